/**
 * @module Words as the search for names sees them: hyphenated words whole, "U.S." and "J." with their stops, the
 * possessive ending set apart. Coarser than tokens, so that a name is a run of neighbours.
 */
import type { Layers, With } from '../document/layers.ts'
import type { Span } from '../document/span.ts'
import { isCalendarWord } from './gazetteers/common-words.ts'
import { isHonorific } from './gazetteers/offices.ts'
import { fold } from './gazetteers/phrase-book.ts'

export interface Word extends Span {
  /** As printed, without the possessive ending. */
  readonly text: string
  /** Accents dropped, one kind of apostrophe; case kept. */
  readonly folded: string
  readonly lower: string
  /** Index into `sentences`. */
  readonly sentence: number
  /** Index into `paragraphs`. */
  readonly paragraph: number
  /** What stands between the word before it in its sentence and this one, possessive ending not included; '' for the first. */
  readonly gap: string
  /** Begins with a capital, and is no compound such as "US-backed". */
  readonly capital: boolean
  /** Two capitals or more and no small letter. */
  readonly upper: boolean
  /** First of a sentence, or of the words after a quotation mark or colon: its capital may mean nothing. */
  readonly opens: boolean
  /** "’s" or "s’" follows. */
  readonly possessive: boolean
  /** The possessive ending as printed: "’s", "’" or ''. */
  readonly ending: string
  readonly inQuotation: boolean
  readonly inHeading: boolean
  /** A day or month; not the "Jan" of "Jan Osei". */
  readonly calendar: boolean
  /** Its first token is tagged as a proper noun; `false` also where there is no grammar. */
  readonly proper: boolean
  /** Its first token is tagged as a verb; `false` also where there is no grammar. */
  readonly verb: boolean
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-‑’'](?=[\p{L}\p{N}])|\.(?=\p{Lu}\.))*/gu

/** All words of the sentences, in reading order. Nothing is found in bylines and boilerplate. */
export function wordsOf({
  text,
  paragraphs,
  sentences,
  quotations,
  tokens,
  tags,
}: With<'paragraphs' | 'sentences' | 'quotations' | 'tokens'> & Partial<Pick<Layers, 'tags'>>): readonly Word[] {
  const outermost = quotations.filter(({ depth }) => depth === 0)
  const closing = new Set(quotations.map(({ end }) => end))
  const words: Word[] = []
  let quotation = 0
  let token = 0
  sentences.forEach((sentence, index) => {
    const kind = paragraphs[sentence.paragraph]?.kind ?? 'body'
    if (kind === 'byline' || kind === 'boilerplate') return
    const line = text.slice(sentence.start, sentence.end)
    let before = 0
    for (const match of line.matchAll(WORD)) {
      // "Col. (retd.) Ana Osei": that the rank is of the past parts it from no name.
      const aside =
        line[match.index - 1] === '('
          ? /^(?:retd?|rtd|retired)\.?\)/i.exec(line.slice(match.index, match.index + 10))
          : null
      if (aside !== null) {
        before = match.index + aside[0].length
        continue
      }
      const start = sentence.start + match.index
      const { length, possessive, stripped } = endOf(line, match, at => closing.has(sentence.start + at + 1))
      while (quotation < outermost.length && outermost[quotation]!.end <= start) quotation += 1
      const quoted = quotation < outermost.length && outermost[quotation]!.start <= start
      while (token < tokens.length && tokens[token]!.start < start) token += 1
      const gap = line.slice(before, match.index)
      const word = line.slice(match.index, match.index + length)
      words.push({
        start,
        end: start + length,
        text: word,
        folded: fold(word),
        lower: word.toLowerCase(),
        sentence: index,
        paragraph: sentence.paragraph,
        gap: before === 0 ? '' : gap,
        capital: /^\p{Lu}/u.test(word) && !/[-‑]\p{Ll}+$/u.test(word.replace(/^\p{L}+[-‑]\p{Ll}{1,2}[-‑]/u, '')),
        upper: /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(word),
        opens: before === 0 || /["“”‘«„:•–—]|\s-\s|\n/.test(gap) || /[.!?…]/.test(gap),
        possessive,
        ending: line.slice(match.index + length, match.index + length + stripped),
        inQuotation: quoted,
        inHeading: kind === 'heading',
        calendar: isCalendarWord(word) && !isGivenNameHere(line, match.index, word),
        proper: tags?.[token] === 'PROPN' && tokens[token]!.start === start,
        verb: /^(?:VERB|AUX)$/.test(tags?.[token] ?? '') && tokens[token]!.start === start,
      })
      before = match.index + length + stripped
    }
  })
  return words
}

/** Months that people are called by, before a word with a capital: "Jan Osei", "said June Keller"; not "in June Keller said". */
function isGivenNameHere(line: string, at: number, word: string): boolean {
  if (!/^(?:Jan|April|May|June|August)$/.test(word)) return false
  if (!/^ \p{Lu}\p{Ll}+/u.test(line.slice(at + word.length, at + word.length + 4))) return false
  return (
    word === 'Jan' ||
    !/(?:\d|\b(?:in|of|on|since|until|last|this|next|by|early|late|mid|from|to|before|after|for))[ -]$/i.test(
      line.slice(Math.max(0, at - 8), at),
    )
  )
}

/** Where a word ends once its possessive is set apart and the stop of an abbreviation is taken in. */
function endOf(line: string, match: RegExpExecArray, isClosed: (at: number) => boolean) {
  const word = match[0]
  const after = match.index + word.length
  const ending = /['’]s$/i.exec(word)
  if (ending) return { length: word.length - 2, possessive: true, stripped: 2 }
  // "the growers’ side"; not the mark that closes a quotation.
  const isOwner = /s$/i.test(word) && /^['’]\s\p{L}/u.test(line.slice(after, after + 3))
  if (isOwner && (/^\p{Lu}/u.test(word) || !isClosed(after)))
    return { length: word.length, possessive: true, stripped: 1 }
  const isInitial = /^\p{Lu}$/u.test(word) && /^\.\s?\p{Lu}/u.test(line.slice(after, after + 3))
  const isAbbreviation = /\.\p{Lu}$/u.test(word) || isInitial || isHonorific(`${word}.`)
  return { length: word.length + (isAbbreviation && line[after] === '.' ? 1 : 0), possessive: false, stripped: 0 }
}

/** Whether a word follows the one before it with nothing but a space between. */
export function follows(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const before = words[index - 1]
  return (
    word !== undefined &&
    before !== undefined &&
    word.sentence === before.sentence &&
    /^[ \u00a0\u202f]+$/.test(word.gap)
  )
}

/** The words from one to another, as printed; white space becomes one space, a last possessive ending is left out. */
export function printed(words: readonly Word[], first: number, past: number): string {
  let line = ''
  for (let at = first; at < past; at += 1) {
    const { text, gap } = words[at]!
    line += at === first ? text : `${words[at - 1]!.ending}${gap}${text}`
  }
  return line.replace(/\s+/g, ' ')
}
