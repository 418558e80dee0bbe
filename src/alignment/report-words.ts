/** @module A report as words and runs of words, for holding one against another: made once, compared often. */
import { isFunctionStem, plain } from './content-words.ts'
import { rememberingTexts } from './remembering.ts'
import { stemOf } from './stem-of.ts'
import { rarityOf } from './word-rarity.ts'

/** What a report is compared by: its words, counted and in order. */
export interface ReportWords {
  /** Stems in all, repeats counted. */
  readonly length: number
  /** Hashes of every three stems in a row, over the ends of sentences too. */
  readonly runs: ReadonlySet<number>
  /** Content stem → what sharing it is worth (`rarityOf`). */
  readonly worth: ReadonlyMap<string, number>
  /** The same for holding thousands against one another. */
  readonly hashed: HashedWords
  /** Those content stems that stand only with a capital, or are numbers: what happened, not how it is told. */
  readonly names: ReadonlySet<string>
}

/** Stems as hashes in ascending order, so that sums over two reports do not hang on which is walked over; runs as they come. */
export interface HashedWords {
  readonly stems: Int32Array
  /** Of the stem of the same place, as is `named`. */
  readonly worth: Float64Array
  /** 1 for a name or number. */
  readonly named: Uint8Array
  readonly runs: Int32Array
}

/** Three words: short enough to outlive a rewriter's pen, long enough to be rare by chance. */
const RUN = 3

/** Letters and digits; a point, comma or apostrophe belongs to the word where more of it follows. */
const WORD = /[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu

/** Words of a report. @param sentences in reading order */
export function reportWords(sentences: readonly string[]): ReportWords {
  const hashes: number[] = []
  const worth = new Map<string, number>()
  const capitalised = new Set<string>()
  const small = new Set<string>()
  for (const sentence of sentences)
    for (const printed of sentence.match(WORD) ?? []) {
      const word = readWord(printed)
      hashes.push(word.hash)
      if (word.worth !== null) worth.set(word.stem, word.worth)
      if (word.isCapitalised) capitalised.add(word.stem)
      else small.add(word.stem)
    }
  const runs = runsOf(hashes)
  const names = new Set([...worth.keys()].filter(stem => capitalised.has(stem) && !small.has(stem)))
  return { length: hashes.length, runs, worth, names, hashed: hashedWords(runs, worth, names) }
}

interface ReadWord {
  readonly stem: string
  readonly hash: number
  /** What sharing it is worth; `null` for a word of grammar. */
  readonly worth: number | null
  readonly isCapitalised: boolean
}

/** A word as it is printed; most come again in every report. */
const readWord = rememberingTexts((printed): ReadWord => {
  const stem = stemOf(plain(printed.replace(/[’']s$/, '')))
  return {
    stem,
    hash: hashOf(stem),
    worth: isFunctionStem(stem) ? null : rarityOf(stem),
    isCapitalised: /^[\p{Lu}\p{N}]/u.test(printed),
  }
})

/** As `length` of `reportWords`, without making the rest. */
export function countWords(sentences: readonly string[]): number {
  return sentences.reduce((count, sentence) => count + (sentence.match(WORD)?.length ?? 0), 0)
}

function hashedWords(
  runs: ReadonlySet<number>,
  worth: ReadonlyMap<string, number>,
  names: ReadonlySet<string>,
): HashedWords {
  const stems = [...worth]
    .map(([stem, value]) => ({ stem, value, hash: hashOf(stem) | 0 }))
    .sort((a, b) => a.hash - b.hash)
  return {
    stems: Int32Array.from(stems, ({ hash }) => hash),
    worth: Float64Array.from(stems, ({ value }) => value),
    named: Uint8Array.from(stems, ({ stem }) => Number(names.has(stem))),
    runs: Int32Array.from(runs),
  }
}

function runsOf(hashes: readonly number[]): ReadonlySet<number> {
  const runs = new Set<number>()
  for (let at = 0; at + RUN <= hashes.length; at += 1) {
    let run = 0
    for (let next = at; next < at + RUN; next += 1) run = (Math.imul(run, 0x9e3779b1) + hashes[next]!) | 0
    runs.add(run)
  }
  return runs
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}
