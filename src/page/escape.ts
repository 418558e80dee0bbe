/** @module Escaping: any text, made safe to stand in HTML, with every UTF-16 code unit still in its place. */

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // An HTML parser turns a bare CR or CRLF into one LF, and offsets would slip; as a reference it stays.
  '\r': '&#13;',
  // An HTML parser drops NUL; U+FFFD is one code unit too.
  '\0': '\uFFFD',
}

/**
 * The text for an element or a quoted attribute. Parsed again it is the same string, code unit for code unit, but for NUL
 * and halves of surrogate pairs, which no HTML file can hold: each is shown as U+FFFD.
 */
export function escapeHtml(text: string): string {
  return text.toWellFormed().replace(/[&<>"'\r\0]/g, character => REFERENCES[character]!)
}

/** Whether some code unit of the text cannot be shown as it is and U+FFFD stands in for it. */
export function hasUnshowable(text: string): boolean {
  return !text.isWellFormed() || text.includes('\0')
}

/** ALM, LRM, RLM, the embeddings and overrides, the isolates. Source: Unicode Standard Annex 9, section 2. */
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** A name or title inside a line of ours. Its direction, and any bidi control left open in it, end where it ends. */
export function isolated(text: string): string {
  return `<bdi>${escapeHtml(text)}</bdi>`
}

/** Running text of the brief, which is English: left as it is unless a bidi control in it could reach beyond it. */
export function running(text: string): string {
  return text.search(BIDI_CONTROLS) === -1 ? escapeHtml(text) : `<bdi dir="ltr">${escapeHtml(text)}</bdi>`
}

/** For places without elements (a window's title, a link's name): on one line, without bidi controls. */
export function plainLine(text: string): string {
  return escapeHtml(text.replace(BIDI_CONTROLS, '').replace(/\s+/g, ' ').trim())
}

/** At most `length` code units on one line, cut between words where it can be, ending in `…` when cut. */
export function shortened(text: string, length: number): string {
  const line = text
    .slice(0, 4 * length)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= length && text.length <= 4 * length) return line
  const cut = line.slice(0, length)
  const lastSpace = cut.lastIndexOf(' ')
  // A cut at a space in the first half would leave too little to recognise the passage by.
  const words = lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut.replace(/[\uD800-\uDBFF]$/, '')
  return `${words.trimEnd()}…`
}
