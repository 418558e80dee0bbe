/** @module Grammar on any text at all: every token gets every layer, and nothing throws. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createScorer } from '../learning/scorer.ts'
import { weightsFrom } from '../learning/weights-from-rows.ts'
import { addTextLayers } from '../text/add-text-layers.ts'
import { createGrammar } from './add-grammar.ts'
import { NO_CLUSTERS } from './clusters.ts'
import { readLemmas } from './lemmas/find-lemmas.ts'
import { PARSE_TEMPLATES } from './parsing/features.ts'
import { NOTHING_SURE } from './parsing/sure-moves.ts'
import { countMoves } from './parsing/transitions.ts'
import { TAG_TEMPLATES } from './tagging/features.ts'
import { readLexicon } from './tagging/tag-lexicon.ts'
import { createWordTypes } from './word-types.ts'

const types = createWordTypes(NO_CLUSTERS)
const labels = ['NOUN NN', 'VERB VBD']
const moves = { relations: ['dep'], left: [0], right: [0] }

const addGrammar = createGrammar({
  tagger: {
    labels,
    weighed: [...labels.keys()],
    lexicon: readLexicon({ tagsOf: {}, certain: {} }, labels),
    scorer: createScorer(weightsFrom(labels.length, []), [TAG_TEMPLATES]),
    types,
  },
  lemmas: readLemmas({ keepsCase: [], endings: { NN: { s: '1' } }, exceptions: {} }),
  parser: {
    moves,
    scorer: createScorer(weightsFrom(countMoves(moves), []), [PARSE_TEMPLATES]),
    sure: NOTHING_SURE,
    types,
  },
})

test('every token of any text gets a class, a lemma and a head', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
      const { tokens, tags, finerTags, lemmas, heads } = addGrammar(
        addTextLayers({ text, published: null, outlet: null }),
      )
      for (const layer of [tags, finerTags, lemmas, heads]) expect(layer.length).toBe(tokens.length)
      for (const { head } of heads) if (head >= 0) expect(tokens[head]).toBeDefined()
    }),
  )
})

test('a sentence of a megabyte is read like any other', () => {
  const text = 'talks '.repeat(170_000)
  const { tokens, heads, lemmas } = addGrammar(addTextLayers({ text, published: null, outlet: null }))
  expect([heads.length, lemmas[0]]).toEqual([tokens.length, 'talk'])
})
