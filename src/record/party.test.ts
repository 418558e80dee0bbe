/** @module On whose behalf an actor speaks. */
import { expect, test } from 'vitest'
import { actorOf } from '../../tests/make-actor.ts'
import { partiesOf } from './party.ts'
import type { Actor } from './record.ts'

test.each<[string | null, Partial<Actor>]>([
  ['League', { party: 'League' }],
  ['League', { party: 'League', anonymous: true, name: 'clerk at the League' }],
  [null, { party: 'League', anonymous: true, name: 'resident' }],
  [null, { party: 'Harl Institute', titles: ['analyst'] }],
  ['Harl Institute', { party: 'Harl Institute', titles: ['director of the Harl Institute'] }],
])('%s: %j', (party, more) => {
  const bodies = ['League', 'Harl Institute'].map(name => actorOf(name, name, { type: 'organisation' }))
  expect(partiesOf([...bodies, actorOf('osei', 'osei', more)])('osei')).toBe(party)
})

test('a paper speaks for nobody, a body for itself', () => {
  const partyOf = partiesOf([
    actorOf('Mail', 'Mail', { type: 'media' }),
    actorOf('Harl Institute', 'Harl Institute', { type: 'organisation' }),
  ])
  expect(['Mail', 'Harl Institute'].map(partyOf)).toEqual([null, 'Harl Institute'])
})
