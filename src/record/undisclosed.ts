/** @module What is withheld: what somebody would not tell, what a report says is not known, and what no report tells of a meeting. MODEL §8. */
import { contentWords } from '../alignment/content-words.ts'
import { NARRATOR } from '../alignment/match-actors.ts'
import type { Passage } from '../document/passage.ts'
import { overlaps } from '../document/span.ts'
import type { Testimony } from '../document/testimony.ts'
import type { Meeting, RecordStatement, ReportEntry, Undisclosed } from './record.ts'
import { distinctPassages } from './statements.ts'

export function undisclosed(
  statements: readonly RecordStatement[],
  testimonies: readonly Testimony[],
  actorOf: readonly (readonly string[])[],
  partyOf: (actor: string) => string | null,
  meetings: readonly Meeting[],
  reports: readonly ReportEntry[],
): readonly Undisclosed[] {
  const said = statements
    .filter(({ act }) => act === 'withhold')
    .map(
      ({ id, speaker, variants, evidence }): Undisclosed => ({
        id: `undisclosed-${id}`,
        what: variants[0]!.wording,
        withheldBy: speaker === NARRATOR ? null : (partyOf(speaker) ?? speaker),
        statedBy: speaker === NARRATOR ? null : speaker,
        basis: 'said',
        evidence,
      }),
    )
  const told = testimonies.flatMap(({ withheld = [] }, report) =>
    withheld.map(({ passage, what, by, basis }): Undisclosed => {
      const actor = by === null ? null : actorOf[report]![by]!
      return {
        id: `undisclosed-${reports[report]!.id}-${passage.start}-${passage.end}`,
        what: what.exact.trim() === '' ? passage.exact : what.exact.trim(),
        withheldBy: actor === null ? null : (partyOf(actor) ?? actor),
        statedBy: basis === 'said' ? actor : null,
        basis,
        evidence: [passage],
      }
    }),
  )
  return [...joined([...said, ...told]), ...meetings.flatMap(notTold)]
}

/** One item for one passage, and for what several reports say the same party withholds in the same words. */
function joined(items: readonly Undisclosed[]): readonly Undisclosed[] {
  const found: Undisclosed[] = []
  for (const item of items) {
    const at = found.findIndex(
      other => (samePlace(other.evidence, item.evidence) && sameThing(other, item)) || sameWords(other, item),
    )
    if (at < 0) found.push(item)
    else found[at] = { ...found[at]!, evidence: distinctPassages([...found[at]!.evidence, ...item.evidence]) }
  }
  return found
}

function samePlace(a: readonly Passage[], b: readonly Passage[]): boolean {
  return a.some(one => b.some(other => one.file === other.file && overlaps(one, other)))
}

/** A word in common: in one breath somebody may keep two things to himself. */
function sameThing(a: Undisclosed, b: Undisclosed): boolean {
  const [one, other] = [contentWords(a.what), contentWords(b.what)]
  return one.length < 2 || other.length === 0 || one.some(word => other.includes(word))
}

/** Most of the shorter wording stands in the other. */
const ALIKE = 0.7

function sameWords(a: Undisclosed, b: Undisclosed): boolean {
  if (a.withheldBy !== b.withheldBy || a.withheldBy === null) return false
  const [fewer, more] = [new Set(contentWords(a.what)), new Set(contentWords(b.what))].toSorted(
    (x, y) => x.size - y.size,
  ) as [Set<string>, Set<string>]
  return fewer.size > 1 && [...fewer].filter(word => more.has(word)).length >= ALIKE * fewer.size
}

/** A meeting planned for no day; a side of which nobody is named where the other side has names. */
function notTold(meeting: Meeting): readonly Undisclosed[] {
  const { id, status, dateRange, sides, format, round, evidence } = meeting
  const item = (what: string, withheldBy: string | null): Undisclosed => ({
    id: `undisclosed-${id}-${withheldBy ?? 'day'}`,
    what,
    withheldBy,
    statedBy: null,
    basis: 'not told',
    evidence: evidence.slice(0, 1),
  })
  if (status === 'planned')
    return dateRange.earliest === null || dateRange.latest === null ? [item('On which day they are to meet', null)] : []
  if (status !== 'held' || round !== null || id.startsWith('talks-') || format === 'debrief') return []
  const named = sides.filter(({ participants }) => participants.length > 0)
  if (named.length === 0) return []
  return sides
    .filter(({ participants }) => participants.length === 0)
    .map(({ party }) => item('Who took part for this side', party))
}
