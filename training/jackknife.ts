/**
 * @module Tags for training the parser, given by taggers that had not seen the document: as right, and as wrong, as tags will
 * be in use. A parser trained on true tags trusts them too much: it costs about a point.
 */
import { createSight, TAG_TEMPLATES } from '../src/language/tagging/features.ts'
import { readLexicon } from '../src/language/tagging/tag-lexicon.ts'
import { tagSentence } from '../src/language/tagging/tag-words.ts'
import type { WordTypes } from '../src/language/word-types.ts'
import { createScorer } from '../src/learning/scorer.ts'
import type { Tree, TreebankDocument } from './corpora/conllu.ts'
import type { ParserExample } from './parser-lessons.ts'
import { labelOf, type TaggerTraining, type TrainedTagger, trainTagger } from './train-tagger.ts'

/** With all classes, and all the weights that bear anything: one model has less to spare than a mean of several. */
const OF_FOLD = { mostClasses: 255, quantising: { unit: 32, leastOfRow: 1, leastOfCell: 0.1 }, log: () => {} }

/**
 * The examples of each document.
 * @param folds each is tagged by a tagger trained on all others; whole documents, since words return within one
 */
export function jackknife(
  documents: readonly TreebankDocument[],
  folds: number,
  types: WordTypes,
  settings: TaggerTraining,
): readonly (readonly ParserExample[])[] {
  // One model each: its tags are a little worse than those of the mean that ships.
  const tagged = documents.map((): readonly ParserExample[] => [])
  for (let fold = 0; fold < folds; fold += 1) {
    const others = documents.filter((_, index) => index % folds !== fold).flatMap(({ trees }) => trees)
    const trained = trainTagger(others, types, { ...settings, ...OF_FOLD, seeds: settings.seeds.slice(0, 1) })
    const tag = taggerOf(trained, types)
    let right = 0
    let all = 0
    for (let index = fold; index < documents.length; index += folds) {
      tagged[index] = documents[index]!.trees.map(tree => ({ tree, labels: tag(tree) }))
      for (const { tree, labels } of tagged[index]!) {
        all += labels.length
        right += tree.tokens.filter((token, at) => labelOf(token) === labels[at]).length
      }
    }
    settings.log(`tagged for the parser, part ${fold + 1} of ${folds}: ${((100 * right) / all).toFixed(2)} % right`)
  }
  return tagged
}

/** A trained tagger as a function of a sentence. */
export function taggerOf(
  { labels, weighed, lexicon, weights }: TrainedTagger,
  types: WordTypes,
): (tree: Tree) => readonly string[] {
  const scorer = createScorer(weights, [TAG_TEMPLATES])
  const sight = createSight(readLexicon(lexicon, labels))
  return ({ tokens }) =>
    Array.from(
      tagSentence(
        tokens.map(({ form }) => sight(types.of(form))),
        { scorer, weighed },
      ),
      of => labels[of]!,
    )
}
