/** @module Entities of raw text, by a model of a few weights made by hand. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hash1, hashText } from '../../learning/hash.ts'
import { createScorer } from '../../learning/scorer.ts'
import { weightsFrom } from '../../learning/weights-from-rows.ts'
import { addTextLayers } from '../../text/add-text-layers.ts'
import { NO_CLUSTERS } from '../clusters.ts'
import { createWordTypes } from '../word-types.ts'
import { createNameSight, NAME_TEMPLATES } from './features.ts'
import { createEntityFinder } from './find-entities.ts'
import { BEGIN, LABELS, LAST, labelOf, UNIT } from './labels.ts'
import { packLeanings, strongestLeaning } from './leanings.ts'

const PERSON = 0
const rows = [
  ['ana', BEGIN],
  ['keller', LAST],
  ['osei', UNIT],
] as const
const find = createEntityFinder({
  // Feature 2: the word in lower case.
  scorer: createScorer(
    weightsFrom(
      LABELS,
      rows.map(([word, place]) => [hash1(2, hashText(word)), [[labelOf(PERSON, place), 100]]] as const),
    ),
    [NAME_TEMPLATES],
  ),
  sight: createNameSight(createWordTypes(NO_CLUSTERS), NO_CLUSTERS),
})

const entitiesOf = (text: string) => {
  const { entities } = find(addTextLayers({ text, published: null, outlet: null }))
  return entities.map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`)
}

test('names are found where the text has them', () => {
  expect(entitiesOf('The talks began. Ana Keller met the Danish envoy Osei in Ghana.')).toEqual([
    'person: Ana Keller',
    'norp: Danish',
    'person: Osei',
    'place: Ghana',
  ])
})

test('on any text, entities stand in order, apart, and on tokens', () => {
  const words = fc.constantFrom(
    'Ana',
    'Keller',
    'Osei',
    '-',
    'of',
    'Party',
    'Ghana',
    'Danish',
    '(',
    ')',
    'election',
    '2004',
    'President',
    '\n',
    '\ud800',
    '',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words).map(list => list.join(' ')),
      ),
      text => {
        const document = addTextLayers({ text, published: null, outlet: null })
        const { entities } = find(document)
        const starts = new Set(document.tokens.map(({ start }) => start))
        const ends = new Set(document.tokens.map(({ end }) => end))
        for (const [at, { start, end }] of entities.entries()) {
          expect(starts.has(start) && ends.has(end) && start < end).toBe(true)
          if (at > 0) expect(start).toBeGreaterThanOrEqual(entities[at - 1]!.end)
        }
      },
    ),
  )
})

test('a leaning is the type with the highest chance', () => {
  expect(strongestLeaning(packLeanings([0.1, 0, 0.9, 0, 0, 0]))).toBe(4 * 2 + 3)
  expect(strongestLeaning(packLeanings([1, 0, 0, 0, 0, 0]))).toBe(0)
})
