/** @module Ministers and armies that a report tells of at the seat of their state. */
import { expect, test } from 'vitest'
import { type FigureOf, testimony } from '../../../tests/make-testimony.ts'
import { matchActors } from '../match-actors.ts'

const [norway, denmark]: FigureOf[] = ['Norway', 'Denmark'].map(name => ({ name, kind: 'state' }))
const lund: FigureOf = { name: 'Mira Lund', titles: ['foreign ministry spokeswoman'] }

const CASES: readonly (readonly [string, string | null])[] = [
  ['In Copenhagen a foreign ministry spokeswoman, Mira Lund, said no.', 'Denmark'],
  ['Speaking in Oslo, a foreign ministry spokeswoman, Mira Lund, said no.', 'Norway'],
  // Others who are told of there before her.
  ['In Copenhagen, Keller was told by Mira Lund that it was off.', null],
  ['Nobody came to Copenhagen, Mira Lund said.', null],
]

test.each(CASES)('%s', (told, side) => {
  const { actors } = matchActors([testimony({ figures: [norway!, denmark!, lund], tells: [told] })])
  const { party } = actors.find(({ name }) => name === 'Mira Lund')!
  expect(actors.find(({ id }) => id === party)?.name ?? null).toBe(side)
})
