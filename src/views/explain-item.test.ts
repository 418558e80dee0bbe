import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import type { Record } from '../record/record.ts'
import { explainItem } from './explain-item.ts'
import { itemsWith } from './find-items.ts'

const RECORD = buildRecord(
  [
    'Anna Keller said the harbour talks were calm and useful.',
    'Anna Keller said harbour talks had been calm and useful.',
  ].map((text, at) => analyseReport(reportOf(text, { file: `${at}.txt`, published: '2031-05-06' }))),
)

test('why two wordings are one statement: the rule, the shared words, both passages', () => {
  const lines = explainItem(RECORD, RECORD.statements[0]!.id)!.join('\n')
  expect(lines).toContain('Rule: ')
  expect(lines).toContain('They share the same words: harbour, talks, calm, useful')
  expect(lines).toMatch(/0\.txt:0-\d+/)
  expect(lines).toMatch(/1\.txt:0-\d+/)
})

test('what a saying is on is shown where other words name it', () => {
  const text = 'Anna Keller spoke of the tolls.'
  const namedIn = { file: '0.txt', start: 100, end: 100 + text.length, exact: text, prefix: '', suffix: '' }
  const [first, ...others] = RECORD.statements
  const record = { ...RECORD, statements: [{ ...first!, namedIn }, ...others] }
  expect(explainItem(record, first!.id)).toContain(
    `What it is on is named nearby: 0.txt:100-${100 + text.length} "${text}"`,
  )
})

test('every item can be asked about', () => {
  const sections = Object.values(RECORD as unknown as { readonly [section in keyof Record]: unknown }).filter(
    Array.isArray,
  )
  for (const { id } of sections.flat() as readonly { readonly id: string }[])
    expect(explainItem(RECORD, id)).not.toBeNull()
})

test('what is not in the record has no reason', () => {
  expect(explainItem(RECORD, 'nothing')).toBeNull()
})

test('a decision on the item is told with who and why', () => {
  const { id } = RECORD.statements[0]!
  const decision = {
    id: 'd',
    verb: 'unsure',
    targets: [id],
    value: null,
    by: 'Osei',
    at: '2031-05-07T00:00:00Z',
    reason: 'two days',
    supersedes: null,
  } as const
  expect(explainItem(RECORD, id, [decision])).toContain('Decided: unsure, by Osei on 2031-05-07: two days')
})

test('words of a passage lead to the items that rest on it', () => {
  const { id } = RECORD.statements[0]!
  expect(itemsWith(RECORD, 'harbour talks', 5)).toContainEqual(expect.stringContaining(id))
  expect(itemsWith(RECORD, 'no such words', 5)).toEqual([])
  expect(itemsWith(RECORD, ' ', 5)).toEqual([])
})
