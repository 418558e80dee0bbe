/**
 * @module Changed stances: a party that said no and now says yes, that would not speak of a thing and now does, that sat down and
 * walks out, that threatened and calls it off. Two statements of different days, or one report's telling of before and of now.
 */
import { contentWords } from '../alignment/content-words.ts'
import { daysBetween } from '../document/dates.ts'
import type { Act } from '../document/testimony.ts'
import { BEFORE } from './changed-figures.ts'
import { pointsBack } from './inherited-issues.ts'
import { isTextIssue, TALKS_ISSUE } from './issues.ts'
import { wordsOfThings } from './named-figures.ts'
import { leadingParty, namesOfParties } from './own-stances.ts'
import type { Actor, Movement, RecordStatement, Stance } from './record.ts'
import { leavesTalks, stancesOn } from './take-stance.ts'

/** A change between two statements. */
export interface ChangedStance {
  readonly party: string
  readonly issue: string
  readonly from: RecordStatement
  readonly to: RecordStatement
  readonly direction: Movement['direction']
}

type PartyOf = (actor: string) => string | null

/** Every change that statements of parties show. */
export function changedStances(
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
  partyOf: PartyOf,
): readonly ChangedStance[] {
  const sure = [
    ...betweenStatements(statements, partyOf),
    ...beforeAndNow(statements, partyOf),
    ...fromSilence(statements, partyOf),
    ...calledOff(statements, actors, partyOf),
    ...warmed(statements, partyOf),
  ]
  const isKnown = ({ party, issue }: ChangedStance) => sure.some(one => one.party === party && one.issue === issue)
  return [...sure, ...softened(statements, partyOf).filter(change => !isKnown(change))]
}

/** What was refused or demanded outright. */
const FIRM: ReadonlySet<Stance> = new Set(['rejects', 'demands'])

/** "if", and neither "not unless" nor "nothing until": as far as one would go. */
const REFUSES = /\b(?:not|n[’']t|no|never|nothing|nobody|unless|until|unable|must)\b/iu

/** A no or a demand, and in a later report of the same party that it could go along, in part or on terms, in words that name the same thing. */
function softened(statements: readonly RecordStatement[], partyOf: PartyOf): readonly ChangedStance[] {
  const held = statements.flatMap(statement => {
    const party = partyOf(statement.speaker)
    const day = statement.dateRange.latest
    if (party === null || day === null || statement.negated || statement.mode === 'narrator') return []
    return stancesOn(statement)
      .filter(([issue]) => statement.issues.includes(issue) && !isTextIssue(issue) && issue !== TALKS_ISSUE)
      .map(([issue, stance]) => ({
        party,
        issue,
        stance,
        day,
        statement,
        things: wordsOfThings(statement.variants[0]!.wording),
      }))
  })
  return [...Map.groupBy(held, ({ party, issue }) => JSON.stringify([party, issue])).values()].flatMap(cell => {
    const inOrder = cell.toSorted((a, b) =>
      a.day < b.day ? -1 : a.day > b.day ? 1 : a.statement.id < b.statement.id ? -1 : 1,
    )
    const to = inOrder.findLast(
      ({ stance, statement }) =>
        (stance === 'accepts-in-part' || stance === 'conditional') && !REFUSES.test(statement.variants[0]!.wording),
    )
    if (to === undefined) return []
    const before = inOrder.filter(
      ({ stance, day, statement, things }) =>
        FIRM.has(stance) &&
        day < to.day &&
        isApart(statement, to.statement) &&
        things.some(word => to.things.includes(word)),
    )
    const from = before.at(-1)
    // Said again on the day of the new word or after it, it has not been left.
    if (from === undefined || inOrder.some(({ stance, day }) => stance === from.stance && day >= to.day)) return []
    return [{ party: to.party, issue: to.issue, from: from.statement, to: to.statement, direction: 'towards' as const }]
  })
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

/** Talks that are offered are accepted, and whoever leaves them is away. */
function towards(issue: string, stance: Stance, statement: RecordStatement): number | undefined {
  if (issue !== TALKS_ISSUE) return TOWARDS[stance]
  if (stance === 'proposes') return TOWARDS.accepts
  return stance === 'reserved' && leavesTalks(statement) ? TOWARDS.rejects : TOWARDS[stance]
}

/** A statement as one end of a change: its stance as a number, on the last day it can have been said. */
interface End {
  readonly value: number
  readonly day: string
  readonly statement: RecordStatement
}

/** The last stance against the first: said on other days in different reports, by dates of their own or of their reports. */
function betweenStatements(statements: readonly RecordStatement[], partyOf: PartyOf): readonly ChangedStance[] {
  const cells = statements.flatMap(statement => {
    const party = partyOf(statement.speaker)
    const day = statement.dateRange.latest
    if (party === null || day === null || statement.negated || statement.mode === 'narrator') return []
    return stancesOn(statement).flatMap(([issue, stance]) => {
      const value = towards(issue, stance, statement)
      // What only a condition of another thing names is no end of a change; nor is a no to "it", which may be the thing on other terms.
      const isOfIt = statement.act === 'reject' && pointsBack(statement.variants[0]!.wording)
      return value === undefined || isOfIt || (stance === 'conditional' && !statement.issues.includes(issue))
        ? []
        : [{ key: JSON.stringify([party, issue]), party, issue, end: { value, day, statement } }]
    })
  })
  return [...Map.groupBy(cells, ({ key }) => key).values()].flatMap(cell => {
    const [{ party, issue }] = cell as [(typeof cells)[0]]
    const change = firstAndLast(cell.map(({ end }) => end))
    if (change === null) return []
    const [from, to] = change
    const direction = to.value > from.value ? 'towards' : 'hardening'
    return [{ party, issue, from: from.statement, to: to.statement, direction }]
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
function beforeAndNow(statements: readonly RecordStatement[], partyOf: PartyOf): readonly ChangedStance[] {
  const cells = statements
    .filter(({ act, negated, mode }) => NEARER[act] !== undefined && !negated && mode !== 'narrator')
    .flatMap(statement => {
      const party = partyOf(statement.speaker)
      const issues = [...new Set([...statement.issues])]
      return party === null ? [] : issues.map(issue => ({ party, issue, statement }))
    })
  return [...Map.groupBy(cells, ({ party, issue }) => JSON.stringify([party, issue])).values()].flatMap(cell => {
    const [{ party, issue }] = cell as [(typeof cells)[0]]
    // One report may tell as over what an earlier one told as news.
    const before = cell.filter(({ statement }) => statement.variants.some(({ cue }) => BEFORE.test(cue ?? '')))
    for (const { statement: from } of before)
      for (const { statement: to } of cell) {
        const { report } = from.variants.find(({ cue }) => BEFORE.test(cue ?? ''))!
        const change = NEARER[to.act]! - NEARER[from.act]!
        const tells = to.variants.some(variant => variant.report === report && !BEFORE.test(variant.cue ?? ''))
        if (change === 0 || !tells || before.some(({ statement }) => statement === to)) continue
        return [{ party, issue, from, to, direction: change > 0 ? 'towards' : 'hardening' }]
      }
    return []
  })
}

/** Whoever would not speak of a thing and on a later day names terms for it; whether that is a step towards anybody is not said. */
function fromSilence(statements: readonly RecordStatement[], partyOf: PartyOf): readonly ChangedStance[] {
  const held = statements.flatMap(statement => {
    const party = partyOf(statement.speaker)
    const day = statement.dateRange.latest
    return party === null || day === null || statement.negated || statement.mode === 'narrator'
      ? []
      : statement.issues.filter(issue => !isTextIssue(issue)).map(issue => ({ party, issue, day, statement }))
  })
  return [...Map.groupBy(held, ({ party, issue }) => JSON.stringify([party, issue])).values()].flatMap(cell => {
    const silent = cell.filter(
      ({ statement: { act, variants } }) =>
        act === 'withhold' && NOT_TO_TALK.test(`${variants[0]!.cue} ${variants[0]!.wording}`),
    )
    const speaks = cell.filter(({ statement }) => (NEARER[statement.act] ?? -1) >= 0)
    const from = silent.toSorted((a, b) => (a.day < b.day ? -1 : 1))[0]
    if (from === undefined || speaks.some(({ day }) => day <= from.day)) return []
    const to = speaks
      .filter(({ statement }) => isApart(from.statement, statement))
      .toSorted((a, b) => (a.day < b.day ? -1 : 1))[0]
    return to === undefined
      ? []
      : [{ party: to.party, issue: to.issue, from: from.statement, to: to.statement, direction: 'unknown' }]
  })
}

/** Not a detail that is kept back: the thing itself is not to be talked about. */
const NOT_TO_TALK =
  /\b(?:declin|refus|would not|will not|won[’']t|wouldn[’']t|unwilling)\p{L}* (?:to )?(?:\p{L}+ly )?(?:discuss|negotiate|talk about|speak about|debate|consider|be drawn on)\b/iu

function isApart(a: RecordStatement, b: RecordStatement): boolean {
  return !a.variants.some(one => b.variants.some(other => other.report === one.report))
}

/** A step that presses the other side and is taken back. */
const CALLED_OFF =
  /\b(?:call(?:s|ed|ing)? off|suspend(?:s|ed)?|lift(?:s|ed)?|end(?:s|ed)?|cancel(?:s|led)?|withdr[ae]ws?|withdrew|drop(?:s|ped)?|shelved?|halt(?:s|ed)?) (?:\S+ ){0,4}?(?:strikes?|stoppages?|walkouts?|blockades?|boycotts?|protests?|marches|threats?|lawsuits?|sieges?|pickets?|embargo(?:es)?|hunger strike|offensive|bombardment)\b/i

/** "would shut the port", then "called off a port strike": a threat of one party, and the same party's word that it is off. */
function calledOff(
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
  partyOf: PartyOf,
): readonly ChangedStance[] {
  const ends = statements.filter(({ variants, negated, condition }) => {
    return !negated && condition === null && CALLED_OFF.test(variants[0]!.evidence.exact)
  })
  if (ends.length === 0) return []
  const names = namesOfParties(actors, partyOf)
  const threats = statements.filter(({ act, negated }) => act === 'threaten' && !negated)
  return ends.flatMap(to => {
    const { wording } = to.variants[0]!
    const party = leadingParty(wording, names) ?? partyOf(to.speaker)
    const words = new Set(contentWords(wording))
    const from = threats.find(
      one =>
        party !== null &&
        partyOf(one.speaker) === party &&
        (one.dateRange.latest ?? '') < (to.dateRange.latest ?? '') &&
        contentWords(one.variants[0]!.wording).some(word => words.has(word)),
    )
    const [issue] = from === undefined ? [] : [...from.issues, ...from.conditionIssues]
    return from === undefined || issue === undefined
      ? []
      : [{ party: party!, issue, from, to, direction: 'towards' as const }]
  })
}

/** A later version that is thought better than the one refused. */
const BETTER =
  /\b(?:looks?|is|are|was|were|sounds?|seems?|reads?) (?:\p{L}+ ){0,2}?(?:better|fairer|more (?:acceptable|balanced|realistic|reasonable|workable)|less (?:bad|unacceptable|one-sided))\b|\b(?:an|some|clear|real) improvement\b/iu

/** A text refused, in whole or in part, and its next version called better by whoever refused it. */
function warmed(statements: readonly RecordStatement[], partyOf: PartyOf): readonly ChangedStance[] {
  const better = statements.filter(
    ({ mode, issues, variants, negated }) =>
      mode !== 'narrator' && !negated && issues.some(isTextIssue) && BETTER.test(variants[0]!.wording),
  )
  return better.flatMap(to => {
    const party = partyOf(to.speaker)
    const issue = to.issues.find(isTextIssue)!
    const from = statements.find(
      one =>
        /^reject/.test(one.act) &&
        !one.negated &&
        one.issues.some(isTextIssue) &&
        partyOf(one.speaker) === party &&
        ((one.dateRange.latest ?? '') < (to.dateRange.latest ?? '') || BEFORE_NOW.test(one.variants[0]!.cue ?? '')),
    )
    return party === null || from === undefined ? [] : [{ party, issue, from, to, direction: 'towards' as const }]
  })
}

/** "has opposed": up to now. */
const BEFORE_NOW = /^(?:has|have|had)\b/i
