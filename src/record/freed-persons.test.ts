import { expect, test } from 'vitest'
import { freedPersons } from './freed-persons.ts'

const NOBODY = new Set<string>()

test('who is to be freed by name, in several reports, is at issue by that name', () => {
  const reports = [['Ardan wants Bela to free Ilse Keller.'], ['The release of Ilse Keller came up.']]
  expect(freedPersons(reports, reports[0]!, NOBODY)).toEqual([
    { id: 'release-of-ilse-keller', label: 'Release of Ilse Keller', synonyms: ['ilse keller', 'keller'] },
  ])
})

test.each([
  [[['Ardan wants Bela to free Ilse Keller.']], NOBODY],
  [[['Ardan wants to free Ilse Keller.'], ['Bela would free Ilse Keller.']], new Set(['ilse keller'])],
  [[['They met Ilse Keller.'], ['A letter of Ilse Keller was read.']], NOBODY],
])('one report, a speaker, and who is not held are none: %j', (reports, speakers) => {
  expect(freedPersons(reports, reports.flat(), speakers)).toEqual([])
})
