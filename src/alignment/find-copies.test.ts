import { expect, test } from 'vitest'
import { testimony } from '../../tests/make-testimony.ts'
import { findCopies } from './find-copies.ts'

const runs = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

test('a shortened copy stands in its source', () => {
  expect(membersOf(runs(0, 100), runs(0, 50))).toEqual(['copy 0,1'])
})

test('a report that took half of another is derived from it', () => {
  expect(membersOf(runs(0, 100), runs(50, 150))).toEqual(['derived 0,1'])
})

test('two reports of one speech share a few runs and no origin', () => {
  expect(membersOf(runs(0, 100), runs(90, 190))).toEqual([])
})

test('two headlines are no copies', () => {
  expect(membersOf(runs(0, 5), runs(0, 5))).toEqual([])
})

test('the same text in two files is a copy, however short', () => {
  const report = testimony({ said: [{ words: 'Nothing was agreed in Ardan.' }] })
  const [copies] = findCopies([report, { ...report, report: { ...report.report, file: 'other.txt' } }])
  expect(copies).toMatchObject({ members: [0, 1], kind: 'copy', confidence: 'high', containment: 1 })
})

test('the evidence is what stands unchanged in both', () => {
  const words = 'Keller had waited in the harbour since the morning.'
  const a = testimony({ file: 'a.txt', said: [{ words }], shingles: runs(0, 50) })
  const b = testimony({ file: 'b.txt', said: [{ words }, { words: 'More of it.' }], shingles: runs(0, 60) })
  expect(findCopies([a, b])[0]?.evidence.map(({ file, exact }) => `${file} ${exact}`)).toEqual([
    `a.txt ${words}`,
    `b.txt ${words}`,
  ])
})

function membersOf(...shingles: readonly (readonly number[])[]): readonly string[] {
  const reports = shingles.map((numbers, at) =>
    testimony({ file: `${at}.txt`, said: [{ words: `Report number ${at}.` }], shingles: numbers }),
  )
  return findCopies(reports).map(({ kind, members }) => `${kind} ${members}`)
}
