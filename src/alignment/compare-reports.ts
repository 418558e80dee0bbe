/** @module Two texts held against each other: whether they have one origin, how sure that is, and what speaks for it. */
import { alignSentences } from './align-sentences.ts'
import { eventLikeness } from './event-likeness.ts'
import type { Surroundings } from './gather-sentences.ts'
import { countWords, type ReportWords, reportWords } from './report-words.ts'
import { type Overlap, overlapOf, reuseOdds } from './reuse-likeness.ts'

/**
 * `copy`: the shorter stands almost whole in the longer; `derived`: most of what the shorter says was made from the longer
 * (or the longer by adding to it: two texts alone do not tell which came first); `common-origin`: each also has much of its
 * own; `independent`: nothing beyond what two reports of one event share; `undecided`: between.
 */
export type Relation = 'copy' | 'derived' | 'common-origin' | 'independent' | 'undecided'

/** How two reports are related. */
export interface Comparison {
  /** 0–1; from 0.5 on they have one origin. */
  readonly score: number
  readonly relation: Relation
  /** Sentences for people. */
  readonly reasons: readonly string[]
  /** Sentences that tell the same, the most alike first: indices into the sentences of either. */
  readonly alike: readonly { readonly a: number; readonly b: number }[]
}

/** Of the shorter text's runs of words: above, only a stray sentence differs. */
const COPY = 0.8

/** Of the shorter text's words by worth: above, nearly all it says is in the other. */
const DERIVED = 0.6

/** From odds of one to twelve on, the other way: nobody should act on less. */
const INDEPENDENT = -2.5

/** Enough to convince a reader, few enough to read. */
const MOST_ALIKE = 3

/** Words up to which a text is a sentence or a headline: too short to say who took from whom. */
const SENTENCE = 60

/** Whether a text is so short that the score says whether it and another tell of one event, and what stands around them helps. */
export function isSentence(sentences: readonly string[]): boolean {
  return countWords(sentences) <= SENTENCE
}

/**
 * The sentences of both, in reading order. Of two single sentences the score says whether they tell of one event.
 * @param around of two single sentences, what others tell of them; without it they are judged by themselves
 */
export function compareReports(
  a: readonly string[],
  b: readonly string[],
  around: Surroundings | null = null,
): Comparison {
  const [one, other] = [reportWords(a), reportWords(b)]
  const overlap = overlapOf(one, other)
  const alike = alignSentences(a, b).toSorted((x, y) => y.likeness - x.likeness || x.a - y.a)
  return {
    ...judge(one, other, overlap, around),
    reasons: [...reasonsFor(overlap, alike.length), ...reasonsAround(around)],
    alike: alike.slice(0, MOST_ALIKE).map(({ a, b }) => ({ a, b })),
  }
}

function judge(
  a: ReportWords,
  b: ReportWords,
  overlap: Overlap,
  around: Surroundings | null,
): Pick<Comparison, 'score' | 'relation'> {
  if (Math.max(a.length, b.length) <= SENTENCE) {
    if (overlap.runs >= COPY) return { score: 1, relation: 'copy' }
    const event = eventLikeness(a, b)
    // One event is one story, and the story alone is not yet the event: as much of either does best.
    return { score: around === null ? event : (event + around.likeness) / 2, relation: 'undecided' }
  }
  const odds = reuseOdds(overlap)
  return { score: 1 / (1 + Math.exp(-odds)), relation: relationOf(overlap, odds) }
}

function relationOf({ runs, words }: Overlap, odds: number): Relation {
  if (odds < INDEPENDENT) return 'independent'
  if (odds < 0) return 'undecided'
  if (runs >= COPY) return 'copy'
  return words >= DERIVED ? 'derived' : 'common-origin'
}

function reasonsFor({ runs, words, named }: Overlap, aligned: number): readonly string[] {
  return [
    `${percent(runs)} of the shorter text's runs of three words stand in the other.`,
    `${percent(words)} of its words, the rare ones counting more, stand there too; ${percent(named)} of that is names and numbers.`,
    ...(aligned === 0
      ? []
      : [`${aligned} of its sentences tell what a sentence of the other tells, in the same order.`]),
  ]
}

function reasonsAround(around: Surroundings | null): readonly string[] {
  if (around === null) return []
  return [`Of the ${around.sentences} sentences read, both are near the same ones: ${percent(around.likeness)}.`]
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}
