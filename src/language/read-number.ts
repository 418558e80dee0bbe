/** @module Reads a number, in figures or words, from the tokens it begins with: "1.5 million", "two and a half", "dozens", "three quarters". */
import { MANY, NUMERALS, PARTS, SCALES, SHORT_SCALES, TENS_OF } from './amount-words.ts'

/** The words of one sentence as a reader of amounts sees them. */
export interface AmountWords {
  /** Lower case, one kind of apostrophe and dash. */
  readonly lower: readonly string[]
  /** `joined[i]`: nothing stands between word `i` and the one before. */
  readonly joined: readonly boolean[]
}

export interface ReadNumber {
  readonly past: number
  readonly min: number
  readonly max: number
  /** "dozens", "a few": loose by itself. */
  readonly vague: boolean
  /** Of a whole: "three quarters". */
  readonly part: boolean
  readonly figures: boolean
  /** What "thousand" and the like multiplied it by; 1: nothing. */
  readonly scale: number
}

const FIGURES = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/

/** "½" and its kin. */
const SIGNS: ReadonlyMap<string, number> = new Map([
  ['¼', 1 / 4],
  ['½', 1 / 2],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
])

/** The number that begins at a word; `null` where none does. Never looks at more than a dozen words. */
export function readNumber(words: AmountWords, at: number): ReadNumber | null {
  const first = words.lower[at]
  if (first === undefined) return null
  return readVague(words, at) ?? readPart(words, at) ?? readExact(words, at)
}

/** "dozens", "tens of thousands", "several hundred", "a few", "a couple of". */
function readVague({ lower }: AmountWords, at: number): ReadNumber | null {
  const many = MANY.get(lower[at]!)
  const tens = TENS_OF.get(lower[at]!)
  const next = lower[at + 2]!
  if (tens !== undefined && lower[at + 1] === 'of' && MANY.has(next) && SCALES.has(next.slice(0, -1))) {
    const scale = SCALES.get(next.slice(0, -1))!
    return loose(at + 3, tens[0] * scale, (tens[1] + 1) * scale - 1, scale)
  }
  if (many !== undefined) return loose(at + 1, many[0], many[1], many[0] / 2)
  // "a few", "several" are more than two and fewer than ten; "a couple" is about two.
  const [past, min, max] =
    lower[at] === 'several'
      ? [at + 1, 3, 9]
      : lower[at] !== 'a'
        ? [at, 0, 0]
        : lower[at + 1] === 'few'
          ? [at + 2, 3, 9]
          : lower[at + 1] === 'couple'
            ? [lower[at + 2] === 'of' ? at + 3 : at + 2, 2, 2]
            : lower[at + 1] === 'handful'
              ? [lower[at + 2] === 'of' ? at + 3 : at + 2, 3, 9]
              : [at, 0, 0]
  if (past === at) return null
  const scale = SCALES.get(lower[past] ?? '') ?? 1
  return loose(scale > 1 ? past + 1 : past, min * scale, max * scale, scale)
}

function loose(past: number, min: number, max: number, scale: number): ReadNumber {
  return { past, min, max, vague: true, part: false, figures: false, scale }
}

/** "a third of", "two-thirds", "three quarters", "half of the", "one-quarter". */
function readPart({ lower }: AmountWords, at: number): ReadNumber | null {
  if (lower[at] === 'half')
    return /^(?:of|the|its|their|his|her|our|that|those|these)$/.test(lower[at + 1] ?? '') &&
      !/^(?:first|second|other|latter|better|in|by)$/.test(lower[at - 1] ?? '')
      ? part(at + 1, 1 / 2)
      : null
  const number = /^an?$/.test(lower[at]!) ? 1 : NUMERALS.get(lower[at]!)
  if (number === undefined || number > 20) return null
  const word = lower[at + 1] === '-' ? at + 2 : at + 1
  const name = lower[word] ?? ''
  const size = PARTS.get(name) ?? PARTS.get(name.replace(/s$/, ''))
  if (size === undefined) return null
  const isPlural = name.endsWith('s') || name === 'halves'
  // "a third of": a third round is none. "a half-hour" is an hour's half, and is read with its unit.
  if (number === 1 ? lower[word + 1] !== 'of' || isPlural : !isPlural) return null
  return number * size > 1 ? null : part(word + 1, number * size)
}

function part(past: number, value: number): ReadNumber {
  return { past, min: value, max: value, vague: false, part: true, figures: false, scale: 1 }
}

function readExact(words: AmountWords, at: number): ReadNumber | null {
  const { lower, joined } = words
  if (FIGURES.test(lower[at]!)) {
    let value = Number(lower[at]!.replaceAll(',', ''))
    let past = at + 1
    const sign = SIGNS.get(lower[past] ?? '')
    if (sign !== undefined && joined[past]) {
      value += sign
      past += 1
    }
    return exact(words, past, value, true)
  }
  const sign = SIGNS.get(lower[at]!)
  if (sign !== undefined) return exact(words, at + 1, sign, true)
  // "half a million", "half a dozen"
  if (lower[at] === 'half' && /^an?$/.test(lower[at + 1] ?? '') && SCALES.has(lower[at + 2] ?? ''))
    return { ...exact(words, at + 2, 0.5, false)! }
  if (/^an?$/.test(lower[at]!) && SCALES.has(lower[at + 1] ?? '')) return exact(words, at + 1, 1, false)
  const numeral = numeralAt(words, at)
  return numeral === null ? null : exact(words, numeral.past, numeral.value, false)
}

/** "forty", "forty-five", "seven". */
function numeralAt({ lower }: AmountWords, at: number): { readonly past: number; readonly value: number } | null {
  const value = NUMERALS.get(lower[at] ?? '')
  if (value === undefined) return null
  if (value < 20) return { past: at + 1, value }
  const ones = lower[at + 1] === '-' ? at + 2 : at + 1
  const more = NUMERALS.get(lower[ones] ?? '') ?? 0
  return more > 0 && more < 10 ? { past: ones + 1, value: value + more } : { past: at + 1, value }
}

/** With what follows a first number: "two hundred and fifty thousand", "and a half". */
function exact(words: AmountWords, from: number, first: number, figures: boolean): ReadNumber {
  const { lower, joined } = words
  let past = from
  let value = first
  let scale = 1
  const dash = (at: number) => (lower[at] === '-' && joined[at] ? at + 1 : at)
  const near = SHORT_SCALES.get(lower[past] ?? '')
  // "5 k" may be anything; "5 bn" is not.
  const short = near !== undefined && (joined[past] || near >= 1e6) ? near : undefined
  if (figures && short !== undefined) {
    scale = short
    past += 1
  } else {
    // Two at most: "three hundred thousand".
    for (let times = 0; times < 2; times += 1) {
      const next = dash(past)
      const more = SCALES.get(lower[next] ?? '')
      if (more === undefined) break
      scale *= more
      past = next + 1
      if (more !== 100 || figures) continue
      // "two hundred and fifty"
      const rest = numeralAt(words, lower[past] === 'and' ? past + 1 : past)
      if (rest === null) continue
      value += rest.value / scale
      past = rest.past
    }
  }
  const and = dash(past)
  if (lower[and] === 'and') {
    const a = dash(and + 1)
    const half = dash(a + 1)
    if (/^(?:a|one)$/.test(lower[a] ?? '') && lower[half] === 'half') {
      value += 0.5
      past = half + 1
    }
  }
  return { past, min: value * scale, max: value * scale, vague: false, part: false, figures, scale }
}
