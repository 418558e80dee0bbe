/** @module `node training/learn-steps.ts`: makes the reader of next steps anew; with `--measure` tells how it does on each set it has not learnt from, and writes nothing. */
import { type StepWeights, stepWeigher } from '../src/statements/scoring/weigh-step.ts'
import { counted, learnChoices, rounded } from './learn-choices.ts'
import { learnClauses } from './learn-clauses.ts'
import { type StepExample, stepExamples } from './step-examples.ts'

/** Chosen on our own sets, each read by a reader that had not learnt from it. A feature met in fewer clauses is chance. */
const SETTINGS = { rounds: 20, rate: 0.05, shrink: 3e-2, start: 1e-2, fewest: 30, seed: 1 }

/** Weights of what is seen of a clause, against nothing that speaks for it; `''` is seen of every one. */
function learn(examples: readonly StepExample[]): StepWeights {
  const choices = examples.map(({ features, isStep }) => [
    { features: counted(['', ...features]), isRight: isStep },
    { features: counted([]), isRight: !isStep },
  ])
  return rounded(learnChoices(choices, SETTINGS), 3)
}

await learnClauses({
  file: 'src/statements/scoring/step-weights.json',
  examplesOf: stepExamples,
  learn,
  weigher: stepWeigher,
  bounds: [-1.6, -1.2, -0.8, -0.4, 0, 0.4, 0.8],
  counts: own => ({ steps: own.filter(({ isStep }) => isStep).length }),
})
