/** @module A number and the one that the next clause gives instead: a dispute; numbers of two things are none. */
import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'

/** A text, and the two numbers held against each other in it. */
const RIVALS: readonly [string, string, string][] = [
  ['The harbour board says dues in Ardan rose 27% last year. Anna Keller put the rise at 14%.', '27%', '14%'],
  ['Anna Keller said 4,000 growers had marched on Sunday. The Courier put the number at about 300.', '4,000', '300'],
  ['State radio says that 16 miners died on June 2. Mr. Osei says 21 colleagues.', '16', '21'],
  [
    'Fellmark owns two fifths of the notes, which the agency put at 44%. It is 39%.',
    'the agency put at 44%',
    'It is 39%',
  ],
  ['The ward had treated 60 wounded, the relief group said. The figure is 85, according to Anna Keller.', '60', '85'],
  [
    'The treasury of Ardan says it holds £40m in harbour dues. The port says the sum with interest is £55m.',
    '£40m',
    '£55m',
  ],
  [
    'Anna Keller of Ardan said lists of 210 prisoners had been completed, provided that Brenn stopped adding to them. Rolf Osei of Brenn put the number at 260.',
    '210',
    '260',
  ],
  ['The council counts 140 empty berths; the port says 90.', '140', '90'],
  [
    'Brenn says Ardan is holding 26 of its pilots. Anna Keller put the number at 21 and said that 15 of them would be home by May.',
    '26',
    '21',
  ],
  [
    'Norway has offered to release 240 detainees for 14 sailors, an official said. A member of the Danish team put the offer at 160 and said the Danes asked for 380.',
    '240',
    '160',
  ],
  ['The levy passed by 88 votes to 41. The figure of 97 given since by party radio is too high.', '88', '97'],
]

test.each(RIVALS)('%s', (text, one, other) => {
  const found = rivalsIn(text)
  expect(found).toHaveLength(1)
  const [first, second] = found[0]!.sides.map(({ evidence }) => evidence.map(({ exact }) => exact).join(' '))
  expect(first).toContain(one)
  expect(second).toContain(other)
})

const NO_RIVALS = [
  'Milling would stop for three years under the paper, two aides said. One of them said an earlier version had put the pause at five years.',
  'Anna Keller offered 40 licences. Rolf Osei said 60.',
  'The town counts 300 houses. They were 12 years in the building, Anna Keller said.',
  'The council says 140 berths are empty. The number of ferries is 9, it says.',
  'Fares rose 27% last year, the board said. Anna Keller spoke for 40 minutes.',
  'The talks lasted four hours, an aide said. They were led by two ministers.',
  'Anna Keller asked for 40 berths for the pilots. The port put the meeting at 11.',
  'The board has offered 300 jobs, an aide said. The union put the price at 500 crowns.',
]

test.each(NO_RIVALS)('nothing is held against anything in: %s', text => {
  expect(rivalsIn(text)).toEqual([])
})

test('what three reports tell of two numbers is one dispute', () => {
  const [text] = RIVALS[0]!
  const reports = [0, 1, 2].map(at => analyseReport(reportOf(text, { file: `${at}.txt`, published: '2031-05-06' })))
  const found = buildRecord(reports).disputes.filter(({ type }) => type === 'value')
  expect(found).toHaveLength(1)
  expect(found[0]!.sides.map(({ evidence }) => evidence.length)).toEqual([3, 3])
})

function rivalsIn(text: string) {
  return buildRecord([analyseReport(reportOf(text, { published: '2031-05-06' }))]).disputes.filter(
    ({ type }) => type === 'value',
  )
}
