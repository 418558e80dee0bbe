import { expect, test } from 'vitest'
import type { Brief, CitedText } from './brief.ts'
import { cutToLength, type Room } from './cut-to-length.ts'

const passage = { file: 'a.txt', start: 0, end: 4, exact: 'Four', prefix: '', suffix: '' }
const sentence = (words: string, number: number): CitedText => [
  { kind: 'text', text: words },
  { kind: 'marks', numbers: [number] },
]
const brief: Brief = {
  title: 'Talks',
  sections: [
    {
      heading: 'News',
      blocks: [{ kind: 'paragraph', sentences: [sentence('one two three', 1), sentence('four five', 2)] }],
    },
    {
      heading: 'Doubts',
      blocks: [{ kind: 'list', items: [[sentence('six seven eight nine', 3)], [sentence('ten', 4)]] }],
    },
    {
      heading: 'Table',
      blocks: [{ kind: 'table', header: ['a'], rows: [[sentence('never counted and never cut', 5)]] }],
    },
  ],
  citations: [1, 2, 3, 4, 5].map(number => ({ number, passage: { ...passage, start: number } })),
}
const room = (words: number, shares: Room['shares'], ...kept: readonly string[]): Room => ({
  words,
  shares,
  kept: new Set(kept),
})
const wordsLeft = ({ sections }: Brief) =>
  sections.map(({ blocks }) =>
    blocks
      .flatMap(block =>
        block.kind === 'paragraph' ? block.sentences : block.kind === 'list' ? block.items.flat() : block.rows.flat(),
      )
      .map(cited => cited.map(run => (run.kind === 'marks' ? run.numbers.join() : run.text)).join(' ')),
  )

const TABLE = 'never counted and never cut'
test.each<[string, Room, readonly (readonly string[])[]]>([
  [
    'is left alone where it fits',
    room(10, { News: 0.5, Doubts: 0.5 }),
    [['one two three 1', 'four five 2'], ['six seven eight nine 3', 'ten 4'], [`${TABLE} 5`]],
  ],
  [
    'loses the last of the section that outruns its share most',
    room(9, { News: 0.2, Doubts: 0.8 }),
    [['one two three 1'], ['six seven eight nine 2', 'ten 3'], [`${TABLE} 4`]],
  ],
  [
    'loses first what has no share',
    room(9, { News: 0.2 }),
    [['one two three 1', 'four five 2'], ['six seven eight nine 3'], [`${TABLE} 4`]],
  ],
  [
    'keeps one sentence of each section as long as it can',
    room(7, { News: 0.5, Doubts: 0.5 }),
    [['one two three 1'], ['six seven eight nine 2'], [`${TABLE} 3`]],
  ],
  [
    'gives up a section where one sentence each is too much, and never one that is to be kept',
    room(3, { News: 0.1, Doubts: 0.9 }, 'News'),
    [['one two three 1'], [`${TABLE} 2`]],
  ],
])('a brief %s', (_, into, expected) => {
  expect(wordsLeft(cutToLength(brief, into))).toEqual(expected)
})

test('the passages of what is left keep their marks', () => {
  const { citations } = cutToLength(brief, room(7, { News: 0.5, Doubts: 0.5 }))
  expect(citations.map(({ number, passage: { start } }) => [number, start])).toEqual([
    [1, 1],
    [2, 3],
    [3, 5],
  ])
})
