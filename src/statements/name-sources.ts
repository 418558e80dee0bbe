/**
 * @module Sources that nobody is known by yet: "two people briefed on it", "her office", "the secretariat". Each becomes a figure
 * with its description and side, so that its words are never given to the body it sits in or to the person it serves.
 * What the report does not license stays without a speaker.
 */
import type { Attribution, Layers } from '../document/layers.ts'
import { covers, firstFrom, type Span, within } from '../document/span.ts'
import { Cast, type Named, type Speaker } from './naming/cast.ts'
import { chooseSpeaker } from './naming/choose-speaker.ts'
import { body, capitals, stranger } from './naming/named-bodies.ts'
import { pairOf } from './naming/pairs.ts'
import { onlyAuthor } from './naming/papers.ts'
import { pronoun, REACH, several } from './naming/pronoun-speakers.ts'
import { isMatter, isOnlyMeant, isPointedOut, isReadBy, isReadInto } from './naming/read-into.ts'
import { possessor } from './naming/sides-of-sources.ts'
import { topicBefore } from './naming/topics-before.ts'
import { enrich, escaped, unnamed } from './naming/unnamed-sources.ts'
import { readSource, type SourcePhrase } from './read-source.ts'
import type { WeighSpeakers } from './scoring/weigh-speaker.ts'
import { arePeople, BODY, isPerson } from './source-nouns.ts'
import { AUXILIARIES } from './words.ts'

/** The attributions with their speakers, and the figures and mentions that were missing. */
export function nameSources(
  document: Named,
  weighSpeakers: WeighSpeakers | null = null,
): Pick<Layers, 'attributions' | 'mentions' | 'figures'> {
  const cast = new Cast(document)
  const speakers = document.attributions.map(attribution => speakersOf(cast, attribution, weighSpeakers))
  const { attributions, ...layers } = cast.layers(speakers)
  const glossed = attributions.map(attribution =>
    isPointedOut(cast, attribution) || (attribution.speakers.length === 0 && isReadInto(cast, attribution))
      ? { ...attribution, gloss: true as const }
      : attribution,
  )
  return { ...layers, attributions: glossed }
}

function speakersOf(cast: Cast, attribution: Attribution, weigh: WeighSpeakers | null): readonly Speaker[] {
  const known = attribution.speakers.flatMap((mention): readonly Speaker[] =>
    isNamedWithin(cast, attribution, mention) ? [] : [{ mention }],
  )
  const [source] = attribution.source
  if (source === undefined) return known
  const phrase = readSource(cast.document, source)
  const ruled = phrase === null ? known : resolve(cast, attribution, phrase, known)
  const isPronoun = phrase?.kind === 'pronoun' && weigh !== null
  const named = isPronoun ? chooseSpeaker(cast, attribution, phrase, ruled, weigh) : ruled
  const found = [...named, ...beside(cast, attribution, source, named)]
  const sentence = firstFrom(cast.document.sentences, source.start + 1) - 1
  const chain = found[0] === undefined ? null : cast.chainOf(found[0])
  if (chain !== null)
    cast.spoken.push({ chain, sentence, word: phrase?.kind === 'pronoun' ? cast.wordAt(phrase.head) : null })
  // Whoever is told to have said it within somebody's words does not go on after them.
  if (chain !== null && attribution.nestedIn === null && !isInQuestion(cast, source, sentence)) {
    cast.last = { chain, sentence, several: found, byPaper: phrase?.kind === 'carrier' }
    cast.unread.push({ chain, sentence })
  }
  return found
}

/** "Asked about the sum named by an official, | she said": whoever is named in what was asked does not go on. */
function isInQuestion({ document: { text, sentences } }: Cast, { start }: Span, sentence: number): boolean {
  return /^(?:Asked|Pressed|Questioned|Quizzed|Challenged)\b[^,“”"]*$/.test(
    text.slice(sentences[sentence]!.start, start),
  )
}

/** "Osei had come on Monday, | he confirmed": whoever is named in what somebody says is not the one who says it as "he". */
function isNamedWithin(cast: Cast, { content, source }: Attribution, index: number): boolean {
  const { mentions, text } = cast.document
  const own = mentions[index]!
  if (own.form !== 'pronoun' || own.chain === null || !/^(?:he|she)$/i.test(text.slice(own.start, own.end)))
    return false
  if (source[0] === undefined || content[0] === undefined || content[0].start > source[0].start) return false
  // Its subject, right where the content begins; of a quotation that began sentences before nothing is told.
  const near =
    firstFrom(cast.document.sentences, content[0].start + 1) === firstFrom(cast.document.sentences, own.start + 1)
  const [first] = within(mentions, content[0])
  return near && first?.chain === own.chain && first.form !== 'pronoun' && first.start - content[0].start < TITLE_LENGTH
}

/** "The Dockers' League and Minister Osei have agreed": whoever is joined to those known, and is a body or people nobody knew. */
function beside(cast: Cast, attribution: Attribution, source: Span, known: readonly Speaker[]): readonly Speaker[] {
  const { text } = cast.document
  const and = / and /.exec(text.slice(source.start, source.end))
  const [first] = known
  if (and === null || known.length !== 1 || first === undefined || 'added' in first) return []
  const { start, end } = cast.document.mentions[first.mention]!
  const middle = source.start + and.index
  const [left, right] = [
    { start: source.start, end: middle },
    { start: middle + and[0].length, end: source.end },
  ]
  const other = covers(left, { start, end }) ? right : covers(right, { start, end }) ? left : null
  // "Keller, who came and went, said": only what stands by itself beside the "and" is another.
  if (other === null || /[,–—]|\b(?:who|which|that|of|in|for|from|to)\b/.test(text.slice(source.start, source.end)))
    return []
  // "criticism from Ardan and northern allies": somebody known, and nothing beside the name.
  const named = within(cast.document.mentions, other).find(
    mention => mention.chain !== null && isAll(text, mention, other) && mention.chain !== cast.chainOf(first),
  )
  if (named !== undefined) return [{ mention: cast.document.mentions.indexOf(named) }]
  const phrase = readSource(cast.document, other)
  const speaks =
    phrase !== null &&
    !AUXILIARIES.has(cast.wordAt(phrase.first)) &&
    (/^(?:people|person|body)$/.test(phrase.kind) || (phrase.kind === 'named' && BODY.has(cast.wordAt(phrase.head))))
  return speaks
    ? resolve(cast, attribution, phrase, []).filter(speaker => cast.chainOf(speaker) !== cast.chainOf(first))
    : []
}

/** Whether a mention fills a span, but for an article. */
function isAll(text: string, { start, end }: Span, whole: Span): boolean {
  return end === whole.end && /^(?:the )?$/i.test(text.slice(whole.start, start))
}

function resolve(
  cast: Cast,
  attribution: Attribution,
  phrase: SourcePhrase,
  known: readonly Speaker[],
): readonly Speaker[] {
  if (phrase.kind === 'pronoun') return pronoun(cast, attribution, phrase, known)
  const head = cast.document.tokens[phrase.head]!
  if (phrase.kind === 'other' && isMatter(cast, phrase)) return []
  if (isOnlyMeant(cast, attribution, phrase, known)) return []
  if (phrase.kind === 'carrier' && isReadBy(cast, phrase)) return []
  if (phrase.kind === 'carrier' && known.every(speaker => cast.chainOf(speaker) === null)) {
    // "its version says", "her office is shut; her letter adds": whose it is.
    const author = phrase.owned === null ? authorOf(cast, attribution, phrase) : possessor(cast, phrase)
    if (author !== null) return [cast.mentioned(phrase, author)]
  }
  const pair = pairOf(cast, phrase)
  if (pair !== null) return pair
  const speaks = known.filter(speaker => {
    const chain = cast.chainOf(speaker)
    return chain !== null && ('added' in speaker || isHeadOf(cast, speaker.mention, head, phrase))
  })
  if (speaks.length > 0) {
    enrich(cast, cast.chainOf(speaks[0]!)!, phrase)
    return speaks.length === known.length ? known : speaks
  }
  const isUnnamed =
    phrase.kind === 'person' || phrase.kind === 'people' || (phrase.kind === 'outlet' && !phrase.isDefinite)
  // "Both expect a deal", "neither would say": those who spoke together just before.
  const sentence = firstFrom(cast.document.sentences, attribution.cue[0]!.start + 1) - 1
  const isCount = phrase.past === phrase.first + 1 && /^(?:both|neither|all|none|each)$/.test(cast.wordAt(phrase.head))
  const together = isCount ? several(cast, sentence, phrase) : null
  if (together !== null) return together
  if (isUnnamed) return [unnamed(cast, phrase, () => topicBefore(cast, attribution, null))]
  const member = isMemberOf(cast, phrase, known) ? stranger(cast, phrase) : null
  if (member !== null) return member
  const isApart = phrase.kind === 'body' && isMadeBy(cast, phrase)
  if (known.some(speaker => cast.chainOf(speaker) !== null) && phrase.owned === null && !isApart) return known
  if (phrase.kind === 'body' || phrase.kind === 'outlet' || phrase.kind === 'named') return body(cast, phrase, known)
  // "Anthony, a technician, said": one name alone is told from a noun by its tag.
  const isName = phrase.kind === 'other' && known.length === 0 && cast.document.finerTags?.[phrase.head] === 'NNP'
  return isName ? (capitals(cast, phrase) ?? stranger(cast, phrase) ?? known) : known
}

/** "Ada Moss of the Harbour Union": a name that no list knows, and behind it only the body she is of. */
function isMemberOf(cast: Cast, { head, kind, owned, first }: SourcePhrase, known: readonly Speaker[]): boolean {
  if (kind !== 'named' || owned !== null || head === first || known.length === 0) return false
  if (!/^(?:of|from|at|with)$/.test(cast.wordAt(Math.min(head + 1, cast.document.tokens.length - 1)))) return false
  if (BODY.has(cast.wordAt(head)) || isPerson(cast.wordAt(head)) || arePeople(cast.wordAt(head))) return false
  const { mentions, tokens } = cast.document
  const isBody = (speaker: Speaker) => cast.figures[cast.chainOf(speaker) ?? -1]?.kind === 'organisation'
  const isOfThe = cast.wordAt(head + 1) === 'of' && cast.wordAt(head + 2) === 'the'
  return known.every(
    speaker =>
      !('added' in speaker) && mentions[speaker.mention]!.start > tokens[head]!.end && (isOfThe || isBody(speaker)),
  )
}

/** "the commission appointed by the council", "a board set up under Keller": whoever made a body does not speak for it. */
function isMadeBy(cast: Cast, { head, past }: SourcePhrase): boolean {
  for (let at = head + 1; at < past; at += 1) if (/^(?:by|under)$/.test(cast.wordAt(at)) && at > head + 1) return true
  return false
}

/**
 * "the report said", behind an outlet's own words; "the letter added", where somebody is told to have said something in a
 * letter just before. `null`: nobody surely.
 */
function authorOf(cast: Cast, { cue }: Attribution, phrase: SourcePhrase): number | null {
  const { last } = cast
  if (!phrase.isDefinite || phrase.owned !== null || phrase.past > phrase.head + 1 || last === null) return null
  const { sentences, text } = cast.document
  const sentence = firstFrom(sentences, cue[0]!.start + 1) - 1
  const noun = cast.wordAt(phrase.head)
  const only = onlyAuthor(cast, noun)
  if (only !== null) return only
  if (sentence - last.sentence > REACH + 1) return null
  if (/^(?:report|article|story|editorial|piece|account|dispatch|commentary)$/.test(noun))
    return cast.figures[last.chain]!.kind === 'media' ? last.chain : null
  const before = sentences[last.sentence]!
  return new RegExp(`\\b(?:a|an|the|his|her|its|their) (?:[\\p{L}-]+ ){0,2}${escaped(noun)}\\b`, 'iu').test(
    text.slice(before.start, before.end),
  )
    ? last.chain
    : null
}

/** Whether the mention speaks of whom the head of the source names; a name in apposition does, the owner of an office does not. */
function isHeadOf(cast: Cast, index: number, head: Span, phrase: SourcePhrase): boolean {
  const { mentions, tokens, text, figures } = cast.document
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

/** Characters before a name that opens a clause: "The", a mark. */
const TITLE_LENGTH = 5

/** Between the first of several speakers and another: commas, names and an "and"; nothing that hangs on the first. */
const COORDINATED = /^(?:,? (?:\p{Lu}[\p{L}.’'-]*,? ){0,6})?(?:,? ?and (?:\p{Lu}[\p{L}.]* )?)$/u
