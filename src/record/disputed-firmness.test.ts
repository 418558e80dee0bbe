import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'

const BASIS = 'One report prints the saying as settled, another with a hedge.'

test.each<[string, string, readonly string[]]>([
  [
    'truce',
    'in principle',
    [
      'The mediator Rolf Osei said both delegations had agreed in principle to a first direct session in Skerry.',
      'The mediator Rolf Osei said that both delegations had agreed to a first direct session in Skerry.',
    ],
  ],
  [
    'strike',
    'in part',
    [
      'Anna Keller of the union called the owners’ pay offer fair and in part generous to the ferry crews.',
      'Anna Keller of the union called the owners’ pay offer fair and generous to the ferry crews.',
    ],
  ],
  [
    'debt',
    'as a basis for',
    [
      'Anna Keller said the treasury had accepted the lenders’ nine points as a basis for discussion in Skerry.',
      'Anna Keller said that the treasury had accepted the lenders’ nine points in Skerry.',
    ],
  ],
  [
    'climate',
    'tentatively',
    [
      'Rolf Osei said the islands had tentatively agreed to close the coal harbour by 2040.',
      'Rolf Osei said the islands had agreed to close the coal harbour by 2040.',
    ],
  ],
  [
    'coalition',
    'provisionally',
    [
      'Anna Keller said that the Greens provisionally accept the budget of the harbour ministry.',
      'Anna Keller said that the Greens accept the budget of the harbour ministry.',
    ],
  ],
  [
    'border',
    'could',
    [
      'Rolf Osei of Brenn said his side could start with four crossings on the northern road.',
      'Rolf Osei of Brenn said his side would start with four crossings on the northern road.',
    ],
  ],
])('a hedge that one report has left out: %s', (_, hedge, texts) => {
  const record = recordOf(texts)
  expect(record.disputes.filter(({ basis }) => basis === BASIS).map(({ question }) => question)).toEqual([
    `“${hedge}”, or without it?`,
  ])
  expect(
    record.anomalies.filter(({ kind }) => kind === 'hedge-dropped').map(({ evidence }) => evidence[0]!.file),
  ).toEqual(['1.txt'])
})

test.each<[string, readonly string[]]>([
  [
    'the same hedge in other words',
    [
      'Rolf Osei said both delegations had agreed in principle to a direct session in Skerry.',
      'Rolf Osei said both delegations had provisionally agreed to a direct session in Skerry.',
    ],
  ],
  [
    'what hangs on something',
    [
      'Rolf Osei said the islanders could release 200 pilots in Skerry if the lighthouse was handed over.',
      'Rolf Osei said the islanders would release 200 pilots in Skerry if the lighthouse was handed over.',
    ],
  ],
])('no hedge is left out: %s', (_, texts) => {
  expect(recordOf(texts).disputes.filter(({ basis }) => basis === BASIS)).toEqual([])
})

function recordOf(texts: readonly string[]) {
  return buildRecord(
    texts.map((text, at) => analyseReport(reportOf(text, { file: `${at}.txt`, published: '2031-05-06' }))),
  )
}
