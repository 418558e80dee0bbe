/** @module The label of a dispute: one to four neutral words that hold no side's claim; what it is about before what kind it is. */
import type { Dispute, Record } from '../record/record.ts'

/** "Ceasefire: the condition.", "Osford: claim and denial.", "The number of sailors." */
export function labelOf(record: Pick<Record, 'statements' | 'issues' | 'actors'>, dispute: Dispute): string {
  const counted = dispute.question.match(/^What is the number(?:, in [^:]+)?: (.+)\?$/)?.[1]
  const isShort = counted !== undefined && counted.split(' ').length <= LONGEST
  if (
    counted !== undefined &&
    isShort &&
    !UNIT.test(counted) &&
    (STATE.test(counted) || DEAD.test(counted) || MANY.test(counted))
  )
    return `The number ${STATE.test(counted) ? counted : `of ${DEAD.test(counted) ? 'dead' : counted}`}.`
  const own = OF_QUESTION.find(([question]) => question.test(dispute.question))
  if (own !== undefined && own[1].kind === 'whole') return `${own[1].words}.`
  if (own === undefined && !OF_CLAIM.test(dispute.question) && dispute.question.split(' ').length <= LONGEST)
    return dispute.question
  const kind = own?.[1].words ?? OF_TYPE[dispute.type]
  const subject = subjectOf(record, dispute)
  return subject === null ? `${kind}.` : `${subject}: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}.`
}

/** Words of a question that can head an item as it is. */
const LONGEST = 4

/** "The number held": a state of those counted, and no noun. */
const STATE = /^(?:held|displaced|missing|killed|wounded|injured|freed|detained|evacuated)$/

/** What those counted did, and not what they are. */
const DEAD = /^(?:died|dying|dies|perished)$/

/** What can be counted is named by its plural: "the number of must" is a word beside a figure. */
const MANY = /(?:(?<![su])s|people|men|women|children|dead|crew|police|aircraft|troops|fish|sheep|cattle|personnel)\b/u

/** What is counted in, and not what is counted. */
const UNIT =
  /^(?:metres|meters|kilomet(?:re|er)s|centimet(?:re|er)s|kilograms?|kg|tonnes?|tons?|litres|per ?cent|percent|points?|days?(?: \p{L}+)?|weeks?|months?|years?|hours?|times?)$/u

/** A question that repeats a claim. */
const OF_CLAIM = /“/

/** What the record asks, as a heading; `part`: it stands behind what it is about. */
const OF_QUESTION: readonly (readonly [RegExp, { readonly words: string; readonly kind: 'whole' | 'part' }])[] = [
  [/^(?:Was a condition set|On what condition)\?$/, { words: 'The condition', kind: 'part' }],
  [/^Which version of the text/, { words: 'Which text', kind: 'whole' }],
  [/^When do the parties meet again/, { words: 'The next meeting', kind: 'whole' }],
  [/^What were the words/, { words: 'The words', kind: 'part' }],
  [/^Which figure|^“.*” or “|^What is the number/, { words: 'The figure', kind: 'part' }],
  [/^Is it to come/, { words: 'Past or to come', kind: 'part' }],
  [/^What was said: |^Is it so, or/, { words: 'So or not so', kind: 'part' }],
  [/^How much of the text/, { words: 'How much is accepted', kind: 'whole' }],
  [/^Who stands in the way/, { words: 'Who is blamed', kind: 'whole' }],
  [/^Why was the text/, { words: 'Why the text changed', kind: 'whole' }],
  [/^Why was it put off/, { words: 'Why it was postponed', kind: 'whole' }],
  [/^How far has it got/, { words: 'How far', kind: 'part' }],
  [/^Will talks go on/, { words: 'Whether talks go on', kind: 'whole' }],
  [/^Was it discussed/, { words: 'What was discussed', kind: 'whole' }],
  [/^All of it, or a part/, { words: 'Whole or part', kind: 'part' }],
]

const OF_TYPE: Readonly<globalThis.Record<Dispute['type'], string>> = {
  contradiction: 'So or not so',
  value: 'The figure',
  reference: 'Which text',
  degree: 'How far',
  framing: 'How it is put',
  attribution: 'Whose words',
  'claim-vs-denial': 'Claim and denial',
  anomaly: 'What does not add up',
}

/** An issue that its statements bear on, else the place that its claim names. */
function subjectOf(
  { statements, issues, actors }: Pick<Record, 'statements' | 'issues' | 'actors'>,
  { sides }: Dispute,
) {
  const ids = new Set(sides.flatMap(side => side.statements))
  const touched = statements.flatMap(({ id, issues: on }) => (ids.has(id) ? on : []))
  const label = issues.find(({ id, label: words }) => id === touched[0] && words.split(' ').length <= LONGEST)?.label
  return label ?? placeIn(sides[0]!.claim, actors)
}

/** "Osford" of "the lower lock at Osford had been closed": a name that nobody in the record bears. */
function placeIn(claim: string, actors: Record['actors']): string | null {
  const borne = new Set(
    actors.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(words => words.match(/\p{L}+/gu) ?? [])),
  )
  for (const [, found] of claim.matchAll(PLACE)) {
    const words = found!.match(/\p{L}+/gu) ?? []
    if (!words.some(word => borne.has(word) || DAY.test(word))) return found!
  }
  return null
}

/** A name or two behind a preposition of place. */
const PLACE =
  /\b(?:of|in|at|near|on|over|from|to) (\p{Lu}[\p{L}’'-]*\p{Ll}(?: \p{Lu}[\p{L}’'-]*\p{Ll})?)(?=[ ,.;:”"]|$)/gu

const DAY =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)$/
