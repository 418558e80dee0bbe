/**
 * @module Denials: which statement denies which. A denial names what it denies in other words, or stands right behind it:
 * "Ardan shut the gates, the directorate said. Keller denied it."
 */
import { contentWords } from '../alignment/content-words.ts'
import { NARRATOR } from '../alignment/match-actors.ts'
import { denies } from './denial-words.ts'
import { deniedBeside } from './denied-beside.ts'
import { deniedElsewhere } from './denied-elsewhere.ts'
import type { Actor, RecordStatement, StatementVariant } from './record.ts'

/** What is denied is a claim of fact, an accusation, a report; nobody denies a wish. */
const DENIABLE: readonly RecordStatement['act'][] = [
  'claim',
  'accuse',
  'report',
  'assess',
  'announce',
  'deny',
  'accept',
]

/** Where a denial repeats it word for word, what somebody would do, or thanked for, is denied too: "denied that Ardan could live with ten". */
const DENIABLE_IN_FULL: readonly RecordStatement['act'][] = [
  ...DENIABLE,
  'accept-in-part',
  'commit',
  'condition',
  'courtesy',
]

/** The statements, each with the one it denies. */
export function withDenials(
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
  partyOf: (actor: string) => string | null,
): readonly RecordStatement[] {
  const denied = denials(statements, actors, partyOf)
  return statements.map(statement => {
    const denies = denied.get(statement.id)
    return denies === undefined ? statement : { ...statement, denies }
  })
}

/** Statement id → id of the statement it denies. */
function denials(
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
  partyOf: (actor: string) => string | null,
): ReadonlyMap<string, string> {
  const voiceOf = ({ speaker }: RecordStatement) => partyOf(speaker) ?? speaker
  const places = statements.flatMap(statement => statement.variants.map(variant => ({ statement, variant })))
  const mayBeDenied = (place: Place, acts: typeof DENIABLE) =>
    denies(place) === null &&
    // "quoting an aide" says nothing by itself.
    !/^(?:quote|cite)$/.test(place.variant.lemma ?? '') &&
    acts.includes(place.statement.act) &&
    contentWords(place.variant.wording).length > 1
  const elsewhere = deniedElsewhere(places, actors, partyOf, place => mayBeDenied(place, DENIABLE_IN_FULL))
  const found = new Map<string, string>()
  for (const file of Map.groupBy(places, ({ variant }) => variant.evidence.file).values()) {
    const inOrder = file.toSorted((a, b) => a.variant.evidence.start - b.variant.evidence.start)
    inOrder.forEach((denial, at) => {
      const kind = denies(denial)
      if (found.has(denial.statement.id) || denial.statement.speaker === NARRATOR) return
      const around = inOrder
        .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)
        .filter(
          other =>
            other.statement !== denial.statement &&
            mayBeDenied(other, DENIABLE) &&
            voiceOf(other.statement) !== voiceOf(denial.statement) &&
            other.statement.speaker !== denial.statement.speaker,
        )
      const target =
        elsewhere(denial, kind, breathOf(denial, inOrder.slice(Math.max(0, at - 2), at + 3)))?.id ??
        (kind === null ? undefined : deniedBeside(denial, kind, around)?.statement.id)
      if (target !== undefined) found.set(denial.statement.id, target)
    })
  }
  return found
}

/** A wording of a statement in one report. */
export interface Place {
  readonly statement: RecordStatement
  readonly variant: StatementVariant
}

/** What a speaker goes on to say, or has just said, with no more than its attribution between. */
const ONE_BREATH = 60

function breathOf({ statement, variant }: Place, inOrder: readonly Place[]): readonly Place[] {
  return inOrder.filter(other => {
    const { start, end } = other.variant.evidence
    const gap = Math.max(start - variant.evidence.end, variant.evidence.start - end)
    return other.statement !== statement && other.statement.speaker === statement.speaker && gap <= ONE_BREATH
  })
}

/** So many statements to either side are looked at. */
const NEIGHBOURS = 12
