/**
 * @module Movement: a party that stands elsewhere than it stood, with both ends. MODEL §6, Q6.
 * From two versions of a text, from two dated statements of different reports, or where a report tells the change itself.
 * Two wordings of one statement are never a movement.
 */
import type { Act, Testimony } from '../document/testimony.ts'
import { changedClauses } from './changed-clauses.ts'
import { changedFigures } from './changed-figures.ts'
import { changedStances } from './changed-stances.ts'
import { earlierEnd } from './earlier-ends.ts'
import { isTextIssue } from './issues.ts'
import { figuresSaid, figuresWritten } from './named-figures.ts'
import { ownStances } from './own-stances.ts'
import type { Actor, Issue, Movement, Proposal, RecordStatement } from './record.ts'
import { figuresIn } from './stated-figures.ts'
import { distinctPassages } from './statements.ts'
import { asTold, representedBy } from './told-as-said.ts'
import { issueAt, type ToldChange, toldChanges } from './told-changes.ts'

/** One for each party and issue that moved. */
export function movements(
  { proposals }: { readonly proposals: readonly Proposal[] },
  { issues, statements }: { readonly issues: readonly Issue[]; readonly statements: readonly RecordStatement[] },
  actors: readonly Actor[],
  partyOf: (actor: string) => string | null,
  testimonies: readonly Pick<Testimony, 'report' | 'sentences'>[],
): readonly Movement[] {
  // Whoever would not be named may contradict the minister; that is a dispute and no movement.
  const unnamed = new Set(actors.filter(({ anonymous }) => anonymous).map(({ id }) => id))
  const named = statements.filter(({ speaker }) => !unnamed.has(speaker))
  const own = ownStances(named, actors, partyOf)
  const represented = representedBy(actors, partyOf)
  const held = [...own, ...named.flatMap(statement => asTold(statement, represented))]
  // What the statements show at both ends says more than that a report tells of a change.
  const shown = [
    ...changedClauses(proposals).map(({ party, issue, from, to, evidence }) =>
      movement(party, issue, from, to, 'unknown', evidence),
    ),
    ...changedStances(own, actors, partyOf).map(({ party, issue, from, to, direction }) =>
      movement(party, issue, from.variants[0]!.wording, to.variants[0]!.wording, direction, [
        ...from.evidence,
        ...to.evidence,
      ]),
    ),
    ...changedFigures(proposals, named, partyOf).map(({ party, issue, from, to, direction }) =>
      movement(party, issue, from.words, to.words, direction, [...from.evidence, ...to.evidence]),
    ),
    ...fromTo(named, partyOf),
  ]
  const figures = [...figuresSaid(statements, partyOf), ...figuresWritten(proposals)]
  const told = toldChanges(proposals, statements, actors, partyOf, testimonies, figures, issues).filter(
    (change, at, changes) =>
      !shown.some(other => tellsAsMuch(other, change)) &&
      !changes.slice(0, at).some(other => isSameTelling(change, other)),
  )
  // Only the earlier end is told: from a thing to itself nobody has moved.
  const ended = told
    .flatMap(change => withEarlierEnd(change, held, partyOf))
    .filter(({ from, to, basis }) => basis === 'told' || from === null || from.length < SHORT || !to.includes(from))
  const all = [...shown, ...ended]
  return [...new Map(all.map(movement => [movement.id, movement])).values()]
}

/** Shorter, it is a figure: "six years", in "from six years to four". */
const SHORT = 20

/** A change that is told, with what the party had held before where the record has it. */
function withEarlierEnd(
  change: ToldChange,
  statements: readonly RecordStatement[],
  partyOf: (actor: string) => string | null,
): readonly Movement[] {
  const { party, issue, words, direction, evidence, needsEarlier = false } = change
  const from = change.from === undefined ? earlierEnd(change, statements, partyOf) : null
  if (from === null)
    return needsEarlier ? [] : [movement(party, issue, change.from ?? null, words, direction, evidence)]
  // Only that something is new is said: what it was before must be of the same matter.
  if (needsEarlier && !from.issues.includes(issue)) return []
  const given = from.issues.includes(issue) ? issue : from.issues.find(one => !isTextIssue(one))!
  return [movement(party, given, from.variants[0]!.wording, words, direction, [...evidence, ...from.evidence])]
}

/** Whether a change with both ends says all that is told: the same party and issue, and no other figure. */
function tellsAsMuch({ party, issue, from, to }: Movement, told: ToldChange): boolean {
  const values = new Set(figuresIn(`${from}; ${to}`).map(({ value }) => value))
  return party === told.party && issue === told.issue && figuresIn(told.words).every(({ value }) => values.has(value))
}

/** One change that the clause of a text and the statement around it both tell. */
function isSameTelling(one: ToldChange, other: ToldChange): boolean {
  const [a, b] = [one.evidence[0]!, other.evidence[0]!]
  const same = one.party === other.party && one.issue === other.issue
  return same && a.file === b.file && a.start < b.end && b.start < a.end
}

const CHANGES =
  /\b(?:cut|lower|reduc|rais|increas|lift|extend|stretch|lengthen|shorten|doubl|halv|mov|came|come|coming|go|going|went|bring|brought|drop|trim|widen|narrow|shift)\p{L}*\b[^.;]{0,60}?\bfrom ([^.;,]{1,40}?) (?:down |up )?to ([^.;,]{1,40}?)(?= and\b| but\b|[.;,]|$)/iu

/** "will cut its duty from 18 percent to 12": what a party offers, and what there was before. */
function fromTo(
  statements: readonly RecordStatement[],
  partyOf: (actor: string) => string | null,
): readonly Movement[] {
  return statements.flatMap(statement => {
    const { act, negated, mode, speaker, variants, evidence } = statement
    const party = partyOf(speaker)
    const found = CHANGES.exec(variants[0]!.wording)
    const issue = found === null ? undefined : issueAt(statement, found[1]!)
    if (party === null || issue === undefined || found === null || negated || mode === 'narrator') return []
    if (!GIVES.has(act) || ![found[1]!, found[2]!].every(end => figuresIn(end).length > 0)) return []
    return [movement(party, issue, found[1]!, found[2]!, 'unknown', evidence)]
  })
}

/** Acts by which a party changes what is its own to change. */
const GIVES: ReadonlySet<Act> = new Set(['propose', 'commit', 'concede', 'accept', 'accept-in-part', 'condition'])

function movement(
  party: string,
  issue: string,
  from: string | null,
  to: string,
  direction: Movement['direction'],
  evidence: Movement['evidence'],
): Movement {
  const first = evidence[0]!
  return {
    id: `movement-${party}-${issue}-${first.file.replace(/\.[^.]+$/, '')}-${first.start}`,
    party,
    issue,
    from,
    to,
    direction,
    basis: from === null ? 'told' : 'two ends',
    evidence: distinctPassages(evidence),
  }
}
