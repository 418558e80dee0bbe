/** @module Propositions: what is said in one breath but is two things said: "that the day was calm and that nothing was signed". */
import type { Act } from '../../document/testimony.ts'
import type { Reading } from '../reading.ts'
import { isWord } from '../words.ts'

/** Fewer words than these are no proposition of their own: "Never.", "We know." */
const FEWEST_WORDS = 3

/**
 * The content cut where another thing begins to be said: at "and that" or "but that" in indirect speech, and between the
 * sentences of a quotation. In reading order, each at least one token, together all of them. Linear.
 */
export function propositionsOf(reading: Reading, content: readonly number[]): readonly (readonly number[])[] {
  const { words, printed, quotation, document } = reading
  const pieces: number[][] = []
  for (const [index, at] of content.entries()) {
    const before = content[index - 1]
    const quoted = quotation[at] !== -1
    const newSentence = before !== undefined && document.tokens[before]!.sentence !== document.tokens[at]!.sentence
    const joined =
      !quoted &&
      index > 0 &&
      (goesOn(reading, content, index) ||
        (/^(?:and|but)$/.test(words[at]!) && words[at + 1] === 'that' && content[index + 1] === at + 1))
    if (pieces.length === 0 || newSentence || joined) pieces.push([])
    pieces.at(-1)!.push(at)
  }
  return pieces.reduce<number[][]>((kept, piece) => {
    const short = piece.filter(at => isWord(printed[at]!)).length < FEWEST_WORDS
    if (kept.length > 0 && short) kept.at(-1)!.push(...piece)
    else kept.push(piece)
    return kept
  }, [])
}

/** "Ardan wants a truce, and will not sign …", "would look at it but would not open …": the same subject does another thing. */
function goesOn({ words, quotation }: Reading, content: readonly number[], index: number): boolean {
  const at = content[index]!
  if (!/^(?:and|but)$/.test(words[at]!) || content[index + 1] !== at + 1) return false
  if (!/^(?:will|would|wo|could|can|ca|cannot|must|may|might|shall|'ll)$/.test(words[at + 1]!)) return false
  // Only after a comma or a "but": "will meet and may sign" is one plan.
  return quotation[at + 1] === -1 && (words[at] === 'but' || words[content[index - 1]!] === ',')
}

/** Acts that only tell: two of them side by side are one telling. */
const TELLING: ReadonlySet<Act> = new Set(['report', 'announce', 'claim', 'assess'])

/** Whether two neighbouring propositions do the same, so that they are one statement. */
export function doTheSame(a: Act, b: Act): boolean {
  return a === b || (TELLING.has(a) && TELLING.has(b))
}
