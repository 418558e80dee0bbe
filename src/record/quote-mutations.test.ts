import { expect, test } from 'vitest'
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
  return analyseReport({
    id: file,
    file,
    text,
    title: null,
    outlet: null,
    byline: null,
    published: '2026-03-12',
    url: null,
    problems: [],
  })
}
