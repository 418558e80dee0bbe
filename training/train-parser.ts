/** @module Trains the parser: which features of a half-parsed sentence speak for which move. */
import { WIDTH } from '../src/language/parsing/parse-sentences.ts'
import { countMoves, type Moves } from '../src/language/parsing/transitions.ts'
import type { WordTypes } from '../src/language/word-types.ts'
import type { Weights } from '../src/learning/weights.ts'
import { AveragedPerceptron, type Quantising, quantised } from './averaged-perceptron.ts'
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
  seeds: [1, 2],
  explore: 0.9,
  margin: 30,
  // A little further than what ships looks, so that it learns what lies just beyond.
  paths: { width: { paths: WIDTH.paths, reach: 60 }, margin: 10 },
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
  return { moves, weights: quantised(models, settings.quantising) }
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
