import { expect, test } from 'vitest'
import { pieceWith, takesStand, withoutHead } from './cell-words.ts'

test.each([
  ['Ardan also wanted a toll on grain barges', 'a toll on grain barges'],
  ['his government could live with a lower quota', 'could live with a lower quota'],
  ['Ardan would open the lock if Osland paid for it', 'would open the lock if Osland paid for it'],
  ['its members must be paid for the days of the lockout', 'must be paid for the days of the lockout'],
  ['her insistence that the mill stay open', 'the mill stay open'],
  [
    'the plan for the eastern lock is laid before the board only then',
    'the plan for the eastern lock is laid before the board only then',
  ],
  ['the demand for a lock that would open in May', 'a lock that would open in May'],
  ['nothing in the letter had changed the council’s position that the toll must go', 'the toll must go'],
  ['no vote in Osford would alter its demand that both pilots be freed', 'both pilots be freed'],
  ['It would pay nine crowns a barge, Anna Keller says', 'would pay nine crowns a barge'],
  ['Ardan offered to lower its toll', 'offered to lower its toll'],
  ['he now accepted wardens from the guild', 'now accepted wardens from the guild'],
  ['her Government had no quarrel with wardens', 'had no quarrel with wardens'],
  ['Osland would open the lock', 'Osland would open the lock'],
  ['the third concerns the toll: it must go', 'must go'],
  ['the first is a written promise from the guild', 'a written promise from the guild'],
  ['Keller had told Osei on Monday that the toll must go', 'the toll must go'],
  ['nothing would be signed before the harvest', 'nothing would be signed before the harvest'],
])('the head of a column is not told again: %s', (words, expected) => {
  expect(withoutHead(words, ['Ardan'])).toBe(expected)
})

test.each([
  ['which of the two, I leave to the clerks', 'demands', false],
  ['“Who pays is a matter for the court”', 'proposes', false],
  ['how the toll is shared', 'undisclosed', true],
  ['as the nine-point paper printed in Osford', 'demands', false],
  ['to a request for comment on the toll', 'undisclosed', false],
  ['the size of the loan', 'undisclosed', true],
  ['had no immediate comment', 'undisclosed', false],
  ['declined to comment on the loan', 'undisclosed', true],
  ['nothing in them had moved the council', 'demands', false],
  ['had no quarrel with wardens, so long as the lock opened', 'conditional', true],
  ['“is to press the guild harder”', 'leverage', false],
  ['both pilots be freed', 'demands', true],
  ['the crews of cutting the ropes', 'rejects', false],
  ['such barges to stop while talks go on', 'demands', false],
  ['would sign nothing that left them exposed', 'rejects', false],
  ['could live without one if the lease were longer', 'conditional', false],
  ['nothing could be signed before they were home', 'conditional', false],
  ['could accept wardens if they carried no arms', 'conditional', true],
  ['the new lock is welcome as far as it goes', 'conditional', false],
  ['be sent through the guild', 'demands', false],
  ['to study it', 'demands', false],
  ['that of the guild', 'rejects', true],
  ['will neither open its market nor lower its toll', 'proposes', false],
  ['would not object to a pilot from Osland', 'accepts-in-part', true],
  ['would never open its market', 'rejects', true],
  ['reporters a smile', 'proposes', false],
  ['a word she declined to define', 'rejects', false],
  ['“the crews ask for are”', 'demands', false],
  ['“I know which lock that was”', 'demands', true],
  ['in return for the six', 'proposes', false],
  ['something', 'rejects', false],
  ['that sequence', 'rejects', false],
  ['too', 'rejects', false],
  ['while the guild keeps its boats', 'rejects', false],
  ['to go through the text', 'rejects', false],
  ['the use of floating locks', 'rejects', true],
  ['when the lock opens, the barges will sail', 'conditional', true],
] as const)('whether “%s” takes the stand “%s”: %s', (words, stance, expected) => {
  expect(takesStand(words, stance)).toBe(expected)
})

test.each([
  [
    'nobody else speaks for the guild; it had accepted the lower toll if the lock opened',
    'if the lock opened',
    'it had accepted the lower toll if the lock opened',
  ],
  ['“first the lock; then the toll, if it must be”', 'if it must be', '“first the lock; then the toll, if it must be”'],
  ['the toll; the lock', null, 'the toll; the lock'],
])('of two sentences the one with the condition: %s', (words, condition, expected) => {
  expect(pieceWith(words, condition)).toBe(expected)
})
