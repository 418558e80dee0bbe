/** @module Digests: a letter or page of numbered items, of which one may be about the talks and the next about the price of flour. */
import type { Attribution } from '../document/layers.ts'
import type { Layered } from './lookups.ts'
import { TALKS } from './talks-words.ts'

/** "2. Flour", "3) A correction of our own". */
const NUMBERED = /^\d{1,2}[.)]\s+\p{Lu}/u

/** Whether an attribution stands in an item that says nothing of talks, in a digest of which another item does. */
export function otherItems(document: Layered): (attribution: Attribution) => boolean {
  const { paragraphs, text } = document
  const starts = paragraphs
    .filter(({ start, end }) => NUMBERED.test(text.slice(start, Math.min(end, start + 20))))
    .map(({ start }) => start)
  if (starts.length < 2) return () => false
  const items = starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }))
  const told = items.map(({ start, end }) => TALKS.test(text.slice(start, end)))
  if (!told.includes(true)) return () => false
  return ({ cue }) => {
    const at = items.findIndex(({ start, end }) => start <= cue[0]!.start && cue[0]!.start < end)
    return at !== -1 && !told[at]!
  }
}
