/** @module One person under several wordings: "Ana Osei", "Osei", "Ms Osei". Families that share a surname stay apart. */
import { NAME_PARTICLES } from '../document/name-particles.ts'
import type { Bound } from './bind-titles.ts'
import type { Name } from './find-names.ts'
import { genderOfGivenName, isGivenName } from './gazetteers/given-names.ts'
import type { Gender } from './gazetteers/offices.ts'

/** One person of the report. */
export interface Person {
  /** The fullest name, folded. */
  key: string
  gender: Gender | undefined
}

/** `personOf[i]` is the index of the person that `names[i]` means; `undefined` for names of others and where two fit. */
export function groupPeople(names: readonly Name[], isPerson: readonly boolean[], bound: readonly Bound[]) {
  const people: Person[] = []
  const personOf: (number | undefined)[] = names.map(() => undefined)
  const byKey = new Map<string, number>()
  const fullNames = new Set<string>()
  const byLast = new Map<string, number[]>()
  const byFirst = new Map<string, number[]>()
  const byMiddle = new Map<string, number[]>()
  const indices = names.map((_, index) => index).filter(index => isPerson[index])
  for (const index of indices) {
    const key = withSmallParticle(names[index]!.key)
    const parts = key.split(' ')
    if (parts.length < 2 || byKey.has(key)) continue
    const same = (byLast.get(parts.at(-1)!) ?? []).find(other => isSameFullName(parts, people[other]!.key.split(' ')))
    if (same !== undefined) {
      byKey.set(key, same)
      if (key.length > people[same]!.key.length) people[same]!.key = key
      continue
    }
    fullNames.add(key)
    const person = people.push({ key, gender: genderOfGivenName(parts[0]!) }) - 1
    byKey.set(key, person)
    add(byLast, parts.at(-1)!, person)
    add(byFirst, parts[0]!, person)
    // "Abu Salem" for "Karim Abu Salem": every tail of a long name.
    for (let from = 1; from < parts.length - 1; from += 1) add(byLast, parts.slice(from).join(' '), person)
    for (const middle of middleNames(key)) add(byMiddle, middle, person)
  }
  const lastUse = new Map<number, number>()
  for (const index of indices) {
    const key = withSmallParticle(names[index]!.key)
    const parts = key.split(' ')
    let person = parts.length > 1 && !(byLast.has(key) && isTailOnly(key)) ? byKey.get(key) : undefined
    if (person === undefined) {
      const fitting = candidates(key, bound[index]!.gender)
      if (fitting.length === 0) {
        person = people.push({ key, gender: undefined }) - 1
        add(byLast, key, person)
      } else if (fitting.length === 1) person = fitting[0]
      else person = fitting.filter(one => lastUse.has(one)).toSorted((a, b) => lastUse.get(b)! - lastUse.get(a)!)[0]
    }
    if (person === undefined) continue
    personOf[index] = person
    lastUse.set(person, index)
    people[person]!.gender ??= bound[index]!.gender
    if (bound[index]!.gender !== undefined) people[person]!.gender = bound[index]!.gender
  }
  return { people, personOf }

  function candidates(key: string, gender: Gender | undefined): readonly number[] {
    const named = byLast.get(key) ?? byFirst.get(key) ?? byMiddle.get(key) ?? byLast.get(key.split(' ').at(-1)!) ?? []
    const all = key.includes(' ') && !byLast.has(key) ? named.filter(one => !people[one]!.key.includes(' ')) : named
    const fitting = all.filter(one => gender === undefined || (people[one]!.gender ?? gender) === gender)
    return [...new Set(fitting)]
  }

  function isTailOnly(key: string): boolean {
    return !fullNames.has(key)
  }
}

function add(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}

/** "Al-Harl said", where a sentence begins: "al-Harl"; "De Keller" of "Ana de Keller". */
function withSmallParticle(key: string): string {
  const [first, ...rest] = key.split(' ')
  const isParticle =
    /^(?:A[ldnrstz]|El|Ash)-\p{Lu}/u.test(first!) || (rest.length === 1 && NAME_PARTICLES.has(first!.toLowerCase()))
  return isParticle ? `${key[0]!.toLowerCase()}${key.slice(1)}` : key
}

/** "Osei" of "Ana Osei Keller", "Ana Osei Abu Keller": in many countries the family name is not the last. 3 letters: shorter ones are particles and initials. */
export function middleNames(key: string): readonly string[] {
  return key
    .split(' ')
    .slice(1, -1)
    .filter(part => /^\p{Lu}[\p{L}’'-]{2,}$/u.test(part))
}

/** The same last name, and first names that do not contradict: "J. Hale" and "Jonah Hale", "Jonah R. Hale". */
function isSameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [first, other] = [a[0]!, b[0]!]
  if (a.at(-1) !== b.at(-1) || b.length < 2) return false
  if (first === other) return true
  const isInitial = (word: string) => /^\p{Lu}\.?$/u.test(word)
  if ((isInitial(first) || isInitial(other)) && first[0] === other[0]) return true
  // "Karim Abu Salem" and "Abu Salem": one is the tail of the other, and the tail begins with no given name.
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (
    short.length < long.length && !isGivenName(short[0]!) && long.slice(-short.length).join(' ') === short.join(' ')
  )
}
