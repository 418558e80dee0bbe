/** @module Finite verbs: whether a run of words tells something by itself, or only names or opens it. */
import type { TokenRange } from '../document/span.ts'
import { cuesOf } from './cues.ts'
import type { Reading } from './reading.ts'
import { AUXILIARIES } from './words.ts'

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

/** Whether the word is a finite verb: by its tag, or without grammar by its form. */
export function isFiniteVerb({ finerTags, words, quotation }: Reading, at: number): boolean {
  if (finerTags !== null) return FINITE.test(finerTags[at]!)
  if (quotation[at] !== -1) return false
  const word = words[at]!
  if (AUXILIARIES.has(word)) return !/^(?:be|been|being|got)$/.test(word)
  return cuesOf(word).some(({ form, ambiguous }) => !ambiguous && (form === 'past' || form === 'third'))
}

/** Whether a finite verb stands in the range. */
export function hasFinite(reading: Reading, { first, past }: TokenRange): boolean {
  for (let at = first; at < past; at += 1) if (isFiniteVerb(reading, at)) return true
  return false
}

/** Whether the first finite verb of the range looks ahead or holds now: "would", "is". `null`: it has none. */
export function isUnpast(reading: Reading, { first, past }: TokenRange): boolean | null {
  for (let at = first; at < past; at += 1) {
    if (!isFiniteVerb(reading, at)) continue
    const tag = reading.finerTags?.[at]
    return tag === undefined ? !/(?:ed|was|were|had|did)$/.test(reading.words[at]!) : tag !== 'VBD'
  }
  return null
}
