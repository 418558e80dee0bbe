import { expect, test } from 'vitest'
import { analyseReport } from '../analyse-report.ts'
import { trainedModels } from '../workflows/trained-models.ts'

const models = trainedModels()

test.each([
  [
    'Minister says harbour dues will fall',
    'Anna Keller, the transport minister, said on Monday that harbour dues would fall.',
  ],
  [
    'Denmark denies pledge on dues',
    'The Danish transport minister, Anna Keller, said on Monday that she had promised no lower dues.',
  ],
])('a headline is short for whoever says it below: “%s”', (headline, body) => {
  expect(speakers(`${headline}\n\n${body}`)).toEqual(['Anna Keller'])
})

test.each([
  'The draft calls for the two pilots held by Norway to be freed within a week.',
  'The ferry, held by Kenya to be searched, was empty.',
])('who holds somebody says nothing: %s', text => {
  expect(speakers(text)).not.toContain('Norway')
  expect(speakers(text)).not.toContain('Kenya')
})

test('a headline counts where nobody says it below', () => {
  expect(speakers('Denmark denies pledge on dues\n\nIt rained in the harbour on Monday, and nobody came.')).toEqual([
    'Denmark',
  ])
})

test.each([
  'The paper, which the porters call the yellow sheet, has nine pages.',
  'The statement by Anna Keller made no mention of the ferry.',
  'Anna Keller offered no evidence.',
  'An aide of Anna Keller, who asked that no name be printed, left by the side door.',
])('what the writer remarks is nobody’s word: “%s”', text => {
  expect(speakers(text)).toEqual([])
})

test('what somebody calls a thing is said', () => {
  expect(speakers('The porters called the yellow sheet an insult.')).toEqual(['porters'])
})

function speakers(text: string): readonly string[] {
  const report = {
    id: '0',
    file: 'a.txt',
    text,
    title: null,
    outlet: 'Osland Post',
    byline: null,
    published: '2026-03-12',
    url: null,
    problems: [],
  }
  const { figures, statements } = analyseReport(report, models)
  return statements.flatMap(({ speaker }) => (speaker === null ? [] : [figures[speaker]!.name]))
}
