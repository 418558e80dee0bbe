import { expect, test } from 'vitest'
import { everyMatch } from './every-match.ts'

test('every match, in order, with its groups and place', () => {
  const found = everyMatch('from 9 to 12 crowns', /(\d+)/g)
  expect(found.map(({ 1: number, index }) => [number, index])).toEqual([
    ['9', 5],
    ['12', 10],
  ])
})

test('a text without any', () => {
  expect(everyMatch('some crowns', /\d+/g)).toEqual([])
})
