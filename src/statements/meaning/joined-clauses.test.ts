import { expect, test } from 'vitest'
import { annotate } from '../../analyse-report.ts'
import { trainedModels } from '../../workflows/trained-models.ts'

function saidIn(text: string): readonly string[] {
  const { attributions } = annotate({ text, published: null, outlet: null }, trainedModels())
  const [{ content, propositions }] = attributions as [(typeof attributions)[0]]
  return (propositions ?? [{ content }]).map(one =>
    one.content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  )
}

test.each([
  [
    'Anna Keller said the ferry was ready and that the quay had been cleared.',
    ['the ferry was ready', 'that the quay had been cleared'],
  ],
  [
    'Anna Keller said the ferry was ready to sail, and the harbour police had left the quay.',
    ['the ferry was ready to sail', 'the harbour police had left the quay'],
  ],
  [
    'Anna Keller said the lists were complete, while the harbour buses would come from Tarvesh.',
    ['the lists were complete', 'while the harbour buses would come from Tarvesh'],
  ],
  [
    'Anna Keller said her country wanted a lasting truce and would not sign a third extension.',
    ['her country wanted a lasting truce', 'would not sign a third extension'],
  ],
  [
    'A person who has read it said the draft keeps the toll at nine crowns and drops the clause on courts.',
    ['the draft keeps the toll at nine crowns', 'drops the clause on courts'],
  ],
])('clauses of their own are said apart: %s', (text, said) => {
  expect(saidIn(text)).toEqual(said)
})

test.each([
  'Anna Keller said Ardan was ready to pay, but only if the ferry sailed.',
  'Anna Keller said the toll was too high and her country would not pay anything above nine.',
  'Anna Keller said her country would free the crew and would open the port if the toll went.',
  'Anna Keller said the toll went too far and could not be paid by the ferries.',
  'Anna Keller said her country had invited observers and saw no need for others.',
  'Anna Keller said the crew were in Tarvesh and they had to be sent home.',
  'Anna Keller said the crew, who had come by ferry and whose papers were lost, were in Tarvesh.',
])('what hangs on it, or speaks of nothing else, is said with it: %s', text => {
  expect(saidIn(text)).toHaveLength(1)
})
