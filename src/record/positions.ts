/**
 * @module Positions: where each party stands on each issue, by its strongest attributed statement there.
 * A wrong sign is worse than an empty cell: where a party's words pull both ways and no date decides, the cell stays empty.
 */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import { ownStances } from './own-stances.ts'
import type { Actor, Position, RecordStatement, Stance } from './record.ts'
import { distinctPassages } from './statements.ts'

/** Accepted, but what is accepted is left to be agreed. */
const IN_PRINCIPLE = /\bin principle\b/i

/** In the first clause only: "must be disarmed, a demand the other side has refused". */
const MUST = /^[^,;:]*\bmust\b(?! not\b)/i

/** Something will not be given up; whether it is wanted or unwanted the words alone do not say. */
const RED_LINE = /\bred lines?\b/i

/** What holds "even if" is no condition. */
const EVEN_IF = /^even (?:if|when|after)\b/i

/** What a statement says of its party's stance, or nothing. */
export function stanceOf({
  act,
  modality,
  negated,
  condition,
  mode,
  issues,
  variants,
}: RecordStatement): Stance | null {
  if (mode === 'narrator') return null
  const firm = modality === 'did' || modality === 'does' || modality === 'will'
  switch (act) {
    case 'propose':
      return negated ? null : condition === null ? 'proposes' : 'conditional'
    case 'demand':
      return negated ? null : condition === null ? 'demands' : 'conditional'
    case 'condition':
      return condition !== null && EVEN_IF.test(condition) ? 'demands' : 'conditional'
    case 'accept':
      if (negated) return null // "did not accept" may be silence
      if (condition !== null) return 'conditional'
      // "could agree", "ready to discuss", "does not rule out": the ladder is not climbed
      if (firm) return IN_PRINCIPLE.test(variants[0]!.wording) ? 'accepts-in-part' : 'accepts'
      return modality === 'could' ? 'accepts-in-part' : 'reserved'
    case 'accept-in-part':
      return negated ? null : condition === null ? 'accepts-in-part' : 'conditional'
    case 'reject':
      if (negated || RED_LINE.test(variants[0]!.evidence.exact)) return null
      if (MUST.test(variants[0]!.wording)) return 'demands'
      // "no end to it until …" is a yes with a condition
      return condition !== null ? 'conditional' : firm ? 'rejects' : 'reserved'
    case 'commit':
      // Readiness to talk is a yes to talks; readiness to talk about a thing is no yes to the thing.
      if (!issues.includes('further-talks')) return null
      return negated ? 'rejects' : condition === null ? 'accepts' : 'conditional'
    case 'reject-in-part':
      return negated ? null : 'rejects-in-part'
    case 'threaten':
      if (negated) return null
      // "warned that the talks must be open" threatens nobody
      return MUST.test(variants[0]!.wording) ? 'demands' : 'leverage'
    case 'withhold':
      return 'undisclosed'
    default:
      return null
  }
}

/** The stronger, the more it binds; a condition outranks what it conditions. */
const STRENGTH: Readonly<Record<Stance, number>> = {
  conditional: 8,
  demands: 7,
  rejects: 7,
  accepts: 6,
  'rejects-in-part': 5,
  'accepts-in-part': 5,
  proposes: 4,
  leverage: 3,
  reserved: 2,
  undisclosed: 1,
  'no-statement': 0,
}

/** More issues than this in one breath is a list, and the stance on each of them is a guess. */
const MOST_ISSUES = 3

/** `partyOf` gives the party an actor speaks for. */
export function positions(
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
  partyOf: (actor: string) => string | null,
): readonly Position[] {
  const cells = new Map<string, Held[]>()
  const taking = statements.filter(statement => stanceOf(statement) !== null)
  for (const statement of ownStances(taking, actors, partyOf)) {
    const stance = stanceOf(statement)!
    const issues = issuesHeld(statement)
    if (issues.length > MOST_ISSUES) continue
    const parties = new Set([statement.speaker, ...statement.coSpeakers].map(partyOf).filter(party => party !== null))
    for (const party of parties)
      for (const issue of issues) {
        const cell = `${issue} ${party}`
        const held = cells.get(cell) ?? cells.set(cell, []).get(cell)!
        held.push({ issue, party, stance, statement })
      }
  }
  return [...cells]
    .flatMap(([, held]) => positionOf(held) ?? [])
    .toSorted((a, b) => byCodeUnits(a.issue, b.issue) || byCodeUnits(a.party, b.party))
}

/** "The changes to the text are not acceptable" says nothing against the text. */
const CHANGES = /\b(?:changes?|amendments?|revisions?|modifications?|additions?)\b/i

/** The issues a statement's stance is on, of all that it touches. */
function issuesHeld({ act, issues, variants }: RecordStatement): readonly string[] {
  if (act === 'commit') return ['further-talks']
  return CHANGES.test(variants[0]!.wording) ? issues.filter(issue => issue !== 'text-on-the-table') : issues
}

interface Held {
  readonly issue: string
  readonly party: string
  readonly stance: Stance
  readonly statement: RecordStatement
}

function positionOf(held: readonly Held[]): Position | undefined {
  const current = undisputed(held)
  const strongest = current.toSorted(
    (a, b) =>
      STRENGTH[b.stance] - STRENGTH[a.stance] ||
      byCodeUnits(dayOf(b.statement), dayOf(a.statement)) ||
      b.statement.origins - a.statement.origins ||
      byCodeUnits(a.statement.id, b.statement.id),
  )[0]
  if (strongest === undefined) return undefined
  const { issue, party, stance, statement } = strongest
  const same = current.filter(other => other.stance === stance)
  return {
    id: `${party}-${issue}`,
    issue,
    party,
    stance,
    paraphrase: statement.variants[0]!.wording,
    condition: statement.condition,
    basis: 'attributed',
    asOf: statement.dateRange,
    statements: [statement, ...same.map(other => other.statement)]
      .map(({ id }) => id)
      .filter((id, at, all) => all.indexOf(id) === at),
    evidence: distinctPassages([statement, ...same.map(other => other.statement)].flatMap(({ evidence }) => evidence)),
  }
}

const SIGN: Readonly<Partial<Record<Stance, 1 | -1>>> = {
  accepts: 1,
  'accepts-in-part': 1,
  rejects: -1,
  'rejects-in-part': -1,
}

/** Without the yes or no that a later no or yes overtook; without either where their times cannot be told apart. */
function undisputed(held: readonly Held[]): readonly Held[] {
  const yes = held.filter(({ stance }) => SIGN[stance] === 1)
  const no = held.filter(({ stance }) => SIGN[stance] === -1)
  if (yes.length === 0 || no.length === 0) return held
  // "Some of it is acceptable" and "several parts are not" go together.
  if (![...yes, ...no].some(({ stance }) => stance === 'accepts' || stance === 'rejects')) return held
  const dropped = isAfter(yes, no) ? no : isAfter(no, yes) ? yes : [...yes, ...no]
  return held.filter(one => !dropped.includes(one))
}

/** Whether everything in `later` was said after everything in `earlier`. */
function isAfter(later: readonly Held[], earlier: readonly Held[]): boolean {
  return later.every(({ statement: { dateRange: a } }) =>
    earlier.every(
      ({ statement: { dateRange: b } }) => a.earliest !== null && b.latest !== null && b.latest < a.earliest,
    ),
  )
}

function dayOf({ dateRange }: RecordStatement): string {
  return dateRange.latest ?? dateRange.earliest ?? ''
}
