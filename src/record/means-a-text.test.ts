import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'

/** What the last paragraph says, behind Kenya’s plan, and whether Denmark then stands somewhere on a text. */
const CASES: readonly (readonly [words: string, stances: readonly string[]])[] = [
  ['Denmark rejected the plan on Tuesday.', ['rejects']],
  ['Denmark said the plan was acceptable in parts.', ['accepts-in-part']],
  ['Denmark said it would believe in peace only when it was on paper.', []],
  ['Denmark said it would reject any paper that left a sailor behind.', []],
  ['Denmark declined to say which two had gone.', []],
  ['On Friday Denmark rejected that approach.', []],
]

for (const [words, stances] of CASES)
  test(words, () => {
    const text = `Kenya tabled a 12-point plan on Monday. The plan has two annexes.\n\n${words}`
    const record = buildRecord([
      analyseReport(reportOf(text, { file: 'a.txt', outlet: 'The Osford Post', published: '2031-05-06' })),
    ])
    const found = record.positions.filter(
      ({ party, issue }) => party === 'denmark' && issue.startsWith('text-on-the-table'),
    )
    expect(found.map(({ stance }) => stance)).toEqual(stances)
  })
