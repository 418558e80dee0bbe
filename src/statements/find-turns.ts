/**
 * @module Turns of a transcript: paragraphs that begin with who speaks, "Question: …", "Ada Keller: …", "KELLER (recording): …".
 * A label is one by its company: it comes again, or another stands near it.
 */
import type { With } from '../document/layers.ts'

/** A label: up to five words that begin with a capital, what is told of the speaker in brackets, a colon. */
const LABEL = /^["“]?(?<who>\p{Lu}[\p{L}\p{N}.’'-]*(?: [\p{L}\p{N}.’'-]+){0,4})(?:,? ?\([^()]{1,40}\))?:(?=\s)/u

/** Characters of a paragraph in which its label ends. */
const LONGEST = 100

/** Paragraphs on either side in which another label is looked for. */
const NEAR = 3

/** Labels without which a page is no transcript: two may be a headline and a caption. */
const FEWEST = 3

/** Indices of the paragraphs that are somebody's turn in a transcript; mostly none. Linear. */
export function findTurns({ text, paragraphs }: With<'paragraphs'>): ReadonlySet<number> {
  const labels = paragraphs.map(({ start, end }) => {
    const [label] = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST))) ?? []
    return label ?? null
  })
  const counts = new Map<string, number>()
  for (const label of labels) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1)
  const isDialogue =
    labels.filter(label => label !== null).length >= FEWEST && [...counts.values()].some(count => count > 1)
  const isLoud = (label: string) => label === label.toUpperCase()
  const isTurn = (label: string | null, at: number) => {
    if (label === null || !(isDialogue || isLoud(label))) return false
    const near = labels.slice(Math.max(0, at - NEAR), at + NEAR + 1)
    return near.some((other, index) => other !== null && index + Math.max(0, at - NEAR) !== at)
  }
  return new Set(labels.flatMap((label, at) => (isTurn(label, at) ? [at] : [])))
}
