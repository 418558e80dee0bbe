import { expect, test } from 'vitest'
import { testimony } from '../../tests/make-testimony.ts'
import { buildRecord } from '../build-record.ts'
import { passageOf } from '../document/passage.ts'
import type { Act, Testimony } from '../document/testimony.ts'

test('of one party the outer wording governs', () => {
  expect(positionsIn('Keller', 'reject', 'calls to accept sanctions', 'Keller', 'accept', 'accept sanctions')).toEqual([
    'sanctions ardan rejects',
  ])
})

test('what is demanded of another has not happened', () => {
  expect(
    positionsIn('Keller', 'demand', 'that Osei accept sanctions', 'Osei', 'accept', 'Osei accept sanctions'),
  ).toEqual(['sanctions ardan demands'])
})

test('what a condition supposes has not happened', () => {
  expect(
    positionsIn(
      'Keller',
      'condition',
      'a ceasefire only if Osei accepts inspectors',
      'Osei',
      'accept',
      'Osei accepts inspectors',
    ),
  ).not.toContain('inspection-and-verification bela accepts')
})

test('who relays a demand does not make it', () => {
  expect(
    positionsIn('Keller', 'demand', 'the other side, Osei, wants sanctions', 'Osei', 'demand', 'Osei, wants sanctions'),
  ).toEqual(['sanctions bela demands'])
})

test.each(['company', 'delegation', 'union'])('one’s own body by its noun is oneself: the %s', body => {
  const report = testimony({
    figures: [
      { name: 'Keller', side: 'Ardan Water' },
      { name: body, kind: 'organisation' },
    ],
    said: [{ by: 'Keller', words: `that the ${body} would not accept sanctions`, act: 'reject', modality: 'will' }],
  })
  expect(buildRecord([report]).positions.map(({ party, stance }) => `${party} ${stance}`)).toEqual([
    'ardan-water rejects',
  ])
})

/** Two statements of one report, the inner one's words a part of the outer one's. */
function positionsIn(
  outer: string,
  act: Act,
  words: string,
  inner: string,
  innerAct: Act,
  part: string,
): readonly string[] {
  const one = testimony({
    figures: [
      { name: 'Keller', side: 'Ardan' },
      { name: 'Osei', side: 'Bela' },
    ],
    said: [{ by: outer, words, act }],
  })
  const [statement] = one.statements as [Testimony['statements'][0]]
  const start = statement.passage.exact.indexOf(part)
  const place = passageOf({ file: one.report.file, text: statement.passage.exact }, { start, end: start + part.length })
  const within = {
    ...statement,
    index: 1,
    speaker: one.figures.findIndex(({ name }) => name === inner),
    act: innerAct,
    passage: place,
    content: [place],
  }
  return buildRecord([{ ...one, statements: [statement, within] }]).positions.map(
    ({ issue, party, stance }) => `${issue} ${party} ${stance}`,
  )
}
