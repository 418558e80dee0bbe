/**
 * @module What labels miss and rules know: names whose parts were taken for names of their own, short forms in brackets,
 * names the gazetteers are certain of, elections. Works on one sentence.
 */
import { isHonorific, isOfficeNoun } from '../gazetteers/offices.ts'
import { isBodyBeforeOf, isBodyHead } from '../gazetteers/known-names.ts'
import type { KnownRun } from './find-known.ts'
import { type LabelledName, NAME_TYPES } from './labels.ts'

const PERSON = NAME_TYPES.indexOf('person')
const ORGANISATION = NAME_TYPES.indexOf('organisation')
const PLACE = NAME_TYPES.indexOf('place')
const NORP = NAME_TYPES.indexOf('norp')
const OTHER = NAME_TYPES.indexOf('other')

/** The names of a sentence, put right. In reading order, not overlapping. */
export function mendNames(
  forms: readonly string[],
  known: readonly KnownRun[],
  names: readonly LabelledName[],
): readonly LabelledName[] {
  const certain = withCertain(known, names)
  const joined = joinBodies(forms, certain)
  const titled = joined.map(name => withoutTitles(forms, name)).filter(name => name.first < name.past)
  return withElections(forms, withShortForms(forms, titled))
}

/** Countries and bodies that mean nothing else: they get the type they have, also where the labels saw nothing. */
function withCertain(known: readonly KnownRun[], names: readonly LabelledName[]): readonly LabelledName[] {
  const added: LabelledName[] = []
  let mended = names
  for (const { first, past, kind, name } of known) {
    const type = CERTAIN[kind]
    if (type === undefined) continue
    // One word of two letters or a common word with a capital is not certain ("Chad", "US" in a headline): leave it to the labels.
    const touching = mended.filter(other => other.first < past && first < other.past)
    if (touching.length === 0) {
      if (name !== AMBIGUOUS) added.push({ first, past, type })
    } else if (touching.every(other => first <= other.first && other.past <= past))
      mended = [...mended.filter(other => !touching.includes(other)), { first, past, type }]
  }
  return [...mended, ...added].sort((a, b) => a.first - b.first)
}

const AMBIGUOUS = 'Georgia'
const CERTAIN: Readonly<Record<string, number>> = {
  country: PLACE,
  adjective: NORP,
  people: NORP,
  body: ORGANISATION,
}

/** "Italian" and "Socialist Party" are one body, and so are "Bank" and "of Ghana". */
function joinBodies(forms: readonly string[], names: readonly LabelledName[]): readonly LabelledName[] {
  const joined: LabelledName[] = []
  for (const name of names) {
    const before = joined.at(-1)
    if (before !== undefined && joinsBackward(forms, before, name)) joined[joined.length - 1] = { first: before.first, past: name.past, type: ORGANISATION }
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

/** "President Keller" is "Keller". */
function withoutTitles(forms: readonly string[], name: LabelledName): LabelledName {
  if (name.type !== PERSON) return name
  let { first } = name
  while (first < name.past - 1 && isTitle(forms[first]!)) first += 1
  return { ...name, first }
}

function isTitle(form: string): boolean {
  return isOfficeNoun(form) || isHonorific(form) || /^(?:Crown|Prime|Vice|Prophet)$/.test(form)
}

/** A short form alone in brackets after a name is of the type of that name: "the Ardan Grain Board (AGB)". */
function withShortForms(forms: readonly string[], names: readonly LabelledName[]): readonly LabelledName[] {
  const all = [...names]
  for (const { past, first, type } of names) {
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
  for (let at = 0; at < forms.length; at += 1) {
    if (!/^(?:by-)?elections?$/i.test(forms[at]!)) continue
    let first = at
    // 8: no election has more words before it.
    while (first > 0 && at - first < 8 && /^(?:\p{Lu}.*|-|[a-z]{4,14})$/u.test(forms[first - 1]!) && !ENDS.test(forms[first - 1]!)) first -= 1
    if (!/^(?:19|20)\d\d$/.test(forms[first - 1] ?? '')) continue
    const run = { first: first - 1, past: at + 1, type: OTHER }
    all = [...all.filter(name => name.past <= run.first || run.past <= name.first), run]
  }
  return all === names ? names : [...all].sort((a, b) => a.first - b.first)
}

const ENDS = /^(?:the|that|this|with|from|after|before|during|until|since|in|of|and|or|to)$/i

