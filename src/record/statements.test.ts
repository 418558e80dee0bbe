import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'

test('a statement is about all that one of its wordings names, where another breaks off', () => {
  const texts = [
    'Anna Keller of Ardan rejected clauses of the harbour plan that would cede the eastern territory of Ardan with its ports to Brenn at once.',
    'Anna Keller of Ardan rejected clauses of the harbour plan that would cede eastern territory and limit the size of its army.',
  ]
  const record = buildRecord(
    texts.map((text, at) => analyseReport(reportOf(text, { file: `${at}.txt`, published: '2031-05-06' }))),
  )
  const [statement, ...others] = record.statements.filter(({ speaker }) => speaker !== 'narrator')
  expect(others).toEqual([])
  expect(statement!.variants).toHaveLength(2)
  expect(statement!.issues).toEqual(expect.arrayContaining(['territory-and-borders', 'size-of-the-armed-forces']))
})
