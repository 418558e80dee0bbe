/**
 * @module From sentences to tokens, as Universal Dependencies cuts English.
 * Convention: UD English EWT and GUM, which agree but in details: clitics, punctuation and the hyphens of compounds are tokens
 * of their own ("five|-|hour"); a prefix stays on its word ("non-military", "e-mail").
 */
import type { Layers, Token, With } from '../document/layers.ts'
import type { Span } from '../document/span.ts'
import { isAbbreviation } from './abbreviations.ts'

/** In order of trial; everything that is not white space is at last a token of one character. */
const PIECES = [
  // Addresses. 64 and 63 are the longest local part and label (RFC 5321, RFC 1035); without a bound, a-a-a-… takes quadratic time.
  String.raw`(?:https?|ftp):\/\/[^\s<>"“”«»()]+(?:\([^\s<>"“”«»()]*\)[^\s<>"“”«»()]*)*|www\.[^\s<>"“”«»()]+`,
  String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+`,
  // example.com, report.doc
  String.raw`[\p{L}\d_]{1,63}(?:\.[\p{L}\d_]{1,63}){0,4}\.(?:com|org|net|edu|gov|info|co\.uk|doc|docx|pdf|xls|xlsx|htm|html|txt|jpg|js)(?![\p{L}\d.])`,
  // Ph.D., U.S., U.S.A., e.g., a.m.
  String.raw`Ph\.D\.?|(?:\p{Lu}\.){2,}|\p{L}\.(?:\p{L}\.)+|(?:\p{Lu}\.)+\p{Lu}(?![\p{L}\d])`,
  // Telephone numbers: 713-555-0100.
  String.raw`(?:\d{3}-)?\d{3}-\d{4}(?![\d-])`,
  // 1,200.50, 10:30, 3rd, 90s. Digits after a comma come in threes.
  String.raw`\d+(?:,\d{3}(?!\d)|[.:\/]\d+)*(?:(?:st|nd|rd|th|s)(?![\p{L}\d]))?`,
  // R&D, A&E.
  String.raw`\p{Lu}{1,2}&\p{Lu}{1,2}(?![\p{L}\d])`,
  // A prefix and its word: "e-mail", "non-military". Those that EWT and GUM leave joined more often than not.
  String.raw`(?:[eE]|[Nn]on|[Rr]e|[Aa]nti|[Cc]o|[Pp]re|[Mm]id|[Pp]ro|[Cc]ross|[Pp]ost|[Oo]ver|[Ee]x|[Ss]emi|[Ss]ub|[Mm]ulti|[Cc]ounter|[Mm]ini|[Uu]ltra|[Uu]n|[Uu]nder|[Mm]is|[Ii]nter|[Vv]ice|[Ss]ocio)-(?=\p{L})\p{L}+`,
  // Words; apostrophes inside are cut off below.
  String.raw`[\p{L}\p{M}\d_]+(?:[’'](?:\p{L}+))*`,
  String.raw`[’'](?:s|m|re|ve|ll|d|em|t(?:is|was)|\d\ds)(?![\p{L}\d])`,
  String.raw`\.{2,}|…+|[!?]{2,}|--+|<<|>>|\*{2,}|={2,}|_{2,}|~{2,}|#{2,}`,
  String.raw`[:;]-?[()DP](?![\p{L}\p{N}(])`,
  String.raw`\S`,
]

const ANY_PIECE = new RegExp(PIECES.join('|'), 'gu')

const NEGATED = /^(.+)(n[’']t)$/i
const CLITIC = /^(.+)([’'](?:s|re|ve|ll|d|m))$/i

/** Words written as one that are two tokens, with the length of the first. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['dont', 2],
  ['doesnt', 4],
  ['didnt', 3],
  ['isnt', 2],
  ['wasnt', 3],
  ['havent', 4],
  ['couldnt', 5],
  ['wouldnt', 5],
])

/** The tokens of every sentence. Offsets into the unchanged text; every character but white space is in exactly one token. */
export function tokenise({ text, sentences }: With<'sentences'>): Pick<Layers, 'tokens'> {
  const tokens: Token[] = []
  for (let sentence = 0; sentence < sentences.length; sentence += 1)
    addPieces(text, sentences[sentence]!, sentence, tokens)
  return { tokens }
}

function addPieces(text: string, { start, end }: Span, sentence: number, tokens: Token[]): void {
  const words = text.slice(start, end)
  const scan = ANY_PIECE
  for (let at = 0; ; at = scan.lastIndex) {
    at = addPlainPieces(words, at, start, sentence, tokens)
    if (at === words.length) return
    scan.lastIndex = at
    const match = scan.exec(words)
    if (match === null) return
    const from = match.index
    let past = from + match[0].length
    if (words[past] === '.' && words[past + 1] !== '.' && keepsStop(words, from, past)) past += 1
    scan.lastIndex = past
    const cut = cutAt(words.slice(from, past))
    if (cut > 0) tokens.push({ start: start + from, end: start + from + cut, sentence })
    tokens.push({ start: start + from + cut, end: start + past, sentence })
  }
}

/**
 * Takes words of plain letters before white space, a comma or the stop of the sentence, and those marks: most of a text, and a tenth of the
 * time. @returns where others begin
 */
function addPlainPieces(words: string, from: number, start: number, sentence: number, tokens: Token[]): number {
  let at = from
  for (;;) {
    while (words[at] === ' ') at += 1
    let past = at
    while (isPlainLetter(words.charCodeAt(past))) past += 1
    const next = words[past]
    const isLast = next === '.' && past + 1 === words.length
    if (past === at || (next !== ' ' && next !== ',' && !isLast)) return at
    if (isLast && keepsStop(words, at, past)) {
      tokens.push({ start: start + at, end: start + past + 1, sentence })
      return past + 1
    }
    const cut = mayBeFused(words, at, past) ? (FUSED.get(words.slice(at, past).toLowerCase()) ?? 0) : 0
    if (cut > 0) tokens.push({ start: start + at, end: start + at + cut, sentence })
    tokens.push({ start: start + at + cut, end: start + past, sentence })
    if (next !== ' ') tokens.push({ start: start + past, end: start + past + 1, sentence })
    at = past + 1
  }
}

/** The longest words written as one are "couldnt" and its like, and all end in t or a ("gonna"). */
function mayBeFused(words: string, from: number, past: number): boolean {
  const last = words.charCodeAt(past - 1) | 32
  return past - from < 9 && (last === 116 || last === 97)
}

/** a to z, A to Z. */
function isPlainLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}

/** "Mr.", "Inc.", "J. Smith": the stop belongs to the word. */
function keepsStop(words: string, from: number, past: number): boolean {
  // Longest abbreviation: "approx".
  if (past - from > 9) return false
  const word = words.slice(from, past)
  // "etc." at the end of a sentence is two tokens in both treebanks, oddly the only one.
  if (/^etc$/i.test(word)) return /\S/.test(words.slice(past + 1, past + 3))
  if (!/^\p{L}+$/u.test(word)) return false
  // An initial before another name.
  if (/^\p{Lu}$/u.test(word)) return /^\.\s?\p{Lu}/u.test(words.slice(past, past + 3))
  if (
    /^(?:no|art|fig|min|sat|sun|mar|sec|am|pm|ed|ch|co|para|ext|apt|est)$/i.test(word) &&
    !/^\.\s?(?:\d|\p{Lu})/u.test(words.slice(past, past + 3))
  )
    return /^Co$|^Sec$/.test(word)
  return isAbbreviation(word)
}

/** Length of the first of two tokens written as one word; 0 when it is one. */
function cutAt(word: string): number {
  if (word.length > 64) return 0
  const fused = mayBeFused(word, 0, word.length) ? FUSED.get(word.toLowerCase()) : undefined
  if (fused !== undefined) return fused
  if (!word.includes("'") && !word.includes('’')) return 0
  const [, host = ''] = NEGATED.exec(word) ?? CLITIC.exec(word) ?? []
  return host.length
}
