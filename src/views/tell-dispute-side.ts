/** @module One side of a dispute in words: what its holder said, that he denied it, or a report’s own words where they stand alone. */
import type { Passage } from '../document/passage.ts'
import type { DisputeSide, RecordStatement } from '../record/record.ts'
import type { Desk } from './desk.ts'
import { MAIN_VERB } from './neutral-verb.ts'
import { OF_ACCUSATION, type Told, tellHalf } from './tell-statement.ts'
import type { Candidate } from './weigh-statements.ts'

/** Longer passages show a page and not a claim. */
const LONGEST_QUOTED = 220

/** A side that can be told: a statement, a denial of what stands beside it, or a report’s own words. */
export type ToldSide =
  | { readonly candidate: Candidate }
  | { readonly denier: string; readonly evidence: readonly Passage[] }
  | { readonly report: string; readonly words: string; readonly evidence: readonly Passage[] }

/** "flatly denied it", "refuted the assertion": whoever denies the claim beside it is told to deny it. */
export function tellDenial(desk: Desk, { claim, holder, evidence, statements }: DisputeSide): ToldSide | null {
  if (holder !== null && statements.length === 0 && ASIDE.test(claim)) return { denier: holder, evidence }
  const statement =
    wordingAt(desk, evidence[0]!) ?? desk.record.statements.find(({ id }) => statements.includes(id)) ?? null
  const [variant] = statement?.variants ?? []
  const words = variant?.content.map(({ exact }) => exact).join(' ') ?? ''
  if (statement === null || variant === undefined || !OF_DENIAL.test(variant.lemma ?? '') || !IT.test(words))
    return null
  const told = {
    verb: 'denied',
    content: 'it',
    clause: false,
    quoted: false,
    passages: [variant.evidence],
    words: 2,
    source: variant.source,
  }
  return { candidate: { statement: { ...statement, variants: [variant] }, told } }
}

/** "a charge that the guild rejects", "the mill was quick to dismiss the claim". */
const ASIDE =
  /^an? (?:charge|claim|accusation|allegation|assertion|report|version|account)s? (?:that |which )?.{2,60}\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?)$|\b(?:dismiss(?:ed|es)?|deny|den(?:ied|ies)|reject(?:ed|s)?|disput(?:ed|es?)) the (?:charge|claim|accusation|allegation|assertion|report)s?$/u

const OF_DENIAL = /^(?:deny|refute|rebut|reject|dismiss|dispute|contradict)$/

/** A denied claim as its denial names it. */
const IT =
  /^(?:it|this|that|them|all|both|(?:the|this|that|these|those|any such|such) (?:\p{Ll}+ )?(?:claims?|assertions?|allegations?|accusations?|charges?|reports?|accounts?|suggestions?|versions?))$/u

/** A statement retold, or the report's own words; nothing is cited before it is known that it will be printed. */
export function tellSide(desk: Desk, { evidence, chain, statements }: DisputeSide): ToldSide | null {
  const statement = wordingAt(desk, evidence[0]!) ?? wordingWithin(desk, evidence[0]!, statements)
  const told = statement === null ? null : (desk.retell(statement) ?? bothHalves(desk, statement))
  if (statement !== null && told !== null) return { candidate: { statement, told } }
  const words = evidence[0]!.exact.replace(/\s+/g, ' ').replace(/[\s,;.]+$/, '')
  // A passage with marks of its own cannot be set in marks.
  if (
    words.length > LONGEST_QUOTED ||
    words.endsWith('?') ||
    // "a clerk of one of the seven states": who, and not what. A figure stands for what it counts.
    (words.split(' ').length > MOST_OF_A_FIGURE && !/\d/.test(words) && !MAIN_VERB.test(words)) ||
    OF_ACCUSATION.test(words) ||
    /["“”]/.test(words) ||
    /^(?:It|He|She|They)\b|^(?:This|That|These|Those) (?:is|are|was|were|has|have|had|would|will)\b|^\p{Lu}{3,}[^a-z]*: |^(?:that|which|who|whom|whose|and|or|but)\b/u.test(
      words,
    )
  )
    return null
  return { report: chain[0]!, words, evidence }
}

/** "26 per cent". Words. */
const MOST_OF_A_FIGURE = 3

/** The statement of which this is a wording, with that wording alone. */
function wordingAt({ record }: Desk, { file, start, end }: Passage): RecordStatement | null {
  for (const statement of record.statements) {
    const variant = statement.variants.find(
      ({ evidence }) => evidence.file === file && evidence.start === start && evidence.end === end,
    )
    if (variant !== undefined) return { ...statement, variants: [variant] }
  }
  return null
}

/** "Ardan did not seek a strike but warned that it would answer one": either half alone would say something else. */
function bothHalves(desk: Desk, statement: RecordStatement): Told | null {
  const [{ evidence }] = statement.variants as readonly [RecordStatement['variants'][number]]
  if (!/^,? but /.test(evidence.suffix)) return null
  for (const other of desk.record.statements) {
    if (other.speaker !== statement.speaker) continue
    const next = other.variants.find(
      ({ evidence: { file }, content: [first] }) =>
        file === evidence.file &&
        first !== undefined &&
        first.start >= evidence.end &&
        first.start - evidence.end <= MOST_BETWEEN,
    )
    const rest = next === undefined ? null : desk.retell({ ...other, variants: [next] })
    const told = rest === null ? null : tellHalf(statement)
    if (rest === null || told === null) continue
    const content = `${told.content} but ${rest.verb}${rest.clause ? ' that' : ''} ${rest.content}`
    return { ...told, content, passages: [...told.passages, ...rest.passages], words: told.words + rest.words }
  }
  return null
}

/** ", but the minister warned that ". Code units. */
const MOST_BETWEEN = 50

/** Of these statements the one whose wording stands in the passage, with that wording alone. */
function wordingWithin(
  { record }: Desk,
  { file, start, end }: Passage,
  ids: readonly string[],
): RecordStatement | null {
  for (const statement of record.statements) {
    if (!ids.includes(statement.id) || statement.speaker === 'narrator') continue
    const variant = statement.variants.find(
      ({ evidence }) => evidence.file === file && start <= evidence.start && evidence.end <= end,
    )
    if (variant !== undefined) return { ...statement, variants: [variant] }
  }
  return null
}

/** What a side says, to be held against the other: the same words twice would tell no difference. */
export function wordsOf(side: ToldSide): string {
  return 'candidate' in side ? side.candidate.told.content : 'denier' in side ? `${side.denier} denies it` : side.words
}
