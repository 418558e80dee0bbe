import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentWords, plain } from './content-words.ts'
import { stemOf } from './stem-of.ts'

test.each([
  [['release', 'releases', 'released', 'releasing']],
  [['guarantee', 'guarantees', 'guaranteed']],
  [['party', 'parties']],
  [['plan', 'planned', 'planning', 'plans']],
  [['hostage', 'hostages']],
  [['fire', 'fires', 'fired', 'firing']],
  [['end', 'ended', 'ending']],
  [['hold', 'held', 'holding']],
  [['strike', 'struck', 'stricken', 'striking']],
  [['use', 'used', 'using']],
])('%s are one word', forms => {
  expect(new Set(forms.map(stemOf)).size).toBe(1)
})

test('a short word keeps its ending', () => {
  expect(['need', 'bring', 'gas', 'crisis', 'speed', 'string'].map(stemOf)).toEqual([
    'need',
    'bring',
    'gas',
    'crisis',
    'speed',
    'string',
  ])
})

test('function words and possessive endings carry nothing, negations and numbers do', () => {
  expect(contentWords('The minister’s 12 boats are not yet dry')).toEqual(['minister', '12', 'boat', 'not', 'dry'])
})

test('any string is fine', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => contentWords(text).every(word => word.length > 0)))
})

test('letters that have no mark to take off are compared as English papers print them', () => {
  expect(['Sørby', 'Wałek', 'Guðrún', 'Þór'].map(plain)).toEqual(['sorby', 'walek', 'gudrun', 'thor'])
})
