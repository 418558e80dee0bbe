import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import { unaltered } from './altered-quotes.ts'

const FIRST = 'Anna Keller of Ardan said the quota was "not on the agenda in Osford". Brenn refused to sign the annex.'
const COPY =
  'Anna Keller of Ardan characterised the quota as something "not up for talks in Osford". Brenn will not sign the annex.'

function statementsOf(texts: readonly string[]) {
  const { statements, reports } = buildRecord(
    texts.map((text, at) => analyseReport(reportOf(text, { file: `${at}.txt`, published: `2031-05-0${at + 6}` }))),
  )
  return { statements, reports }
}

test('what stands only in an altered copy of another’s words adds nothing', () => {
  const { statements, reports } = statementsOf([FIRST, COPY])
  const apart = statements.flatMap(statement =>
    statement.variants.map(variant => ({ ...statement, variants: [variant] })),
  )
  const kept = unaltered(apart, [{ members: [0, 1] }], reports)
  const quotes = kept.flatMap(({ variants }) => variants.flatMap(({ quoted }) => quoted.map(({ exact }) => exact)))
  expect(quotes.some(quote => quote.includes('on the agenda'))).toBe(true)
  expect(quotes.some(quote => quote.includes('up for talks'))).toBe(false)
})

test('of reports with no origin in common both wordings stand', () => {
  const { statements, reports } = statementsOf([FIRST, COPY])
  expect(unaltered(statements, [], reports)).toEqual(statements)
})
