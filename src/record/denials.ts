/**
 * @module Denials: which statement denies which. A denial names what it denies in other words, or stands right behind it:
 * "Ardan shut the gates, the directorate said. Keller denied it."
 */
import { contentWords } from '../alignment/content-words.ts'
import { NARRATOR } from '../alignment/match-actors.ts'
import type { Passage } from '../document/passage.ts'
import { denies, isDenying, thingDenied } from './denial-words.ts'
import { deniedBeside } from './denied-beside.ts'
import { deniedDoing, tellsDoing } from './denied-doings.ts'
import { deniedElsewhere } from './denied-elsewhere.ts'
import type { Actor, RecordStatement, StatementVariant } from './record.ts'

/** What is denied is a claim of fact, an accusation, a report; nobody denies a wish. */
const DENIABLE: readonly RecordStatement['act'][] = [
  'claim',
  'accuse',
  'report',
  'assess',
  'announce',
  'deny',
  'accept',
]

/** "The annex would allow it, a paper reported. Keller denied that": what somebody would do is denied by whoever denies that it was told. */
const DENIABLE_TOLD: readonly RecordStatement['act'][] = [...DENIABLE, 'propose']

/** Denied, and not turned down. */
function isOfWhatIsTold({ variant }: Place, kind: ReturnType<typeof denies>): boolean {
  return kind === 'words' || (kind === 'said' && /^(?:deny|refute|rebut)$/.test(variant.lemma ?? ''))
}

/** Where a denial repeats it word for word, what somebody would do, or thanked for, is denied too: "denied that Ardan could live with ten". */
const DENIABLE_IN_FULL: readonly RecordStatement['act'][] = [
  ...DENIABLE_TOLD,
  'accept-in-part',
  'commit',
  'condition',
  'courtesy',
]

/** The statements, each with the one it denies. */
export function withDenials(
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
  partyOf: (actor: string) => string | null,
): readonly RecordStatement[] {
  const denied = denials(statements, actors, partyOf)
  return statements.map(statement => {
    const denies = denied.get(statement.id)
    return denies === undefined ? statement : { ...statement, denies }
  })
}

/** What a denial was found to deny, and how: the smaller `way` the surer; of one way the heavier. */
interface Found {
  readonly target: RecordStatement
  readonly way: number
  readonly weight: number
}

/** Statement id → id of the statement it denies. */
function denials(
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
  partyOf: (actor: string) => string | null,
): ReadonlyMap<string, string> {
  const voiceOf = ({ speaker }: RecordStatement) => partyOf(speaker) ?? speaker
  const unnamed = new Set(
    actors.filter(({ anonymous, name }) => anonymous && !SPOKESMAN.test(name)).map(({ id }) => id),
  )
  const isUnnamed = ({ speaker }: RecordStatement) => unnamed.has(speaker)
  const places = statements.flatMap(statement => statement.variants.map(variant => ({ statement, variant })))
  // Each is asked for by all its neighbours.
  const kinds = new Map(places.map(place => [place, denies(place)]))
  const kindOf = (place: Place) => kinds.get(place) ?? null
  const mayBeDenied = (place: Place, acts: typeof DENIABLE) =>
    kindOf(place) === null &&
    acts.includes(place.statement.act) &&
    // "quoting an aide" says nothing by itself.
    !/^(?:quote|cite)$/.test(place.variant.lemma ?? '') &&
    contentWords(place.variant.wording).length > 1
  const elsewhere = deniedElsewhere(places, actors, partyOf, place => mayBeDenied(place, DENIABLE_IN_FULL))
  const found = new Map<string, Found>()
  const inOrder = [...Map.groupBy(places, ({ variant }) => variant.evidence.file).values()].map(file =>
    file.toSorted((a, b) => a.variant.evidence.start - b.variant.evidence.start),
  )
  for (const file of inOrder)
    file.forEach((denial, at) => {
      if (denial.statement.speaker === NARRATOR) return
      const likeliest = deniedBy(denial, file, at)
      const before = found.get(denial.statement.id)
      if (likeliest !== null && (before === undefined || isSurer(likeliest, before)))
        found.set(denial.statement.id, likeliest)
    })
  for (const file of inOrder) for (const [at, denial] of file.entries()) deniesAlong(denial, file[at - 1])
  return new Map([...found].map(([id, { target }]) => [id, target.id]))

  function deniedBy(denial: Place, file: readonly Place[], at: number): Found | null {
    const near = file.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)
    const others = near.filter(
      ({ statement }) =>
        statement !== denial.statement &&
        // "declined to say whether it rained" claims nothing.
        statement.act !== 'withhold' &&
        (voiceOf(statement) !== voiceOf(denial.statement) ||
          // A spokesman speaks against the unnamed of his own side too.
          (isUnnamed(statement) && !isUnnamed(denial.statement) && statement.speaker !== denial.statement.speaker) ||
          // And against what its own chief is told to have said: "the harbour master promised nothing of the sort".
          (statement.speaker !== denial.statement.speaker && NOTHING_SAID.test(denial.variant.wording))),
    )
    const same = saidOfIt(denial, others)
    if (same !== undefined) return { target: same.statement, way: 0, weight: 0 }
    const kind = kindOf(denial)
    const far = elsewhere(denial, kind, breathOf(denial, file.slice(Math.max(0, at - 2), at + 3)))
    if (far !== undefined) return { target: far, way: 1, weight: 0 }
    if (kind === null) return null
    const doing = deniedDoing(denial.variant.wording)
    const around = others.filter(
      other =>
        other.statement.speaker !== denial.statement.speaker &&
        ((doing !== null && tellsDoing(doing, other) !== null && kindOf(other) === null) ||
          mayBeDenied(other, isOfWhatIsTold(denial, kind) ? DENIABLE_TOLD : DENIABLE) ||
          ((standsRightBehind(denial, other) || isPointedAt(denial, other)) && kindOf(other) === null)),
    )
    const beside = deniedBeside(denial, kind, around)
    if (beside === undefined) {
      const ofThing = elsewhere(denial, kind, [], true)
      return ofThing === undefined ? null : { target: ofThing, way: 4, weight: 0 }
    }
    const target = isBare(denial)
      ? claimBefore(beside.place, file)
      : FIRST_PART.test(denial.variant.wording)
        ? firstOf(beside.place, file)
        : beside.place
    return { target: target.statement, way: 2, weight: beside.weight }
  }

  /** "It never happened, the ministry says. “No boat of ours was there,” said its spokesman": one denial, told twice. */
  function deniesAlong(denial: Place, before: Place | undefined): void {
    if (before === undefined || found.has(denial.statement.id) || kindOf(denial) === null) return
    const target = found.get(before.statement.id)?.target
    const gap = denial.variant.evidence.start - before.variant.evidence.end
    if (target === undefined || gap < 0 || gap > ONE_BREATH || target === denial.statement) return
    if (voiceOf(denial.statement) === voiceOf(before.statement) && kindOf(before) !== null)
      found.set(denial.statement.id, { target, way: 3, weight: 0 })
  }
}

function isSurer(one: Found, other: Found): boolean {
  return one.way < other.way || (one.way === other.way && one.weight > other.weight)
}

/** "Brenn landed too much, the board alleges, a charge which Brenn disputes": the words denied are those that the other said. */
function saidOfIt({ variant }: Place, others: readonly Place[]): Place | undefined {
  if (!isDenying(variant)) return undefined
  return others.find(
    other =>
      other.statement.speaker !== NARRATOR &&
      !isDenying(other.variant) &&
      variant.content.some(own => other.variant.content.some(its => isWithin(own, its))),
  )
}

/** "Denied it": only the place says what. */
function isBare({ variant }: Place): boolean {
  return contentWords(variant.wording).length === 0
}

/** "She said the mill had been sold. “I saw the lorries,” she said. The owner denied it": of the sale, which the quotation bears out. */
function claimBefore(quoted: Place, file: readonly Place[]): Place {
  if (quoted.variant.mode !== 'direct') return quoted
  const claim = file[file.indexOf(quoted) - 1]
  const goesOn =
    claim !== undefined &&
    claim.statement.speaker === quoted.statement.speaker &&
    claim.variant.mode !== 'direct' &&
    quoted.variant.evidence.start - claim.variant.evidence.end <= NEXT &&
    DENIABLE.includes(claim.statement.act) &&
    sharedWords(claim, quoted) < 2
  return goesOn ? claim : quoted
}

/** "The former half of this is invented": of two things said in one breath the first. */
const FIRST_PART = /^(?:that )?["“]?the (?:first|former) (?:part|half) of\b/iu

function firstOf(last: Place, file: readonly Place[]): Place {
  const inBreath = file.filter(
    ({ statement, variant }) =>
      statement.speaker === last.statement.speaker && meets(variant.evidence, last.variant.evidence),
  )
  return inBreath.toSorted((a, b) => contentStart(a) - contentStart(b))[0] ?? last
}

function contentStart({ variant }: Place): number {
  return variant.content[0]?.start ?? variant.evidence.start
}

function meets(a: Passage, b: Passage): boolean {
  return a.start < b.end && b.start < a.end
}

function sharedWords(a: Place, b: Place): number {
  const others = contentWords(b.variant.wording)
  return contentWords(a.variant.wording).filter(word => others.includes(word)).length
}

/** "Brenn would be given six months, Osei said. The bank denied that": of the sentence before, whatever is done by saying it. */
function standsRightBehind({ variant }: Place, other: Place): boolean {
  const gap = variant.evidence.start - other.variant.evidence.end
  return variant.lemma === 'deny' && isBare({ statement: other.statement, variant }) && gap >= 0 && gap <= NEXT
}

/** "The pilots know of no such wager", "Lind said nothing of the kind": of what was told right before, whatever is done by saying it. */
function isPointedAt({ variant }: Place, other: Place): boolean {
  const gap = variant.evidence.start - other.variant.evidence.end
  if (gap < 0 || gap > POINTED) return false
  const thing = thingDenied(variant.wording)
  return thing.length > 0
    ? NO_SUCH.test(variant.wording) && contentWords(other.variant.wording).some(word => thing.includes(word))
    : NOTHING_SAID.test(variant.wording)
}

const NO_SUCH = /\b(?:no|any) such\b/iu

/** A sentence or two. */
const POINTED = 250

const NOTHING_SAID =
  /\b(?:said|told|promised|offered|agreed to|accepted|written|proposed) (?:anyone |anybody )?(?:nothing of the (?:kind|sort)|no such)|\bnever said\b|\bhad not said\b/iu

/** Without a name, and yet the side's own voice. */
const SPOKESMAN = /\bspokes/i

/** A stop and a space. */
const NEXT = 3

/** Most of a passage stands in the other. */
function isWithin(own: Passage, its: Passage): boolean {
  const shared = Math.min(own.end, its.end) - Math.max(own.start, its.start)
  return own.file === its.file && shared >= MOST * (own.end - own.start)
}

/** One of them may take in a word more. */
const MOST = 0.8

/** A wording of a statement in one report. */
export interface Place {
  readonly statement: RecordStatement
  readonly variant: StatementVariant
}

/** What a speaker goes on to say, or has just said, with no more than its attribution between. */
const ONE_BREATH = 60

function breathOf({ statement, variant }: Place, inOrder: readonly Place[]): readonly Place[] {
  return inOrder.filter(other => {
    const { start, end } = other.variant.evidence
    const gap = Math.max(start - variant.evidence.end, variant.evidence.start - end)
    return other.statement !== statement && other.statement.speaker === statement.speaker && gap <= ONE_BREATH
  })
}

/** So many statements to either side are looked at. */
const NEIGHBOURS = 12
