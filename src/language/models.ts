/** @module The trained models of this room, made from their files once and used for every report. */
import type { ModelFiles } from '../learning/model-files.ts'
import { createScorer } from '../learning/scorer.ts'
import type { Template } from '../learning/templates.ts'
import { decodeWeights } from '../learning/weights.ts'
import { decodeClusters } from './clusters.ts'
import { type LemmaFile, type Lemmas, readLemmas } from './lemmas/find-lemmas.ts'
import { PARSE_TEMPLATES } from './parsing/features.ts'
import type { Parser } from './parsing/parse-sentences.ts'
import { readSureMoves, type SureMovesFile } from './parsing/sure-moves.ts'
import type { Moves } from './parsing/transitions.ts'
import { TAG_TEMPLATES } from './tagging/features.ts'
import { type LexiconFile, readLexicon } from './tagging/tag-lexicon.ts'
import type { Tagger } from './tagging/tag-words.ts'
import { createWordTypes } from './word-types.ts'

/** All trained models of the language layer, ready for work. */
export interface LanguageModels {
  readonly tagger: Tagger
  readonly parser: Parser
  readonly lemmas: Lemmas
}

/** Names of the files in `models/`. */
export const MODEL_FILES = {
  clusters: 'clusters.bin',
  tagger: 'tagger.json',
  taggerWeights: 'tagger.weights',
  lemmas: 'lemmas.json',
  parser: 'parser.json',
  parserWeights: 'parser.weights',
  sureMoves: 'sure-moves.json',
} as const

/** What `tagger.json` holds. */
export interface TaggerFile {
  readonly labels: readonly string[]
  readonly weighed: readonly number[]
  readonly lexicon: LexiconFile
}

/** Some 25 MB when read, in some 60 ms. */
export function readLanguageModels(files: ModelFiles): LanguageModels {
  const types = createWordTypes(decodeClusters(files.bytes(MODEL_FILES.clusters)))
  const { labels, weighed, lexicon } = files.json(MODEL_FILES.tagger) as TaggerFile
  const scorerOf = (file: string, ...sets: readonly (readonly Template[])[]) =>
    createScorer(decodeWeights(files.bytes(file)), sets)
  return {
    tagger: {
      labels,
      weighed,
      lexicon: readLexicon(lexicon, labels),
      scorer: scorerOf(MODEL_FILES.taggerWeights, TAG_TEMPLATES),
      types,
    },
    lemmas: readLemmas(files.json(MODEL_FILES.lemmas) as LemmaFile),
    parser: {
      moves: files.json(MODEL_FILES.parser) as Moves,
      scorer: scorerOf(MODEL_FILES.parserWeights, PARSE_TEMPLATES),
      sure: readSureMoves(files.json(MODEL_FILES.sureMoves) as SureMovesFile),
      types,
    },
  }
}
