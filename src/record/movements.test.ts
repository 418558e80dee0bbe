import { expect, test } from 'vitest'
import { testimony } from '../../tests/make-testimony.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'

test('another number in the next version is a movement of whoever wrote it', () => {
  const report = analyseReport({
    id: '0',
    file: '0.txt',
    title: null,
    outlet: null,
    byline: null,
    published: '2031-05-07',
    url: null,
    problems: [],
    text: 'Kenya circulated the 12-point fishing draft. It grants Iceland 90 fishing licences; and requires yearly inspections.\n\nIn the revised 12-point fishing draft the licences fall to 60.',
  })
  expect(
    buildRecord([report]).movements.map(({ party, issue, basis, direction }) => [party, issue, basis, direction]),
  ).toEqual([['kenya', 'fishing-rights', 'two ends', 'unknown']])
})

const FIGURES = [{ name: 'Keller', side: 'Ardan' }]

function stance(file: string, act: 'reject' | 'accept', day: string, words = 'the ceasefire') {
  return testimony({
    file,
    published: day,
    figures: FIGURES,
    said: [{ by: 'Keller', words, act, saidAt: { earliest: day, latest: day } }],
  })
}

test('a later yes after a dated no is a movement', () => {
  const { movements } = buildRecord([stance('a.txt', 'reject', '2031-05-01'), stance('b.txt', 'accept', '2031-05-20')])
  expect(movements.map(({ party, issue, direction }) => [party, issue, direction])).toEqual([
    ['ardan', 'ceasefire', 'towards'],
  ])
})

test('the same stance twice, and yes and no on one day, are none', () => {
  expect(
    buildRecord([stance('a.txt', 'reject', '2031-05-01'), stance('b.txt', 'reject', '2031-05-20')]).movements,
  ).toEqual([])
  expect(
    buildRecord([stance('a.txt', 'reject', '2031-05-01'), stance('b.txt', 'accept', '2031-05-01')]).movements,
  ).toEqual([])
})
