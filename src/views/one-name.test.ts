import { expect, test } from 'vitest'
import type { Actor } from '../record/record.ts'
import { spellNames } from './one-name.ts'

const person = (name: string, ...aliases: string[]): Actor => ({
  id: name,
  name,
  type: 'person',
  party: null,
  aliases,
  titles: [],
  anonymous: false,
  evidence: [],
})
const spell = spellNames({
  actors: [person('Ilse Kellerov', 'Ilse Kellerow', 'Kellerow', 'the minister'), person('Ben Osei', 'Osai')],
})

test.each([
  ['another spelling', 'Kellerow left with Osei', 'Kellerov left with Osei'],
  ['in quotation marks as printed', 'Kellerow said “Kellerow stays”', 'Kellerov said “Kellerow stays”'],
  ['a part of a word is no name', 'Kellerows and the Kellerow-Osei text', 'Kellerows and the Kellerow-Osei text'],
  ['short names differ by a letter', 'Osai left', 'Osai left'],
])('%s', (_, words, expected) => {
  expect(spell(words)).toBe(expected)
})

test('a name that somebody else bears is his', () => {
  const two = spellNames({ actors: [person('Ilse Kellerov', 'Kellerow'), person('Ada Kellerow')] })
  expect(two('Kellerow left')).toBe('Kellerow left')
})
