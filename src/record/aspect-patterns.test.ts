import { expect, test } from 'vitest'
import { patternPlaces } from './issue-patterns.ts'

test.each([
  ['the growers asked for a chair at the second round', ['seats-at-the-talks']],
  ['a seat in all talks on the harbour', ['seats-at-the-talks']],
  ['a fourth chair is not needed', ['seats-at-the-talks']],
  ['the islands must be at the table', ['seats-at-the-talks']],
  ['the status of observer', ['seats-at-the-talks']],
  ['Ardan for a meeting of the two presidents', ['meeting-of-the-leaders']],
  ['a three-year term would be tolerable', ['length-of-the-agreement']],
  ['would not bind itself for more than two years', ['length-of-the-agreement']],
  ['they could live with five years', ['length-of-the-agreement']],
  ['the May 9 date to be moved', ['timetable']],
  ['the Ardan date of March 3', ['timetable']],
  ['that both papers be placed before parliament', ['transparency-of-the-talks']],
  ['to lay the contracts before the House', ['transparency-of-the-talks']],
  ['the river must be reopened', ['sea-access-and-shipping']],
  ['would not close the strait', ['sea-access-and-shipping']],
])('who sits there, how long, until when and who may read it are at issue: %s', (text, issues) => {
  expect(patternPlaces(text).map(({ issue }) => issue)).toEqual(issues)
})

test.each([
  'two seats in the council',
  'the chair of the talks',
  'he sat in a chair by the table',
  'an additional seat on the board',
  'a three-year drought',
  'had lived there for two years',
  'signed it two years ago',
  'the date of birth',
  'she put tea before the guests',
  'the river was high and the door open',
  'open river banks',
])('no aspect of an agreement: %s', text => {
  expect(patternPlaces(text)).toEqual([])
})
