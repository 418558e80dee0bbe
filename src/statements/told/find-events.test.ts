import { expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { annotate } from '../../analyse-report.ts'
import { tell } from './tell.ts'

test.each([
  ['The delegations met on Monday.', ['event 2031-05-05']],
  ['They are due to meet again on Friday.', ['planned 2031-05-09']],
  ['Norwegian minister Ada Keller said on Monday that boats were late.', ['statement 2031-05-05']],
  ['The quota fell in March.', ['event 2031-03-01']],
  ['The Hill Front, founded in 2011 by teachers, said it was ready.', ['event 2011-01-01']],
  ['Osei, whom the council appointed in March, said nothing new.', ['event 2031-03-01']],
  ['A vote of confidence awaits Keller on 24 May.', ['planned 2031-05-24']],
  [
    'Norwegian minister Ada Keller threatened to close the strait after gunboats on Monday sank a ferry.',
    ['event 2031-05-05'],
  ],
  ['Nothing would excuse whoever laid the mines that killed two divers in March.', ['event 2031-03-01']],
  ['The mediator will hand both teams a draft before midnight.', ['planned 2031-05-07']],
  ['The growers want the road opened by May 20.', ['planned 2031-05-20']],
  ['Norway and Kenya held their first talks since March on Monday.', ['event 2031-05-05']],
  ['Two of the divers kidnapped last month came home on Monday.', ['event 2031-05-05']],
  ['The island is Norwegian on the map of 1931.', ['event 1931-01-01']],
  ['Neither side mentioned the 2029 treaty.', ['event 2029-01-01']],
  ['The catch was fixed by a treaty of 1986, Norwegian minister Ada Keller said.', ['event 1986-01-01']],
  ['The levy is to end before the end of June.', ['planned 2031-05-07']],
  ['Little will change for the elections in June.', ['planned 2031-06-01']],
])('"%s"', (words, expected) => {
  expect(eventsOf(words)).toEqual(expected)
})

test.each([
  ['a date line', 'BERGEN, Norway, May 6 (Courier) - Nothing moved.'],
  ['what only counts', 'It was her third visit this year.'],
  ['somebody’s own words', '“I felt ill on Monday, and I said so to everyone,” she wrote.'],
  ['a date line of its own', 'Friday 2 May.'],
  ['how things stood', 'On Monday Norway was still at 30.'],
  ['what would be, if', 'Norway might look at it if Iceland stopped fishing in March.'],
  ['a measure', 'Catches are 20% lower than they were in 2019.'],
  ['two measures', 'Catches rose from 1.6 million tonnes in 2028 to 2.3 million tonnes in 2030.'],
  ['the name of a text', 'The 2029 deal has no such clause.'],
  ['a term', 'Norwegian minister Ada Keller said she could accept a levy only after consultations.'],
  ['a hope', 'Norway said there could be a deal next week.'],
  ['a date line with its town and agency', 'Bergen (Norway), May 6, 2031 (CNA) -'],
  ['how long it took, of nobody knows what', 'The minister turned it down within hours.'],
  ['a programme on itself', 'In bulletins on Monday we said that nine boats had been held.'],
  ['the paper on itself', 'In a story sent on Monday the paper gave a wrong figure.'],
])('no event: %s', (_, words) => {
  expect(eventsOf(words)).toEqual([])
})

test('what an entry of a live page tells is of its day, unless it is words', () => {
  const text =
    'LIVE: Talks in Bergen\n\n09:10 Norwegian minister Ada Keller arrives at the harbour.\n\n10:25 “We go on,” Keller says.\n\n17:40 Iceland releases two crews.'
  expect(eventsOf(text)).toEqual(['event 2031-05-07', 'event 2031-05-07'])
})

function eventsOf(text: string): readonly string[] {
  const published = '2031-05-07'
  const document = annotate({ text, published, outlet: 'The Courier' })
  const report = reportOf(text, { published })
  return tell(report, document).events.map(({ kind, range }) => `${kind} ${range.earliest}`)
}
