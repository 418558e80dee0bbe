/**
 * @module How well entities are found: by what ships on worldwide-dev, which never teaches; and on two corpora that do teach
 * what ships, by models trained as it is but without the corpus measured.
 */
import { EntityScores } from '../benchmarks/entity-scores.ts'
import { NAME_TEMPLATES, type NameSight } from '../src/language/entities/features.ts'
import type { EntityModel } from '../src/language/entities/find-entities.ts'
import { createScorer } from '../src/learning/scorer.ts'
import { type CorpusName, readForTraining, readNamedCorpus } from './corpora/named-corpora.ts'
import { type EntityTraining, trainEntities } from './train-entities.ts'

/** All that may teach what ships. */
export const TEACHERS: readonly CorpusName[] = ['gum', 're3d', 'btc', 'wikigold', 'uner', 'crossner']

/** Scores by set: worldwide-dev, UNER dev, CrossNER politics dev. */
export function measureEntities(
  corpora: string,
  shipped: EntityModel,
  settings: EntityTraining,
): ReadonlyMap<string, EntityScores> {
  return new Map([
    ['worldwide-dev', scoresOf('worldwide', corpora, shipped)],
    ['uner-dev', scoresOf('uner', corpora, without('uner', corpora, shipped.sight, settings))],
    ['crossner-politics-dev', scoresOf('crossner', corpora, without('crossner', corpora, shipped.sight, settings))],
  ])
}

function without(name: CorpusName, corpora: string, sight: NameSight, settings: EntityTraining): EntityModel {
  const documents = TEACHERS.filter(teacher => teacher !== name).flatMap(teacher => readForTraining(teacher, corpora))
  return {
    sight,
    scorer: createScorer(trainEntities(documents, sight, { ...settings, log: () => {} }), [NAME_TEMPLATES]),
  }
}

function scoresOf(name: CorpusName, corpora: string, model: EntityModel): EntityScores {
  // Worldwide marks facilities apart; the others call them places.
  const scores = new EntityScores(name !== 'worldwide')
  for (const document of readNamedCorpus(name, corpora)) scores.add(document, model)
  return scores
}
