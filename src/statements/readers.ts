/** @module Readers: every shape an attribution may have, the surest first, and the words at which each may stand. */
import type { TokenRange } from '../document/span.ts'
import { notedOf } from '../document/token-forms.ts'
import { CUE_NOUNS, cuesOf } from './cues.ts'
import type { Draft } from './draft.ts'
import { ANSWER, LINE, namedAnswer, officialLine } from './name-answers.ts'
import { answerToCharge } from './read-charges.ts'
import { allThatWasSaid, closingAttribution, invertedClosing } from './read-closing.ts'
import { colonAttribution } from './read-colons.ts'
import { estimate } from './read-estimates.ts'
import { mayBeSaid, saidByNoun } from './read-nouns.ts'
import { accordingTo, DASH, nounAttribution, signedQuotation } from './read-other-cues.ts'
import { impersonalPassive, letKnown } from './read-passive.ts'
import { PUTS, phraseAttribution, WORDS } from './read-phrases.ts'
import { QUOTES, quotedVoice } from './read-quoted.ts'
import { LAST_WORDS, refusalToTell } from './read-refusals.ts'
import { relativeAttribution } from './read-relatives.ts'
import { mayTellStance, toldStance } from './read-stances.ts'
import { verbAttribution } from './read-verb.ts'
import type { Reading } from './reading.ts'

/** The attribution at a token of a sentence, or `null`. `drafts`: those of the sentence so far. */
export type Read = (
  reading: Reading,
  sentence: number,
  range: TokenRange,
  at: number,
  drafts: readonly Draft[],
) => Draft | null

/** Which words, in lower case, a shape may stand at: all others need not be asked. */
type MayStand = (word: string) => boolean

const isVerb: MayStand = word => cuesOf(word).length > 0
const isPut: MayStand = word => word === 'put' || word === 'puts'

const READERS: readonly (readonly [MayStand, Read])[] = [
  [word => word === 'according', accordingTo],
  [word => QUOTES.test(word), quotedVoice],
  [isVerb, answerToCharge],
  [word => word === 'clear' || isVerb(word), impersonalPassive],
  [word => /^(?:let|mak(?:es?|ing)|made)$/.test(word), letKnown],
  [word => LAST_WORDS.has(word), refusalToTell],
  [isVerb, relativeAttribution],
  [isVerb, closingAttribution],
  [isVerb, invertedClosing],
  [word => word === 'all' || word === 'how', allThatWasSaid],
  [isPut, estimate],
  [isVerb, verbAttribution],
  [word => CUE_NOUNS.has(word), nounAttribution],
  [word => DASH.test(word), signedQuotation],
  [word => word === ':', colonAttribution],
  [word => WORDS.test(word) || word === 'quote' || PUTS.test(word), phraseAttribution],
  [word => isPut(word) || ANSWER.test(word), namedAnswer],
  [word => LINE.test(word), officialLine],
  [mayBeSaid, saidByNoun],
  [mayTellStance, toldStance],
]

const NONE: readonly Read[] = []

/**
 * The readers that may find something at a word in lower case of that number, in order: most find nothing at most words, so it is
 * asked once for each word.
 */
export const readersAt = notedOf((word): readonly Read[] => {
  const fitting = READERS.flatMap(([mayStand, read]) => (mayStand(word) ? [read] : []))
  return fitting.length === 0 ? NONE : fitting
})
