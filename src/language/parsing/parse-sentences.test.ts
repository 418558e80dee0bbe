/** @module Structure, by small models made by hand, and what holds of any structure. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Head } from '../../document/layers.ts'
import { hash1, hash3 } from '../../learning/hash.ts'
import { createScorer } from '../../learning/scorer.ts'
import { type Row, weightsFrom } from '../../learning/weights-from-rows.ts'
import { NO_CLUSTERS } from '../clusters.ts'
import { createWordTypes } from '../word-types.ts'
import { PARSE_TEMPLATES, tagHash } from './features.ts'
import { createSentenceParser } from './parse-sentences.ts'
import { NOTHING_SURE } from './sure-moves.ts'
import { countMoves, FIRST_ARC, type Moves, REDUCE, SHIFT } from './transitions.ts'

const MOVES: Moves = { relations: ['det', 'nsubj', 'obj', 'punct'], left: [0, 1], right: [2, 3] }
const DET = FIRST_ARC
const NSUBJ = FIRST_ARC + 1
const OBJ = FIRST_ARC + 2
const PUNCT = FIRST_ARC + 3

const tag = (upos: string) => tagHash(upos, '')
/** Features: the tags of the topmost word and the next one with no verb between; whether the topmost has a head is known without. */
const between = (top: string, next: string, move: number): Row => [hash3(108, tag(top), tag(next), 0), [[move, 10]]]

/** A determiner depends on the noun behind it, a noun on the verb behind or before it, a stop on the verb. */
const ROWS: readonly Row[] = [
  between('DET', 'NOUN', DET),
  between('NOUN', 'VERB', NSUBJ),
  between('VERB', 'DET', SHIFT),
  between('VERB', 'NOUN', OBJ),
  between('NOUN', 'PUNCT', REDUCE),
  between('VERB', 'PUNCT', PUNCT),
]

test('words depend on the words they belong to', () => {
  expect(parse('the|DET envoy|NOUN rejected|VERB the|DET plan|NOUN .|PUNCT')).toEqual([
    'the ← det ← envoy',
    'envoy ← nsubj ← rejected',
    'rejected ← root',
    'the ← det ← plan',
    'plan ← obj ← rejected',
    '. ← punct ← rejected',
  ])
})

test('a sentence of one word is its own root', () => {
  expect(parse('rejected|VERB')).toEqual(['rejected ← root'])
})

test('what belongs nowhere hangs on the root: the first verb, else the first word that is no mark', () => {
  expect(parse('.|PUNCT envoy|X')).toEqual(['. ← punct ← envoy', 'envoy ← root'])
})

test('heads are counted in the whole document', () => {
  const heads = headsOf([
    [['talks', 'NOUN']],
    [
      ['the', 'DET'],
      ['plan', 'NOUN'],
    ],
  ])
  expect(heads).toEqual([
    { head: -1, relation: 'root' },
    { head: 2, relation: 'det' },
    { head: -1, relation: 'root' },
  ])
})

test('every sentence is a tree with one root, whatever the model says', () => {
  const tags = fc.constantFrom('DET', 'NOUN', 'VERB', 'PUNCT', 'X')
  const weights = fc.array(fc.tuple(tags, fc.nat(countMoves(MOVES) - 1), fc.integer({ min: -50, max: 50 })))
  fc.assert(
    fc.property(weights, fc.array(fc.tuple(fc.string(), tags), { minLength: 1, maxLength: 200 }), (given, words) => {
      const rows = given.flatMap(([of, move, weight]): Row[] => [
        [hash1(2, tag(of)), [[move, weight]]],
        [hash1(5, tag(of)), [[move, -weight]]],
      ])
      const heads = headsOf([words.map(([form, of]) => [form, of])], rows)
      expect(heads.filter(({ head }) => head < 0).length).toBe(1)
      expect(heads.every(({ head, relation }) => head < 0 === (relation === 'root') && head < words.length)).toBe(true)
      expect(heads.every((_, index) => reachesRoot(heads, index))).toBe(true)
    }),
  )
})

function reachesRoot(heads: readonly Head[], from: number): boolean {
  let at = from
  for (let steps = 0; steps <= heads.length && at >= 0; steps += 1) at = heads[at]!.head
  return at < 0
}

/** "word|TAG …" to "word ← relation ← head". */
function parse(sentence: string): readonly string[] {
  const words = sentence.split(' ').map(word => word.split('|') as [string, string])
  return headsOf([words]).map(({ head, relation }, index) =>
    [words[index]![0], relation, ...(head < 0 ? [] : [words[head]![0]])].join(' ← '),
  )
}

function headsOf(sentences: readonly (readonly (readonly [string, string])[])[], rows = ROWS): readonly Head[] {
  const words = sentences.flat()
  let at = 0
  const tokens = sentences.flatMap((sentence, index) =>
    sentence.map(([form]) => {
      const token = { start: at, end: at + form.length, sentence: index }
      at += form.length + 1
      return token
    }),
  )
  const parser = {
    moves: MOVES,
    scorer: createScorer(weightsFrom(countMoves(MOVES), rows), [PARSE_TEMPLATES]),
    sure: NOTHING_SURE,
    types: createWordTypes(NO_CLUSTERS),
  }
  return createSentenceParser(parser)({
    text: words.map(([form]) => form).join(' '),
    published: null,
    outlet: null,
    sentences: sentences.map(() => ({ start: 0, end: 0, paragraph: 0 })),
    tokens,
    tags: words.map(([, of]) => of),
    finerTags: words.map(() => ''),
  }).heads
}
