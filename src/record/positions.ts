/**
 * @module Positions: where each party stands on each issue, by its strongest attributed statement there.
 * A wrong sign is worse than an empty cell: where a party's words pull both ways and no date decides, the cell stays empty.
 */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import type { Act } from '../document/testimony.ts'
import type { Position, RecordStatement, Stance } from './record.ts'
import { distinctPassages } from './statements.ts'

/** What a statement says of its party's stance, or nothing. */
export function stanceOf({ act, modality, negated, condition, mode, issues }: RecordStatement): Stance | null {
  if (mode === 'narrator') return null
  const firm = modality === 'did' || modality === 'does' || modality === 'will'
  switch (act) {
    case 'propose':
      return negated ? null : condition === null ? 'proposes' : 'conditional'
    case 'demand':
      return negated ? null : condition === null ? 'demands' : 'conditional'
    case 'condition':
      return 'conditional'
    case 'accept':
      if (negated) return null // "did not accept" may be silence
      if (condition !== null) return 'conditional'
      // "could agree", "ready to discuss", "does not rule out": the ladder is not climbed
      return firm ? 'accepts' : modality === 'could' ? 'accepts-in-part' : 'reserved'
    case 'accept-in-part':
      return negated ? null : condition === null ? 'accepts-in-part' : 'conditional'
    case 'reject':
      if (negated) return null
      // "no end to it until …" is a yes with a condition
      return condition !== null ? 'conditional' : firm ? 'rejects' : 'reserved'
    case 'commit':
      // Readiness to talk is a yes to talks; readiness to talk about a thing is no yes to the thing.
      if (!issues.includes('further-talks')) return null
      return negated ? 'rejects' : condition === null ? 'accepts' : 'conditional'
    case 'reject-in-part':
      return negated ? null : 'rejects-in-part'
    case 'threaten':
      return negated ? null : 'leverage'
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
  partyOf: (actor: string) => string | null,
): readonly Position[] {
  const cells = new Map<string, Held[]>()
  const stances = new Map(statements.map(statement => [statement, stanceOf(statement)]))
  const borrowed = relaysAndParts(statements.filter(statement => stances.get(statement) !== null))
  for (const statement of statements) {
    const stance = stances.get(statement)!
    if (stance === null || borrowed.has(statement) || statement.issues.length > MOST_ISSUES) continue
    const parties = new Set([statement.speaker, ...statement.coSpeakers].map(partyOf).filter(party => party !== null))
    for (const party of parties)
      for (const issue of statement.act === 'commit' ? ['further-talks'] : statement.issues) {
        const cell = `${issue} ${party}`
        const held = cells.get(cell) ?? cells.set(cell, []).get(cell)!
        held.push({ issue, party, stance, statement })
      }
  }
  return [...cells]
    .flatMap(([, held]) => positionOf(held) ?? [])
    .toSorted((a, b) => byCodeUnits(a.issue, b.issue) || byCodeUnits(a.party, b.party))
}

/** Acts that ask something of others: what stands inside their words has not happened. */
const ASKING: readonly Act[] = ['demand', 'condition', 'propose', 'threaten']

/**
 * Statements whose stance is not their speaker's own. They are seen by one passage standing inside another:
 * of one speaker the outer wording governs ("Keller rejected calls to accept limits" accepts nothing);
 * of two, the outer one asks ("Keller demanded that Osei accept"), or relays ("an official said Ardan wanted a guarantee").
 */
function relaysAndParts(statements: readonly RecordStatement[]): ReadonlySet<RecordStatement> {
  const places = statements.flatMap(statement => statement.variants.map(variant => ({ statement, variant })))
  const found = new Set<RecordStatement>()
  for (const sameFile of Map.groupBy(places, ({ variant }) => variant.evidence.file).values()) {
    const inOrder = sameFile.toSorted(
      (a, b) => a.variant.evidence.start - b.variant.evidence.start || b.variant.evidence.end - a.variant.evidence.end,
    )
    inOrder.forEach((outer, at) => {
      for (const inner of inOrder.slice(at + 1)) {
        if (inner.variant.evidence.start >= outer.variant.evidence.end) break
        if (inner.statement === outer.statement || inner.variant.evidence.end > outer.variant.evidence.end) continue
        const { speaker, act } = outer.statement
        const supposed = ASKING.includes(act) && act !== inner.statement.act
        found.add(speaker === inner.statement.speaker || supposed ? inner.statement : outer.statement)
      }
    })
  }
  return found
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
