/**
 * @module Attributions by the trained scorer: it weighs every word that may be a cue, and gives source and content of those
 * it takes. What the rules found is among what it looks at, and what it says of them stands.
 */
import type { TokenRange } from '../../document/span.ts'
import type { Draft } from '../draft.ts'
import { tidied } from '../find-content.ts'
import type { Source } from '../find-source.ts'
import type { Reading } from '../reading.ts'
import { arePeople, isPerson } from '../source-nouns.ts'
import { OBJECT_PRONOUNS, PREPOSITIONS } from '../words.ts'
import type { AttributionModel } from './attribution-model.ts'
import { lookAtCue, writeCueFeatures, writeTellingCueFeatures } from './cue-features.ts'
import { mended } from './mend-content.ts'
import { newDraft } from './new-draft.ts'
import { cueSight, writeCueValues, writeRoleValues } from './role-features.ts'
import {
  bestRow,
  CONTENT_FIRST,
  CONTENT_INNER,
  CONTENT_LAST,
  ROLES,
  SOURCE_FIRST,
  SOURCE_INNER,
  SOURCE_LAST,
  SOURCE_ONLY,
} from './roles.ts'
import { ruledAt, type ScoringInput, type Sight, sightOf } from './sight.ts'

/** What a score of one nat is. */
const NAT = 256

/** A cue the rules found is passed over only where the scorer is this sure, in 256ths of a nat; chosen on two sets. */
const SURE = 300

/**
 * What the most telling features say plainly, in 256ths of a nat: below it none of 4,513 cues was lost that the rest would have
 * taken, and 7 that the rules had found.
 */
const PLAIN = -150

/** Below every cue, also those the rules found. */
const NO_CUE = -SURE - 1

/**
 * Given to every label of a source: a source that is half likely is told, since to leave it out is wrong as often and says
 * less. In 256ths of a nat; chosen on the development half.
 */
const SOURCE_BIAS = 80

/** Longer sentences are tables or lists that lost their lines. */
const LONGEST_SENTENCE = 400

/** The drafts of a report, in reading order. `isRead`: whether a sentence stands where reports are told. */
export function scoreDrafts(
  reading: Reading,
  document: ScoringInput,
  ruled: readonly Draft[],
  model: AttributionModel,
  isRead: (sentence: number) => boolean,
): readonly Draft[] {
  const sight = sightOf(reading, document, ruled, model.clustersOf)
  const drafts: Draft[] = []
  for (const [sentence, range] of reading.ranges.entries()) {
    if (!isRead(sentence)) continue
    if (range.past - range.first > LONGEST_SENTENCE) {
      drafts.push(...ruled.filter(draft => draft.sentence === sentence))
      continue
    }
    for (let at = range.first; at < range.past; at += 1) {
      if (!mayBeCue(sight, document, model, at)) continue
      const rule = ruledAt(sight, at)
      // A dash or colon that gives a quotation to somebody is the rules' business, and so is one that opens the next line.
      if (rule?.at === at && (document.tags[at] === 'PUNCT' || rule.certain === true || rule.awaitsQuotation)) {
        drafts.push(rule)
        continue
      }
      // Another word of a cue that is known surely.
      if (rule?.certain === true) continue
      const least = rule?.at === at ? -SURE : 0
      const score = cueScore(sight, model, at, range)
      if (score <= least) continue
      const last = drafts.at(-1)
      const before = last?.sentence === sentence ? last : undefined
      const draft = draftAt(sight, document, model, sentence, range, at, before)
      if (draft !== null) drafts.push({ ...draft, odds: score / NAT })
    }
  }
  return withRuled(reading, drafts, ruled)
}

/** Verbs, what the rules took, and other words that training met as cues; nothing within quotation marks. */
export function mayBeCue(
  sight: Sight,
  { tags }: Pick<ScoringInput, 'tags'>,
  { nounLike }: Pick<AttributionModel, 'nounLike'>,
  at: number,
): boolean {
  if (sight.quoted[at] !== 0) return false
  return tags[at] === 'VERB' || ruledAt(sight, at)?.at === at || nounLike.has(sight.lemma[at]!)
}

/** Above 0: a cue. */
function cueScore(sight: Sight, { cues }: AttributionModel, at: number, { first, past }: TokenRange): number {
  const look = lookAtCue(sight, at, first, past)
  cues.score(writeTellingCueFeatures(cues.features, look))
  if (cues.scores[0]! < PLAIN) return NO_CUE
  cues.score(writeCueFeatures(cues.features, look))
  return cues.scores[0]!
}

/** Room for the scores of the words of a sentence in each role. */
const unary = new Int32Array(LONGEST_SENTENCE * ROLES)

/** Room for the labels of its words, for one cue at a time. */
const labels = new Uint8Array(LONGEST_SENTENCE)

/** Writes the labels of the words of a sentence for the cue at `at`. */
function labelFor(sight: Sight, { roles, transitions }: AttributionModel, at: number, range: TokenRange): void {
  const { first, past } = range
  const seen = cueSight(sight, at, first, past)
  const [weigh] = roles.weigh
  const { scores } = roles
  writeCueValues(roles.values, seen)
  for (let token = first; token < past; token += 1) {
    writeRoleValues(roles.values, seen, token)
    weigh!(0)
    const row = (token - first) * ROLES
    for (let label = 0; label < ROLES; label += 1) unary[row + label] = scores[label]!
    for (let label = SOURCE_FIRST; label <= SOURCE_ONLY; label += 1) unary[row + label]! += SOURCE_BIAS
  }
  bestRow(unary, transitions, past - first, labels)
}

function draftAt(
  sight: Sight,
  document: ScoringInput,
  model: AttributionModel,
  sentence: number,
  range: TokenRange,
  at: number,
  before: Draft | undefined,
): Draft | null {
  labelFor(sight, model, at, range)
  const ruled = ruledAt(sight, at)
  const content = mended(sight, rangesOf(range, CONTENT_FIRST, CONTENT_INNER, CONTENT_LAST), ruled)
  const awaitsQuotation = content.length === 0 && (ruled?.awaitsQuotation ?? false)
  if (content.length === 0 && !awaitsQuotation) return null
  const [named] = rangesOf(range, SOURCE_FIRST, SOURCE_INNER, SOURCE_LAST, SOURCE_ONLY)
  const source = withinClause(sight, sourceOf(sight, named, ruled, before))
  if (ruled !== undefined) return { ...ruled, source, content, awaitsQuotation }
  return newDraft(sight, document, { sentence, range, at, source, content })
}

/** Runs of tokens that one role covers, by their labels. */
function rangesOf(
  { first, past: end }: TokenRange,
  opens: number,
  goesOn: number,
  ends: number,
  alone = opens,
): readonly TokenRange[] {
  const ranges: TokenRange[] = []
  const length = end - first
  for (let at = 0; at < length; at += 1) {
    if (labels[at] !== opens && labels[at] !== alone) continue
    let past = at + 1
    while (past < length && (labels[past] === goesOn || labels[past] === ends)) past += 1
    ranges.push({ first: first + at, past: first + past })
  }
  return ranges
}

/** "Keller, who said": the rules know whom the pronoun stands for; the source is both. */
function sourceOf(
  sight: Sight,
  named: TokenRange | undefined,
  ruled: Draft | undefined,
  before: Draft | undefined,
): Source | null {
  const { words } = sight.reading
  const rule = ruled?.source ?? null
  if (named === undefined) return shared(sight, ruled, before)
  // "he will not, | his friends | insist, …": between a comma and its verb the rules see the subject surely.
  const isBeside =
    rule !== null && ruled?.group != null && rule.past === ruled.group.first && words[rule.first - 1] === ','
  if (
    isBeside &&
    named.past < rule.first &&
    /^(?:[,.]|us|me|reporters|journalists)$/.test(words[ruled.cue.past] ?? '.')
  )
    return rule
  // "Osei had seen it; | Keller, reached by telephone, | said": a semicolon parts no subject from its verb.
  if (rule !== null && named.past <= rule.first && rule.past <= ruled!.at && isParted(words, named.past, rule.first))
    return rule
  if (rule !== null && isWithin(words, named, rule)) return rule
  const pronoun = named.past === named.first + 1 && /^(?:who|which|that)$/.test(words[named.first]!)
  if (pronoun && rule !== null && rule.past <= named.first && named.first - rule.past <= 1)
    return { ...rule, past: named.past }
  return withHead(sight, named, ruled)
}

/** "officials travelling with | her | said": what a preposition governs is no subject. */
function isWithin(words: readonly string[], named: TokenRange, rule: Source): boolean {
  return (
    rule.first < named.first &&
    named.past === rule.past &&
    named.past - named.first === 1 &&
    OBJECT_PRONOUNS.has(words[named.first]!) &&
    PREPOSITIONS.has(words[named.first - 1]!)
  )
}

function isParted(words: readonly string[], from: number, before: number): boolean {
  const at = words.indexOf(';', from)
  return at >= 0 && at < before
}

/**
 * "Keller insisted on talks | and rejected the map", "…, adding that": a subject the verb shares with the one before it, as the
 * rules see it; somebody who is spoken of, never a mere noun.
 */
function shared({ reading }: Sight, ruled: Draft | undefined, before: Draft | undefined): Source | null {
  const source = ruled?.source ?? null
  if (source === null || ruled?.group == null) return null
  const { words, mention, finerTags } = reading
  if (words[ruled.at]!.endsWith('ing') && before?.source != null) return before.source
  const isNoun =
    mention[source.head] !== -1 ||
    /^(?:NN|PRP)/.test(finerTags?.[source.head] ?? '') ||
    /^(?:both|neither|none|all)$/.test(words[source.head]!)
  const chain = reading.document.mentions[mention[source.head]!]?.chain ?? null
  return isNoun && (chain !== null || !/^(?:it|this|that)$/.test(words[source.head]!)) ? source : null
}

/** "said Keller, who speaks for the board; no promise had been made": no source goes on behind a semicolon. */
function withinClause({ reading }: Sight, source: Source | null): Source | null {
  const mark = source === null ? -1 : reading.words.indexOf(';', source.head)
  return source !== null && mark !== -1 && mark < source.past ? { ...source, past: mark } : source
}

/** The head is the rules' own where it lies in the source, else the first name on which no other word of the source stands. */
function withHead({ head, reading }: Sight, source: TokenRange, ruled: Draft | undefined): Source {
  const inside = (token: number) => token >= source.first && token < source.past
  if (ruled?.source && inside(ruled.source.head)) return { ...source, head: ruled.source.head }
  let root = source.past - 1
  for (let at = source.first; at < source.past; at += 1) {
    if (!inside(head[at]!)) {
      root = at
      break
    }
  }
  // "Keller, the envoy": the name's last word, where the rules end a name.
  while (root + 1 < source.past && reading.mention[root] !== -1 && reading.mention[root + 1] === reading.mention[root])
    root += 1
  return { ...source, head: root }
}

/**
 * What the rules know better: whose words stand in quotation marks; that somebody would tell nothing ("made no comment"), which
 * is content enough for us; and what stands inside another's words, of which the corpus that the scorer learnt from has nothing.
 */
function withRuled(reading: Reading, scored: readonly Draft[], ruled: readonly Draft[]): readonly Draft[] {
  const told = new Uint8Array(reading.words.length)
  for (const { content } of scored) for (const { first, past } of content) told.fill(1, first, past)
  const isMore = ({ first, past }: TokenRange) => {
    for (let token = first; token < past; token += 1)
      if (reading.quotation[token] !== -1 && told[token] === 0) return true
    return false
  }
  const quotesMore = ({ content }: Draft) => content.some(isMore)
  const isInside = ({ cue }: Draft) =>
    scored.some(({ content }) => content.some(({ first, past }) => first <= cue.first && cue.past <= past))
  const cues = new Set(scored.map(({ at }) => at))
  const kept = ruled.filter(
    draft =>
      !cues.has(draft.at) &&
      (draft.act === 'withhold' || quotesMore(draft) || isInside(draft) || isVoice(reading, draft)),
  )
  const quoting = new Map(ruled.filter(quotesMore).map(draft => [draft.at, draft]))
  const settled = scored.map(
    draft => quoting.get(draft.at) ?? withoutNextClause(reading, withoutOthers(reading, draft, scored), scored),
  )
  return [...settled, ...kept].sort((a, b) => a.at - b.at)
}

/** ", the paper reported, | quoting a palace aide": whose word it is. */
function isVoice({ words }: Reading, { at, content: [voice] }: Draft): boolean {
  if (!/^(?:quoting|citing)$/.test(words[at]!) || voice === undefined || words[at - 1] !== ',') return false
  const last = words[voice.past - 1]!
  return voice.past - voice.first <= LONGEST_VOICE && (isPerson(last) || arePeople(last))
}

/** Words of whoever is quoted: "a senior palace aide". */
const LONGEST_VOICE = 5

/** "said Keller, the envoy, | and Osei said …": a source behind its verb ends where another says something. */
function withoutNextClause({ words }: Reading, draft: Draft, drafts: readonly Draft[]): Draft {
  const { source, sentence, cue } = draft
  if (source === null || source.first < cue.past) return draft
  const next = drafts.find(
    other =>
      other.sentence === sentence &&
      other.source !== null &&
      source.head < other.source.first &&
      other.source.past <= other.cue.first &&
      other.cue.past <= source.past &&
      /^(?:and|but|while|whereas|;)$/.test(words[other.source.first - 1]!),
  )
  if (next === undefined) return draft
  const end = next.source!.first - 1
  return { ...draft, source: { ...source, past: words[end - 1] === ',' ? end - 1 : end } }
}

/** "added that no deal was near | and cautioned that …": another verb of the same speaker ends what was said by the first. */
function withoutOthers(reading: Reading, draft: Draft, drafts: readonly Draft[]): Draft {
  const { source, content, sentence } = draft
  const last = content.at(-1)
  if (source === null || last === undefined || draft.verbatim) return draft
  const next = drafts.find(
    other =>
      other.sentence === sentence &&
      other.source?.first === source.first &&
      last.first < other.cue.first &&
      other.cue.past <= last.past &&
      source.past <= last.first,
  )
  if (next === undefined) return draft
  const { words } = reading
  const past = /^(?:and|but)$/.test(words[next.cue.first - 1]!) ? next.cue.first - 1 : next.cue.first
  return past - last.first < 2
    ? draft
    : { ...draft, content: [...content.slice(0, -1), tidied(reading, { first: last.first, past })] }
}
