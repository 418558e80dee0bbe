/** @module Trains the parser: which features of a half-parsed sentence speak for which move. */
import { type ParsedWords, parsedWords, tagHash, writeParseFeatures } from '../src/language/parsing/features.ts'
import {
  countMoves,
  FIRST_ARC,
  type Moves,
  NOTHING,
  ParseState,
  REDUCE,
  SHIFT,
} from '../src/language/parsing/transitions.ts'
import type { WordTypes } from '../src/language/word-types.ts'
import { MAX_FEATURES } from '../src/learning/scorer.ts'
import type { Weights } from '../src/learning/weights.ts'
import { AveragedPerceptron, type Quantising, quantised } from './averaged-perceptron.ts'
import type { Tree } from './corpora/conllu.ts'
import { type Costs, costsOf, type GoldTree } from './oracle.ts'
import { seeded, shuffle } from './seeded.ts'

export interface TrainedParser {
  readonly moves: Moves
  readonly weights: Weights
}

export interface ParserTraining {
  readonly epochs: number
  /** One model is trained from each, and their mean is what ships. */
  readonly seeds: readonly number[]
  /** How often, from the second epoch on, the parser goes where its own mistake leads, to learn to go on from there. */
  readonly explore: number
  /** By how much the right move must beat the others, else it is learnt from as a mistake is. */
  readonly margin: number
  readonly minimumUpdates: number
  readonly quantising: Quantising
  readonly log: (line: string) => void
}

/** What is trained and shipped; chosen on the development halves. */
export const PARSER_TRAINING: ParserTraining = {
  epochs: 6,
  seeds: [1, 2],
  explore: 0.9,
  margin: 30,
  minimumUpdates: 3,
  // With the margin, weights reach some 130, and sums stay within sixteen bits. Four rows in five and their weak cells bear
  // a tenth of a point between them.
  quantising: { unit: 16, leastOfRow: 2, leastOfCell: 0.5 },
  log: line => console.log(line),
}

/** A tree to learn from, with the tags a tagger gave its words that had not seen it. */
export interface ParserExample {
  readonly tree: Tree
  /** "NOUN NN" for each word. */
  readonly labels: readonly string[]
}

export function trainParser(
  examples: readonly ParserExample[],
  types: WordTypes,
  settings: ParserTraining,
): TrainedParser {
  const { moves, models } = parserModels(examples, types, settings)
  return { moves, weights: quantised(models, settings.quantising) }
}

/** One model for each seed. */
export function parserModels(examples: readonly ParserExample[], types: WordTypes, settings: ParserTraining) {
  const moves = movesOf(examples.map(({ tree }) => tree))
  const lessons = examples.map(example => lessonOf(example, types, moves))
  const models = settings.seeds.map(seed => {
    const model = new AveragedPerceptron(countMoves(moves), settings.minimumUpdates)
    const random = seeded(seed)
    const state = new ParseState()
    const order = [...lessons]
    for (let epoch = 1; epoch <= settings.epochs; epoch += 1) {
      shuffle(order, random)
      let wrong = 0
      let all = 0
      for (const lesson of order) {
        const learnt = learnSentence(model, state, lesson, moves, settings, epoch > 1 ? settings.explore : 0, random)
        wrong += learnt.wrong
        all += learnt.all
      }
      settings.log(
        `parser ${seed}, epoch ${epoch}: ${((100 * wrong) / all).toFixed(2)} % of moves wrong, ${model.size}`,
      )
    }
    return model
  })
  return { moves, models }
}

/** Relations are kept apart by the side on which they occur: a third of the moves would never be made. */
function movesOf(trees: readonly Tree[]): Moves {
  const arcs = trees.flatMap(({ tokens }) =>
    tokens.map(({ head, relation }, index) => ({
      relation,
      side: head < 0 ? 'root' : index < head ? 'left' : 'right',
    })),
  )
  const relations = [...new Set(arcs.filter(({ side }) => side !== 'root').map(({ relation }) => relation))].sort()
  const on = (wanted: string) => {
    const seen = new Set(arcs.filter(({ side }) => side === wanted).map(({ relation }) => relation))
    return [...relations.keys()].filter(index => seen.has(relations[index]!))
  }
  return { relations, left: on('left'), right: on('right') }
}

interface Lesson {
  readonly words: ParsedWords
  readonly gold: GoldTree
}

function lessonOf({ tree: { tokens }, labels }: ParserExample, types: WordTypes, { relations }: Moves): Lesson {
  const tags = labels.map(label => label.split(' ') as [string, string])
  const words = parsedWords(
    tokens.map(({ form }) => types.of(form)),
    tags.map(([upos, xpos]) => tagHash(upos, xpos)),
    tags.map(([upos]) => upos === 'PUNCT'),
  )
  const root = tokens.length + 1
  const heads = new Int32Array(root + 1)
  const relationOf = new Int32Array(root + 1).fill(-1)
  const dependents: number[][] = Array.from({ length: root + 1 }, () => [])
  for (const [index, { head, relation }] of tokens.entries()) {
    const of = head < 0 ? root : head + 1
    heads[index + 1] = of
    relationOf[index + 1] = relations.indexOf(relation)
    dependents[of]!.push(index + 1)
  }
  return { words, gold: { heads, relations: relationOf, dependents } }
}

const features = new Int32Array(MAX_FEATURES)
const costs: Costs = { shift: 0, reduce: 0, left: 0, right: 0 }

function learnSentence(
  model: AveragedPerceptron,
  state: ParseState,
  { words, gold }: Lesson,
  moves: Moves,
  { margin }: ParserTraining,
  explore: number,
  random: () => number,
): { readonly wrong: number; readonly all: number } {
  let wrong = 0
  let all = 0
  state.begin(words.length)
  while (!state.done) {
    if (!state.decides) {
      state.shift()
      continue
    }
    const count = writeParseFeatures(features, state, words)
    const scores = model.score(features, count)
    costsOf(state, gold, costs)
    const { chosen, right, rival } = bestMoves(scores, state, gold, moves)
    all += 1
    if (chosen !== right) wrong += 1
    if (rival >= 0 && scores[right]! <= scores[rival]! + margin && (chosen !== right || margin > 0))
      model.update(features, count, right, rival)
    model.tick()
    state.make(random() < explore ? chosen : right, moves)
  }
  return { wrong, all }
}

/**
 * `chosen`: the legal move of the highest score; `right`: that among those which lose least of the true tree; `rival`: that
 * among those which lose more, -1 when there is none.
 */
function bestMoves(scores: Float32Array, state: ParseState, gold: GoldTree, { left, right }: Moves) {
  const { top, next } = state
  const hasHead = state.head[top] !== NOTHING
  const least = Math.min(costs.shift, costs.right, hasHead ? costs.reduce : costs.left)
  // An arc of the true tree must have its true relation; of an arc that is wrong anyway, any will do.
  const leftRelation = gold.heads[top] === next ? gold.relations[top]! : -1
  const rightRelation = gold.heads[next] === top ? gold.relations[next]! : -1
  let bestRight = -1
  let rival = -1
  const weigh = (move: number, isRight: boolean) => {
    if (isRight) {
      if (bestRight < 0 || scores[move]! > scores[bestRight]!) bestRight = move
    } else if (rival < 0 || scores[move]! > scores[rival]!) rival = move
  }
  weigh(SHIFT, costs.shift === least)
  if (hasHead) weigh(REDUCE, costs.reduce === least)
  else
    for (let index = 0; index < left.length; index += 1)
      weigh(FIRST_ARC + index, costs.left === least && (leftRelation < 0 || left[index] === leftRelation))
  for (let index = 0; index < right.length; index += 1)
    weigh(
      FIRST_ARC + left.length + index,
      costs.right === least && (rightRelation < 0 || right[index] === rightRelation),
    )
  // Between equals the lower number wins, as in `parseSentence`.
  const wins =
    rival < 0 || scores[bestRight]! > scores[rival]! || (scores[bestRight] === scores[rival] && bestRight < rival)
  return { chosen: wins ? bestRight : rival, right: bestRight, rival }
}
