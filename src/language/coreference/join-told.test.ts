import { expect, test } from 'vitest'
import { annotate } from '../../analyse-report.ts'
import { trainedModels } from '../../workflows/trained-models.ts'
import { joinTold } from './join-told.ts'

test.each([
  [
    'Danish Foreign Minister Ada Keller met the Kenyan envoy, Tom Osei. The Danish minister spoke first.',
    ['Danish Foreign Minister Ada Keller', 'The Danish minister'],
  ],
  [
    'Denmark’s President Lars Holm flew to Nairobi. The Danish leader praised the talks.',
    ['Denmark’s President Lars Holm', 'The Danish leader'],
  ],
])('an office later in the report is whoever bears it: %s', (text, expected) => {
  expect(chainsIn(text)).toContainEqual(expect.arrayContaining(expected))
})

test('an office that two could bear joins nothing', () => {
  const text = 'Danish minister Ada Keller met Danish minister Lars Holm in Nairobi. The Danish minister spoke first.'
  const models = trainedModels()
  const document = annotate({ text, published: null, outlet: null }, models)
  const { references } = models.findReferences(document)
  expect(joinTold(references, document)).toEqual(references)
})

test('nothing is added and nothing taken away', () => {
  const text = 'Danish Foreign Minister Ada Keller flew to Nairobi. The Danish minister said she would sign.'
  const models = trainedModels()
  const document = annotate({ text, published: null, outlet: null }, models)
  const { references } = models.findReferences(document)
  const joined = joinTold(references, document)
  expect(joined.map(({ chain, ...rest }) => rest)).toEqual(references.map(({ chain, ...rest }) => rest))
  expect(new Set(joined.map(({ chain }) => chain)).size).toBeLessThan(
    new Set(references.map(({ chain }) => chain)).size,
  )
})

/** The words of every chain of at least two. */
function chainsIn(text: string): readonly (readonly string[])[] {
  const models = trainedModels()
  const document = annotate({ text, published: null, outlet: null }, models)
  const linked = joinTold(models.findReferences(document).references, document).filter(({ chain }) => chain !== null)
  return [...Map.groupBy(linked, ({ chain }) => chain).values()]
    .filter(({ length }) => length > 1)
    .map(chain => chain.map(({ start, end }) => text.slice(start, end)))
}
