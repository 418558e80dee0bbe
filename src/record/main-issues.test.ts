import { expect, test } from 'vitest'
import { ISSUES, phrasesOf } from './issues.ts'
import { mainIssues } from './main-issues.ts'

test.each([
  ['the release of prisoners in the first week of a truce', ['prisoners-and-detainees']],
  ['inspectors on the disputed border', ['inspection-and-verification']],
  ['talks on a truce', ['ceasefire']],
  ['prisoners in the south, and a truce', ['prisoners-and-detainees', 'ceasefire']],
  ['the deal on the sanctions', ['text-on-the-table', 'sanctions']],
  ['it would be the end of sanctions, after talks on a truce had failed', ['sanctions']],
  ['during a visit to the border', ['territory-and-borders']],
])('what stands in the place of another is not at issue: %s', (words, issues) => {
  expect(mainIssues(words, phrasesOf(ISSUES)).filter(issue => issue !== 'further-talks')).toEqual(issues)
})
