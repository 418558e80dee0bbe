/**
 * @module One report calls one thing by one name: the same words get the same type throughout, the last word of a person's name
 * alone means that person, and names seen where a capital tells are found again where the labels missed them.
 */
import { isFunctionWord } from '../gazetteers/common-words.ts'
import { type LabelledName, NAME_TYPES } from './labels.ts'

const PERSON = NAME_TYPES.indexOf('person')
const OTHER = NAME_TYPES.indexOf('other')

export interface NamedWords {
  readonly forms: readonly string[]
  readonly names: readonly LabelledName[]
}

/** The names of every sentence, made to agree. */
export function agreeNames(sentences: readonly NamedWords[]): readonly (readonly LabelledName[])[] {
  const counts = countTypes(sentences)
  const people = lastWordsOfPeople(sentences)
  const typeOf = new Map<string, number>()
  for (const [words, votes] of counts) {
    const best = bestOf(votes)
    // A person of two words elsewhere outweighs what was made of one word alone.
    typeOf.set(words, people.has(words) && votes[PERSON]! * 3 >= votes[best]! ? PERSON : best)
  }
  const certain = new Map([...typeOf].filter(([words]) => isFindable(words, counts.get(words)!)))
  for (const [word, times] of people) if (times > 1 && !typeOf.has(word)) certain.set(word, PERSON)
  const firstWords = new Set(Array.from(certain.keys(), words => words.split(' ')[0]!))
  return sentences.map(({ forms, names }) => {
    const same = names.map(name => {
      const type = name.type === OTHER ? OTHER : typeOf.get(wordsOf(forms, name))
      return type === undefined || type === OTHER ? name : { ...name, type }
    })
    return withMissed(forms, same, certain, firstWords)
  })
}

function wordsOf(forms: readonly string[], { first, past }: LabelledName): string {
  return forms.slice(first, past).join(' ')
}

function countTypes(sentences: readonly NamedWords[]): ReadonlyMap<string, readonly number[]> {
  const counts = new Map<string, number[]>()
  for (const { forms, names } of sentences)
    for (const name of names) {
      const words = wordsOf(forms, name)
      const votes = counts.get(words) ?? NAME_TYPES.map(() => 0)
      counts.set(words, votes)
      votes[name.type]! += 1
    }
  return counts
}

/** How often each capitalised word ends a person's name of several words. */
function lastWordsOfPeople(sentences: readonly NamedWords[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { forms, names } of sentences)
    for (const { first, past, type } of names)
      if (type === PERSON && past - first > 1) {
        const last = forms[past - 1]!
        if (/^\p{Lu}\p{Ll}/u.test(last)) times.set(last, (times.get(last) ?? 0) + 1)
      }
  return times
}

/** Names of several words, and single ones seen at least twice, with capitals. */
function isFindable(words: string, votes: readonly number[]): boolean {
  const times = votes.reduce((sum, count) => sum + count, 0)
  if (!/^\p{Lu}/u.test(words) || isFunctionWord(words)) return false
  return votes[OTHER] === 0 && (words.includes(' ') || times > 1)
}

function withMissed(
  forms: readonly string[],
  names: readonly LabelledName[],
  certain: ReadonlyMap<string, number>,
  firstWords: ReadonlySet<string>,
): readonly LabelledName[] {
  const taken = new Uint8Array(forms.length)
  for (const { first, past } of names) taken.fill(1, first, past)
  const missed: LabelledName[] = []
  for (let at = 0; at < forms.length; at += 1) {
    if (taken[at] === 1 || !mayBeLarge(forms[at]!) || !firstWords.has(forms[at]!) || !/^\p{Lu}/u.test(forms[at]!))
      continue
    // 6: longer names are found by the labels, or not at all.
    for (let length = Math.min(6, forms.length - at); length > 0; length -= 1) {
      if (taken.subarray(at, at + length).includes(1)) continue
      const type = certain.get(forms.slice(at, at + length).join(' '))
      const isPart = isName(forms[at - 1], taken[at - 1]) || isName(forms[at + length], taken[at + length])
      if (type === undefined || isPart) continue
      missed.push({ first: at, past: at + length, type })
      taken.fill(1, at, at + length)
      break
    }
  }
  return missed.length === 0 ? names : [...names, ...missed].sort((a, b) => a.first - b.first)
}

/** Not if it begins with a to z, as most words do. */
function mayBeLarge(form: string): boolean {
  const first = form.charCodeAt(0)
  return first < 97 || first > 122
}

/** A neighbour with a capital that stands in no name: the word is part of something longer. */
function isName(form: string | undefined, taken: number | undefined): boolean {
  return form !== undefined && taken !== 1 && /^\p{Lu}/u.test(form) && !isFunctionWord(form)
}

function bestOf(votes: ArrayLike<number>): number {
  let best = 0
  for (let type = 1; type < votes.length; type += 1) if (votes[type]! > votes[best]!) best = type
  return best
}
