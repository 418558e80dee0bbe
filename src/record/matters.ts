/**
 * @module Matters: the particular things within an issue, or beside all of them, that stances are on. An issue gathers what belongs
 * together; of checks one may refuse "foreign auditors" and offer "cameras", and each has a row of its own beside that of the issue.
 */
import { stems } from '../alignment/content-words.ts'
import type { Passage } from '../document/passage.ts'
import { STANCE_ACTS } from '../document/stance-acts.ts'
import { isListed, issueId, isTextIssue, partId } from './issues.ts'
import { matterNearby } from './matters-nearby.ts'
import { namedElsewhere } from './named-elsewhere.ts'
import type { Actor, Issue, Position, RecordStatement, Stance } from './record.ts'
import { stanceOf } from './take-stance.ts'

/** What is known when matters are told apart. */
interface Known {
  readonly issues: readonly Issue[]
  readonly actors: readonly Pick<Actor, 'type' | 'name' | 'aliases'>[]
  /** The sentences of the reports. */
  readonly sentences: readonly Passage[]
}

/** The statements with the ids of their matters in place of the words, and the matters as issues. */
export function tellMattersApart(
  statements: readonly RecordStatement[],
  known: Known,
): { readonly statements: readonly RecordStatement[]; readonly issues: readonly Issue[] } {
  const keyIn = keysOf(statements, known)
  const nearby = matterNearby(statements, statement => keyIn(statement, statement))
  const named = statements.flatMap(whole =>
    [whole, ...conditionOf(whole), ...(whole.told ?? [])].flatMap(saying => {
      const key = keyIn(saying, whole)
      return key === null ? [] : [{ key, words: saying.matter!, issues: saying.issues }]
    }),
  )
  const matters = new Map([...Map.groupBy(named, ({ key }) => key)].map(([key, same]) => [key, matterOf(same)]))
  const withId = <One extends Saying>(saying: One, key: string | null): One => {
    const { matter: _, ...bare } = saying
    const matter = key === null ? undefined : matters.get(key)?.id
    return { ...bare, ...(matter === undefined ? {} : { matter }) } as One
  }
  const apart = statements.map((whole): RecordStatement => {
    const taking = new Set<Saying>(takingStances(whole))
    const idOf = <One extends Saying>(saying: One, key: () => string | null): One =>
      withId(saying, taking.has(saying) ? key() : null)
    const near = keyIn(whole, whole) === null ? nearby(whole) : null
    const [inIts] = conditionOf(whole).map(saying => matters.get(keyIn(saying, whole) ?? '')?.id)
    const named: RecordStatement = idOf(whole, () => keyIn(whole, whole) ?? near?.key ?? null)
    const { conditionMatter: _, ...own } = named
    const bound = inIts === undefined ? own : { ...own, conditionMatter: inIts }
    const statement = near === null || own.matter === undefined ? bound : { ...bound, namedIn: near.passage }
    return whole.told === undefined
      ? statement
      : { ...statement, told: whole.told.map(one => idOf(one, () => keyIn(one, whole))) }
  })
  const used = new Set(
    apart.flatMap(({ matter, conditionMatter, told = [] }) => [
      matter,
      conditionMatter,
      ...told.map(one => one.matter),
    ]),
  )
  const issues = new Map([...matters.values()].filter(({ id }) => used.has(id)).map(issue => [issue.id, issue]))
  return { statements: apart, issues: [...issues.values()] }
}

/** What of a statement says where somebody stands: itself, what it tells of others. */
function takingStances(whole: RecordStatement): readonly Saying[] {
  const told = whole.told?.filter(({ act }) => STANCE_ACTS.has(act)) ?? []
  return stanceOf(whole) === null ? told : [whole, ...told]
}

/** What its condition asks for, where it sets one. */
function conditionOf(whole: RecordStatement): readonly Saying[] {
  return whole.conditionMatter === undefined || stanceOf(whole) !== 'conditional'
    ? []
    : [{ issues: whole.conditionIssues, matter: whole.conditionMatter }]
}

type Saying = Pick<RecordStatement, 'issues' | 'matter'>

/**
 * The key of what a saying of a statement is on; `null`: it names nothing, a text, which is told apart elsewhere, what an issue or
 * somebody is called by, or what may be a figure of speech, since nobody else names it: "not a bag of nails".
 */
function keysOf(
  statements: readonly RecordStatement[],
  { issues, actors, sentences }: Known,
): (saying: Saying, whole: RecordStatement) => string | null {
  const touched = new Set(
    statements.flatMap(({ issues: own, told = [] }) => [own, ...told.map(one => one.issues)].flat()),
  )
  const taken = new Set([
    ...issues
      .filter(({ id }) => touched.has(id))
      .flatMap(({ id, label, synonyms }) => (isListed(id) ? [label] : [label, ...synonyms]).map(keyOf)),
    // "inspectors" may be asked for as well as heard.
    ...actors.flatMap(({ type, name, aliases }) => (type === 'group' ? [] : [name, ...aliases].map(keyOf))),
  ])
  const quoted = statements.flatMap(whole =>
    [whole, ...(whole.told ?? [])].flatMap(({ matter }) =>
      matter !== undefined && isQuoted(matter, whole) ? [keyOf(matter)] : [],
    ),
  )
  const isElsewhere = namedElsewhere(quoted, sentences)
  const labels = new Map(issues.filter(({ id }) => !isListed(id)).map(({ id, label }) => [id, new Set(stems(label))]))
  return ({ issues: own, matter }, whole) => {
    if (matter === undefined || own.some(isTextIssue)) return null
    const key = keyOf(matter)
    // "the zone", where the issue is "Zone of joint patrols".
    if (own.some(id => key.split(' ').every(stem => labels.get(id)?.has(stem)))) return null
    return taken.has(key) || (isQuoted(matter, whole) && !isElsewhere(key, whole.evidence)) ? null : key
  }
}

/** Wordings with one key name one matter. */
function keyOf(words: string): string {
  return stems(words).join(' ')
}

/** Whether the words are the speaker's own. */
function isQuoted(words: string, { mode, variants }: RecordStatement): boolean {
  return mode === 'direct' || variants[0]!.quoted.some(({ exact }) => exact.includes(words))
}

/** Named as most name it, within the issue that most of its statements are on. */
function matterOf(same: readonly { readonly words: string; readonly issues: readonly string[] }[]): Issue {
  const label = commonest(same.map(({ words }) => words))!
  const whole = commonest(same.flatMap(({ issues }) => issues)) ?? null
  return {
    id: whole === null ? issueId(label) : partId(whole, label),
    label: `${label[0]!.toUpperCase()}${label.slice(1)}`,
    synonyms: [...new Set(same.map(({ words }) => words.toLowerCase()))],
    matterOf: whole,
  }
}

/** Of equals the first in order of the alphabet. */
function commonest(all: readonly string[]): string | undefined {
  return [...Map.groupBy(all, one => one)].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]?.[0]
}

/** Without those on matters. */
export function onIssues(positions: readonly Position[]): readonly Position[] {
  return positions.filter(({ particular }) => particular !== true)
}

/** A statement as it stands on its matter alone, and what it tells of others likewise. */
export function onItsMatter({ parts: _, ...statement }: RecordStatement): RecordStatement {
  return {
    ...statement,
    ...onMatter(statement),
    ...(statement.told === undefined ? {} : { told: statement.told.map(one => ({ ...one, ...onMatter(one) })) }),
  }
}

function onMatter({
  matter,
  conditionMatter,
}: Pick<RecordStatement, 'matter' | 'conditionMatter'>): Pick<RecordStatement, 'issues' | 'conditionIssues'> {
  return {
    issues: matter === undefined ? [] : [matter],
    conditionIssues: conditionMatter === undefined ? [] : [conditionMatter],
  }
}

/** How far a yes or a no goes. */
const SIGN: Readonly<Partial<Record<Stance, number>>> = {
  accepts: 1,
  'accepts-in-part': 0.5,
  rejects: -1,
  'rejects-in-part': -0.5,
}

/**
 * Whether a yes or no on a matter goes further than where its party stands on the issue: what the whole grants on a condition or in part
 * is not granted outright in its parts, and what was said of the whole since then stands. `refuses`: whether a party said no to an issue.
 */
export function outruns(
  { stance, party, statements, asOf }: Position,
  wholes: readonly Position[],
  issuesOf: (statement: string) => readonly string[],
  refuses: (party: string, issue: string) => boolean,
): boolean {
  const sign = SIGN[stance]
  if (sign === undefined) return false
  const issues = new Set(statements.flatMap(issuesOf))
  return wholes.some(whole => {
    if (whole.party !== party || !issues.has(whole.issue) || whole.stance === stance) return false
    // What is wanted of the whole stands before what is refused of it, and takes nothing of that back.
    if (whole.stance === 'demands' && sign > 0 && refuses(party, whole.issue)) return true
    const other = SIGN[whole.stance]
    if (other !== undefined) return other * sign < 0 || Math.abs(sign) > Math.abs(other)
    if (whole.stance === 'conditional') return Math.abs(sign) === 1
    return (whole.asOf.latest ?? '') > (asOf.latest ?? UNDATED)
  })
}

/** Behind every day: what has no date is overtaken by nothing. */
const UNDATED = '9'
