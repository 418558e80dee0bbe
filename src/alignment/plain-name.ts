/** @module Names as they are compared: plain, without article and punctuation. */
import { plain } from './content-words.ts'

/** A name as it is compared: plain, without article and punctuation. */
export function plainName(name: string): string {
  return plain(name)
    .replace(/[’']s(?![\p{L}\p{N}])/gu, '')
    .replace(/[.’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?) (?=.)/, '')
}
