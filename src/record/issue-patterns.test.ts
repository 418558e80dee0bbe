import { expect, test } from 'vitest'
import { mark, unmark } from '../../tests/marked-text.ts'
import { patternPlaces } from './issue-patterns.ts'
import { issuesIn } from './issues.ts'

test.each([
  'the <withdrawal>garrison that has sat on the quay since May has to depart</withdrawal>.',
  'before it would <withdrawal>move its own men away</withdrawal> from the bridge',
  'both <withdrawal>armies are to step back</withdrawal> at noon',
  'Osea’s <withdrawal>soldiers would stay</withdrawal> on the dyke for a year',
  'no <withdrawal>troops may remain</withdrawal> in the old town',
  'the <withdrawal>unit must pull back</withdrawal> ten kilometres',
  'to <withdrawal>bring the brigades home</withdrawal> by spring',
  'the <withdrawal>army remains</withdrawal> behind the canal',
])('who is under arms and leaves or stays is at issue: %s', marked => {
  const text = unmark(marked)
  expect(
    mark(
      text,
      patternPlaces(text).map(place => ({ ...place, label: place.issue.split('-')[0]! })),
    ),
  ).toBe(marked)
})

test.each([
  ['the war will only end when the mines are open', ['end-of-the-war']],
  ['the conflict can never be over while he rules', ['end-of-the-war']],
  ['stop this war', ['end-of-the-war']],
  ['the fighting stops for good', ['end-of-the-war']],
  ['the shelling must stop', ['ceasefire']],
  ['the hostilities have not ended', ['ceasefire']],
])('that it ends is at issue: %s', (text, issues) => {
  expect(patternPlaces(text).map(({ issue }) => issue)).toEqual(issues)
})

test.each([
  ['would not accept foreign troops on the quay', ['peacekeeping']],
  ['no foreign soldiers may be stationed there', ['peacekeeping']],
  ['the foreign troops must leave the island', ['withdrawal-of-forces']],
])('soldiers of others come or go: %s', (text, issues) => {
  expect(issuesIn(text)).toEqual(issues)
})

test.each([
  'the army remained committed to the plan',
  'troops said that the minister would leave',
  'the delegation left the hotel',
  'the army left the question open',
  'this forces the team to go home',
  'the army would stay in barracks',
  'after the war',
  '',
])('nobody leaves and nothing ends: %s', text => {
  expect(patternPlaces(text)).toEqual([])
})

test.each([
  ['ruled out any exchange', ['prisoners-and-detainees']],
  ['the others would be exchanged for the nine', ['prisoners-and-detainees']],
  ['an exchange of views', []],
  ['the exchange rate', ['currency']],
  ['would resist anything below 45,000 soldiers', ['size-of-the-armed-forces']],
  ['a ceiling of 40,000 men', ['size-of-the-armed-forces']],
  ['some 40,000 people were there', []],
])('who is exchanged, and how many bear arms: %s', (text, issues) => {
  expect(issuesIn(text)).toEqual(issues)
})
