import { expect, test } from 'vitest'
import { nearSentences } from './near-sentences.ts'
import { reportWords } from './report-words.ts'

const cases: readonly (readonly [title: string, sentences: readonly string[], ties: readonly (readonly number[])[]])[] =
  [
    [
      'sentences that share a word are near',
      ['The ferry sank off Port Belis.', 'Divers reached the ferry.', 'Wheat was dear.'],
      [[1], [0], []],
    ],
    [
      'so are sentences with words of like meaning',
      ['The talks failed.', 'Discussions resumed.', 'Wheat was dear.'],
      [[1], [0], []],
    ],
    ['grammar ties nothing', ['It was the one.', 'He was at the other.'], [[], []]],
    [
      'each is tied to its five nearest, and to those whose nearest it is',
      ['Osei', ...['fell', 'sang', 'rode', 'swam', 'slept', 'wept'].map(verb => `Osei ${verb}`)],
      [
        [1, 2, 3, 4, 5, 6],
        [0, 2, 3, 4, 5, 6],
        [0, 1, 3, 4, 5, 6],
        [0, 1, 2, 4, 5, 6],
        [0, 1, 2, 3, 5, 6],
        [0, 1, 2, 3, 4],
        [0, 1, 2, 3, 4],
      ],
    ],
    ['no words, no ties', ['', '?!'], [[], []]],
  ]

for (const [title, sentences, ties] of cases)
  test(title, () => {
    const found = nearSentences(sentences.map(sentence => reportWords([sentence])))
    expect(found.map(near => [...near.keys()].toSorted((a, b) => a - b))).toEqual(ties)
  })

test('a name brings nearer than a common word, though a headline capitalises both', () => {
  const [near] = nearSentences(
    [
      'Keller Opens Harbour',
      'The harbour stays shut, Mayor Tom Osei said.',
      'Ada Keller was in town, the chief said.',
      'A harbour is cold.',
    ].map(sentence => reportWords([sentence])),
  )
  expect(near!.get(2)).toBeGreaterThan(near!.get(1)!)
})
