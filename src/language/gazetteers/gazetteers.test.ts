/** @module The gazetteers answer by name. */
import { expect, test } from 'vitest'
import { countryNamed, countryOfCapital, countryOfDemonym } from './countries.ts'
import { genderOfGivenName } from './given-names.ts'
import { isOfficeNoun, isPeopleNoun } from './offices.ts'
import { isOutlet } from './outlets.ts'
import { longestPhrase, phraseBook, wordsOfName } from './phrase-book.ts'

test.each([
  ['UK', 'GBR'],
  ['U.S.', 'USA'],
  ["Côte d'Ivoire", 'CIV'],
  ['Cote d’Ivoire', 'CIV'],
  ['South Korea', 'KOR'],
  ['Cook Islands', 'COK'],
])('%s is %s', (name, code) => {
  expect(countryNamed(name)?.code).toBe(code)
})

test('case tells a country from a word', () => {
  expect(countryNamed('us')).toBeUndefined()
})

test.each([
  ['Danish', 'Denmark'],
  ['Danes', 'Denmark'],
  ['Malian', 'Mali'],
])('%s is of %s', (word, name) => {
  expect(countryOfDemonym(word)?.name).toBe(name)
})

test('a capital stands for its country', () => {
  expect(countryOfCapital('Ottawa')?.name).toBe('Canada')
  expect(countryOfCapital('Brasilia')?.name).toBe('Brazil')
})

test.each([
  ['Reuters', true],
  ['Westmark Tribune', true],
  ['Radio Sendal', true],
  ['Tribune', false],
  ['Ana Osei', false],
])('outlet: %s %s', (name, is) => {
  expect(isOutlet(name)).toBe(is)
})

test('offices and people', () => {
  expect([isOfficeNoun('minister'), isOfficeNoun('table'), isPeopleNoun('officials')]).toEqual([true, false, true])
})

test('a given name tells a gender only when it is one’s', () => {
  expect([genderOfGivenName('Anna'), genderOfGivenName('Ivan'), genderOfGivenName('Zzyx')]).toEqual([
    'woman',
    'man',
    undefined,
  ])
})

test('the longest phrase wins', () => {
  const book = phraseBook([
    ['Foreign Office', 'short'],
    ['Foreign Office Press Desk', 'long'],
  ])
  const words = wordsOfName('Foreign Office Press Desk said')
  expect(longestPhrase(book, offset => words[offset])).toEqual({ length: 4, entry: 'long' })
})
