/**
 * @module Word classes: UPOS of Universal Dependencies, and the finer tags of the Penn Treebank beside them.
 * One class for both ("VERB VBD"), chosen from left to right by a linear model. Source: Collins 2002.
 */
import type { Layers, With } from '../../document/layers.ts'
import { tokenRanges } from '../../document/layers.ts'
import { tokenForms } from '../../document/token-forms.ts'
import type { Scorer } from '../../learning/scorer.ts'
import { ownSums } from '../own-sums.ts'
import type { WordTypes } from '../word-types.ts'
import { createSight, type TaggedType, writeTagValues } from './features.ts'
import type { TagLexicon } from './tag-lexicon.ts'

/** A tagger ready for work. Made once, used for every report. */
export interface Tagger {
  /** "NOUN NN": both tags of each class. */
  readonly labels: readonly string[]
  /** Which of them the scorer gives scores for, in its order. The others are those of certain words alone. */
  readonly weighed: readonly number[]
  /** With `TAG_TEMPLATES` as its first set. */
  readonly scorer: Scorer
  readonly lexicon: TagLexicon
  readonly types: WordTypes
}

/** The stage: a document in, its word classes out. */
export function createWordTagger(
  tagger: Tagger,
): (document: With<'sentences' | 'tokens'>) => Pick<Layers, 'tags' | 'finerTags'> {
  const sight = createSight(tagger.lexicon)
  const upos = tagger.labels.map(label => label.split(' ')[0]!)
  const xpos = tagger.labels.map(label => label.split(' ')[1]!)
  return document => {
    const seen = tagger.types.all(tokenForms(document)).map(sight)
    const tags: string[] = []
    const finerTags: string[] = []
    for (const { first, past } of tokenRanges(document)) {
      const classes = tagSentence(seen.slice(first, past), tagger)
      for (let at = 0; at < classes.length; at += 1) {
        tags.push(upos[classes[at]!]!)
        finerTags.push(xpos[classes[at]!]!)
      }
    }
    return { tags, finerTags }
  }
}

/** The class of each word. */
export function tagSentence(
  words: readonly TaggedType[],
  { scorer, weighed }: Pick<Tagger, 'scorer' | 'weighed'>,
): Uint8Array {
  const { values } = scorer
  const beginWith = ownSums(scorer)
  const weigh = scorer.weigh[0]!
  const classes = new Uint8Array(words.length)
  let before = -1
  let beforeThat = -1
  for (let at = 0; at < words.length; at += 1) {
    let best = certainClass(words, at)
    if (best < 0) {
      const { type, own } = words[at]!
      beginWith(type, own)
      writeTagValues(values, words, at, before, beforeThat)
      weigh(0)
      best = weighed[bestScore(scorer)]!
    }
    classes[at] = best
    beforeThat = before
    before = best
  }
  return classes
}

/** The class of a word that needs no weighing, else -1. A capital within a sentence may make a name of any word ("Will"). */
export function certainClass(words: readonly TaggedType[], at: number): number {
  const { certain, type } = words[at]!
  return at > 0 && type.capitals > 0 ? -1 : certain
}

/** The first of the highest; runs of eight without a higher one are passed over. */
function bestScore({ scores, peaks }: Pick<Scorer, 'scores' | 'peaks'>): number {
  const classes = scores.length
  let best = 0
  let most = scores[0]!
  for (let run = 0; run < peaks.length; run += 1) {
    if (run > 0 && peaks[run]! <= most) continue
    const end = Math.min(classes, 8 * run + 8)
    for (let of = 8 * run; of < end; of += 1) {
      if (scores[of]! <= most) continue
      best = of
      most = scores[of]!
    }
  }
  return best
}

/** The first of the highest. */
export function bestOf(scores: ArrayLike<number>): number {
  let best = 0
  for (let of = 1; of < scores.length; of += 1) if (scores[of]! > scores[best]!) best = of
  return best
}
