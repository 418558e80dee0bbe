/**
 * @module Arms: bodies that serve another, as several reports together tell. The commission whose spokesman is the bloc's, too;
 * "Union Customs Office" of the Eastern Union; "Ardan's delegation" where another report knows Ardan for a state.
 */

import { isDemonym } from '../document/demonym.ts'
import type { Figure } from '../document/layers.ts'
import { personName } from './name-forms.ts'
import { plainName } from './plain-name.ts'

/** The same figures in the same order; arms have the side they serve. */
export function settleArms(figures: readonly Figure[]): readonly Figure[] {
  const bodies = wholeBodies(figures)
  const served = new Map([...byTheirPeople(figures, bodies), ...byFirstWord(figures, bodies)])
  const states = statesOf(figures)
  return figures.map(figure => {
    if (figure.side !== null || figure.kind === 'media') return figure
    const side = ownerInName(figure, states) ?? memberOf(figure, figures) ?? served.get(plainName(figure.name)) ?? null
    return side === null || plainName(side) === plainName(figure.name) ? figure : { ...figure, side }
  })
}

/** What serves: an institution by its last word, or by its only one. */
const ARM =
  /(?:^| )(?:commission|council|secretariat|office|court|parliament|assembly|bank|agency|directorate|executive|presidency|service|board)$/

function isArm(plain: string): boolean {
  return ARM.test(plain)
}

/** Plain name → as printed, of bodies of two words or more that are no arms themselves. */
function wholeBodies(figures: readonly Figure[]): ReadonlyMap<string, string> {
  return new Map(
    figures.flatMap(({ kind, name, anonymous, side }) =>
      kind === 'organisation' &&
      !anonymous &&
      side === null &&
      name.includes(' ') &&
      !isArm(plainName(name)) &&
      !/ (?:ministry|delegation|government|army|police|side|team)$/i.test(name)
        ? [[plainName(name), name] as const]
        : [],
    ),
  )
}

/** Somebody speaks for the commission in one report and for the Eastern Union in another, and nobody contradicts. */
function byTheirPeople(
  figures: readonly Figure[],
  bodies: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  const sides = new Map<string, Set<string>>()
  for (const { kind, name, side, anonymous } of figures) {
    const known = kind === 'person' && !anonymous && name.includes(' ') ? personName(name) : undefined
    if (side === null || known?.given == null) continue
    const person = `${known.given} ${known.surname}`
    sides.set(person, (sides.get(person) ?? new Set()).add(plainName(side)))
  }
  const found = new Map<string, Set<string>>()
  for (const of of sides.values()) {
    // One word: a body with a name of its own is no arm of somebody.
    const arms = [...of].filter(side => !side.includes(' ') && isArm(side))
    const wholes = [...of].flatMap(side => bodies.get(side) ?? [])
    if (of.size !== 2 || arms.length !== 1 || wholes.length !== 1) continue
    found.set(arms[0]!, (found.get(arms[0]!) ?? new Set()).add(wholes[0]!))
  }
  return [...found].flatMap(([arm, wholes]) => (wholes.size === 1 ? [[arm, [...wholes][0]!] as const] : []))
}

/** "Union Customs Office": called by the last word of the one body that ends so. */
function byFirstWord(
  figures: readonly Figure[],
  bodies: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  const arms = new Set(
    figures.flatMap(({ kind, name, anonymous }) =>
      kind === 'organisation' && !anonymous && name.includes(' ') && isArm(plainName(name)) ? [plainName(name)] : [],
    ),
  )
  return [...arms].flatMap(arm => {
    const [first] = arm.split(' ')
    const wholes = [...bodies].filter(([plain]) => plain.endsWith(` ${first!}`))
    return wholes.length === 1 ? [[arm, wholes[0]![1]] as const] : []
  })
}

/** "delegate from one member state": of the one body that the reports call a bloc. */
function memberOf({ name, anonymous }: Figure, figures: readonly Figure[]): string | null {
  if (!anonymous || !/\bmember (?:states?|countr(?:y|ies)|governments?)$/i.test(name)) return null
  const blocs = new Map(
    figures.flatMap(figure =>
      figure.kind === 'organisation' && !figure.anonymous && figure.aliases.some(alias => /\bbloc$/i.test(alias))
        ? [[plainName(figure.name), figure.name] as const]
        : [],
    ),
  )
  return blocs.size === 1 ? [...blocs.values()][0]! : null
}

/** States that only the reports know, as printed. */
function statesOf(figures: readonly Figure[]): readonly string[] {
  return [...new Set(figures.flatMap(({ kind, name, anonymous }) => (kind === 'state' && !anonymous ? [name] : [])))]
}

/** What serves the state whose name or adjective stands before it. */
const OF_STATE =
  /^(.+?)(?:[’']s)? (?:(?:\p{Ll}[\p{L}-]*|Foreign|Defen[cs]e|Interior|Trade|Finance|Justice) )*(?:[Dd]elegation|[Gg]overnment|[Mm]inistry|[Ee]mbassy|[Pp]residency|[Pp]arliament|[Aa]rmy|[Mm]ilitary|negotiators?|officials?|diplomats?|ministers?|side|team)$/u

/** "National Grain Authority of | Ardan" */
const OF_STATE_BEHIND =
  /\b(?:Ministry|Authority|Bank|Parliament|Assembly|Government|Office|Agency|Embassy)\b.* of (\p{Lu}[\p{L}-]+)$/u

/** "mole inside the | Ardani | camp", "duty officer at the Ardani Interior Ministry" */
const WITHIN_STATE =
  /\b(?:inside|in|at|of|from|within|with|close to) the (\p{Lu}[\p{L}-]+) (?:[\p{L}-]+ ){0,2}(?:camp|delegation|team|side|government|[Mm]inistry|[Ee]mbassy|presidency|army|military|parliament)$/u

/** "Ardan’s delegation", "Ardani foreign ministry": the state, where one of the reports’ states is called so. */
function ownerInName({ kind, name, anonymous }: Figure, states: readonly string[]): string | null {
  if (kind === 'state' || (kind === 'person' && !anonymous)) return null
  const owner = ((anonymous ? WITHIN_STATE.exec(name) : null) ?? OF_STATE.exec(name) ?? OF_STATE_BEHIND.exec(name))?.[1]
  if (owner === undefined || !/^\p{Lu}/u.test(owner) || owner.includes(' ')) return null
  const plain = plainName(owner)
  const fitting = states.filter(state => plainName(state) === plain || isDemonym(plain, plainName(state)))
  return fitting.length === 1 ? fitting[0]! : null
}
