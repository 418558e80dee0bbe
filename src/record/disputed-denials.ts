/** @module Claims and denials: who claims what, who denies it, and what third voices say of it. */

import { contentWords } from '../alignment/content-words.ts'
import { NARRATOR } from '../alignment/match-actors.ts'
import { alikeStems } from '../alignment/meanings.ts'
import type { Told } from '../alignment/told.ts'
import { numbersIn } from '../alignment/written-numbers.ts'
import type { Passage } from '../document/passage.ts'
import {
  CLAIM_NOUN,
  claimWithin,
  denies,
  FOR_WHAT_HAPPENED,
  isRefusedToSomebody,
  POINTS_BACK,
  saysUntrue,
  thingDenied,
} from './denial-words.ts'
import type { Place } from './denials.ts'
import { deniedDoing, tellsDoing } from './denied-doings.ts'
import { disputeId, shortened, sideOf, sideOfTold } from './dispute-sides.ts'
import type { Matter } from './disputes.ts'
import type { Dispute, DisputeSide, RecordStatement, StatementVariant } from './record.ts'
import { distinctPassages } from './statements.ts'

/** What a denier adds right behind the denial belongs to it. */
const ADDED = 120

/** One dispute per claim that is denied. */
export function disputedDenials(matter: Matter): readonly Dispute[] {
  const { statements, reports, partyOf } = matter
  const byId = new Map(statements.map(statement => [statement.id, statement]))
  const said = statements.filter(({ speaker }) => speaker !== NARRATOR)
  const around: Around = {
    byFile: Map.groupBy(
      statements
        .flatMap(placesOf)
        .toSorted(
          ({ variant: a }, { variant: b }) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end,
        ),
      ({ variant }) => variant.evidence.file,
    ),
    counts: countWords(said),
    partyOf,
  }
  const claims = new Map<string, Denied>()
  const deny = (key: string, claim: Denied['claim'], denier: DisputeSide) =>
    claims.set(key, { claim, deniers: [...(claims.get(key)?.deniers ?? []), denier] })
  const bySpeaker = Map.groupBy(
    statements.filter(({ denies }) => denies !== null && byId.has(denies)),
    ({ denies, speaker }) => `${denies} ${speaker}`,
  )
  for (const deniers of bySpeaker.values()) {
    const places = deniers.flatMap(placesOf)
    const claim = byId.get(deniers[0]!.denies!)!
    deny(claim.id, claim, sideOf([...places, ...places.flatMap(place => addedTo(place, around))]))
  }
  const denials = said.filter(({ denies }) => denies !== null)
  const handled = said.filter(
    statement =>
      statement.denies !== null || placesOf(statement).some(({ variant }) => claimWithin(variant.wording) !== null),
  )
  for (const { claim, denier } of deniedInPassing(matter, handled, around)) deny(keyOf(claim), claim, denier)
  const heard = [...claims.values()].map(({ claim }) =>
    contentWords(
      asSide(claim)
        .evidence.map(({ exact }) => exact)
        .join(' '),
    ),
  )
  for (const { claim, denier } of deniedUnheard(said, denials)) {
    const words = [...new Set(contentWords(claim.claim))]
    // Somebody said it after all, and somebody denied that.
    if (!heard.some(others => words.filter(word => others.includes(word)).length > ALREADY * words.length))
      deny(keyOf(claim), claim, denier)
  }
  return ofOneEvent([...claims.values()]).map(({ claim, deniers }) =>
    disputeOf(claim, deniers, denials, around, reports),
  )
}

/** Of the words of a claim that only its denial tells, so much was heard and denied. */
const ALREADY = 0.6

/** Of the words of the shorter telling, so much is one event. */
const SAME_EVENT = 0.4

/** What two reports tell themselves of one event and others deny is one claim; it is shown in the words of the first. */
function ofOneEvent(denied: readonly Denied[]): readonly Denied[] {
  const kept: Denied[] = []
  for (const one of denied) {
    const words = eventWords(one.claim)
    const at = kept.findIndex(({ claim }) => {
      const others = eventWords(claim)
      const shared = words.filter(word => others.some(other => alikeStems(word, other))).length
      return shared >= 3 && shared / Math.min(words.length, others.length) >= SAME_EVENT
    })
    if (at < 0) kept.push(one)
    else {
      const { claim, deniers } = kept[at]!
      const evidence = distinctPassages([...asSide(claim).evidence, ...asSide(one.claim).evidence])
      kept[at] = { claim: { ...asSide(claim), evidence }, deniers: [...deniers, ...one.deniers] }
    }
  }
  return kept
}

function asSide(claim: Denied['claim']): DisputeSide {
  return 'id' in claim ? sideOf(placesOf(claim)) : claim
}

/** Words of a claim that only the report makes; none of one that somebody is said to make. */
function eventWords(claim: Denied['claim']): readonly string[] {
  if ('id' in claim) return claim.speaker === NARRATOR ? contentWords(claim.variants[0]!.wording) : []
  return claim.holder === null ? contentWords(claim.claim) : []
}

/** A claim and those who deny it. Of one that no statement makes there is only the passage. */
interface Denied {
  readonly claim: RecordStatement | DisputeSide
  readonly deniers: readonly DisputeSide[]
}

function keyOf(claim: Denied['claim']): string {
  return 'id' in claim ? claim.id : claim.evidence.map(({ file, start }) => `${file} ${start}`).join(' ')
}

function disputeOf(
  claim: Denied['claim'],
  deniers: readonly DisputeSide[],
  denials: readonly RecordStatement[],
  around: Around,
  reports: Matter['reports'],
): Dispute {
  const third =
    'id' in claim
      ? thirdViews(
          claim,
          denials.filter(({ denies }) => denies === claim.id),
          around,
        ).map(place => sideOf([place]))
      : []
  const holders = new Set(deniers.map(({ holder }) => holder))
  const sides = [
    'id' in claim ? sideOf([...placesOf(claim), ...tellingTheSame(claim, deniers, around)]) : claim,
    ...deniers,
    ...third.filter(({ holder }) => !holders.has(holder)),
  ]
  // Who has not confirmed it has denied nothing.
  const unconfirmed = new Set(
    denials.filter(({ variants }) => variants.every(({ lemma }) => lemma === 'confirm')).map(({ id }) => id),
  )
  const onlyUnconfirmed = deniers.every(
    ({ statements }) => statements.length > 0 && statements.every(id => unconfirmed.has(id)),
  )
  const grave = 'id' in claim && (claim.act === 'accuse' || claim.act === 'claim' || claim.act === 'accept')
  return {
    id: disputeId('claim-vs-denial', sides, reports),
    question: `${onlyUnconfirmed ? 'Is it confirmed' : 'Is it so'}: “${sides[0]!.claim}”?`,
    type: 'claim-vs-denial',
    severity: onlyUnconfirmed ? 'low' : grave ? 'high' : 'medium',
    basis: onlyUnconfirmed
      ? 'One voice claims it and another has not confirmed it.'
      : 'One voice claims it and another denies it.',
    sides,
  }
}

/** "There was no offer of 15 lorries": whoever else tells of an offer of 15 tells what is denied. */
function tellingTheSame(
  claim: RecordStatement,
  deniers: readonly DisputeSide[],
  { byFile, partyOf }: Around,
): readonly Place[] {
  const voices = new Set(deniers.flatMap(({ holder }) => (holder === null ? [] : (partyOf(holder) ?? holder))))
  const doings = deniers.flatMap(denier => {
    const doing = deniedDoing(denier.claim)
    const numbers = numbersIn(denier.claim)
    return doing === null || numbers.length === 0 ? [] : [{ doing, numbers }]
  })
  if (doings.length === 0) return []
  return [...byFile.values()].flat().filter(place => {
    const { speaker } = place.statement
    if (place.statement === claim || speaker === NARRATOR || voices.has(partyOf(speaker) ?? speaker)) return false
    const own = numbersIn(place.variant.wording)
    return doings.some(
      ({ doing, numbers }) => numbers.every(it => own.includes(it)) && tellsDoing(doing, place) !== null,
    )
  })
}

/** "…, a charge Ardan disputes": denials that stand beside another's words, where no statement of the denier holds them. */
function deniedInPassing(
  { compared, reports }: Matter,
  denials: readonly RecordStatement[],
  around: Around,
): readonly { readonly claim: Denied['claim']; readonly denier: DisputeSide }[] {
  const { byFile } = around
  const known = Map.groupBy(denials.flatMap(placesOf), ({ variant }) => variant.evidence.file)
  return compared.flatMap(({ topic, groups }) => {
    if (topic !== 'denied') return []
    return groups.flat().flatMap(told => {
      const { passage, denial } = told
      if (denial === undefined || told.holder === null || isRefusedToSomebody(told.about)) return []
      if (
        (known.get(passage.file) ?? []).some(
          ({ statement, variant }) => statement.speaker === told.holder && meets(variant.evidence, passage),
        )
      )
        return []
      if (!isAnswered(told.about, denial.claim, passage)) return []
      // "Denies any such ledger ever existed": of a passage that speaks of a ledger.
      const thing = thingDenied(told.about)
      const claimed = contentWords(denial.claim.exact)
      if (thing.length > 0 && !thing.some(word => claimed.includes(word))) return []
      const inside = (byFile.get(passage.file) ?? []).filter(
        ({ statement, variant }) =>
          statement.speaker !== told.holder &&
          meets(variant.evidence, denial.claim) &&
          !meets(variant.evidence, passage),
      )
      // "rejected the accusations": of somebody who accuses.
      if (
        ACCUSATION.test(told.about) &&
        inside.length > 0 &&
        !inside.some(({ statement }) => CHARGES.has(statement.act))
      )
        return []
      const claim = inside[0]?.statement ??
        claimOfNamed(told, byFile, around.counts) ?? {
          claim: shortened(denial.claim.exact),
          holder: null,
          chain: [reports[told.report]!.id],
          statements: [],
          evidence: [denial.claim],
        }
      const added = (byFile.get(passage.file) ?? [])
        .filter(({ statement }) => statement.speaker === told.holder)
        .filter(({ variant: { evidence } }) => evidence.start >= passage.end && evidence.start - passage.end <= ADDED)
      const denier = sideOfTold([told], reports)
      const evidence = distinctPassages([...denier.evidence, ...added.map(({ variant }) => variant.evidence)])
      return [{ claim, denier: { ...denier, evidence } }]
    })
  })
}

const ACCUSATION = /\b(?:accusations?|allegations?|charges?)\b/i
const CHARGES: ReadonlySet<RecordStatement['act']> = new Set(['accuse', 'claim', 'report', 'assess'])

/**
 * Whether a denial in passing is of the passage before it: it points back, or has a word of it. "Denied that the gate was shut"
 * is a dispute only where somebody is told to have said so.
 */
function isAnswered(about: string, claim: Passage, denial: Passage): boolean {
  if (meets(claim, denial)) return CLAIM_NOUN.test(about) || AS_CLAIMED.test(about)
  if (CLAIM_NOUN.test(about) || POINTS_BACK.test(about) || FOR_WHAT_HAPPENED.test(about) || saysUntrue(about))
    return true
  const words = contentWords(about)
  const others = contentWords(claim.exact)
  return words.length === 0 || words.some(word => others.some(other => alikeStems(word, other)))
}

/** ", as the board claims". */
const AS_CLAIMED = /\bas\b.{3,80}\b(?:claim|alleg|charg|assert|suggest|sa(?:y|id))/is

/** "denies that the gate was shut, as the board claims": what the board said of the gate. */
function claimOfNamed(
  { about, actors, holder }: Told,
  byFile: Around['byFile'],
  counts: Around['counts'],
): RecordStatement | undefined {
  if (!AS_CLAIMED.test(about)) return undefined
  const words = new Set(contentWords(about).filter(word => (counts.get(word) ?? 0) <= RARE))
  return [...byFile.values()]
    .flat()
    .find(
      ({ statement, variant }) =>
        statement.speaker !== holder &&
        actors.includes(statement.speaker) &&
        contentWords(variant.wording).some(word => words.has(word)),
    )?.statement
}

/** "denied reports that …": where nobody in these reports says it, the denial itself tells what was claimed. */
function deniedUnheard(
  said: readonly RecordStatement[],
  denials: readonly RecordStatement[],
): readonly { readonly claim: DisputeSide; readonly denier: DisputeSide }[] {
  const linked = new Set(denials.map(({ id }) => id))
  return said.flatMap(statement => {
    const places = placesOf(statement).filter(({ variant }) => claimWithin(variant.wording) !== null)
    if (linked.has(statement.id) || places.length === 0 || denies(places[0]!) !== 'said') return []
    const [{ variant }] = places as [Place]
    const claim: DisputeSide = {
      claim: shortened(claimWithin(variant.wording)!),
      holder: null,
      chain: [variant.report, '[unattributed]'],
      statements: [],
      evidence: distinctPassages(places.flatMap(place => place.variant.content)),
    }
    return [{ claim, denier: sideOf(placesOf(statement)) }]
  })
}

function meets(a: Passage, b: Passage): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end
}

/** What is said beside a claim and its denial, looked up by file. */
interface Around {
  readonly byFile: ReadonlyMap<string, readonly Place[]>
  /** Stem → number of statements that have it. */
  readonly counts: ReadonlyMap<string, number>
  readonly partyOf: Matter['partyOf']
}

function placesOf(statement: RecordStatement): readonly Place[] {
  return statement.variants.map(variant => ({ statement, variant }))
}

function countWords(statements: readonly RecordStatement[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { variants } of statements)
    for (const word of new Set(contentWords(variants[0]!.wording))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** "Keller denied it. 'Not one gate has moved,' he said." */
function addedTo({ statement, variant: { evidence, wording: said } }: Place, { byFile }: Around): readonly Place[] {
  return (byFile.get(evidence.file) ?? [])
    .filter(other => other.statement !== statement)
    .filter(other => {
      const gap = other.variant.evidence.start - evidence.end
      const goesOn =
        gap <= NEXT &&
        contentWords(said).length === 0 &&
        other.variant.mode === 'direct' &&
        (other.statement.act === 'deny' || denies(other) !== null)
      const bySpokesman =
        gap <= NEXT && contentWords(said).length === 0 && ITS_SPOKESMAN.test(other.variant.evidence.exact)
      return gap >= 0 && gap <= ADDED && (other.statement.speaker === statement.speaker || goesOn || bySpokesman)
    })
    .slice(0, 1)
}

/** "The mill denied it. Its spokesman, Rolf Osei, said …" */
const ITS_SPOKESMAN = /^(?:its|their|his|her|a|the) (?:\p{L}+ )?spokes/iu

/** A stop and a space. “We never did,” right behind a bare denial is of whoever denies, as whatever it is told ("the firm said"). */
const NEXT = 3

/** A third voice on the same claim stands within a page of it. */
const NEAR = 1500

/** Of the words of the shorter of the two: with less, a third voice shares the story's words and not the matter. */
const THIRD = 0.35

/** Statements that may share a name and still be of one thing. */
const RARE = 5

/** Other voices that speak of the same: a name that is not in everything said, and another word of the claim. */
function thirdViews(
  claim: RecordStatement,
  deniers: readonly RecordStatement[],
  { byFile, counts, partyOf }: Around,
): readonly Place[] {
  const [{ wording, evidence }] = claim.variants as readonly [StatementVariant]
  const names = new Set(
    contentWords((wording.match(NAME) ?? []).join(' ')).filter(word => (counts.get(word) ?? 0) <= RARE),
  )
  if (names.size === 0) return []
  const words = new Set(contentWords(wording))
  const taken = new Set([claim, ...deniers].flatMap(({ speaker }) => [speaker, partyOf(speaker) ?? speaker]))
  const found = new Map<string, Place>()
  for (const place of byFile.get(evidence.file) ?? []) {
    const { speaker } = place.statement
    if (speaker === NARRATOR || taken.has(speaker) || found.has(speaker)) continue
    if (Math.abs(place.variant.evidence.start - evidence.end) > NEAR) continue
    const own = new Set(contentWords(place.variant.wording))
    const shared = [...own].filter(word => words.has(word))
    const enough = shared.length >= THIRD * Math.min(own.size, words.size)
    if (shared.length >= 2 && enough && shared.some(word => names.has(word))) found.set(speaker, place)
  }
  return [...found.values()]
}

/** A capitalised word that does not open a sentence. */
const NAME = /(?<![.!?]\s)(?<!^)\p{Lu}\p{L}+/gu
