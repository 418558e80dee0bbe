import { expect, test } from 'vitest'
import { editDistance, givenCompatible, personName, skeleton, surnameAlike } from './name-forms.ts'

test.each([
  ['Petrov', 'Petroff'],
  ['Ostrovskyy', 'Ostrovskiy'],
  ['Ostrovsky', 'Ostrovskij'],
  ['Serhii', 'Serhiy'],
  ['Ilyas', 'Ilias'],
  ['Kowal', 'Koval'],
  ['Hussein', 'Husein'],
])('%s and %s are one name spelled twice', (one, other) => {
  expect(skeleton(one.toLowerCase())).toBe(skeleton(other.toLowerCase()))
})

test.each([
  ['Anna Keller', 'ana', 'keler'],
  ['Keller', null, 'keler'],
  ['Zoé Morené', 'zoe', 'morene'],
  ['J.P. Osei', 'ip', 'osei'],
  ['Abu Masri', null, 'masri'],
  ['Khalid al-Masri', 'halid', 'masri'],
  ['Jan van der Berg', 'ian', 'berg'],
  ['Paul Osei Jr.', 'paul', 'osei'],
])('%s is given %s, surname %s', (name, given, surname) => {
  expect(personName(name)).toEqual({ given, surname })
})

test('a name without letters is no name', () => {
  expect(personName(' … ')).toBeUndefined()
  expect(personName('\uD800')).toBeUndefined()
})

test.each([
  ['pertov', 'petrov', true],
  ['bell', 'ball', false],
  ['keller', 'teller', false],
  ['mendizabala', 'mendizabla', true],
])('%s and %s: a slip of the pen is %s', (a, b, alike) => {
  expect(surnameAlike(a, b)).toBe(alike)
})

test('an initial stands for a given name, another given name does not', () => {
  expect(givenCompatible('a', 'anna')).toBe(true)
  expect(givenCompatible(null, 'anna')).toBe(true)
  expect(givenCompatible('maria', 'anna')).toBe(false)
})

test('neighbours swapped are one edit', () => {
  expect(editDistance('keller', 'kelelr')).toBe(1)
  expect(editDistance('', 'abc')).toBe(3)
})
