/** @module Word classes, by small models made by hand. */
import { expect, test } from 'vitest'
import { hash1, hash2, hashText } from '../../learning/hash.ts'
import { createScorer, MAX_FEATURES } from '../../learning/scorer.ts'
import { MAX_VALUES, writeKeys } from '../../learning/templates.ts'
import { type Row, weightsFrom } from '../../learning/weights-from-rows.ts'
import { decodeClusters, encodeClusters, NO_CLUSTERS } from '../clusters.ts'
import { createWordTypes } from '../word-types.ts'
import { createSight, TAG_TEMPLATES, writeTagValues } from './features.ts'
import { type LexiconFile, readLexicon } from './tag-lexicon.ts'
import { createWordTagger } from './tag-words.ts'

const LABELS = ['DET DT', 'NOUN NN', 'VERB VB']
const LEXICON: LexiconFile = { tagsOf: { 'NOUN NN/VERB VB': 'report talk' }, certain: { 'DET DT': 'the' } }

/** "talk" is a verb, but a noun behind a determiner. Features: the word, and the class before it with the word. */
const ROWS: readonly Row[] = [
  [hash1(1, hashText('talk')), [[2, 5]]],
  [hash2(21, 0, hashText('talk')), [[1, 9]]],
]

test('a word is what its neighbours make of it', () => {
  expect(tagsOf('the talk')).toEqual(['DET', 'NOUN'])
  expect(tagsOf('talk')).toEqual(['VERB'])
})

test('both tags are given', () => {
  expect(tag('the talk').finerTags).toEqual(['DT', 'NN'])
})

test('a word with but one class is not weighed, unless a capital within the sentence makes it a name', () => {
  const types = createWordTypes(NO_CLUSTERS)
  const sight = createSight(readLexicon(LEXICON, LABELS))
  expect(sight(types.of('The')).certain).toBe(0)
  // All scores are 0 for "The" inside: the first class, which happens to be the determiner.
  expect(tagsOf('talk The')).toEqual(['VERB', 'DET'])
})

test('what the tagger looks at is written whole, and the same each time', () => {
  const types = createWordTypes(NO_CLUSTERS)
  const sight = createSight(readLexicon(LEXICON, LABELS))
  const words = ['', 'a', 'The', '\ud800', 'x'.repeat(10_000), '12,000', '😀'].map(form => sight(types.of(form)))
  for (let at = 0; at < words.length; at += 1) {
    const [first, second] = [new Int32Array(MAX_VALUES), new Int32Array(MAX_VALUES).fill(1)]
    for (const values of [first, second]) writeTagValues(values, words, at, -1, -1)
    const keys = [first, second].map(values => {
      const into = new Int32Array(MAX_FEATURES)
      return into.subarray(0, writeKeys(into, 0, values, TAG_TEMPLATES))
    })
    expect(keys[0]).toEqual(keys[1])
  }
})

test('curly and straight marks make no difference', () => {
  const types = createWordTypes(NO_CLUSTERS)
  expect(types.of('don’t').cased).toBe(types.of("don't").cased)
  expect(types.of('1,200').lower).toBe('0,000')
})

test('clusters written are the clusters read', () => {
  const clusters = decodeClusters(
    encodeClusters(
      new Map([
        ['envoy', 1023],
        ['minister', 16],
      ]),
    ),
  )
  expect([clusters.of('envoy'), clusters.of('minister'), clusters.of('unheard')]).toEqual([1023, 16, -1])
  const types = createWordTypes(clusters)
  expect([types.of('Minister').fine, types.of('Minister').coarse, types.of('unheard').fine]).toEqual([17, 2, 0])
  // Of a word that has none, what stands behind its last hyphen.
  expect(types.of('co-minister').fine).toBe(17)
})

test('a document without words has no tags', () => {
  expect(tagsOf('')).toEqual([])
})

function tagsOf(sentence: string): readonly string[] {
  return tag(sentence).tags
}

function tag(sentence: string) {
  const types = createWordTypes(NO_CLUSTERS)
  const scorer = createScorer(weightsFrom(LABELS.length, ROWS), [TAG_TEMPLATES])
  const tokens = [...sentence.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    sentence: 0,
  }))
  return createWordTagger({
    labels: LABELS,
    weighed: [...LABELS.keys()],
    lexicon: readLexicon(LEXICON, LABELS),
    scorer,
    types,
  })({
    text: sentence,
    published: null,
    outlet: null,
    sentences: [{ start: 0, end: sentence.length, paragraph: 0 }],
    tokens,
  })
}
