/** @module Training: what it reads, and that it makes the same bytes each time. On a treebank of our own of a few lines. */
import { expect, test } from 'vitest'
import { NO_CLUSTERS } from '../src/language/clusters.ts'
import { type Moves, ParseState } from '../src/language/parsing/transitions.ts'
import { createWordTypes } from '../src/language/word-types.ts'
import { encodeWeights } from '../src/learning/weights.ts'
import { parseTreebank } from '../training/corpora/conllu.ts'
import { jackknife, taggerOf } from '../training/jackknife.ts'
import { costsOf } from '../training/oracle.ts'
import { trainLemmas } from '../training/train-lemmas.ts'
import { PARSER_TRAINING, trainParser } from '../training/train-parser.ts'
import { TAGGER_TRAINING, trainTagger } from '../training/train-tagger.ts'

const TREEBANK = `# newdoc id = one
# newpar id = one-p1
1\tEnvoys\tenvoy\tNOUN\tNNS\t_\t4\tnsubj\t_\t_
2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\tsign\tsign\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
4.1\tit\tit\tPRON\tPRP\t_\t_\t_\t4:obj\t_
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# newpar id = one-p2
1\tTalks\ttalk\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
2\tended\tend\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

# newdoc id = two
1\tPlans\tplan\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
2\tfailed\tfail\tVERB\tVBD\t_\t0\troot\t_\t_
`

const types = createWordTypes(NO_CLUSTERS)
const documents = parseTreebank(TREEBANK)
const trees = documents.flatMap(document => document.trees)
const quiet = { log: () => {} }

test('raw text is rebuilt with the places of its tokens, of joined ones too', () => {
  const [one, two] = documents
  expect([one?.text, two?.text]).toEqual(["Envoys didn't sign.\nTalks ended.", 'Plans failed'])
  expect(one?.places.map(({ start, end }) => one.text.slice(start, end)).join('|')).toBe(
    "Envoys|did|n't|sign|.|Talks|ended|.",
  )
  expect(one?.sentenceEnds.map(end => one.text.slice(0, end))).toEqual(["Envoys didn't sign.", one?.text])
})

test('heads are counted from the first word, and the root has none', () => {
  expect(trees[0]?.tokens.map(({ head }) => head)).toEqual([3, 3, 3, -1, 3])
})

test('the same data makes the same bytes', () => {
  const train = () => {
    const tagger = trainTagger(trees, types, { ...TAGGER_TRAINING, minimumUpdates: 1, ...quiet })
    const examples = jackknife(documents, 2, types, { ...TAGGER_TRAINING, ...quiet }).flat()
    const parser = trainParser(examples, types, { ...PARSER_TRAINING, epochs: 2, pathEpochs: 1, ...quiet })
    return [
      encodeWeights(tagger.weights),
      encodeWeights(parser.weights),
      JSON.stringify([tagger.lexicon, parser.moves]),
    ]
  }
  expect(train()).toEqual(train())
})

test('what was learnt is known', () => {
  const tagger = trainTagger(trees, types, {
    ...TAGGER_TRAINING,
    minimumUpdates: 1,
    quantising: { unit: 32, leastOfRow: 0, leastOfCell: 0 },
    ...quiet,
  })
  const tag = taggerOf(tagger, types)
  for (const tree of trees) expect(tag(tree)).toEqual(tree.tokens.map(({ upos, xpos }) => `${upos} ${xpos}`))
})

test('an ending that several forms share is a rule, and what follows none is an exception', () => {
  const { endings, exceptions } = trainLemmas(trees)
  expect(endings['NNS']).toEqual({ s: '1' })
  expect(endings['VBD']).toEqual({ ed: '2' })
  expect(exceptions).toEqual({ VBD: { did: 'do' }, RB: { "n't": 'not' } })
})

test('a move costs the arcs of the true tree it makes unreachable', () => {
  const moves: Moves = { relations: ['nsubj', 'obj'], left: [0], right: [1] }
  // "Envoys reject plans": 1 ← 2 → 3, the root is 4.
  const gold = {
    heads: Int32Array.of(0, 2, 4, 2, 0),
    relations: Int32Array.of(-1, 0, -1, 1, -1),
    dependents: [[], [], [1, 3], [], [2]],
  }
  const state = new ParseState()
  state.begin(3)
  state.shift()
  const costs = { shift: 0, reduce: 0, left: 0, right: 0 }
  costsOf(state, gold, costs)
  // Above "envoys", "reject" can never be its head; to its right it would lose its own head as well.
  expect(costs).toEqual({ shift: 1, reduce: 0, left: 0, right: 2 })
  state.make(2, moves)
  state.shift()
  costsOf(state, gold, costs)
  expect(costs).toEqual({ shift: 1, reduce: 1, left: 2, right: 0 })
})
