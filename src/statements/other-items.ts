/** @module Digests: a letter or page of numbered items, of which one may be about the talks and the next about the price of flour. */
import type { Attribution } from '../document/layers.ts'
import { type Span, within } from '../document/span.ts'
import type { Layered } from './lookups.ts'
import { TALKS } from './talks-words.ts'

/** "2. Flour", "3) A correction of our own". */
const NUMBERED = /^\d{1,2}[.)]\s+\p{Lu}/u

/**
 * Whether an attribution stands in an item that says nothing of talks and names nobody whom another item names, in a digest of which some
 * item is about talks.
 */
export function otherItems(document: Layered): (attribution: Attribution) => boolean {
  const { paragraphs, text } = document
  const starts = paragraphs
    .filter(({ start, end }) => NUMBERED.test(text.slice(start, Math.min(end, start + 20))))
    .map(({ start }) => start)
  if (starts.length < 2) return () => false
  const items = starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }))
  const ofTalks = items.map(({ start, end }) => TALKS.test(text.slice(start, end)))
  if (!ofTalks.includes(true)) return () => false
  const named = items.map(item => figuresNamed(document, item))
  const told = items.map((_, at) => {
    const elsewhere = new Set(named.flatMap((figures, other) => (other === at ? [] : [...figures])))
    return (
      ofTalks[at]! ||
      isAmong(
        document,
        [...named[at]!].filter(figure => elsewhere.has(figure)),
      )
    )
  })
  return ({ cue }) => {
    const at = items.findIndex(({ start, end }) => start <= cue[0]!.start && cue[0]!.start < end)
    return at !== -1 && !told[at]!
  }
}

/** The people, bodies and states with a name that an item speaks of. */
function figuresNamed({ mentions, figures }: Layered, item: Span): ReadonlySet<number> {
  const isSomebody = (chain: number) =>
    /^(?:person|organisation|state)$/.test(figures[chain]!.kind) && !figures[chain]!.anonymous
  return new Set(within(mentions, item).flatMap(({ chain }) => (chain !== null && isSomebody(chain) ? [chain] : [])))
}

/** Somebody of the talks, or two of their states: one state alone is in the news for anything. */
function isAmong({ figures }: Layered, shared: readonly number[]): boolean {
  return shared.length > 1 || shared.some(chain => figures[chain]!.kind !== 'state')
}
