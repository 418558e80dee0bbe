/** @module Lengths of time without a number: "half an hour", "a day-long session", "hours of talks". */
import { boundBefore, bounded } from './amount-bounds.ts'
import type { Found, Line } from './amount-line.ts'
import { TIME_UNITS } from './amount-words.ts'

/** "hours of talks", "hours-long", "an hour", "a week and a half", "half an hour", "half-hour", "daylong": time without a number of its own. */
export function wholeTime(line: Line, at: number): Found | null {
  const { lower, joined } = line
  const word = lower[at]!
  const close = (
    first: number,
    past: number,
    min: number,
    max: number | null,
    unit: string,
    approximate = false,
  ): Found => {
    const bound = max === null ? null : boundBefore(line, first, 'duration')
    const read = max === null ? { min, max, approximate } : bounded(min, max, bound?.bound ?? 'none', approximate)
    return { first: bound?.first ?? first, past, kind: 'duration', unit, counted: null, ...read }
  }
  const alone = /^(hour|day|week|month|year)long$/.exec(word)
  if (alone !== null) return close(at, at + 1, 1, 1, alone[1]!)
  if (/^(?:hours|days|weeks|months|years|decades)$/.test(word)) {
    const unit = TIME_UNITS.get(word)!
    const isLong = lower[at + 1] === '-' && joined[at + 1] && lower[at + 2] === 'long'
    // "the last days of", "business hours of": a number, an article or a name for them before is another matter.
    const isStretch =
      lower[at + 1] === 'of' &&
      /^(?:after|for|despite|following|with|amid|in|took|spent|through|during|,|-|by|and|ended|over)$|^$/.test(
        lower[at - 1] ?? '',
      )
    // At least two of them; where the next unit begins writers use that.
    if (isLong || isStretch) return close(at, isLong ? at + 3 : at + 1, 2, null, unit, true)
  }
  if (word === 'half' || (/^an?$/.test(word) && lower[at + 1] === 'half')) {
    const half = word === 'half' ? at : at + 1
    const skip =
      /^an?$/.test(lower[half + 1] ?? '') || (lower[half + 1] === '-' && joined[half + 1]) ? half + 2 : half + 1
    const unit = TIME_UNITS.get(lower[skip] ?? '')
    if (unit !== undefined && skip > half + 1 && lower[skip] === unit)
      return close(lower[half + 1] === '-' ? half : at, skip + 1, 0.5, 0.5, unit)
  }
  if (/^(?:an?|one)$/.test(word)) {
    const dash = lower[at + 1] === '-' && joined[at + 1] ? at + 2 : at + 1
    const unit = TIME_UNITS.get(lower[dash] ?? '')
    if (unit === undefined || lower[dash] !== unit || (word !== 'one' && dash > at + 1) || unit === 'second')
      return null
    const next = dash + 1
    if (/^(?:ago|later|earlier|before|after|old|beforehand|afterwards)$/.test(lower[next] ?? '')) return null
    if (lower[next] === '-' && /^old/.test(lower[next + 1] ?? '')) return null
    if (lower[next] === 'and' && /^(?:a|one)$/.test(lower[next + 1] ?? '') && lower[next + 2] === 'half')
      return close(at, next + 3, 1.5, 1.5, unit)
    const isLong = (lower[next] === '-' && joined[next] && lower[next + 1] === 'long') || lower[next] === 'long'
    if (isLong) return close(at, lower[next] === 'long' ? next + 1 : next + 2, 1, 1, unit)
    const isMeasured =
      /^(?:for|lasted|lasting|lasts|last|took|takes|take|within|spent|spend)$/.test(lower[at - 1] ?? '') ||
      boundBefore(line, at, 'duration') !== null
    if (
      isMeasured ||
      dash > at + 1 ||
      (lower[next] === 'of' && !/^(?:the|january|his|her|their)$/.test(lower[next + 1] ?? ''))
    )
      return close(at, next, 1, 1, unit)
  }
  return null
}
