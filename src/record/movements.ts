/**
 * @module Movement: a party that stands elsewhere than it stood, with both ends. MODEL §6, Q6.
 * From two versions of a text, from two dated statements of different reports, or where a report tells the change itself.
 * Two wordings of one statement are never a movement.
 */
import { daysBetween } from '../document/dates.ts'
import type { Act, Testimony } from '../document/testimony.ts'
import { BEFORE, changedFigures } from './changed-figures.ts'
import { TALKS_ISSUE } from './issues.ts'
import type { Actor, Clause, Movement, Proposal, RecordStatement, Stance } from './record.ts'
import { figuresIn } from './stated-figures.ts'
import { distinctPassages } from './statements.ts'
import { stancesOn } from './take-stance.ts'
import { issueAt, toldChanges } from './told-changes.ts'

/** One for each party and issue that moved. */
export function movements(
  proposals: readonly Proposal[],
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
  partyOf: (actor: string) => string | null,
  testimonies: readonly Pick<Testimony, 'sentences'>[] = [],
): readonly Movement[] {
  // Whoever would not be named may contradict the minister; that is a dispute and no movement.
  const unnamed = new Set(actors.filter(({ anonymous }) => anonymous).map(({ id }) => id))
  const named = statements.filter(({ speaker }) => !unnamed.has(speaker))
  const all = [
    ...proposals.flatMap(betweenVersions),
    ...betweenStatements(named, partyOf),
    ...changedFigures(named, partyOf).map(({ party, issue, from, to, direction }) =>
      movement(party, issue, from.variants[0]!.wording, to.variants[0]!.wording, direction, [
        ...from.evidence,
        ...to.evidence,
      ]),
    ),
    ...beforeAndNow(named, partyOf),
    ...fromTo(named, partyOf),
    ...toldChanges(proposals, statements, actors, partyOf, testimonies).map(
      ({ party, issue, words, direction, evidence }) => movement(party, issue, null, words, direction, evidence),
    ),
  ]
  // What the statements show at both ends says more than that a report tells of a change.
  const shown = new Set(
    all.filter(({ from }) => from !== null).map(({ party, issue }) => JSON.stringify([party, issue])),
  )
  const apart = all.filter(({ from, party, issue }) => from !== null || !shown.has(JSON.stringify([party, issue])))
  const once = apart.filter((one, at) => !apart.slice(0, at).some(other => isSameTelling(one, other)))
  return [...new Map(once.map(movement => [movement.id, movement])).values()]
}

/** One change that the clause of a text and the statement around it both tell. */
function isSameTelling(one: Movement, other: Movement): boolean {
  const [a, b] = [one.evidence[0]!, other.evidence[0]!]
  const same = one.party === other.party && one.issue === other.issue && one.basis === other.basis
  return same && one.basis === 'told' && a.file === b.file && a.start < b.end && b.start < a.end
}

const NUMBER = /\d[\d.,]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/gi

/** A point that reads otherwise in the next version: other numbers, or before in place of after. */
function betweenVersions({ proponent, versions }: Proposal): readonly Movement[] {
  if (proponent === null) return []
  return versions.slice(1).flatMap((version, at) =>
    version.clausesMentioned.flatMap(to => {
      const from = versions[at]!.clausesMentioned.find(({ issue }) => issue !== null && issue === to.issue)
      return from === undefined || !differs(from, to)
        ? []
        : [movement(proponent, to.issue!, from.text, to.text, 'unknown', [...from.evidence, ...to.evidence])]
    }),
  )
}

function differs(a: Clause, b: Clause): boolean {
  const [one, other] = [a.text, b.text].map(text => (text.match(NUMBER) ?? []).map(number => number.toLowerCase()))
  if (one!.length > 0 && other!.length > 0) return !one!.some(number => other!.includes(number))
  return /\b(?:before|rather than|instead of)\b/i.test(b.text)
}

/** How far a stance goes towards the other side. */
const TOWARDS: Partial<{ readonly [stance in Stance]: number }> = {
  rejects: -2,
  'rejects-in-part': -1,
  conditional: 0,
  proposes: 0,
  'accepts-in-part': 1,
  accepts: 2,
}

/** A statement as one end of a change: its stance as a number, on the last day it can have been said. */
interface End {
  readonly value: number
  readonly day: string
  readonly statement: RecordStatement
}

/** The last stance against the first: said on other days in different reports, by dates of their own or of their reports. */
function betweenStatements(
  statements: readonly RecordStatement[],
  partyOf: (actor: string) => string | null,
): readonly Movement[] {
  const cells = statements.flatMap(statement => {
    const party = partyOf(statement.speaker)
    const day = statement.dateRange.latest
    if (party === null || day === null || statement.negated || statement.mode === 'narrator') return []
    return stancesOn(statement).flatMap(([issue, stance]) => {
      const value = issue === TALKS_ISSUE && stance === 'proposes' ? TOWARDS.accepts : TOWARDS[stance]
      return value === undefined
        ? []
        : [{ key: JSON.stringify([party, issue]), party, issue, end: { value, day, statement } }]
    })
  })
  return [...Map.groupBy(cells, ({ key }) => key).values()].flatMap(cell => {
    const [{ party, issue }] = cell as [(typeof cells)[0]]
    const change = firstAndLast(cell.map(({ end }) => end))
    if (change === null) return []
    const [from, to] = change
    return [
      movement(
        party,
        issue,
        from.statement.variants[0]!.wording,
        to.statement.variants[0]!.wording,
        to.value > from.value ? 'towards' : 'hardening',
        [...from.statement.evidence, ...to.statement.evidence],
      ),
    ]
  })
}

const PROPOSES: ReadonlySet<Act> = new Set(['propose'])

/** Days after which a paper tells news of its own. */
const FAR_APART = 5

/** The first and the last, where they differ and no other word of their days pulls the other way. */
function firstAndLast(ends: readonly End[]): readonly [End, End] | null {
  const sorted = ends.toSorted((a, b) =>
    a.day < b.day || (a.day === b.day && a.statement.id < b.statement.id) ? -1 : 1,
  )
  const [from, to] = [sorted[0]!, sorted.at(-1)!]
  // An offer of one's own is a step only after a no: to offer is no less than to accept.
  if (PROPOSES.has(from.statement.act) || (PROPOSES.has(to.statement.act) && from.value > 0)) return null
  const apart = !from.statement.variants.some(a => to.statement.variants.some(b => a.report === b.report))
  if (from.day >= to.day || !apart || from.value === to.value) return null
  // Where only the days of the reports are known, a condition that one of them leaves out is no step: a no must become a yes,
  // or so much time lie between that nobody copies any more.
  const dated = [from, to].every(({ statement }) => statement.dateRange.earliest !== null)
  const isFar = daysBetween(from.day, to.day) >= FAR_APART && Math.abs(to.value - from.value) >= 2
  if (!dated && from.value * to.value >= 0 && !isFar) return null
  // What was said no later than on the day of the first end must have been said before the second.
  if (to.statement.dateRange.earliest !== null && to.statement.dateRange.earliest <= from.day) return null
  const rises = to.value > from.value
  const pulls = sorted.some(
    ({ day, value }) =>
      (day === from.day && value !== from.value) ||
      (day === to.day && (rises ? value <= from.value : value >= from.value)),
  )
  return pulls ? null : [from, to]
}

/** How far each stance is from a yes, for what a report tells of before and of now. */
const NEARER: Partial<{ readonly [act in Act]: number }> = {
  reject: -2,
  'reject-in-part': -1,
  demand: -1,
  condition: 0,
  propose: 0,
  'accept-in-part': 1,
  concede: 1,
  accept: 2,
}

/** "Ardan had long demanded …", then in the same report what it now accepts: both ends in one report's telling. */
function beforeAndNow(
  statements: readonly RecordStatement[],
  partyOf: (actor: string) => string | null,
): readonly Movement[] {
  const cells = statements
    .filter(({ act, negated, mode }) => NEARER[act] !== undefined && !negated && mode !== 'narrator')
    .flatMap(statement => {
      const party = partyOf(statement.speaker)
      const issues = [...new Set([...statement.issues])]
      return party === null ? [] : issues.map(issue => ({ party, issue, statement }))
    })
  return [...Map.groupBy(cells, ({ party, issue }) => JSON.stringify([party, issue])).values()].flatMap(cell => {
    const [{ party, issue }] = cell as [(typeof cells)[0]]
    const before = cell.filter(({ statement }) => statement.variants.every(({ cue }) => BEFORE.test(cue ?? '')))
    for (const { statement: from } of before)
      for (const { statement: to } of cell) {
        const report = from.variants[0]!.report
        const change = NEARER[to.act]! - NEARER[from.act]!
        const tells = to.variants.some(variant => variant.report === report && !BEFORE.test(variant.cue ?? ''))
        if (change === 0 || !tells || before.some(({ statement }) => statement === to)) continue
        return [
          movement(
            party,
            issue,
            from.variants[0]!.wording,
            to.variants[0]!.wording,
            change > 0 ? 'towards' : 'hardening',
            [...from.evidence, ...to.evidence],
          ),
        ]
      }
    return []
  })
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
