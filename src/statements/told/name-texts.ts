/** @module Names of texts in a line: "the 14-point draft", "a revised version of the Ardan plan" as one, back to their articles. */
import type { Span } from '../../document/span.ts'
import type { Line } from './lines.ts'
import { phrasesIn } from './phrase-table.ts'
import { TEXT_NOUNS } from './text-nouns.ts'
import { MODIFIER, VERSION_OF } from './text-words.ts'

export interface Named {
  readonly name: Span
  /** The noun alone. */
  readonly noun: string
  /** "of the 14-point text" belongs to it. */
  readonly whole: Span
  /** "the 14-point text", of which this is a version. */
  readonly base: Span | null
}

/** Names in a line, "version of X" as one. */
export function namesIn(line: Line): readonly Named[] {
  const found: Named[] = []
  for (const { start, end } of phrasesIn(TEXT_NOUNS, line)) {
    const name = { start: nameStart(line.words, start), end }
    const before = found.at(-1)
    const isPart =
      before !== undefined &&
      // "the 12 points of the first paper": the paper.
      (VERSION_OF.test(before.noun) || /^points$/i.test(before.noun)) &&
      /^ of (?:a |an |the )?$/.test(line.words.slice(before.whole.end, name.start) + articleAt(line.words, name.start))
    if (before !== undefined && (isPart || name.start < before.whole.end))
      found[found.length - 1] = {
        ...before,
        whole: { start: before.whole.start, end },
        base: isPart ? name : before.base && { ...before.base, end },
      }
    else found.push({ name, noun: line.words.slice(start, end), whole: name, base: null })
  }
  return found
}

function articleAt(words: string, at: number): string {
  return words.slice(at).match(/^(?:the|an?) /i)?.[0] ?? ''
}

const ARTICLE = /^(?:the|an?|this|that|these|its|his|her|their|our|another|any|some|several|no)$/i

/** Where the name begins: back over what may modify such a noun, to its article. */
function nameStart(words: string, nounAt: number): number {
  const before = words.slice(0, nounAt)
  const pair = before.match(TWO_ADJECTIVES)
  if (pair !== null) return pair.index!
  let start = nounAt
  let unknown = 0
  for (const token of before.split(/(?<= )/u).toReversed()) {
    const word = token.trim().replace(/^[“"‘(]+|[,”"’)]+$/gu, match => (match === '’' ? '’' : ''))
    // "noted that Ardan's draft": no article.
    if (word === 'that' && /^\p{Lu}/u.test(words.slice(start))) break
    if (word === '' || !before.slice(0, start).endsWith(token)) break
    if (ARTICLE.test(word)) return start - token.length
    const isOwner = /^\p{Lu}/u.test(word) || /[’']s?$/.test(word) || /^\d+$/.test(word) || /ly$/.test(word)
    if (!isOwner && !MODIFIER.test(word)) {
      // One word nobody foresaw ("sweeping") may stand behind an article.
      unknown += 1
      if (unknown > 1 || !/^\p{Ll}[\p{Ll}-]{3,}$/u.test(word) || STOPS.test(word)) break
      const words = before
        .slice(0, start - token.length)
        .trim()
        .split(' ')
        .toReversed()
      const preceding =
        words.map(one => one.replace(/,$/, '')).find(one => !MODIFIER.test(one) || ARTICLE.test(one)) ?? ''
      if (!ARTICLE.test(preceding) && !/[’']s$/.test(preceding)) break
    }
    start -= token.length
  }
  return start + (words.slice(start).match(/^(?:(?:and|or) |[“"‘(,\s]+)+/i)?.[0].length ?? 0)
}

/** "a fair and legally sound formula" */
const TWO_ADJECTIVES =
  /(?<![\p{L}’'-])(?:an?|the|its|his|her|their) (?:\p{Ll}+ly )?\p{Ll}{3,}(?:,| and| but|, but|, if|, though) (?:\p{Ll}+ly )?(?!(?:the|its|his|her|their|an?) )[\p{Ll}-]{3,} $/iu

const STOPS =
  /^(?:with|from|over|about|under|that|which|into|after|before|during|between|against|have|been|were|will|would|could|said|says|told|than|when|while|where|this|these|those|they|only|also|such|what)$/i
