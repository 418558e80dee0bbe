/** @module Mentions of GUM read from its last column, on made-up sentences. */
import { expect, test } from 'vitest'
import { entityMarks, mentionsIn } from '../training/corpora/gum-mentions.ts'

test('mentions open, nest and close', () => {
  const marks = ['(1-person-new-cf1-1-coref', '(2-organization-giv-cf2-1-ana)', '', '1)', '(1-person-giv-cf1-1-ana)']
  expect(mentionsIn(marks)).toEqual([
    { first: 1, past: 2, id: '2', type: 'organization' },
    { first: 0, past: 4, id: '1', type: 'person' },
    { first: 4, past: 5, id: '1', type: 'person' },
  ])
})

test('one word may close one mention and open another', () => {
  expect(mentionsIn(['(3-place-new', '3)(4-place-new)']).map(({ id }) => id)).toEqual(['3', '4'])
})

test('the marks stand among others in the last column', () => {
  expect(entityMarks('Discourse=x|Entity=(1-person-new)|SpaceAfter=No')).toBe('(1-person-new)')
  expect(entityMarks('SpaceAfter=No')).toBe('')
})
