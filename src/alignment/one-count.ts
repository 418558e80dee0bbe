/** @module Whether two numbers may be of one thing: one voice or none, one time and event, the same things counted. */
import type { DateRange } from '../document/dates.ts'
import { STANCE_ACTS } from '../document/stance-acts.ts'
import type { Telling } from '../document/telling.ts'
import type { Act } from '../document/testimony.ts'
import { alikeStems } from './meanings.ts'
import { corrects, type Told } from './told.ts'
import type { Overlap } from './weigh-words.ts'
import { numbersIn } from './written-numbers.ts'

/**
 * Whether the numbers of an act are terms and not facts: only terms of one party can be told differently, and which they are
 * changes a position. A stance, or a threat; who withholds something gives no number.
 */
export function tellsTerms(act: Act): boolean {
  return act === 'threaten' || (STANCE_ACTS.has(act) && act !== 'withhold')
}

const TERM_WORDS =
  /\b(?:insist|demand|want|requests?\b|requested|propos|offer|suggest|seek|sought|call(?:s|ed) for|would allow|would see|grants?|envisag|includ|oblig|stipulat|provides for|prepared to)/i

/** "announced a swap of 140": it is settled, and whoever knows of it may tell it. */
const TOLD_AS_SETTLED = /\b(?:announce|confirm|reveal|disclose)\b/iu

/** Days it was said on, where it was said and not told by the report. */
export function timeOf({ said }: Told): DateRange {
  return said?.saidAt ?? { earliest: null, latest: null }
}

/** What befell people is a fact, in whatever breath it is told: "Nobody will sign this, she said hours after a raid killed nine". */
const HARMED: ReadonlySet<string> = new Set(['dead', 'hurt', 'missing', 'displaced'])

/** Facts are anybody's; terms are compared only where one party sets them. */
export function sameVoice(a: Told, b: Told, partyOf: (actor: string) => string | null): boolean {
  const terms = [a, b].some(({ said, passage, fate }) => {
    if (fate !== undefined && HARMED.has(fate)) return false
    if (said === null) return TERM_WORDS.test(passage.exact)
    return tellsTerms(said.act) && !TOLD_AS_SETTLED.test(said.lemma ?? '')
  })
  if (!terms) return true
  // "Keller, who …, insisted on 421": where nobody was found to speak, whoever is named does.
  if (a.holder === null) return b.holder !== null && a.actors.includes(b.holder)
  return b.holder === null ? b.actors.includes(a.holder) : voice(a, partyOf) === voice(b, partyOf)
}

function voice({ holder }: Told, partyOf: (actor: string) => string | null): string | null {
  return holder === null ? null : (partyOf(holder) ?? holder)
}

/** One is of both sides, or both are of one. */
export function voicesMeet(a: Told, b: Told, partyOf: (actor: string) => string | null): boolean {
  const [one, other] = [voice(a, partyOf), voice(b, partyOf)]
  return (
    one === other ||
    [a, b].some(({ passage }) =>
      /\b(?:both|the two) (?:sides|parties|governments|delegations|countries)\b/i.test(passage.exact),
    )
  )
}

const PEOPLE =
  /^(?:people|person|men|women|man|woman|crew|members?|sailors?|fisherm[ae]n|seam[ae]n|hostages?|captives?|prisoners?|detainees?|soldiers?|troops|civilians?|children|workers?|passengers?|protesters?|victims?|deaths?|casualties|dead|killed|injured|wounded)$/i

/** A tally of a time and no event: "over the past 24 hours", "since the war began". */
const OF_A_TIME =
  /\b(?:since|so far|(?:over|in|during|within) the (?:past|last|previous)|(?:a|per|each|every) (?:day|week|month|year)|daily|to date|in total|overall)\b/i

/** Behind the noun counted, what is and not what happens: "112 boats are tied up in Port Osei". */
const STANDING = /^(?: \p{Ll}+)? (?:are|is|were|was|have been|had been|remain|lie|lay|stand|stood)\b/u

/** So many of one kind at one place, by two reports. */
export function standing(a: Told, b: Told): boolean {
  if (a.report === b.report || a.unit !== null || b.unit !== null) return false
  return (
    samePlace(a, b) &&
    [a, b].every(({ about, passage }) => {
      const at = passage.exact.indexOf(about)
      return about !== '' && at >= 0 && STANDING.test(passage.exact.slice(at + about.length))
    })
  )
}

/** "It raises the offer to 19": another number than before, and no dispute about it. */
export function tellsMove({ passage }: Told): boolean {
  return /\b(?:rais(?:es|ed|ing)|lower(?:s|ed|ing)|reduc(?:es|ed|ing)|increas(?:es|ed|ing)|cut(?:s|ting)?) (?:its|the|his|her|their) [^.;,]{2,60}? (?:to|from|by)\b/i.test(
    passage.exact,
  )
}

/** How long people sat together, or were on the telephone. */
export function isSitting({ sitting }: Told): boolean {
  return sitting !== undefined
}

/**
 * Two lengths of one kind: of the same day, by whoever is named in both, or in one only. Two days of talks with nobody in common
 * are two; where no day is told, both name one side at least.
 */
export function mayBeOneSitting(a: Told, b: Told, partyOf: (actor: string) => string | null): boolean {
  if (a.sitting!.isCall !== b.sitting!.isCall) return false
  const [x, y] = [Number(a.value), Number(b.value)]
  const size = Math.max(x, y) / Math.min(x, y)
  if (size > FARTHEST) return false
  const sides = ({ actors }: Told) => [...new Set(actors.map(actor => partyOf(actor) ?? actor))]
  const [one, other] = [sides(a), sides(b)]
  const isShared = one.some(side => other.includes(side))
  const sameDay = a.sitting!.day === b.sitting!.day && a.sitting!.day !== null
  // "The closing session", of two reports of one time, is one, on whatever day each has it.
  if (a.closes !== b.closes && !sameDay) return false
  if (a.closes && a.report !== b.report && !sameDay && (isShared || one.length < 2 || other.length < 2)) return true
  if (a.sitting!.day === null || b.sitting!.day === null)
    return a.report !== b.report && isShared && size <= OF_ONE_SITTING
  if (a.sitting!.day !== b.sitting!.day) return false
  if (one.length === 0 || other.length === 0 || isShared) return true
  // Whoever is named alone sat with nobody; lengths so much alike are of one sitting.
  return (one.length < 2 || other.length < 2) && size <= (a.sitting!.isCall ? OF_ONE_SITTING : SO_MUCH_ALIKE)
}

/** Whether a length is that of a session that closes a round. */
export function isOfLast(telling: Pick<Told, 'sitting' | 'passage'>): boolean {
  return telling.sitting !== undefined && LAST.test(lengthIn(telling))
}

/** Of a passage that tells of several sittings the part that has the length. */
function lengthIn({ passage }: Pick<Told, 'passage'>): string {
  return passage.exact.split(';').find(part => /\b(?:hours?|minutes)\b/iu.test(part)) ?? passage.exact
}

const LAST = /\b(?:closing|final|concluding|last) (?:\p{L}+ )?(?:session|sitting|meeting)\b/iu

/** Lengths further apart are of two sittings; where no day is told, sooner: 40 minutes are twice 20, rounded. */
const FARTHEST = 4
const OF_ONE_SITTING = 2.1

const SO_MUCH_ALIKE = 1.5

/** Two numbers of one clause are of two things, unless two voices give them: "17, the board says; the union says 23". */
export function ofOneBreath(a: Told, b: Told): boolean {
  const oneClause = a.report === b.report && a.passage.start < b.passage.end && b.passage.start < a.passage.end
  return oneClause && (a.holder === null || b.holder === null || a.holder === b.holder) && !corrects(a) && !corrects(b)
}

/** "It comes down to 25 miles from 30", "five of the seven": whoever tells both numbers knows of two things. */
export function tellsBoth(a: Told, b: Told): boolean {
  return a.value !== b.value && a.report !== b.report && a.beside.includes(Number(b.value))
}

/** The numbers that a passage tells as so and in one voice; none where it corrects one. */
export function toldBeside(telling: Telling): readonly number[] {
  const { topic, passage } = telling
  return topic !== 'number' || corrects(telling) || TWO_SAY.test(passage.exact)
    ? []
    : numbersIn(passage.exact.replace(TURNED_DOWN, ' '))
}

/** "11,000, not 17,000": what is said not to be so is told by somebody else. */
const TURNED_DOWN = /\b(?:not|instead of|rather than|against) (?:the |its |just |only )*[\p{L}\d.,-]+/giu

/** "17, the board says; the union says 23". */
const TWO_SAY = /\b(?:says?|said|counts?|puts?|claims?)\b[^.]*\b(?:says?|said|counts?|puts?|claims?)\b/iu

/** "The nine cantons", "eight cantons agreed": a group by its size, or some of it. */
export function ofMembers({ about, unit }: Told): boolean {
  return unit === null && MEMBERS.test(about)
}

const MEMBERS =
  /^(?:\p{L}+ ){0,2}(?:states|cantons|countries|nations|provinces|parties|sides|governments|powers|delegations|governors|unions|factions)\b/iu

/** Long before the news, and no "since" that leads up to it. */
const LONG_AGO =
  /(?<!\bsince [^,.;]{0,60})\b(?:(?:in|last) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|last (?:year|month|season)\b|(?:earlier|previously) (?:this|in the) (?:year|month)\b|\p{L}+ (?:years|months|decades) (?:ago|earlier|before)\b)/iu

/** A word that any of these needs, and most sentences have not. */
const OF_LONG_AGO =
  /\b(?:ago|earlier|before|previously|last|january|february|march|april|may|june|july|august|september|october|november|december)\b/i

/** A number of a month or a year before the news. */
export function isLongAgo({ topic, passage }: Telling): boolean {
  return topic === 'number' && OF_LONG_AGO.test(passage.exact) && LONG_AGO.test(passage.exact)
}

/** One is of these days, the other of a time before. */
export function ofOtherTimes(a: Told, b: Told): boolean {
  return a.value !== b.value && a.longAgo !== b.longAgo
}

const OF_ITSELF = /^(?:that )?["“']?(?:it|its|we|our|they|their|he|his|she|her|i|my)\b/iu

/** "Keller's camp said it had raised 3 million, Osei's said it had raised 5": each of itself. */
export function ofThemselves(a: Told, b: Told, partyOf: (actor: string) => string | null): boolean {
  const self = ({ said }: Told) => said?.content[0] !== undefined && OF_ITSELF.test(said.content[0].exact)
  return a.value !== b.value && self(a) && self(b) && voice(a, partyOf) !== voice(b, partyOf)
}

/** "The nine-point paper", "six points of its own": two texts, each with its number. */
export function ofOwnTexts(a: Told, b: Told): boolean {
  const own = ({ passage }: Told) => /\b(?:its|their|his|her|our) own\b/i.test(passage.exact)
  return a.value !== b.value && /^(?:point|page|paragraph)$/.test(a.unit ?? '') && own(a) !== own(b)
}

/** A tally and an event, or casualties of two places. */
export function ofOtherEvents(a: Told, b: Told): boolean {
  if (a.fate === undefined || b.fate === undefined) return false
  for (const sign of [OF_A_TIME, YEAR]) if (sign.test(a.passage.exact) !== sign.test(b.passage.exact)) return true
  return placesOf(a).length > 0 && placesOf(b).length > 0 && !samePlace(a, b)
}

/** So near in one report two counts of the dead are of one event. */
const BESIDE = 250

/** Casualties of one place, by two voices or in two reports; in one report only where they stand side by side. */
export function ofOneEvent(a: Told, b: Told): boolean {
  if (a.fate === undefined || a.fate !== b.fate) return false
  if (OF_A_TIME.test(a.passage.exact) || OF_A_TIME.test(b.passage.exact)) return false
  if (a.fate === 'held') return ofOneGroup(a, b)
  // Those driven out are of a whole region, and mostly counted without a place.
  const unplaced = a.fate === 'displaced' && placesOf(a).length === 0 && placesOf(b).length === 0
  const here = unplaced || samePlace(a, b)
  if (a.report !== b.report) return here
  return here && a.holder !== b.holder && standBeside(a, b)
}

/** What is dated to a year is not of these days. */
const YEAR = /\b(?:19|20)\d\d\b/

function placesOf({ setting = '' }: Told): readonly string[] {
  return setting === '' ? [] : setting.split('; ')
}

function samePlace(a: Told, b: Told): boolean {
  const there = placesOf(b)
  return placesOf(a).some(place => there.includes(place))
}

/** In one report, a sentence or two apart. */
export function standBeside(a: Told, b: Told): boolean {
  return a.report === b.report && Math.abs(a.passage.start - b.passage.start) <= BESIDE
}

/** Some of them: the living, the sick, those of whom more is told. */
const SOME_OF_THEM =
  /\b(?:living|alive|dead|bodies|remains|sick|ailing|ill|injured|wounded|women|children|foreign|remaining|half|others|of (?:whom|them|those)|first|another)\b/i

/** Who is held is told by a noun, or only that they are held: "17 bargees", "17 are in custody", "all twelve persons". */
const ANYBODY = /^(?:held|persons?|names?|those)\b/i

/** Counts of one group that differ by more are of two. */
const SAME_SIZE = 3

const STILL = /\b(?:still|remain(?:s|ed|ing)?|left)\b/i

/** "Six are still held": of nine that were taken some may have come home. */
export function someCameHome(a: Told, b: Told): boolean {
  if (a.fate !== 'held' || b.fate !== 'held' || a.value === b.value) return false
  const [fewer, more] = Number(a.value) < Number(b.value) ? [a, b] : [b, a]
  return STILL.test(fewer.passage.exact) && !STILL.test(more.passage.exact)
}

/** And by less where one of them names nobody. */
const SAME_SIZE_UNNAMED = 2

/** So many are held, by two voices of one time: of the same people, unless a noun, or a part of them, tells otherwise. */
function ofOneGroup(a: Told, b: Told): boolean {
  if ([a, b].some(({ about }) => SOME_OF_THEM.test(about))) return false
  if (a.holder === b.holder && a.report === b.report) return false
  const [x, y] = [Number(a.value), Number(b.value)]
  const size = Math.max(x, y) / Math.min(x, y)
  const { things: one } = a
  const { things: other } = b
  if (one.some(stem => other.some(word => alikeStems(stem, word)))) return size <= SAME_SIZE
  return [a, b].some(({ about }) => ANYBODY.test(about)) && size <= SAME_SIZE_UNNAMED
}

/** The same unit, and of what is counted the same word or one that may stand for it. */
export function sameCount(a: Told, b: Told): boolean {
  if (a.unit !== b.unit) return false
  if (a.fate !== undefined && b.fate !== undefined)
    return a.fate === b.fate && SOME_OF_THEM.test(a.about) === SOME_OF_THEM.test(b.about)
  const { things: one } = a
  const { things: other } = b
  if (one.length === 0 || other.length === 0) return a.unit !== null || one.length === other.length
  if (one.some(stem => other.some(word => alikeStems(stem, word)))) return true
  // "40 people", "38 prisoners": one of the nouns leaves open who they are; six men are not six women.
  return (
    [a, b].every(({ about }) => about.split(' ').some(word => PEOPLE.test(word))) &&
    [a, b].some(({ about }) => about.split(' ').some(word => ANY_PEOPLE.test(word)))
  )
}

const ANY_PEOPLE = /^(?:people|persons?|members?|victims?|deaths?|casualties|dead|killed|injured|wounded)$/i

/** What is counted and one more word, where the numbers agree; where they differ, one more. */
export function fewestShared(a: Told, b: Told): number {
  return a.value === b.value || a.report === b.report ? 2 : 3
}

const OF_MANY_THINGS =
  /^(?:day|week|month|year|hour|minute|season|point|page|paragraph|dollar|euro|pound|krone|crown|franc|rouble|rupee|dinar|dirham|peso|riyal|yuan)$/

/** Units of things and places. */
const PHYSICAL = /^(?:metre|centimetre|kilometre|mile|nautical mile|tonne|kilogram|barrel|hectare|megawatt)$/

/** How much of the lighter context two numbers must share to be of one thing, 0–1. */
export function contextFor(a: Told, b: Told, shared: Overlap): number {
  if (a.value === b.value) return 0.2
  // Few things of one story are measured in metres or tonnes.
  if (PHYSICAL.test(a.unit ?? '') && shared.words >= 3) return 0.18
  // "60 days", "three days", "87 million euros": spans of time and sums are of many things.
  return OF_MANY_THINGS.test(a.unit ?? '') ? 0.5 : 0.35
}
