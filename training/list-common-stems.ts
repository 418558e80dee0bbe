/** @module Lists the most frequent stems of English, most frequent first: which words say little about what a report is about. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { contentWords } from '../src/alignment/content-words.ts'

/** Beyond these a word is rare enough to tell stories apart; twice as many changed no figure. */
const LISTED = 5000

/** @param file packed lines, a word and a tab first, most frequent words first */
export function listCommonStems(file: string): { readonly words: string } {
  const stems = new Set<string>()
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    const [stem, ...more] = contentWords(line.split('\t')[0] ?? '')
    if (stem !== undefined && more.length === 0 && /^\p{L}{2,}$/u.test(stem)) stems.add(stem)
    if (stems.size === LISTED) break
  }
  return { words: [...stems].join(' ') }
}
