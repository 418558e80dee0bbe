/**
 * @module Seats told apart: where several parties ask for a seat at the talks, each seat is a question of its own: "River
 * towns at the talks" may be granted and "League at the talks" refused.
 */
import { plainName } from '../alignment/plain-name.ts'
import type { Act } from '../document/testimony.ts'
import { SEATS_ISSUE } from './aspect-patterns.ts'
import { wordsOfAll } from './inherited-issues.ts'
import { issuesIn, partId } from './issues.ts'
import type { Actor, Issue, RecordStatement } from './record.ts'

type PartyOf = (actor: string) => string | null

/** Who does this with a seat wants it for itself. */
const ASKING: ReadonlySet<Act> = new Set(['demand', 'condition'])

/** One seat by itself is the question as a whole. */
const FEWEST = 2

/** The statements with the seat that each is about in place of seats in general, and the seats as issues. */
export function tellSeatsApart(
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
  partyOf: PartyOf,
): { readonly statements: readonly RecordStatement[]; readonly issues: readonly Issue[] } {
  // "to study it" may be about seats by what stands before, and asks for none.
  const asks = (act: Act, issues: readonly string[], words: string) =>
    ASKING.has(act) && issues.includes(SEATS_ISSUE) && issuesIn(words).includes(SEATS_ISSUE)
  const claimants = new Set(
    statements
      .filter(({ mode }) => mode !== 'narrator')
      .flatMap(({ act, issues, speaker, variants, told = [] }) => [
        ...(asks(act, issues, variants[0]!.wording) ? [partyOf(speaker)] : []),
        ...told.filter(one => asks(one.act, one.issues, wordsOfAll(one.content))).map(({ holder }) => partyOf(holder)),
      ])
      .filter(party => party !== null),
  )
  if (claimants.size < FEWEST) return { statements, issues: [] }
  const seats = actors
    .filter(({ id }) => claimants.has(id))
    .map(({ id, name, aliases }) => ({ id, label: `${name} at the talks`, names: [name, ...aliases].map(plainName) }))
  const seatOf = (act: Act, party: string | null, words: string): string => {
    const own = ASKING.has(act) ? seats.find(({ id }) => id === party) : undefined
    const plain = ` ${plainName(words)} `
    const named = own ?? seats.find(({ id, names }) => id !== party && names.some(name => plain.includes(` ${name} `)))
    return named === undefined ? SEATS_ISSUE : partId(SEATS_ISSUE, named.label)
  }
  const told = (issues: readonly string[], act: Act, party: string | null, words: string) =>
    issues.map(issue => (issue === SEATS_ISSUE ? seatOf(act, party, words) : issue))
  return {
    statements: statements.map(statement => ({
      ...statement,
      issues: told(statement.issues, statement.act, partyOf(statement.speaker), statement.variants[0]!.wording),
      ...(statement.told === undefined
        ? {}
        : {
            told: statement.told.map(one => ({
              ...one,
              issues: told(one.issues, one.act, partyOf(one.holder), wordsOfAll(one.content)),
            })),
          }),
    })),
    issues: seats.map(({ label }) => ({ id: partId(SEATS_ISSUE, label), label, synonyms: [label.toLowerCase()] })),
  }
}
