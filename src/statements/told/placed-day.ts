/** @module The town and the day that hang on a verb: where and when what it tells was done or is to be. */
import { dayNumber } from '../../document/dates.ts'
import type { Figure } from '../../document/layers.ts'
import { isVerb } from './clause-heads.ts'
import { isDayOrMonth, isSomebody } from './find-place.ts'
import { caseOf, dependents, type Word } from './line-grammar.ts'
import type { Line } from './lines.ts'

/** Days that one sitting takes at most. */
const LONGEST = 3

/** Code units within which another town is one of the same list. */
const BESIDE = 80

/** Towns below a verb behind one of these prepositions; where another stands right beside it, both. */
export function townsBelow(
  line: Line,
  words: readonly Word[],
  verb: number,
  figures: readonly Figure[],
  cases: RegExp,
): readonly number[] {
  const towns = words.flatMap((_, at) => (isTown(line, words, at, figures, cases) ? [at] : []))
  const [first] = towns.filter(at => at === verb || isBelow(words, at, verb))
  if (first === undefined) return []
  return [first, ...towns.filter(at => at !== first && Math.abs(words[at]!.start - words[first]!.start) < BESIDE)]
}

/** The days below a verb, three at most; "over the weekend of 6 and 7 March": the numbers say which. */
export function dayBelow(line: Line, words: readonly Word[], verb: number): Line['times'][number] | null {
  const times = line.times.filter(
    one =>
      isOfDays(one) &&
      words.some(({ start, end }, at) => one.start <= start && end <= one.end && isBelow(words, at, verb)),
  )
  return times.find(({ start, end }) => /\d/.test(line.words.slice(start, end))) ?? times[0] ?? null
}

function isOfDays({ precision, range: { earliest, latest } }: Line['times'][number]): boolean {
  return (
    precision !== 'order' &&
    precision !== 'year' &&
    earliest !== null &&
    latest !== null &&
    dayNumber(latest)! - dayNumber(earliest)! < LONGEST
  )
}

/** A verb, who got it, and what he is of: nothing hangs deeper. */
const DEEPEST = 3

/** Below the verb, and below no other verb in between. */
export function isBelow(words: readonly Word[], at: number, verb: number): boolean {
  for (let up = words[at]!.head, steps = 0; up >= 0 && steps < DEEPEST; up = words[up]!.head, steps += 1) {
    if (up === verb) return true
    if (isVerb(words[up]!)) return false
  }
  return false
}

/** A name behind a preposition of place, with no article, and of nobody. */
function isTown(line: Line, words: readonly Word[], at: number, figures: readonly Figure[], cases: RegExp): boolean {
  const { tag, start, end } = words[at]!
  return (
    tag === 'NNP' &&
    cases.test(caseOf(words, at) ?? '') &&
    dependents(words, at, 'det').length === 0 &&
    dependents(words, at, 'nmod:poss').length === 0 &&
    !isDayOrMonth(line.words.slice(start, end)) &&
    !isSomebody(line, figures, start) &&
    !line.times.some(time => time.start <= start && end <= time.end)
  )
}

/** All of the name in which a word stands. */
export function nameAt(line: Line, words: readonly Word[], at: number): string {
  let [first, last] = [at, at]
  while (words[first - 1]?.tag === 'NNP') first -= 1
  while (words[last + 1]?.tag === 'NNP') last += 1
  return line.words.slice(words[first]!.start, words[last]!.end)
}
