/** @module A report as words and runs of words, for holding one against another: made once, compared often. */
import { isFunctionStem, plain, stemOf } from './content-words.ts'
import { rarityOf } from './word-rarity.ts'

export interface ReportWords {
  /** Stems in all, repeats counted. */
  readonly length: number
  /** Hashes of every three stems in a row, over the ends of sentences too. */
  readonly runs: ReadonlySet<number>
  /** Content stem → what sharing it is worth (`rarityOf`). */
  readonly worth: ReadonlyMap<string, number>
  /** Those content stems that stand only with a capital, or are numbers: what happened, not how it is told. */
  readonly names: ReadonlySet<string>
}

/** Three words: short enough to outlive a rewriter's pen, long enough to be rare by chance. */
const RUN = 3

/** Letters and digits; a point, comma or apostrophe belongs to the word where more of it follows. */
const WORD = /[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu

export function reportWords(sentences: readonly string[]): ReportWords {
  const stems: string[] = []
  const capitalised = new Set<string>()
  const small = new Set<string>()
  for (const sentence of sentences)
    for (const [printed] of sentence.matchAll(WORD)) {
      const stem = stemOf(plain(printed.replace(/[’']s$/, '')))
      stems.push(stem)
      if (/^[\p{Lu}\p{N}]/u.test(printed)) capitalised.add(stem)
      else small.add(stem)
    }
  const content = new Set(stems.filter(stem => !isFunctionStem(stem)))
  return {
    length: stems.length,
    runs: runsOf(stems),
    worth: new Map([...content].map(stem => [stem, rarityOf(stem)])),
    names: new Set([...content].filter(stem => capitalised.has(stem) && !small.has(stem))),
  }
}

function runsOf(stems: readonly string[]): ReadonlySet<number> {
  const hashes = stems.map(hashOf)
  const runs = new Set<number>()
  for (let at = 0; at + RUN <= hashes.length; at += 1) {
    let run = 0
    for (const hash of hashes.slice(at, at + RUN)) run = (Math.imul(run, 0x9e3779b1) + hash) | 0
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
