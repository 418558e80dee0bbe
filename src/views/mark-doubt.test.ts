import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import { briefMarkdown } from './brief-markdown.ts'
import { composeBrief } from './compose-brief.ts'

type Printed = readonly (readonly [file: string, outlet: string, day: string, text: string])[]

function recordOf(reports: Printed) {
  return buildRecord(
    reports.map(([file, outlet, published, text]) => analyseReport(reportOf(text, { file, outlet, published }))),
  )
}

/** The lines of their full brief under a heading, without marks. */
function linesOf(reports: Printed, heading: string) {
  const brief = briefMarkdown({ ...composeBrief(recordOf(reports), 'full'), citations: [] })
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

test.each(['Timeline', 'Every statement'])('a line under “%s” says that it is disputed', heading => {
  const told = linesOf(DENIED, heading).filter(line => line.includes('rammed'))
  expect(told.length).toBeGreaterThan(0)
  expect(told.filter(line => !line.includes('(disputed)'))).toEqual([])
})

test('an entry of the timeline names the disputes that it is a side of', () => {
  const { timeline, disputes } = recordOf(DENIED)
  expect(disputes.length).toBeGreaterThan(0)
  const of = (words: string) => timeline.filter(({ what }) => what.includes(words)).map(entry => entry.disputes)
  expect(of('rammed')).toEqual([disputes.map(({ id }) => id)])
  expect(of('held talks')).toEqual([[]])
})

const DOINGS = [
  ...DENIED,
  [
    'b.txt',
    'Harbour Post',
    '2031-05-07',
    'Denmark accepted certain clauses of the ferry treaty. Kenya tabled a nine-point ferry plan.',
  ],
] as const

test('what a side is told to have done is its report’s word, and so is a text that one report tells of', () => {
  const [line] = linesOf(DOINGS, 'Every statement').filter(one => one.includes('ferry treaty'))
  expect(line).toContain('According to the Harbour Post, Denmark accepted certain clauses of the ferry treaty')
  expect(linesOf(DOINGS, 'Every text').filter(one => one.includes('according to the Harbour Post'))).toHaveLength(1)
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
  const [line, ...others] = linesOf(CORRECTED, 'Every statement').filter(one => /was holding 19 crew.*in May/.test(one))
  expect(line).toContain('(corrected')
  expect(others).toEqual([])
})
