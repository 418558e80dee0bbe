/**
 * @module What is looked at to tell whether a sentence without a verb of saying is the words of whoever has just spoken: where it
 * stands, how it opens, its verb and subject, whom and what it names. Training uses this very file.
 */
import type { TokenRange } from '../../document/span.ts'
import type { Draft } from '../draft.ts'
import type { Reading } from '../reading.ts'

/** A sentence and the saying that it may go on with. */
export interface FreeSentence {
  readonly sentence: number
  readonly draft: Draft
  /** Whether the rules give it to the speaker. */
  readonly isRuled: boolean
  /** What a sentence tells somebody to say or do; `null`: nothing. */
  readonly draftIn: (sentence: number) => Draft | null
}

/** Whether the main verb tells a deed: "the crews left". Moved back with a saying it would be "had left". */
export function tellsDeed(reading: Reading, sentence: number): boolean {
  const { finerTags } = reading
  const { heads, lemmas } = reading.document
  if (finerTags === null || heads === undefined || lemmas === undefined) return false
  const { root, finite } = mainClause({ ...reading, finerTags, heads }, reading.ranges[sentence]!)
  return root !== -1 && finite === root && finerTags[root] === 'VBD' && !AUXILIARY.test(reading.words[root]!)
}

/** Names of what is seen, each once or oftener; none without grammar. */
export function freeSpeechFeatures(reading: Reading, free: FreeSentence): readonly string[] {
  const { heads, lemmas } = reading.document
  const { finerTags } = reading
  if (finerTags === null || heads === undefined || lemmas === undefined) return []
  const seen: Seen = { ...reading, finerTags, heads, lemmas, chainOf: at => chainAt(reading, at) }
  const speaker = speakerOf(seen, free.draft)
  const clause = mainClause(seen, reading.ranges[free.sentence]!)
  return [
    free.isRuled ? 'ruled' : 'unruled',
    ...ofSaying(seen, free.draft, speaker),
    ...ofPlace(seen, free, speaker),
    ...ofOpening(seen, reading.ranges[free.sentence]!),
    ...ofVerb(seen, clause, speaker),
    ...ofSubject(seen, clause, speaker),
    ...ofContent(seen, reading.ranges[free.sentence]!, speaker),
  ]
}

interface Seen extends Pick<Reading, 'document' | 'words' | 'printed' | 'mention' | 'quotation' | 'ranges'> {
  readonly finerTags: NonNullable<Reading['finerTags']>
  readonly heads: NonNullable<Reading['document']['heads']>
  readonly lemmas: NonNullable<Reading['document']['lemmas']>
  readonly chainOf: (at: number) => number | null
}

function chainAt({ document, mention }: Reading, at: number): number | null {
  return document.mentions[mention[at] ?? -1]?.chain ?? null
}

/** Whoever has just spoken, and how it was told. */
interface Speaker {
  readonly chain: number | null
  readonly kind: string
  readonly side: string | null
  readonly told: 'past' | 'present'
}

function speakerOf({ document, chainOf, finerTags }: Seen, { source, at }: Draft): Speaker {
  const chain = source === null ? null : chainOf(source.head)
  const figure = chain === null ? null : document.figures[chain]!
  return {
    chain,
    kind: figure?.kind ?? 'unknown',
    side: figure?.side ?? null,
    told: /^VB[ZP]$/.test(finerTags[at] ?? '') ? 'present' : 'past',
  }
}

/** Tokens of a cue before the end of its sentence: it closes what it tells. */
const CLOSING = 4

function ofSaying({ ranges, quotation }: Seen, draft: Draft, { kind, told }: Speaker): readonly string[] {
  const closes = draft.cue.past >= ranges[draft.sentence]!.past - CLOSING
  return [
    `kind ${kind}`,
    `frame ${draft.frame}`,
    `cue ${draft.lemma}`,
    `told ${told}`,
    `cue at end ${closes}`,
    ...(draft.content.some(({ first }) => quotation[first] !== -1) ? ['said in marks'] : []),
    ...(draft.stance === true ? ['stance told'] : []),
  ]
}

/** From so many sentences on, far is far. */
const FAR = 5

function ofPlace(seen: Seen, { sentence, draft, draftIn }: FreeSentence, { chain }: Speaker): readonly string[] {
  const { document, ranges, words } = seen
  const { sentences } = document
  const { paragraph } = sentences[sentence]!
  const isSame = sentences[draft.sentence]!.paragraph === paragraph
  const opens = sentences[sentence - 1]?.paragraph !== paragraph
  const closes = sentences[sentence + 1]?.paragraph !== paragraph
  const between = Array.from({ length: sentence - draft.sentence - 1 }, (_, at) => draft.sentence + 1 + at)
  const [before, after] = [draftIn(sentence - 1), draftIn(sentence + 1)]
  const next = (): string => {
    if (closes) return 'end'
    if (after?.source == null) return after === null ? 'free' : 'other'
    const own = seen.chainOf(after.source.head)
    if (own !== null && own === chain) return 'same'
    return /^(?:he|she|it|they)$/.test(words[after.source.head]!) ? 'pronoun' : 'other'
  }
  return [
    `same paragraph ${isSame}`,
    `apart ${Math.min(sentence - draft.sentence, FAR)} ${isSame}`,
    `opens ${opens}`,
    `closes ${closes}`,
    ...(opens && closes ? ['alone'] : []),
    ...(between.some(at => namesOthers(seen, ranges[at]!, chain)) ? ['strangers between'] : []),
    `before ${before === draft ? 'it' : before === null ? 'free' : 'other'}`,
    `after ${next()}`,
  ]
}

/** Whether people are named who have not spoken. */
function namesOthers({ document, chainOf, printed }: Seen, { first, past }: TokenRange, own: number | null): boolean {
  for (let at = first; at < past; at += 1) {
    const chain = chainOf(at)
    if (chain !== null && chain !== own && document.figures[chain]!.kind === 'person' && /^\p{Lu}/u.test(printed[at]!))
      return true
  }
  return false
}

/** Classes of words that are few, so that each is looked at by itself. */
const CLOSED = /^(?:CC|IN|RB|WRB|DT|PRP|EX|PRP\$|MD|VBN|VBG)$/

function ofOpening({ finerTags, words }: Seen, { first }: TokenRange): readonly string[] {
  const tag = finerTags[first] ?? ''
  return [`first ${tag}`, `second ${finerTags[first + 1] ?? ''}`, ...(CLOSED.test(tag) ? [`word ${words[first]}`] : [])]
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

/** The root of a sentence, its finite verb and its subject, as tokens; -1: none. */
interface MainClause {
  readonly root: number
  readonly finite: number
  readonly subject: number
  readonly isPassive: boolean
}

function mainClause(
  { heads, finerTags, quotation }: Pick<Seen, 'heads' | 'finerTags' | 'quotation'>,
  { first, past }: TokenRange,
): MainClause {
  const tokens = Array.from({ length: past - first }, (_, at) => first + at)
  const root = tokens.find(at => heads[at]!.relation === 'root' || heads[at]!.head === -1) ?? -1
  const ofRoot = tokens.filter(at => heads[at]!.head === root)
  const isTensed = (at: number) => FINITE.test(finerTags[at]!)
  const finite =
    [...ofRoot.filter(at => /^(?:aux|cop)/.test(heads[at]!.relation)), ...(root === -1 ? [] : [root])]
      .toSorted((a, b) => a - b)
      .find(isTensed) ?? tokens.find(at => quotation[at] === -1 && isTensed(at))
  return {
    root,
    finite: finite ?? -1,
    subject: ofRoot.find(at => /^(?:nsubj|expl|csubj)/.test(heads[at]!.relation)) ?? -1,
    isPassive: ofRoot.some(at => heads[at]!.relation === 'aux:pass'),
  }
}

const AUXILIARY = /^(?:be|have|do|'s|is|are|was|were|has|had|did|does)$/

function ofVerb({ finerTags, lemmas, words }: Seen, clause: MainClause, { told }: Speaker): readonly string[] {
  const { root, finite, isPassive } = clause
  const tense = tenseOf(finerTags, clause)
  const isAuxiliary = finite !== -1 && (tense === 'MD' || AUXILIARY.test(words[finite]!))
  const ofRoot =
    root === -1
      ? []
      : [
          `root tag ${finerTags[root]}`,
          `root ${lemmas[root]}`,
          `root ${isPassive ? 'passive' : 'active'} ${tense}`,
          ...(finite !== -1 && finite !== root ? [`auxiliary ${words[finite]} root tag ${finerTags[root]}`] : []),
        ]
  return [`tense ${tense} told ${told}`, ...(isAuxiliary ? [`auxiliary ${words[finite]}`] : []), ...ofRoot]
}

function tenseOf(finerTags: Seen['finerTags'], { finite }: MainClause): string {
  return finite === -1 ? 'none' : finerTags[finite]!
}

const PRONOUN = /^(?:he|she|it|they|we|i|there|this|that|these|those|who|which|what)$/
const DETERMINER = /^(?:the|a|an|any|every|no|each|its|his|her|their|our|all|both|some)$/

function ofSubject(seen: Seen, clause: MainClause, speaker: Speaker): readonly string[] {
  const { words, finerTags, chainOf } = seen
  const { subject, root, finite } = clause
  const tense = tenseOf(finerTags, clause)
  const what = subject === -1 ? 'none' : subjectOf(seen, subject, speaker)
  const isWho = subject !== -1 && /^(?:he|she|it|they)$/.test(words[subject]!) && chainOf(subject) !== null
  const determiner = words.slice(Math.max(0, subject - 3), Math.max(0, subject)).find(word => DETERMINER.test(word))
  return [
    `subject ${what}`,
    `subject ${what} ${tense}`,
    `subject ${what} kind ${speaker.kind}`,
    ...(tense === 'MD' ? [`subject ${what} ${words[finite]}`] : []),
    ...(isWho ? [`subject ${words[subject]} ${chainOf(subject) === speaker.chain ? 'own' : 'other'}`] : []),
    ...(determiner === undefined ? [] : [`determiner ${determiner}`, `determiner ${determiner} ${tense}`]),
    ...(subject > root ? ['subject behind'] : []),
  ]
}

/** What a paper sets out is told of the paper, and by whoever has read it. */
const TEXT =
  /^(?:drafts?|texts?|versions?|articles?|annex(?:es)?|paragraphs?|clauses?|points?|papers?|documents?|protocols?|plans?|proposals?|frameworks?|letters?|notes?|bills?|laws?|rules?|agreements?|accords?|treat(?:y|ies)|arrangements?|deals?|outlines?)$/

/** A pronoun by itself, the speaker, the speaker's side, somebody else by kind, a text, or a noun. */
function subjectOf({ document, words, finerTags, chainOf }: Seen, at: number, { chain, side }: Speaker): string {
  if (PRONOUN.test(words[at]!)) return words[at]!
  const other = chainOf(at)
  if (TEXT.test(words[at]!)) return 'text'
  if (other === null) return `noun ${/^NNPS?$/.test(finerTags[at]!) ? 'proper' : 'common'}`
  if (other === chain) return 'own'
  const figure = document.figures[other]!
  return side !== null && (figure.name === side || figure.side === side) ? 'own side' : `figure ${figure.kind}`
}

/** Words that link, limit, deny, want or look ahead. */
const TELLING: ReadonlySet<string> = new Set(
  (
    "not n't no nor never nothing nobody none any every only if unless until once when before after should ought must would could " +
    'provided instead rather even still yet already also too again meanwhile however earlier later yesterday ago last since according ' +
    'but though although because moreover nevertheless nonetheless otherwise thus therefore enough'
  ).split(' '),
)

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** Quoted tokens, marks among them, that are more than a word. */
const QUOTED = 3

/** Tokens of a short, a middling and a long sentence. */
const LENGTHS = [8, 20, 35] as const

function ofContent(seen: Seen, range: TokenRange, { chain }: Speaker): readonly string[] {
  const { words, printed, finerTags, lemmas, quotation, chainOf } = seen
  const { first, past } = range
  const found = new Set<string>()
  let quoted = 0
  for (let at = first; at < past; at += 1) {
    const word = words[at]!
    const tag = finerTags[at]!
    if (quotation[at] !== -1) quoted += 1
    else {
      if (tag === 'MD' || TELLING.has(word)) found.add(`has ${word}`)
      if (/^VB/.test(tag)) found.add(`verb ${lemmas[at]}`)
    }
    if (CALENDAR.test(word) && /^\p{Lu}/u.test(printed[at]!)) found.add('dated')
    if (tag === 'CD') found.add('figure')
    if (/^[?;:]$/.test(word)) found.add(`mark ${word}`)
    if (chain !== null && chainOf(at) === chain) found.add('names speaker')
  }
  if (namesOthers(seen, range, chain)) found.add('names people')
  const length = LENGTHS.filter(most => past - first >= most).length
  return [
    ...found,
    `length ${length}`,
    ...(quoted >= QUOTED ? ['quotes', `quotes ${quoted * 2 > past - first ? 'most' : 'part'}`] : []),
  ]
}
