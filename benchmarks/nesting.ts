/** @module Nesting: whether an attribution that the gold puts into another's words is found there. */
import { readFileSync } from 'node:fs'
import type { Pair } from './outcomes.ts'

/** An attribution of a set's `attributions.json`, as far as nesting goes. */
interface GoldNested {
  readonly id: string
  readonly doc: string
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
  /** Id of the one in whose content it stands. */
  readonly nestedIn: string | null
  readonly optional: boolean
}

interface Found {
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
  readonly nestedIn: number | null
}

/** Contents of the gold and of ours are one from this much in common on; cues that meet count for as much again. */
const LEAST_ALIKE = 0.3

/** How many of those that the gold nests stand in the right one of ours, and how many there are. */
export function nestingOf(
  file: string,
  predictions: readonly { readonly id: string; readonly attributions: readonly Found[] }[],
): { readonly right: number; readonly of: number } {
  const { attributions: gold } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly attributions: readonly GoldNested[]
  }
  const byId = new Map(gold.map(one => [one.id, one]))
  const nested = gold.filter(({ nestedIn, optional }) => nestedIn !== null && !optional)
  const right = nested.filter(inner => {
    const found = predictions.find(({ id }) => id === inner.doc)?.attributions ?? []
    const outer = byId.get(inner.nestedIn!)
    const [own, around] = [mostAlike(found, inner), outer === undefined ? undefined : mostAlike(found, outer)]
    return own !== undefined && around !== undefined && own.nestedIn !== null && found[own.nestedIn] === around
  })
  return { right: right.length, of: nested.length }
}

function mostAlike(found: readonly Found[], gold: GoldNested): Found | undefined {
  let best: Found | undefined
  let most = LEAST_ALIKE
  for (const one of found) {
    const alike = share(one.content, gold.content) + (common(one.cue, gold.cue) > 0 ? 1 : 0)
    if (alike <= most) continue
    most = alike
    best = one
  }
  return best
}

/** Dice's coefficient of the characters. */
function share(a: readonly Pair[], b: readonly Pair[]): number {
  return (2 * common(a, b)) / (length(a) + length(b))
}

function common(a: readonly Pair[], b: readonly Pair[]): number {
  return a
    .flatMap(([start, end]) => b.map(([from, to]) => Math.max(0, Math.min(end, to) - Math.max(start, from))))
    .reduce((sum, characters) => sum + characters, 0)
}

function length(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, [start, end]) => sum + end - start, 0)
}
