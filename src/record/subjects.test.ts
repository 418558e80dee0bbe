import { expect, test } from 'vitest'
import { mayBeShort, namesMatter, openingPhrase, standsAlone, subjectForms } from './subjects.ts'

test.each([
  ['retaliatory levies', ['retaliatory levies', 'levies']],
  ['safeguard clause', ['safeguard clause', 'clause']],
  ['larger wool quota', ['wool quota', 'quota']],
  ['transition period', ['transition period', 'period']],
  ['overflight rights', ['overflight rights', 'rights']],
  ['tram stop issue', ['tram stop', 'stop']],
])('acts, payments and states are subjects by themselves, words and times with the noun that says of what: %s', (phrase, forms) => {
  expect(subjectForms(phrase.split(' '))).toEqual(forms)
})

test.each([
  'effect',
  'farmers',
  '% tonnes',
  'opposing side',
  'progress',
  'final version',
  'unusual frankness',
  'the treaty',
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

test.each([
  ['blockade', true, true, true],
  ['lockages', true, true, false],
  ['herring', true, true, false],
  ['ink', true, true, false],
  ['quota', false, true, false],
  ['clause', false, false, false],
  ['weeks', false, false, false],
  ['return', false, false, false],
])('what a single word may do: %s', (word, alone, short, matter) => {
  expect([standsAlone(word), mayBeShort(word), namesMatter(word) && standsAlone(word)]).toEqual([alone, short, matter])
})
