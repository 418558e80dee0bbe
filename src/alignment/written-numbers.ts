/** @module Numbers as a wording writes them: "68,000", "sixty-eight thousand" and "68 thousand" are one. */
import { plain } from './content-words.ts'
import { rememberingTexts } from './remembering.ts'

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** What a word adds. */
const ADDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
])

/** What a word multiplies by. Millions are left out: "4.6 million" and "4.6m" are told apart by nothing but their 4.6. */
const TIMES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['dozen', 12],
])

/** A number in digits, or a word that may be of one. */
const TOKEN = new RegExp(
  `\\d[\\d,]*(?:\\.\\d+)?|(?<!\\p{L})(?:${[...ADDS.keys(), ...TIMES.keys(), 'and'].join('|')})(?!\\p{L})`,
  'gu',
)

/** Another word between two tokens ends a number. */
const OTHER_WORD = /\p{L}/u

/** Numbers in a wording, each once, ascending: digits, and words from two on ("one" alone is mostly a pronoun). */
export const numbersIn = rememberingTexts((words): readonly number[] => {
  const found = new Set<number>()
  let open: Open | null = null
  const close = () => {
    if (open !== null && (open.digits || open.whole + open.part > 1)) found.add(open.whole + open.part)
    open = null
  }
  const text = plain(words)
  let past = 0
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    const gap = text.slice(past, index)
    past = index + word.length
    if (open !== null && OTHER_WORD.test(gap)) close()
    const joined = open !== null && (gap === ' ' || gap === '-')
    const times = TIMES.get(word)
    if (/^\d/.test(word)) {
      close()
      open = { whole: 0, part: Number(word.replaceAll(',', '')), digits: true }
    } else if (times !== undefined && joined) open = multiplied(open!, times)
    else if (times === 12) open = { whole: 0, part: 12, digits: false }
    else if (ADDS.has(word)) {
      const value = ADDS.get(word)!
      if (!joined || !goesOn(open!, value)) close()
      open = open === null ? { whole: 0, part: value, digits: false } : added(open, value)
    } else if (!(joined && word === 'and' && open!.part % 100 === 0)) close()
  }
  close()
  return [...found].sort((a, b) => a - b)
})

/** A number still being read. */
interface Open {
  /** Thousands that are done with. */
  readonly whole: number
  readonly part: number
  readonly digits: boolean
}

function multiplied({ whole, part, digits }: Open, times: number): Open {
  return times === 1000
    ? { whole: whole + part * times, part: 0, digits }
    : { whole, part: Math.max(part, 1) * times, digits }
}

/** "sixty" and "eight", "hundred and" and "five", but not "two" and "three". */
function goesOn({ part, digits }: Open, value: number): boolean {
  if (digits && part !== 0) return false
  return part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && value < 10)
}

function added({ whole, part, digits }: Open, value: number): Open {
  return { whole, part: part + value, digits }
}

/** Both give numbers, and none in common. */
export function otherNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some(value => b.includes(value))
}

/** One number has the digits of the other in another order: "412" and "421" are one saying and a slip. */
export function haveSlipped(a: readonly number[], b: readonly number[]): boolean {
  return a.some(value => value > 99 && b.some(other => other !== value && sameDigits(`${other}`, `${value}`)))
}

function sameDigits(a: string, b: string): boolean {
  // Nearly all differ in their sum, which needs no sorting.
  return a.length === b.length && sumOf(a) === sumOf(b) && [...a].sort().join('') === [...b].sort().join('')
}

function sumOf(digits: string): number {
  let sum = 0
  for (let at = 0; at < digits.length; at += 1) sum += digits.charCodeAt(at)
  return sum
}
