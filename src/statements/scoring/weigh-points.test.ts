/** @module The trained reader of what texts set out: what it sees where no rule does, and what it leaves alone. */
import { expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { annotate } from '../../analyse-report.ts'
import { trainedModels } from '../../workflows/trained-models.ts'
import { tell } from '../told/tell.ts'

const models = trainedModels()

/** What the texts of a report set out, in reading order. */
function pointsIn(text: string): readonly string[] {
  const document = annotate({ text, published: '2031-05-07', outlet: null }, models)
  const { texts = [] } = tell(reportOf(text), document, models.weighPoints)
  return texts.flatMap(({ points }) => points.map(({ passage }) => passage.exact))
}

test.each([
  [
    'sentences that go on with what a text says',
    'Delegates at the talks have seen the revised draft. The port opens in two steps. The fund stays at 9 million crowns.',
    ['The fund stays at 9 million crowns'],
  ],
  [
    'several things under one verb',
    'A lawyer at the talks has read the revised draft. It would hold the levy at 3 per cent for four years and keep tankers out of the strait.',
    ['It would hold the levy at 3 per cent for four years', 'keep tankers out of the strait'],
  ],
])('%s', (_, words, expected) => {
  const found = pointsIn(words)
  for (const point of expected) expect(found).toContain(point)
})

test.each([
  [
    'what happens to a text',
    'The second draft of the talks would go to both capitals on Friday. It faces a hard reading.',
  ],
  [
    'what lies behind the talks',
    'Both sides at the talks have a nine-point draft. Ferries have been idle since April. Two firms have dismissed their crews.',
  ],
  ['a question', 'Both sides at the talks have a nine-point draft. Would the harbour be shared?'],
])('no point: %s', (_, words) => {
  expect(pointsIn(words)).toEqual([])
})
