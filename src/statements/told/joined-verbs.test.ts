import { expect, test } from 'vitest'
import { joinsIn } from './joined-verbs.ts'
import type { Word } from './line-grammar.ts'
import type { Line } from './lines.ts'

test.each([
  [
    'would keep ships away , open a line and place guards',
    [
      ['would', 'MD', 1, 'aux'],
      ['keep', 'VB', -1, 'root'],
      ['ships', 'NNS', 1, 'obj'],
      ['away', 'RB', 1, 'advmod'],
      [',', ',', 5, 'punct'],
      ['open', 'VB', 1, 'conj'],
      ['a', 'DT', 7, 'det'],
      ['line', 'NN', 5, 'obj'],
      ['and', 'CC', 9, 'cc'],
      ['place', 'VB', 1, 'conj'],
      ['guards', 'NNS', 9, 'obj'],
    ],
    ['would keep ships away', 'open a line', 'place guards'],
  ],
  [
    'obliges Ardan to count boats and to report losses',
    [
      ['obliges', 'VBZ', -1, 'root'],
      ['Ardan', 'NNP', 0, 'obj'],
      ['to', 'TO', 3, 'mark'],
      ['count', 'VB', 0, 'xcomp'],
      ['boats', 'NNS', 3, 'obj'],
      ['and', 'CC', 7, 'cc'],
      ['to', 'TO', 7, 'mark'],
      ['report', 'VB', 3, 'conj'],
      ['losses', 'NNS', 7, 'obj'],
    ],
    ['obliges Ardan to count boats', 'to report losses'],
  ],
  [
    'would have Ardan lower the dues and Belan put off the vote',
    [
      ['would', 'MD', 1, 'aux'],
      ['have', 'VB', -1, 'root'],
      ['Ardan', 'NNP', 1, 'obj'],
      ['lower', 'VB', 1, 'xcomp'],
      ['the', 'DT', 5, 'det'],
      ['dues', 'NNS', 3, 'obj'],
      ['and', 'CC', 7, 'cc'],
      ['Belan', 'NNP', 5, 'conj'],
      ['put', 'VB', 1, 'parataxis'],
      ['off', 'RP', 8, 'compound:prt'],
      ['the', 'DT', 11, 'det'],
      ['vote', 'NN', 8, 'obj'],
    ],
    ['would have Ardan lower the dues', 'Belan put off the vote'],
  ],
  [
    'would count and report the catch',
    [
      ['would', 'MD', 1, 'aux'],
      ['count', 'VB', -1, 'root'],
      ['and', 'CC', 3, 'cc'],
      ['report', 'VB', 1, 'conj'],
      ['the', 'DT', 5, 'det'],
      ['catch', 'NN', 3, 'obj'],
    ],
    ['would count and report the catch'],
  ],
] as const)('%s', (words, parsed, expected) => {
  const { joins, text } = joined(words, parsed)
  const starts = [0, ...joins.map(({ past }) => past)]
  expect(starts.map((start, at) => text.slice(start, joins[at]?.at ?? text.length))).toEqual(expected)
})

function joined(text: string, parsed: readonly (readonly [string, string, number, string])[]) {
  let from = 0
  const grammar = parsed.map(([word, tag, head, relation]): Word => {
    const start = text.indexOf(word, from)
    from = start + word.length
    return { start, end: from, lemma: word.toLowerCase(), tag, head, relation }
  })
  return { text, joins: joinsIn({ words: text, grammar } as unknown as Line, { start: 0, end: text.length }) }
}
