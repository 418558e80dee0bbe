/**
 * @module The town of a meeting by the grammar of its clause: the name behind "in" that hangs on the meeting, on its verb, or
 * on its day or its house. Of what else the sentence tells the town is another's. Nothing without grammar.
 */
import type { Figure } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'
import { headOf, isVerb } from './clause-heads.ts'
import { isDayOrMonth, isSomebody } from './find-place.ts'
import { caseOf, dependents, type Word } from './line-grammar.ts'
import type { Line } from './lines.ts'
import { upward } from './met-by-heads.ts'

/** A day, a house and the town in it: nothing hangs deeper. */
const DEEPEST = 3

/** Verbs above a meeting whose place is the meeting's. */
const OF_IT = new Set(
  'hold have be meet open resume begin start convene host continue conduct end close conclude schedule plan set arrange go travel fly return due expect take break spend pencil book invite bring reconvene collapse adjourn'.split(
    ' ',
  ),
)

export interface TownByHeads {
  readonly name: string
  /** "at State House in Osford": the house, where it has a name of its own. */
  readonly house: string | null
}

export function townByHeads(line: Line, trigger: Span, figures: readonly Figure[]): TownByHeads | null {
  const { grammar: words } = line
  const named = words === null ? -1 : headOf(words, trigger)
  if (words === null || named < 0) return null
  const chain = isVerb(words[named]!) ? [named] : [...upward(words, named)]
  const { head, relation } = words[chain.at(-1)!]!
  if (head >= 0 && OF_IT.has(words[head]!.lemma) && /^(?:obj|nsubj|obl|xcomp|advcl)/.test(relation)) chain.push(head)
  for (const at of chain) {
    const names = below(line, words, at, DEEPEST).filter(one => isName(line, words, one, figures))
    const town = names.find(one => caseOf(words, one) === 'in') ?? names[0]
    if (town === undefined) continue
    const house = names.find(one => one !== town && caseOf(words, one) === 'at' && words[town]!.head === one)
    const name = townBefore(line, words, town) ?? nameAt(line, words, town)
    return { name, house: house === undefined ? null : nameAt(line, words, house) }
  }
  return null
}

/** Nouns behind "in" and "at" below a word, the nearest first. */
function below(line: Line, words: readonly Word[], of: number, depth: number): readonly number[] {
  const own = words.flatMap(({ head, relation }, at) =>
    head === of && /^(?:obl|nmod)(?!:poss)/.test(relation) ? [at] : [],
  )
  // "a round on the war in Osford", "a day after the market in Osford was shelled": that is where the war is.
  const leadsOn = (at: number) =>
    PLACES.test(caseOf(words, at) ?? '') ||
    words[at]!.lemma === 'time' ||
    (caseOf(words, at) !== 'after' &&
      line.times.some(({ start, end }) => start < words[at]!.end && words[at]!.start < end))
  const deeper = depth > 1 ? own.filter(leadsOn).flatMap(at => below(line, words, at, depth - 1)) : []
  return [...own, ...deeper].filter(at => PLACES.test(caseOf(words, at) ?? ''))
}

const PLACES = /^(?:in|at|near|outside|inside|aboard)$/

/** A name with no article, and of nobody. */
function isName(line: Line, words: readonly Word[], at: number, figures: readonly Figure[]): boolean {
  const { tag, start, end } = words[at]!
  return (
    tag === 'NNP' &&
    dependents(words, at, 'det').length === 0 &&
    dependents(words, at, 'nmod:poss').length === 0 &&
    !isDayOrMonth(line.words.slice(start, end)) &&
    !isSomebody(line, figures, start) &&
    !line.times.some(time => time.start <= start && end <= time.end)
  )
}

/** "in Osford, in southern Ardan": the town that stands before its land. */
function townBefore(line: Line, words: readonly Word[], land: number): string | null {
  const before = line.words.slice(0, words[land]!.start)
  return (
    before.match(/\b(?:in|at) (\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*), in (?:the )?(?:[\p{Ll}-]+ )?$/u)?.[1] ?? null
  )
}

/** All of the name in which a word stands: "La Paz". */
function nameAt(line: Line, words: readonly Word[], at: number): string {
  const isPart = (one: number) => words[one]?.tag === 'NNP' && words[one]!.end > words[one]!.start
  let [first, last] = [at, at]
  while (isPart(first - 1)) first -= 1
  while (isPart(last + 1)) last += 1
  const { start } = words[first]!
  const { end } = words[last]!
  // "Al-Osford": the hyphen is a word of its own.
  const joined = line.words.slice(end).match(/^(?:-[\p{L}’]+)+/u)?.[0].length ?? 0
  return line.words.slice(start, end + joined)
}
