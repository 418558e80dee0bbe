/** @module Documents whose names are marked, whatever corpus they come from: what the finder of entities learns from. */

import { type LabelledName, NAME_TYPES, type NameType } from '../../src/language/entities/labels.ts'
import { isPeople } from '../../src/language/entities/peoples.ts'
import { countryNamed } from '../../src/language/gazetteers/countries.ts'

export interface NamedSentence {
  readonly forms: readonly string[]
  /** In reading order; they do not overlap. */
  readonly names: readonly LabelledName[]
}

export interface NamedDocument {
  readonly sentences: readonly NamedSentence[]
  /** Whether events, works and things are marked as `other`. Where not, a word outside all names may be one of theirs. */
  readonly marksOthers: boolean
}

/** The index of a type. */
export function typeIndex(type: NameType): number {
  return NAME_TYPES.indexOf(type)
}

const NORP = typeIndex('norp')
const PLACE = typeIndex('place')
const ORGANISATION = typeIndex('organisation')

/**
 * Nations, peoples and religions as names of their own where a corpus leaves them out or calls them something else: every
 * word for one that stands in no name, and every name that is nothing but such words ("South Korean").
 */
export function withPeoples({ forms, names }: NamedSentence): NamedSentence {
  const taken = new Uint8Array(forms.length)
  const kept = names.map(name => {
    taken.fill(1, name.first, name.past)
    const words = forms.slice(name.first, name.past).join(' ')
    if (isPeople(words)) return { ...name, type: NORP }
    // A country is a place, also where it plays, votes or fights: most corpora here say so, and a place is what can be looked up.
    return name.type === ORGANISATION && countryNamed(words) !== undefined ? { ...name, type: PLACE } : name
  })
  for (let at = 0; at < forms.length; at += 1) {
    for (const length of [2, 1]) {
      if (at + length > forms.length || taken.subarray(at, at + length).includes(1)) continue
      if (!isPeople(forms.slice(at, at + length).join(' '))) continue
      taken.fill(1, at, at + length)
      kept.push({ first: at, past: at + length, type: NORP })
    }
  }
  return { forms, names: kept.sort((a, b) => a.first - b.first) }
}

/** Sentences in runs, for corpora that do not say where documents end. */
export function inRuns(
  sentences: readonly NamedSentence[],
  length: number,
  marksOthers: boolean,
): readonly NamedDocument[] {
  const documents: NamedDocument[] = []
  for (let from = 0; from < sentences.length; from += length)
    documents.push({ sentences: sentences.slice(from, from + length), marksOthers })
  return documents
}

/** Words with hyphens inside cut into their parts, as `text/tokenise.ts` cuts them: "Keller-Osei" is three words, all in the name. */
export function withHyphensApart({ forms, names }: NamedSentence): NamedSentence {
  const parts = forms.map(form =>
    /\p{L}-\p{L}/u.test(form) && !/[/@]/.test(form) ? form.split(/(-)/).filter(part => part !== '') : [form],
  )
  const from: number[] = []
  let at = 0
  for (const { length } of parts) {
    from.push(at)
    at += length
  }
  return {
    forms: parts.flat(),
    names: names.map(({ first, past, type }) => ({ first: from[first]!, past: from[past] ?? at, type })),
  }
}
