/**
 * @module Tellings of several reports held side by side: those of one subject, and whether they tell the same of it.
 * Compared only when subject, time and kind of voice match: an offer and a demand are two numbers, not a disputed one.
 */
import { compatible, dayNumber, dayOf } from '../document/dates.ts'
import type { Testimony } from '../document/testimony.ts'
import { byCodeUnits } from './code-unit-order.ts'
import { contentWords } from './content-words.ts'
import { differing, groupsOf } from './group-tellings.ts'
import { disjointSets } from './join-sets.ts'
import {
  contextFor,
  fewestShared,
  isLongAgo,
  isOfLast,
  isSitting,
  mayBeOneSitting,
  ofMembers,
  ofOneBreath,
  ofOneEvent,
  ofOtherEvents,
  ofOtherTimes,
  ofOwnTexts,
  ofThemselves,
  sameCount,
  sameVoice,
  someCameHome,
  standBeside,
  standing,
  tellsBoth,
  tellsMove,
  timeOf,
  toldBeside,
  voicesMeet,
} from './one-count.ts'
import { meetingByKeys } from './sharing-keys.ts'
import { type Compared, corrects, type Told } from './told.ts'
import { type Bag, overlap, rarest, weighWords } from './weigh-words.ts'
import { withoutNames } from './without-names.ts'

/** Days within which reports are of one event. Rooms and buildings change less. */
const DAYS = 3
const DAYS_OF_ARRANGEMENT = 7

/** Tellings of one thing that may be held against each other, grouped by what they say. */
export function compareTellings(
  testimonies: readonly Testimony[],
  actorOf: readonly (readonly string[])[],
  partyOf: (actor: string) => string | null,
): readonly Compared[] {
  const told = testimonies.flatMap(({ tellings = [], statements }, report) =>
    tellings.map((telling): Told => {
      const said = telling.statement === null ? null : (statements[telling.statement] ?? null)
      const voice = telling.denial?.by ?? said?.speaker ?? null
      const holder = voice === null ? null : (actorOf[report]![voice] ?? null)
      const actors = [...new Set(telling.figures.flatMap(figure => actorOf[report]![figure] ?? []))].sort(byCodeUnits)
      return {
        ...telling,
        report,
        holder,
        said,
        actors,
        longAgo: isLongAgo(telling),
        closes: isOfLast(telling),
        things: contentWords(telling.about),
        beside: toldBeside(telling),
      }
    }),
  )
  const bags = weighWords(
    told.map(({ topic, about, passage, actors, setting = '', figures, report }) => ({
      // The frame of a topic is in every telling of it; what it is told of tells them apart. So do numbers of one party.
      words:
        topic === 'discussed' || topic === 'arrangement'
          ? about
          : topic === 'number'
            ? // Every number of a sentence stands beside the names in it; that two do so makes them no one number.
              withoutNames(`${passage.exact} ${about} ${setting}`, testimonies[report]!, figures)
            : `${passage.exact} ${about}`,
      quoted: '',
      about: topic === 'number' || topic === 'arrangement' ? [] : actors.map(actor => partyOf(actor) ?? actor),
    })),
  )
  const days = testimonies.map(({ report }) => dayOf(report.published))
  const numbers = days.map(dayNumber)
  const day = (index: number) => days[told[index]!.report]!
  const near = (a: number, b: number) => {
    const [one, other] = [numbers[told[a]!.report]!, numbers[told[b]!.report]!]
    if (one === null || other === null) return true
    return Math.abs(one - other) <= (told[a]!.topic === 'arrangement' ? DAYS_OF_ARRANGEMENT : DAYS)
  }
  const compared: Compared[] = []
  for (const [topic, indices] of Map.groupBy(told.keys(), index => told[index]!.topic)) {
    const sets = disjointSets(told.length)
    const pairs = new Set<number>()
    const keyOf = (a: number, b: number) => a * told.length + b
    for (const [a, b] of pairsOf(indices, told, bags, near)) {
      if (!sameSubject(told[a]!, told[b]!, bags[a]!, bags[b]!, partyOf)) continue
      if (isOtherToll(told[a]!, told[b]!, day(a), day(b), partyOf)) continue
      if (isRising(told[a]!, told[b]!, day(a), day(b)) || isPast(told[a]!, day(b)) || isPast(told[b]!, day(a))) continue
      sets.join(a, b)
      pairs.add(keyOf(a, b))
    }
    const at = new Map(indices.map(index => [told[index]!, index]))
    const isPair = (a: Told, b: Told) =>
      pairs.has(keyOf(at.get(a)!, at.get(b)!)) || pairs.has(keyOf(at.get(b)!, at.get(a)!))
    for (const set of Map.groupBy(indices, index => sets.find(index)).values())
      compared.push({
        topic,
        groups: differing(groupsOf(set.map(index => told[index]!)), isPair),
      })
  }
  return compared
}

/** More tellings under one word than this tell nothing apart, and all pairs of them cost too much. */
const TOO_COMMON = 40

/** So many of a telling's rarest words find its likes. */
const RAREST = 16

/** Pairs of one time that share a word worth sharing. */
function pairsOf(
  indices: readonly number[],
  told: readonly Told[],
  bags: readonly Bag[],
  near: (a: number, b: number) => boolean,
): readonly (readonly [number, number])[] {
  const keysOf = (index: number) => {
    const { topic, unit, fate, sitting } = told[index]!
    const words = rarest(bags[index]!, RAREST)
    const keys =
      topic === 'continuing' || topic === 'next-round' || topic === 'breakdown'
        ? [topic]
        : words.map(word => `${unit} ${word}`)
    const ofPeople = fate === undefined ? (sitting === undefined ? [] : [`sat ${sitting.isCall}`]) : [`fate ${fate}`]
    return new Set(topic === 'progress' ? [...keys, topic] : [...keys, ...ofPeople])
  }
  const pairs: (readonly [number, number])[] = []
  meetingByKeys(indices, keysOf, TOO_COMMON, (a, b) => {
    if (near(a, b)) pairs.push([a, b])
  })
  return pairs
}

function sameSubject(a: Told, b: Told, inA: Bag, inB: Bag, partyOf: (actor: string) => string | null): boolean {
  if (!compatible(timeOf(a), timeOf(b))) return false
  if (isSitting(a) && isSitting(b)) return mayBeOneSitting(a, b, partyOf)
  if (isSitting(a) !== isSitting(b) && a.value !== b.value) return false
  // Most pairs are told apart by voice and unit; words are weighed for the rest.
  if (
    a.topic === 'number' &&
    (!sameVoice(a, b, partyOf) ||
      ofOtherTimes(a, b) ||
      ofThemselves(a, b, partyOf) ||
      ofOwnTexts(a, b) ||
      someCameHome(a, b) ||
      !sameCount(a, b) ||
      ofOtherEvents(a, b) ||
      ofOneBreath(a, b) ||
      tellsBoth(a, b) ||
      tellsBoth(b, a) ||
      ofMembers(a) ||
      ofMembers(b) ||
      (a.report === b.report &&
        a.fate === undefined &&
        (a.holder === null) !== (b.holder === null) &&
        !standBeside(a, b)) ||
      (a.value !== b.value && [a, b].some(tellsMove)))
  )
    return false
  const shared = overlap(inA, inB)
  switch (a.topic) {
    case 'number':
      return (
        ofOneEvent(a, b) ||
        standing(a, b) ||
        (shared.words >= fewestShared(a, b) && shared.contained >= contextFor(a, b, shared))
      )
    case 'discussed':
      return shared.words >= 2 ? shared.contained >= 0.2 : shared.words === 1 && shared.contained >= 0.6
    case 'arrangement':
      return shared.contained >= 0.6
    case 'reason':
      return a.report !== b.report && aboutText(a) && aboutText(b)
    case 'continuing':
      return a.report !== b.report && voicesMeet(a, b, partyOf)
    case 'text':
      return a.about === b.about
    case 'denied':
      return false
    case 'breakdown':
      // "She would not say": no reason.
      return (
        a.value === b.value &&
        a.holder !== null &&
        b.holder !== null &&
        a.said?.act !== 'withhold' &&
        b.said?.act !== 'withhold'
      )
    case 'next-round':
      return a.value === b.value || shared.words >= 1 || standBeside(a, b)
    case 'progress':
      if (shared.words >= 2 && shared.contained >= 0.25) return !ofTalks(a) && !ofTalks(b)
      return a.report === b.report && a.holder !== b.holder && ofTalks(a) && ofTalks(b)
  }
}

/** How far talks have got, and not one matter in them. */
const OF_TALKS = /\b(?:talks|negotiations|discussions|meeting|session|round|deal|things)\b/i

function ofTalks({ passage }: Told): boolean {
  return OF_TALKS.test(passage.exact)
}

/** A day to come that the other report already looks back on. */
function isPast({ topic, value }: Told, published: string | null): boolean {
  return topic === 'next-round' && published !== null && value <= published
}

const TEXT = /\b(?:plan|proposal|text|draft|framework|document|offer|version)s?\b/i

function aboutText({ passage }: Told): boolean {
  return TEXT.test(passage.exact)
}

/** Above this a count is a tally that grows from day to day. */
const TALLY = 100

/**
 * Dead whom nobody at the table counts, fewer in the report of a later day: a toll rises, so these died elsewhere. Who corrects a
 * toll says so.
 */
function isOtherToll(
  a: Told,
  b: Told,
  dayA: string | null,
  dayB: string | null,
  partyOf: (actor: string) => string | null,
): boolean {
  if (a.fate !== 'dead' || b.fate !== 'dead' || dayA === null || dayB === null || dayA === dayB) return false
  const [earlier, later] = dayA < dayB ? [a, b] : [b, a]
  const { holder } = earlier
  const isCounted = later.holder !== null || (holder !== null && (partyOf(holder) ?? holder) !== holder)
  return Number(later.value) < Number(earlier.value) && !isCounted && !corrects(a) && !corrects(b)
}

function isRising(a: Told, b: Told, dayA: string | null, dayB: string | null): boolean {
  if (a.topic !== 'number' || a.value === b.value || dayA === dayB) return false
  // "412" and "421" are one number and a slip.
  if ([...a.value].sort().join('') === [...b.value].sort().join('')) return false
  const [x, y] = [Number(a.value), Number(b.value)]
  return Math.min(x, y) > TALLY && Math.abs(x - y) / Math.max(x, y) < 0.1
}
