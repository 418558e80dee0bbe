/**
 * @module The trained reader of sides: for whom somebody speaks of whom no report says it and whose own words do not show it.
 * "The foreign minister" in a paper of Ardan, between two sayings of its president, is Ardan's. A log-linear model over what
 * `side-features.ts` looks at; unless one side is likelier than all others and nobody's voice together, it stays open.
 */
import type { Voter } from '../vote-sides.ts'
import { type SideCandidate, type SideGround, sideCases } from './side-features.ts'
import trained from './side-weights.json' with { type: 'json' }

/** How likely a side must be. Of 42 people given one so in our own sets, by a reader that had not learnt from theirs, 39 were right; nobody in particular may be anybody's, so that more is asked. */
const LIKELY = 0.5
const LIKELY_UNNAMED = 0.6

/** Whose voice somebody is taken to be. */
export interface ReadSide {
  /** Index of the actor. */
  readonly side: number
  readonly evidence: SideCandidate['evidence']
}

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(trained.weights))

/** Index of an actor → whose voice it is. Only people are asked of, and only those that `isOpen`. */
export function readSides(ground: SideGround, isOpen: (actor: number) => boolean): ReadonlyMap<number, ReadSide> {
  const cases = sideCases(ground, actor => isOpen(actor) && mayServe(ground.actors[actor]!))
  return new Map(
    [...cases].flatMap(([actor, candidates]): readonly (readonly [number, ReadSide])[] => {
      if (candidates.length === 0) return []
      const chances = chancesOf(candidates, WEIGHTS)
      const best = chances.indexOf(Math.max(...chances))
      const { side, evidence } = candidates[best]!
      return side !== null && chances[best]! > (ground.actors[actor]!.anonymous ? LIKELY_UNNAMED : LIKELY)
        ? [[actor, { side, evidence }]]
        : []
    }),
  )
}

/** Chance of each candidate, 0 to 1. */
export function chancesOf(
  candidates: readonly SideCandidate[],
  weights: ReadonlyMap<string, number>,
): readonly number[] {
  const scores = candidates.map(({ features }) =>
    [...features].reduce((sum, [feature, value]) => sum + value * (weights.get(feature) ?? 0), 0),
  )
  const most = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - most))
  const all = powers.reduce((sum, power) => sum + power, 0)
  return powers.map(power => power / all)
}

/** Those whose words are their own, whatever side they are near: experts, opponents, relatives, witnesses, and who only passes on. */
const OWN_VOICE =
  /\b(?:analysts?|experts?|professors?|historians?|economists?|columnists?|correspondents?|reporters?|researchers?|lecturers?|mediators?|facilitators?|arbitrat?(?:er|or)s?|judges?|observers?|monitors?|witness(?:es)?|residents?|former|ex|retired|brokers?|bankers?|fellow|opposition|minority|dissident|brother|sister|wife|husband|widow|mother|father|son|daughter|bishop|archbishop|activist)\b/i

/** Offices and parts by which people serve a side; a fisherman or a pilot of a country speaks for himself. */
const HAS_PART =
  /\b(?:officials?|aides?|spokes\w+|ministers?|premier|secretary|chief|negotiators?|delegates?|delegation|president|representative|ambassador|commissioner|commander|deput(?:y|ies)|governor|envoy|presidency|colonel|general|admiral|senator|mayor|ombudsman|advis[eo]r|chair(?:man|woman|person)?|leader|head)\b/i

/** Whether somebody is of those who may speak for a side without a report that says it. */
export function mayServe({ kind, name, titles, anonymous }: Voter): boolean {
  if (kind !== 'person') return false
  const words = anonymous ? [...titles, name] : titles
  return words.some(one => HAS_PART.test(one)) && !words.some(one => OWN_VOICE.test(one))
}
