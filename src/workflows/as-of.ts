/** @module What could be read at a moment: the reports published by then. */
import { dayOf } from '../document/dates.ts'
import type { Gathered } from './gathered.ts'

/**
 * The reports published up to a day (all of it) or a moment. A report that says no date, or only the day of the moment
 * itself, may have come later: it is left out and told. Decisions stay: they are what people know now about what was said then.
 * @param until ISO day or moment
 */
export function asOf(gathered: Gathered, until: string): Gathered {
  const kept = gathered.reports.map(({ published }) => isOutBy(published, until))
  const undated = gathered.reports.filter(({ published }) => dayOf(published) === null)
  return {
    ...gathered,
    reports: gathered.reports.filter((_, at) => kept[at]),
    testimonies: gathered.testimonies.filter((_, at) => kept[at]),
    skipped: [
      ...gathered.skipped,
      ...undated.map(({ file }) => `${file}: left out, for it does not say when it appeared`),
    ],
  }
}

function isOutBy(published: string | null, until: string): boolean {
  const day = dayOf(published)
  const lastDay = dayOf(until)
  if (published === null || day === null || lastDay === null) return false
  if (until === lastDay) return day <= lastDay
  return published === day ? day < lastDay : Date.parse(published) <= Date.parse(until)
}
