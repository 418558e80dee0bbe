import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'

/** Reports of one day; a word of the side that has a date, and one of the side that has none. */
test.each<[string, readonly [string, string], readonly string[]]>([
  [
    'a truce: the host names a day, a party knows of none',
    ['27 May', 'no date'],
    [
      'The two delegations will meet again in Skerry on 27 May, an official of the host said.',
      'A third round could take place in Skerry, but General Rolf Osei said no date had been fixed.',
    ],
  ],
  [
    'a pipeline: the day is not confirmed',
    ['24 May', 'not confirmed'],
    [
      'The energy ministers are due to meet again in Port Osei on 24 May, the secretariat said. Anna Keller of Brenn said the date was not confirmed.',
    ],
  ],
  [
    'a strike: the paper has it arranged, the union has not agreed to a day',
    ['12 May', 'No date had been agreed'],
    [
      'The mediator Ida Tolm said the talks were over for this week. No date had been agreed for a second session with the owners, union leader Rolf Osei said.',
      'A second session with the owners is scheduled to be held at the town hall on 12 May.',
    ],
  ],
  [
    'a coalition: the week is told, and was never talked of',
    ['week', 'no date has been discussed'],
    [
      'The Greens say a fourth round will take place next week. The Farmers’ Party, for its part, says that no date has been discussed.',
    ],
  ],
  [
    'a debt: one side speaks of a day, the other of none so far',
    ['Monday', 'still not fixed'],
    [
      'The finance ministry of Brenn said talks with the lenders in Skerry would resume on Monday. The lenders’ spokesman Rolf Osei said that a date for talks in Skerry was still not fixed.',
    ],
  ],
  [
    'a border: the visit is announced and has not been agreed',
    ['19 May', 'has not been set'],
    [
      'The foreign ministers of Brenn and Ardan will meet in Lodeve on 19 May, Brenn’s president said. Anna Keller, the spokeswoman of Ardan, said that the date of a meeting in Lodeve has not been set.',
    ],
  ],
])('arranged or not: %s', (_, [set, unset], texts) => {
  const dispute = disputesOf(texts).find(({ basis }) => basis === BASIS)
  expect(dispute?.sides.map(({ evidence }) => evidence.map(({ exact }) => exact).join(' '))).toEqual([
    expect.stringContaining(set),
    expect.stringContaining(unset),
  ])
})

const BASIS = 'One has a day for it, another says that none is settled.'

test.each<[string, readonly string[]]>([
  [
    'one voice looks forward and has no date',
    ['No date had been set for a second round, Anna Keller said. She said the two sides would meet again in May.'],
  ],
  [
    'an offer is no date',
    ['The mediator offered a second round in Skerry on 24 May. Anna Keller of Brenn said no date had been agreed.'],
  ],
  [
    'another meeting',
    [
      'The central banks are to meet in Lodeve on 17 May, the secretariat said.',
      'No date had been set for a vote in parliament, Anna Keller said.',
    ],
  ],
  [
    'what was settled later',
    [
      'No date was set for a third round in Skerry, mediator Rolf Osei said.',
      'The third round will open in Skerry on 29 May, Anna Keller of Brenn said.',
    ],
  ],
])('no dispute: %s', (name, texts) => {
  const late = name.includes('later')
  expect(disputesOf(texts, late).filter(({ basis }) => basis === BASIS)).toEqual([])
})

test.each<[string, readonly string[], number]>([
  [
    'two days or three',
    [
      'The next round will be held in Skerry on 24 and 25 May, the secretariat said.',
      'The round in Skerry is to run from 24 to 26 May.',
    ],
    1,
  ],
  [
    'two rounds',
    [
      'The next round will be held in Skerry on 24 and 25 May, the secretariat said.',
      'The round in Lodeve is to run from 24 to 26 May.',
    ],
    0,
  ],
])('how many days: %s', (_, texts, count) => {
  expect(disputesOf(texts).filter(({ basis }) => basis === 'Reports give one meeting other days.')).toHaveLength(count)
})

function disputesOf(texts: readonly string[], daysApart = false) {
  return buildRecord(
    texts.map((text, at) =>
      analyseReport(
        reportOf(text, { file: `${at}.txt`, published: daysApart && at > 0 ? '2031-05-10' : '2031-05-06' }),
      ),
    ),
  ).disputes
}

/** Reports of one day; words of the two sides that have other days. */
test.each<[string, readonly [string, string], readonly string[]]>([
  [
    'the same board, in two towns, on two days',
    ['17 June', '18 June'],
    [
      'Anna Keller of Ardan confirmed that the Mixed Pilotage Board would meet on 17 June, in Tolmouth.',
      'According to Rolf Osei of Brenn the Mixed Pilotage Board will convene in Skerry on 18 June.',
    ],
  ],
  [
    'a day right behind another, by another voice',
    ['17 May', '24 May'],
    [
      'The round opens in Skerry on 17 May, Anna Keller of Ardan announced. Rolf Osei of Brenn spoke of the week of 24 May.',
    ],
  ],
])('two days for one meeting: %s', (_, [one, other], texts) => {
  const found = disputesOf(texts).filter(({ type }) => type === 'value')
  expect(found).toHaveLength(1)
  expect(found[0]!.sides[0]!.claim).toContain(one)
  expect(found[0]!.sides[1]!.claim).toContain(other)
})

test('a report that tells both days tells of two meetings', () => {
  const texts = [
    'The Pilotage Board will meet in Skerry on 17 June. The Pilotage Board will meet again in Skerry on 24 June.',
    'The Pilotage Board will meet in Skerry on 24 June.',
  ]
  expect(disputesOf(texts)).toEqual([])
})
