/** @module A second look at an act: where the rules see a plain report, or a promise, the trained reader may see more, or less. */
import type { GrammarLayer, Layers } from '../../document/layers.ts'
import type { Act } from '../../document/testimony.ts'
import type { AttributionInput } from '../reading.ts'
import { type Ground, groundOf, type Said, writeActFeatures } from './act-features.ts'
import { ACT_CLASSES, ACT_UNIT, type ActModel, familyOf } from './act-model.ts'

/** The act that something said has by its words; `null` where the rules' answer stands. */
export type WeighAct = (said: Said) => Act | null

/** The reader of the acts of one report. */
export type WeighActs = (document: AttributionInput & Pick<Layers, GrammarLayer>) => WeighAct

/**
 * How likely an act must be before it takes the place of the rules': at that, on six of our own sets that nobody who writes rules
 * had read, five became right for one that became wrong. A refusal and a demand make a stance, so they must be surer; an
 * accusation never was.
 */
const SURE: Readonly<Record<(typeof ACT_CLASSES)[number], number>> = {
  report: 0.85,
  condition: 0.6,
  threaten: 0.6,
  propose: 0.6,
  deny: 0.7,
  withhold: 0.7,
  'accept-in-part': 0.9,
  reject: 0.85,
  demand: 0.9,
  commit: 0.9,
  courtesy: 0.9,
  accuse: 1,
}

/** Makes the reader of a report's acts. Its words' clusters are looked up when first needed. */
export function actWeigher({ acts, clustersOf }: ActModel): WeighActs {
  return document => {
    let ground: Ground | null = null
    return said => {
      if (!isOpen(said)) return null
      ground ??= groundOf(document, clustersOf(document))
      acts.score(writeActFeatures(acts.features, said, ground))
      const act = chosenAct(familyOf(said.ruled.act), acts.scores)
      if (act === 'deny' && looksAhead(said)) return null
      if (act === 'reject' && saysWhatItIsNot(said)) return null
      return act === 'condition' && comesWhatMay(said) ? null : act
    }
  }
}

/** Frames in which something is said as a sentence; of a matter named ("stressed the distance") and of hearsay the rules know better. */
const SPOKEN = /^(?:say|tell|according)$/

/**
 * Whether the rules see a report, or a promise that is told, and no denial of either: only there they are asked again. What one
 * promises in one's own words is promised.
 */
export function isOpen({ ruled, frame, uttered }: Said): boolean {
  const family = familyOf(ruled.act)
  // A paper reports: what it proposes or refuses is another's.
  if (!SPOKEN.test(frame) || ruled.negated || uttered.speaker.figure?.kind === 'media') return false
  return family === 'report' || (family === 'commit' && !uttered.clauses.every(({ quoted }) => quoted))
}

/** What will be, or would be under a condition, has not been denied. */
function looksAhead({ uttered: { condition, clauses } }: Said): boolean {
  return condition !== null || clauses.some(({ words }) => / (?:will|would|'ll|wo|shall) /.test(words))
}

/** "will sail, whether a treaty is signed or not": on no terms at all. */
function comesWhatMay({ uttered: { clauses } }: Said): boolean {
  return clauses.some(({ words }) => / whether .* or not /.test(words))
}

/** "It was not a counter-offer": what a thing is not, and no word on whether it is wanted. */
function saysWhatItIsNot({ uttered: { clauses } }: Said): boolean {
  return clauses.length > 0 && IS_NO.test(clauses[0]!.words)
}

const IS_NO =
  /^ (?:that )?(?:it|this|that|these|those) (?:is|was|are|were|'s|had been|has been) (?:not|n't) (?:an?|the) (?:\S+ ){1,2}$/

/**
 * Which act the scores speak for against the rules'; `null` where none does surely. Where the rules see a promise it is only taken
 * back: what it may be instead is as often wrong as right.
 */
export function chosenAct(ruled: Act, scores: Int16Array): Act | null {
  if (ruled !== 'report' && ruled !== 'commit') return null
  const best = likeliest(scores)
  const act = ACT_CLASSES[best]!
  if (act === ruled || (ruled === 'commit' && act !== 'report')) return null
  return chanceOf(scores, best) > SURE[act] ? act : null
}

function likeliest(scores: Int16Array): number {
  let best = 0
  for (let of = 1; of < scores.length; of += 1) if (scores[of]! > scores[best]!) best = of
  return best
}

/** Chance of a class, 0 to 1, as a log-linear model means its scores. */
function chanceOf(scores: Int16Array, of: number): number {
  return 1 / scores.reduce((sum, score) => sum + Math.exp((score - scores[of]!) / ACT_UNIT), 0)
}
