/**
 * @module Supported issues: a word of everyday use means a listed issue only where the reports also name that issue by a plainer
 * wording. "We pay no ransom" is a figure of speech where nobody is held; a "flow" of gas shares no water.
 */
import { EVERYDAY, phrasePlaces, phrasesOf, SUPPORTING } from './issues.ts'
import type { Issue } from './record.ts'

/** The issues without the everyday words that nothing in these sentences supports. Linear in their words. */
export function supportedIssues(issues: readonly Issue[], sentences: readonly string[]): readonly Issue[] {
  const doubtful = issues.filter(({ synonyms }) => synonyms.some(words => EVERYDAY.has(words)))
  const opens = Map.groupBy(
    doubtful.flatMap(issue =>
      [...plainWords(issue), ...(SUPPORTING.get(issue.id) ?? [])].map(words => ({ words, id: issue.id })),
    ),
    ({ words }) => words,
  )
  const phrases = phrasesOf([...opens.keys()].map(words => ({ id: words, label: words, synonyms: [words] })))
  const unsupported = new Set(doubtful.map(({ id }) => id))
  for (const sentence of sentences) {
    if (unsupported.size === 0) break
    for (const { issue: words } of phrasePlaces(sentence, phrases))
      for (const { id } of opens.get(words) ?? []) unsupported.delete(id)
  }
  return issues.map(issue => (unsupported.has(issue.id) ? { ...issue, synonyms: plainWords(issue) } : issue))
}

function plainWords({ synonyms }: Issue): readonly string[] {
  return synonyms.filter(words => !EVERYDAY.has(words))
}
