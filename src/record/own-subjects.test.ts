import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import { trainedModels } from '../workflows/trained-models.ts'
import { onIssues } from './matters.ts'

/** One report of talks between Denmark and Kenya with these words in it, read with the models, and the positions it rests on. */
function positionsIn(words: string): readonly string[] {
  const text = `Denmark and Kenya opened talks on Monday.\n\nDenmark’s foreign minister, Ada Keller, met the Kenyan envoy.\n\n${words}`
  const report = reportOf(text, { file: 'a.txt', published: '2031-05-07' })
  const { positions } = buildRecord([analyseReport(report, trainedModels())])
  return onIssues(positions)
    .map(({ party, issue, stance }) => `${party} ${issue} ${stance}`)
    .sort()
}

test.each([
  ['Keller said Denmark would lend a dredger but would not open the depot.', ['denmark depot rejects']],
  [
    'Keller said Denmark would lift the sanctions but would not fund the stadium.',
    ['denmark sanctions proposes', 'denmark stadium rejects'],
  ],
  [
    'Keller said her country would pay the toll, but would never sell the lighthouse.',
    ['denmark lighthouse rejects', 'denmark tolls-and-transit-fees proposes'],
  ],
  ['Keller said Kenya would sign the accord but would not open the depot.', []],
])('behind a but the subject before it goes on, and another thing is meant: %s', (words, expected) => {
  expect(positionsIn(words)).toEqual(expected)
})

test.each([
  ['Denmark rejected the request for three years of pay slips.', ['denmark pay-slips rejects']],
  ['Denmark demanded a hydrofoil.', ['denmark hydrofoil demands']],
  ['Denmark would exempt wheelchairs, Keller said.', ['denmark wheelchairs proposes']],
  ['Denmark wants a ferry terminal.', ['denmark ferry-terminal demands']],
  ['Keller said Denmark could not accept a rota. The rota has run since May.', ['denmark rota rejects']],
  ['Denmark would build a lighthouse if Kenya paid, Keller said.', ['denmark lighthouse conditional']],
  ['“First the guns go, then the ink comes,” Keller said.', []],
  ['The dockers of Denmark asked for a crane, the Kenyan envoy said.', []],
  ['Kenya had asked for a hydrofoil, Keller said.', ['kenya hydrofoil demands']],
  ['Keller spoke of the guarantee that Kenya seeks against a flood.', []],
  ['Denmark offered no comfort.', []],
  ['Keller wanted to know about the lighthouse.', []],
  ['Keller said Denmark would sooner burn the lighthouse than sell it.', []],
])('a subject that no list knows, by its own name: %s', (words, expected) => {
  expect(positionsIn(words)).toEqual(expected)
})

test.each([
  [
    'Denmark demanded a zone of joint orchards. The Kenyan envoy said his country rejected the zone.',
    ['denmark zone-of-joint-orchards demands', 'kenya zone-of-joint-orchards rejects'],
  ],
  ['The Kenyan envoy said his country rejected the zone.', []],
])('a thing named before with what it is of is meant by its first word: %s', (words, expected) => {
  expect(positionsIn(words)).toEqual(expected)
})

test.each([
  ['Keller said Denmark could free the sailors on the first day of a truce.', 'ceasefire'],
  ['Keller said Denmark would pay the crews for the length of the ceasefire.', 'ceasefire'],
  ['Keller said Denmark would not sell the dredger, truce or no truce.', 'ceasefire'],
  ['Keller said Denmark would free the sailors within a week of a ceasefire.', 'ceasefire'],
])('when it is to be, and whatever comes of it, is not what a stance is on: %s', (words, issue) => {
  expect(positionsIn(words).filter(found => found.includes(` ${issue} `))).toEqual([])
})
