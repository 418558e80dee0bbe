/** @module Tables of phrases: rows of words as patterns, of which at each word of a line only those are tried that may begin with it. */
import type { Span } from '../../document/span.ts'
import { LETTERS, mayStart, type Start, startsOf } from './first-letters.ts'

interface Row {
  readonly starts: readonly Start[]
  /** Tried at one place only. */
  readonly pattern: RegExp
}

/** Rows in the order in which they are tried. */
export interface PhraseTable {
  readonly rows: readonly Row[]
  /** First letters of a word → the rows that may begin with it. Filled as words are met. */
  readonly byKey: Map<string, readonly Row[]>
}

/** A word of a line: where it begins, and its first letters in lower case. */
export interface WordStart {
  readonly start: number
  readonly key: string
}

/** A text with its words found, once for all tables. */
export interface Worded {
  readonly words: string
  /** In reading order. */
  readonly wordStarts: readonly WordStart[]
}

/** "she’ll" holds two: its second half may begin a phrase. */
const WORD = /(?<=\p{L})[’']\p{L}+|[\p{L}\p{N}_]+/gu

export function wordStartsIn(words: string): readonly WordStart[] {
  return [...words.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    key: word.slice(0, LETTERS).toLowerCase(),
  }))
}

/** A table of patterns that each begin at a word. They know capitals only where a class of Unicode says so. */
export function phraseTable(patterns: readonly string[]): PhraseTable {
  const rows = patterns.map(pattern => ({ starts: startsOf(pattern), pattern: new RegExp(pattern, 'iuy') }))
  return { rows, byKey: new Map() }
}

function rowsFor({ rows, byKey }: PhraseTable, key: string): readonly Row[] {
  const known = byKey.get(key)
  if (known !== undefined) return known
  const found = rows.filter(({ starts }) => starts.some(start => mayStart(start, key)))
  byKey.set(key, found)
  return found
}

/** What of the table stands in the words, from left to right, never overlapping; of two at one place the row that comes first. */
export function phrasesIn(table: PhraseTable, { words, wordStarts }: Worded): readonly Span[] {
  const found: Span[] = []
  let past = 0
  for (const { start, key } of wordStarts) {
    if (start < past) continue
    for (const { pattern } of rowsFor(table, key)) {
      pattern.lastIndex = start
      const match = pattern.exec(words)
      if (match === null) continue
      past = start + match[0].length
      found.push({ start, end: past })
      break
    }
  }
  return found
}
