/** @module Pairs of wordings that are likely one statement: of one speaker, by their words or by being each other's likeliest. */
import type { Testimony } from '../document/testimony.ts'
import { NARRATOR } from './match-actors.ts'
import {
  DOUBT,
  doTheSameAtOnce,
  ENOUGH,
  givesTheSameFigure,
  isEnough,
  isLikely,
  mayBeOne,
  quotesNearly,
  quotesTheSame,
  THIRD,
} from './one-saying.ts'
import { meetingByKeys } from './sharing-keys.ts'
import { type Bag, type Overlap, overlap, rarest } from './weigh-words.ts'
import { inOneSentence } from './whole-sentences.ts'
import type { Said } from './wordings.ts'

export interface Pair {
  readonly a: number
  readonly b: number
  readonly likeness: number
  readonly shared: Overlap
}

/** A word in more statements of one speaker than this tells nothing apart, and pairing on it costs the square. */
const TOO_COMMON = 60

/** So many of a wording's rarest words find its likes; the others only weigh. */
const RAREST = 10

/** Pairs of one speaker that are one statement by their words, or by being each other's likeliest. */
export function likelyPairs(said: readonly Said[], testimonies: readonly Testimony[]): readonly Pair[] {
  const pairs: Pair[] = []
  // Of ten thousand reports there are more pairs than a call takes arguments.
  const sides = said.map(({ report, statement }) => testimonies[report]!.figures[statement.speaker ?? -1]?.side ?? null)
  for (const [key, block] of blocks(said, testimonies))
    for (const pair of pairsWithin(block, said)) {
      if (!key.startsWith(UNNAMED_KIND)) pairs.push(pair)
      // Of one side they are paired already; of two they are two.
      else if ((sides[pair.a] === null) !== (sides[pair.b] === null) && isOneUnnamed(said, pair)) pairs.push(pair)
    }
  const likeliest = new Map<number, number>()
  const keyOf = (from: number, to: number) => from * testimonies.length + said[to]!.report
  const raise = (key: number, likeness: number) => {
    if (likeness > (likeliest.get(key) ?? -1)) likeliest.set(key, likeness)
  }
  for (const { a, b, likeness } of pairs) {
    raise(keyOf(a, b), likeness)
    raise(keyOf(b, a), likeness)
  }
  const sameAct = pairs.filter(({ a, b }) => doTheSameAtOnce(said[a]!, said[b]!))
  const alike = inOneSentence(sameAct, said, testimonies)
  return pairs.filter(pair => {
    const { a, b, likeness, shared } = pair
    const [one, other] = [said[a]!, said[b]!]
    if (isEnough(one, other, shared, ENOUGH.words, DOUBT)) return true
    if (one.report === other.report) return false
    if (alike.has(pair)) return true
    const mutual = likeliest.get(keyOf(a, b)) === likeness && likeliest.get(keyOf(b, a)) === likeness
    return (
      mutual &&
      (quotesTheSame(one, other) ||
        quotesNearly(one, other) ||
        givesTheSameFigure(one, other, shared) ||
        isLikely(one, other, shared))
    )
  })
}

export function likeliestFirst(x: Pair, y: Pair): number {
  return y.likeness - x.likeness || x.a - y.a || x.b - y.b
}

/**
 * Pairs of a block that share a rare word, nothing speaking against them.
 * @param mayPair asked before anything is compared: what nobody wants paired costs nothing
 */
export function pairsWithin(
  block: readonly number[],
  said: readonly Said[],
  mayPair: (a: number, b: number) => boolean = () => true,
): readonly Pair[] {
  const pairs: Pair[] = []
  const keys = (index: number) => keysOf(said[index]!.bag)
  meetingByKeys(block, keys, TOO_COMMON, (a, b) => {
    if (!mayPair(a, b) || !mayBeOne(said[a]!, said[b]!)) return
    const shared = overlap(said[a]!.bag, said[b]!.bag)
    // Most pairs share a word and no more, and nothing below would join them.
    if (shared.contained < THIRD && !quotesTheSame(said[a]!, said[b]!)) return
    pairs.push({ a, b, shared, likeness: (shared.contained + shared.common) / 2 })
  })
  return pairs
}

/** Where one report names the side and the other does not, only their words join them. */
function isOneUnnamed(said: readonly Said[], { a, b, shared }: Pair): boolean {
  const [one, other] = [said[a]!, said[b]!]
  return isEnough(one, other, shared, ENOUGH.words, DOUBT) || givesTheSameFigure(one, other, shared)
}

/** Wordings that may be one statement, by what they have in common. */
function blocks(said: readonly Said[], testimonies: readonly Testimony[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  said.forEach((one, index) => {
    for (const key of blocksOf(one, testimonies)) {
      const block = found.get(key)
      if (block === undefined) found.set(key, [index])
      else block.push(index)
    }
  })
  return found
}

/** What a wording is looked up by: its rarest words and what they mean. */
function keysOf(bag: Bag): readonly (string | number)[] {
  return [...new Set(rarest(bag, RAREST))]
}

/** What cannot be one statement is never compared: another speaker; of narrators, another sentence. Who is unnamed may be of two blocks. */
function blocksOf({ speaker, report, statement, bag }: Said, testimonies: readonly Testimony[]): readonly string[] {
  // The narrator is another voice in every paper: only copied sentences are one.
  if (speaker === NARRATOR) return [`${speaker} ${[...bag.weights.keys()].join(' ')}`]
  const figure = testimonies[report]!.figures[statement.speaker ?? -1]
  if (figure?.anonymous !== true) return [speaker]
  // "a senior Ardan official", "an unnamed Ardan official": who has no name is known by the side, or by what they are.
  const kind = UNNAMED.exec(figure.name)?.[1]?.toLowerCase()
  return [
    figure.side === null ? speaker : `unnamed ${figure.side}`,
    ...(kind === undefined ? [] : [`${UNNAMED_KIND}${kind}`]),
  ]
}

const UNNAMED_KIND = 'unnamed, a '

/** What those who will not be named are. */
const UNNAMED =
  /\b(official|delegate|diplomat|negotiator|minister|adviser|aide|source|spokes(?:man|woman|person)|envoy|mediator|witness|resident|analyst|lawyer)s?\b/iu
