import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsOf } from './segments.ts'

/** Each segment as `words{numbers}`; numbers that begin there carry a `+`. */
function drawn(text: string, passages: readonly (readonly [number: number, start: number, end: number])[]) {
  return segmentsOf(
    text,
    passages.map(([number, start, end]) => ({ number, start, end })),
  )
    .map(({ start, end, numbers, begins }) => {
      const covering = numbers.map(number => (begins.includes(number) ? `+${number}` : `${number}`))
      return text.slice(start, end) + (covering.length === 0 ? '' : `{${covering.join(' ')}}`)
    })
    .join('|')
}

test.each([
  ['no passage leaves the text whole', [], 'abcdefgh'],
  ['one passage', [[1, 2, 4]], 'ab|cd{+1}|efgh'],
  [
    'two that cross',
    [
      [1, 1, 5],
      [2, 3, 7],
    ],
    'a|bc{+1}|de{1 +2}|fg{2}|h',
  ],
  [
    'one inside the other',
    [
      [2, 0, 8],
      [1, 2, 4],
    ],
    'ab{+2}|cd{+1 2}|efgh{2}',
  ],
  [
    'two that begin together',
    [
      [3, 0, 2],
      [1, 0, 4],
    ],
    'ab{+1 +3}|cd{1}|efgh',
  ],
  [
    'two that are the same',
    [
      [1, 2, 4],
      [2, 2, 4],
    ],
    'ab|cd{+1 +2}|efgh',
  ],
  [
    'two that touch',
    [
      [1, 0, 4],
      [2, 4, 8],
    ],
    'abcd{+1}|efgh{+2}',
  ],
  ['an empty one still has its place', [[1, 3, 3]], 'abc|{+1}|defgh'],
  ['an empty one at the end', [[1, 8, 8]], 'abcdefgh|{+1}'],
] as const)('%s', (_, passages, expected) => {
  expect(drawn('abcdefgh', passages)).toBe(expected)
})

test('no passage cuts a character in half', () => {
  expect(drawn('a🕊b', [[1, 2, 4]])).toBe('a|🕊b{+1}')
  expect(drawn('a🕊b', [[1, 0, 2]])).toBe('a🕊{+1}|b')
})

test('segments joined are the text, and every passage begins exactly once', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', ' ', '\r\n', '\uD83D', '\uDD4A', '🕊', '<', 'é') })
  const spans = fc.array(fc.tuple(fc.nat(), fc.nat()))
  fc.assert(
    fc.property(texts, spans, (text, pairs) => {
      const passages = pairs.map(([a, b], index) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
        return { number: index + 1, start, end }
      })
      const segments = segmentsOf(text, passages)
      expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      expect(segments.flatMap(({ begins }) => begins).sort((a, b) => a - b)).toEqual(
        passages.map(({ number }) => number),
      )
      for (const { numbers, begins } of segments) for (const number of begins) expect(numbers).toContain(number)
    }),
  )
})
