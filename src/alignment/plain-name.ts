/** @module Names as they are compared: plain, without article and punctuation. */
import { plain } from './content-words.ts'
import { rememberingTexts } from './remembering.ts'

/** A name as it is compared: plain, without article and punctuation. Few are asked for, and often. */
export const plainName = rememberingTexts((name): string =>
  plain(name)
    .replace(/[’']s(?![\p{L}\p{N}])/gu, '')
    .replace(/[.’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?) (?=.)/, ''),
)
