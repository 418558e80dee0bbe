/** @module Sources and contents that run over into a clause which another speaker has: "Keller; Ardan’s letter, she added". */
import type { TokenRange } from '../document/span.ts'
import type { Draft } from './draft.ts'
import { tidied } from './find-content.ts'
import type { Source } from './find-source.ts'
import { hasFinite, isFiniteVerb } from './finite-verbs.ts'
import { narratedTail } from './narrated-tails.ts'
import { beforeVerb } from './read-other-cues.ts'
import type { Reading } from './reading.ts'
import { pastDescription, startOfSource } from './source-reach.ts'
import { AUXILIARIES, DETERMINERS, SUBJECT_PRONOUNS } from './words.ts'

/** The draft with source and content cut where another clause or speaker begins. */
export function withinItsClause(reading: Reading, draft: Draft, others: readonly Draft[]): Draft {
  const source =
    draft.source === null ? null : ownSource(reading, withoutOthers(reading, draft.source, draft, others), draft)
  const sourced = { ...draft, source }
  return { ...sourced, content: draft.content.flatMap(piece => ownContent(reading, sourced, piece, others)) }
}

/** "Keller, it added, had asked": another's attribution inside the source is none of it. */
function withoutOthers({ words }: Reading, source: Source, { cue }: Draft, others: readonly Draft[]): Source {
  if (source.past > cue.first) return source
  for (const other of others) {
    if (other.source === null || other.cue.first < source.first || other.cue.past > source.past) continue
    const opens = Math.min(other.source.first, other.cue.first)
    const past = opens - 1
    if (past > source.first && words[past] === ',')
      return { first: source.first, past, head: Math.min(source.head, past - 1) }
  }
  return source
}

/** Opens what cannot belong to a name. */
const NO_SOURCE = /^(?:unless|if|but|because|provided|providing|until|although|though|whereas|while|so)$/

function ownSource(reading: Reading, source: Source, { cue, sentence, lemma }: Draft): Source {
  const range = reading.ranges[sentence]!
  const { words, quotation } = reading
  let { first, past } = source
  const before = source.past <= cue.first
  // "Officially | the ministry says": how it is said is not who says it.
  if (before && /ly$/.test(words[first]!) && DETERMINERS.has(words[first + 1]!) && first + 2 < past) first += 1
  for (let at = first; at < past; at += 1) {
    if (quotation[at] !== -1) continue
    if (words[at] === ';') {
      if (before) first = at + 1
      else past = at
    }
    // "according to Keller, unless Ardan leaves"; "according to the Register, which is often called a mouthpiece"
    const opens = words[at + 1] ?? ''
    const isAside = lemma === 'according' && opens === 'which'
    if (words[at] === ',' && !before && at > first && (isAside || NO_SOURCE.test(opens))) past = at
  }
  if (before && past === cue.first) first = Math.max(first, subjectOnly(reading, first, past, cue))
  // "one of | her advisers confided": a preposition ends no name.
  if (before && /^(?:of|in|from|at|with|to|for)$/.test(words[past - 1]!) && cue.first - past <= 4) past = cue.first
  if (before) first = startOfSource(reading, first, range)
  else past = pastDescription(reading, past, range)
  // "she could, | however, imagine": the auxiliary is the verb's.
  while (
    before &&
    past - 1 > first &&
    (words[past - 1] === ',' || AUXILIARIES.has(words[past - 1]!)) &&
    AUXILIARIES.has(words[past - (words[past - 1] === ',' ? 2 : 1)]!)
  )
    past -= 1
  if (first >= past) return source
  const head = source.head >= first && source.head < past ? source.head : past - 1
  return { first, past, head }
}

/**
 * "The police, Keller insists, stay …": an apposition has a second comma; where the verb follows the name at once, and a comma the
 * verb, the name alone speaks. Returns where it begins.
 */
function subjectOnly(reading: Reading, first: number, past: number, cue: TokenRange): number {
  const { words, mention, quotation } = reading
  const comma = words.lastIndexOf(',', past - 1)
  if (comma <= first || words[past - 1] === ',') return first
  // "The demand was dropped, two people told us": a clause is no part of a name.
  const isClause =
    hasFinite(reading, { first, past: comma }) &&
    !words.slice(first, comma).some(word => /^(?:who|which|that|whose|whom)$/.test(word))
  if (isClause) return comma + 1
  if (words[cue.past] !== ',' || quotation[cue.past] !== -1) return first
  // "Keller, Osei and Moss said": a list.
  if (words.slice(comma, past).some(word => /^(?:and|or)$/.test(word))) return first
  // An even number of commas closes every apposition: "the envoy, Keller, who leads, said".
  const commas = words.slice(first, past).filter(word => word === ',').length
  if (commas % 2 === 0) return first
  const opens = comma + 1
  const isSubject = mention[opens] !== -1 || DETERMINERS.has(words[opens]!) || SUBJECT_PRONOUNS.has(words[opens]!)
  return isSubject ? opens : first
}

/** "said Keller, | who added that …", "Keller, | who asks for nine, | said": the clause on the speaker is his saying too. */
function tellsOnItself({ words }: Reading, { source: own, cue }: Draft, source: Source): boolean {
  return (
    own !== null &&
    own.first === source.first &&
    source.first <= cue.first &&
    cue.past <= source.past &&
    words[own.past - 1] === 'who' &&
    // "people who have seen it" only says which people.
    words[own.past - 2] === ',' &&
    own.past === cue.first
  )
}

/** A piece cut at a semicolon behind which somebody else speaks, and around another's closing attribution. */
function ownContent(
  reading: Reading,
  draft: Draft,
  piece: TokenRange,
  others: readonly Draft[],
): readonly TokenRange[] {
  const { words } = reading
  let { first, past } = piece
  // What stands in the sentence before ("This was stated by Keller") is in nobody else's way.
  if (past <= reading.ranges[draft.sentence]!.first) return [piece]
  const clause = ownClause(reading, draft, others)
  first = Math.max(first, clause.first)
  past = Math.min(past, clause.past)
  if (first >= past) return []
  past = Math.min(
    past,
    nextSpeaker(reading, draft, { first, past }, others),
    nextClause(reading, draft, { first, past }),
    meanwhile(reading, draft, { first, past }),
    mainClause(reading, draft, { first, past }),
    asClause(reading, draft, { first, past }),
    draft.frame === 'noun' && words[first] === 'to' ? beforeVerb(reading, { first, past }) : past,
    ofSentence(reading, draft, { first, past }),
    closingBracket(reading, draft, { first, past }),
    glossOfOther(reading, draft, { first, past }, others),
    besideRelative(reading, draft, { first, past }),
    narratedTail(reading, draft, { first, past }),
  )
  first = behindLabel(reading, draft, behindTopic(reading, draft, { first, past }))
  // "One fund is holding out, | the sources said": speaker and verb of another are nobody's words.
  const isBlock = ({ source, cue }: Draft) =>
    source !== null &&
    !tellsOnItself(reading, draft, source) &&
    (source.past === cue.first || cue.past === source.first) &&
    first >= Math.min(source.first, cue.first) &&
    past <= Math.max(source.past, cue.past)
  // What an outlet is commonly called stands behind its name: "the Register, which is referred to as “the bell”".
  if (draft.frame !== 'hearsay' && others.some(isBlock)) return []
  for (const other of others) {
    const block = closingBlock(reading, other)
    if (block === null || block.first <= first || block.past > past) continue
    // Each stands in the other's words: the one that closes the sentence is the outer.
    if (!other.content.some(own => own.first <= draft.cue.first && draft.cue.past <= own.past)) continue
    if (block.first > draft.cue.first) past = block.first
    // "Bela, she adds, must pay, as they have promised": the aside takes the clause behind her attribution.
    else if (block.past < past && words[(draft.source?.first ?? 0) - 1] === 'as') first = block.past
  }
  const { source } = draft
  if (source !== null && first < source.first && source.first < past) past = source.first
  if (source !== null && source.first <= first && first < source.past) first = source.past
  first = ownGloss(reading, draft, { first, past })
  const own = tidied(reading, { first, past })
  return own.past > own.first ? [own] : []
}

/** Words between an article and its noun: "a charge", "a long-standing demand". */
const LONGEST_GLOSS = 4

/** "must be closed, | a demand the union has refused": what another says of it is the writer's, and so is what it is called. */
function glossOfOther(reading: Reading, { at }: Draft, { first, past }: TokenRange, others: readonly Draft[]): number {
  for (const { source, cue } of others) {
    if (source === null || source.past > cue.first || source.first <= Math.max(first, at) || cue.past > past) continue
    const noun = /^(?:that|which)$/.test(reading.words[source.first - 1]!) ? source.first - 2 : source.first - 1
    const article = glossBefore(reading, noun)
    if (article - 1 > first) return article - 1
  }
  return past
}

/** "…, | a demand": where what the writer calls something begins whose noun stands at `noun`; -1: nowhere. */
function glossBefore({ words, quotation }: Reading, noun: number): number {
  if (!CALLED.test(words[noun] ?? '') || quotation[noun] !== -1) return -1
  for (let article = noun - 1; article > 0 && noun - article <= LONGEST_GLOSS; article -= 1)
    if (/^an?$/.test(words[article]!)) return words[article - 1] === ',' ? article : -1
  return -1
}

/** "must be closed, | a demand | the union has refused": what is refused is told before, and called so behind the comma. */
function ownGloss(reading: Reading, { source, cue }: Draft, { first, past }: TokenRange): number {
  if (source === null || source.past > cue.first || past !== source.first) return first
  return Math.max(first, glossBefore(reading, past - 1))
}

/** What the writer calls something that somebody else answers. */
const CALLED =
  /^(?:demand|claim|charge|allegation|accusation|assertion|condition|proposal|request|offer|suggestion|figure|step|move|idea|term|plan|view|position|call)$/

/** "the ministry, which it says is unreliable, | and that …": what is joined to the clause around is no part of what the pronoun is told of. */
function besideRelative({ words, quotation }: Reading, { source, cue }: Draft, { first, past }: TokenRange): number {
  if (source === null || first < cue.past || !/^(?:which|who)$/.test(words[source.first - 1] ?? '')) return past
  for (let at = first + 1; at < past - 1; at += 1)
    if (words[at] === ',' && quotation[at] === -1 && /^(?:and|but)$/.test(words[at + 1]!)) return at
  return past
}

/** "Latest: talks near collapse, officials say": a word or two before the colon only announce the line. */
function behindLabel(
  { words, quotation, mention, ranges }: Reading,
  { sentence, cue, frame }: Draft,
  first: number,
): number {
  if (
    first !== ranges[sentence]!.first ||
    cue.first < first ||
    (frame !== 'say' && frame !== 'tell' && frame !== 'according')
  )
    return first
  const colon = words[first + 1] === ':' ? first + 1 : words[first + 2] === ':' ? first + 2 : -1
  const isLabel = colon !== -1 && colon < cue.first && quotation[first] === -1 && mention[first] === -1
  return isLabel ? colon + 1 : first
}

/** Words of a topic before a quotation, at most: "said of the harbour board’s second offer,". */
const LONGEST_TOPIC = 10

/** "said of Keller, | “She never came”": whom or what the quotation is about is no part of it. */
function behindTopic(reading: Reading, { frame, cue }: Draft, { first, past }: TokenRange): number {
  const { words, quotation } = reading
  const of = /^(?:of|about)$/
  if (frame !== 'say' || first < cue.past || first - cue.past > 1 || quotation[first] !== -1) return first
  if (!of.test(words[first]!) && !of.test(words[cue.past]!)) return first
  for (let at = first + 1; at < past && at - first <= LONGEST_TOPIC; at += 1)
    if (quotation[at] !== -1)
      return /^[,:]$/.test(words[at - 1]!) && !hasFinite(reading, { first, past: at }) ? at : first
  return first
}

/** "(the crews, who endorsed the map), and she left": what stands in brackets with its verb ends with them. */
function closingBracket(
  { words, quotation, ranges }: Reading,
  { sentence, cue }: Draft,
  { first, past }: TokenRange,
): number {
  const inside = words.slice(ranges[sentence]!.first, Math.min(cue.first, first))
  if (inside.lastIndexOf('(') <= inside.lastIndexOf(')')) return past
  for (let at = Math.max(cue.first, first); at < past; at += 1) if (words[at] === ')' && quotation[at] === -1) return at
  return past
}

/** "…, while Osei says it is new", "asked for nine, and Osei offered one": where a clause of another speaker begins. */
function nextSpeaker(
  { words, quotation }: Reading,
  draft: Draft,
  { first, past }: TokenRange,
  others: readonly Draft[],
): number {
  const isAct = draft.frame === 'act' || draft.frame === 'name'
  const links = isAct ? /^(?:while|whereas|but|and|though)$/ : /^(?:while|whereas)$/
  let end = past
  for (const { source, cue, group } of others) {
    if (
      source === null ||
      source.first <= Math.max(first, draft.cue.first) ||
      cue.past > past ||
      cue.first < source.past
    )
      continue
    if (!links.test(words[source.first - 1] ?? '') || words[source.first - 2] !== ',' || quotation[source.first] !== -1)
      continue
    if (group?.infinitive !== true) end = Math.min(end, source.first - 2)
  }
  return end > first ? end : past
}

/** Brings a clause into the phrase it stands in. */
const CLAUSE_LINK =
  /^(?:that|who|whom|whose|which|what|whatever|where|when|why|how|whether|if|unless|until|till|because|as|since|while|before|after|once|than|although|though|so|[,;:—–-])$/

/**
 * "called for calm | and the first vote passed": a verb that takes a thing has no clause for content; the clause that "and" joins
 * to it belongs to the sentence around.
 */
function nextClause(reading: Reading, { frame, lemma, content: pieces }: Draft, { first, past }: TokenRange): number {
  const { words, quotation, finerTags } = reading
  const takesThing = frame === 'act' || frame === 'name'
  if (finerTags === null || pieces.length !== 1 || !(takesThing || VOICES.test(lemma))) return past
  let and = -1
  for (let at = first; at < past; at += 1) {
    if (quotation[at] !== -1 || CLAUSE_LINK.test(words[at]!)) return past
    if (/^(?:and|but)$/.test(words[at]!)) and = at
    else if (
      isFiniteVerb(reading, at) ||
      (and === at - 1 && finerTags[and - 1] !== 'JJ' && isSecondPredicate(finerTags, at))
    )
      return and > first && ((takesThing && isSubject(finerTags, and + 1, at)) || isPredicate(reading, and, at))
        ? and
        : past
  }
  return past
}

/** "voiced readiness for a call | and showed interest in a visit": another thing the subject did. Past after past. */
function isPredicate({ finerTags, words }: Reading, and: number, at: number): boolean {
  if (words[and] !== 'and') return false
  if (at === and + 1 && isSecondPredicate(finerTags ?? [], at)) return true
  if (finerTags?.[at] !== 'VBD') return false
  return at === and + 1 || (at === and + 2 && finerTags[and + 1] === 'RB')
}

/** "called the round a mess, | while Osei kept praising it": behind what a thing is called the writer sets a clause beside it. */
function meanwhile(reading: Reading, { frame, lemma, cue }: Draft, { first, past }: TokenRange): number {
  const { words, quotation, finerTags } = reading
  if (finerTags === null || first < cue.past || (frame !== 'act' && frame !== 'name' && !DESCRIBES.test(lemma)))
    return past
  for (let at = first + 1; at < past - 2; at += 1) {
    if (quotation[at] !== -1 || isFiniteVerb(reading, at)) return past
    if (words[at] === ',' && /^(?:while|whereas)$/.test(words[at + 1]!))
      return finerTags.slice(at + 2, past).some(tag => /^(?:VBD|VBZ|VBP)$/.test(tag)) ? at : past
  }
  return past
}

/** "reject the offer | as dockers warn of a strike": what happens meanwhile is not rejected. */
function asClause(
  { words, quotation, finerTags }: Reading,
  { frame, cue }: Draft,
  { first, past }: TokenRange,
): number {
  if (frame !== 'act' || finerTags === null || first < cue.past) return past
  for (let at = first + 1; at < past - 1; at += 1)
    // "as long | as the ban lasts" sets a condition.
    if (words[at] === 'as' && /^(?:long|soon)$/.test(words[at - 1]!)) continue
    else if (words[at] === 'as' && quotation[at] === -1 && /^(?:NNS|NNPS?|PRP)$/.test(finerTags[at + 1]!))
      return /^(?:VBD|VBZ|VBP|MD)$/.test(finerTags[at + 2] ?? '') ? at : past
  return past
}

/** Opens the clause that stands before the main one. */
const SUBORDINATE =
  /^(?:asked|pressed|pushed|questioned|while|although|though|whereas|after|when|despite|hours|days|weeks|moments|shortly)$/

/** "While he would not give figures — as agreed — | Osei noted that …": where the clause begins that the first one only introduces. */
function mainClause(
  { words, quotation, ranges, finerTags }: Reading,
  { sentence, cue }: Draft,
  { first, past }: TokenRange,
): number {
  if (finerTags === null || first < cue.past || !SUBORDINATE.test(words[ranges[sentence]!.first]!)) return past
  const marks = (at: number) => quotation[at] === -1 && /^[—–,]$/.test(words[at]!)
  let dash = -1
  // The piece itself may end at the second dash.
  for (let at = first; at < Math.max(past - 1, Math.min(past + 1, ranges[sentence]!.past - 1)); at += 1) {
    if (!marks(at)) continue
    if (opensClause(finerTags, words, at + 1, ranges[sentence]!.past))
      return dash !== -1 && words[at] !== ',' ? dash : at
    if (words[at] !== ',') dash = at
  }
  return past
}

/** Words of a subject before its verb, at most: "the substance of the discussion". */
const LONGEST_SUBJECT = 7

/** Whether a subject with its finite verb begins there. */
function opensClause(tags: readonly string[], words: readonly string[], first: number, past: number): boolean {
  if (!/^(?:NNPS?|PRP|DT|NNS|PRP\$)$/.test(tags[first]!)) return false
  for (let at = first + 1; at < Math.min(past, first + LONGEST_SUBJECT); at += 1) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tags[at]!)) return true
    if (/^(?:,|WDT|WP|CC|TO|VBG|VBN|VB)$/.test(tags[at]!) || words[at] === 'that') return false
  }
  return false
}

/** "… | and demonstrated interest in": a past that is spelt like a participle, with an object of its own. */
function isSecondPredicate(finerTags: readonly string[], at: number): boolean {
  return finerTags[at] === 'VBN' && /^(?:DT|PRP\$|NNS?|NNP|JJ)$/.test(finerTags[at + 1] ?? '')
}

/** What one voices is mostly a thing: "expressed regret". */
const VOICES = /^(?:express|voice|convey|show|signal)$/

/** "her insistence that it would last | was met with doubt": the verb the noun is the subject of is no part of what she insists on. */
function ofSentence(
  { document: { heads }, words }: Reading,
  { frame, at }: Draft,
  { first, past }: TokenRange,
): number {
  const verb = frame === 'noun' && heads !== undefined && /^nsubj/.test(heads[at]!.relation) ? heads[at]!.head : -1
  if (verb <= first + 2 || verb >= past) return past
  let from = verb
  // Auxiliaries and adverbs are the verb's; a noun before it that seems so is what is said: "to shut the dam | stands".
  const isOfVerb = (word: number) =>
    AUXILIARIES.has(words[word]!) || (heads![word]!.head === verb && !/^(?:nsubj|obj|obl)/.test(heads![word]!.relation))
  while (from - 1 > first && isOfVerb(from - 1)) from -= 1
  return from > first + 2 ? from : past
}

const DESCRIBES = /^(?:describe|characteri[sz]e|portray|call|term|dub|brand|label)$/

/** Whether a noun or pronoun stands in the range, before the verb that ends it. */
function isSubject(finerTags: readonly string[], first: number, past: number): boolean {
  return finerTags.slice(first, past).some(tag => /^(?:NN|PRP$|DT$|CD$)/.test(tag))
}

/** Between the semicolons or colons around the verb, where others speak beyond them. */
function ownClause(
  { words, quotation, ranges }: Reading,
  { cue, sentence }: Draft,
  others: readonly Draft[],
): TokenRange {
  let { first, past } = ranges[sentence]!
  const speaks = (from: number, to: number) =>
    others.some(
      ({ source, cue: other }) => source !== null && source.first >= from && other.first >= from && other.past <= to,
    )
  const parts = (at: number) => (words[at] === ';' || words[at] === ':') && quotation[at] === -1
  for (let at = cue.first - 1; at >= first; at -= 1) if (parts(at) && speaks(first, at)) first = at + 1
  for (let at = cue.past + 1; at < past; at += 1) if (parts(at) && speaks(at, past)) past = at
  return { first, past }
}

/** ", Keller said" at the end of its clause. */
function closingBlock({ words, quotation }: Reading, { source, cue }: Draft): TokenRange | null {
  if (source === null) return null
  const first = Math.min(source.first, cue.first)
  const past = Math.max(source.past, cue.past)
  return words[first - 1] === ',' || quotation[first - 1] !== -1 ? { first, past } : null
}
