/**
 * @module Whose stance it is: the words of one party's demand may stand inside another's report, wish or condition.
 * Seen by one passage standing inside another, and by a wording that begins with somebody else's name.
 */
import { plainName } from '../alignment/plain-name.ts'
import type { Act } from '../document/testimony.ts'
import { splitCondition } from './conditions.ts'
import type { Actor, RecordStatement, StatementVariant } from './record.ts'

type PartyOf = (actor: string) => string | null

/** Acts that ask something of others: what stands inside their words has not happened. */
const ASKING: readonly Act[] = ['demand', 'propose', 'threaten']

/** Verbs by which one guesses what another will do. */
const THINKS =
  /^(?:think|believe|expect|predict|reckon|suppose|guess|bet|doubt|hope|fear|suspect|assume|forecast|speculate|imagine)$/

interface Place {
  readonly statement: RecordStatement
  readonly variant: StatementVariant
}

/** The statements among these whose stance is their speaker's own. */
export function ownStances(
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
  partyOf: PartyOf,
): readonly RecordStatement[] {
  return byOwner(statements, actors, partyOf).own
}

/** Statements whose stance is their speaker's own, and those whose stance is that of whom they begin with, as if it had spoken. */
export function byOwner(
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
  partyOf: PartyOf,
): { readonly own: readonly RecordStatement[]; readonly ofOthers: readonly RecordStatement[] } {
  const names = namesOfParties(actors, partyOf)
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  const other = (statement: RecordStatement) =>
    isOwnBody(statement.variants[0]!.wording, byId.get(partyOf(statement.speaker) ?? ''))
      ? null
      : partyItBeginsWith(statement, names, partyOf)
  const borrowed = new Set<StatementVariant>()
  const places = statements.flatMap(statement => statement.variants.map((variant): Place => ({ statement, variant })))
  for (const sameFile of Map.groupBy(places, ({ variant }) => variant.evidence.file).values()) {
    const inOrder = sameFile.toSorted(
      (a, b) => a.variant.evidence.start - b.variant.evidence.start || b.variant.evidence.end - a.variant.evidence.end,
    )
    inOrder.forEach((outer, at) => {
      for (const inner of inOrder.slice(at + 1)) {
        if (inner.variant.evidence.start >= outer.variant.evidence.end) break
        const other = borrower(outer, inner, partyOf)
        if (other !== null) borrowed.add(other.variant)
      }
    })
  }
  // One report that tells it apart is enough.
  const free = statements
    .filter(
      statement =>
        !tellsAnothers(statement, names, partyOf) && !statement.variants.every(variant => borrowed.has(variant)),
    )
    .map(statement => ({ statement, party: other(statement) }))
  return {
    own: free.filter(({ party }) => party === null).map(({ statement }) => statement),
    ofOthers: free.flatMap(({ statement, party }) => {
      // "the department would not say": whose department nobody knows.
      const isNamed = party !== null && /\p{Lu}/u.test(byId.get(party)?.name ?? '')
      return isNamed && isToldOf(statement) ? [{ ...statement, speaker: party, coSpeakers: [] }] : []
    }),
  }
}

/** Whether it tells in the active voice what the one it begins with does, and nothing else tells that. */
function isToldOf({ act, variants, told = [] }: RecordStatement): boolean {
  return told.every(one => one.act !== act) && DOES_ITSELF.test(variants[0]!.wording)
}

/** "(that) the bloc would not bind itself", "Ardan had no difficulty with": no passive, and nothing that is thought of it. */
const DOES_ITSELF =
  /^\W*(?:that )?(?:\S+ ){1,4}?(?:(?:will|would|could|can|might|cannot|won[’']t|wouldn[’']t|couldn[’']t)(?: not| never| also| only)? (?!be\b|have\b|get\b|not\b|never\b)|(?:is|was|are|were) (?:not |also |now |still )?(?:ready|prepared|willing|open|unwilling)\b|(?:has|had|have|sees|saw) no (?:\p{L}+ )?(?:difficulty|difficulties|objections?|problems?|intention|plans?|wish)\b)/iu

/** "The front wants …", said for the Lake Front; "the government", said for a state; "the delegation", "the company" for one's own. */
export function isOwnBody(wording: string, party: Actor | undefined): boolean {
  const noun = /^\W*(?:that )?the (\p{L}+) /iu.exec(wording)?.[1]?.toLowerCase()
  if (noun === undefined || party === undefined) return false
  if (OF_ONES_OWN.test(noun)) return true
  return party.type === 'state'
    ? /^(?:government|country|cabinet|administration|capital|leadership|presidency|department|ministry)$/.test(noun)
    : party.name
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .includes(noun)
}

/** Whoever speaks for a body calls it so; another's would be told by its name. */
const OF_ONES_OWN =
  /^(?:delegation|side|team|company|firm|union|movement|party|group|bloc|front|organi[sz]ation|association|federation|committee)$/

/** Which of two overlapping wordings holds no stance of its own; `null`: both may. */
function borrower(outer: Place, inner: Place, partyOf: PartyOf): Place | null {
  if (outer.statement === inner.statement) return null
  // "… only if Osei accepts": supposed, even where the passage of the condition breaks off early.
  if (inner.variant.evidence.start >= conditionStart(outer.variant)) return inner
  if (inner.variant.evidence.end > outer.variant.evidence.end) return null
  const [outside, inside] = [outer, inner].map(({ statement }) => partyOf(statement.speaker) ?? statement.speaker)
  // "Keller rejected calls to accept limits" accepts nothing: of one party the outer wording governs.
  // Two things said in one sentence stand beside each other, though one passage holds both.
  if (outside === inside) return holdsContent(outer.variant, inner.variant) ? inner : null
  // "Keller demanded that Osei accept": Osei has not. "An official said Ardan wanted a guarantee": Ardan does.
  // "She thinks it will accept a truce": nor has it.
  const thought = outer.statement.act === 'assess' && THINKS.test(outer.variant.lemma ?? '')
  const supposed = thought || (ASKING.includes(outer.statement.act) && outer.statement.act !== inner.statement.act)
  return supposed ? inner : outer
}

function holdsContent(outer: StatementVariant, inner: StatementVariant): boolean {
  return inner.content.every(piece => outer.content.some(({ start, end }) => start <= piece.start && piece.end <= end))
}

function conditionStart({ condition, evidence }: StatementVariant): number {
  if (condition !== null) return condition.start
  const split = splitCondition(evidence.exact)
  return split === null ? Number.POSITIVE_INFINITY : evidence.start + split.said.length
}

/** "said Bela had refused to sign": what one tells of another is done by the other. */
function tellsAnothers(
  { told = [], act, speaker, condition, variants }: RecordStatement,
  names: ReadonlyMap<string, string>,
  partyOf: PartyOf,
): boolean {
  if (told.length === 0) return false
  const party = partyOf(speaker)
  // "said Ardan would do with a letter in which Bela promises more": Ardan does.
  if (party !== null && leadingParty(variants[0]!.wording, names) === party) return false
  return told.some(
    one =>
      one.aside !== true &&
      one.act === act &&
      partyOf(one.holder) !== party &&
      (one.condition === null) === (condition === null),
  )
}

/** "(that) Ardan had accepted …": a finite verb after the name tells what Ardan did; "Ardan to accept", "Ardan would have to accept" ask for it. */
const DOES =
  /^ (?:also |now |already )?(?!(?:(?:will|would) (?:first |also )?have|has|had) to\b)(?:has|had|have|was|is|were|are|would|will|could|wants?|wanted|\p{L}+ed)\b/u

/** Names are looked for among the first words only. */
const LONGEST_NAME = 4

/** The other party whose doing a wording tells that begins with its name; `null`: it tells none. */
function partyItBeginsWith(
  { speaker, variants }: RecordStatement,
  names: ReadonlyMap<string, string>,
  partyOf: PartyOf,
): string | null {
  const words = firstWords(variants[0]!.wording)
  const length = nameLength(words, names)
  const party = names.get(words.slice(0, length).join(' ')) ?? null
  return party !== partyOf(speaker) && DOES.test(` ${words.slice(length).join(' ')}`) ? party : null
}

/** The party whose name or person a wording begins with; `null`: none that is known. */
export function leadingParty(wording: string, names: ReadonlyMap<string, string>): string | null {
  const words = firstWords(wording)
  return names.get(words.slice(0, nameLength(words, names)).join(' ')) ?? null
}

function firstWords(wording: string): readonly string[] {
  return plainName(wording)
    .replace(/^(?:that )?(?:the )?/, '')
    .split(' ', LONGEST_NAME + 3)
}

/** How many of the first words are a name, the longest; 0: none. */
function nameLength(words: readonly string[], names: ReadonlyMap<string, string>): number {
  for (let length = Math.min(LONGEST_NAME, words.length - 1); length > 0; length -= 1)
    if (names.has(words.slice(0, length).join(' '))) return length
  return 0
}

/** Every name and alias of those who speak for a party, as compared; "the government" of two papers is nobody's. */
export function namesOfParties(actors: readonly Actor[], partyOf: PartyOf): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>()
  for (const { id, name, aliases, anonymous } of actors) {
    const party = partyOf(id)
    if (party === null || anonymous) continue
    for (const word of [name, ...aliases].map(plainName)) {
      const before = found.get(word)
      found.set(word, before === undefined || before === party ? party : null)
    }
  }
  return new Map([...found].flatMap(([word, party]) => (party === null ? [] : [[word, party] as const])))
}
