import { expect, test } from 'vitest'
import { type SaidOf, testimony } from '../../tests/make-testimony.ts'
import { buildRecord } from '../build-record.ts'
import { compareRecords } from './changes.ts'

function report(file: string, published: string, ...said: readonly SaidOf[]) {
  return testimony({
    file,
    published,
    figures: [
      { name: 'Keller', side: 'Ardan' },
      { name: 'Osei', side: 'Bela' },
    ],
    said,
  })
}

const MONDAY = report('monday.txt', '2031-05-05', { by: 'Keller', words: 'a ceasefire is needed', act: 'demand' })

/** "kind item" of every change between Monday and what came after it. */
function changesAfter(...later: readonly ReturnType<typeof report>[]): readonly string[] {
  const { changes } = compareRecords(buildRecord([MONDAY]), buildRecord([MONDAY, ...later]))
  return changes.map(({ kind, item, after, before }) => `${kind} ${item} ${after ?? before}`)
}

test('between a record and itself nothing changes', () => {
  const record = buildRecord([MONDAY])
  expect(compareRecords(record, record)).toEqual({ schema: 'readout-changes/1', reports: [], changes: [] })
})

test('what somebody says later is new, and so is the position it gives', () => {
  expect(
    changesAfter(report('tuesday.txt', '2031-05-06', { by: 'Osei', words: 'the ceasefire plan', act: 'reject' })),
  ).toEqual(expect.arrayContaining(['new statement osei-reject-tuesday-0', 'new position bela-text-on-the-table']))
})

test('a party that takes another stance later has moved', () => {
  const later = report('thursday.txt', '2031-05-08', {
    by: 'Keller',
    words: 'a ceasefire',
    act: 'reject',
    saidAt: { earliest: '2031-05-08', latest: '2031-05-08' },
  })
  const before = report('monday.txt', '2031-05-05', {
    by: 'Keller',
    words: 'a ceasefire',
    act: 'demand',
    saidAt: { earliest: '2031-05-05', latest: '2031-05-05' },
  })
  const { changes } = compareRecords(buildRecord([before]), buildRecord([before, later]))
  expect(changes.filter(({ item }) => item === 'position').map(({ kind }) => kind)).toEqual(['moved'])
})

test('a copy that repeats what is known is a new report and changes nothing else', () => {
  const copy = { ...MONDAY, report: { ...MONDAY.report, file: 'copy.txt', id: 'c'.repeat(64) } }
  const { reports, changes } = compareRecords(buildRecord([MONDAY]), buildRecord([MONDAY, copy]))
  expect(reports).toEqual(['copy.txt'])
  expect(changes.filter(({ item }) => item === 'statement' || item === 'position')).toEqual([])
})
