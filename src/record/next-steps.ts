/** @module Next steps: what is planned, offered or expected, on which condition, and what is said to have no date; each once. */
import { contentWords } from '../alignment/content-words.ts'
import type { DateRange } from '../document/dates.ts'
import { OPEN } from '../document/dates.ts'
import type { Testimony } from '../document/testimony.ts'
import type { NextStep, ReportEntry } from './record.ts'
import { distinctPassages } from './statements.ts'

export function nextSteps(
  testimonies: readonly Testimony[],
  actorOf: readonly (readonly string[])[],
  reports: readonly ReportEntry[],
): readonly NextStep[] {
  const steps = testimonies.flatMap(({ steps: told = [] }, report) =>
    told.map(
      ({ passage, status, condition, range, who }): NextStep => ({
        id: `next-${reports[report]!.id}-${passage.start}-${passage.end}`,
        what: passage.exact,
        who: [...new Set(who.map(figure => actorOf[report]![figure]!))],
        when: range.earliest === range.latest ? range.earliest : null,
        dateRange: status === 'not scheduled' ? OPEN : range,
        status,
        condition: condition?.exact ?? null,
        evidence: [passage],
      }),
    ),
  )
  const found: NextStep[] = []
  for (const step of steps) {
    const at = found.findIndex(other => isSame(other, step))
    if (at < 0) found.push(step)
    else found[at] = together(found[at]!, step)
  }
  return found
}

function together(a: NextStep, b: NextStep): NextStep {
  return {
    ...a,
    who: [...new Set([...a.who, ...b.who])],
    condition: a.condition ?? b.condition,
    evidence: distinctPassages([...a.evidence, ...b.evidence]),
  }
}

/** Half of the shorter wording. */
const ALIKE = 0.5

/** People coming together, however it is put. */
const MEETING = /\b(?:meet\w*|back|session|round|talks|return\w*|reconvene\w*|come together|summit|negotiations)\b/i

/** The same day and the same doing; without a day the same people and words. */
function isSame(a: NextStep, b: NextStep): boolean {
  if (!sameDays(a.dateRange, b.dateRange)) return false
  if ((a.status === 'not scheduled') !== (b.status === 'not scheduled')) return false
  const isDated = a.dateRange.earliest !== null
  if (isDated && MEETING.test(a.what) && MEETING.test(b.what) && othersAgree(a, b)) return true
  const [fewer, more] = [new Set(contentWords(a.what)), new Set(contentWords(b.what))].toSorted(
    (x, y) => x.size - y.size,
  ) as [Set<string>, Set<string>]
  const shared = [...fewer].filter(word => more.has(word)).length
  if (fewer.size === 0 || shared < ALIKE * fewer.size) return false
  return shared > 2 && (isDated || a.who.some(actor => b.who.includes(actor)))
}

/** Nobody is in both only when both name somebody. */
function othersAgree(a: NextStep, b: NextStep): boolean {
  return a.who.length === 0 || b.who.length === 0 || a.who.some(actor => b.who.includes(actor))
}

function sameDays(a: DateRange, b: DateRange): boolean {
  return a.earliest === b.earliest && a.latest === b.latest
}
