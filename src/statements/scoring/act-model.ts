/**
 * @module The trained reader of acts: what is done by saying something, weighed over the words said where the rules see no more
 * than a report. Made from its file once and used for every report.
 */

import type { Act } from '../../document/testimony.ts'
import type { ModelFiles } from '../../learning/model-files.ts'
import { createScorer, type Scorer } from '../../learning/scorer.ts'
import { decodeWeights } from '../../learning/weights.ts'
import type { ClustersOf } from './sight.ts'

export interface ActModel {
  /** `ACT_CLASSES`, in that order. */
  readonly acts: Scorer
  readonly clustersOf: ClustersOf
}

/** Where the model lies in `models/`. */
export const ACT_FOLDER = 'acts@1'

/** Name of the file in it. */
export const ACT_FILE = 'acts.weights'

/** What a weight of 1 is in the file. */
export const ACT_UNIT = 60

/** The acts that are told apart, one for each family of acts: how far a yes goes is the rules' to say, so the weakest stands for all. */
export const ACT_CLASSES = [
  'report',
  'condition',
  'reject',
  'demand',
  'deny',
  'withhold',
  'courtesy',
  'threaten',
  'accept-in-part',
  'commit',
  'propose',
  'accuse',
] as const satisfies readonly Act[]

export function readActModel(files: ModelFiles, clustersOf: ClustersOf): ActModel {
  return { acts: createScorer(decodeWeights(files.bytes(ACT_FILE))), clustersOf }
}

const FAMILY_OF: Readonly<Record<Act, (typeof ACT_CLASSES)[number]>> = {
  propose: 'propose',
  demand: 'demand',
  accept: 'accept-in-part',
  'accept-in-part': 'accept-in-part',
  concede: 'accept-in-part',
  condition: 'condition',
  reject: 'reject',
  'reject-in-part': 'reject',
  commit: 'commit',
  threaten: 'threaten',
  accuse: 'accuse',
  withhold: 'withhold',
  deny: 'deny',
  claim: 'report',
  assess: 'report',
  announce: 'report',
  report: 'report',
  courtesy: 'courtesy',
}

/** The one of `ACT_CLASSES` that stands for an act. */
export function familyOf(act: Act): (typeof ACT_CLASSES)[number] {
  return FAMILY_OF[act]
}
