/**
 * @module Sources that nobody is known by yet: "two people briefed on it", "her office", "the secretariat". Each becomes a figure
 * with its description and side, so that its words are never given to the body it sits in or to the person it serves.
 * What the report does not license stays without a speaker.
 */
import { commonParty } from '../document/common-parties.ts'
import type { Attribution, Figure, Head, Layers, Mention, With } from '../document/layers.ts'
import { covers, firstFrom, type Span, within } from '../document/span.ts'
import { readSource, type SourcePhrase } from './read-source.ts'
import type { AttributionInput } from './reading.ts'
import { BODY, CARRIER, PRIVATE, SOME } from './source-nouns.ts'
import { AUXILIARIES } from './words.ts'

type Named = AttributionInput & With<'attributions'>

/** The attributions with their speakers, and the figures and mentions that were missing. */
export function nameSources(document: Named): Pick<Layers, 'attributions' | 'mentions' | 'figures'> {
  const naming = new Naming(document)
  const speakers = document.attributions.map(attribution => naming.speakersOf(attribution))
  return naming.layers(speakers)
}

/** A speaker: a mention that was there, or one that is added. */
type Speaker = { readonly mention: number } | { readonly added: Mention }

/** Words of a subject before its auxiliary, at most: "the striking crews of both yards | have". */
const LONGEST_SUBJECT = 8

/** "Keller's remarks suggest that": what a reader makes of them she has not said. */
const READ_INTO =
  /^(?:imply|suggest|indicate|signal|hint|show|reveal|underscore|underline|highlight|demonstrate|point to|reflect|mean)$/
/** Participles by which the writer, and nobody else, tells what something means. */
const POINTING_OUT = /^(?:highlighting|underscoring|underlining|reflecting|demonstrating|illustrating|exemplifying)$/

const WORDS_OF =
  /^(?:comments?|remarks?|words|messaging|rhetoric|gestures?|signals?|moves?|posture|language|tone|actions?|behaviou?r|silence|body)$/

/** What a text or a talk has: "people briefed on its contents" are not its people. */
const WHAT_TEXTS_HAVE =
  /^(?:contents?|text|terms|wording|details?|provisions?|clauses?|findings|conclusions|drafting|substance|outline|progress|outcome|course|existence)$/
/** "seen by", "of the call obtained by": behind it stands whoever has read a paper. */
const READ_BY =
  /(?:^|\s)(?:seen|obtained|reviewed|viewed|read|examined|shown|leaked|shared|published|verified) (?:by|with|to)(?:\s|$)/

/** How many sentences back "it added" still means the last speaker. */
const REACH = 1

class Naming {
  private readonly document: Named
  private readonly figures: Figure[]
  /** Index of the mention of each place. */
  private readonly placed: ReadonlyMap<string, number>
  private readonly added: Mention[] = []
  /** Who spoke last, and in which sentence. */
  private last: { readonly chain: number; readonly sentence: number; readonly several: readonly Speaker[] } | null =
    null
  private pronouns: ReadonlyMap<number, ReadonlySet<string>> | null = null
  /** Figures made here, by what they are called. */
  private readonly made = new Map<string, number>()

  constructor(document: Named) {
    this.document = document
    this.figures = [...document.figures]
    this.placed = new Map(document.mentions.map(({ start, end }, index) => [`${start} ${end}`, index]))
  }

  speakersOf(attribution: Attribution): readonly Speaker[] {
    const known = attribution.speakers.flatMap((mention): readonly Speaker[] =>
      this.isNamedWithin(attribution, mention) ? [] : [{ mention }],
    )
    const [source] = attribution.source
    if (source === undefined) return known
    const phrase = readSource(this.document, source)
    const named = phrase === null ? known : this.resolve(attribution, phrase, known)
    const found = [...named, ...this.beside(attribution, source, named)]
    const sentence = firstFrom(this.document.sentences, source.start + 1) - 1
    const chain = found[0] === undefined ? null : this.chainOf(found[0])
    // Whoever is told to have said it within somebody's words does not go on after them.
    if (chain !== null && attribution.nestedIn === null) this.last = { chain, sentence, several: found }
    return found
  }

  /** "Osei had come on Monday, | he confirmed": whoever is named in what somebody says is not the one who says it as "he". */
  private isNamedWithin({ content, source }: Attribution, index: number): boolean {
    const { mentions, text } = this.document
    const own = mentions[index]!
    if (own.form !== 'pronoun' || own.chain === null || !/^(?:he|she)$/i.test(text.slice(own.start, own.end)))
      return false
    if (source[0] === undefined || content[0] === undefined || content[0].start > source[0].start) return false
    // Its subject, right where the content begins; of a quotation that began sentences before nothing is told.
    const near =
      firstFrom(this.document.sentences, content[0].start + 1) === firstFrom(this.document.sentences, own.start + 1)
    const [first] = within(mentions, content[0])
    return (
      near && first?.chain === own.chain && first.form !== 'pronoun' && first.start - content[0].start < TITLE_LENGTH
    )
  }

  /** "The Dockers' League and Minister Osei have agreed": whoever is joined to those known, and is a body or people nobody knew. */
  private beside(attribution: Attribution, source: Span, known: readonly Speaker[]): readonly Speaker[] {
    const { text } = this.document
    const and = / and /.exec(text.slice(source.start, source.end))
    const [first] = known
    if (and === null || known.length !== 1 || first === undefined || 'added' in first) return []
    const { start, end } = this.document.mentions[first.mention]!
    const middle = source.start + and.index
    const [left, right] = [
      { start: source.start, end: middle },
      { start: middle + and[0].length, end: source.end },
    ]
    const other = covers(left, { start, end }) ? right : covers(right, { start, end }) ? left : null
    // "Keller, who came and went, said": only what stands by itself beside the "and" is another.
    if (other === null || /[,–—]|\b(?:who|which|that|of|in|for|from|to)\b/.test(text.slice(source.start, source.end)))
      return []
    const phrase = readSource(this.document, other)
    const speaks =
      phrase !== null &&
      !AUXILIARIES.has(this.wordAt(phrase.first)) &&
      (/^(?:people|person|body)$/.test(phrase.kind) || (phrase.kind === 'named' && BODY.has(this.wordAt(phrase.head))))
    return speaks
      ? this.resolve(attribution, phrase, []).filter(speaker => this.chainOf(speaker) !== this.chainOf(first))
      : []
  }

  private resolve(attribution: Attribution, phrase: SourcePhrase, known: readonly Speaker[]): readonly Speaker[] {
    if (phrase.kind === 'pronoun') return this.pronoun(attribution, phrase, known)
    const head = this.document.tokens[phrase.head]!
    if (phrase.kind === 'other' && this.isMatter(phrase)) return []
    if (READ_INTO.test(attribution.lemma ?? '') && WORDS_OF.test(this.wordAt(phrase.head))) return []
    if (phrase.kind === 'carrier' && this.isReadBy(phrase)) return []
    if (phrase.kind === 'carrier' && known.every(speaker => this.chainOf(speaker) === null)) {
      // "its version says", "her office is shut; her letter adds": whose it is.
      const author = phrase.owned === null ? this.authorOf(attribution, phrase) : this.possessor(phrase)
      if (author !== null) return [this.mentioned(phrase, author)]
    }
    const speaks = known.filter(speaker => {
      const chain = this.chainOf(speaker)
      return chain !== null && ('added' in speaker || this.isHeadOf(speaker.mention, head, phrase))
    })
    if (speaks.length > 0) {
      this.enrich(this.chainOf(speaks[0]!)!, phrase)
      return speaks.length === known.length ? known : speaks
    }
    const isUnnamed = phrase.kind === 'person' || phrase.kind === 'people'
    // "Both expect a deal", "neither would say": those who spoke together just before.
    const sentence = firstFrom(this.document.sentences, attribution.cue[0]!.start + 1) - 1
    const isCount =
      phrase.past === phrase.first + 1 && /^(?:both|neither|all|none|each)$/.test(this.wordAt(phrase.head))
    const together = isCount ? this.several(sentence, phrase) : null
    if (together !== null) return together
    if (isUnnamed) return [this.unnamed(phrase, attribution)]
    if (known.some(speaker => this.chainOf(speaker) !== null) && phrase.owned === null) return known
    if (phrase.kind === 'body' || phrase.kind === 'outlet' || phrase.kind === 'named') return this.body(phrase, known)
    // "Anthony, a technician, said": one name alone is told from a noun by its tag.
    const isName = phrase.kind === 'other' && known.length === 0 && this.document.finerTags?.[phrase.head] === 'NNP'
    return isName ? (this.capitals(phrase) ?? this.stranger(phrase) ?? known) : known
  }

  /** "KELLER: We came with a figure", "said al-Osei": the surname alone of somebody named elsewhere. `null`: nobody's surname. */
  private capitals(phrase: SourcePhrase): readonly Speaker[] | null {
    const { text, tokens } = this.document
    const word = text.slice(tokens[phrase.first]!.start, tokens[phrase.head]!.end)
    if (!/^(?:\p{Lu}{3,}|\p{L}[\p{L}’'-]*\p{Lu}[\p{L}’'-]*|\p{Lu}[\p{L}’'-]{2,})$/u.test(word)) return null
    const fitting = this.figures.flatMap(({ kind, name }, index) =>
      kind === 'person' && name.toLowerCase().endsWith(` ${word.toLowerCase()}`) ? [index] : [],
    )
    return fitting.length === 1 ? [this.mentioned(phrase, fitting[0]!)] : null
  }

  /**
   * "the report said", behind an outlet's own words; "the letter added", where somebody is told to have said something in a
   * letter just before. `null`: nobody surely.
   */
  private authorOf({ cue }: Attribution, phrase: SourcePhrase): number | null {
    const { last } = this
    if (!phrase.isDefinite || phrase.owned !== null || phrase.past > phrase.head + 1 || last === null) return null
    const { sentences, text } = this.document
    const sentence = firstFrom(sentences, cue[0]!.start + 1) - 1
    if (sentence - last.sentence > REACH + 1) return null
    const noun = this.wordAt(phrase.head)
    if (/^(?:report|article|story|editorial|piece|account|dispatch|commentary)$/.test(noun))
      return this.figures[last.chain]!.kind === 'media' ? last.chain : null
    const before = sentences[last.sentence]!
    return new RegExp(`\\b(?:a|an|the|his|her|its|their) (?:[\\p{L}-]+ ){0,2}${escaped(noun)}\\b`, 'iu').test(
      text.slice(before.start, before.end),
    )
      ? last.chain
      : null
  }

  /** "The visit signalled a change", "the long session underscored the push": what the writer reads into a thing nobody has said. */
  private isReadInto({ lemma, source: [source] }: Attribution): boolean {
    if (source === undefined || !READ_INTO.test(lemma ?? '')) return false
    const phrase = readSource(this.document, source)
    if (phrase === null) return false
    const noun = this.wordAt(phrase.head)
    const isPaper = CARRIER.has(noun) || CARRIER.has(noun.replace(/ies$/, 'y').replace(/s$/, ''))
    return (phrase.kind === 'other' && !isPaper) || WORDS_OF.test(noun)
  }

  /** "…, highlighting the value of the dam": what the writer sees in it. */
  private isPointedOut({ cue: [cue], mode }: Attribution): boolean {
    return mode === 'indirect' && POINTING_OUT.test(this.document.text.slice(cue!.start, cue!.end))
  }

  /** "The accord between Ardan and Bela shows …": a thing between or about some is none of them. */
  private isMatter({ head, past }: SourcePhrase): boolean {
    const { mentions, tokens } = this.document
    const isSmall = /^\p{Ll}/u.test(this.document.text.slice(tokens[head]!.start))
    if (!isSmall || head + 1 >= past || !/^(?:between|among|amongst|over|about|against)$/.test(this.wordAt(head + 1)))
      return false
    return !mentions.some(mention => mention.chain !== null && covers(mention, tokens[head]!))
  }

  /** "A draft seen by the Register": the text tells it, and whoever has read it is no speaker. */
  private isReadBy({ head, past }: SourcePhrase): boolean {
    const words = Array.from({ length: past - head - 1 }, (_, at) => this.wordAt(head + 1 + at))
    return READ_BY.test(words.join(' '))
  }

  /** Whether the mention speaks of whom the head of the source names; a name in apposition does, the owner of an office does not. */
  private isHeadOf(index: number, head: Span, phrase: SourcePhrase): boolean {
    const { mentions, tokens, text, figures } = this.document
    const mention = mentions[index]!
    if (covers(mention, head)) return true
    const figure = figures[mention.chain!]!
    // "a statement by Keller", "the minister, Keller": the name speaks.
    if (phrase.kind === 'carrier' || phrase.kind === 'other') return true
    const between = text.slice(head.end, mention.start)
    if (mention.start > head.end && /^(?:,|\s)\s*$/.test(between) && figure.kind !== 'state') return true
    // "the minister for trade, Keller": a name between commas is the one of the office.
    if (mention.start > head.end && /,\s*$/.test(between) && mention.form === 'name' && figure.kind === 'person')
      return true
    // "Keller and Osei", "Keller, Osei and Moss": those behind the first speak with her.
    if (mention.start > head.end && COORDINATED.test(between)) return true
    // "Keller and two people": several speak.
    return mention.end <= tokens[phrase.head]!.start && /\b(?:and|or)\b/.test(text.slice(mention.end, head.start))
  }

  /** "an aide | to Minister Keller": whose aide tells the side of one who is known by his description only. */
  private enrich(chain: number, phrase: SourcePhrase): void {
    const figure = this.figures[chain]!
    if (!figure.anonymous || figure.side !== null || (phrase.kind !== 'person' && phrase.kind !== 'people')) return
    const name = this.wording(phrase)
    const sided = this.sideOf(phrase)
    if (name.startsWith(figure.name) && (sided.side !== null || sided.principal !== undefined))
      this.figures[chain] = { ...figure, ...sided, name, aliases: [figure.name, ...figure.aliases] }
  }

  /** "two people briefed on it", "his friends": somebody new, or the one described so before. */
  private unnamed(phrase: SourcePhrase, attribution: Attribution | null): Speaker {
    const { text, tokens } = this.document
    const name = this.wording(phrase)
    const noun = text.slice(tokens[phrase.head]!.start, tokens[phrase.head]!.end).toLowerCase()
    const key = `unnamed ${name.toLowerCase()}`
    const isKnown = phrase.isDefinite && phrase.owned === null && phrase.kind === 'person'
    const known =
      (phrase.isDefinite && phrase.owned === null ? this.describedBefore(noun) : undefined) ??
      (isKnown ? this.titled(noun, phrase) : undefined) ??
      // "the 58-year-old": an age is told of somebody who was spoken of just before.
      (isKnown && noun === 'old' && attribution !== null
        ? (this.topicBefore(attribution, null) ?? undefined)
        : undefined)
    const chain =
      this.made.get(key) ??
      known ??
      this.add(key, {
        kind: phrase.kind === 'people' ? 'group' : 'person',
        name,
        aliases: this.asPrinted(phrase, name),
        titles: [],
        ...this.sideOf(phrase),
        anonymous: true,
      })
    return this.mentioned(phrase, chain)
  }

  /** "The mole": the only figure so described before. */
  private describedBefore(noun: string): number | undefined {
    const called = new RegExp(`(?:^|\\s)${escaped(noun)}(?:$|\\s)`, 'iu')
    const fitting = this.figures.flatMap(({ anonymous, name }, index) =>
      anonymous && called.test(name) ? [index] : [],
    )
    return fitting.length === 1 ? fitting[0] : undefined
  }

  /** "The sheikh", "the governor": the only person of the report who goes by that title. */
  private titled(noun: string, { past, head }: SourcePhrase): number | undefined {
    if (past > head + 1) return undefined
    const fitting = this.figures.flatMap(({ kind, anonymous, titles }, index) =>
      kind === 'person' && !anonymous && titles.some(title => title.toLowerCase().endsWith(noun)) ? [index] : [],
    )
    return fitting.length === 1 ? fitting[0] : undefined
  }

  /** "The secretariat", "Keller’s office", "the Seamen’s Union". */
  private body(phrase: SourcePhrase, known: readonly Speaker[]): readonly Speaker[] {
    if (phrase.kind === 'outlet') {
      const outlet = this.outletBefore(phrase)
      if (outlet !== undefined) return [this.mentioned(phrase, outlet)]
      if (phrase.kind === 'outlet' && !/^agency$/i.test(this.wordAt(phrase.head))) return known
    }
    const owner = this.bodyBefore(phrase)
    if (owner !== undefined) return [this.mentioned(phrase, owner)]
    const name = this.wording(phrase)
    const lower = name.toLowerCase()
    const isBody = BODY.has(this.wordAt(phrase.head))
    // "the army" of a state, though a movement calls itself the Harl Army.
    const isOfState = /^(?:army|police|military|navy|forces|government|ministry|parliament)$/.test(name)
    const same = isOfState
      ? this.figures.findIndex(({ name: other }) => other === name)
      : this.figures.findIndex(
          ({ kind, name: other, aliases, anonymous }) =>
            (kind === 'organisation' || kind === 'media' || (kind === 'person' && !isBody)) &&
            !anonymous &&
            [other, ...aliases].some(one => ` ${one.toLowerCase()}`.endsWith(` ${lower}`)),
        )
    // A name that no body goes by may be a person's, of whom the report tells nothing else.
    if (same === -1 && phrase.kind === 'named' && !phrase.isDefinite && !isBody) return this.stranger(phrase) ?? known
    // "Ardan's Mia Keller": a name behind its state is a person's.
    if (same === -1 && phrase.kind === 'named' && phrase.owned !== null && !isBody) {
      const person = this.stranger({ ...phrase, first: phrase.owned, named: { ...phrase.named, first: phrase.owned } })
      if (person !== null) return person
    }
    const key = `body ${lower}`
    const chain =
      this.made.get(key) ??
      (same === -1
        ? this.add(key, {
            kind: 'organisation',
            name,
            aliases: this.asPrinted(phrase, name),
            titles: [],
            ...this.sideOf(phrase),
            anonymous: false,
          })
        : same)
    return [this.mentioned(phrase, chain)]
  }

  /** "the Harl union", "the Harl movement": the body whose name stands before the noun. */
  private bodyBefore({ head }: SourcePhrase): number | undefined {
    const { mentions, figures, tokens } = this.document
    if (!/^(?:union|movement|party|group|militia|coalition|bloc|alliance)$/.test(this.wordAt(head)) || head === 0)
      return undefined
    const past = firstFrom(mentions, tokens[head]!.start)
    // 6: more mentions do not end at one word.
    const before = mentions
      .slice(Math.max(0, past - 6), past)
      .find(({ end, chain }) => end === tokens[head - 1]!.end && chain !== null)
    return before !== undefined && figures[before.chain!]!.kind === 'organisation' ? before.chain! : undefined
  }

  /**
   * "Harbour CEO Lowell Marsh", "Marsh Weller, a technician,": a name that no list knows, in capitals before its verb. It is a
   * person's, unless what stands behind it calls it a body. `null`: no name to speak of.
   */
  private stranger({ first, head, past, named }: SourcePhrase): readonly Speaker[] | null {
    const { text, tokens, mentions } = this.document
    const printed = (at: number) => text.slice(tokens[at]!.start, tokens[at]!.end)
    let opens = head
    while (opens > first && /^\p{Lu}\p{Ll}/u.test(printed(opens - 1)) && !TITLE.test(printed(opens - 1))) opens -= 1
    const isTold = this.wordAt(Math.min(head + 1, tokens.length - 1)) === ',' && past > head + 2
    if (!/^\p{Lu}\p{Ll}/u.test(printed(head)) || (head === opens && !isTold)) return null
    const span = { start: tokens[opens]!.start, end: tokens[head]!.end }
    if (mentions.some(mention => mention.chain !== null && mention.start < span.end && mention.end > span.start))
      return null
    const called = Array.from({ length: Math.max(0, past - head - 1) }, (_, at) => this.wordAt(head + 1 + at))
    const isBody = called
      .slice(0, MOST_CALLED)
      .some(word => BODY.has(word) || /^(?:provider|maker|producer|manufacturer|retailer|supplier)$/.test(word))
    const name = text.slice(span.start, span.end).replace(/\s+/g, ' ')
    const key = `stranger ${name.toLowerCase()}`
    const kind = isBody && !called.includes('who') ? 'organisation' : 'person'
    const chain =
      this.made.get(key) ?? this.add(key, { kind, name, aliases: [], titles: [], side: null, anonymous: false })
    return [
      this.mentioned(
        {
          first: opens,
          past,
          head,
          named: { first: opens, past: named.past === past ? head + 1 : named.past },
          kind: 'named',
          owned: null,
          isDefinite: true,
        },
        chain,
      ),
    ]
  }

  /** The outlet that was named last before; an agency may as well be one that inspects, regulates or relieves. */
  private outletBefore({ first, head }: SourcePhrase): number | undefined {
    const { mentions, figures, tokens } = this.document
    const mayBePublic = this.wordAt(head) === 'agency'
    const before = firstFrom(mentions, tokens[first]!.start)
    for (let index = before - 1; index >= 0; index -= 1) {
      const { chain } = mentions[index]!
      const { kind, name } = figures[chain ?? -1] ?? {}
      if (kind === 'media' || (mayBePublic && kind === 'organisation' && PUBLIC_AGENCY.test(name!))) return chain!
    }
    return undefined
  }

  /** "it added": who spoke in the sentence before, where the pronoun fits him and nobody else is surely meant. */
  private pronoun(attribution: Attribution, phrase: SourcePhrase, linked: readonly Speaker[]): readonly Speaker[] {
    const printed = this.wordAt(phrase.head)
    const word = SUBJECT_FORM[printed] ?? printed
    // "she" is no state, whatever she was linked to.
    const isState = (speaker: Speaker) => this.figures[this.chainOf(speaker) ?? -1]?.kind === 'state'
    const known = word === 'he' || word === 'she' ? linked.filter(speaker => !isState(speaker)) : linked
    const chain = known[0] === undefined ? null : this.chainOf(known[0])
    const sentence = firstFrom(this.document.sentences, this.document.tokens[phrase.head]!.start + 1) - 1
    const start = this.document.tokens[phrase.head]!.start
    if (word === 'one' && chain === null) return this.oneOfThem(phrase, sentence)
    const bound = this.boundBy(phrase, word)
    if (bound.length > 0) return bound
    if (word === 'they' && chain === null) return this.several(sentence, phrase) ?? known
    const near =
      this.lastSpeaker(sentence, word, start) ??
      (chain === null ? (this.goingOn(attribution, sentence, word) ?? this.topicBefore(attribution, word)) : null)
    const goesOn = /^(?:add|continue|go on)$/.test(attribution.lemma ?? '')
    if (near === null || (chain !== null && !(goesOn && word === 'it')) || !fits(this.figures[near]!, word))
      return known
    return [this.mentioned(phrase, near)]
  }

  /** "Campaigners accused her. “…,” said one": one of those who spoke in the sentence before. */
  private oneOfThem(phrase: SourcePhrase, sentence: number): readonly Speaker[] {
    const { last } = this
    const group = last === null || sentence - last.sentence > REACH ? undefined : this.figures[last.chain]
    if (group?.kind !== 'group') return []
    const name = `one of the ${group.name[0]!.toLowerCase()}${group.name.slice(1)}`
    const key = `unnamed ${name}`
    const { side } = group
    const chain =
      this.made.get(key) ?? this.add(key, { kind: 'person', name, aliases: [], titles: [], side, anonymous: true })
    return [this.mentioned(phrase, chain)]
  }

  /** "The unions worked on what | they called a bridge", "remarks by Keller, in which | she rejected": whom the words before bind the pronoun to. */
  private boundBy({ head }: SourcePhrase, word: string): readonly Speaker[] {
    const before = head > 0 ? this.wordAt(head - 1) : ''
    if (before === 'what') return this.subjectsOver(head, word)
    if (before !== 'which' || head < 2 || this.wordAt(head - 2) !== 'in') return []
    const { tokens, mentions, text, sentences } = this.document
    const { start } = sentences[tokens[head]!.sentence]!
    const told = text.slice(start, tokens[head]!.start)
    const by = [...told.matchAll(CARRIED_BY)].at(-1)
    if (by === undefined) return []
    const at = start + by.index + by[0].length
    const mention = mentions.findIndex(
      one => one.start <= at && at < one.end && one.chain !== null && fits(this.figures[one.chain]!, word),
    )
    return mention === -1 ? [] : [{ mention }]
  }

  /** The subjects of the verb over "what they called": several that are joined, or one that fits the pronoun. */
  private subjectsOver(head: number, word: string): readonly Speaker[] {
    const { heads, tokens, mentions, sentences } = this.document
    if (heads === undefined || head < 2) return []
    const { sentence } = tokens[head]!
    const here = within(mentions, sentences[sentence]!)
    for (let at = head - 2; at >= 0 && tokens[at]!.sentence === sentence; at -= 1) {
      if (heads[at]!.relation !== 'nsubj') continue
      const joined = [at]
      for (let other = at + 1; other < head; other += 1)
        if (heads[other]!.head === at && heads[other]!.relation === 'conj') joined.push(other)
      const found = joined.flatMap(token => {
        const mention = here.find(one => one.chain !== null && covers(one, tokens[token]!))
        return mention === undefined ? [] : [{ mention: mentions.indexOf(mention) }]
      })
      if (word === 'they') return found.length > 1 || (found.length === 1 && this.isPlural(found[0]!)) ? found : []
      return found.length === 1 && fits(this.figures[this.chainOf(found[0]!)!]!, word) ? found : []
    }
    return []
  }

  private isPlural(speaker: Speaker): boolean {
    return fits(this.figures[this.chainOf(speaker)!]!, 'they')
  }

  /** "The ship was hit, | he said": behind what is told it is whoever told the sentence before, where nobody else spoke since. */
  private goingOn({ source, content, speakers }: Attribution, sentence: number, word: string): number | null {
    const isBehind = content[0] !== undefined && source[0] !== undefined && content[0].start < source[0].start
    const { last } = this
    if (!isBehind || last === null || speakers.length > 1 || sentence - last.sentence > REACH) return null
    return /^(?:he|she)$/.test(word) && !this.isOther(last.chain, word) ? last.chain : null
  }

  /**
   * Whom the sentence before is about, in the same paragraph: its subject, where that is a person, or whoever is "his" or "her"
   * in it. `word`: the pronoun that must fit; `null`: any. The sentences of the quotation itself are passed over.
   */
  private topicBefore({ content, source }: Attribution, word: string | null): number | null {
    if (word !== null && word !== 'he' && word !== 'she') return null
    const { sentences } = this.document
    const opens = Math.min(content[0]?.start ?? Number.MAX_SAFE_INTEGER, source[0]?.start ?? Number.MAX_SAFE_INTEGER)
    const here = firstFrom(sentences, opens + 1) - 1
    const at = here - 1
    if (at < 0 || sentences[here] === undefined) return null
    const isNear = sentences[at]!.paragraph === sentences[here]!.paragraph
    if (!isNear && word !== null) return null
    const subject = this.personIn(at)
    if (subject !== null && (word === null || !this.isOther(subject, word))) return subject
    const owner = within(this.document.mentions, sentences[at]!).findLast(
      ({ form, chain, start, end }) =>
        form === 'pronoun' &&
        chain !== null &&
        (word === 'he' ? /^(?:he|his|him)$/i : /^(?:she|her)$/i).test(this.document.text.slice(start, end)),
    )
    return word === null || owner === undefined ? null : owner.chain
  }

  /** The person that is the subject of a sentence, or of the clause told first in it; by grammar. */
  private personIn(at: number): number | null {
    const { sentences, tokens, heads, mentions } = this.document
    const { start, end } = sentences[at]!
    const from = firstFrom(tokens, start)
    const to = firstFrom(tokens, end)
    if (heads === undefined) return null
    let root = from
    while (root < to && heads[root]!.head !== -1) root += 1
    if (root === to) return null
    let head = -1
    for (let token = from; token < to && head === -1; token += 1)
      if (heads[token]!.head === root && /^nsubj/.test(heads[token]!.relation)) head = token
    if (head === -1) return null
    const mention = within(mentions, sentences[at]!).find(one => one.chain !== null && covers(one, tokens[head]!))
    if (mention !== undefined) return this.figures[mention.chain!]!.kind === 'person' ? mention.chain : null
    let first = head
    while (first > from && isUnder(heads, first - 1, head)) first -= 1
    const phrase = readSource(this.document, { start: tokens[first]!.start, end: tokens[head]!.end })
    if (phrase === null) return null
    if (phrase.kind === 'person') return this.chainOf(this.unnamed(phrase, null))
    const stranger = this.document.finerTags?.[head] === 'NNP' ? this.stranger(phrase)?.[0] : undefined
    return stranger === undefined ? null : this.chainOf(stranger)
  }

  /** Whether somebody goes by the other pronoun of "he" and "she". */
  private isOther(chain: number, word: string): boolean {
    this.pronouns ??= this.pronounsOf()
    return this.pronouns.get(chain)?.has(word === 'he' ? 'she' : 'he') ?? false
  }

  /** The pronouns that stand for each figure, in lower case. */
  private pronounsOf(): ReadonlyMap<number, ReadonlySet<string>> {
    const found = new Map<number, Set<string>>()
    for (const { form, chain, start, end } of this.document.mentions) {
      if (form !== 'pronoun' || chain === null) continue
      if (!found.has(chain)) found.set(chain, new Set())
      found.get(chain)!.add(this.document.text.slice(start, end).toLowerCase())
    }
    return found
  }

  /** "They said": those who spoke together in the sentence before, or the people and bodies it is about. `null`: nobody surely. */
  private several(sentence: number, phrase: SourcePhrase): readonly Speaker[] | null {
    const { last } = this
    const isNear = last !== null && sentence - last.sentence <= REACH
    if (isNear && last.several.length > 1) return last.several
    if (isNear && fits(this.figures[last.chain]!, 'they')) return [this.mentioned(phrase, last.chain)]
    const about = this.subjectOf(sentence - 1)
    const chain = about === null ? null : this.chainOf(about)
    return chain === null || !fits(this.figures[chain]!, 'they') ? null : [this.mentioned(phrase, chain)]
  }

  /** Whom a sentence is about, where it begins with somebody known or with people: "The crews have waited." */
  private subjectOf(at: number): Speaker | null {
    const { sentences, tokens, mentions } = this.document
    const sentence = sentences[at]
    if (sentence === undefined) return null
    let first = firstFrom(tokens, sentence.start)
    if (/^(?:but|and|now|still|yet|so)$/.test(this.wordAt(first))) first += 1
    const mention = mentions.findIndex(({ start, chain }) => start === tokens[first]?.start && chain !== null)
    if (mention !== -1) return { mention }
    let past = first
    while (past < first + LONGEST_SUBJECT && tokens[past]?.sentence === at && !AUXILIARIES.has(this.wordAt(past)))
      past += 1
    if (past === first || !AUXILIARIES.has(this.wordAt(past))) return null
    const phrase = readSource(this.document, { start: tokens[first]!.start, end: tokens[past - 1]!.end })
    return phrase?.kind === 'people' ? this.unnamed(phrase, null) : null
  }

  /** Who spoke last, near enough to be meant: one of whom nobody else was spoken of since. */
  private lastSpeaker(sentence: number, word: string, start: number): number | null {
    const last = this.last
    if (last === null || sentence - last.sentence > (word === 'he' || word === 'she' ? REACH + 1 : REACH)) return null
    if (word !== 'he' && word !== 'she') return last.chain
    const { sentences, mentions, figures } = this.document
    const span = { start: sentences[last.sentence]!.end, end: start }
    const isAlone = within(mentions, span).every(
      ({ chain }) => chain === null || chain === last.chain || figures[chain]!.kind !== 'person',
    )
    return isAlone && !this.isOther(last.chain, word) ? last.chain : null
  }

  /** The description as printed, without determiner and without what only tells that nobody is named. */
  private wording(phrase: SourcePhrase): string {
    const { text, tokens } = this.document
    const owner = phrase.owned === null ? null : this.ownerName(phrase)
    const { named, first } = phrase
    if (owner !== null) {
      const own = text.slice(tokens[phrase.owned!]!.start, tokens[named.past - 1]!.end).replace(/\s+/g, ' ')
      return `${owner}${owner.endsWith('s') ? '’' : '’s'} ${own}`
    }
    const isBare = /^(?:the|a|an|this|that|our|my|one|another)$/.test(this.wordAt(first)) && first + 1 < named.past
    const from = isBare && this.wordAt(first + 1) !== 'of' ? first + 1 : first
    // "the so-called council" is what others call the council.
    const words = text
      .slice(tokens[from]!.start, tokens[named.past - 1]!.end)
      .replace(/\s+/g, ' ')
      .replace(/^so-called /i, '')
    const isSmall = from === first && SOME.has(this.wordAt(from))
    return isSmall ? words[0]!.toLowerCase() + words.slice(1) : words
  }

  /** "her office", where it goes by the name of whose it is. */
  private asPrinted({ first, named }: SourcePhrase, name: string): readonly string[] {
    const { text, tokens } = this.document
    const printed = text.slice(tokens[first]!.start, tokens[named.past - 1]!.end).replace(/\s+/g, ' ')
    const small = printed[0]!.toLowerCase() + printed.slice(1)
    return /^(?:his|her|its|their) /.test(small) && small !== name ? [small] : []
  }

  /** Whose "her office" is, by name; `null` where the owner is no pronoun or nobody with a name. */
  private ownerName(phrase: SourcePhrase): string | null {
    if (!/^(?:his|her|its|their)$/.test(this.wordAt(phrase.first))) return null
    const owner = this.figures[this.possessor(phrase) ?? -1]
    if (owner === undefined || owner.anonymous) return null
    // As news has it: "Keller’s office", by surname.
    return owner.kind === 'person' ? owner.name.split(' ').at(-1)! : owner.name
  }

  /** Whom the named ones in the phrase speak for; one whose friend or aide speaks is its principal. */
  private sideOf(phrase: SourcePhrase): { readonly side: string | null; readonly principal?: string } {
    const { mentions, tokens } = this.document
    const span = { start: tokens[phrase.first]!.start, end: tokens[phrase.named.past - 1]!.end }
    const inside = within(mentions, span).filter(({ chain }) => chain !== null)
    const pronoun = this.possessor(phrase)
    const chains = [...(pronoun === null ? [] : [pronoun]), ...inside.map(({ chain }) => chain!)]
    for (const chain of chains) {
      const { kind, name, side, anonymous } = this.figures[chain]!
      if (kind === 'state' && (PRIVATE.has(this.wordAt(phrase.head)) || this.isAgainst(span))) continue
      if (side !== null) return { side }
      // The aide himself, not whose aide he is.
      if (anonymous && kind === 'person') continue
      if (kind === 'state' || kind === 'organisation') return { side: name }
      if (kind === 'person') return { side: null, principal: name }
    }
    const isPrivate = PRIVATE.has(this.wordAt(phrase.head))
    return { side: (isPrivate ? null : this.sideOfAdjective(span)) ?? this.sideOfNoun(phrase) }
  }

  /** "opposition lawmakers in Ardan": no state speaks through those who are against it. */
  private isAgainst({ start, end }: Span): boolean {
    return /\b(?:opposition|dissident|exiled|anti-government)\b/i.test(this.document.text.slice(start, end))
  }

  /** "two rebel sources": the party that goes by the noun; "one of them": of whoever spoke last. */
  private sideOfNoun({ first, named }: SourcePhrase): string | null {
    for (let at = first; at < named.past; at += 1) {
      const party = commonParty(this.wordAt(at))
      if (party !== undefined && party !== 'company' && party !== 'opposition') return party
    }
    const last = named.past - first <= 4 && /^(?:them|these)$/.test(this.wordAt(named.past - 1)) ? this.last : null
    return last === null ? null : this.figures[last.chain]!.side
  }

  /**
   * Whose friends "his friends" are: the one spoken of first in the sentence, which is what it is about; else the one spoken of
   * last in the sentence before.
   */
  private possessor({ first: opens, named }: SourcePhrase): number | null {
    // "her office", "one of her advisers"
    let first = opens
    while (first < named.past && !/^(?:his|her|its|their)$/.test(this.wordAt(first))) first += 1
    if (first === named.past) return null
    const word = this.wordAt(first)
    // "briefed on its contents": what is in it is nobody’s.
    if (word === 'its' && first > opens && WHAT_TEXTS_HAVE.test(this.wordAt(first + 1))) return null
    const { tokens, mentions, sentences } = this.document
    const { sentence } = tokens[first]!
    const fitting = (from: number, to: number) =>
      within(mentions, { start: from, end: to }).flatMap(({ chain }) =>
        chain !== null && fits(this.figures[chain]!, word) && !this.isOther(chain, SUBJECT_OF[word] ?? word)
          ? [chain]
          : [],
      )
    const here = fitting(sentences[sentence]!.start, tokens[first]!.start)
    const before = sentence === 0 ? [] : fitting(sentences[sentence - 1]!.start, sentences[sentence - 1]!.end)
    return here[0] ?? before.at(-1) ?? null
  }

  /** "inside the Ardanese camp": whoever is described so elsewhere. */
  private sideOfAdjective(span: Span): string | null {
    for (const [word] of this.document.text.slice(span.start, span.end).matchAll(/\p{Lu}[\p{L}-]{3,}/gu)) {
      const found = this.figures.find(
        ({ side, name, aliases }) => side !== null && [name, ...aliases].some(one => one.startsWith(`${word} `)),
      )
      if (found !== undefined) return found.side
      // "Ardanese" of Ardan: an adjective is a state's name with another ending.
      const state = this.figures.find(({ kind, name }) => kind === 'state' && isAdjectiveOf(word, name))
      if (state !== undefined) return state.name
    }
    return null
  }

  private wordAt(at: number): string {
    const { text, tokens } = this.document
    return text.slice(tokens[at]!.start, tokens[at]!.end).toLowerCase()
  }

  private chainOf(speaker: Speaker): number | null {
    return 'added' in speaker ? speaker.added.chain : this.document.mentions[speaker.mention]!.chain
  }

  private add(key: string, figure: Figure): number {
    this.figures.push(figure)
    this.made.set(key, this.figures.length - 1)
    return this.figures.length - 1
  }

  /** A mention of the figure where the source stands; the one that is there already, when it means the same. */
  private mentioned(phrase: SourcePhrase, chain: number): Speaker {
    const { tokens, mentions } = this.document
    const span = { start: tokens[phrase.first]!.start, end: tokens[phrase.named.past - 1]!.end }
    const there = this.placed.get(`${span.start} ${span.end}`)
    if (there !== undefined && mentions[there]!.chain === chain) return { mention: there }
    const before = this.added.find(({ start, end }) => start === span.start && end === span.end)
    if (before !== undefined) return { added: before }
    const added: Mention = { ...span, form: phrase.kind === 'pronoun' ? 'pronoun' : 'description', chain }
    this.added.push(added)
    return { added }
  }

  /** Everything in reading order again, with the indices that belong to it. */
  layers(speakers: readonly (readonly Speaker[])[]): Pick<Layers, 'attributions' | 'mentions' | 'figures'> {
    const taken = new Set(this.added.map(({ start, end }) => `${start} ${end}`))
    // A mention that was there for the same words, and that nobody could link, gives way.
    const kept = this.document.mentions.filter(({ start, end }) => !taken.has(`${start} ${end}`))
    const mentions = [...kept, ...this.added].sort((a, b) => a.start - b.start || b.end - a.end)
    const place = new Map(mentions.map((mention, index) => [mention, index]))
    const byPlace = new Map(mentions.map(({ start, end }, index) => [`${start} ${end}`, index]))
    const indexOf = (speaker: Speaker): number => {
      if ('added' in speaker) return place.get(speaker.added)!
      const mention = this.document.mentions[speaker.mention]!
      return place.get(mention) ?? byPlace.get(`${mention.start} ${mention.end}`)!
    }
    return {
      mentions,
      figures: this.figures,
      attributions: this.document.attributions.map((attribution, index) => ({
        ...attribution,
        speakers: speakers[index]!.map(indexOf),
        ...(this.isPointedOut(attribution) || (speakers[index]!.length === 0 && this.isReadInto(attribution))
          ? { gloss: true as const }
          : {}),
      })),
    }
  }
}

/** What goes by "the agency" and prints no news. */
const PUBLIC_AGENCY =
  /\b(?:Agency|Inspectorate|Authority|Administration|Watchdog|Regulator|Office|Bureau|Organi[sz]ation)\b/

/** Somebody's words, before his name: "remarks by | Keller", "an opening statement from | Osei". */
const CARRIED_BY =
  /\b(?:remarks?|statements?|speech|comments?|interview|letter|message|post|address(?:es)?|answers?|article) (?:by|from|of|with) (?=\p{Lu})/gu

/** "according to | her". */
const SUBJECT_FORM: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' }

/** The subject that goes with a possessive. */
const SUBJECT_OF: Readonly<Record<string, string>> = { his: 'he', her: 'she' }

/** Characters before a name that opens a clause: "The", a mark. */
const TITLE_LENGTH = 5

/** What stands before a name and is none of it. */
const TITLE =
  /^(?:CEO|CFO|COO|President|Chairman|Chairwoman|Chair|Chief|Director|Secretary|Minister|Premier|Governor|Mayor|Senator|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Adm|Judge|Professor|Prof|Ambassador|Envoy|Commissioner|Spokesman|Spokeswoman|Spokesperson|Commander|Doctor|Dr|Mr|Mrs|Ms|Sir|Lord|Lady|Executive|Officer|Attorney|Sheriff|Detective|Inspector|Officer)\.?$/

/** Words behind a name in which it is told what it is: ", a phone company in India". */
const MOST_CALLED = 7

/** Between the first of several speakers and another: commas, names and an "and"; nothing that hangs on the first. */
const COORDINATED = /^(?:,? (?:\p{Lu}[\p{L}.’'-]*,? ){0,6})?(?:,? ?and (?:\p{Lu}[\p{L}.]* )?)$/u

/** Longest ending that makes an adjective of a name: "-ese", "-ian", "-ish". */
const LONGEST_ENDING = 4

function isAdjectiveOf(word: string, name: string): boolean {
  const stem = name.replace(/[aeiouy]$/, '')
  return (
    stem.length > 3 && word.startsWith(stem) && word.length > name.length && word.length - stem.length <= LONGEST_ENDING
  )
}

/** Whether a token hangs on another, within six steps. */
function isUnder(heads: readonly Head[], token: number, above: number): boolean {
  let at = token
  for (let step = 0; step < 6 && at !== -1; step += 1) {
    if (at === above) return true
    at = heads[at]!.head
  }
  return false
}

function fits({ kind }: Figure, pronoun: string): boolean {
  if (pronoun === 'they' || pronoun === 'their') return kind === 'group' || kind === 'organisation'
  if (pronoun === 'it' || pronoun === 'its') return kind === 'organisation' || kind === 'media' || kind === 'state'
  return kind === 'person'
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
