import { expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { annotate } from '../../analyse-report.ts'
import { trainedModels } from '../../workflows/trained-models.ts'
import { tell } from './tell.ts'

/** "planned Iceland+Norway, Lima, 2031-05-19": the meetings that a report of Wednesday 7 May 2031 tells, by its grammar. */
function meetingsIn(text: string): readonly string[] {
  const published = '2031-05-07'
  const report = reportOf(text, { published })
  return tell(report, annotate({ text, published, outlet: null }, trainedModels())).meetings!.map(
    ({ status, format, sides, place, range: { earliest, latest } }) =>
      [
        `${status} ${[...sides].sort().join('+')}${format === 'indirect' ? ' through others' : ''}`,
        place.name ?? place.venue,
        earliest === latest ? earliest : `${earliest ?? ''}..${latest ?? ''}`,
      ]
        .filter(part => part !== null)
        .join(', '),
  )
}

const TALKS = 'BERGEN, May 6 - Talks between Norway and Iceland in Bergen ended on Monday without a deal.\n\n'

test.each([
  ['Keller wants the two teams back in Lima on May 19.', 'planned Iceland+Norway, Lima, 2031-05-19'],
  ['Both teams have been summoned to Lima for the 21st.', 'planned Iceland+Norway, Lima, 2031-05-21'],
  ['Ada Keller said the two sides would reconvene on May 25.', 'planned Iceland+Norway, 2031-05-25'],
  ['The two capitals are sending experts to Lima on Monday.', 'planned Iceland+Norway, Lima, 2031-05-12'],
  [
    'Ada Keller spent Sunday moving between the two floors of a library in Lima.',
    'held Iceland+Norway through others, Lima, 2031-05-04',
  ],
  [
    'Mediators shuttled for six hours on Tuesday between two floors of a hotel in Lima.',
    'held Iceland+Norway+mediators through others, Lima, 2031-05-06',
  ],
  [
    'On Tuesday the envoy carried messages between the two delegations in Lima.',
    'held Iceland+Norway through others, Lima, 2031-05-06',
  ],
  [
    'The working meeting in Lima would take place on Friday, her office said.',
    'planned Iceland+Norway, Lima, 2031-05-09',
  ],
  ['The ministers follow in Lima on May 19, her office said.', 'planned Iceland+Norway, Lima, 2031-05-19'],
  [
    'Ada Keller went up and down the stairs of a hotel in Lima on Monday, carrying papers between the two delegations.',
    'held Iceland+Norway through others, Lima, 2031-05-05',
  ],
  ['Norwegian minister Ada Keller is expected in Lima on May 19.', 'planned Norway, Lima, 2031-05-19'],
  ['Norwegian minister Ada Keller will fly to Lima on Friday.', 'planned Norway, Lima, 2031-05-09'],
  [
    'Norwegian premier Ada Keller is prepared to receive Icelandic premier Paul Osei in Lima in June.',
    'offered Iceland+Norway, Lima, 2031-06-01..2031-06-30',
  ],
  [
    'Harbour officers of both sides are to meet in Quelm, in southern Peru, on May 19.',
    'planned Iceland+Norway, Quelm, 2031-05-19',
  ],
  ['Harbour commanders are to meet in Quelm on Friday.', 'planned , Quelm, 2031-05-09'],
])('%s', (sentence, expected) => {
  expect(meetingsIn(TALKS + sentence)).toEqual(expect.arrayContaining([expected]))
})

test.each([
  'The delegations flew home on Monday.',
  'The parties might return on May 25.',
  'Lorries will travel between Lima and Quito from May 19.',
  'Norwegian minister Ada Keller expects a reply from Lima by May 19.',
  'The envoys were expected to return to their capitals.',
])('no meeting more: %s', sentence => {
  expect(meetingsIn(TALKS + sentence)).toHaveLength(1)
})

test('talks that are suspended went on till then', () => {
  expect(meetingsIn('Talks between Norway and Iceland in Bergen were suspended on Tuesday afternoon.')).toEqual([
    'held Iceland+Norway, Bergen, 2031-05-06',
  ])
  expect(meetingsIn('Talks between Norway and Iceland scheduled for Friday in Bergen were suspended.')).toEqual([
    'cancelled Iceland+Norway, Bergen, 2031-05-09',
  ])
})
