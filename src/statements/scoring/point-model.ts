/** @module The trained reader of what texts set out. Made from its file once and used for every report. */
import type { ModelFiles } from '../../learning/model-files.ts'
import { createScorer, type Scorer } from '../../learning/scorer.ts'
import { decodeWeights } from '../../learning/weights.ts'
import type { ClustersOf } from './sight.ts'

export interface PointModel {
  /** One class: the more above 0, the surer is it that the text sets this out. */
  readonly points: Scorer
  readonly clustersOf: ClustersOf
}

/** Where the model lies in `models/`. */
export const POINT_FOLDER = 'points@1'

/** Name of the file in it. */
export const POINT_FILE = 'points.weights'

/** What a weight of 1 is in the file. */
export const POINT_UNIT = 60

export function readPointModel(files: ModelFiles, clustersOf: ClustersOf): PointModel {
  return { points: createScorer(decodeWeights(files.bytes(POINT_FILE))), clustersOf }
}
