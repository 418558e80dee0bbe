import { expect, test } from 'vitest'
import { figuresIn } from './stated-figures.ts'

test.each([
  ['a truce of 60 days', ['60 day']],
  ['a 60-day truce', ['60 day']],
  ['from 14 percent to 9', ['14 %', '9']],
  ['at 9 per cent, not 9.5%', ['9 %', '9.5 %']],
  ['forty-five is what we can carry', ['45']],
  ['four hundred and twenty', ['420']],
  ['1,200 cubic metres per second', ['1200 metr']],
  ['£390m in dues, and 19 million euros', ['390000000 pound', '19000000 euro']],
  ['$2.5 billion', ['2500000000 dollar']],
  ['412 kg of glass', ['412 kg']],
  ['a mast of 40 m', ['40']],
  ['five seats of fifteen', ['5 seat', '15']],
  ['on 6 May, Article 12 of the 2019 text', []],
  ['under Decree 218 they go', []],
  ['one of them', []],
])('%s: %j', (text, expected) => {
  expect(figuresIn(text).map(({ value, unit }) => (unit === null ? `${value}` : `${value} ${unit}`))).toEqual(expected)
})

test('a figure knows its place', () => {
  const text = 'Ardan wants ninety days.'
  const [figure] = figuresIn(text)
  expect(text.slice(figure!.start, figure!.end)).toBe('ninety days')
})
