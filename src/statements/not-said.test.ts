import { expect, test } from 'vitest'
import { annotate } from '../analyse-report.ts'
import { trainedModels } from '../workflows/trained-models.ts'

function contentsOf(text: string): readonly string[] {
  const { attributions } = annotate({ text, published: null, outlet: null }, trainedModels())
  return attributions.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)))
}

test.each([
  [
    'what a question supposes is nobody’s word',
    'Asked whether that meant that Ardan would take up what remained of the lease, Keller said she found pages in it that she could sign.',
    'what remained of the lease',
  ],
])('%s', (_, text, words) => {
  expect(contentsOf(text)).not.toContain(words)
})

test.each([
  'Anna Keller said the guild wanted the boats back on the quays they held before the last truce collapsed in March.',
  'The guild wants the boats back behind the lock, where they lay before the frost came.',
])('how it was sets no terms: %s', text => {
  const { attributions } = annotate({ text, published: null, outlet: null }, trainedModels())
  expect(attributions.map(({ condition }) => condition)).toEqual(attributions.map(() => null))
})

test.each([
  [
    'a day told before it',
    "Ardan's harbour ministry had said a week earlier that the ferry lanes would be shut to lorries from May 25 unless the pilots were home, a warning that Osland called blackmail.",
    'that the ferry lanes would be shut to lorries from May 25 unless the pilots were home',
  ],
  [
    'how its source spoke',
    'According to a high-ranking clerk speaking anonymously given the mood in the harbour, the crews of Osland had signalled that they might sail in May.',
    'the crews of Osland had signalled that they might sail in May',
  ],
  [
    'the place told before it',
    'Anna Keller affirmed in a written statement that the lock lies within the harbour.',
    'that the lock lies within the harbour',
  ],
])('a clause begins where it is said, not at %s', (_, text, words) => {
  expect(contentsOf(text)).toContain(words)
})
