import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { testimony } from '../../tests/make-testimony.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'

test.each([
  ['one word changed', '“No crew, no ceremony,” Anna Keller said.', '“No crew, no signature,” Anna Keller said.', 1],
  [
    'reworded throughout',
    '“We came with a figure and we leave with it,” Anna Keller said.',
    '“We arrived with a figure and we leave with a number,” Anna Keller said.',
    1,
  ],
  ['the same words', '“No crew, no ceremony,” Anna Keller said.', 'Anna Keller said: “No crew, no ceremony.”', 0],
  [
    'a piece of them',
    '“We came with a figure and we leave with it,” Anna Keller said.',
    'Anna Keller said she came “with a figure and we leave”.',
    0,
  ],
  [
    'something else',
    '“No crew, no ceremony,” Anna Keller said.',
    '“The dam stays shut until Monday,” Anna Keller said.',
    0,
  ],
  ['somebody else', '“No crew, no ceremony,” Anna Keller said.', '“No crew, no signature,” Ben Osei said.', 0],
])('%s', (_, one, other, count) => {
  const { anomalies } = buildRecord([read('a.txt', one), read('b.txt', other)])
  expect(anomalies.filter(({ kind }) => kind === 'quote-mutation')).toHaveLength(count)
})

function read(file: string, text: string) {
  return analyseReport(reportOf(text, { file, published: '2026-03-12' }))
}

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

test.each([
  [
    'who is only described in the other paper said it, if nearly every word is the same',
    '“They have painted the gate and moved the fence,” Anna Keller said.',
    '“They have painted the gate and moved the wall,” a spokeswoman for the growers was quoted as saying.',
    1,
  ],
  [
    'and did not say it where half of it is other words',
    '“They have painted the gate and moved the fence,” Anna Keller said.',
    '“They have opened the gate for the growers,” a spokeswoman for the growers was quoted as saying.',
    0,
  ],
])('%s', (_, one, other, count) => {
  const { anomalies } = buildRecord([read('a.txt', one), read('b.txt', other)])
  expect(anomalies.filter(({ kind }) => kind === 'quote-mutation')).toHaveLength(count)
})

test('a rewrite of the same origin may change nearly every word of a quotation', () => {
  const rest =
    'The harbour council of Ostrel met for nine hours on Tuesday in the customs house to discuss mooring fees for the spring season, and adjourned without a vote after the treasurer objected to the third paragraph. Boat owners stood outside the building until midnight with lanterns and a brass band. The clerk read the minutes of the February session twice because nobody had heard them over the music.'
  const reports = [
    `Boat owners wait for an answer\n\n${rest}\n\n“We would be mad to hand over the keys and wait for a letter,” Anna Keller said.\n`,
    `No vote on fees\n\n${rest}\n\n“It would be crazy to give up the keys and sit around for mail,” Anna Keller said.\n`,
  ].map((text, at) => read(`${at}.txt`, text))
  expect(buildRecord(reports).anomalies.map(({ kind }) => kind)).toContain('quote-mutation')
})
