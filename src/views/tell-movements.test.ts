import { expect, test } from 'vitest'
import { actorOf } from '../../tests/make-actor.ts'
import { buildRecord } from '../build-record.ts'
import type { Movement, Record } from '../record/record.ts'
import { openDesk } from './desk.ts'
import { tellMovements } from './tell-movements.ts'

test.each([
  ['a toll of nine crowns', 'the toll of six crowns', true],
  ['a panel of three clerks to rule first', 'it could live without one if the lease were longer', true],
  ['to tell the guild nine days before', 'the bill on the levy would be brought in May', false],
  ['to recognise it', 'it, prior to the visit', false],
  ['the toll of nine crowns', 'it was cut to six crowns', false],
])('a change from “%s” to “%s” is told: %s', (from, to, expected) => {
  const evidence = [from, to].map((exact, at) => ({ ...AT, file: `${at}.txt`, end: exact.length, exact }))
  const movement = { party: 'ardan', issue: 'toll', from, to, basis: 'two ends', evidence } as unknown as Movement
  const record = {
    ...buildRecord([]),
    actors: [actorOf('ardan', 'Ardan', { type: 'state' })],
    issues: [{ id: 'toll', label: 'Toll' }],
    movements: [movement],
  } as unknown as Record
  expect(tellMovements(openDesk(record), 1)).toHaveLength(expected ? 1 : 0)
})

const AT = { start: 0, prefix: '', suffix: '' }
