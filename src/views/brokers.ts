/** @module Who brings others together: people called mediators, and states and bodies by whose offices others talk. */
import { remembering } from '../alignment/remembering.ts'
import type { Actor, Record } from '../record/record.ts'

/** Asked of many meetings, answered once for each actor. */
export interface Brokers {
  readonly isMediator: (person: string) => boolean
  readonly isBroker: (party: string) => boolean
  /** Whether a party is reported to stand anywhere, by its own word or another's. */
  readonly holdsPosition: (party: string) => boolean
  readonly actor: (id: string) => Actor | undefined
}

export const MEDIATES = /\b(?:mediat\w+|facilitator|go-between)\b/i

export function createBrokers({ actors, statements, positions }: Record): Brokers {
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  // Few wordings speak of mediation: they are sought once.
  const wordings = once(() =>
    statements.flatMap(({ variants }) =>
      variants.map(({ wording }) => wording).filter(wording => MEDIATES.test(wording)),
    ),
  )
  const bySource = once(
    () =>
      new Set(
        statements
          .filter(({ variants }) => variants.some(({ source }) => MEDIATES.test(source ?? '')))
          .map(({ speaker }) => speaker),
      ),
  )
  const held = new Set(positions.filter(({ basis }) => basis === 'attributed').map(({ party }) => party))
  return {
    holdsPosition: party => held.has(party),
    actor: id => byId.get(id),
    isMediator: remembering(id => {
      const actor = byId.get(id)
      return MEDIATES.test([...(actor?.titles ?? []), ...(actor?.aliases ?? [])].join(' ')) || bySource().has(id)
    }),
    /** "mediators Ardan and Osland", "mediated by Ardan", "Ardanian mediators", "Ardan, which mediates". */
    isBroker: remembering(id => {
      const actor = byId.get(id)
      if (actor === undefined || actor.type === 'person') return false
      const names = [actor.name, ...actor.aliases].filter(name => !/[^\p{L} .]/u.test(name)).join('|')
      if (names === '') return false
      const told = new RegExp(
        `\\bmediat(?:ors?|ed by|ion (?:by|of|from)) (?:from )?(?:\\p{Lu}\\p{L}+(?:,| and) ){0,2}(?:the )?(?:${names})\\b|\\b(?:${names})(?:n|i|ese|’s|'s)?(?:,? and \\p{Lu}\\p{L}+)?(?:,? which)?(?: is| are)? (?:the )?mediat`,
        'u',
      )
      return wordings().some(wording => told.test(wording))
    }),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
