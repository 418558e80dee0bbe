/**
 * @module Movement: a party that stands elsewhere than it stood, with both ends. MODEL §6, Q6.
 * From two versions of a text, from two dated statements of different reports, or where a report tells the change itself.
 * Two wordings of one statement are never a movement.
 */
import { daysBetween } from '../document/dates.ts'
import type { Act } from '../document/testimony.ts'
import { BEFORE, changedFigures } from './changed-figures.ts'
import { isTextIssue, TALKS_ISSUE } from './issues.ts'
import { leadingParty, namesOfParties } from './own-stances.ts'
import type { Actor, Clause, Movement, Proposal, RecordStatement, Stance } from './record.ts'
import { figuresIn } from './stated-figures.ts'
import { distinctPassages } from './statements.ts'
import { stancesOn } from './take-stance.ts'

/** One for each party and issue that moved. */
export function movements(
  proposals: readonly Proposal[],
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
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
    ...toldByNarrator(statements, actors, partyOf),
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

/** Days after which a paper tells news of its own. */
const FAR_APART = 5

/** The first and the last, where they differ and no other word of their days pulls the other way. */
function firstAndLast(ends: readonly End[]): readonly [End, End] | null {
  const sorted = ends.toSorted((a, b) =>
    a.day < b.day || (a.day === b.day && a.statement.id < b.statement.id) ? -1 : 1,
  )
  const [from, to] = [sorted[0]!, sorted.at(-1)!]
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

/** The issue that the part of a statement is about in which these words stand. */
function issueAt({ issues, parts = [] }: RecordStatement, words: string): string | undefined {
  const here = parts.filter(({ passage }) => passage.exact.includes(words)).map(({ issue }) => issue)
  // "a revised text would stretch the truce": the truce is stretched.
  return issues.length > 1 ? (here.find(issue => !isTextIssue(issue)) ?? here[0] ?? issues[0]) : issues[0]
}

/** Acts by which a party changes what is its own to change. */
const GIVES: ReadonlySet<Act> = new Set(['propose', 'commit', 'concede', 'accept', 'accept-in-part', 'condition'])

const OWN = "(?:its|their|his|her|the|an?|earlier|previous|initial|long-?standing|\\S+[’']s?)"
const HELD =
  '(?:demands?|objections?|opposition|insistence|conditions?|stance|position|claims?|calls?|price|requirements?|veto|resistance|refusal|asking|bid|offer|threats?|terms|line)'

/** A report that tells a change, often both its ends in one breath: "gives ground", "five in place of three". */
const TOLD = new RegExp(
  [
    '\\bg(?:ives?|ave) (?:ground|way)\\b',
    '\\b(?:instead of|in place of|rather than) (?:the )?(?:\\S+ (?:it|they|he|she) (?:has|have|had)\\b|\\d|(?:two|three|four|five|six|seven|eight|nine|ten)\\b)',
    '\\b(?:down|up) from\\b',
    '\\bno longer (?:demand|insist|reject|require|ask|want|seek|oppose|object|rule)s?\\b',
    `\\b(?:dropp?|abandon|withdr[ae]w|renounc|forsak|waiv|relax|eas|soften|moderat|lower|reduc|scal|water|temper)\\p{L}*(?: back| down)? (?:${OWN} ){1,3}(?:\\p{L}+ ){0,2}?${HELD}\\b`,
    `\\b(?:harden|stiffen|toughen|rais|escalat)\\p{L}* (?:${OWN} ){1,2}(?:\\p{L}+ ){0,2}?${HELD}\\b`,
    `\\b(?:lower|cut|reduc|rais|lift|drop)\\p{L}* (?:${OWN} ){1,3}(?:\\p{L}+ ){0,4}?from \\S+ (?:\\S+ ){0,4}?to\\b`,
    '\\breplac(?:e|es|ed|ing) (?:\\S+ ){1,10}?(?:with|by) (?:an?|the)\\b',
    '\\bopening (?:figure|bid|offer|position)\\b',
    '\\b(?:climb|back|walk)(?:ed|s) (?:down|away|back)\\b',
    '\\b(?:where|when|after|although|though|while) (?:\\S+ ){1,4}?had (?:\\p{L}+ ){0,2}?(?:asked|demanded|wanted|insisted|sought|refused|rejected|ruled|offered|proposed)\\b',
    '\\bhaving (?:\\p{L}+ ){0,2}?(?:asked|demanded|wanted|insisted|sought|refused|rejected|ruled|offered|limited|opposed|proposed)\\b',
    '\\b(?:more|less|longer|shorter|higher|lower|as (?:long|much|many) again) (?:as|than) (?:it|they|he|she) (?:had|has|have)\\b',
    '\\brather than (?:an? |the )?(?:\\p{L}+ ){0,3}(?:commission|panel|levy|quota|figure|sum)\\b',
  ].join('|'),
  'iu',
)

const HARDENS = /\b(?:harden|stiffen|toughen|escalat|up from)/i

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
  const said = statements.flatMap(statement => {
    const { speaker, variants, evidence } = statement
    const party = partyOf(speaker)
    const told = variants.find(({ evidence: passage }) => TOLD.test(passage.exact))
    const issue = told === undefined ? undefined : issueAt(statement, TOLD.exec(told.evidence.exact)![0])
    return party === null || told === undefined || issue === undefined
      ? []
      : [movement(party, issue, null, told.wording, directionOf(told.evidence.exact), evidence)]
  })
  return [...points, ...said]
}

/** "Ardan has dropped its demand", told by the report itself: whose demand it is its first words say, or the last who spoke. */
function toldByNarrator(
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
  partyOf: (actor: string) => string | null,
): readonly Movement[] {
  const names = namesOfParties(actors, partyOf)
  const spoken = statements
    .filter(({ mode }) => mode !== 'narrator')
    .flatMap(({ speaker, variants }) => variants.map(({ evidence }) => ({ speaker, evidence })))
  const inFile = Map.groupBy(spoken, ({ evidence }) => evidence.file)
  return statements.flatMap(({ mode, issues, variants, evidence }) => {
    const { wording, evidence: passage } = variants[0]!
    const [issue, ...more] = issues
    if (mode !== 'narrator' || issue === undefined || more.length > 0 || !TOLD.test(wording)) return []
    const before = (inFile.get(passage.file) ?? []).filter(({ evidence: { end } }) => end <= passage.start)
    const last = before.reduce<(typeof before)[0] | null>(
      (a, b) => (a === null || b.evidence.end > a.evidence.end ? b : a),
      null,
    )
    const near = last !== null && passage.start - last.evidence.end <= NEAR ? partyOf(last.speaker) : null
    const party = /^(?:He|She|It|They)\b/.test(wording) ? near : leadingParty(wording, names)
    return party === null ? [] : [movement(party, issue, null, wording, directionOf(wording), evidence)]
  })
}

/** A pronoun that opens a sentence is whoever spoke in the one before it. */
const NEAR = 12

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
