import { expect, test } from 'vitest'
import { passageOf } from '../document/passage.ts'
import { issueParts } from './issue-parts.ts'
import { ISSUES, phrasesOf } from './issues.ts'

test.each([
  [
    'a truce of a year, nine council seats and the release of all prisoners in three groups, the first at once',
    ['a truce of a year', 'nine council seats', 'the release of all prisoners in three groups, the first at once'],
  ],
  ['Ardan wants a truce and will keep the sanctions', ['Ardan wants a truce', 'will keep the sanctions']],
  ['the tariff on wool, and nothing else', ['the tariff on wool, and nothing else']],
  ['nothing in particular', []],
])('each issue has its own words: %s', (exact, parts) => {
  const passage = passageOf({ file: 'a.txt', text: `So ${exact}.` }, { start: 3, end: 3 + exact.length })
  const found = issueParts(passage, phrasesOf(ISSUES))
  expect(found.map(({ passage }) => passage.exact)).toEqual(parts)
  for (const { passage: part } of found) expect(`So ${exact}.`.slice(part.start, part.end)).toBe(part.exact)
})
