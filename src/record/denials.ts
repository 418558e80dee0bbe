/**
 * @module Denials: which statement denies which. A denial names what it denies in other words, or stands right behind it:
 * "Ardan shut the gates, the directorate said. Keller denied it."
 */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import { contentWords } from '../alignment/content-words.ts'
import { NARRATOR } from '../alignment/match-actors.ts'
import { alikeStems } from '../alignment/meanings.ts'
import { CLAIM_NOUN, claimWithin, denies, POINTS_BACK } from './denial-words.ts'
import { deniedElsewhere } from './denied-elsewhere.ts'
import type { Actor, RecordStatement, StatementVariant } from './record.ts'

/** What is denied stands no further ahead: a paragraph or two. */
const REACH = 700

/** And no further behind: the next sentence. */
const REACH_BACK = 150

/** Without a shared word, "the assertion" is of what was said a sentence or two before. */
const REACH_BLIND = 250

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

/** Where a denial repeats it word for word, what somebody would do, or thanked for, is denied too: "denied that Ardan could live with ten". */
const DENIABLE_IN_FULL: readonly RecordStatement['act'][] = [
  ...DENIABLE,
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

/** Statement id → id of the statement it denies. */
function denials(
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
  partyOf: (actor: string) => string | null,
): ReadonlyMap<string, string> {
  const voiceOf = ({ speaker }: RecordStatement) => partyOf(speaker) ?? speaker
  const places = statements.flatMap(statement => statement.variants.map(variant => ({ statement, variant })))
  const mayBeDenied = (place: Place, acts: typeof DENIABLE) =>
    denies(place) === null && acts.includes(place.statement.act)
  const elsewhere = deniedElsewhere(places, actors, partyOf, place => mayBeDenied(place, DENIABLE_IN_FULL))
  const found = new Map<string, string>()
  for (const file of Map.groupBy(places, ({ variant }) => variant.evidence.file).values()) {
    const inOrder = file.toSorted((a, b) => a.variant.evidence.start - b.variant.evidence.start)
    inOrder.forEach((denial, at) => {
      const kind = denies(denial)
      if (found.has(denial.statement.id) || denial.statement.speaker === NARRATOR) return
      const around = inOrder
        .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)
        .filter(
          other =>
            other.statement !== denial.statement &&
            mayBeDenied(other, DENIABLE) &&
            voiceOf(other.statement) !== voiceOf(denial.statement) &&
            other.statement.speaker !== denial.statement.speaker,
        )
      const target =
        elsewhere(denial, kind)?.id ?? (kind === null ? undefined : deniedOf(denial, kind, around)?.statement.id)
      if (target !== undefined) found.set(denial.statement.id, target)
    })
  }
  return found
}

export interface Place {
  readonly statement: RecordStatement
  readonly variant: StatementVariant
}

/** So many statements to either side are looked at. */
const NEIGHBOURS = 12

const OF_FIGURES = /\b(?:figures?|numbers?|toll|counts?|totals?|statistics|estimates?)\b/i

/** A number of things; a length of time is none. */
const COUNTS = /\b\d[\d,.]*(?! ?(?:days?|weeks?|months?|years?|hours?|minutes?)\b)(?![\d,.])/

/** What is turned down and not denied. */
const OFFERED = /\b(?:proposals?|plans?|offers?|drafts?|texts?|invitations?|amendments?|demands?|calls?)\b/i
const TURNS_DOWN = /^(?:reject|dismiss|contest|dispute)$/

/** What a full share of words weighs beside an accusation (2) and a hundred characters of distance (1). */
const SHARE = 5

/** The likeliest of the statements around it: shared words, an accusation, nearness. */
function deniedOf(denial: Place, kind: 'said' | 'words' | 'same words', around: readonly Place[]): Place | undefined {
  const claim = kind === 'said' ? claimWithin(denial.variant.wording) : null
  const words = contentWords(claim ?? denial.variant.wording)
  const place = denial.variant.evidence
  const turnsDown =
    kind === 'said' && TURNS_DOWN.test(denial.variant.lemma ?? '') && !CLAIM_NOUN.test(denial.variant.wording)
  const weighed = around.flatMap(other => {
    const { start, end } = other.variant.evidence
    const ahead = place.start - end
    const behind = start - place.end
    if (ahead > REACH || behind > REACH_BACK) return []
    const narrator = other.statement.speaker === NARRATOR
    const others = contentWords(other.variant.wording)
    const shared = words.filter(word => others.some(stem => alikeStems(word, stem))).length
    // Of a long saying every word is shared by chance.
    const share =
      (SHARE * shared) / Math.max(1, Math.min(words.length, others.length)) / Math.sqrt(Math.max(1, others.length / 10))
    // What comes after, or is told by the report itself, must say the same in so many words.
    if ((behind > 0 || narrator) && shared < (kind === 'words' && behind <= 0 ? 1 : 2)) return []
    // "The figures are inflated": of who gave figures, and not of who accuses.
    const ofFigures = OF_FIGURES.test(denial.variant.wording)
    const figures = ofFigures && COUNTS.test(other.variant.wording)
    // Without a word of denying only a neighbour or the same words are denied.
    if (kind === 'words' && !figures && shared < 2 && ahead > REACH_BACK) return []
    if (kind === 'same words' && shared < (ahead > REACH_BACK ? 2 : 1)) return []
    if ((claim !== null || other.statement.act === 'accept') && shared < 2) return []
    // "Ardan tabled a plan; Brenn rejected it" denies nothing.
    if (turnsDown && (ahead > REACH_BACK || OFFERED.test(other.variant.wording))) return []
    if (kind === 'said' && shared === 0 && (ahead > REACH_BLIND || !POINTS_BACK.test(denial.variant.wording))) return []
    const accuses = other.statement.act === 'accuse' || other.statement.act === 'claim' ? 2 : 0
    const fits = ofFigures ? (figures ? 2 : 0) : accuses
    const distance = Math.max(ahead, behind, 0) / (ofFigures || kind === 'same words' ? 400 : 100)
    return [{ other, weight: share + fits - distance - (narrator ? 1 : 0) }]
  })
  return weighed.toSorted((a, b) => b.weight - a.weight || byCodeUnits(a.other.statement.id, b.other.statement.id))[0]
    ?.other
}
