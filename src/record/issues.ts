/** @module Issues: what the parties talk about, found by the words of a readable list (issues.json). */
import { stems } from '../alignment/content-words.ts'
import list from './issues.json' with { type: 'json' }
import type { Issue } from './record.ts'

/** In the order of the list. Ids are the labels in lower case with hyphens. */
export const ISSUES: readonly Issue[] = list.issues.map(line => {
  const [label, synonyms] = line.split(': ') as [string, string]
  return { id: label.toLowerCase().replace(/[^a-z]+/g, '-'), label, synonyms: synonyms.split(', ') }
})

interface Phrase {
  readonly stems: readonly string[]
  readonly issue: string
}

/** First stem → phrases that begin with it, the longest first, so that "permanent ceasefire" is not a ceasefire. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
  ISSUES.flatMap(({ id, synonyms }) => synonyms.map((synonym): Phrase => ({ stems: stems(synonym), issue: id }))).sort(
    (a, b) => b.stems.length - a.stems.length,
  ),
  phrase => phrase.stems[0]!,
)

/** Ids of the issues a wording touches, each once, in order of appearance. Words belong to one issue only. */
export function issuesIn(text: string): readonly string[] {
  const words = stems(text)
  const found = new Set<string>()
  for (let at = 0; at < words.length; ) {
    const phrase = PHRASES.get(words[at]!)?.find(({ stems }) =>
      stems.every((stem, offset) => words[at + offset] === stem),
    )
    if (phrase !== undefined) found.add(phrase.issue)
    at += phrase?.stems.length ?? 1
  }
  return [...found]
}
