/**
 * @module People by the office they share: "the two presidents" are, of each side, whoever is called president in any report,
 * where one only is; "the heads of delegation" are those who lead. Of several with one office those who sat at talks before.
 */
import type { Actor } from './record.ts'
import type { PartyOf, Same } from './same-meetings.ts'
import type { Delegate } from './told-meetings.ts'

/** Offices in the plural, and what the titles of those who have them say. The narrower first. */
const OFFICES: readonly (readonly [RegExp, RegExp])[] = [
  [/^foreign (?:ministers|secretaries)$/, /\bforeign (?:minister|secretary)\b|\bsecretary of state\b/i],
  [/^(?:prime ministers|premiers)$/, /\b(?:prime minister|premier|chancellor)\b/i],
  [/^presidents$/, /\bpresident\b/i],
  [
    /^(?:leaders|heads of (?:state|government))$/,
    /\b(?:president|prime minister|premier|chancellor|king|emir|sultan|leader)\b/i,
  ],
  [/^(?:\p{Ll}+ )?ministers$/u, /(?<!prime )\bminister\b|\b(?:foreign secretary|trade representative|commissioner)\b/i],
  [/^(?:special )?envoys$/, /\benvoy\b/i],
]

/** Those who stand for somebody. */
const LESSER = /\b(?:vice|deputy|acting|assistant)\b/i
const NOT_ONE = /\b(?:former|ex|spokes\w+)\b/i

/** Whoever leads a delegation is called so. */
const LEAD =
  /^(?:(?:chief |lead |top )?negotiators|heads of (?:the )?delegations?|delegation (?:heads|chiefs|leaders))$/

/** A meeting with those whom its words call by their office, one of each side. */
export function withOffice(
  same: Same,
  {
    heads,
    actors,
    partyOf,
    sat,
  }: {
    readonly heads: readonly Delegate[]
    readonly actors: readonly Actor[]
    readonly partyOf: PartyOf
    /** Actor ids of those who sat at talks by name. */
    readonly sat: ReadonlySet<string>
  },
): Same {
  const office = same.told.find(told => told.office !== undefined)?.office
  if (office === undefined || same.people.length > 0) return same
  const titled = OFFICES.find(([plural]) => plural.test(office))?.[1]
  const has = ({ id, titles, type }: Actor, isLesser: boolean) =>
    type === 'person' &&
    (LEAD.test(office)
      ? heads.some(head => head.actor === id && head.role === 'leads')
      : titled !== undefined &&
        titles.some(title => titled.test(title) && !NOT_ONE.test(title) && LESSER.test(title) === isLesser))
  const found = same.sides.map(side => {
    const own = actors.filter(actor => partyOf(actor.id) === side)
    const full = own.filter(actor => has(actor, false))
    // Where a side sends the minister’s deputy, she is one of "the ministers".
    const those = full.length > 0 ? full : own.filter(actor => has(actor, true))
    return those.length > 1 ? those.filter(({ id }) => sat.has(id)) : those
  })
  const people = found.flatMap(those => (those.length === 1 ? [those[0]!.id] : []))
  return people.length > 1 ? { ...same, people } : same
}
