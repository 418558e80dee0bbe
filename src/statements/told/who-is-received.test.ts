import { expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { annotate } from '../../analyse-report.ts'
import { trainedModels } from '../../workflows/trained-models.ts'
import { tell } from './tell.ts'

/** "Ada Keller, Lima, 2031-05-05": who met, where and when, by the grammar of a report of Wednesday 7 May 2031. */
function meetingsIn(text: string): readonly string[] {
  const published = '2031-05-07'
  const document = annotate({ text, published, outlet: null }, trainedModels())
  return tell(reportOf(text, { published }), document).meetings!.map(({ people, place, range }) =>
    [people.map(figure => document.figures[figure]!.name).join(' + '), place.name ?? place.venue, range.earliest].join(
      ', ',
    ),
  )
}

test.each([
  [
    'President Ada Keller of Peru received the mediators at the palace in Lima on Monday.',
    ['Ada Keller, Lima, 2031-05-05'],
  ],
  [
    'President Ada Keller relented after receiving the envoys at the Casa del Mar on Monday, an aide said.',
    ['Ada Keller, the Casa del Mar, 2031-05-05'],
  ],
  ['President Ada Keller of Peru received the draft at the palace in Lima on Monday.', []],
  ['Ada Keller of Peru cancelled a trip to Oslo, where she was to have met Paul Osei on Monday.', []],
])('%s', (sentence, expected) => {
  expect(meetingsIn(sentence)).toEqual(expected)
})
