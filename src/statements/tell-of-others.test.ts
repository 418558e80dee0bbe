import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { trainedModels } from '../workflows/trained-models.ts'

test.each([
  [
    'Norwegian minister Ada Keller said she would ask for the maps, which Kenya says do not exist.',
    ['Ada Keller', 'Kenya'],
  ],
  ['Norwegian minister Ada Keller said that Kenya had rejected the toll.', ['Ada Keller']],
])('what hangs on another’s words with a speaker of its own is told apart: “%s”', (sentence, expected) => {
  const text = `Norway and Kenya hold talks on fish. ${sentence}`
  const { figures, statements } = analyseReport(
    reportOf(text, { file: 'a.txt', published: '2031-05-07' }),
    trainedModels(),
  )
  const speakers = statements.flatMap(({ speaker }) => (speaker === null ? [] : [figures[speaker]!.name]))
  expect([...new Set(speakers)].sort()).toEqual(expected)
})

test('who met without agreeing on a thing has not agreed to it', () => {
  const { statements } = analyseReport(
    reportOf('Norway and Kenya hold talks on fish. Norway and Kenya met without agreeing on a toll, officials said.'),
    trainedModels(),
  )
  const told = statements.flatMap(({ told = [] }) => told)
  expect(told.filter(({ act, negated }) => act === 'accept' && !negated)).toEqual([])
})
