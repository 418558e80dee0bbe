/** @module What a denial denies among the statements around it in its report: the likeliest by shared words, accusation and nearness. */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import { contentWords } from '../alignment/content-words.ts'
import { NARRATOR } from '../alignment/match-actors.ts'
import { alikeStems } from '../alignment/meanings.ts'
import { saysNo } from '../alignment/part-wordings.ts'
import { numbersIn } from '../alignment/written-numbers.ts'
import {
  CLAIM_NOUN,
  claimWithin,
  type denies,
  deniesAtOnce,
  disputesWords,
  ELLIPSIS,
  isCalledUntrue,
  POINTS_BACK,
  thingDenied,
} from './denial-words.ts'
import type { Place } from './denials.ts'
import { type DeniedDoing, deniedDoing, tellsDoing } from './denied-doings.ts'
import { refusedReadings } from './refused-words.ts'

/** What is denied stands no further ahead: a paragraph or two. */
const REACH = 700

/** And no further behind: the next sentence. */
const REACH_BACK = 150

/** A stop and a space: the sentence right before. */
const NEXT = 3

/** Without a shared word, "the assertion" is of what was said a sentence or two before. */
const REACH_BLIND = 250

/** What a full share of words weighs beside an accusation (2) and a hundred characters of distance (1). */
const SHARE = 5

/** What an accusation weighs, and a count where counts are denied. */
const FITS = 2

const OF_FIGURES = /\b(?:figures?|numbers?|toll|counts?|totals?|statistics|estimates?)\b/i

/** A number of things; a length of time is none. */
const COUNTS = /\b\d[\d,.]*(?! ?(?:days?|weeks?|months?|years?|hours?|minutes?)\b)(?![\d,.])/

const CHARGE = /\b(?:accusations?|allegations?|charges?)\b/i

/** What is turned down and not denied: "Ardan tabled a plan; Brenn rejected it". */
const OFFERED = /\b(?:proposals?|plans?|offers?|drafts?|texts?|invitations?|amendments?|demands?|calls?)\b/i
const TURNS_DOWN = /^(?:reject|dismiss|contest|dispute)$/

/** A denial as it is held against each statement around it. */
interface Denial {
  readonly place: Place
  readonly kind: Exclude<ReturnType<typeof denies>, null>
  /** The claim in the denial's own words: "reports that …". */
  readonly claim: string | null
  readonly words: readonly string[]
  /** What "no" or "not" is said of, in each of its readings: "there was not one rifle". Empty where the words call something untrue. */
  readonly no: readonly (readonly string[])[]
  /** "no threat had been made". */
  readonly doing: DeniedDoing | null
  readonly ofFigures: boolean
  readonly pointsBack: boolean
  readonly turnsDown: boolean
  /** "any such letter": the letter; `null` where "such" stands before no thing. */
  readonly such: string | null
  /** "Denied that any oil was poured away", "knew of no such wager": the thing, of which the other must speak. */
  readonly thing: readonly string[]
  /** "Disputed the word". */
  readonly ofWords: boolean
  /** "Denied this": only the place says what. */
  readonly isBare: boolean
  /** "He had not": of what stands right before it. */
  readonly isCut: boolean
}

/** A statement beside it. Distances in characters, negative where it stands on the other side. */
interface Beside {
  readonly place: Place
  readonly ahead: number
  readonly behind: number
  readonly words: readonly string[]
  /** Words of the denial that it has, or that may stand for one of its own. */
  readonly shared: number
  /** Of what the denial says no to, the part that it says; 0–1. */
  readonly said: number
  /** It says no itself. */
  readonly saysNo: boolean
  /** One of them is the very word: "fired" may stand for "killed", and that shows nothing. */
  readonly exact: boolean
  readonly accuses: boolean
  /** How surely it is the doing that is denied. */
  readonly doing: ReturnType<typeof tellsDoing>
  /** It gives a count, and counts are denied: "the figures are inflated". */
  readonly counts: boolean
}

/** "Osei, asked about that figure, said": what is denied is what was told just before. */
const ASKED_ABOUT = /\basked (?:\p{L}+ ){0,3}?(?:about|on|whether|if) [^,;.]*/iu

const CUT_SHORT = new RegExp(ELLIPSIS, 'iu')

/** An attribution between, and no other saying. */
const REACH_CUT = 60

/** The likeliest of the statements around a denial; `undefined` where none fits. */
export function deniedBeside(
  place: Place,
  kind: Denial['kind'],
  around: readonly Place[],
): { readonly place: Place; readonly weight: number } | undefined {
  const { wording, lemma } = place.variant
  const claim = kind === 'said' ? claimWithin(wording) : null
  const asked = kind === 'same words' ? ASKED_ABOUT.exec(place.variant.evidence.exact) : null
  const denial: Denial = {
    place,
    kind,
    claim,
    words: [...new Set([...contentWords(claim ?? wording), ...contentWords(asked?.[0].replace(/^asked/i, '') ?? '')])],
    no: kind === 'said' ? [] : refused(place),
    doing: deniedDoing(wording),
    ofFigures: OF_FIGURES.test(asked === null ? wording : asked[0]),
    pointsBack: POINTS_BACK.test(wording) || isCalledUntrue(place) || deniesAtOnce(wording) || asked !== null,
    turnsDown: kind === 'said' && TURNS_DOWN.test(lemma ?? '') && !CLAIM_NOUN.test(wording),
    such: kind === 'said' ? (SUCH_THING.exec(wording)?.groups?.['thing']?.toLowerCase() ?? null) : null,
    thing: thingDenied(wording),
    ofWords: disputesWords(wording),
    isBare: contentWords(wording).length === 0,
    isCut: CUT_SHORT.test(wording),
  }
  const all = around.map(other => besideOf(denial, other))
  // "called the charge imaginary": of whoever accuses.
  const charges = CHARGE.test(wording) ? all.filter(beside => beside.accuses && isNear(beside)) : []
  const besides = charges.length > 0 ? charges : all
  const nearest = Math.min(...besides.map(({ ahead }) => (ahead < 0 ? Number.POSITIVE_INFINITY : ahead)))
  return besides
    .map(beside => ({ ...beside, isNext: beside.ahead <= REACH_BACK || beside.ahead === nearest }))
    .filter(beside => isNear(beside) && fits(denial, beside))
    .map(beside => ({ place: beside.place, weight: weightOf(denial, beside) }))
    .toSorted((a, b) => b.weight - a.weight || byCodeUnits(a.place.statement.id, b.place.statement.id))[0]
}

/** 1 for the word itself, half for one that may stand for it: "talks" for "consultations" shows little. */
function sameness(word: string, others: readonly string[]): number {
  return others.includes(word) ? 1 : others.some(stem => alikeStems(word, stem)) ? 0.5 : 0
}

/** What "no" is said to; where somebody "has not confirmed" it, all of it. */
function refused({ variant: { wording, lemma } }: Place): readonly (readonly string[])[] {
  return lemma === 'confirm' ? [contentWords(wording)] : refusedReadings(wording)
}

/** The share of a reading's words that the other says, of the reading that it says most of. */
function mostSaid(readings: readonly (readonly string[])[], others: readonly string[]): number {
  return Math.max(
    0,
    ...readings.map(words => words.reduce((sum, word) => sum + sameness(word, others), 0) / Math.max(words.length, 1)),
  )
}

function besideOf({ place: denial, words, no, ofFigures, doing }: Denial, place: Place): Beside {
  const { evidence, wording } = place.variant
  const others = contentWords(wording)
  // "the figure of 40 is wrong": of whoever gave 40.
  const own = ofFigures ? numbersIn(denial.variant.wording) : []
  return {
    place,
    ahead: denial.variant.evidence.start - evidence.end,
    behind: evidence.start - denial.variant.evidence.end,
    words: others,
    shared: words.filter(word => others.some(stem => alikeStems(word, stem))).length,
    said: mostSaid(no, others),
    saysNo: saysNo(wording),
    exact: words.some(word => others.includes(word)),
    accuses: place.statement.act === 'accuse' || place.statement.act === 'claim',
    doing: doing === null ? null : tellsDoing(doing, place),
    counts: ofFigures && COUNTS.test(wording) && (own.length === 0 || numbersIn(wording).some(it => own.includes(it))),
  }
}

function isNear({ ahead, behind }: Beside): boolean {
  return ahead <= REACH && behind <= REACH_BACK
}

/** A "no" to all that was said: its own words need not be there. */
const NOT_SO =
  /\bnothing of the (?:kind|sort)\b|\bno such thing\b|\bnot (?:true|correct|accurate|so|right|the case)\b|\bnever happened\b/i

/** Of what a "no" is said of, so much must be what the other says: with less, any "no" would deny any neighbour. */
const SAID = 0.5

/** "Two envoys say that such a letter exists": of what was denied just before. */
const SUCH = /\bsuch (?:an? )?\p{L}/iu

/** The thing behind "such", where it is none that only says that something was told. */
const SUCH_THING =
  /\b(?:any|no|of) such (?:an? )?(?!(?:claims?|assertions?|accusations?|allegations?|charges?|reports?|accounts?|suggestions?|things?|kind|sort|offers?|plans?)\b)(?<thing>\p{L}{4,}?)s?\b/iu

const ANY_THING = /\b(?:any|an?y such) (?<thing>(?:[\p{Ll}’'-]+ ?){1,3})/u

/** Where the words of "any …" end: at a verb, a preposition, a pronoun. */
const THING_ENDS =
  /\b(?:had|has|have|was|were|is|are|been|be|of|to|in|on|at|by|for|from|with|from|between|about|other|such|kind|sort|more|further|along|that|which|who|ever|exist\p{L}*)\b.*$/u

/** Content words of "any …"; empty where a denial has none. */
function anyThing(wording: string): readonly string[] {
  const thing = ANY_THING.exec(wording)?.groups?.['thing']
  return thing === undefined || CLAIM_NOUN.test(thing) ? [] : contentWords(thing.replace(THING_ENDS, ''))
}

/** A denial of so many words says itself what it denies: one word of it that another has as well shows nothing. */
const NAMES_IT = 4

/** Of a "had not ruled it out" no other word than its own is the same. */
const HAS_NO = /\b(?:no|not|never|none|nobody)\b|n[’']t\b/i

/** "A source, however, said that the letter exists": against what was said just before. */
const HOWEVER = /\b(?:however|nevertheless|nonetheless|by contrast)\b/i

/** Of what a denial says was claimed, whoever claimed it has so much. */
const OF_CLAIM = 0.5

/** Whether a denial of its kind may be of this statement. */
function fits(denial: Denial, beside: Beside & { readonly isNext: boolean }): boolean {
  const { place, ahead, behind, shared, said, saysNo, exact, accuses, counts, isNext } = beside
  const { kind, claim, no, ofFigures, pointsBack, turnsDown } = denial
  const { statement, variant } = place
  // "Disputed the word": of the words printed last.
  if (denial.ofWords)
    return isNext && ahead >= 0 && ahead <= REACH_BLIND && variant.quoted.length > 0 && variant.mode !== 'direct'
  // "Denied that any oil was poured away": of what speaks of oil.
  const any = kind === 'said' && !ofFigures ? anyThing(denial.place.variant.wording) : []
  if (any.length > 0 && shared < 2 && !any.some(word => beside.words.some(other => alikeStems(word, other))))
    return false
  // "The pilots knew of no such wager": right behind what was wagered.
  const isPointed = denial.thing.length > 0 && SUCH.test(denial.place.variant.wording)
  const isThing = statement.speaker !== NARRATOR && denial.thing.some(word => beside.words.includes(word))
  if (isPointed && isThing && isNext && ahead >= 0 && ahead <= REACH_BLIND) return true
  // Without a word of denying nobody denies what the report tells itself, and no does not deny no.
  if (kind !== 'said' && (statement.speaker === NARRATOR || saysNo)) return false
  if (denial.isCut && (ahead < 0 || ahead > REACH_CUT)) return false
  // What comes after, or is told by the report itself, must say the same in so many words.
  const takesUp =
    behind > 0 &&
    exact &&
    (kind === 'said' ? SUCH.test(variant.wording) : kind === 'same words' && HOWEVER.test(variant.evidence.exact))
  if (takesUp && kind === 'same words') return true
  if (beside.doing !== null && statement.speaker !== NARRATOR && ahead >= 0)
    return beside.doing === 'named' || (isNext && ahead <= REACH_BLIND)
  // "Mr Osei called that an invention": what the report told in the sentence before.
  if (kind === 'said' && pointsBack && claim === null && statement.speaker === NARRATOR && ahead >= 0 && ahead <= NEXT)
    return !turnsDown
  if ((behind > 0 || statement.speaker === NARRATOR) && shared < 2 && !takesUp) return false
  if ((claim !== null || statement.act === 'accept') && shared < 2) return false
  // "Denied reports that the dam was cracked" says itself what was claimed: who said so has most of its words.
  if (claim !== null && shared < OF_CLAIM * denial.words.length) return false
  // "dismissed that number as absurd": where nobody counted, it was asked for.
  if (denial.ofFigures && kind === 'said' && !counts) return false
  if (turnsDown && (ahead > REACH_BACK || OFFERED.test(variant.wording))) return false
  switch (kind) {
    case 'said':
      // "denied that any such list was kept": of what speaks of a list.
      if (denial.such !== null && !variant.wording.toLowerCase().includes(denial.such)) return false
      if (takesUp || shared >= 2 || (pointsBack && ahead <= REACH_BLIND)) return true
      return exact && denial.words.length < NAMES_IT
    case 'words':
      if (counts || (no.length > 0 && said >= SAID)) return true
      // "It was a lie", "nothing of the kind": of what stands right before, where that accuses, or is pointed at.
      return isNext && (accuses || pointsBack) && (no.length === 0 || NOT_SO.test(denial.place.variant.wording))
    case 'same words':
      if (pointsBack && ofFigures) return counts && ahead >= 0
      return (exact || !HAS_NO.test(variant.wording)) && said >= SAID && shared >= (ahead > REACH_BACK ? 2 : 1)
  }
}

function weightOf({ kind, words, ofFigures, isBare }: Denial, beside: Beside): number {
  const { ahead, behind, shared, accuses, counts, doing, place } = beside
  // Of a long saying every word is shared by chance.
  const share =
    (SHARE * shared) /
    Math.max(1, Math.min(words.length, beside.words.length)) /
    Math.sqrt(Math.max(1, beside.words.length / 10))
  const fit = (ofFigures ? counts : accuses) || doing === 'named' ? FITS : 0
  const distance = Math.max(ahead, behind, 0) / (ofFigures || kind === 'same words' ? 400 : isBare ? 25 : 100)
  return share + fit - distance - (place.statement.speaker === NARRATOR ? 3 : 0)
}
