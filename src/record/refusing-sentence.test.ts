import { expect, test } from 'vitest'
import { refusingSentence } from './refusing-sentence.ts'

test.each([
  ['"We got one ferry out of it. We will not sail for a handshake"', 'We will not sail for a handshake"'],
  ['"The toll is theirs. It will not be paid. It is a lovely bridge."', 'It will not be paid.'],
  ['We will not sail for a handshake', null],
  ['"The toll is theirs. The bridge is ours."', null],
  ['"We will not sail. We won’t row."', null],
])('of several sentences the one that refuses: %s', (said, sentence) => {
  expect(refusingSentence(said)).toBe(sentence)
})
