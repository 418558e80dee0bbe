/** @module Talks of another time: "who led the delegation last year" says nothing of who leads it now. */
import { addDays } from '../../document/dates.ts'
import type { Line } from './lines.ts'

/** Days after which talks are others. */
const LONG_BEFORE = 10

/** Whether a day long before stands in what follows an offset, as far as the next comma. */
export function isOfOtherTalks({ words, times }: Line, from: number, published: string | null): boolean {
  if (published === null) return false
  const since = addDays(published, -LONG_BEFORE)
  const comma = words.slice(from).search(/[,;:.–—]/)
  const end = comma < 0 ? words.length : from + comma
  return times.some(({ start, range: { latest } }) => start >= from && start < end && latest !== null && latest < since)
}
