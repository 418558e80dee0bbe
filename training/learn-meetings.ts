/** @module `node training/learn-meetings.ts`: makes the reader of meetings anew; with `--measure` tells how it does on each set it has not learnt from, and writes nothing. */
import { type MeetingWeights, meetingWeigher } from '../src/statements/scoring/weigh-meeting.ts'
import { counted, learnChoices, rounded } from './learn-choices.ts'
import { learnClauses } from './learn-clauses.ts'
import { type MeetingExample, meetingExamples } from './meeting-examples.ts'

/** Chosen on our own sets, each read by a reader that had not learnt from it. A feature met in fewer clauses is chance. */
const SETTINGS = { rounds: 20, rate: 0.05, shrink: 1e-2, start: 1e-2, fewest: 8, seed: 1 }

/** Weights of what is seen of a clause, against nothing that speaks for it; `''` is seen of every one. */
function learn(examples: readonly MeetingExample[]): MeetingWeights {
  const choices = examples
    .filter(one => one.isMeeting || !(one.isRuled && one.isDayOfMeeting))
    .map(({ features, isMeeting }) => [
      { features: counted(['', ...features]), isRight: isMeeting },
      { features: counted([]), isRight: !isMeeting },
    ])
  return rounded(learnChoices(choices, SETTINGS), 3)
}

await learnClauses({
  file: 'src/statements/scoring/meeting-weights.json',
  examplesOf: meetingExamples,
  learn,
  weigher: meetingWeigher,
  bounds: [-1.2, -0.8, -0.4, 0, 0.4, 0.8, 1.2],
  counts: own => ({
    meetings: own.filter(({ isMeeting }) => isMeeting).length,
    ofDays: own.filter(({ isDayOfMeeting }) => isDayOfMeeting).length,
  }),
})
