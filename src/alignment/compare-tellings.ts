/**
 * @module Tellings of several reports held side by side: those of one subject, and whether they tell the same of it.
 * Compared only when subject, time and kind of voice match: an offer and a demand are two numbers, not a disputed one.
 */
import { compatible, type DateRange, dayNumber, dayOf } from '../document/dates.ts'
import { STANCE_ACTS } from '../document/stance-acts.ts'
import type { Telling } from '../document/telling.ts'
import type { Act, Statement, Testimony } from '../document/testimony.ts'
import { byCodeUnits } from './code-unit-order.ts'
import { contentWords } from './content-words.ts'
import { disjointSets } from './join-sets.ts'
import { alikeStems, meaningsOf } from './meanings.ts'
import { type Bag, type Overlap, overlap, rarest, weighWords } from './weigh-words.ts'

/** A telling with its report and voice. */
export interface Told extends Telling {
  /** Index into the testimonies. */
  readonly report: number
  /** Actor id of the voice; `null` for the report's own. */
  readonly holder: string | null
  /** The statement it stands in. */
  readonly said: Statement | null
  /** Actor ids named in the passage. */
  readonly actors: readonly string[]
  /** Of a time long before the news: found once, asked for every pair. */
  readonly longAgo: boolean
}

/** Tellings of one subject, by what they tell of it: each group tells the same. At least one group; more than one is a difference. */
export interface Compared {
  readonly topic: Telling['topic']
  /** In reading order of the testimonies. */
  readonly groups: readonly (readonly Told[])[]
}

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
      return { ...telling, report, holder, said, actors, longAgo: isLongAgo(telling) }
    }),
  )
  const bags = weighWords(
    told.map(({ topic, about, passage, actors, setting = '', figures, report }) => ({
      // The frame of a topic is in every telling of it; what it is told of tells them apart. So do numbers of one party.
      words:
        topic === 'discussed' || topic === 'arrangement'
          ? about
          : topic === 'number'
            ? withoutNames(`${passage.exact} ${about} ${setting}`, testimonies[report]!, figures)
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
    const pairs = new Set<string>()
    for (const [a, b] of pairsOf(indices, told, bags, near)) {
      if (!sameSubject(told[a]!, told[b]!, bags[a]!, bags[b]!, partyOf)) continue
      if (isRising(told[a]!, told[b]!, day(a), day(b)) || isPast(told[a]!, day(b)) || isPast(told[b]!, day(a))) continue
      sets.join(a, b)
      pairs.add(`${a} ${b}`)
    }
    const at = new Map(indices.map(index => [told[index]!, index]))
    const isPair = (a: Told, b: Told) =>
      pairs.has(`${at.get(a)} ${at.get(b)}`) || pairs.has(`${at.get(b)} ${at.get(a)}`)
    for (const set of Map.groupBy(indices, index => sets.find(index)).values())
      compared.push({
        topic,
        groups: differing(groupsOf(set.map(index => told[index]!)), isPair),
      })
  }
  return compared
}

/** Every number of a sentence stands beside the names in it; that two do so makes them no one number. */
function withoutNames(words: string, { figures: all }: Testimony, figures: readonly number[]): string {
  const names = figures
    .flatMap(figure => [all[figure]!.name, ...all[figure]!.aliases])
    .sort((a, b) => b.length - a.length)
  return names.reduce((rest, name) => rest.replaceAll(name, ' '), words)
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
  const holders = new Map<string, number[]>()
  const pairs: (readonly [number, number])[] = []
  for (const index of indices) {
    const { topic, unit, fate, setting } = told[index]!
    const words = rarest(bags[index]!, RAREST).flatMap(word => [word, ...meaningsOf(word)])
    const keys =
      topic === 'continuing' || topic === 'next-round' || topic === 'breakdown'
        ? [topic]
        : words.map(word => `${unit} ${word}`)
    const others = new Set<number>()
    const ofPeople =
      fate === undefined ? (unit === 'hour' && setting !== undefined ? [`sat ${setting}`] : []) : [`fate ${fate}`]
    for (const key of topic === 'progress' ? [...keys, topic] : [...keys, ...ofPeople]) {
      const before = holders.get(key)
      if (before === undefined) holders.set(key, [index])
      else if (before.at(-1) !== index) {
        for (const other of before.slice(-TOO_COMMON)) others.add(other)
        before.push(index)
      }
    }
    for (const other of others) if (near(other, index)) pairs.push([other, index])
  }
  return pairs
}

/**
 * Whether the numbers of an act are terms and not facts: only terms of one party can be told differently, and which they are
 * changes a position. A stance, or a threat; who withholds something gives no number.
 */
export function tellsTerms(act: Act): boolean {
  return act === 'threaten' || (STANCE_ACTS.has(act) && act !== 'withhold')
}

const TERM_WORDS =
  /\b(?:insist|demand|want|propos|offer|suggest|seek|call(?:s|ed) for|would allow|would see|grants?|envisag|includ|oblig|stipulat|provides for|prepared to)/i

function sameSubject(a: Told, b: Told, inA: Bag, inB: Bag, partyOf: (actor: string) => string | null): boolean {
  if (!compatible(timeOf(a), timeOf(b))) return false
  if (isSitting(a) && isSitting(b)) return a.setting === b.setting && mayBeOneSitting(a, b, partyOf)
  // Most pairs are told apart by voice and unit; words are weighed for the rest.
  if (
    a.topic === 'number' &&
    (!sameVoice(a, b, partyOf) ||
      ofOtherTimes(a, b) ||
      ofThemselves(a, b, partyOf) ||
      someCameHome(a, b) ||
      !sameCount(a, b) ||
      ofOtherEvents(a, b) ||
      ofOneBreath(a, b) ||
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
      return a.value === b.value && a.holder !== null && b.holder !== null
    case 'next-round':
      return a.value === b.value || shared.words >= 1 || standBeside(a, b)
    case 'progress':
      if (shared.words >= 2 && shared.contained >= 0.25) return !ofTalks(a) && !ofTalks(b)
      return a.report === b.report && a.holder !== b.holder && ofTalks(a) && ofTalks(b)
  }
}

/** Days it was said on, where it was said and not told by the report. */
function timeOf({ said }: Told): DateRange {
  return said?.saidAt ?? { earliest: null, latest: null }
}

function sameVoice(a: Told, b: Told, partyOf: (actor: string) => string | null): boolean {
  const terms = [a, b].some(({ said, passage }) =>
    said === null ? TERM_WORDS.test(passage.exact) : tellsTerms(said.act),
  )
  if (!terms) return true
  // "Keller, who …, insisted on 421": where nobody was found to speak, whoever is named does.
  if (a.holder === null) return b.holder !== null && a.actors.includes(b.holder)
  return b.holder === null ? b.actors.includes(a.holder) : voice(a, partyOf) === voice(b, partyOf)
}

function voice({ holder }: Told, partyOf: (actor: string) => string | null): string | null {
  return holder === null ? null : (partyOf(holder) ?? holder)
}

/** One is of both sides, or both are of one. */
function voicesMeet(a: Told, b: Told, partyOf: (actor: string) => string | null): boolean {
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
function standing(a: Told, b: Told): boolean {
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
function tellsMove({ passage }: Told): boolean {
  return /\b(?:rais(?:es|ed|ing)|lower(?:s|ed|ing)|reduc(?:es|ed|ing)|increas(?:es|ed|ing)|cut(?:s|ting)?) (?:its|the|his|her|their) [^.;,]{2,60}? (?:to|from|by)\b/i.test(
    passage.exact,
  )
}

/** How long people sat together, with its day. */
function isSitting({ topic, unit, setting }: Told): boolean {
  return topic === 'number' && unit === 'hour' && setting !== undefined
}

/** Whoever is named in both, or in one only; two days of talks with nobody in common are two. */
function mayBeOneSitting(a: Told, b: Told, partyOf: (actor: string) => string | null): boolean {
  const sides = ({ actors }: Told) => actors.map(actor => partyOf(actor) ?? actor)
  const [one, other] = [sides(a), sides(b)]
  return one.length === 0 || other.length === 0 || one.some(side => other.includes(side))
}

/** Two numbers of one clause are of two things, unless two voices give them: "17, the board says; the union says 23". */
function ofOneBreath(a: Told, b: Told): boolean {
  const oneClause = a.report === b.report && a.passage.start < b.passage.end && b.passage.start < a.passage.end
  return oneClause && (a.holder === null || b.holder === null || a.holder === b.holder) && !corrects(a) && !corrects(b)
}

/** "The nine cantons", "eight cantons agreed": a group by its size, or some of it. */
function ofMembers({ about, unit }: Told): boolean {
  return unit === null && MEMBERS.test(about)
}

const MEMBERS =
  /^(?:\p{L}+ ){0,2}(?:states|cantons|countries|nations|provinces|parties|sides|governments|powers|delegations|governors|unions|factions)\b/iu

/** Long before the news, and no "since" that leads up to it. */
const LONG_AGO =
  /(?<!\bsince [^,.;]{0,60})\b(?:(?:in|last) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|last (?:year|month|season)\b|(?:earlier|previously) (?:this|in the) (?:year|month)\b|\p{L}+ (?:years|months|decades) (?:ago|earlier|before)\b)/iu

function isLongAgo({ topic, passage }: Telling): boolean {
  return topic === 'number' && LONG_AGO.test(passage.exact)
}

/** One is of these days, the other of a time before. */
function ofOtherTimes(a: Told, b: Told): boolean {
  return a.value !== b.value && a.longAgo !== b.longAgo
}

const OF_ITSELF = /^(?:that )?["“']?(?:it|its|we|our|they|their|he|his|she|her|i|my)\b/iu

/** "Keller's camp said it had raised 3 million, Osei's said it had raised 5": each of itself. */
function ofThemselves(a: Told, b: Told, partyOf: (actor: string) => string | null): boolean {
  const self = ({ said }: Told) => said?.content[0] !== undefined && OF_ITSELF.test(said.content[0].exact)
  return a.value !== b.value && self(a) && self(b) && voice(a, partyOf) !== voice(b, partyOf)
}

/** A tally and an event, or casualties of two places. */
function ofOtherEvents(a: Told, b: Told): boolean {
  if (a.fate === undefined || b.fate === undefined) return false
  for (const sign of [OF_A_TIME, YEAR]) if (sign.test(a.passage.exact) !== sign.test(b.passage.exact)) return true
  return placesOf(a).length > 0 && placesOf(b).length > 0 && !samePlace(a, b)
}

/** So near in one report two counts of the dead are of one event. */
const BESIDE = 250

/** Casualties of one place, by two voices or in two reports; in one report only where they stand side by side. */
function ofOneEvent(a: Told, b: Told): boolean {
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

function standBeside(a: Told, b: Told): boolean {
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
function someCameHome(a: Told, b: Told): boolean {
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
  const [one, other] = [contentWords(a.about), contentWords(b.about)]
  if (one.some(stem => other.some(word => alikeStems(stem, word)))) return size <= SAME_SIZE
  return [a, b].some(({ about }) => ANYBODY.test(about)) && size <= SAME_SIZE_UNNAMED
}

/** The same unit, and of what is counted the same word or one that may stand for it. */
function sameCount(a: Told, b: Told): boolean {
  if (a.unit !== b.unit) return false
  if (a.fate !== undefined && b.fate !== undefined)
    return a.fate === b.fate && SOME_OF_THEM.test(a.about) === SOME_OF_THEM.test(b.about)
  const [one, other] = [contentWords(a.about), contentWords(b.about)]
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
function fewestShared(a: Told, b: Told): number {
  return a.value === b.value || a.report === b.report ? 2 : 3
}

/** How much of the lighter context two numbers must share to be of one thing. */
const PHYSICAL = /^(?:metre|centimetre|kilometre|mile|tonne|barrel)$/

function contextFor(a: Told, b: Told, shared: Overlap): number {
  if (a.value === b.value) return 0.2
  // Few things of one story are measured in metres or tonnes.
  if (PHYSICAL.test(a.unit ?? '') && shared.words >= 3) return 0.18
  // "60 days", "three days": spans of time are of many things.
  return a.unit !== null && /^(?:day|week|month|year|hour|minute|season)$/.test(a.unit) ? 0.5 : 0.35
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

function isRising(a: Told, b: Told, dayA: string | null, dayB: string | null): boolean {
  if (a.topic !== 'number' || a.value === b.value || dayA === dayB) return false
  // "412" and "421" are one number and a slip.
  if ([...a.value].sort().join('') === [...b.value].sort().join('')) return false
  const [x, y] = [Number(a.value), Number(b.value)]
  return Math.min(x, y) > TALLY && Math.abs(x - y) / Math.max(x, y) < 0.1
}

/** Those that tell the same, in the order of their first. */
function groupsOf(same: readonly Told[]): readonly (readonly Told[])[] {
  const groups: Told[][] = []
  for (const told of same) {
    const group = groups.find(([first]) => agree(told, first!))
    if (group === undefined) groups.push([told])
    else group.push(told)
  }
  return groups
}

/** Without the numbers that one voice in one report gives beside another: they are of two things. A correction gives both. */
function differing(
  groups: readonly (readonly Told[])[],
  isPair: (a: Told, b: Told) => boolean,
): readonly (readonly Told[])[] {
  const [first, ...others] = groups
  if (first === undefined || first[0]!.topic !== 'number') return groups
  const kept = [first]
  for (const group of others) {
    // Two numbers that only others lead from the one to the other are of two things.
    if (!kept.some(before => before.some(a => group.some(b => isPair(a, b))))) continue
    const beside = kept.some(before =>
      before.some(a => group.some(b => byOneVoice(a, b) && !corrects(a) && !corrects(b))),
    )
    if (!beside) kept.push(group)
  }
  return kept
}

/** One voice of one report. Who counts people in two sentences of it without a name is mostly two. */
function byOneVoice(a: Told, b: Told): boolean {
  const counted = a.fate !== undefined && a.holder === null && (a.passage.start !== b.passage.start || ofTwoVoices(a))
  return a.report === b.report && a.holder === b.holder && !counted
}

/** "The ministry counts 3,000 evacuees, the town 5,000." */
const TWO_VOICES =
  /\b(?:says?|said|counts?|counted|cites?|cited|claims?|claimed|puts? it at|speaks? of|spoke of|reports?|reported)\b[^.;]*,(?: (?:but|and|while))? (?:the |its )?\p{L}[^,.;\d]{0,40} \d/u

function ofTwoVoices({ passage }: Told): boolean {
  return TWO_VOICES.test(passage.exact)
}

function corrects({ passage }: Told): boolean {
  return /\b(?:correct(?:ed|ion)?|should read|mistaken(?:ly)?|wrongly)\b/i.test(passage.exact)
}

/** A tenth off is what "about" allows. */
const ABOUT = 0.1

function agree(a: Told, b: Told): boolean {
  if (a.topic === 'breakdown') return a.holder === b.holder || sameReason(a, b)
  if (a.topic === 'reason') return a.actors.some(actor => b.actors.includes(actor)) && overlapAbout(a, b)
  if (a.topic !== 'number' || corrects(a) || corrects(b)) return a.value === b.value
  const [x, y] = [Number(a.value), Number(b.value)]
  if (x === y) return !([a.bound, b.bound].includes('at least') && [a.bound, b.bound].includes('up to'))
  if (a.bound === 'at least' || b.bound === 'up to')
    return a.bound === b.bound || (b.bound === null ? y >= x : false) || (a.bound === null && x <= y)
  if (b.bound === 'at least' || a.bound === 'up to')
    return a.bound === b.bound || (a.bound === null ? x >= y : false) || (b.bound === null && y <= x)
  return (a.bound === 'about' || b.bound === 'about') && Math.abs(x - y) / Math.max(x, y) <= ABOUT
}

/** Half of the words of the shorter, and no fewer than these. */
const FEWEST_SHARED = 3
const SAME_REASON = 0.5

function sameReason(a: Told, b: Told): boolean {
  const [one, other] = [contentWords(a.about), contentWords(b.about)]
  const shared = one.filter(stem => other.some(word => alikeStems(stem, word))).length
  return shared >= FEWEST_SHARED && shared >= SAME_REASON * Math.min(one.length, other.length)
}

function overlapAbout(a: Told, b: Told): boolean {
  const others = contentWords(b.about)
  return contentWords(a.about).some(stem => others.some(word => alikeStems(stem, word)))
}
