/**
 * @module The side of those of whom no report says it: whoever keeps telling what one side will do, wants and cannot accept
 * speaks for it. Votes of all reports are counted; a lead too small leaves it open.
 */
import type { FigureKind } from '../document/layers.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'

/** An actor as far as voting needs it. */
export interface Voter {
  readonly kind: FigureKind
  readonly name: string
  readonly titles: readonly string[]
  readonly anonymous: boolean
}

/** Whose voice somebody is, and the sayings that show it. */
export interface Vote {
  /** Index of the actor that is committed. */
  readonly side: number
  readonly evidence: readonly Passage[]
}

/** Those who tell of others by trade, or stand between sides. */
const LOOKS_ON =
  /\b(?:analysts?|experts?|professors?|historians?|economists?|columnists?|correspondents?|reporters?|researchers?|lecturers?|mediators?|facilitators?|arbitrat?(?:er|or)s?|conciliators?|judges?|diplomats?|observers?|monitors?|witness(?:es)?|residents?|former|ex|retired|sources?|people|persons?|someone|brokers?|bankers?|fellow)\b/i

/** What nobody in particular must be called to be taken for a side’s voice. */
const HAS_PART =
  /\b(?:spokes(?:man|woman|person|people)|ministers?|secretary|chair(?:man|woman|person)?|chief|negotiators?|delegates?|leaders?|president|representative|lawyers?|counsel|captain|director|head|commander|deput(?:y|ies))\b/i

/** A lead of this many sayings is enough for somebody with an office; without one a second is asked for. */
const ENOUGH = { withOffice: 1, without: 2 }

/**
 * Index of an actor → whose voice it is. `actorAt(report, figure)`: index of the actor of a figure; `sideOf(actor)`: the index
 * of the party that an actor is or speaks for. Only actors that `isOpen` are voted on. Linear in the statements.
 */
export function voteSides(
  testimonies: readonly Testimony[],
  voters: readonly Voter[],
  actorAt: (report: number, figure: number) => number,
  sideOf: (actor: number) => number,
  isOpen: (actor: number) => boolean,
): ReadonlyMap<number, Vote> {
  const votes = new Map<number, Map<number, Passage[]>>()
  testimonies.forEach(({ statements }, report) => {
    for (const { speaker, commits, act, passage } of statements) {
      if (speaker === null || commits === undefined || act === 'accuse') continue
      const actor = actorAt(report, speaker)
      const side = sideOf(actorAt(report, commits))
      if (side === actor || !isOpen(actor) || voters[side]!.kind === 'media' || voters[side]!.kind === 'person')
        continue
      const own = votes.get(actor) ?? votes.set(actor, new Map()).get(actor)!
      own.set(side, [...(own.get(side) ?? []), passage])
    }
  })
  return new Map(
    [...votes].flatMap(([actor, sides]): readonly (readonly [number, Vote])[] => {
      const voter = voters[actor]!
      const [first, second] = [...sides].toSorted((a, b) => b[1].length - a[1].length)
      const lead = first![1].length - (second?.[1].length ?? 0)
      const isEnough = lead >= (hasOffice(voter) ? ENOUGH.withOffice : ENOUGH.without)
      return isEnough && maySpeak(voter) ? [[actor, { side: first![0], evidence: first![1] }]] : []
    }),
  )
}

function hasOffice({ name, titles, anonymous }: Voter): boolean {
  return anonymous ? HAS_PART.test(name) : titles.length > 0
}

function maySpeak({ kind, name, titles, anonymous }: Voter): boolean {
  if (kind !== 'person') return false
  return (
    ![...titles, ...(anonymous ? [name] : [])].some(words => LOOKS_ON.test(words)) &&
    (!anonymous || HAS_PART.test(name))
  )
}
