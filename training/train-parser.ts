/** @module Trains the parser: which features of a half-parsed sentence speak for which move. */
import { PARSE_TEMPLATES } from '../src/language/parsing/features.ts'
import { WIDTH } from '../src/language/parsing/parse-sentences.ts'
import { judgeOf } from '../src/language/parsing/search-parses.ts'
import type { SureMovesFile } from '../src/language/parsing/sure-moves.ts'
import { countMoves, FIRST_ARC, type Moves, REDUCE, SHIFT } from '../src/language/parsing/transitions.ts'
import type { WordTypes } from '../src/language/word-types.ts'
import { createScorer } from '../src/learning/scorer.ts'
import type { Weights } from '../src/learning/weights.ts'
import { AveragedPerceptron, MOST_CLASSES, type Quantising, quantised, withClasses } from './averaged-perceptron.ts'
import { findSureMoves } from './find-sure-moves.ts'
import { createMoveTeacher } from './learn-moves.ts'
import { createPathTeacher, type PathTeaching } from './learn-paths.ts'
import { type Lesson, lessonOf, movesOf, type ParserExample } from './parser-lessons.ts'
import { seeded, shuffle } from './seeded.ts'

export interface TrainedParser {
  readonly moves: Moves
  readonly weights: Weights
}

export interface ParserTraining {
  /** Rounds in which each move is learnt by itself. */
  readonly epochs: number
  /** Rounds after those, in which whole ways through a sentence are learnt. */
  readonly pathEpochs: number
  /** One model is trained from each, and their mean is what ships. */
  readonly seeds: readonly number[]
  /** How often, from the second round on, the parser goes where its own mistake leads. */
  readonly explore: number
  /** By how much the right move must beat the others, else it is learnt from as a mistake is. */
  readonly margin: number
  readonly paths: PathTeaching
  readonly minimumUpdates: number
  readonly quantising: Quantising
  readonly log: (line: string) => void
}

/** What a weight of 1 becomes in the file. With the margin, weights reach some 123: eight bits hold them, and they are looked up faster. */
const UNIT = 1

/** What is trained and shipped; chosen on the development halves. */
export const PARSER_TRAINING: ParserTraining = {
  epochs: 5,
  pathEpochs: 6,
  seeds: [1, 2, 3, 4],
  explore: 0.9,
  margin: 30,
  // Further than what ships looks, so that it learns what lies just beyond.
  paths: { width: { paths: WIDTH.paths + 1, reach: 60 }, margin: 10 },
  minimumUpdates: 3,
  // Seven rows in eight and their weak cells bear a tenth of a point between them.
  quantising: { unit: UNIT, leastOfRow: 3, leastOfCell: 0.75 },
  log: line => console.log(line),
}

export function trainParser(
  examples: readonly ParserExample[],
  types: WordTypes,
  settings: ParserTraining,
): TrainedParser {
  const moves = movesOf(examples.map(({ tree }) => tree))
  const lessons = examples.map(example => lessonOf(example, types, moves))
  const models = settings.seeds.map(seed => learnFrom(lessons, moves, seed, settings))
  return withCommonArcs({ moves, weights: quantised(models, settings.quantising) }, examples)
}

/** The parser with the moves that are made most often, and no others. */
export function withCommonArcs(
  { moves, weights }: TrainedParser,
  examples: readonly Pick<ParserExample, 'tree'>[],
): TrainedParser {
  const kept = commonArcs(moves, examples)
  const firstRight = FIRST_ARC + moves.left.length
  const places = [SHIFT, REDUCE, ...kept.left.map(at => FIRST_ARC + at), ...kept.right.map(at => firstRight + at)]
  return {
    moves: { ...moves, left: kept.left.map(at => moves.left[at]!), right: kept.right.map(at => moves.right[at]!) },
    weights: withClasses(weights, places),
  }
}

/** Of the relations on each side, by their places in the lists, those that are most frequent on both together. */
function commonArcs({ relations, left, right }: Moves, examples: readonly Pick<ParserExample, 'tree'>[]) {
  const times = new Map<string, number>()
  for (const { tree } of examples)
    for (const [index, { head, relation }] of tree.tokens.entries()) {
      const arc = `${index < head ? 'left' : 'right'} ${relation}`
      if (head >= 0) times.set(arc, (times.get(arc) ?? 0) + 1)
    }
  const ranked = [...times].sort(([a, before], [b, after]) => after - before || (a < b ? -1 : 1)).map(([arc]) => arc)
  const common = new Set(ranked.slice(0, MOST_CLASSES - FIRST_ARC))
  const places = (side: string, of: readonly number[]) =>
    [...of.keys()].filter(at => common.has(`${side} ${relations[of[at]!]}`))
  return { left: places('left', left), right: places('right', right) }
}

/** The moves that need no weighing, by what the parser does with the examples it learnt from. */
export function sureMoves(
  { moves, weights }: TrainedParser,
  examples: readonly ParserExample[],
  types: WordTypes,
): SureMovesFile {
  const judge = judgeOf(createScorer(weights, [PARSE_TEMPLATES]))
  const sentences = examples.map(example => lessonOf(example, types, moves).words)
  return findSureMoves(sentences, judge, moves, WIDTH)
}

/** The model of one seed: what is chance in it, others do not share. */
export function learnFrom(
  lessons: readonly Lesson[],
  moves: Moves,
  seed: number,
  settings: ParserTraining,
): AveragedPerceptron {
  const model = new AveragedPerceptron(countMoves(moves), settings.minimumUpdates)
  const random = seeded(seed)
  const order = [...lessons]
  settings.log(`parser, seed ${seed}`)
  learnMoves(model, moves, order, settings, random)
  learnPaths(model, moves, order, settings, random)
  return model
}

function learnMoves(
  model: AveragedPerceptron,
  moves: Moves,
  lessons: Lesson[],
  { epochs, margin, explore, log }: ParserTraining,
  random: () => number,
): void {
  const teach = createMoveTeacher(model, moves)
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    shuffle(lessons, random)
    let wrong = 0
    let all = 0
    for (const lesson of lessons) {
      const learnt = teach(lesson, { margin, explore: epoch > 1 ? explore : 0, random })
      wrong += learnt.wrong
      all += learnt.all
    }
    log(`moves, round ${epoch}: ${((100 * wrong) / all).toFixed(2)} % wrong, ${model.size}`)
  }
}

function learnPaths(
  model: AveragedPerceptron,
  moves: Moves,
  lessons: Lesson[],
  { pathEpochs, paths, log }: ParserTraining,
  random: () => number,
): void {
  if (pathEpochs > 0) model.beginAnew()
  const teach = createPathTeacher(model, moves, paths)
  for (let epoch = 1; epoch <= pathEpochs; epoch += 1) {
    shuffle(lessons, random)
    const wrong = lessons.filter(teach).length
    log(`paths, round ${epoch}: ${((100 * wrong) / lessons.length).toFixed(2)} % wrong, ${model.size}`)
  }
}
