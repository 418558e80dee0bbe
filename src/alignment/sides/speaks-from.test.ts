/** @module Ministers and armies that a report tells of at the seat of their state. */
import { expect, test } from 'vitest'
import { type FigureOf, testimony } from '../../../tests/make-testimony.ts'
import { matchActors } from '../match-actors.ts'

const [norway, china]: FigureOf[] = ['Norway', 'China'].map(name => ({ name, kind: 'state' }))
const lund: FigureOf = { name: 'Mira Lund', titles: ['foreign ministry spokeswoman'] }

const CASES: readonly (readonly [string, string | null])[] = [
  ['In Beijing, the foreign ministry spokeswoman Mira Lund said no.', 'China'],
  ['Speaking in Oslo, a foreign ministry spokeswoman, Mira Lund, said no.', 'Norway'],
  // Others who are told of there before her.
  ['In Beijing, Keller was told by Mira Lund that it was off.', null],
  ['Nobody came to Beijing, Mira Lund said.', null],
]

test.each(CASES)('%s', (told, side) => {
  const { actors } = matchActors([testimony({ figures: [norway!, china!, lund], tells: [told] })])
  const { party } = actors.find(({ name }) => name === 'Mira Lund')!
  expect(actors.find(({ id }) => id === party)?.name ?? null).toBe(side)
})
