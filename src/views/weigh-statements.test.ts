import { expect, test } from 'vitest'
import { isSelfContained } from './weigh-statements.ts'

test.each([
  ['her staff needed a week to study it', true, false],
  ['the toll would rise in May', true, true],
  ['“fully” ready to sail', true, false],
  ['the pilots were ready to sail', true, true],
  ['Osei would not before the harvest', true, false],
  ['no remarks on the toll beyond a smile', false, false],
  ['Ardan would sign nothing that left them exposed', true, false],
  ['“We can count”', false, false],
  ['“every barge of ours stays moored at night without it”', false, false],
  ['“No barge will pass the lock before the toll is paid”', false, true],
  ['the council had asked for “nothing but that”', true, true],
  ['“Now, people will say that the lock is no whole lock”', false, false],
  ['without such help the talks on the lock could fail', true, false],
])('whether “%s” can stand alone', (content, clause, expected) => {
  expect(isSelfContained({ verb: 'said', content, clause, quoted: false, passages: [], words: 6, source: null })).toBe(
    expected,
  )
})
