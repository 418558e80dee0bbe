/**
 * @module Bytes to text. UTF-8 and UTF-16 are recognised by what they are; anything else is guessed, and the guess is told.
 * The text is kept exactly (line ends, forms of letters); only a byte order mark is dropped, and offsets count from after it.
 */
import iconv from 'iconv-lite'
import { chardet } from 'jschardet'
import type { Problem } from '../document/report.ts'
import { looksLikeText } from './looks-like-text.ts'
import { NotText } from './unreadable.ts'

/** The characters of a file. */
export interface ReadText {
  readonly text: string
  /** One problem of kind `encoding` when the text was not clean UTF-8. */
  readonly problems: readonly Problem[]
}

/** @param declared what the file itself says its encoding is (a page's `<meta charset>`); used where the bytes do not decide. */
export function readText(file: string, bytes: Uint8Array, declared: string | null = null): ReadText {
  const read = decode(bytes, declared)
  if (!looksLikeText(read.text)) throw new NotText(file)
  return { text: read.text, problems: read.told === null ? [] : [encodingProblem(read.told)] }
}

interface Decoded {
  readonly text: string
  /** What to tell the reader; `null` for clean UTF-8. */
  readonly told: string | null
}

function decode(bytes: Uint8Array, declared: string | null): Decoded {
  const marked = byMark(bytes) ?? byZeroBytes(bytes)
  if (marked !== null) return { text: iconv.decode(bytes, marked), told: `Not UTF-8: read as ${marked.toUpperCase()}.` }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), told: null }
  } catch {
    return damagedUtf8(bytes) ?? guessed(bytes, declared)
  }
}

/** The encoding a byte order mark names, other than UTF-8. */
function byMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

/**
 * UTF-16 without a mark: spaces and line ends have a zero byte, always on the same side. One such letter in twenty is
 * enough (scripts outside Latin have one per word); zeros on both sides are no text.
 */
function byZeroBytes(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 65_536)
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  const enough = sample.length / 40
  if (odd > enough && even * 50 < odd) return 'utf-16le'
  if (even > enough && odd * 50 < even) return 'utf-16be'
  return null
}

/** UTF-8 with a few broken bytes: more letters outside ASCII are right than are wrong. In other encodings hardly any is right. */
function damagedUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  let broken = 0
  let right = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 0xfffd) broken += 1
    else if (unit > 0x7f) right += 1
  }
  if (right <= broken) return null
  return { text, told: `Damaged UTF-8: ${broken} broken ${broken === 1 ? 'place' : 'places'} could not be read.` }
}

/** Bytes looked at for a guess: from shortly before the first letter outside ASCII, so that a long English start hides nothing. */
const SAMPLE = 65_536

function guessed(bytes: Uint8Array, declared: string | null): Decoded {
  if (declared !== null && iconv.encodingExists(declared) && !/utf|ascii/i.test(declared)) {
    const encoding = widened(declared)
    return { text: iconv.decode(bytes, encoding), told: `Not UTF-8: read as ${encoding}, as the file says.` }
  }
  const first = bytes.findIndex(byte => byte > 0x7f)
  const from = Math.max(0, first - 1024)
  const guess = chardet.detect(bytes.subarray(from, from + SAMPLE), { encodingEra: chardet.EncodingEra.MODERN_WEB })
  const name = guess.encoding ?? ''
  const known = iconv.encodingExists(name) && !/utf|ascii/i.test(name)
  const encoding = known ? widened(name) : 'windows-1252'
  return { text: iconv.decode(bytes, encoding), told: `Not UTF-8: taken for ${encoding}. Check letters with accents.` }
}

/** What is called Latin-1 is read as Windows-1252, as browsers do: https://encoding.spec.whatwg.org/#names-and-labels */
function widened(encoding: string): string {
  return /^(iso-?8859-?1|latin-?1|l1|cp1252)$/i.test(encoding) ? 'windows-1252' : encoding.toLowerCase()
}

function encodingProblem(message: string): Problem {
  return { start: 0, end: 0, kind: 'encoding', message }
}
