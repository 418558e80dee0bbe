/**
 * @module Which sentence of a report stands where in another of the same origin: in the same order, each with the one it retells.
 * That two reports have one origin is known already; here only the places are asked for, so that a few shared words are enough.
 * Method: alignment by dynamic programming as in Needleman & Wunsch 1970, with sentences for letters.
 */
import type { Testimony } from '../document/testimony.ts'
import { contentWords } from './content-words.ts'
import { meaningsOf } from './meanings.ts'
import { rarityOf } from './word-rarity.ts'
import { numbersIn } from './written-numbers.ts'

/** Two reports of one origin and their sentences that tell the same; a sentence may retell two. */
export interface RetoldReports {
  /** Indices into the testimonies. */
  readonly a: number
  readonly b: number
  readonly pairs: readonly RetoldSentence[]
}

/** Indices into the sentences of either report. */
export interface RetoldSentence {
  readonly a: number
  readonly b: number
  /** Share of the lighter sentence, by worth of its words, that the other has in the same or like words, 0–1; 0 where only the place is one. */
  readonly likeness: number
}

/** Under this two sentences share a name and no more. */
const LEAST_ALIKE = 0.2

/** One word in common is chance: "2. The offers." */
const FEWEST_WORDS = 2

/** Of a sentence that is out of its order, or retells half of another, more must stand in the other. */
const LEAST_OUT_OF_ORDER = 0.45

/** More in a row may be another paragraph. */
const MOST_BETWEEN = 2

/** "talks" for "discussions": less than the word itself, more than nothing. */
const SAME_MEANING = 0.6

/** A number survives most rewording. */
const NUMBER_WORTH = 6

/** Sentences of a report that are aligned; the time is the product of both. */
const MOST_SENTENCES = 150

/** Members of one origin that are each held against all others; beyond it each is held against the first only. */
const MOST_ALL = 5

/** A larger group is of copies, whose words tell by themselves; rewriters of one text are few. */
const MOST_MEMBERS = 50

/** @param groups reports of one origin, as indices into the testimonies, ascending */
export function retoldSentences(
  testimonies: readonly Testimony[],
  groups: readonly (readonly number[])[],
): readonly RetoldReports[] {
  return groups.flatMap(members => {
    if (members.length > MOST_MEMBERS) return []
    const weighed = new Map(members.map(member => [member, weighedSentences(testimonies[member]!)]))
    const firsts = members.length <= MOST_ALL ? members : members.slice(0, 1)
    return firsts.flatMap((a, at) =>
      members.slice(at + 1).map(b => ({ a, b, pairs: retold(weighed.get(a)!, weighed.get(b)!) })),
    )
  })
}

interface Weighed {
  readonly stems: readonly string[]
  readonly worth: ReadonlyMap<string, number>
  readonly total: number
  /** Its words that others may stand for, with their meanings; and the worth of each meaning. */
  readonly meant: readonly (readonly [stem: string, meanings: readonly number[]])[]
  readonly byMeaning: ReadonlyMap<number, number>
}

function weighedSentences({ sentences }: Testimony): readonly Weighed[] {
  return sentences.slice(0, MOST_SENTENCES).map(({ passage }) => {
    const worth = new Map(contentWords(passage.exact).map(stem => [stem, rarityOf(stem)]))
    for (const number of numbersIn(passage.exact)) worth.set(`${number}`, NUMBER_WORTH)
    const stems = [...worth.keys()]
    const meant = stems.flatMap(stem => {
      const meanings = meaningsOf(stem)
      return meanings.length === 0 ? [] : [[stem, meanings] as const]
    })
    return {
      stems,
      worth,
      total: worth.values().reduce((sum, value) => sum + value, 0),
      meant,
      byMeaning: worthOfMeanings(meant, worth),
    }
  })
}

/** Meaning → worth of the last of these words that has it. */
function worthOfMeanings(meant: Weighed['meant'], worth: Weighed['worth']): ReadonlyMap<number, number> {
  return new Map(meant.flatMap(([stem, meanings]) => meanings.map(meaning => [meaning, worth.get(stem)!] as const)))
}

function retold(a: readonly Weighed[], b: readonly Weighed[]): readonly RetoldSentence[] {
  const likeness = a.map(one => b.map(other => likenessOf(one, other)))
  const inOrder = withBetween(longestOrder(likeness, a.length, b.length))
  const [seenA, seenB] = [new Set(inOrder.map(pair => pair.a)), new Set(inOrder.map(pair => pair.b))]
  // One sentence cut in two, two made one, or one that was moved: it goes to the one it is most alike.
  const others = [
    ...bestOf(a.length, b.length, (x, y) => likeness[x]![y]!)
      .filter(({ from }) => !seenA.has(from))
      .map(({ from, to, value }) => ({ a: from, b: to, likeness: value })),
    ...bestOf(b.length, a.length, (y, x) => likeness[x]![y]!)
      .filter(({ from }) => !seenB.has(from))
      .map(({ from, to, value }) => ({ a: to, b: from, likeness: value })),
  ].filter(pair => pair.likeness >= LEAST_OUT_OF_ORDER)
  const pairs = new Map([...inOrder, ...others].map(pair => [`${pair.a} ${pair.b}`, pair]))
  return [...pairs.values()].sort((x, y) => x.a - y.a || x.b - y.b)
}

/** As many sentences in the one as in the other between two that are retold: they stand in one place, whatever their words. */
function withBetween(pairs: readonly RetoldSentence[]): readonly RetoldSentence[] {
  return pairs.flatMap((pair, at) => {
    const before = pairs[at - 1]
    if (before === undefined) return [pair]
    const between = pair.a - before.a - 1
    if (between === 0 || between > MOST_BETWEEN || between !== pair.b - before.b - 1) return [pair]
    return [
      ...Array.from({ length: between }, (_, index) => ({
        a: before.a + 1 + index,
        b: before.b + 1 + index,
        likeness: 0,
      })),
      pair,
    ]
  })
}

/** Pairs in the order of both whose likeness comes to most. */
function longestOrder(likeness: readonly (readonly number[])[], inA: number, inB: number): readonly RetoldSentence[] {
  const most = Array.from({ length: inA + 1 }, () => new Float64Array(inB + 1))
  for (let i = inA - 1; i >= 0; i -= 1)
    for (let j = inB - 1; j >= 0; j -= 1)
      most[i]![j] = Math.max(most[i + 1]![j]!, most[i]![j + 1]!, most[i + 1]![j + 1]! + likeness[i]![j]!)
  const pairs: RetoldSentence[] = []
  for (let i = 0, j = 0; i < inA && j < inB; )
    if (most[i]![j] === most[i + 1]![j]) i += 1
    else if (most[i]![j] === most[i]![j + 1]) j += 1
    else {
      pairs.push({ a: i, b: j, likeness: likeness[i]![j]! })
      i += 1
      j += 1
    }
  return pairs
}

/** The most alike of the others, for each. */
function bestOf(
  count: number,
  others: number,
  likenessAt: (from: number, to: number) => number,
): readonly { readonly from: number; readonly to: number; readonly value: number }[] {
  return Array.from({ length: count }, (_, from) => {
    let best = { from, to: 0, value: 0 }
    for (let to = 0; to < others; to += 1) {
      const value = likenessAt(from, to)
      if (value > best.value) best = { from, to, value }
    }
    return best
  })
}

function likenessOf(a: Weighed, b: Weighed): number {
  const fewer = a.worth.size <= b.worth.size ? a : b
  const more = fewer === a ? b : a
  const lighter = Math.min(a.total, b.total)
  if (lighter === 0) return 0
  let shared = 0
  let words = 0
  for (const stem of fewer.stems)
    if (more.worth.has(stem)) {
      shared += fewer.worth.get(stem)!
      words += 1
    }
  // Most pairs share no word, and then every meaning of the other is free.
  const free =
    words === 0
      ? more.byMeaning
      : worthOfMeanings(
          more.meant.filter(([stem]) => !fewer.worth.has(stem)),
          more.worth,
        )
  for (const [stem, meanings] of fewer.meant) {
    const meaning = meanings.find(number => free.has(number))
    if (meaning === undefined || more.worth.has(stem)) continue
    shared += SAME_MEANING * Math.min(fewer.worth.get(stem)!, free.get(meaning)!)
    words += 1
  }
  const likeness = Math.min(1, shared / lighter)
  return likeness < LEAST_ALIKE || words < FEWEST_WORDS ? 0 : likeness
}
