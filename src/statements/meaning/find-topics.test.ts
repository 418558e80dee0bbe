import { expect, test } from 'vitest'
import { findTopics } from './find-topics.ts'

/** One word a token: word, tag, head counted from 1 (0: the root), relation. */
const CASES: readonly (readonly [parse: string, topics: readonly string[]])[] = [
  ['a/DET/2/det cap/NOUN/0/root on/ADP/5/case cotton/NOUN/5/compound exports/NOUN/2/nmod', ['cap', 'cotton exports']],
  [
    'that/SCONJ/5/mark the/DET/3/det market/NOUN/5/nsubj should/AUX/5/aux open/VERB/0/root on/ADP/7/case Friday/PROPN/5/obl',
    ['market'],
  ],
  [
    'to/PART/2/mark extend/VERB/0/root the/DET/4/det truce/NOUN/2/obj by/ADP/7/case sixty/NUM/7/nummod days/NOUN/2/obl',
    ['truce'],
  ],
  [
    'the/DET/3/det tram/NOUN/3/compound stops/NOUN/0/root and/CCONJ/6/cc the/DET/6/det tolls/NOUN/3/conj',
    ['tram stops', 'tolls'],
  ],
  [
    'to/PART/2/mark withdraw/VERB/0/root its/PRON/4/nmod:poss troops/NOUN/2/obj from/ADP/7/case the/DET/7/det valley/NOUN/2/obl',
    ['troops', 'valley'],
  ],
  ['the/DET/3/det Ardan/PROPN/3/compound offer/NOUN/0/root', ['Ardan offer']],
  ['she/PRON/3/nsubj would/AUX/3/aux go/VERB/0/root', []],
]

test.each(CASES)('what is spoken of is named by its nouns: %s', (parse, topics) => {
  const { document, whole } = read(parse)
  expect(findTopics(document, [whole], null).map(({ start, end }) => document.text.slice(start, end))).toEqual(topics)
})

test('words that hyphens join are one thing', () => {
  const { document, whole } = read('the/DET/2/det carry/NOUN/0/root')
  const text = 'the carry-over'
  const more = [
    { start: 9, end: 10 },
    { start: 10, end: 14 },
  ]
  const joined = {
    ...document,
    text,
    tokens: [...document.tokens, ...more],
    tags: [...document.tags, 'PUNCT', 'ADP'],
    heads: [...document.heads, { head: 1, relation: 'punct' }, { head: 1, relation: 'compound:prt' }],
  }
  const found = findTopics(joined as typeof document, [{ start: 0, end: text.length }], null)
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['carry-over'])
  expect(whole.end).toBe(9)
})

test('who is asked is not what is asked for', () => {
  const { document, whole } = read(
    'the/DET/2/det ministry/NOUN/0/root to/PART/4/mark open/VERB/2/acl the/DET/6/det pass/NOUN/4/obj',
  )
  const mentions = [{ start: 0, end: 12, form: 'description', chain: 0 }] as const
  const found = findTopics({ ...document, mentions }, [whole], null)
  expect(found.map(({ start, end }) => document.text.slice(start, end))).toEqual(['pass'])
})

test('what a thing depends on is no part of what is said of it', () => {
  const { document, whole } = read(
    'a/DET/2/det truce/NOUN/0/root if/SCONJ/5/mark prisoners/NOUN/5/nsubj return/VERB/2/acl',
  )
  const condition = { start: document.text.indexOf('if'), end: whole.end }
  expect(findTopics(document, [whole], condition)).toEqual([{ start: 2, end: 7 }])
})

test('without a parse nothing is known', () => {
  const { document, whole } = read('a/DET/2/det truce/NOUN/0/root')
  const { text, tokens } = document
  expect(findTopics({ text, tokens }, [whole], null)).toEqual([])
})

function read(parse: string) {
  const rows = parse.split(' ').map(row => row.split('/') as [string, string, string, string])
  const text = rows.map(([word]) => word).join(' ')
  let from = 0
  const tokens = rows.map(([word]) => {
    const start = from
    from += word.length + 1
    return { start, end: start + word.length, sentence: 0 }
  })
  const tags = rows.map(([, tag]) => tag)
  const heads = rows.map(([, , head, relation]) => ({ head: Number(head) - 1, relation }))
  return { document: { text, tokens, tags, heads }, whole: { start: 0, end: text.length } }
}
