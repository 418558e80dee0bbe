/**
 * @module Shingles: a report's runs of words as numbers, so that copies are found without re-reading the page.
 * Source: A. Broder, "On the resemblance and containment of documents", 1997.
 */
import type { Layers, Token, With } from '../document/layers.ts'

/** Broder's w. Two reports share a run of four by chance ("in the wake of"); a run of five mostly by copying or quoting. */
export const SHINGLE_WORDS = 5

/**
 * The hash of every run of five words in a row of headings and body text, sorted, each once. A run may cross a sentence's
 * end, not a paragraph's; punctuation is no word. 32 bits, 0 to 2³² − 1.
 */
export function shinglesOf(document: With<'sentences' | 'tokens' | 'paragraphs'>): readonly number[] {
  const hashes = new Set<number>()
  for (const words of wordsOfParagraphs(document)) {
    for (let first = 0; first + SHINGLE_WORDS <= words.length; first += 1) {
      hashes.add(fnv1a(words.slice(first, first + SHINGLE_WORDS).join(' ')))
    }
  }
  return [...hashes].sort((a, b) => a - b)
}

/** The words of each paragraph that testifies, in small letters. */
function wordsOfParagraphs({
  text,
  paragraphs,
  sentences,
  tokens,
}: Pick<Layers, 'sentences' | 'tokens' | 'paragraphs'> & { readonly text: string }): readonly (readonly string[])[] {
  const words: string[][] = paragraphs.map(() => [])
  for (const token of tokens) {
    const at = sentences[token.sentence]!.paragraph
    const { kind } = paragraphs[at]!
    if (kind !== 'body' && kind !== 'heading') continue
    const word = wordOf(text, token)
    if (/[\p{L}\p{N}]/u.test(word)) words[at]!.push(word)
  }
  return words
}

/** Curly and straight apostrophes are one, so that a copy with other quotation marks is still a copy. */
function wordOf(text: string, { start, end }: Token): string {
  return text.slice(start, end).toLowerCase().replaceAll('’', "'")
}

/**
 * FNV-1a, 32 bits, over UTF-16 code units. Source: Fowler, Noll, Vo; constants from http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fnv1a(words: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
