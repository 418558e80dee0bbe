import { expect, test } from 'vitest'
import { issuesIn } from './issues.ts'
import { baseOf } from './verb-forms.ts'

test.each([
  ['laid', 'lay'],
  ['frozen', 'freeze'],
  ['table', 'table'],
])('a form without a regular ending is its verb, and another word itself: %s', (word, base) => {
  expect(baseOf(word)).toBe(base)
})

test.each([
  ['The rebels laid down their guns.', 'disarmament'],
  ['Nothing happens while the militia keeps its weapons.', 'disarmament'],
  ['He sat there while the brigades kept their arms.', 'disarmament'],
  ['Nor would the war end on Monday.', 'end-of-the-war'],
  ['The fighting would stop for good in May.', 'end-of-the-war'],
])('a wording is known in whatever tense: %s', (text, issue) => {
  expect(issuesIn(text)).toContain(issue)
})
