/** @module Parties: on whose behalf an actor speaks. A spokesperson speaks for the state, a state and a group for themselves. */
import { stateOfAdjective } from '../alignment/know-places.ts'
import { plainName } from '../alignment/plain-name.ts'
import type { Actor } from './record.ts'

/** Actor id → id of the party, or `null`: a person of no known side and an outlet speak for nobody in the talks. */
export function partiesOf(actors: readonly Actor[]): (actor: string) => string | null {
  const experts = new Set(actors.flatMap(({ id, name }) => (RESEARCHES.test(name) ? [id] : [])))
  const party = new Map(
    actors.map(actor => {
      const own = partyOf(actor)
      return [actor.id, own !== null && experts.has(own) && actor.id !== own && isExpert(actor) ? null : own] as const
    }),
  )
  return actor => party.get(actor) ?? null
}

/** Bodies whose people say what they think, and not what their house demands. */
const RESEARCHES = /\b(?:University|Institute|College|Academy|School of|Think Tank|Observatory)\b|\bCent(?:re|er) for\b/

function isExpert({ type, titles }: Actor): boolean {
  const isOfficer = titles.some(title =>
    /\b(?:president|chancellor|rector|spokes\w+|chair\w*|head|director)\b/i.test(title),
  )
  return type === 'person' && !isOfficer
}

/** Unnamed people who speak for a side; residents, families and crowds of a country do not. */
const OFFICIAL =
  /\b(?:officials?|authorities|government|leaders?|leadership|ministers?|negotiators?|delegation|delegates?|diplomats?|mediators?|envoys?|ambassadors?|entourage|spokes\w+|sources?|representatives?|administration|presidency|policymakers|commanders?|advisers?|aides?|side|powers|capitals|allies|states|members?|of them|head of (?:state|government)|president|premier|chancellor|insiders?|officers?|clerks?|moles?|confidants?|(?:person|people|somebody|someone) (?:close|familiar|briefed|privy))\b/i

/** Bodies that serve somebody: while nobody knows whom, they are no party of their own. */
const SERVES =
  /^(?:ministry|department) of\b|\b(?:office|ministry|staff|secretariat|delegation|team|embassy|chancellery|police|army|military|presidency)$/i

/** Armies that serve no state. */
const FIGHTS = /\b(?:liberation|revolutionary|resistance|rebel|salvation|people[’']?s)\b/i

function partyOf({ id, name, type, party, anonymous }: Actor): string | null {
  if (type === 'media') return null // a newspaper never speaks for its state
  if (type === 'group' && isPeople(name)) return null
  if (anonymous && !OFFICIAL.test(name)) return null
  if (party !== null) return party
  const serves = SERVES.test(name) && !FIGHTS.test(name)
  return type === 'person' || anonymous || serves ? null : id
}

/** "Norwegians": the people of a state; at the talks sits the state. */
function isPeople(name: string): boolean {
  if (/^(?:Serbs|Croats|Turks|Danes|Swedes|Finns|Poles|Scots|Britons|Spaniards|Arabs|Jews)$/.test(name)) return true
  const one = name.replace(/s$/, '')
  return one !== name && stateOfAdjective(one) !== one
}

/** Name or adjective of a side → id of the party it is, or of the group that sits there without one; `null` where nobody is called so. */
export function partiesByName(
  actors: readonly Actor[],
  partyOf: (actor: string) => string | null,
): (name: string) => string | null {
  const sides = actors.filter(({ type }) => type !== 'person' && type !== 'media')
  // A party's own name wins over an alias of somebody else.
  const byName = new Map([
    ...sides.flatMap(({ id, aliases }) => aliases.map(alias => [plainName(alias), partyOf(id) ?? id] as const)),
    ...sides.map(({ id, name }) => [plainName(name), partyOf(id) ?? id] as const),
  ])
  return name => byName.get(plainName(name)) ?? byName.get(plainName(stateOfAdjective(name))) ?? null
}
