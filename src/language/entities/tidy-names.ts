/**
 * @module Names tidied by what English writes around them: small words at their edges, titles taken into a body's name, Arabic
 * articles, firms with "Inc.", lands "of" somewhere, forces of a country.
 */
import { NAME_PARTICLES } from '../../document/name-particles.ts'
import { isFunctionWord } from '../gazetteers/common-words.ts'
import { isHonorific, isOfficeNoun, isPortfolio } from '../gazetteers/taught-words.ts'
import { type LabelledName, NAME_TYPES } from './labels.ts'
import { isPeople } from './peoples.ts'
import { replaced } from './replaced-names.ts'
import { BODY } from './whole-bodies.ts'

const PERSON = NAME_TYPES.indexOf('person')
const ORGANISATION = NAME_TYPES.indexOf('organisation')
const PLACE = NAME_TYPES.indexOf('place')
const NORP = NAME_TYPES.indexOf('norp')

/** The names of a sentence, tidied. In reading order, not overlapping. */
export function tidyNames(forms: readonly string[], names: readonly LabelledName[]): readonly LabelledName[] {
  const trimmed = names.flatMap(name => bearersOf(forms, withoutEdges(forms, name)))
  return joinForces(forms, joinLands(forms, joinFirms(forms, withArabic(forms, trimmed))))
}

/** Small words that begin names besides: "as-Sadr", "ten Hag". */
const BEGINS_NAME = /^(?:as|ash|an|ar|at|do|les|zu|ten|af|av|y|d|t)$/

/** "northern Keller Island" begins with its capital; nothing ends with "the" or a dash. */
function withoutEdges(forms: readonly string[], name: LabelledName): LabelledName {
  let { first, past } = name
  const isHasty = forms.slice(first, past).every(form => !/^\p{Lu}/u.test(form))
  if (isHasty) return name
  while (
    past - first > 1 &&
    /^\p{Ll}+$/u.test(forms[first]!) &&
    !NAME_PARTICLES.has(forms[first]!) &&
    !BEGINS_NAME.test(forms[first]!)
  )
    first += 1
  while (
    past - first > 1 &&
    (/^[-–—,;:'"“”‘]$/.test(forms[past - 1]!) ||
      (/^\p{Lu}/u.test(forms[past - 1]!) && /^(?:The|A|An|In|On|But|And|It|He|She|They)$/.test(forms[past - 1]!)))
  )
    past -= 1
  return { ...name, first, past }
}

/** "Crown Prince Ana Keller" is somebody, though it was taken for a body; "Ardani Prosecutor Ana Keller" is a people and somebody. */
function bearersOf(forms: readonly string[], name: LabelledName): readonly LabelledName[] {
  const { first, past, type } = name
  if (type === PERSON) {
    // "Minister of Tourism | Ana Keller"
    const isOffice = past - first > 2 && forms[first - 1] === 'of' && isPortfolio(forms[first]!)
    return [isOffice ? { ...name, first: first + 1 } : name]
  }
  if (type !== ORGANISATION || BODY.test(forms[past - 1]!)) return [name]
  const people = isPeople(forms[first]!) ? 1 : 0
  let from = first + people
  while (from < past && (TITLE.test(forms[from]!) || isOfficeNoun(forms[from]!) || isHonorific(forms[from]!))) from += 1
  const isBearer =
    from > first + people &&
    past - from >= 2 &&
    past - from <= 4 &&
    forms.slice(from, past).every(form => /^(?:\p{Lu}|-$|al$|bin$)/u.test(form))
  if (!isBearer || forms.slice(first, past).some(form => /^(?:of|for|and|Office|Court|General)$/.test(form)))
    return [name]
  const bearer = { first: from, past, type: PERSON }
  return people === 1 ? [{ first, past: first + 1, type: NORP }, bearer] : [bearer]
}

const TITLE = /^(?:Crown|Prime|Vice|Deputy|Foreign|Chief)$/

/** "Ana al-Keller", "al-Keller", "bin Keller": the article belongs to the name, and a lone one makes it somebody's. */
function withArabic(forms: readonly string[], names: readonly LabelledName[]): readonly LabelledName[] {
  let all = names
  for (let at = 0; at + 1 < forms.length; at += 1)
    if (mayBeArabic(forms[at]!) && /^(?:[ae]l|bin|ibn)$/i.test(forms[at]!)) all = withArabicAt(forms, all, at)
  return all
}

function withArabicAt(forms: readonly string[], names: readonly LabelledName[], at: number): readonly LabelledName[] {
  const isHyphened = /^[-‐‑–]$/.test(forms[at + 1]!)
  const last = isHyphened ? at + 2 : at + 1
  if ((!isHyphened && /^[ae]l$/i.test(forms[at]!)) || !/^\p{Lu}\p{Ll}/u.test(forms[last] ?? '')) return names
  const after = names.find(({ first, past }) => first <= last && last < past)
  const before = names.find(({ past }) => past === at)
  // A place or a body that labels tell of keeps its type: "al-Arish", "al-Keller Brigades".
  const type = after?.type ?? PERSON
  let first = at
  if (type === PERSON && before?.type === PERSON) first = before.first
  else if (
    type === PERSON &&
    before === undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(forms[at - 1] ?? '') &&
    at > 1 &&
    !isOfficeNoun(forms[at - 1]!) &&
    !isHonorific(forms[at - 1]!) &&
    !isFunctionWord(forms[at - 1]!)
  )
    first = at - 1
  const past = Math.max(last + 1, after?.past ?? 0)
  const covered = names.find(other => other.first <= first && past <= other.past)
  if (covered !== undefined) return names
  return replaced(names, { first: Math.min(first, after?.first ?? first), past, type })
}

/** Two letters or three, the last an l or an n: few words. */
function mayBeArabic(form: string): boolean {
  const last = form.charCodeAt(form.length - 1) | 32
  return form.length < 4 && (last === 108 || last === 110)
}

/** "Keller", "Inc." and the comma between are one firm. */
function joinFirms(forms: readonly string[], names: readonly LabelledName[]): readonly LabelledName[] {
  let all = names
  for (let at = 0; at < forms.length; at += 1) if (FIRMS.has(forms[at]!)) all = withFirm(forms, all, at)
  return all
}

function withFirm(forms: readonly string[], names: readonly LabelledName[], at: number): readonly LabelledName[] {
  const past = forms[at - 1] === ',' ? at - 1 : at
  const firm = names.find(name => name.past === past && name.type !== NORP)
  return firm === undefined ? names : replaced(names, { ...firm, past: at + 1, type: ORGANISATION })
}

const FIRMS = new Set(
  ['Inc', 'Ltd', 'LLC', 'L.L.C', 'PLC', 'Plc', 'Corp', 'GmbH', 'S.A'].flatMap(word => [word, `${word}.`]),
)

/** "Gulf" and "of Ghana" are one place; so are "Strait of" and "Port of". */
function joinLands(forms: readonly string[], names: readonly LabelledName[]): readonly LabelledName[] {
  let all = names
  for (const name of names) {
    if (
      name.type !== PLACE ||
      forms[name.first - 1] !== 'of' ||
      !/^(?:Gulf|Bay|Strait|Straits|Sea|Isle|Cape|Isthmus|Horn)$/.test(forms[name.first - 2] ?? '')
    )
      continue
    const before = all.find(({ past }) => past === name.first - 1)
    all = replaced(all, { ...name, first: Math.min(name.first - 2, before?.first ?? name.first) })
  }
  return all
}

/** A country and its forces or courts are one body: "US Marines". */
function joinForces(forms: readonly string[], names: readonly LabelledName[]): readonly LabelledName[] {
  let all = names
  for (const name of names) {
    if (name.type !== PLACE && name.type !== NORP) continue
    const [next = '', second = ''] = [forms[name.past], forms[name.past + 1]]
    const two =
      /^(?:Air Force|Marine Corps|Coast Guard|National Guard|Supreme Court|High Court|State Department|Defence Ministry|Defense Ministry|Foreign Ministry|Interior Ministry|Justice Department|Treasury Department|Security Council)$/.test(
        `${next} ${second}`,
      )
    if (!two && !/^(?:Marines|Navy|Army|Treasury|Senate|Congress)$/.test(next)) continue
    all = replaced(all, { first: name.first, past: name.past + (two ? 2 : 1), type: ORGANISATION })
  }
  return all
}
