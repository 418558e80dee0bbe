import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'

const ONE = 'Anna Keller said the harbour talks were calm, technical and useful for both islands.'
const OTHER =
  'Brenn traders waited. Anna Keller said that harbour talks had been calm, technical and useful for the islands.'

test('told by two origins, it agrees; told by one, it is of one source', () => {
  expect(verdicts([ONE, OTHER])).toContain('agree 2')
  expect(verdicts([ONE])).toEqual(['one-source 1'])
})

test('a copy of a report raises no count', () => {
  expect(verdicts([ONE, ONE])).toEqual(verdicts([ONE]))
})

test('a claim that is denied is so marked, with both passages', () => {
  const facts = factsOf([
    'Anna Keller of Ardan claimed that the fleet had taken Port Osei. Brenn officials later denied the claim.',
  ])
  expect(facts.find(({ verdict }) => verdict === 'denied')?.values).toHaveLength(2)
})

function verdicts(texts: readonly string[]): readonly string[] {
  return factsOf(texts).map(({ verdict, origins }) => `${verdict} ${origins}`)
}

function factsOf(texts: readonly string[]) {
  return buildRecord(
    texts.map((text, at) =>
      analyseReport(
        reportOf(text, { id: `${texts.indexOf(text)}`.repeat(64), file: `${at}.txt`, published: '2031-05-06' }),
      ),
    ),
  ).facts
}
