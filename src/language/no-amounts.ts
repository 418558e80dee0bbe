/** @module Numbers that are no amounts: those of names ("Article 5", "No. 10") and years. */
import type { Line } from './amount-line.ts'
import { IRREGULAR } from './amount-units.ts'
import { CURRENCIES, CURRENCY_SIGNS, MEASURES, SCALES, TIME_UNITS } from './amount-words.ts'
import type { ReadNumber } from './read-number.ts'

/** Numbers that name: "Article 5", "No. 10", "COVID-19", "Group of 20"; and times of day, scores and the like. */
export function isInName({ forms, lower, joined }: Line, at: number, { past, figures, vague }: ReadNumber): boolean {
  const before = forms[at - 1] ?? ''
  if (lower[at] === 'one' && past === at + 1)
    return !/^(?:hundred|thousand|million|billion|to|or)$/.test(lower[past] ?? '')
  if (lower[at] === 'zero') return true
  if (vague || !figures) return false
  if (
    joined[at] &&
    (before === '-' || /[\p{L}#№/:.]$/u.test(before)) &&
    !CURRENCY_SIGNS.has(before) &&
    !/^[-–—]$/.test(before)
  )
    return true
  if (joined[at] && /^[-–—]$/.test(before) && joined[at - 1]) return true
  if (LABELS_BEFORE.test(lower[at - 1] ?? '')) return true
  if (/^(?:am|pm|a\.m\.?|p\.m\.?|o'clock|gmt|utc|:|\/)$/.test(lower[past] ?? '')) return true
  // "30C", "5G": letters that are no unit run on.
  if (
    joined[past] &&
    /^\p{L}/u.test(lower[past] ?? '') &&
    !MEASURES.has(lower[past]!) &&
    !CURRENCIES.has(lower[past]!) &&
    lower[past] !== 'm'
  )
    return true
  // A name with a number: "Channel 4". A noun counted behind it makes it an amount after all.
  const isName = /^\p{Lu}\p{Ll}/u.test(before) && at > 1 && !/^[,;:—–-]$/.test(before)
  return isName && !hasNoun(lower, past)
}

const LABELS_BEFORE =
  /^(?:no\.?|number|article|articles|resolution|chapter|section|page|room|gate|channel|line|route|highway|phase|version|model|tel|clause|annex|paragraph|rule|protocol|unit|block|level|grade|type|#|№)$/

function hasNoun(lower: readonly string[], past: number): boolean {
  const word = lower[past] ?? ''
  return (
    SCALES.has(word) ||
    TIME_UNITS.has(word) ||
    MEASURES.has(word) ||
    CURRENCIES.has(word) ||
    /^(?:%|percent|per)$/.test(word) ||
    IRREGULAR.test(word) ||
    /^\p{Ll}{3,}s$/u.test(word)
  )
}

/** A year looks like a count: "in 2019". It is none unless a noun is counted right behind it. */
export function isBareYear(
  { lower, forms }: Line,
  at: number,
  past: number,
  { figures, min, scale }: ReadNumber,
): boolean {
  if (!figures || scale > 1 || !/^\d{4}s?$/.test(forms[at] ?? '')) return false
  return min >= 1600 && min <= 2100 && !hasNoun(lower, past)
}
