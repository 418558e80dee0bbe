/**
 * @module What labels miss and rules know: names whose parts were taken for names of their own, short forms in brackets,
 * names the gazetteers are certain of, elections. Works on one sentence.
 */
import { COUNTRIES, countryNamed, isCountryCode } from '../gazetteers/countries.ts'
import { fold } from '../gazetteers/phrase-book.ts'
import { isBodyBeforeOf, isBodyHead, isHonorific, isOfficeNoun } from '../gazetteers/taught-words.ts'
import { type KnownRun, knownRuns } from './find-known.ts'
import { type LabelledName, NAME_TYPES } from './labels.ts'
import { isPartyWord, isPeople } from './peoples.ts'
import { tidyNames } from './tidy-names.ts'
import { BODY, wholeBodies } from './whole-bodies.ts'

const PERSON = NAME_TYPES.indexOf('person')
const ORGANISATION = NAME_TYPES.indexOf('organisation')
const PLACE = NAME_TYPES.indexOf('place')
const NORP = NAME_TYPES.indexOf('norp')
const FACILITIES = NAME_TYPES.indexOf('facility')
const OTHER = NAME_TYPES.indexOf('other')

/** The names of a sentence, put right. In reading order, not overlapping. */
export function mendNames(
  forms: readonly string[],
  known: readonly KnownRun[],
  names: readonly LabelledName[],
): readonly LabelledName[] {
  const certain = withSmallCountries(forms, withCertain(forms, known, names))
  const cut = certain
    .map(name => withoutTitles(forms, withoutTail(forms, name)))
    .filter(({ first, past }) => first < past)
  const bodies = joinBodies(
    forms,
    joinHyphens(forms, cut).map(name => asOther(forms, asBody(forms, name))),
  )
  const whole = tidyNames(forms, wholeBodies(forms, bodies))
  return withElections(forms, withFacilities(forms, withShortForms(forms, whole)))
}

/** Countries and bodies that mean nothing else: they get the type they have, also where the labels saw nothing. */
function withCertain(
  forms: readonly string[],
  known: readonly KnownRun[],
  names: readonly LabelledName[],
): readonly LabelledName[] {
  let mended = names
  for (const { first, past, kind } of known) {
    const type = CERTAIN[kind]
    const touching = mended.filter(other => other.first < past && first < other.past)
    // "US$5": money.
    if (/^(?:\$|[Dd]ollars?)$/.test(forms[past] ?? '')) {
      if (kind === 'country') mended = mended.filter(other => !touching.includes(other))
      continue
    }
    // Seats of power are no people; what else they are, the labels know better.
    if (kind === 'seat') {
      mended = mended.map(other =>
        touching.includes(other) && other.type === PERSON && other.first === first && other.past === past
          ? { ...other, type: PLACE }
          : other,
      )
      continue
    }
    const isPerson = touching.some(other => other.type === PERSON && forms[first - 1] !== 'of')
    if (type === undefined || (kind === 'place' && isPerson)) continue
    // "governor of Maine Ana Keller": two names.
    const covering = touching.find(other => other.type === PERSON && other.first === first && past < other.past)
    if (covering !== undefined && type === PLACE && forms[first - 1] === 'of')
      mended = [...mended.filter(other => other !== covering), { ...covering, first: past }, { first, past, type }]
    else if (touching.every(other => first <= other.first && other.past <= past))
      mended = [...mended.filter(other => !touching.includes(other)), { first, past, type }]
  }
  return mended === names ? names : [...mended].sort((a, b) => a.first - b.first)
}

/** Countries in hasty writing: "mexico". Those that are words too are left out. */
function withSmallCountries(forms: readonly string[], names: readonly LabelledName[]): readonly LabelledName[] {
  const missed: LabelledName[] = []
  for (let at = 0; at < forms.length; at += 1) {
    if (SMALL_COUNTRIES.has(forms[at]!) && !isNamed(names, at)) missed.push({ first: at, past: at + 1, type: PLACE })
  }
  return missed.length === 0 ? names : [...names, ...missed].sort((a, b) => a.first - b.first)
}

function isNamed(names: readonly LabelledName[], at: number): boolean {
  return names.some(({ first, past }) => first <= at && at < past)
}

const WORDS_TOO = /^(?:turkey|china|jordan|chad|mali|guinea|georgia|jersey|holland|togo|niger|oman|congo|america)$/

const SMALL_COUNTRIES: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ name, aliases }) => [name, ...aliases])
    .filter(name => /^\p{Lu}\p{Ll}{3,}$/u.test(name))
    .flatMap(name => [name.toLowerCase(), fold(name).toLowerCase()])
    .filter(name => !WORDS_TOO.test(name)),
)

const CERTAIN: Readonly<Record<string, number>> = {
  country: PLACE,
  place: PLACE,
  adjective: NORP,
  people: NORP,
  body: ORGANISATION,
  media: ORGANISATION,
}

/** "West Bank" ends like a body and is none. */
function isKnownPlace(words: readonly string[]): boolean {
  return knownRuns(words).some(({ kind, first, past }) => kind === 'place' && first === 0 && past === words.length)
}

/** What ends as bodies do is one: "Ardan Socialist Party". */
function asBody(forms: readonly string[], name: LabelledName): LabelledName {
  const isBody =
    name.type !== ORGANISATION &&
    name.past - name.first > 1 &&
    BODY.test(forms[name.past - 1]!) &&
    !isKnownPlace(forms.slice(name.first, name.past))
  if (isBody) return { ...name, type: ORGANISATION }
  const [first = '', second = '', third = ''] = forms.slice(name.first, name.past)
  const isLand = LAND.test(first) && (second === 'of' || (LAND.test(second) && third === 'of'))
  return isLand && name.type !== PERSON ? { ...name, type: PLACE } : name
}

/** "Kingdom of Ardan", "Crown Colony of Ardan": lands, however they are ruled. */
const LAND =
  /^(?:Kingdom|Republic|Duchy|Principality|Sultanate|Emirate|State|Province|District|County|City|Town|Crown|Colony|Grand|Isle|Gulf|Bay|Strait|Isthmus)$/

function isCapital(form: string | undefined): boolean {
  return form !== undefined && /^\p{Lu}\p{L}/u.test(form)
}

/** "Italian" and "Socialist Party" are one body, and so are "Bank" and "of Ghana". */
function joinBodies(forms: readonly string[], names: readonly LabelledName[]): readonly LabelledName[] {
  const joined: LabelledName[] = []
  for (const name of names) {
    const before = joined.at(-1)
    if (before !== undefined && joinsBackward(forms, before, name))
      joined[joined.length - 1] = { first: before.first, past: name.past, type: ORGANISATION }
    else joined.push(name)
  }
  return joined
}

function joinsBackward(forms: readonly string[], before: LabelledName, name: LabelledName): boolean {
  const gap = forms.slice(before.past, name.first).join(' ').toLowerCase()
  const last = forms[name.past - 1]!
  if (gap === '')
    return (
      name.type === ORGANISATION &&
      (before.type === NORP || before.type === PLACE) &&
      isBodyHead(last) &&
      name.past > name.first
    )
  return (
    (gap === 'of' || gap === 'of the' || gap === 'for') &&
    before.type === ORGANISATION &&
    name.type !== PERSON &&
    (isBodyHead(forms[before.past - 1]!) || isBodyBeforeOf(forms[before.past - 1]!))
  )
}

/** "Keller-Osei", "Al-Osei", "Pak Min-ho": names of people go on over hyphens. */
function joinHyphens(forms: readonly string[], names: readonly LabelledName[]): readonly LabelledName[] {
  const joined: LabelledName[] = []
  for (const name of names) {
    const before = joined.at(-1)
    let { first, past } = name
    if (name.type === PERSON) {
      if (isHyphen(forms[first - 1]) && /^(?:[AE]l|Abu|Bin|Ben)$/i.test(forms[first - 2] ?? '')) first -= 2
      else if (before?.type === PERSON && before.past === first - 1 && isHyphen(forms[first - 1])) first = before.first
      const next = forms[past + 1] ?? ''
      if (
        isHyphen(forms[past]) &&
        (/^\p{Lu}\p{Ll}/u.test(next) || (past - first > 1 && /^\p{Ll}{2,6}$/u.test(next) && !AFTER_HYPHEN.test(next)))
      )
        past += 2
    }
    while (joined.length > 0 && joined.at(-1)!.past > first) joined.pop()
    joined.push({ ...name, first, past })
  }
  // What a longer name now covers is no name of its own.
  return joined.filter((name, at) => at === 0 || joined[at - 1]!.past <= name.first)
}

function isHyphen(form: string | undefined): boolean {
  return form !== undefined && /^[-‐‑–]$/.test(form)
}

/** Words that follow a name and a hyphen without being part of it: "Keller-led". */
const AFTER_HYPHEN =
  /^(?:led|era|style|like|type|based|born|run|owned|backed|made|held|esque|in|on|to|and|the|a|who|is|was|has)$/

/** "President Keller" is "Keller"; an office alone is nobody's name. */
function withoutTitles(forms: readonly string[], name: LabelledName): LabelledName {
  if (name.type !== PERSON) return name
  let { first } = name
  while (first < name.past && (isTitle(forms[first]!) || (first < name.past - 1 && isPartyWord(forms[first]!))))
    first += 1
  return { ...name, first }
}

function isTitle(form: string): boolean {
  return (
    isOfficeNoun(form) ||
    isHonorific(form) ||
    /^(?:Crown|Prime|Vice|Prophet|Pope|Amir|Amiri|Presidential|Plenipotentiary|Undersecretary|Abbot|Imam)$/.test(form)
  )
}

/** Names end with the last of their own words: "the Ardan government", "Ardan Ambassador" are "Ardan". */
function withoutTail(forms: readonly string[], name: LabelledName): LabelledName {
  let { past } = name
  while (past - name.first > 1 && isTail(forms[past - 1]!, name.type)) past -= 1
  if (past === name.past) return name
  const words = forms.slice(name.first, past).join(' ')
  return { ...name, past, type: isPeople(words) ? NORP : countryNamed(words) === undefined ? name.type : PLACE }
}

function isTail(form: string, type: number): boolean {
  if (/^(?:government|movement|team|side|officials|authorities)$/.test(form)) return true
  return (
    (type === PLACE || type === PERSON) &&
    /^\p{Lu}/u.test(form) &&
    isOfficeNoun(form) &&
    !/^(?:King|Prince)$/.test(form)
  )
}

/** What ends as wars, laws and festivals do is none of people, bodies and places: "Ardan Civil War". */
function asOther(forms: readonly string[], name: LabelledName): LabelledName {
  const last = forms[name.past - 1]!
  const isOther = name.past - name.first > 1 && (EVENT.test(last) || WORK.test(last))
  return isOther ? { ...name, type: OTHER } : name
}

/** What a name that is of no person, body or place names, by its last word; `null` when that does not tell. */
export function eventOrWork(forms: readonly string[]): 'event' | 'work' | null {
  const last = forms.at(-1) ?? ''
  const head = forms.indexOf('of') > 0 ? forms[forms.indexOf('of') - 1]! : last
  if ([last, head].some(word => EVENT.test(word))) return 'event'
  if (forms.some(form => /^(?:by-)?elections?$/i.test(form))) return 'event'
  return forms.length > 1 && [last, head].some(word => WORK.test(word)) ? 'work' : null
}

const EVENT =
  /^(?:War|Wars|Campaign|Festival|Summit|Olympics|Olympiad|Games|Cup|Championship|Championships|Revolution|Crisis|Day|Convention|Conference|Battle|Referendum|Offensive|Massacre|Genocide|Holocaust|Uprising|Intifada|Marathon|Operation|Election|Elections)$/

const WORK =
  /^(?:Agreement|Agreements|Accord|Accords|Treaty|Pact|Act|Bill|Award|Awards|Prize|Protocol|Constitution|Charter|Declaration|Memorandum)$/

/** Bridges, ports and prisons are facilities, whatever the labels made of them. */
function withFacilities(forms: readonly string[], names: readonly LabelledName[]): readonly LabelledName[] {
  return names.map(name =>
    (name.type === PLACE || (name.type === PERSON && name.past - name.first > 1)) &&
    FACILITY.test(forms[name.past - 1]!)
      ? name.past - name.first > 1
        ? { ...name, type: FACILITIES }
        : name
      : name,
  )
}

const FACILITY =
  /^(?:Bridge|Airport|Airfield|Airbase|Port|Harbour|Harbor|Hotel|Hospital|Stadium|Arena|Museum|Mosque|Cathedral|Church|Temple|Synagogue|Palace|Castle|Prison|Jail|Café|Cafe|Restaurant|Station|Terminal|Zoo|Theatre|Theater|Park|Plant|Dam|Pipeline|Railway|Railroad|Highway|Motorway|Tunnel|Tower|Building|Monument|Memorial|Mall|Barracks|Library|Square)$/

/** A short form alone in brackets after a name is of the type of that name: "the Ardan Grain Board (AGB)". */
function withShortForms(forms: readonly string[], names: readonly LabelledName[]): readonly LabelledName[] {
  const all = [...names]
  for (const { past, first, type } of names) {
    // "Osei (GHA)": where sportsmen come from.
    if (type === PERSON && forms[past] === '(' && forms[past + 2] === ')' && isCountryCode(forms[past + 1]!)) {
      const index = all.findIndex(name => name.first === past + 1)
      if (index >= 0) all.splice(index, 1)
      all.push({ first: past + 1, past: past + 2, type: PLACE })
    }
    if (type !== ORGANISATION || forms[past] !== '(' || forms[past + 2] !== ')') continue
    const short = forms[past + 1]!
    if (!/^\p{Lu}[\p{L}\d&]{1,8}$/u.test(short) || !/\p{Lu}\p{L}*\p{Lu}/u.test(short) || past - first < 2) continue
    const index = all.findIndex(name => name.first === past + 1)
    if (index >= 0) all.splice(index, 1)
    all.push({ first: past + 1, past: past + 2, type })
  }
  return all.sort((a, b) => a.first - b.first)
}

/** Elections are events, whatever their names are made of: "2004 Ardani general election". */
function withElections(forms: readonly string[], names: readonly LabelledName[]): readonly LabelledName[] {
  let all = names
  for (let at = 0; at < forms.length; at += 1)
    if (mayBeElection(forms[at]!) && /^(?:by-)?elections?$/i.test(forms[at]!)) all = withElection(forms, names, all, at)
  return all === names ? names : [...all].sort((a, b) => a.first - b.first)
}

/** @param all the names, and elections already found */
function withElection(
  forms: readonly string[],
  names: readonly LabelledName[],
  all: readonly LabelledName[],
  at: number,
): readonly LabelledName[] {
  let first = at
  // 8: no election has more words before it.
  while (first > 0 && at - first < 8 && isInElection(forms, first - 1)) first -= 1
  if (!/^(?:19|20)\d\d$/.test(forms[first - 1] ?? '')) return all
  // "… election in Ardan".
  const place = forms[at + 1] === 'in' ? names.find(name => name.first === at + 2 && name.type === PLACE) : undefined
  const run = { first: first - 1, past: place?.past ?? at + 1, type: OTHER }
  return [...all.filter(name => name.past <= run.first || run.past <= name.first), run]
}

/** "election" has 8 letters, "by-elections" 12. */
function mayBeElection(form: string): boolean {
  const first = form.charCodeAt(0) | 32
  return form.length > 7 && form.length < 13 && (first === 101 || first === 98)
}

/** "general", "Ardani", "House of Deputies". */
function isInElection(forms: readonly string[], at: number): boolean {
  const form = forms[at]!
  if (form === 'of') return isCapital(forms[at - 1]) && isCapital(forms[at + 1])
  return /^(?:\p{Lu}.*|-|[a-z]{4,14})$/u.test(form) && !ENDS.test(form)
}

const ENDS = /^(?:the|that|this|with|from|after|before|during|until|since|in|of|and|or|to)$/i
