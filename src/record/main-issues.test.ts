import { expect, test } from 'vitest'
import { ISSUES, phrasesOf } from './issues.ts'
import { conditionIssues, mainIssues } from './main-issues.ts'

const PORT = { id: 'sea-access-and-shipping', label: 'Sea access and shipping', synonyms: ['port'] }

test.each([
  ['the release of prisoners in the first week of a truce', ['prisoners-and-detainees']],
  ['inspectors on the disputed border', ['inspection-and-verification']],
  ['talks on a truce', ['ceasefire']],
  ['prisoners in the south, and a truce', ['prisoners-and-detainees', 'ceasefire']],
  ['the deal on the sanctions', ['text-on-the-table', 'sanctions']],
  ['it would be the end of sanctions, after talks on a truce had failed', ['sanctions']],
  ['no more talk of tolls, but would work on the rosters', ['tolls-and-transit-fees']],
  ['during a visit to the border', ['territory-and-borders']],
])('what stands in the place of another is not at issue: %s', (words, issues) => {
  expect(mainIssues(words, phrasesOf(ISSUES)).filter(issue => issue !== 'further-talks')).toEqual(issues)
})

test.each([
  ['unless Ardan ends the subsidy it pays its fishing fleet', ['subsidies']],
  ['only if the prisoners come home and the sanctions end', ['prisoners-and-detainees', 'sanctions']],
])('a condition is about what it names first: %s', (words, issues) => {
  expect(conditionIssues(words, phrasesOf(ISSUES))).toEqual(issues)
})

test('a border as a place is no issue', () => {
  expect(mainIssues('new number plates for cars on the border', phrasesOf(ISSUES))).toEqual([])
})

test.each([
  ['extend the truce for the harvest in the phased plan', ['truce', 'harvest'], ['ceasefire']],
  ['the cotton tariff', ['cotton tariff'], ['trade-and-tariffs']],
  ['the deal on the sanctions', ['deal', 'sanctions'], ['text-on-the-table', 'sanctions']],
])('where a parse tells what is spoken of, a word beside it is no issue: %s', (words, topics, issues) => {
  expect(mainIssues(words, phrasesOf(ISSUES), topics)).toEqual(issues)
})

test.each([
  ['that the draft be laid before parliament', ['draft'], ['transparency-of-the-talks']],
  ['a depot in the port of Bela', ['depot'], []],
])('that a text be read by others, and where a thing stands, is told beside it: %s', (words, topics, issues) => {
  const phrases = phrasesOf([...ISSUES.filter(({ id }) => id !== 'sea-access-and-shipping'), PORT])
  expect(mainIssues(words, phrases, topics)).toEqual(issues)
})

test.each([
  ['any mention of tolls in the final text', ['tolls-and-transit-fees']],
  ['under the deal it will cut the tariffs', ['trade-and-tariffs']],
  ['to withdraw from the agreement', ['text-on-the-table']],
  ['the text', ['text-on-the-table']],
  ['guarantees for jobs lost to the tolls', ['tolls-and-transit-fees']],
])('a text that something stands in is not what is at issue: %s', (words, issues) => {
  expect(mainIssues(words, phrasesOf(ISSUES)).filter(issue => !issue.startsWith('job'))).toEqual(issues)
})

test.each([
  ['an arbitration panel to head off another strike', ['arbitration-and-dispute-settlement']],
  ['subsidies so as to avoid a rise in tolls', ['subsidies']],
  ['inspections that would prevent a blockade', ['inspection-and-verification']],
  ['an exchange of prisoners averting an escalation of the sanctions', ['prisoners-and-detainees']],
  ['verification guarding against a breach of the ceasefire', ['inspection-and-verification']],
  ['to avoid a ceasefire', ['ceasefire']],
])('what a thing is to keep from happening is not asked for: %s', (words, issues) => {
  expect(mainIssues(words, phrasesOf(ISSUES)).toSorted()).toEqual(issues.toSorted())
})

/** The list, and three matters that only the reports know. */
const WITH_LEARNT = phrasesOf([
  ...ISSUES,
  ...['Respite', 'Refinery', 'Ferry'].map(label => ({
    id: label.toLowerCase(),
    label,
    synonyms: [label.toLowerCase()],
  })),
])

test.each([
  ['a respite from the sanctions', ['respite', 'sanctions'], ['respite']],
  ['a respite from the tolls for lorries', ['respite', 'tolls'], ['respite']],
  ['a respite, and an end to the sanctions', ['respite', 'end', 'sanctions'], ['respite', 'sanctions']],
  ['a waiver of the tolls for lorries', ['waiver', 'tolls'], ['waivers-and-exemptions']],
  ['inspectors at the refinery', ['inspectors', 'refinery'], ['inspection-and-verification']],
  ['pay for all who run the ferry', ['pay', 'ferry'], []],
  ['joint crews on the ferry', ['joint crews', 'ferry'], []],
  ['wool for the refinery', ['wool', 'refinery'], []],
  ['wool, and the refinery', ['wool', 'refinery'], ['refinery']],
  ['the refinery', ['refinery'], ['refinery']],
])('a matter of these reports is at issue as the head of what is said: %s', (words, topics, issues) => {
  expect(mainIssues(words, WITH_LEARNT, topics)).toEqual(issues)
})
