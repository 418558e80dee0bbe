/** @module Papers in which somebody is told to have said something: "In a statement, Keller said …" makes "the statement" hers, paragraphs on. */
import type { Cast } from './cast.ts'

/** Papers with one author, as a report goes back to them; of drafts and texts others are told to be the authors. */
const IN_PAPER =
  /\b(?:in|issued|released|published|sent) (?:an?|his|her|its|their) (?:[\p{L}-]+ ){0,2}?(statement|letter|post|message|memo|note|e-?mail|communiqu[eé]|bulletin)\b/giu

/** Whose the statement, the letter … is, where the report told of one alone so far; `null`: of none, or of several. */
export function onlyAuthor(cast: Cast, noun: string): number | null {
  // Most reports go back to no paper, so that nobody need look for any.
  for (const { chain, sentence } of cast.unread.splice(0)) notePapers(cast, chain, sentence)
  const known = cast.authors.get(noun)
  const [author] = known ?? []
  return known?.size === 1 ? author! : null
}

/** Notes in which papers the speaker of a sentence is told to have said it. */
function notePapers({ document: { sentences, text }, authors }: Cast, chain: number, sentence: number): void {
  const { start, end } = sentences[sentence]!
  for (const [, noun] of text.slice(start, end).matchAll(IN_PAPER)) {
    const key = noun!.toLowerCase()
    authors.set(key, (authors.get(key) ?? new Set()).add(chain))
  }
}
