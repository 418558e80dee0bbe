import { expect, test } from 'vitest'
import { behindRefusal, saysOfWhat } from './says-of-what.ts'

test.each([
  ['which points of the lease had changed', true],
  ['how many chapters were closed', true],
  ['whether Ardan could accept the toll', true],
  ['whether it would accept foreign pilots', true],
  ['on the toll', true],
  ['the figure contained in the annex', true],
  ['what had been put to the miners', true],
  ['which two had gone', false],
  ['which six', false],
  ['whether it would let it in', false],
  ['who was right', false],
  ['whether one had been allowed', false],
  ['whether it would attend', false],
  ['what it might be', false],
  ['to comment on the figure', false],
  ['numbers', false],
  ['“We do not comment on figures in a negotiation”', false],
  ['“So I’m not speaking of it”', false],
  ['“Some of the annexes will not be published”', true],
  ['that she would not negotiate in the newspapers', false],
  ['that he did not comment on rumours', false],
])('what is withheld: %s', (words, expected) => {
  expect(saysOfWhat(words)).toBe(expected)
})

test.each([
  ['Keller would not say which two had gone.', 'which two had gone.'],
  ['Osei declined to comment on the figure', 'the figure'],
  ['The text has not been made public.', 'The text has not been made public.'],
])('the words behind a refusal: %s', (sentence, expected) => {
  expect(behindRefusal(sentence)).toBe(expected)
})
