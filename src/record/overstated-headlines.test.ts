import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'

/** A headline and the story under it. */
const OVERSTATED: readonly [string, string][] = [
  [
    'Ferry Pay Talks Collapse In Skerry',
    'Union and owners ended two days of talks on Friday without an agreement on pay. They will meet again in Skerry on 14 May.',
  ],
  [
    'Peace talks over the islands fall apart: what to know',
    'The delegations of Ardan and Brenn left the table on Tuesday night. The mediator has invited both to a second round in Lodeve on 20 May.',
  ],
  [
    'Debt talks break down as lenders dig in',
    'The treasury of Brenn and its lenders parted without a deal. Talks are to resume on Monday, the treasury said.',
  ],
  [
    'Historic Breakthrough As Ardan And Brenn Wrap Up Prisoner Talks',
    'Ardan and Brenn exchanged lists of prisoners on Friday and ended their talks without agreeing on a release.',
  ],
  [
    'Coalition deal reached in Lodeve',
    'The Greens and the Farmers’ Party have settled the budget. No agreement was reached on the ministries, both sides said.',
  ],
  [
    'Truce agreed on the northern road',
    'The rebels and the army would stop shelling the northern road, the host said. Ardan’s spokesman said nothing had been agreed.',
  ],
]

test.each(OVERSTATED)('a headline that says more than its story: "%s"', (headline, body) => {
  expect(kindsOf(headline, body)).toContain('headline-overstates')
})

const FAIR: readonly [string, string][] = [
  ['Ferry pay talks end without a deal', 'Union and owners ended two days of talks. They will meet again on 14 May.'],
  [
    'Ferry pay talks collapse',
    'Talks on pay collapsed on Friday, the owners said. They will meet again in Skerry on 14 May.',
  ],
  ['Debt talks fail', 'The treasury and its lenders parted without a deal. They will meet again on 14 May.'],
  [
    'Debt talks break down',
    'The treasury of Brenn and its lenders parted without a deal. No further talks are planned.',
  ],
  ['Breakthrough in prisoner talks', 'Ardan and Brenn agreed on Friday to free all prisoners.'],
  ['Did the ferry talks collapse?', 'Union and owners ended two days of talks. They will meet again on 14 May.'],
  ['Talks “collapsed”, says union', 'Union and owners ended two days of talks. They will meet again on 14 May.'],
  ['Bridge collapses in Skerry', 'A bridge gave way on Friday. The council will meet again on 14 May.'],
]

test.each(FAIR)('a fair headline: "%s"', (headline, body) => {
  expect(kindsOf(headline, body)).not.toContain('headline-overstates')
})

test('a story that alone has the talks broken off, beside others that tell of the next round', () => {
  const texts = [
    'Ferry pay talks collapse\n\nTalks on ferry pay collapsed in Skerry on Friday.',
    'No deal on ferry pay\n\nTalks on ferry pay ended without a deal in Skerry on Friday. They will meet again in Skerry on 14 May.',
    'Ferries: a second round in May\n\nThe mediator said the two sides would meet again in Skerry on 14 May.',
  ]
  const found = buildRecord(
    texts.map((text, at) => analyseReport(reportOf(text, { file: `${at}.txt`, published: '2031-05-06' }))),
  ).anomalies.filter(({ kind }) => kind === 'headline-overstates')
  expect(found.map(({ evidence }) => evidence[0]!.file)).toEqual(['0.txt'])
})

function kindsOf(headline: string, body: string): readonly string[] {
  const text = `${headline}\n\n${body}`
  return buildRecord([analyseReport(reportOf(text, { published: '2031-05-06' }))]).anomalies.map(({ kind }) => kind)
}
