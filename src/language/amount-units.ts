/** @module What a number counts or measures: shares, times, money, measures, things; and where these words end. */
import type { Line, Unit } from './amount-line.ts'
import {
  CURRENCIES,
  CURRENCY_CODES,
  DOLLARS,
  HOURS_IN,
  MEASURES,
  MONEY_AFTER_SCALE,
  POWERS,
  RATES,
  TIME_UNITS,
} from './amount-words.ts'
import { type ReadNumber, readNumber } from './read-number.ts'

/** What the number at hand counts or measures. `null`: nothing that can be told, and a bare number is none. */
export function unitAfter(line: Line, past: number, number: ReadNumber): Unit | null {
  const { lower, joined } = line
  if (number.part) return partOf(line, past)
  let at = past
  // "five-hour", "12-point"
  const hyphen = lower[at] === '-' && joined[at] && joined[at + 1] ? at : -1
  if (hyphen >= 0) at += 1
  else if (
    /^(?:full|long|whole|straight|consecutive|more|further|additional|extra|other)$/.test(lower[at] ?? '') &&
    TIME_UNITS.has(lower[at + 1] ?? '')
  )
    at += 1
  else if (number.vague && lower[at] === 'of') at += 1
  const word = lower[at] ?? ''
  const isPercent = word === '%' || word === 'percent' || (word === 'per' && lower[at + 1] === 'cent')
  if (isPercent) return { kind: 'share', unit: '%', past: word === 'per' ? at + 2 : at + 1 }
  if (word === 'percentage' && /^points?$/.test(lower[at + 1] ?? '')) return { kind: 'share', unit: 'pp', past: at + 2 }
  if (TIME_UNITS.has(word)) return timeUnit(line, at, number)
  return (
    timeUnit(line, at, number) ??
    moneyUnit(line, at, number) ??
    measureUnit(line, at) ??
    (hyphen >= 0 ? compoundCount(line, hyphen) : { kind: 'count', unit: null, past, counted: nounAfter(line, at) })
  )
}

/** "half of the", "three quarters of an hour". */
function partOf({ lower }: Line, past: number): Unit {
  const of = lower[past] === 'of' ? past + 1 : past
  const unit = TIME_UNITS.get(lower[of + 1] ?? '')
  if (/^an?$/.test(lower[of] ?? '') && unit !== undefined) return { kind: 'duration', unit, past: of + 2 }
  return { kind: 'share', unit: '%', past }
}

/** "hours", "fortnight"; "-year-old" and "years old" tell an age. */
function timeUnit({ lower, joined }: Line, at: number, { figures }: ReadNumber): Unit | null {
  const word = lower[at] ?? ''
  if (/^fortnights?$/.test(word)) return { kind: 'duration', unit: 'week', past: at + 1, times: 2 }
  const unit =
    TIME_UNITS.get(word) ??
    (figures && /^(?:min|mins|hrs?|yrs?|secs?)$/.test(word)
      ? { m: 'minute', h: 'hour', y: 'year', s: 'second' }[word[0]!]
      : undefined)
  if (unit === undefined) return null
  const old = lower[at + 1] === '-' && joined[at + 1] ? at + 2 : at + 1
  if (/^olds?$/.test(lower[old] ?? '')) return { kind: 'age', unit, past: old + 1 }
  if (lower[at + 1] === 'of' && lower[at + 2] === 'age') return { kind: 'age', unit, past: at + 3 }
  // "three days ago", "two hours after the raid", "a year earlier" are times, and are told as such.
  if (/^(?:ago|later|earlier|before|after|beforehand|afterwards|hence)$/.test(lower[at + 1] ?? '')) return null
  const long = /^(?:long)$/.test(lower[old] ?? '') && old > at + 1 ? old + 1 : at + 1
  return { kind: 'duration', unit, past: long }
}

/** "20m": the millions behind a sum. "$5 a day" is told as five dollars. */
export function moneyScale({ lower, joined }: Line, past: number): number {
  return joined[past] && lower[past] === 'm' ? past + 1 : past
}

/** "dollars", "US dollars", "million euros", "of euros" behind "billions". */
function moneyUnit({ forms, lower, joined }: Line, at: number, { scale, figures }: ReadNumber): Unit | null {
  const word = lower[at] ?? ''
  if (CURRENCIES.has(word)) return { kind: 'money', unit: CURRENCIES.get(word)!, past: at + 1 }
  const code = figures ? CURRENCY_CODES.get(forms[at] ?? '') : undefined
  if (code !== undefined) return { kind: 'money', unit: code, past: at + 1 }
  const after = scale >= 1000 ? MONEY_AFTER_SCALE.get(word) : undefined
  if (after !== undefined) return { kind: 'money', unit: after, past: at + 1 }
  if (/^pounds?$/.test(word) && lower[at + 1] === 'sterling') return { kind: 'money', unit: 'GBP', past: at + 2 }
  const of = word === 'of' ? at + 1 : at
  const owner = DOLLARS.get(lower[of] ?? '')
  if (owner !== undefined && lower[of]!.length > 1 && /^dollars?$/.test(lower[of + 1] ?? '') && !joined[of + 1])
    return { kind: 'money', unit: owner, past: of + 2 }
  return null
}

/** "square kilometres", "cubic metres of water a second", "barrels per day", "km/h". */
function measureUnit({ lower, joined }: Line, at: number): Unit | null {
  const power = POWERS.get(lower[at] ?? '')
  const dash = power !== undefined && lower[at + 1] === '-' && joined[at + 1] ? at + 2 : at + 1
  const word = power === undefined ? at : dash
  const named = lower[word] ?? ''
  let unit =
    power === undefined && named === 'nautical' && /^miles?$/.test(lower[word + 1] ?? '') ? 'nmi' : MEASURES.get(named)
  if (unit === undefined) return null
  let past = unit === 'nmi' && named === 'nautical' ? word + 2 : word + 1
  if (power !== undefined) unit += power
  else if (/^[²³]$/.test(lower[past] ?? '') && joined[past]) {
    unit += lower[past] === '²' ? '2' : '3'
    past += 1
  }
  // "on foot", "the foot of": a number stands before, so only "20 in the town" is left to fear.
  const of = lower[past] === 'of' && /^(?:water|oil|gas|crude)$/.test(lower[past + 1] ?? '') ? past + 2 : past
  const rate = /^(?:per|an?|each|every|\/)$/.test(lower[of] ?? '') ? RATES.get(lower[of + 1] ?? '') : undefined
  return rate === undefined
    ? { kind: 'measure', unit, past }
    : { kind: 'measure', unit: `${unit}/${rate}`, past: of + 2 }
}

/** "12-point", "20-member", "200,000-strong"; not "one-off", "two-way" and the like, which count nothing. */
function compoundCount({ lower }: Line, hyphen: number): Unit | null {
  const noun = lower[hyphen + 1] ?? ''
  if (
    !/^\p{L}{3,}$/u.test(noun) ||
    /^(?:off|way|fold|time|sided|handed|hearted|and|odd|plus|something|based|run)$/.test(noun)
  ) {
    return /^(?:odd|plus)$/.test(noun) ? { kind: 'count', unit: null, past: hyphen } : null
  }
  return { kind: 'count', unit: null, past: hyphen + 2, counted: noun }
}

/** The noun counted: the first plural within four words, before anything that ends the phrase. "20 Ardan soldiers" → "soldiers". */
export function nounAfter({ lower }: Line, from: number): string | null {
  for (let at = lower[from] === 'of' ? from + 1 : from; at < lower.length && at < from + 5; at += 1) {
    const word = lower[at]!
    if (IRREGULAR.test(word)) return word
    if (/^\p{L}{3,}s$/u.test(word) && !NO_PLURAL.test(word)) return word
    if (!/^[\p{L}'-]+$/u.test(word) || ENDS_PHRASE.test(word)) return null
  }
  return null
}

/** Nouns that count many without an "s". */
export const IRREGULAR =
  /^(?:people|men|women|children|troops|police|wounded|dead|personnel|staff|servicemen|servicewomen|lives|sheep|fish|aircraft)$/
/** What ends in "s" and counts nothing. */
const NO_PLURAL =
  /^(?:.*ss|.*ous|.*us|.*is|was|has|does|its|his|this|hers|ours|theirs|always|perhaps|less|plus|across|towards|besides|says)$/
/** Words behind which another phrase begins. */
const ENDS_PHRASE =
  /^(?:of|in|on|at|to|by|for|from|with|and|or|but|as|than|that|which|who|were|was|are|is|be|been|had|have|has|would|will|could|said|says|the|an?|per|after|before|when|while|since|until|into|over|under|more|'s|it|they|he|she|we|i|not)$/

/** "two hours and 30 minutes": the smaller unit of the two, and how much of it comes on top. */
export function withSmaller(
  line: Line,
  { past, unit }: Unit,
): { readonly value: number; readonly unit: string; readonly past: number } | null {
  const at = line.lower[past] === 'and' || line.lower[past] === ',' ? past + 1 : past
  const number = readNumber(line, at)
  if (number === null || number.vague || number.part) return null
  const smaller = TIME_UNITS.get(line.lower[number.past] ?? '')
  if (smaller === undefined || HOURS_IN[smaller]! >= HOURS_IN[unit!]!) return null
  return { value: number.min, unit: smaller, past: number.past + 1 }
}
