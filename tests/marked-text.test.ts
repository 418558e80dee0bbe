import { expect, test } from 'vitest'
import { mark, unmark } from './marked-text.ts'

test.each([
  [
    'touching',
    '<a>one</a><b>two</b>',
    [
      ['a', 0, 3],
      ['b', 3, 6],
    ],
  ],
  [
    'nested',
    '<a><b>one</b> two</a>',
    [
      ['a', 0, 7],
      ['b', 0, 3],
    ],
  ],
  [
    'nested at the end',
    '<a>one <b>two</b></a>',
    [
      ['a', 0, 7],
      ['b', 4, 7],
    ],
  ],
] as const)('%s spans', (_, marked, spans) => {
  const marks = spans.map(([label, start, end]) => ({ label, start, end }))
  expect(mark(unmark(marked), marks)).toBe(marked)
})
