import { expect, test } from 'vitest'
import { isOneTelling } from './is-one-telling.ts'
import type { Dispute } from './record.ts'

const side = (claim: string, holder: string | null, file: string) => ({
  claim,
  holder,
  evidence: [{ file, exact: claim }],
})
const dispute = (question: string, ...sides: readonly ReturnType<typeof side>[]) =>
  ({ question, sides, type: question.startsWith('What is the number') ? 'value' : 'framing' }) as unknown as Dispute
const record = { actors: [] }

test.each([
  [
    'one voice told with and without its condition by two reports',
    'Was a condition set?',
    side('the lock would open in May if the toll fell', 'keller', 'a.txt'),
    side('the lock would open in May', 'keller', 'b.txt'),
    false,
  ],
  [
    'one voice that said two things to one report',
    'Was a condition set?',
    side('the lock would open in May if the toll fell', 'keller', 'a.txt'),
    side('the lock would open in May, and later in the year the bridge', 'keller', 'a.txt'),
    true,
  ],
  [
    'a condition on one thing beside words on another',
    'Was a condition set?',
    side('the lock would open in May if the toll fell', 'keller', 'a.txt'),
    side('some of the fishing quotas were nearly fair', 'osei', 'b.txt'),
    true,
  ],
  [
    'two voices in one report',
    'Is it so: “the lock was closed”?',
    side('the lock was closed', 'keller', 'a.txt'),
    side('the lock had stayed open', 'osei', 'a.txt'),
    false,
  ],
  [
    'a figure of the new text and one of the old',
    'What is the number: boats?',
    side('the revised text has nine boats', 'keller', 'a.txt'),
    side('an earlier draft had twelve boats', 'osei', 'b.txt'),
    true,
  ],
  [
    'two wordings of one refusal',
    'What was said: that it is so, or that it is not?',
    side('the mill would not sell below nine', 'keller', 'a.txt'),
    side('Keller ruled out selling below nine', 'keller', 'b.txt'),
    true,
  ],
  [
    'a refusal and a threat',
    'What was said: that it is so, or that it is not?',
    side('the guild did not want a strike', 'keller', 'a.txt'),
    side('Keller threatened to call a strike', 'keller', 'b.txt'),
    false,
  ],
  [
    'a report against itself in its own voice',
    'What is the number: boats?',
    side('nine boats', null, 'a.txt'),
    side('twelve boats', null, 'a.txt'),
    false,
  ],
] as const)('%s: %s', (_, question, one, other, expected) => {
  expect(isOneTelling(record, dispute(question, one, other))).toBe(expected)
})
