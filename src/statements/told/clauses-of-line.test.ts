import { expect, test } from 'vitest'
import { annotate } from '../../analyse-report.ts'
import { trainedModels } from '../../workflows/trained-models.ts'
import { clausesOfLine } from './clauses-of-line.ts'
import { linesOf } from './lines.ts'

const models = trainedModels()

test.each([
  ['It would free the crew and open the port to traders.', ['It would free the crew', 'open the port to traders']],
  ['Keller said that the levy would fall to nine crowns.', ['the levy would fall to nine crowns']],
  [
    'The fund stays at six million, of which Ardan pays two.',
    ['The fund stays at six million, of which Ardan pays two', 'of which Ardan pays two'],
  ],
  ['Would the port be shared?', []],
  ['She left.', []],
])('%s', (text, expected) => {
  const [line] = linesOf(annotate({ text, published: null, outlet: null }, models))
  expect(clausesOfLine(line!).map(({ span }) => line!.words.slice(span.start, span.end))).toEqual(expected)
})
