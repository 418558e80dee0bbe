import { expect, test } from 'vitest'
import { testimony } from '../../tests/make-testimony.ts'
import { buildRecord } from '../build-record.ts'

test('one saying, other words in quotation marks: one of them is changed', () => {
  expect(kindsOf('calm, technical and useful', 'calm, technical and productive')).toEqual(['quote-mutation'])
})

test('the same words, or fewer of them, are no change', () => {
  expect(kindsOf('calm, technical and useful', 'calm, technical and useful')).toEqual([])
  expect(kindsOf('calm, technical and useful', 'technical and useful')).toEqual([])
})

function kindsOf(...quotes: readonly string[]): readonly string[] {
  const reports = quotes.map((quote, at) =>
    testimony({
      file: `${at}.txt`,
      figures: [{ name: 'Keller' }],
      said: [{ by: 'Keller', words: `the harbour talks had been "${quote}"`, quotes: [quote] }],
    }),
  )
  return buildRecord(reports).anomalies.map(({ kind }) => kind)
}
