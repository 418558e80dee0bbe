import { expect, test } from 'vitest'
import { asNamed } from './named-wordings.ts'

test('an issue keeps the wordings that reports have, the most frequent first', () => {
  const issue = { id: 'toll', label: 'Toll', synonyms: ['fee', 'toll posts', 'toll', 'road toll'] }
  const [named] = asNamed([issue], ['The tolls stay.', 'A toll post stood there.', 'No fees.', 'Toll, toll!'])
  expect(named!.synonyms).toEqual(['toll', 'fee', 'toll posts'])
  expect(asNamed([issue], [])[0]!.synonyms).toEqual([])
})
