import { expect, test } from 'vitest'
import { openingPhrase, subjectForms } from './subjects.ts'

test.each([
  ['retaliatory levies', ['retaliatory levies', 'levies']],
  ['safeguard clause', ['safeguard clause']],
  ['larger wool quota', ['wool quota', 'quota']],
  ['transition period', ['transition period']],
  ['overflight rights', ['overflight rights', 'rights']],
  ['tram stop issue', ['tram stop', 'stop']],
])('acts, payments and states are subjects by themselves, words and times with the noun that says of what: %s', (phrase, forms) => {
  expect(subjectForms(phrase.split(' '))).toEqual(forms)
})

test.each([
  'effect',
  'farmers',
  'three weeks',
  '% tonnes',
  'opposing side',
  'progress',
  'clause',
  'final version',
  'bargees',
])('what every talk has, persons, and units are none: %s', phrase => {
  expect(subjectForms(phrase.split(' '))).toEqual([])
})

test.each([
  ['the moratorium on new mines', null],
  ['an embargo on timber', null],
  ['the blockade to be lifted', 'blockade'],
  ['joint patrols of the lake', 'joint patrols'],
  ['24 flights a day', 'flights'],
  ['12 tonnes a day', null],
])('a content that begins with a subject names it: %s', (content, phrase) => {
  expect(openingPhrase(content)).toBe(phrase)
})
