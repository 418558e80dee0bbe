import { expect, test } from 'vitest'
import type { Dispute } from '../record/record.ts'
import { labelOf } from './label-dispute.ts'

const actors = [{ name: 'Ardan', aliases: [] }]
const issues = [{ id: 'toll', label: 'Toll on barges' }]
const statements = [{ id: 's1', issues: ['toll'] }]
const record = { actors, issues, statements } as unknown as Parameters<typeof labelOf>[0]
const dispute = (question: string, type: Dispute['type'], claim: string, on: readonly string[] = []) =>
  ({
    question,
    type,
    sides: [
      { claim, statements: on },
      { claim: 'not so', statements: [] },
    ],
  }) as unknown as Dispute

test.each([
  ['Was a condition set?', 'framing', 'the lock would open', ['s1'], 'Toll on barges: the condition.'],
  ['Was a condition set?', 'framing', 'the lock would open', [], 'The condition.'],
  ['“nine days” or “6 days”?', 'value', 'nine days', ['s1'], 'Toll on barges: the figure.'],
  ['What is the number: sailors?', 'value', 'nine', [], 'The number of sailors.'],
  ['What is the number: sailors believed alive?', 'value', 'nine', [], 'The number of sailors believed alive.'],
  ['What is the number: must?', 'value', 'nine', ['s1'], 'Toll on barges: the figure.'],
  ['What is the number: died?', 'value', 'nine', [], 'The number of dead.'],
  ['What is the number: held?', 'value', 'nine', [], 'The number held.'],
  ['What is the number, in metres: metres?', 'value', 'nine', ['s1'], 'Toll on barges: the figure.'],
  ['When do the parties meet again?', 'value', 'on 5 May', ['s1'], 'The next meeting.'],
  ['Was it discussed: the size of the fleet?', 'contradiction', 'it was', [], 'What was discussed.'],
  [
    'Is it so: “the crews held the lower lock at Osford since Monday”?',
    'claim-vs-denial',
    'the crews held the lower lock at Osford since Monday',
    [],
    'Osford: claim and denial.',
  ],
  [
    'Is it so: “a letter to Ardan was lost”?',
    'claim-vs-denial',
    'a letter to Ardan was lost on Monday',
    [],
    'Claim and denial.',
  ],
  ['Who paid for it?', 'contradiction', 'the mill', [], 'Who paid for it?'],
] as const)('%s (%s, “%s”)', (question, type, claim, on, expected) => {
  expect(labelOf(record, dispute(question, type, claim, on))).toBe(expected)
})
