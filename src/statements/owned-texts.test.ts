import { expect, test } from 'vitest'
import { analyseReport } from '../analyse-report.ts'
import { trainedModels } from '../workflows/trained-models.ts'

const TALKS = 'Norway and Kenya hold talks on fish. A mediator from Oman put a draft of nine points before them. '
const KENYAN = 'Kenya submitted a six-point counter-draft. '

test.each([
  ['The paper sets a quota of 90 boats for each side.', 'Kenya propose: sets a quota of 90 boats for each side'],
  ['The paper keeps the figure of 90 boats for the port.', 'Kenya demand: keeps the figure of 90 boats for the port'],
  [
    'The paper raises no objection to the toll on boats.',
    'Kenya accept-in-part: raises no objection to the toll on boats',
  ],
])('what a side’s own paper sets out is said by that side: “%s”', (text, expected) => {
  expect(spoken(KENYAN, text)).toEqual([expected])
})

test.each([
  [
    'Kenya answered the draft with a list of four pages. ',
    'The list keeps the quota of 90 boats, asks for a fund and for a toll on nets, and puts the ban back in.',
    [
      'Kenya demand: keeps the quota of 90 boats',
      'Kenya demand: asks for a fund',
      'Kenya demand: for a toll on nets',
      'Kenya propose: puts the ban back in',
    ],
  ],
  [
    'Kenya handed the mediator a reply on Friday. ',
    'It restores the limit of nine miles and would oblige Norway to close its northern port.',
    [
      'Kenya propose: restores the limit of nine miles',
      'Kenya propose: would oblige Norway to close its northern port',
    ],
  ],
])('what a side hands over says what the side says: “%s%s”', (before, text, expected) => {
  expect(spoken(before, text, trainedModels())).toEqual(expected)
})

test('what the mediator hands over is nobody’s', () => {
  const text = 'It restores the limit of nine miles and would oblige Norway to close its northern port.'
  expect(spoken('The mediator from Oman handed Norway a note on Friday. ', text, trainedModels())).toEqual([])
})

test('what a paper does not say is none of its terms', () => {
  expect(spoken(KENYAN, 'The paper says nothing of the 90 boats in the port.')).toEqual([])
})

test('what it would have set out is its term no more', () => {
  expect(spoken(KENYAN, 'The paper would have set a quota of 90 boats.')).toEqual([])
})

test('what the mediators’ draft sets out is nobody’s stance', () => {
  expect(spoken('', 'The mediators’ draft of nine points would set a quota of 90 boats for each side.')).toEqual([])
})

/** Who says what in `text`, behind what was told `before`. */
function spoken(before: string, text: string, models?: ReturnType<typeof trainedModels>): readonly string[] {
  const { figures, statements } = analyseReport(
    {
      file: 'report.txt',
      text: TALKS + before + text,
      title: null,
      published: '2026-11-20',
      outlet: null,
      language: 'en',
      problems: [],
    } as never,
    models,
  )
  return statements
    .filter(({ speaker, passage }) => speaker !== null && passage.start >= TALKS.length + before.length)
    .map(
      ({ speaker, act, content }) =>
        `${figures[speaker!]!.name} ${act}: ${content.map(({ exact }) => exact).join(' ')}`,
    )
}
