/** @module The trained scorer of attributions, made from its files once and used for every report. */
import { hash1, hashText } from '../../learning/hash.ts'
import type { ModelFiles } from '../../learning/model-files.ts'
import { createScorer, type Scorer } from '../../learning/scorer.ts'
import { decodeWeights } from '../../learning/weights.ts'
import { ROLE_TEMPLATES } from './role-features.ts'
import { ROLES } from './roles.ts'
import type { ClustersOf } from './sight.ts'
import type { WeighActs } from './weigh-act.ts'
import type { WeighFree } from './weigh-free-speech.ts'
import type { WeighSpeakers } from './weigh-speaker.ts'

export interface AttributionModel {
  /** One class; above 0: a cue. */
  readonly cues: Scorer
  /** `ROLES` classes. */
  readonly roles: Scorer
  /** What a label gives to the one after it: `ROLES` times `ROLES`, before times after. */
  readonly transitions: Int32Array
  /** Hashes of the lemmas that are cues though no verbs. */
  readonly nounLike: ReadonlySet<number>
  readonly clustersOf: ClustersOf
  /** `null`: acts by rule alone. */
  readonly weighActs: WeighActs | null
  /** `null`: free indirect speech by rule alone. */
  readonly weighFree: WeighFree | null
  /** `null`: whom a pronoun means that speaks, by rule alone. */
  readonly weighSpeakers: WeighSpeakers | null
}

/** Where the model lies in `models/`. */
export const ATTRIBUTION_FOLDER = 'attributions@1'

/** Names of the files in it. */
export const ATTRIBUTION_FILES = { cues: 'cues.weights', roles: 'roles.weights', words: 'words.json' } as const

/** What `words.json` holds. */
export interface WordsFile {
  /** Lemmas of the nouns, adjectives, prepositions and marks that training met as cues. */
  readonly cues: readonly string[]
}

export function readAttributionModel(
  files: ModelFiles,
  clustersOf: ClustersOf,
  {
    weighActs = null,
    weighFree = null,
    weighSpeakers = null,
  }: Partial<Pick<AttributionModel, 'weighActs' | 'weighFree' | 'weighSpeakers'>> = {},
): AttributionModel {
  const roles = createScorer(decodeWeights(files.bytes(ATTRIBUTION_FILES.roles)), [ROLE_TEMPLATES])
  const { cues } = files.json(ATTRIBUTION_FILES.words) as WordsFile
  return {
    cues: createScorer(decodeWeights(files.bytes(ATTRIBUTION_FILES.cues))),
    roles,
    transitions: transitionsOf(roles),
    nounLike: new Set(cues.map(hashText)),
    clustersOf,
    weighActs,
    weighFree,
    weighSpeakers,
  }
}

/** The feature whose weights say what follows a label. */
export function labelBefore(label: number): number {
  return hash1(199, label)
}

function transitionsOf({ features, scores, score }: Scorer): Int32Array {
  const transitions = new Int32Array(ROLES * ROLES)
  for (let before = 0; before < ROLES; before += 1) {
    features[0] = labelBefore(before)
    score(1)
    transitions.set(scores, before * ROLES)
  }
  return transitions
}
