/**
 * @module Finds amounts: counts, shares, money, lengths of time, measures, ages and ordinals, each with its value and unit.
 * Works on tokens, so that an amount begins and ends with one. What is no amount for sure is left out: years, dates, numbers
 * in names ("Article 5", "No. 10"), scores, times of day.
 */
import type { Amount, Layers, Token, With } from '../document/layers.ts'
import { tokenRanges } from '../document/layers.ts'
import { boundAfter, boundBefore, bounded } from './amount-bounds.ts'
import type { Found, Line, Unit } from './amount-line.ts'
import { moneyScale, nounAfter, unitAfter, withSmaller } from './amount-units.ts'
import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  DOLLARS,
  HOURS_IN,
  MANY,
  NUMERALS,
  ORDINALS,
  TENS_OF,
  TIME_UNITS,
} from './amount-words.ts'
import { isBareYear, isInName } from './no-amounts.ts'
import { type ReadNumber, readNumber } from './read-number.ts'
import { wholeTime } from './whole-times.ts'

/** Amounts in reading order. Nothing that `times` already dates is told again. */
export function findAmounts(document: With<'sentences' | 'tokens' | 'times'>): Pick<Layers, 'amounts'> {
  const { text, tokens, times } = document
  // "after hours of talks" only tells an order.
  const dates = times.filter(({ precision }) => precision !== 'order')
  const amounts: Amount[] = []
  let time = 0
  for (const { first: from, past } of tokenRanges(document)) {
    const own = tokens.slice(from, past)
    const forms = own.map(({ start, end }) => text.slice(start, end))
    if (!forms.some(mayBegin)) continue
    for (const { first, past, min, max, kind, unit, approximate, counted } of amountsIn(lineOf(own, forms))) {
      const [start, end] = [own[first]!.start, own[past - 1]!.end]
      while (time < dates.length && dates[time]!.end <= start) time += 1
      if (time < dates.length && dates[time]!.start < end) continue
      amounts.push({ start, end, kind, value: { min, max }, unit, approximate, counted })
    }
  }
  return { amounts }
}

/** Words an amount can begin with, in small letters and with a capital: looked up for every token, so no pattern. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [
    ...NUMERALS.keys(),
    ...MANY.keys(),
    ...TENS_OF.keys(),
    ...ORDINALS.keys(),
    ...CURRENCY_SIGNS.keys(),
    ...CURRENCY_CODES.keys(),
    ...[...TIME_UNITS].filter(([word, unit]) => word !== unit).map(([word]) => word),
    ...'several half a an hourlong daylong weeklong monthlong yearlong'.split(' '),
  ].flatMap(word => [word, word[0]!.toUpperCase() + word.slice(1)]),
)

/** Words without any of which a sentence has no amount. */
function mayBegin(form: string): boolean {
  return BEGINNINGS.has(form) || /^\p{N}/u.test(form)
}

function lineOf(tokens: readonly Token[], forms: readonly string[]): Line {
  return {
    forms,
    lower: forms.map(form =>
      form
        .toLowerCase()
        .replace(/[‐‑–—−]/g, '-')
        .replace(/’/g, "'"),
    ),
    joined: tokens.map(({ start }, at) => at > 0 && tokens[at - 1]!.end === start),
  }
}

function amountsIn(line: Line): readonly Found[] {
  const found: Found[] = []
  let at = 0
  while (at < line.forms.length) {
    const next = mayBegin(line.forms[at]!) ? amountAt(line, at) : null
    if (next !== null && next.first >= (found.at(-1)?.past ?? 0)) {
      found.push(next)
      at = next.past
    } else at += 1
  }
  return found
}

/** The amount whose number (or sign of money) is at a word, with the words before it that bound it. */
function amountAt(line: Line, at: number): Found | null {
  return wholeTime(line, at) ?? counted(line, at) ?? ordinalAt(line, at)
}

/** A number, or two, with a unit. */
function counted(line: Line, at: number): Found | null {
  const { lower, joined } = line
  const sign = moneyBefore(line, at)
  const from = sign?.past ?? at
  const number = readNumber(line, from)
  if (number === null || isInName(line, from, number)) return null
  const second = rangeAfter(line, from, number)
  const past = second?.past ?? number.past
  const unit: Unit | null =
    sign === null
      ? unitAfter(line, past, second ?? number)
      : { kind: 'money', unit: sign.unit, past: moneyScale(line, past) }
  if (unit === null) return null
  const short = sign !== null && unit.past > past ? 1e6 : 1
  const times = (unit.times ?? 1) * short
  // "3-4 bn", "two to three million": the scale is of both.
  const spread =
    second !== null && number.scale === 1 && second.scale > 1 && number.min * second.scale <= second.max
      ? second.scale
      : 1
  let min = number.min * spread * times
  let max = (second === null ? number.max * spread : second.max) * times
  if (unit.kind === 'share' && number.part) {
    min *= 100
    max *= 100
  }
  if (unit.kind === 'count' && isBareYear(line, from, past, number)) return null
  const rest = unit.kind === 'duration' ? withSmaller(line, unit) : null
  if (rest !== null) {
    const ratio = HOURS_IN[unit.unit!]! / HOURS_IN[rest.unit]!
    min = min * ratio + rest.value
    max = max * ratio + rest.value
  }
  const end = rest?.past ?? unit.past
  const bound = boundBefore(line, sign?.first ?? at, unit.kind)
  const after = boundAfter(line, end)
  const first = second !== null && lower[at - 1] === 'between' ? at - 1 : (bound?.first ?? sign?.first ?? at)
  // "20-something", "3-1": figures run on.
  if (lower[end] === '-' && joined[end] && /\d/.test(lower[end + 1] ?? '')) return null
  return {
    first,
    past: after?.past ?? end,
    kind: unit.kind,
    unit: rest?.unit ?? unit.unit,
    counted: unit.counted ?? (unit.kind === 'count' && after !== null ? nounAfter(line, after.past) : null),
    ...bounded(min, max, bound?.bound ?? after?.bound ?? 'none', number.vague || (second?.vague ?? false)),
  }
}

/** "$", "US$", "EUR" before a number. */
function moneyBefore(
  { forms, lower, joined }: Line,
  at: number,
): { readonly first: number; readonly past: number; readonly unit: string } | null {
  const code = CURRENCY_CODES.get(forms[at]!)
  if (code !== undefined && /^\p{N}/u.test(forms[at + 1] ?? '')) return { first: at, past: at + 1, unit: code }
  const unit = CURRENCY_SIGNS.get(lower[at]!)
  if (unit === undefined) return null
  // "US $5" is printed apart as often as not; of others only "A$5" is sure.
  const isOwned = joined[at] || /^(?:US|U\.S\.)$/.test(forms[at - 1] ?? '')
  const owner = isOwned ? DOLLARS.get(lower[at - 1] ?? '') : undefined
  if (unit === 'USD' && owner !== undefined) return { first: at - 1, past: at + 1, unit: owner }
  return { first: at, past: at + 1, unit }
}

/** "10 to 15", "10-15", "two or three". */
function rangeAfter(line: Line, at: number, { past, max, vague, part, scale }: ReadNumber): ReadNumber | null {
  const { lower, joined } = line
  const link = lower[past]
  const isBetween = lower[at - 1] === 'between'
  const links = isBetween
    ? link === 'and'
    : link === 'to' || link === 'or' || (link === '-' && joined[past] === joined[past + 1])
  if (!links || vague) return null
  // "between $3 and $4"
  const from = CURRENCY_SIGNS.has(lower[past + 1] ?? '') ? past + 2 : past + 1
  const second = readNumber(line, from)
  if (second === null || second.vague || second.part !== part) return null
  const largest = scale === 1 && second.scale > 1 ? max * second.scale : max
  if (second.max <= max && second.max <= largest && !(largest < second.max)) return null
  // "two or three", not "two or 300".
  if (link === 'or' && second.max > 3 * largest && scale === second.scale) return null
  // Scores and seasons: figures around a dash are a range only before a unit or a noun.
  if (link === '-' && second.figures && unitAfter(line, second.past, second) === null) return null
  return second
}

/** "third", "21st": which one in a row. */
function ordinalAt({ lower, joined }: Line, at: number): Found | null {
  const word = lower[at]!
  const written = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(word)
  const value = written === null ? ORDINALS.get(word) : Number(written[1])
  // "one second", "per second", "split second" are no ordinals; neither is the third of "a third of".
  if (value === undefined || (word === 'second' && /^(?:per|split|one|\d+)$/.test(lower[at - 1] ?? ''))) return null
  if (word === 'second' && lower[at - 1] === 'a' && !/^\p{L}/u.test(lower[at + 1] ?? '')) return null
  const tens = joined[at] && lower[at - 1] === '-' ? at - 2 : -1
  if (tens >= 0) return null
  return {
    first: at,
    past: at + 1,
    kind: 'ordinal',
    unit: null,
    counted: null,
    min: value,
    max: value,
    approximate: false,
  }
}
