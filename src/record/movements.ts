/**
 * @module Movement: a party that stands elsewhere than it stood, with both ends. MODEL §6, Q6.
 * From two versions of a text, from two dated statements of different reports, or where a report tells the change itself.
 * Two wordings of one statement are never a movement.
 */
import type { Act } from '../document/testimony.ts'
import { BEFORE, changedFigures } from './changed-figures.ts'
import type { Actor, Clause, Movement, Proposal, RecordStatement } from './record.ts'
import { figuresIn } from './stated-figures.ts'
import { distinctPassages } from './statements.ts'

/** One for each party and issue that moved. */
export function movements(
  proposals: readonly Proposal[],
  statements: readonly RecordStatement[],
  actors: readonly Pick<Actor, 'id' | 'anonymous'>[],
  partyOf: (actor: string) => string | null,
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
    ...toldChanges(proposals, statements, partyOf),
  ]
  // What the statements show at both ends says more than that a report tells of a change.
  const shown = new Set(
    all.filter(({ from }) => from !== null).map(({ party, issue }) => JSON.stringify([party, issue])),
  )
  const apart = all.filter(({ from, party, issue }) => from !== null || !shown.has(JSON.stringify([party, issue])))
  return [...new Map(apart.map(movement => [movement.id, movement])).values()]
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
const TOWARDS: Partial<{ readonly [act in Act]: number }> = {
  reject: -2,
  'reject-in-part': -1,
  condition: 0,
  'accept-in-part': 1,
  accept: 2,
}

/** The last dated stance against the first: days apart, in different reports. */
function betweenStatements(
  statements: readonly RecordStatement[],
  partyOf: (actor: string) => string | null,
): readonly Movement[] {
  const stances = statements.filter(({ act, negated }) => TOWARDS[act] !== undefined && !negated)
  const cells = stances.flatMap(statement => {
    const party = partyOf(statement.speaker)
    return party === null
      ? []
      : statement.issues.map(issue => ({ key: JSON.stringify([party, issue]), party, issue, statement }))
  })
  return [...Map.groupBy(cells, ({ key }) => key).values()].flatMap(cell => {
    const [{ party, issue }] = cell as [(typeof cells)[0]]
    const dated = cell
      .map(({ statement }) => statement)
      .filter(({ dateRange }) => dateRange.earliest !== null && dateRange.latest !== null)
    const sorted = dated.toSorted((a, b) =>
      a.dateRange.earliest! < b.dateRange.earliest!
        ? -1
        : a.dateRange.earliest! > b.dateRange.earliest!
          ? 1
          : a.id < b.id
            ? -1
            : 1,
    )
    const [from, to] = [sorted[0], sorted.at(-1)]
    if (from === undefined || to === undefined || from.dateRange.latest! >= to.dateRange.earliest!) return []
    const change = TOWARDS[to.act]! - TOWARDS[from.act]!
    const apart = !from.variants.some(a => to.variants.some(b => a.report === b.report))
    if (change === 0 || !apart) return []
    return [
      movement(party, issue, from.variants[0]!.wording, to.variants[0]!.wording, change > 0 ? 'towards' : 'hardening', [
        ...from.evidence,
        ...to.evidence,
      ]),
    ]
  })
}

/** How far each stance is from a yes, for what a report tells of before and of now. */
const NEARER: Partial<{ readonly [act in Act]: number }> = { ...TOWARDS, demand: -1, propose: 0, concede: 1 }

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
  /\b(?:cut|lower|reduc|rais|increas|lift|extend|shorten|mov|came|come|coming|go|going|went|bring|brought|drop|trim|widen|narrow|shift)\p{L}*\b[^.;]{0,60}?\bfrom ([^.;,]{1,40}?) (?:down |up )?to ([^.;,]{1,40})/iu

/** "will cut its duty from 18 percent to 12": what a party offers, and what there was before. */
function fromTo(
  statements: readonly RecordStatement[],
  partyOf: (actor: string) => string | null,
): readonly Movement[] {
  return statements.flatMap(statement => {
    const { act, negated, mode, speaker, issues, variants, evidence } = statement
    const party = partyOf(speaker)
    const found = CHANGES.exec(variants[0]!.wording)
    const [issue] = issues
    if (party === null || issue === undefined || found === null || negated || mode === 'narrator') return []
    if (!GIVES.has(act) || ![found[1]!, found[2]!].every(end => figuresIn(end).length > 0)) return []
    return [movement(party, issue, found[1]!, found[2]!, 'unknown', evidence)]
  })
}

/** Acts by which a party changes what is its own to change. */
const GIVES: ReadonlySet<Act> = new Set(['propose', 'commit', 'concede', 'accept', 'accept-in-part', 'condition'])

/** A report that tells both ends in one breath: "gives ground", "five in place of three". */
const TOLD =
  /\b(?:g(?:ives?|ave) ground|instead of the \S+ (?:it|they|he|she) (?:has|have|had)|down from|up from|no longer (?:demands?|insists?|rejects?|requires?)|dropp?(?:ed|s) (?:its|the|their|a) (?:demand|objection|condition|insistence)|opening (?:figure|bid|offer|position)|climb(?:ed|s)? down|(?:where|when|after|although|though|while) (?:\S+ ){1,4}?had (?:\p{L}+ )?(?:asked|demanded|wanted|insisted|sought)|soften(?:ed|s) (?:its|their|his|her)|harden(?:ed|s) (?:its|their|his|her)|back(?:ed|s) (?:down|away)|rather than (?:an? |the )?(?:\p{L}+ ){0,3}(?:commission|panel|levy|quota|figure|sum))\b/iu

const HARDENS = /\b(?:harden|up from)/i

function toldChanges(
  proposals: readonly Proposal[],
  statements: readonly RecordStatement[],
  partyOf: (actor: string) => string | null,
): readonly Movement[] {
  const points = proposals.flatMap(({ proponent, versions }) =>
    proponent === null
      ? []
      : versions.flatMap(({ clausesMentioned }) =>
          clausesMentioned
            .filter(({ issue, text }) => issue !== null && TOLD.test(text))
            .map(({ issue, text, evidence }) => movement(proponent, issue!, null, text, directionOf(text), evidence)),
        ),
  )
  const said = statements.flatMap(({ speaker, issues, variants, evidence }) => {
    const party = partyOf(speaker)
    const words = variants.find(({ evidence: passage }) => TOLD.test(passage.exact))?.wording
    return party === null || words === undefined || issues[0] === undefined
      ? []
      : [movement(party, issues[0], null, words, directionOf(words), evidence)]
  })
  return [...points, ...said]
}

function directionOf(words: string): Movement['direction'] {
  return HARDENS.test(words) ? 'hardening' : 'towards'
}

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
