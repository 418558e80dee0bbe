import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'

test('of two plans each is an issue of its own, and a yes to one is none to the other', () => {
  const record = buildRecord([
    report('a', '2031-05-02', 'Denmark rejected the 12-point plan that Kenya tabled on Monday.'),
    report('b', '2031-08-02', 'Denmark accepted the 9-point plan that Norway tabled on Friday.'),
  ])
  const plans = record.issues.filter(({ id }) => id.startsWith('text-on-the-table-')).map(({ id }) => id)
  expect(plans).toHaveLength(2)
  const stances = record.positions
    .filter(({ party }) => party === 'denmark')
    .map(({ issue, stance }) => [issue, stance])
  expect(new Set(stances.map(([issue]) => issue)).size).toBe(2)
  expect(stances.map(([, stance]) => stance).sort()).toEqual(['accepts', 'rejects'])
})

test('one plan is the text on the table', () => {
  const record = buildRecord([
    report('a', '2031-05-02', 'Denmark rejected the 12-point plan that Kenya tabled on Monday.'),
  ])
  expect(record.issues.map(({ id }) => id)).toContain('text-on-the-table')
})

test('whose text it is by the reports’ own word is no statement of theirs', () => {
  const record = buildRecord([report('a', '2031-05-02', 'Denmark rejected Kenya’s 12-point plan.')])
  const own = record.positions.filter(({ party }) => party === 'kenya')
  expect(own.map(({ stance, basis, statements }) => [stance, basis, statements])).toEqual([
    ['proposes', 'narrator', []],
  ])
})

test('what is offered by word of mouth is no text that one could be for', () => {
  const record = buildRecord([
    report(
      'a',
      '2031-05-02',
      'Denmark rejected Kenya’s plan. Norway has offered to carry the mail of both sides in its ships.',
    ),
  ])
  const offer = record.proposals.find(({ kind }) => kind === 'alternative')
  expect(offer?.name).toBe('carry the mail of both sides in its ships')
  expect(record.positions.filter(({ party }) => party === 'norway')).toEqual([])
})

function report(id: string, published: string, text: string) {
  return analyseReport(reportOf(text, { file: `${id}.txt`, outlet: `The ${id} Post`, published }))
}
