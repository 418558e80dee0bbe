import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import { briefMarkdown } from './brief-markdown.ts'
import { composeBrief } from './compose-brief.ts'

/** Reports of one day each, the full brief of them, and its lines under a heading. */
function linesOf(
  reports: readonly (readonly [file: string, outlet: string, day: string, text: string])[],
  heading: string,
) {
  const record = buildRecord(
    reports.map(([file, outlet, published, text]) => analyseReport(reportOf(text, { file, outlet, published }))),
  )
  const brief = briefMarkdown({ ...composeBrief(record, 'full'), citations: [] })
  const [, section = ''] = brief.split(`## ${heading}\n`)
  return section
    .split('\n## ')[0]!
    .split('\n')
    .filter(line => line.startsWith('- '))
    .map(line => line.replace(/ \[[^\]]*\]/g, ''))
}

const DENIED = [
  [
    'a.txt',
    'Osford Courier',
    '2031-05-07',
    'Denmark and Kenya held talks in Osford on Tuesday. Kenya’s envoy, Ada Keller, said on Tuesday that Danish boats had rammed the lighthouse. Danish officials denied that the boats had rammed the lighthouse.',
  ],
] as const

test('a line of the timeline and of the statements says that it is disputed', () => {
  for (const heading of ['Timeline', 'Every statement'])
    expect(
      linesOf(DENIED, heading)
        .filter(line => line.includes('rammed'))
        .every(line => line.includes('(disputed)')),
    ).toBe(true)
  expect(linesOf(DENIED, 'Every statement').some(line => line.includes('rammed'))).toBe(true)
})

const CORRECTED = [
  [
    'a.txt',
    'Osford Courier',
    '2031-05-07',
    'Denmark and Kenya held talks in Osford on Tuesday. Denmark was holding 19 crew members of the trawler Ilse in May.',
  ],
  [
    'b.txt',
    'Osford Courier',
    '2031-05-08',
    'CORRECTED: number of crew is 17, not 19\n\n(Corrects paragraph 2 of story sent on May 7)\n\nIn a story on Wednesday the Courier reported that Denmark was holding 19 crew members of the trawler Ilse. The correct number is 17.',
  ],
] as const

test('a figure that its paper has taken back is printed with the correction', () => {
  const lines = ['Timeline', 'Every statement'].flatMap(heading => linesOf(CORRECTED, heading))
  const told = lines.filter(line => /\b19 crew/.test(line))
  expect(told.length).toBeGreaterThan(0)
  expect(told.filter(line => !/corrected since|disputed|17/.test(line))).toEqual([])
})
