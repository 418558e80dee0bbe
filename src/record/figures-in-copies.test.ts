/** @module Figures in copies: what the first report prints, what the copy makes of it, and what is told of it. */
import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { figuresInCopies } from './figures-in-copies.ts'
import { reportEntries } from './report-entries.ts'

const CHANGED: readonly [string, string, string, string, string][] = [
  [
    'two digits that changed places',
    'The union wants its stewards and 318 sacked drivers back at work.',
    'The drivers, for their part, ask that 381 dismissed colleagues return.',
    '318 sacked drivers',
    '381',
  ],
  [
    'another number of the same noun in a sentence retold',
    'Keller told reporters in Osford that the ministry offered 40 licences to the coastal boats.',
    'The ministry offered 50 licences to the coastal boats, Keller told reporters in Osford.',
    '40 licences',
    '50 licences',
  ],
  [
    'a weight in a sentence told anew',
    'A point on the stock of raw sugar, put by the customs office at 310 kg, remained open, the clerks said.',
    'Still open is the fate of the raw sugar, a stock which the customs office estimates at 340 kg.',
    '310 kg',
    '340 kg',
  ],
  [
    'a price for another thing',
    'Ardan raised its fee to 9 crowns a tonne in March.',
    'Ardan raised its fee to 9 crowns per vessel in the spring.',
    '9 crowns a tonne',
    '9 crowns per vessel',
  ],
]

test.each(CHANGED)('%s', (_, first, copy, before, after) => {
  const [found, ...others] = changesIn(first, copy)
  expect(others).toEqual([])
  expect(found!.kind).toBe('copy-changed-fact')
  expect(found!.evidence[0]!.exact).toContain(after)
  expect(found!.evidence[1]!.exact).toBe(before)
  expect(found!.evidence.map(({ file }) => file)).toEqual(['1.txt', '0.txt'])
})

const SAME: readonly [string, string, string][] = [
  ['a figure meant roughly', 'The ministry offered 402 licences.', 'The ministry offered about 420 licences.'],
  [
    'both figures in both',
    'The union named 318 drivers and 381 guards.',
    'The union named 381 guards and 318 drivers.',
  ],
  ['a price in other words', 'Ardan asks 9 crowns a ton.', 'Ardan asks 9 crowns per tonne.'],
  [
    'a figure that the sentence beside it has',
    'Ardan says the shippers owe it $58 million in dues. Brenn puts the figure at $19 million.',
    'Ardan claims that the shippers owe nearly $60 million in dues, while Brenn puts it at $19 million.',
  ],
  ['the digits of a year and of a count', 'The pact of 2018 was signed.', 'The pact, signed by 281 mayors, was old.'],
]

test.each(SAME)('nothing changed: %s', (_, first, copy) => {
  expect(changesIn(first, copy)).toEqual([])
})

test('what the paper itself prints later is news', () => {
  expect(changesIn(CHANGED[1]![1], CHANGED[1]![2], 'The Osford Courier')).toEqual([])
})

function changesIn(first: string, copy: string, outlet: string | null = null) {
  const testimonies = [first, copy].map((text, at) =>
    analyseReport(reportOf(text, { file: `${at}.txt`, outlet, published: `2031-05-0${at + 6}` })),
  )
  const reports = reportEntries(testimonies)
  const members = reports.map(({ id }) => id)
  const group = { id: 'lineage-1', members, kind: 'derived', confidence: 'high', basis: '', evidence: [] } as const
  return figuresInCopies(testimonies, [group], reports)
}
