/** @module Which of an issue's wordings the reports have, and how often: a record says by which words it knew a subject. */
import { stems } from '../alignment/content-words.ts'
import type { Issue } from './record.ts'

/** The issues with the wordings that stand in these sentences, those of most sentences first. Linear in the words. */
export function asNamed(issues: readonly Issue[], sentences: readonly string[]): readonly Issue[] {
  const counts = countWordings(issues, sentences)
  const countOf = (words: string) => counts.get(stems(words).join(' ')) ?? 0
  return issues.map(issue => ({
    ...issue,
    synonyms: issue.synonyms
      .filter(words => countOf(words) > 0)
      .toSorted((a, b) => countOf(b) - countOf(a) || issue.synonyms.indexOf(a) - issue.synonyms.indexOf(b)),
  }))
}

/** Stems of a wording, joined by spaces → sentences that have them in a row. */
function countWordings(issues: readonly Issue[], sentences: readonly string[]): ReadonlyMap<string, number> {
  const wordings = [...new Set(issues.flatMap(({ synonyms }) => synonyms.map(words => stems(words).join(' '))))]
  const byFirst = Map.groupBy(
    wordings.map(words => ({ words, inRow: words.split(' ') })),
    ({ inRow }) => inRow[0]!,
  )
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    const said = stems(sentence)
    const here = new Set<string>()
    said.forEach((word, at) => {
      for (const { words, inRow } of byFirst.get(word) ?? [])
        if (inRow.every((stem, index) => said[at + index] === stem)) here.add(words)
    })
    for (const wording of here) counts.set(wording, (counts.get(wording) ?? 0) + 1)
  }
  return counts
}
