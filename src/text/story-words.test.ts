import fc from 'fast-check'
import { expect, test } from 'vitest'
import { storyWords } from './story-words.ts'

const kinds = (text: string) => storyWords(text, 100).map(({ word, kind }) => `${word}:${kind}`)

test('names begin with a capital where plain words do not', () => {
  expect(kinds('Talks in Port Ardan resumed. Officials from Ardan met officials; 1,200 people left.')).toEqual([
    'Talks:name', // the first word of a text cannot be told from a name
    'in:word',
    'Port:name',
    'Ardan:name',
    'resumed:word',
    'Officials:word',
    'from:word',
    'Ardan:name',
    'met:word',
    'officials:word',
    '1,200:number',
    'people:word',
    'left:word',
  ])
})

test('a headline that capitalises everything has no names', () => {
  expect(kinds('Ardan Talks Resume On Monday').every(word => word.endsWith(':word'))).toBe(true)
})

test('a possessive ending is no part of the word, and only a space or hyphen joins', () => {
  expect(
    storyWords('in Osei’s Port-Ardan, Belis', 100).map(({ word, joined }) => `${word}${joined ? '+' : ''}`),
  ).toEqual(['in', 'Osei+', 'Port+', 'Ardan+', 'Belis'])
})

test('any text is fine, and no more words are looked at than asked for', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => storyWords(text, 7).length <= 7))
})
