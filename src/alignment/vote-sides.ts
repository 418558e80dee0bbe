/**
 * @module The side of those of whom no report says it: whoever keeps telling what one side will do, wants and cannot accept
 * speaks for it. Votes of all reports are counted; a lead too small leaves it open.
 */
import type { FigureKind } from '../document/layers.ts'
import type { Passage } from '../document/passage.ts'
import type { Act, Statement, Testimony } from '../document/testimony.ts'
import { isBodyOfState } from './sides/state-offices.ts'

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

/** What is said for one side. */
interface Cast {
  readonly weight: number
  readonly evidence: readonly Passage[]
}

/** Those who tell of others by trade, or stand between sides. */
const LOOKS_ON =
  /\b(?:analysts?|experts?|professors?|historians?|economists?|columnists?|correspondents?|reporters?|researchers?|lecturers?|mediators?|facilitators?|arbitrat?(?:er|or)s?|conciliators?|judges?|diplomats?|observers?|monitors?|witness(?:es)?|residents?|former|ex|retired|sources?|people|persons?|someone|brokers?|bankers?|fellow)\b/i

/** What nobody in particular must be called to be taken for a side’s voice. */
const HAS_PART =
  /\b(?:spokes(?:man|woman|person|people)|ministers?|secretary|chair(?:man|woman|person)?|chief|negotiators?|delegates?|leaders?|president|representative|lawyers?|counsel|captain|director|head|commander|deput(?:y|ies))\b/i

/**
 * How much a saying tells, by what is done with it: the logarithm of how much oftener, in reports read by people, the side told
 * of was the speaker’s own. Nobody but a side’s own people accepts or promises for it; what another would do anybody reports.
 */
const TELLS: ReadonlyMap<Act, number> = new Map([
  ['commit', 3],
  ['accept', 3],
  ['accept-in-part', 3],
  ['concede', 3],
  ['threaten', 2],
  ['condition', 2],
  ['demand', 2],
  ['reject', 2],
  ['reject-in-part', 2],
])

/** "Bela would be told", "Bela would have to pay": what befalls another. */
const BEFALLS =
  /^["“”'‘’\s]*(?:that )?(?:\S+ ){0,6}?(?:would|will|could|can|shall) (?:(?:not |also |never |first )?(?:have been|be) (?!ready|willing|prepared|open|able|content|happy)\w+(?:ed|en|t)\b|(?:first )?(?:have|need) to\b)/i

function tells({ act, content }: Statement): number {
  return BEFALLS.test(content[0]?.exact ?? '') ? 0 : (TELLS.get(act) ?? 0)
}

/** A lead of this much is enough for somebody with an office; without one a second saying is asked for. */
const ENOUGH = { withOffice: 2, without: 4 }

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
  const votes = new Map<number, Map<number, Cast>>()
  testimonies.forEach(({ statements }, report) => {
    for (const statement of statements) {
      const { speaker, commits, passage } = statement
      const weight = tells(statement)
      if (speaker === null || commits === undefined || weight === 0) continue
      const spoken = actorAt(report, speaker)
      const body = sideOf(spoken)
      // Whoever speaks for a ministry tells whose ministry it is.
      const actor = isBodyOfSome(voters[body]!) ? body : spoken
      const side = sideOf(actorAt(report, commits))
      if (side === actor || !isOpen(actor) || voters[side]!.kind === 'media' || voters[side]!.kind === 'person')
        continue
      const own = votes.get(actor) ?? votes.set(actor, new Map()).get(actor)!
      const cast = own.get(side)
      own.set(side, { weight: (cast?.weight ?? 0) + weight, evidence: [...(cast?.evidence ?? []), passage] })
    }
  })
  return new Map(
    [...votes].flatMap(([actor, sides]): readonly (readonly [number, Vote])[] => {
      const voter = voters[actor]!
      const [first, second] = [...sides].toSorted((a, b) => b[1].weight - a[1].weight)
      const lead = first![1].weight - (second?.[1].weight ?? 0)
      const isEnough = lead >= (hasOffice(voter) ? ENOUGH.withOffice : ENOUGH.without)
      return isEnough && maySpeak(voter) ? [[actor, { side: first![0], evidence: first![1].evidence }]] : []
    }),
  )
}

/** A body that every state has one of. */
function isBodyOfSome({ kind, name }: Voter): boolean {
  return kind === 'organisation' && isBodyOfState(name)
}

function hasOffice(voter: Voter): boolean {
  const { name, titles, anonymous } = voter
  if (isBodyOfSome(voter)) return true
  return anonymous ? HAS_PART.test(name) : titles.length > 0
}

function maySpeak(voter: Voter): boolean {
  const { kind, name, titles, anonymous } = voter
  if (kind !== 'person') return isBodyOfSome(voter)
  return (
    ![...titles, ...(anonymous ? [name] : [])].some(words => LOOKS_ON.test(words)) &&
    (!anonymous || HAS_PART.test(name))
  )
}
