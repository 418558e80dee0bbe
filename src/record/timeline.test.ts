import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { testimony } from '../../tests/make-testimony.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'

test('one event in two reports is one entry, told the short way', () => {
  const long = 'The harbour of Port Ardan was closed on Monday after a night of storms.'
  const short = 'The harbour of Port Ardan was closed on Monday.'
  const { timeline } = buildRecord([
    testimony({ file: 'a.txt', events: [{ words: long, on: '2031-05-05' }] }),
    testimony({ file: 'b.txt', events: [{ words: short, on: '2031-05-05' }] }),
  ])
  expect(timeline.map(({ what, evidence }) => [what, evidence.map(({ file }) => file)])).toEqual([
    [short, ['a.txt', 'b.txt']],
  ])
})

test('other days and other words are other events, in order of time', () => {
  const { timeline } = buildRecord([
    testimony({
      events: [
        { words: 'The harbour of Port Ardan opened on Tuesday.', on: '2031-05-06' },
        { words: 'The harbour of Port Ardan closed on Monday.', on: '2031-05-05' },
        { words: 'Keller flew home on Monday.', on: '2031-05-05' },
      ],
    }),
  ])
  expect(timeline.map(({ dateRange }) => dateRange.earliest)).toEqual(['2031-05-05', '2031-05-05', '2031-05-06'])
})

test('what has no date has no place in time', () => {
  expect(
    buildRecord([testimony({ events: [{ words: 'Talks about the harbour went on.', on: '' }] })]).timeline,
  ).toEqual([])
})

test('what went on for weeks, and a bare date line, are no events', () => {
  const weeks = { range: { earliest: '2031-04-01', latest: '2031-05-05' }, precision: 'days' as const, on: '' }
  const report = testimony({
    events: [
      { words: 'Talks about the harbour went on in recent weeks.', ...weeks },
      { words: 'Tuesday 6 May', on: '2031-05-06' },
    ],
  })
  expect(buildRecord([report]).timeline).toEqual([])
})

test('a meeting is told by the words that tell of it, and not by who led a side there', () => {
  const text =
    'Norway and Kenya held talks on fishing rights in Bergen on Monday.\n\nNorway’s team was led by Fisheries Minister Ada Keller.'
  const { timeline } = buildRecord([analyseReport(reportOf(text, { published: '2031-05-07' }))])
  expect(timeline.map(({ what }) => what)).toEqual([
    'Norway and Kenya held talks on fishing rights in Bergen on Monday.',
  ])
})

test('a plan that came about, and a saying that two reports carry, are one entry each', () => {
  const records = [
    ['2031-05-06', 'The Norwegian envoy, Ada Keller, is expected in Lima on Friday.'],
    [
      '2031-05-10',
      'The Norwegian envoy, Ada Keller, landed in Lima on Friday. Icelandic premier Paul Osei said on Thursday that the quota would stay at 40 tonnes.',
    ],
    ['2031-05-10', 'The quota would stay at 40 tonnes, Icelandic premier Paul Osei said on Thursday.'],
  ].map(([published, text], at) => analyseReport(reportOf(text!, { file: `${at}.txt`, published: published! })))
  const { timeline } = buildRecord(records)
  expect(
    timeline.map(({ dateRange, kind, evidence }) => [
      dateRange.earliest,
      kind,
      new Set(evidence.map(({ file }) => file)).size,
    ]),
  ).toEqual([
    ['2031-05-08', 'statement', 2],
    ['2031-05-09', 'event', 2],
  ])
})
