import { expect, test } from 'vitest'
import { annotate } from '../../analyse-report.ts'
import { trainedModels } from '../../workflows/trained-models.ts'

test.each([
  ['Keller said no one who sailed would pay a toll at the lock.', 'reject'],
  ['Keller said that no one who stayed would hand over a key.', 'reject'],
  ['Keller said that none of those who stayed would pay for it.', 'reject'],
])('behind a relative clause its noun gets its verb: %s', (text, act) => {
  const read = annotate({ text, published: null, outlet: null }, trainedModels())
  expect(read.attributions.map(one => one.act)).toEqual([act])
})
