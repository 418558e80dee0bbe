/**
 * @module Finds amounts: counts, shares, money, lengths of time, measures, ages and ordinals, each with its value and unit.
 * Works on tokens, so that an amount begins and ends with one. What is no amount for sure is left out: years, dates, numbers
 * in names ("Article 5", "No. 10"), scores, times of day.
 */
import type { Amount, Layers, Token, With } from '../document/layers.ts'
import { tokenRanges } from '../document/layers.ts'
import {
  BOUNDS,
  type Bound,
  CURRENCIES,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  DOLLARS,
  HOURS_IN,
  MANY,
  MEASURES,
  MONEY_AFTER_SCALE,
  NUMERALS,
  ORDINALS,
  POWERS,
  RATES,
  SCALES,
  TENS_OF,
  TIME_UNITS,
} from './amount-words.ts'
import { type AmountWords, type ReadNumber, readNumber } from './read-number.ts'

/** How far "about" and "nearly" reach: a tenth. Writers round to one or two figures, which is off by about as much. */
const LOOSE = 0.1

/** An amount in the words of a sentence. */
interface Found extends Pick<Amount, 'kind' | 'unit' | 'counted' | 'approximate'> {
  readonly first: number
  readonly past: number
  readonly min: number | null
  readonly max: number | null
}

/** What a number counts or measures, and where its words end. */
interface Unit {
  readonly kind: Amount['kind']
  readonly unit: string | null
  readonly past: number
  /** By what the number is multiplied: two fortnights are four weeks. */
  readonly times?: number
  readonly counted?: string | null
}

/** The sentence being read. */
interface Line extends AmountWords {
  /** As printed. */
  readonly forms: readonly string[]
}

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

function bounded(
  min: number,
  max: number,
  bound: Bound | 'none',
  vague: boolean,
): Pick<Found, 'min' | 'max' | 'approximate'> {
  const tidy = (value: number) => Number(value.toPrecision(12))
  switch (bound) {
    case 'floor':
      return { min: tidy(min), max: null, approximate: vague }
    case 'ceiling':
      return { min: null, max: tidy(max), approximate: vague }
    case 'under':
      return { min: tidy(min * (1 - LOOSE)), max: tidy(max), approximate: true }
    case 'near':
      return { min: tidy(min * (1 - LOOSE)), max: tidy(max * (1 + LOOSE)), approximate: true }
    case 'none':
      return { min: tidy(min), max: tidy(max), approximate: vague }
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

/** "20m": the millions behind a sum. "$5 a day" is told as five dollars. */
function moneyScale({ lower, joined }: Line, past: number): number {
  return joined[past] && lower[past] === 'm' ? past + 1 : past
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

/** What the number at hand counts or measures. `null`: nothing that can be told, and a bare number is none. */
function unitAfter(line: Line, past: number, number: ReadNumber): Unit | null {
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
function nounAfter({ lower }: Line, from: number): string | null {
  for (let at = lower[from] === 'of' ? from + 1 : from; at < lower.length && at < from + 5; at += 1) {
    const word = lower[at]!
    if (IRREGULAR.test(word)) return word
    if (/^\p{L}{3,}s$/u.test(word) && !NO_PLURAL.test(word)) return word
    if (!/^[\p{L}'-]+$/u.test(word) || ENDS_PHRASE.test(word)) return null
  }
  return null
}

const IRREGULAR =
  /^(?:people|men|women|children|troops|police|wounded|dead|personnel|staff|servicemen|servicewomen|lives|sheep|fish|aircraft)$/
const NO_PLURAL =
  /^(?:.*ss|.*ous|.*us|.*is|was|has|does|its|his|this|hers|ours|theirs|always|perhaps|less|plus|across|towards|besides|says)$/
const ENDS_PHRASE =
  /^(?:of|in|on|at|to|by|for|from|with|and|or|but|as|than|that|which|who|were|was|are|is|be|been|had|have|has|would|will|could|said|says|the|an?|per|after|before|when|while|since|until|into|over|under|more|'s|it|they|he|she|we|i|not)$/

/** "hours of talks", "hours-long", "an hour", "a week and a half", "half an hour", "half-hour", "daylong": time without a number of its own. */
function wholeTime(line: Line, at: number): Found | null {
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

/** "two hours and 30 minutes": the smaller unit of the two, and how much of it comes on top. */
function withSmaller(
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

/** The bound that ends right before a word: "more than", "nearly". */
function boundBefore(
  { lower }: Line,
  at: number,
  kind: Amount['kind'],
): { readonly first: number; readonly bound: Bound | 'none' } | null {
  for (const [words, bound] of BOUNDS) {
    if (!words.every((word, back) => lower[at - 1 - back] === word)) continue
    // "talks over two days" is during them.
    if (
      words.length === 1 &&
      words[0] === 'over' &&
      kind === 'duration' &&
      !/^(?:for|lasted|lasting|lasts|took|after|of|spent)$/.test(lower[at - 2] ?? '')
    )
      return null
    return { first: at - words.length, bound }
  }
  return null
}

/** "or more", "or so", "+", "-odd". */
function boundAfter({ lower, joined }: Line, past: number): { readonly past: number; readonly bound: Bound } | null {
  const [first = '', second = ''] = [lower[past], lower[past + 1]]
  if (first === '+' && joined[past]) return { past: past + 1, bound: 'floor' }
  if (first === '-' && joined[past] && second === 'plus') return { past: past + 2, bound: 'floor' }
  if (first === '-' && joined[past] && second === 'odd') return { past: past + 2, bound: 'near' }
  if (first === 'or' && second === 'more') return { past: past + 2, bound: 'floor' }
  if (first === 'or' && second === 'so') return { past: past + 2, bound: 'near' }
  if (first === 'or' && /^(?:less|fewer)$/.test(second)) return { past: past + 2, bound: 'ceiling' }
  return null
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

/** Numbers that name: "Article 5", "No. 10", "COVID-19", "Group of 20"; and times of day, scores and the like. */
function isInName({ forms, lower, joined }: Line, at: number, { past, figures, vague }: ReadNumber): boolean {
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
function isBareYear({ lower, forms }: Line, at: number, past: number, { figures, min, scale }: ReadNumber): boolean {
  if (!figures || scale > 1 || !/^\d{4}s?$/.test(forms[at] ?? '')) return false
  return min >= 1600 && min <= 2100 && !hasNoun(lower, past)
}
