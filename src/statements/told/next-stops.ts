/** @module A second meeting told by the same verb: "met Keller in Osford on Monday and Osei in Lund on Tuesday". */
import type { Figure } from '../../document/layers.ts'
import { isDayOrMonth, NOWHERE } from './find-place.ts'
import type { Clause } from './meeting-triggers.ts'
import type { Telling } from './telling.ts'

/** Before whoever was met next, whose mention has his title in it: a comma or an "and", and no other verb. */
const AND = /(?:,| and|, and| then) (?:then |later )?(?:(?:the|his|her|its) )?$/u

/** The town of the second, with what stands before its day. */
const IN_TOWN =
  /^,? in (\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*)(?=,? (?:(?:late |early )?on |the day |a day )|[.,;]|$)/u

/** Whom the same people met elsewhere, told behind the first by nothing but a name, a town and a day. */
export function nextStops(
  first: Telling,
  { line, trigger, to, isVerb }: Clause,
  figures: readonly Figure[],
): readonly Telling[] {
  const { present, place } = first
  if (!isVerb || place.name === null || present.people.length < 2) return []
  const before = new Set(line.acting.flatMap(({ end, figure }) => (end <= trigger.start ? [figure] : [])))
  const own = present.people.filter(person => before.has(person))
  if (own.length === 0) return []
  return line.acting.flatMap(({ start, end, figure }): readonly Telling[] => {
    const { kind, anonymous, side } = figures[figure]!
    if (start < trigger.end || end > to || kind !== 'person' || anonymous || present.people.includes(figure)) return []
    const town = line.words.slice(end).match(IN_TOWN)?.[1]
    if (town === undefined || town === place.name || isDayOrMonth(town)) return []
    if (!AND.test(line.words.slice(trigger.end, start))) return []
    const time = line.times.find(one => one.start >= end && one.start - end <= FAR && /^days?$/.test(one.precision))
    const sides = own.flatMap(person => figures[person]!.side ?? [])
    return [
      {
        ...first,
        present: { people: [...own, figure], sides: [...new Set([...sides, ...(side === null ? [] : [side])])] },
        place: { ...NOWHERE, name: town },
        ...(time === undefined ? {} : { range: time.range, dated: true }),
        hours: [],
        outcomes: [],
        passage: { start: line.start + start, end: line.start + (time?.end ?? end) },
      },
    ]
  })
}

/** Code units from a name to its day: the town. */
const FAR = 45
