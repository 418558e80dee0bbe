/** @module Offices: what people are called by their work, their rank, their part in talks. Data: offices.json, honorifics.json. */
import honorifics from './honorifics.json' with { type: 'json' }
import offices from './offices.json' with { type: 'json' }

const set = (words: string) => new Set(words.split(' '))

const { later } = offices
const office = set(
  `${offices.offices.state} ${offices.offices.man} ${offices.offices.woman} ${offices.offices.person} ${later.person}`,
)
const ofState = set(offices.offices.state)
const manly = set(`${offices.offices.man} ${offices.manDescriptions}`)
const womanly = set(`${offices.offices.woman} ${offices.womanDescriptions}`)
const plurals = set(`${offices.plurals} ${later.plural}`)
const portfolio = set(`${offices.portfolios} ${later.portfolios}`)
const headship = set(`${offices.headships} ${later.headships}`)
const secretaryOf = set(offices.secretaryOf)
const person = set(`${offices.people.single} ${later.single}`)
const people = set(`${offices.people.plural} ${later.plural}`)
const camps = set(offices.camps)
const institution = set(offices.people.institution)
const men = set(`${honorifics.man} ${honorifics.later.man}`)
const women = set(`${honorifics.woman} ${honorifics.later.woman}`)
const styles = set(honorifics.styles)
const either = set(`${honorifics.either} ${honorifics.later.either}`)

export type Gender = 'man' | 'woman'

/** A word that names an office when it stands before or after a name: "minister", "envoy". Any case; singular or plural. */
export function isOfficeNoun(word: string): boolean {
  // "minister-designate", "president-elect", "vice-minister"
  const lower = word
    .toLowerCase()
    .replace(
      /-(?:designate|elect|in-waiting|in-exile)$|^(?:vice|deputy|ex)-(?=\p{L}{4})|^co-(?=mediator|negotiator|director|president|leader)/gu,
      '',
    )
  return office.has(lower) || plurals.has(lower)
}

/** An office that only a country (or a court of one) has: "ambassador", "president", "king". */
export function isOfficeOfState(word: string): boolean {
  return ofState.has(word.toLowerCase())
}

/** An office that is head of something named after "of", "for", "at": "director of …". */
export function isHeadship(word: string): boolean {
  return headship.has(word.toLowerCase()) || /^(?:ex|co|vice)-/i.test(word)
}

/** The word before an office that says which: "foreign", "deputy", "water". */
export function isPortfolio(word: string): boolean {
  return portfolio.has(word.toLowerCase())
}

/** "state" in "secretary of state". */
export function isSecretaryOf(word: string): boolean {
  return secretaryOf.has(word.toLowerCase())
}

/** One unnamed person who may be a source: "official", "diplomat". */
export function isPersonNoun(word: string): boolean {
  return person.has(word.toLowerCase())
}

/** Unnamed people who may be a source: "officials", "analysts". */
export function isPeopleNoun(word: string): boolean {
  return people.has(word.toLowerCase())
}

/** People who sit at a table together without a name of their own: "growers", "elders", "creditors". Lower case. */
export function isCamp(word: string): boolean {
  return camps.has(word)
}

/** A body that goes by a common noun: "government", "delegation". */
export function isInstitutionNoun(word: string): boolean {
  return institution.has(word.toLowerCase())
}

export function isHonorific(word: string): boolean {
  return men.has(word) || women.has(word) || either.has(word)
}

/** "Sen." is a senator, and "Lt. Gen." a general. */
const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ['Sen', 'Senator'],
  ['Gen', 'General'],
  ['Adm', 'Admiral'],
  ['Col', 'Colonel'],
  ['Gov', 'Governor'],
  ['Amb', 'Ambassador'],
])

/** The office that is written short before a name; `undefined` where none is. */
export function officeAbbreviated(word: string): string | undefined {
  return ABBREVIATED.get(word.replace(/\.$/, ''))
}

/** How the high are spoken of: the "Excellency" of "His Excellency". */
export function isStyle(word: string): boolean {
  return styles.has(word)
}

/** What a title or honorific tells of its bearer; `undefined` when it tells nothing. */
export function genderOfTitle(word: string): Gender | undefined {
  if (men.has(word) || manly.has(word.toLowerCase())) return 'man'
  return women.has(word) || womanly.has(word.toLowerCase()) ? 'woman' : undefined
}
