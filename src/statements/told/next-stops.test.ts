import { expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { annotate } from '../../analyse-report.ts'
import { tell } from './tell.ts'

/** What is told, and who met whom where. The report is of Wednesday, 7 May 2031. */
const CASES: readonly (readonly [text: string, meetings: readonly string[]])[] = [
  [
    'Kenyan envoy Mia Lund met Norwegian minister Ada Keller in Oslo on Saturday and Icelandic minister Paul Osei in Lima on Sunday.',
    ['Mia Lund + Ada Keller in Oslo 2031-05-03', 'Mia Lund + Paul Osei in Lima 2031-05-04'],
  ],
  // Another verb tells of somebody else.
  [
    'Kenyan envoy Mia Lund met Norwegian minister Ada Keller in Oslo on Saturday and praised Icelandic minister Paul Osei in Lima on Sunday.',
    ['Mia Lund + Ada Keller in Oslo 2031-05-03'],
  ],
  // Whom both met in one town they met there.
  [
    'Kenyan envoy Mia Lund met Norwegian minister Ada Keller in Oslo on Saturday.',
    ['Mia Lund + Ada Keller in Oslo 2031-05-03'],
  ],
]

test.each(CASES)('%s', (text, meetings) => {
  const published = '2031-05-07'
  const document = annotate({ text, published, outlet: 'The Courier' })
  const told = tell(reportOf(text, { outlet: 'The Courier', published }), document)
  const names = (people: readonly number[]) => people.map(figure => document.figures[figure]!.name).toSorted()
  expect(
    told.meetings!.map(({ people, place, range }) => ({
      people: names(people),
      where: `in ${place.name} ${range.earliest}`,
    })),
  ).toEqual(
    meetings.map(words => {
      const [who, where] = words.split(/ (?=in )/)
      return { people: who!.split(' + ').toSorted(), where }
    }),
  )
})
