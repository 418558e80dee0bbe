/**
 * @module Positions: where each party stands on each issue, by its strongest attributed statement there.
 * A wrong sign is worse than an empty cell: where a party's words pull both ways and no date decides, the cell stays empty.
 */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import { daysBetween } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import { overlaps } from '../document/span.ts'
import type { Act } from '../document/testimony.ts'
import { splitOrder } from './conditions.ts'
import { onItsMatter, outruns } from './matters.ts'
import { byOwner } from './own-stances.ts'
import type { Actor, Position, RecordStatement, Stance } from './record.ts'
import { distinctPassages } from './statements.ts'
import { drawsRedLine, RED_LINE, stancesOn } from './take-stance.ts'
import { asTold, representedBy } from './told-as-said.ts'

/** The stronger, the more it binds; a condition outranks what it conditions, and what is wanted says more than what is refused beside it. */
const STRENGTH: Readonly<Record<Stance, number>> = {
  conditional: 8,
  demands: 7,
  rejects: 6.5,
  accepts: 6,
  'rejects-in-part': 5,
  'accepts-in-part': 5,
  proposes: 4,
  leverage: 3,
  reserved: 2,
  undisclosed: 1,
  'no-statement': 0,
}

/** On every issue, and on the matters beside them. `partyOf` gives the party an actor speaks for. */
export function positions(
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
  partyOf: (actor: string) => string | null,
): readonly Position[] {
  const wholes = heldOn(statements, actors, partyOf)
  const matters = new Set(
    statements.flatMap(({ matter, conditionMatter, told = [] }) => [
      matter,
      conditionMatter,
      ...told.map(one => one.matter),
    ]),
  )
  const byId = new Map(statements.map(({ id, issues }) => [id, issues]))
  let refused: ReadonlySet<string> | null = null
  const refuses = (party: string, issue: string) => {
    refused ??= refusals(statements, partyOf)
    return refused.has(`${issue} ${party}`)
  }
  const particular = heldOn(statements.map(onItsMatter), actors, partyOf).filter(
    one => matters.has(one.issue) && !outruns(one, wholes, id => byId.get(id) ?? [], refuses),
  )
  return [...wholes, ...particular.map(one => ({ ...one, particular: true as const }))].toSorted(
    (a, b) => byCodeUnits(a.issue, b.issue) || byCodeUnits(a.party, b.party),
  )
}

/** Issue and party of every no. */
function refusals(
  statements: readonly RecordStatement[],
  partyOf: (actor: string) => string | null,
): ReadonlySet<string> {
  return new Set(
    statements.flatMap(statement =>
      stancesOn(statement).flatMap(([issue, stance]) =>
        stance === 'rejects' ? [`${issue} ${partyOf(statement.speaker)}`] : [],
      ),
    ),
  )
}

/** Where the parties stand on what the statements are on. */
function heldOn(
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
  partyOf: (actor: string) => string | null,
): readonly Position[] {
  const cells = new Map<string, Held[]>()
  const unnamed = new Set(actors.filter(({ anonymous }) => anonymous).map(({ id }) => id))
  const taking = statements.filter(statement => stancesOn(statement).length > 0)
  const factions = new Set(actors.filter(isFaction).map(({ id }) => id))
  const collective = new Set(actors.filter(({ name }) => BOTH.test(name)).map(({ id }) => id))
  const negotiating = twoSides(taking, unnamed, partyOf)
  const add = (statement: RecordStatement, own: boolean) => {
    const voices = speaksTogether(statement) ? [statement.speaker, ...statement.coSpeakers] : [statement.speaker]
    const all = voices.flatMap((voice): readonly (string | null)[] =>
      collective.has(voice) ? negotiating : factions.has(voice) ? [] : [partyOf(voice)],
    )
    const parties = new Set(all.filter(party => party !== null))
    for (const [issue, stance] of stancesOn(statement))
      for (const party of parties) {
        const cell = `${issue} ${party}`
        const held = cells.get(cell) ?? cells.set(cell, []).get(cell)!
        held.push({ issue, party, stance, statement, own, unnamed: unnamed.has(statement.speaker) })
      }
  }
  const { own, ofOthers } = byOwner(taking, actors, partyOf)
  for (const statement of own) add(statement, true)
  for (const statement of ofOthers) add(statement, false)
  const represented = representedBy(actors, partyOf)
  // "Keller said Ardan's proposal for a court had been read": told of the own side, it is its own word. Where the whole takes a
  // stance itself, that is the one: it may be more guarded.
  const isOfOwn = (told: RecordStatement, statement: RecordStatement) =>
    partyOf(told.speaker) !== null &&
    partyOf(told.speaker) === partyOf(statement.speaker) &&
    stancesOn(statement).length === 0
  const namesOf = Map.groupBy(
    actors.filter(({ type, anonymous }) => type === 'person' && !anonymous),
    ({ id }) => partyOf(id),
  )
  // "Keller said Ardan had agreed to it, while Osei of Ardan insisted …": Ardan answers for itself in the same breath.
  const isAnswered = ({ speaker, act }: RecordStatement, { evidence }: RecordStatement) =>
    YES.has(act) &&
    evidence.some(({ suffix }) => {
      const [, next] = ANSWERED.exec(suffix) ?? []
      return (
        next !== undefined && (namesOf.get(partyOf(speaker)) ?? []).some(({ name }) => name.split(' ').includes(next))
      )
    })
  for (const statement of statements)
    for (const told of asTold(statement, represented))
      if (!isAnswered(told, statement)) add(told, isOfOwn(told, statement))
  for (const onlooker of onlookers([...cells.values()].flat()))
    for (const [cell, [held]] of cells) if (held!.party === onlooker) cells.delete(cell)
  const decided = new Map([...cells].map(([cell, held]) => [cell, positionOf(held)]))
  return [...decided.values(), ...redLines(statements, [...decided.values()], partyOf)].filter(
    position => position !== undefined,
  )
}

/** What one may tell another to have granted. */
const YES: ReadonlySet<RecordStatement['act']> = new Set(['accept', 'commit', 'concede'])

/** The name behind the joint that sets one account beside another. */
const ANSWERED = /^,? (?:while|but|whereas) (?:\p{L}+ )?(\p{Lu}[\p{L}’'-]+)/u

/** "Both delegations": whoever sits at the table. */
const BOTH =
  /^(?:the )?(?:both|two|both of the|the two|warring|rival)(?: warring| rival)? (?:sides|parties|delegations|teams|governments|countries|camps)$/i

/**
 * "Hard-line members of his cabinet", "some lawmakers of the ruling party": part of a side speaks for itself alone. Officials,
 * negotiators and ministers abroad speak for their side.
 */
function isFaction({ name, type }: Actor): boolean {
  return type === 'group' && PART_OF_A_SIDE.test(name)
}

const PART_OF_A_SIDE =
  /\b(?:members|ministers|partners|allies|politicians|figures|colleagues|rivals) (?:of|in|within|inside|from) (?:his|her|its|their|the|\S+[’']s?) (?:\S+ ){0,2}?(?:cabinet|coalition|government|party|parliament|caucus|bloc)\b|\b(?:lawmakers|legislators|deputies|senators|mps|backbenchers|hard-?liners|hawks|dissidents|critics|opponents|coalition partners|factions?)\b/i

/** "Ardan and Bela said"; "the chief of the rebels in Bela" is one voice. */
function speaksTogether({ coSpeakers, variants }: RecordStatement): boolean {
  return coSpeakers.length > 0 && /,|&|\b(?:and|both|along with|together with)\b/i.test(variants[0]!.source ?? '')
}

/** How much more the two sides of a quarrel are heard than anybody else. */
const CLEARLY = 2

/** The two parties that demand, refuse and set terms; none where it is not plain which two they are. */
function twoSides(
  taking: readonly RecordStatement[],
  unnamed: ReadonlySet<string>,
  partyOf: (actor: string) => string | null,
): readonly string[] {
  const heard = taking
    .filter(({ act, speaker }) => CONTENTIOUS.has(act) && !unnamed.has(speaker))
    .map(({ speaker }) => partyOf(speaker))
    .filter(party => party !== null)
  const counts = [...Map.groupBy(heard, party => party)]
    .map(([party, own]) => ({ party, count: own.length }))
    .toSorted((a, b) => b.count - a.count || byCodeUnits(a.party, b.party))
  const [first, second, third] = counts
  if (first === undefined || second === undefined) return []
  return second.count >= CLEARLY * (third?.count ?? 0) ? [first.party, second.party] : []
}

const CONTENTIOUS: ReadonlySet<Act> = new Set(['demand', 'reject', 'reject-in-part', 'condition', 'threaten'])

/**
 * "The court is a red line": wanted or unwanted, that only shows in what the one other party says of it. Where it refuses
 * the court, the court is wanted; where it wants it, it is refused; where several speak, nothing is concluded.
 */
function redLines(
  statements: readonly RecordStatement[],
  decided: readonly (Position | undefined)[],
  partyOf: (actor: string) => string | null,
): readonly Position[] {
  const known = decided.filter(position => position !== undefined)
  const drawn = new Map<string, Position>()
  for (const statement of statements.filter(drawsRedLine)) {
    const party = partyOf(statement.speaker)
    const [issue, ...more] = statement.issues
    if (party === null || issue === undefined || more.length > 0) continue
    const onIssue = known.filter(position => position.issue === issue)
    const [other, ...others] = onIssue
    if (other === undefined || others.length > 0 || other.party === party) continue
    const stance = other.stance === 'rejects' ? 'demands' : WANTS.has(other.stance) ? 'rejects' : null
    const cell = `${issue} ${party}`
    if (stance === null || drawn.has(cell)) continue
    drawn.set(cell, { ...positionOf([{ issue, party, stance, statement, own: true, unnamed: false }])!, redLine: true })
  }
  return [...drawn.values()]
}

const WANTS: ReadonlySet<Stance> = new Set(['demands', 'proposes'])

/** Parties of whom it is only told that they welcomed what others agreed: they stand beside the talks. */
function onlookers(held: readonly Held[]): readonly string[] {
  return [...Map.groupBy(held, ({ party }) => party)]
    .filter(([, own]) => own.every(({ statement }) => WELCOMES.test(greeting(statement))))
    .map(([party]) => party)
}

function greeting({ variants }: RecordStatement): string {
  const { cue, wording } = variants[0]!
  return `${cue ?? ''} | ${wording.slice(0, LONGEST_GREETING)}`
}

/** Words before which a speaker says "we welcome". */
const LONGEST_GREETING = 40

/** "would be welcome" greets nobody. */
const WELCOMES = /\b(?:(?<!\b(?:be|is|are|was|were) )welcom|hail|applaud|prais)\p{L}*/iu

interface Held {
  readonly issue: string
  readonly party: string
  readonly stance: Stance
  readonly statement: RecordStatement
  /** Said by the party itself, not told of it. */
  readonly own: boolean
  /** Said by somebody without a name. */
  readonly unnamed: boolean
}

/**
 * What a party says itself outranks what others tell of it, and its minister an official who would not be named, unless the
 * official spoke later. MODEL §3, S4.
 */
function authoritative(all: readonly Held[]): readonly Held[] {
  const held = withoutInferred(all)
  const own = held.filter(one => one.own)
  // Who only studies it has said neither yes nor no.
  if (own.every(({ stance }) => stance === 'reserved')) return held
  const lastNamed = own
    .filter(({ unnamed }) => !unnamed)
    .reduce((day, { statement }) => later(day, dayOf(statement)), '')
  return own.filter(({ unnamed, statement }) => !unnamed || dayOf(statement) > lastNamed)
}

/** What is on the issue only by what stands around it counts where nothing that names the issue says more than nothing. */
function withoutInferred(held: readonly Held[]): readonly Held[] {
  const named = held.filter(({ statement }) => statement.inContext !== true)
  return named.some(({ stance }) => STRENGTH[stance] > STRENGTH.reserved) ? named : held
}

function later(a: string, b: string): string {
  return a > b ? a : b
}

function positionOf(all: readonly Held[]): Position | undefined {
  const held = inOneBreath(all)
  const current = undisputed(withoutOvertaken(authoritative(held)))
  const strongest = current.toSorted(
    (a, b) =>
      strengthOf(b) - strengthOf(a) ||
      Number(isGlossed(a)) - Number(isGlossed(b)) ||
      Number(lacksCondition(a)) - Number(lacksCondition(b)) ||
      byCodeUnits(dayOf(b.statement), dayOf(a.statement)) ||
      current.filter(({ stance }) => stance === b.stance).length -
        current.filter(({ stance }) => stance === a.stance).length ||
      b.statement.origins - a.statement.origins ||
      byCodeUnits(a.statement.id, b.statement.id),
  )[0]
  if (strongest === undefined) return undefined
  const { issue, party, stance, statement } = strongest
  // An official without a name, or words that only mean the issue, decide nothing; where they say the same they bear it out.
  const same = [strongest, ...[...current, ...held.filter(({ own }) => own)].filter(other => other.stance === stance)]
  const alike = current.filter(other => DIRECTIONS.some(one => one.has(stance) && one.has(other.stance)))
  return {
    id: `${party}-${issue}`,
    issue,
    party,
    stance,
    paraphrase: wordsOn(strongest),
    condition: stance === 'conditional' ? conditionOf(statement) : statement.condition,
    ...(RED_LINE.test(statement.variants[0]!.evidence.exact) && BINDING.has(stance) ? { redLine: true } : {}),
    basis: 'attributed',
    asOf: statement.dateRange,
    statements: [...new Set(same.map(other => other.statement.id))],
    evidence: distinctPassages([...same, ...alike].flatMap(passagesOn)),
  }
}

/** What it depends on; of "first the crews, then the lock" the crews. */
function conditionOf({ condition, variants }: RecordStatement): string | null {
  return condition ?? splitOrder(variants[0]!.wording)?.first ?? null
}

/** "on a condition", and nobody says which: better words of the same stance tell it. */
function lacksCondition({ stance, statement }: Held): boolean {
  return stance === 'conditional' && conditionOf(statement) === null
}

/** Stances that bear each other out: a refusal beside the terms of a yes, an offer beside a yes to a part. */
const DIRECTIONS: readonly ReadonlySet<Stance>[] = [
  new Set(['accepts', 'accepts-in-part', 'proposes', 'conditional']),
  new Set(['rejects', 'rejects-in-part', 'demands', 'conditional']),
]

/** "Ardan has put a generous offer": the praise is the paper's, and better words of the same stance are shown before it. */
function isGlossed({ party, statement: { speaker, variants } }: Held): boolean {
  return speaker === party && GLOSS.test(variants[0]!.wording)
}

const GLOSS =
  /\b(?:generous|lavish|modest|meagre|harsh|bold|historic|unprecedented|sweeping|far-reaching|reasonable|unreasonable|extravagant|so-called)\b/i

/** What only a condition of another thing names binds less than what is said on the thing itself. */
function strengthOf({ stance, issue, statement }: Held): number {
  return stance === 'conditional' && !statement.issues.includes(issue) ? STRENGTH.accepts : STRENGTH[stance]
}

/** Of a statement about several issues the passages about this one; of one that only its condition brings in, all of it. */
function passagesOn({ issue, statement }: Held): readonly Passage[] {
  const { issues, parts = [], variants, evidence } = statement
  if (!issues.includes(issue)) {
    // Without its verb a condition says nothing: "while limits are ignored".
    const apart = variants.flatMap(({ condition, evidence: passage }) =>
      condition === null || (passage.start <= condition.start && condition.end <= passage.end) ? [] : [condition],
    )
    return [...evidence, ...apart]
  }
  const own = parts.filter(part => part.issue === issue).map(({ passage }) => passage)
  // One part that names it with others is the whole statement.
  return own.length > 0 && issues.length > 1 ? own : evidence
}

function wordsOn(held: Held): string {
  const { issue, statement } = held
  const [best] = statement.variants
  // "did not elaborate": that alone.
  if (statement.act === 'withhold' && best!.cue?.endsWith(best!.wording) === true) return best!.cue
  const parted = statement.issues.includes(issue) && statement.issues.length > 1
  return (
    (parted ? passagesOn(held).find(({ file }) => file === best!.evidence.file)?.exact : undefined) ?? best!.wording
  )
}

/** Stances that explicit words can make a red line. */
const BINDING: ReadonlySet<Stance> = new Set(['demands', 'rejects', 'conditional'])

const SIGN: Readonly<Partial<Record<Stance, 1 | -1>>> = {
  accepts: 1,
  'accepts-in-part': 1,
  rejects: -1,
  'rejects-in-part': -1,
}

/**
 * "Not beyond two" on Tuesday, "three" on Friday: a limit that its own party has gone past. And what was wanted on Tuesday and is
 * refused on Friday is wanted no more.
 */
function withoutOvertaken(held: readonly Held[]): readonly Held[] {
  const offers = held.filter(({ stance, own }) => own && OFFERS.has(stance))
  const refusals = held.filter(({ stance, own }) => own && stance === 'rejects')
  return held.filter(
    one =>
      !(one.stance === 'rejects-in-part' && offers.some(offer => isNews(one, offer))) &&
      !(one.stance === 'demands' && refusals.some(refusal => isNews(one, refusal))),
  )
}

/** Whether the second was said so long after the first that it is news of its own. */
function isNews({ statement: before }: Held, { statement: after }: Held): boolean {
  const [first, then] = [dayOf(before), dayOf(after)]
  return first !== '' && first < then && daysBetween(first, then) >= NEWS_OF_ITS_OWN
}

const OFFERS: ReadonlySet<Stance> = new Set(['proposes', 'accepts-in-part', 'conditional', 'accepts'])

/** Days after which a report tells what is new, and not what was said before. */
const NEWS_OF_ITS_OWN = 2

/** "Yes to the ferry, but not to its tolls": a yes and a no of one sentence take a part of what both are on. */
function inOneBreath(held: readonly Held[]): readonly Held[] {
  const sides = (sign: 1 | -1) => held.filter(({ stance }) => SIGN[stance] === sign)
  const [yes, no] = [sides(1), sides(-1)]
  const isSplit = (one: Held) =>
    (SIGN[one.stance] === 1 ? no : yes).some(
      ({ statement }) => statement.speaker === one.statement.speaker && shareWords(statement, one.statement),
    )
  return held.map(one => (SIGN[one.stance] !== undefined && isSplit(one) ? { ...one, stance: 'accepts-in-part' } : one))
}

/** Whether their passages overlap, as those of two things said with one cue do. */
function shareWords(a: RecordStatement, b: RecordStatement): boolean {
  return a.evidence.some(one => b.evidence.some(other => one.file === other.file && overlaps(one, other)))
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
