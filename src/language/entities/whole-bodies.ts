/**
 * @module Bodies whole: a name that a word such as "Party" or "Council" heads reaches as far as English lets such names reach,
 * to the left over capitals ("Social Democratic and Labour Party"), to the right over "of", "for", "on" ("Council on Trade").
 */
import { isCalendarWord, isFunctionWord } from '../gazetteers/common-words.ts'
import { isHonorific, isOfficeNoun } from '../gazetteers/taught-words.ts'
import { type LabelledName, NAME_TYPES } from './labels.ts'
import { replaced } from './replaced-names.ts'

const PERSON = NAME_TYPES.indexOf('person')
const ORGANISATION = NAME_TYPES.indexOf('organisation')
const PLACE = NAME_TYPES.indexOf('place')
const OTHER = NAME_TYPES.indexOf('other')

/** The last words of bodies that end no other name. */
export const BODY =
  /^(?:Party|Union|Movement|Front|Alliance|Coalition|Association|Federation|Council|Committee|Commission|Ministry|Department|Agency|Institute|University|College|Academy|Society|Organi[sz]ation|Foundation|Corporation|Company|Bank|Group|Holdings|Ltd|Inc|Corp|League|Authority|Assembly|Brigade|Army|Police|Bureau|Board|Club)$/

/** Those of them that make a body of any capitals before them, also where no label was given. */
const STRONG =
  /^(?:Party|Movement|Alliance|Coalition|Association|Federation|Council|Committee|Commission|Ministry|Department|Agency|Institute|University|Organi[sz]ation|Foundation|Corporation|Authority|Bureau|League|Union|Task Force)$/

/** "on" goes on only after these: "Council on Trade". */
const TAKES_ON = /^(?:Council|Commission|Committee|Conference|Institute|Forum|Panel|Board|Cent(?:re|er))$/

/** Those whose bodies bear their possessive: "People 's Party", not "Ghana 's Party". */
const OWNERS =
  /^(?:People|Peoples|Workers|Women|Farmers|Children|Men|Peasants|Veterans|Teachers|Citizens|Students|Writers|Lawyers|Journalists)$/

/** "Third Party", "Cold Front", "Trade Union": no names. */
const NO_NAME =
  /^(?:First|Second|Third|Other|New|Birthday|Cold|Western|Eastern|Northern|Southern|Home|Search|Tea|Dinner)$/

/** Parliaments and the like, which stand alone with a capital. */
const CHAMBER =
  /^(?:Congress|Parliament|Senate|Knesset|Duma|Bundestag|Bundesrat|Politburo|Cabinet|Majlis|Sejm|Riksdag|Storting|Folketing|Dáil|Oireachtas|Lok Sabha|Rajya Sabha)$/

/** The names of a sentence with every body as long as it is. In reading order, not overlapping. */
export function wholeBodies(forms: readonly string[], names: readonly LabelledName[]): readonly LabelledName[] {
  let all = names
  let heading: boolean | undefined
  for (let head = 0; head < forms.length; head += 1) {
    if (!mayHead(forms[head]!)) continue
    heading ??= isHeading(forms)
    if (heading) return names
    all = CHAMBER.test(forms[head]!) ? withChamber(forms, all, head) : withBody(forms, all, head)
  }
  return all
}

/** Every head begins with a capital of A to Z, which few words do. */
function mayHead(form: string): boolean {
  const first = form.charCodeAt(0)
  return first >= 65 && first <= 90 && (BODY.test(form) || CHAMBER.test(form))
}

/** More than half of the words have capitals: they tell nothing. */
function isHeading(forms: readonly string[]): boolean {
  let words = 0
  let large = 0
  for (const form of forms) {
    if (/^\p{Lu}/u.test(form)) large += 1
    else if (!/^\p{L}/u.test(form)) continue
    words += 1
  }
  return words > 3 && large * 5 > words * 4
}

function withBody(forms: readonly string[], names: readonly LabelledName[], head: number): readonly LabelledName[] {
  const at = names.find(({ first, past }) => first <= head && head < past)
  const isNamed = at?.type === ORGANISATION
  // Labels and letters must speak for it: a label on the head, or a head that makes nothing else.
  if (!isNamed && (!STRONG.test(forms[head]!) || at?.type === PERSON || at?.type === OTHER || at?.type === PLACE))
    return names
  const first = Math.min(leftOf(forms, names, head), isNamed ? at.first : head)
  const past = Math.max(rightOf(forms, names, head), isNamed ? at.past : head + 1)
  if (past - first < 2 || (first === head && !isNamed) || NO_NAME.test(forms[head - 1] ?? '')) return names
  return replaced(names, { first, past, type: ORGANISATION })
}

/** The first word of a body: capitals to the left, over hyphens, "People 's", and one "and". */
function leftOf(forms: readonly string[], names: readonly LabelledName[], head: number): number {
  let first = head
  let joined = false
  // 8: no body has more words before its head.
  while (first > 0 && head - first < 8) {
    const before = forms[first - 1]!
    if (isPart(forms, names, first - 1)) first -= 1
    else if (/^['’]s?$/.test(before) && OWNERS.test(forms[first - 2] ?? '')) first -= 2
    else if (before === '-' && isCapital(forms[first - 2])) first -= 2
    else if (!joined && first < head + 1 && /^(?:and|&)$/.test(before) && joinsLeft(forms, names, first - 2)) {
      joined = true
      first -= 2
    } else break
  }
  return first
}

/** "the Social Democratic | and": capitals after an article that name nothing by themselves. */
function joinsLeft(forms: readonly string[], names: readonly LabelledName[], last: number): boolean {
  let first = last
  while (first >= 0 && isPart(forms, names, first) && last - first < 4) first -= 1
  if (first === last || !/^(?:the|a|an|of)$/i.test(forms[first] ?? '') || BODY.test(forms[last]!)) return false
  return !names.some(
    name =>
      name.first <= last &&
      first < name.past &&
      (name.type === PERSON || name.type === PLACE || name.type === ORGANISATION),
  )
}

/** A capitalised word that may stand in a body's name. */
function isPart(forms: readonly string[], names: readonly LabelledName[], at: number): boolean {
  const form = forms[at]
  if (!isCapital(form) || isFunctionWord(form!) || isCalendarWord(form!) || isHonorific(form!)) return false
  if (isOfficeNoun(form!) && at > 0 && !isCapital(forms[at - 1])) return false
  return !names.some(({ first, past, type }) => type === PERSON && first <= at && at < past && past - first > 1)
}

/** Past the last word of a body: "of", "for" and capitals behind, as often as they come. */
function rightOf(forms: readonly string[], names: readonly LabelledName[], head: number): number {
  let past = head + 1
  // Four: "Front for the Liberation of the North and the East" has three.
  for (let times = 0; times < 4; times += 1) {
    const link = forms[past] ?? ''
    const goesOn =
      /^(?:of|for|against)$/.test(link) ||
      (link === 'on' && TAKES_ON.test(forms[head]!)) ||
      (link === 'and' && times > 0)
    if (!goesOn) break
    let at = past + 1
    if (forms[at] === 'the' && link !== 'and') at += 1
    const first = at
    while (isCapital(forms[at]) && !isPersonAt(names, at) && !isCalendarWord(forms[at]!)) at += 1
    // "and Central Bank", "and Denmark 's": another name, not more of this one.
    const isOther =
      link === 'and' && (BODY.test(forms[at - 1]!) || /^['’]s?$/.test(forms[at] ?? '') || startsBody(names, first))
    if (at === first || isOther) break
    past = at
  }
  return past
}

function isPersonAt(names: readonly LabelledName[], at: number): boolean {
  return names.some(({ first, past, type }) => type === PERSON && first <= at && at < past)
}

/** A body or a country named for itself. */
function startsBody(names: readonly LabelledName[], at: number): boolean {
  return names.some(({ first, type }) => first === at && type !== OTHER && type !== PLACE)
}

/** "Parliament" is a body, not a place; also where nothing was seen, but not where a sentence begins. */
function withChamber(forms: readonly string[], names: readonly LabelledName[], at: number): readonly LabelledName[] {
  const own = names.find(({ first, past }) => first <= at && at < past)
  if (own === undefined) {
    const isAlone = at > 0 && !isCapital(forms[at - 1]) && !isCapital(forms[at + 1])
    return isAlone ? replaced(names, { first: at, past: at + 1, type: ORGANISATION }) : names
  }
  return own.past - own.first === 1 && own.type !== ORGANISATION
    ? replaced(names, { ...own, type: ORGANISATION })
    : names
}

function isCapital(form: string | undefined): boolean {
  return form !== undefined && /^\p{Lu}/u.test(form) && form !== 'I'
}
