/**
 * @module Movement: a party that stands elsewhere than it stood, with both ends. MODEL §6, Q6.
 * From two versions of a text, from two dated statements of different reports, or where a report tells the change itself.
 * Two wordings of one statement are never a movement.
 */
import type { Act } from '../document/testimony.ts'
import type { Clause, Movement, Proposal, RecordStatement } from './record.ts'
import { distinctPassages } from './statements.ts'

export function movements(
  proposals: readonly Proposal[],
  statements: readonly RecordStatement[],
  partyOf: (actor: string) => string | null,
): readonly Movement[] {
  const all = [
    ...proposals.flatMap(betweenVersions),
    ...betweenStatements(statements, partyOf),
    ...toldChanges(proposals, statements, partyOf),
  ]
  return [...new Map(all.map(movement => [movement.id, movement])).values()]
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

/** A report that tells both ends in one breath: "gives ground", "five in place of three". */
const TOLD =
  /\b(?:g(?:ives?|ave) ground|instead of the \S+ (?:it|they|he|she) (?:has|have|had)|down from|up from|no longer (?:demands?|insists?|rejects?|requires?)|dropp?(?:ed|s) (?:its|the|their|a) (?:demand|objection|condition|insistence)|soften(?:ed|s) (?:its|their|his|her)|harden(?:ed|s) (?:its|their|his|her)|back(?:ed|s) (?:down|away)|rather than (?:an? |the )?(?:\p{L}+ ){0,3}(?:commission|panel|levy|quota|figure|sum))\b/iu

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
