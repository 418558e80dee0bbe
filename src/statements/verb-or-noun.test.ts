import { expect, test } from 'vitest'
import { annotate } from '../analyse-report.ts'
import { trainedModels } from '../workflows/trained-models.ts'

test.each([
  ['Kenya maintains the dam was shared long ago.', 'the dam was shared long ago'],
  ['Kenya holds that the dam was never shared.', 'that the dam was never shared'],
  // A thing kept up, and a thing held.
  ['Kenya maintains the dam for the valley.', null],
  ['Kenya holds the keys to the dam.', null],
])('verbs that report only with a clause: %s', (text, content) => {
  const { attributions } = annotate({ text, published: null, outlet: null }, trainedModels())
  const said = attributions[0]?.content[0]
  expect(said === undefined ? null : text.slice(said.start, said.end)).toBe(content)
})
