import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { trainedModels } from '../workflows/trained-models.ts'

/** Whose stance is told, what is done by it, and on what: of all sentences of a text. */
function toldIn(text: string): readonly (readonly [holder: string, act: string, content: string])[] {
  const { statements, figures } = analyseReport(reportOf(text), trainedModels())
  return statements
    .flatMap(({ told = [] }) => told)
    .map(({ holder, act, content }) => [figures[holder]!.name, act, content.map(({ exact }) => exact).join(' … ')])
}

const CAST = 'Denmark and Kenya met in Oslo. '

test.each([
  ['Kenya turned down a Danish demand for a second gate.', 'Denmark', 'demand', 'a second gate'],
  ['The chair called the Danish claim to six seats absurd.', 'Denmark', 'demand', 'six seats absurd'],
  ['Denmark’s insistence on a court has cost a week.', 'Denmark', 'demand', 'a court'],
  ['The Danish proposal to close the pit was read aloud.', 'Denmark', 'propose', 'to close the pit'],
  ['Denmark’s opposition to a levy on wool was old news.', 'Denmark', 'reject', 'a levy on wool'],
  ['The sum Denmark is seeking is large.', 'Denmark', 'demand', 'The sum'],
])('told in passing: %s', (text, ...stance) => {
  expect(toldIn(CAST + text)).toContainEqual(stance)
})

test.each([
  'Denmark has dropped its demand for a second gate.',
  'There was no Danish demand for a second gate.',
  'The earlier Danish demand for a second gate was forgotten.',
  'They likened the Danish demand to a joke.',
  'The sum Denmark would seek is not known.',
])('not told: %s', text => {
  expect(toldIn(CAST + text)).toEqual([])
})
