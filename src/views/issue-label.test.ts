import { expect, test } from 'vitest'
import { actorOf } from '../../tests/make-actor.ts'
import type { Issue, Position } from '../record/record.ts'
import { labelOfIssue } from './issue-label.ts'

const actors = [actorOf('ardan', 'Ardan', { type: 'state' }), actorOf('osland', 'Osland', { type: 'state' })]

test.each([
  ['Nine points from Ardan', 'ardan', 'accepts-in-part', 'Nine points'],
  ['Nine points from Ardan', 'osland', 'accepts-in-part', 'Nine points from Ardan'],
  ['Nine points from Ardan', 'ardan', 'proposes', 'Nine points from Ardan'],
  ['Toll on barges', 'ardan', 'rejects', 'Toll on barges'],
] as const)('%s, on which %s %s', (label, party, stance, expected) => {
  const positions = [{ issue: 'text', party, stance }] as unknown as readonly Position[]
  expect(labelOfIssue({ actors, positions }, { id: 'text', label } as unknown as Issue)).toBe(expected)
})
