import { expect, test } from 'vitest'
import { heldPeople, heldPlaces, landAtIssue, namedMatters, talksAtIssue, textsAtIssue } from './learn-words.ts'

test.each([
  ['Two Ardan nationals held in Bela since spring were seen.', ['nationals']],
  ['They want the captured sailors home.', ['sailors']],
  ['Ships on the rivers were held back by ice.', []],
  ['The ministers held talks.', []],
])('those who are held are persons: %s', (passage, people) => {
  expect(heldPeople(passage)).toEqual(people)
})

test.each([
  ['It depends on the release of Ilse Keller and Lida Osei.', 'release of ilse keller', 'prisoners-and-detainees'],
  [
    'They would take the league to the World Fisheries Court.',
    'world fisheries court',
    'arbitration-and-dispute-settlement',
  ],
  ['Ardan brought its case before the Lakes Tribunal.', 'lakes tribunal', 'arbitration-and-dispute-settlement'],
  ['Bela threatened to leave the Northern Waters Treaty.', 'leave the northern waters treaty', 'leaving-a-treaty'],
])('what has a name of its own is known by what is done with it: %s', (passage, words, issue) => {
  expect(namedMatters(passage)).toEqual([{ words, issue }])
})

test.each([
  'The release of Ilse Keller’s report was put off.',
  'The release of Ardan Steel shares was put off.',
  'She spoke to the World Fisheries Court.',
  'He left the Northern Waters hotel.',
])('other names are no matter of talks: %s', passage => {
  expect(namedMatters(passage)).toEqual([])
})

test('land is known by the places that reports name', () => {
  const words = landAtIssue([
    'The town of Orle lies on the lake.',
    'The town of Orle is quiet.',
    'The city of Bel burns.',
  ])
  expect(words).toContain('abandon orle')
  expect(words).toContain('rest of orle')
  expect(words.some(word => word.includes('bel'))).toBe(false)
})

test('a text is at issue by what the reports call it, with its number or by a word they use again', () => {
  expect(textsAtIssue(['an eight-point roadmap', 'the roadmap', 'the eight points', 'a blueprint'])).toEqual([
    'the roadmap',
    'this roadmap',
    'eight points',
  ])
  expect(textsAtIssue(['a revised version', 'the new version', 'her reply', 'his reply'])).toEqual([])
})

test('those in arms are held only where it is told which', () => {
  expect(heldPeople('Nine soldiers were captured at the bridge.')).toContain('the soldiers')
  expect(heldPeople('Nine soldiers were captured at the bridge.')).not.toContain('soldiers')
})

test('a town is at issue by who is in it, once it is named as one in two places', () => {
  expect(heldPlaces(['the town of Orle', 'in the hill town of Orle'])).toContain('leave orle')
  expect(heldPlaces(['the town of Orle'])).toEqual([])
})

test('talks are at issue by the place they are to be held in', () => {
  expect(talksAtIssue(['Osford', 'Osford'])).toContain('go to osford')
  expect(talksAtIssue([])).toEqual([])
})
