/**
 * @module Candidate issues: subjects of demands and refusals that no list foresees, with the words of the reports as their label.
 */

import { plain, stems } from '../alignment/content-words.ts'
import { everyMatch } from '../document/every-match.ts'
import { type IssuePhrases, issueId, issuesIn, phrasesOf } from './issues.ts'
import type { Wording } from './learn-issues.ts'
import type { Issue } from './record.ts'
import { LONGEST_LABEL, mayBeShort, openingPhrase, standsAlone, subjectForms } from './subjects.ts'

/** How often a subject must be named and taken a stance on. */
export interface Fewest {
  readonly phrase: { readonly passages: number; readonly stances: number }
  readonly word: { readonly passages: number; readonly stances: number }
  /** A word that by itself says little: "visas", "electricity". */
  readonly weak: { readonly passages: number; readonly stances: number }
}

/** Passages that must have the words, and those of them that take a stance on it: one word by itself is more often no subject. */
export const RARE: Fewest = {
  phrase: { passages: 2, stances: 1 },
  word: { passages: 2, stances: 1 },
  weak: { passages: 2, stances: 1 },
}

/** What one stance names and no other sentence does. */
export const ONCE: Fewest = {
  phrase: { passages: 1, stances: 1 },
  word: { passages: 1, stances: 1 },
  weak: { passages: 1, stances: 1 },
}

export const FEWEST: Fewest = {
  phrase: { passages: 2, stances: 1 },
  word: { passages: 3, stances: 2 },
  weak: { passages: 5, stances: 3 },
}

/**
 * Subjects of demands and refusals that no list knows: what the topics are, or where no parse tells, the noun phrase that what
 * is said begins with, if at least one more passage has it. Ids and labels are its words.
 */
export function candidates(
  wordings: readonly Wording[],
  listed: readonly Issue[],
  names: ReadonlySet<string>,
  fewest: Fewest,
  told: readonly string[] = wordings.map(({ passage }) => passage),
): readonly Issue[] {
  const known = phrasesOf(listed)
  const phrases = new Map<string, { readonly label: string; readonly passages: Set<string> }>()
  for (const wording of wordings)
    for (const phrase of wording.takesStance ? subjectsOf(wording, known) : []) {
      const key = stems(phrase).join(' ')
      if (names.has(plain(phrase))) continue
      const entry = phrases.get(key) ?? { label: phrase, passages: new Set() }
      phrases.set(key, entry)
      entry.passages.add(wording.passage)
    }
  const heads = [...phrases.keys()].map(headOf)
  const holders = countHolders(new Set([...phrases.keys(), ...heads]), told)
  const prices = currencies(wordings)
  const found = [...phrases].flatMap(([key, { label, passages }]) => {
    const least = fewest[key.includes(' ') ? 'phrase' : mayBeShort(label) ? 'word' : 'weak']
    const count = holders.get(key) ?? 0
    return prices.has(key) || passages.size < least.stances || count < least.passages ? [] : [{ key, label, count }]
  })
  return [...Map.groupBy(found, ({ key }) => headOf(key))]
    .flatMap(([head, forms]) => ofOneHead(head, forms))
    .map(forms => ({
      id: issueId(forms[0]!),
      label: forms[0]![0]!.toUpperCase() + forms[0]!.slice(1),
      synonyms: [...new Set([...forms.map(form => form.toLowerCase()), ...shortOf(forms[0]!, holders)])],
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

interface Form {
  readonly key: string
  readonly label: string
  readonly count: number
}

/** A form that has this part of all that its head has names them all: "wool quotas" where few say "quotas". */
const MOSTLY = 0.6

/**
 * The wordings of each subject with one head, its name first: "quotas", "wool quotas" and "yearly wool quotas" are one
 * where the head may stand alone; "toll booths" and "customs booths" stay two.
 */
function ofOneHead(head: string, forms: readonly Form[]): readonly (readonly string[])[] {
  const alone = forms.find(({ key }) => key === head)
  const longer = forms.filter(form => form !== alone)
  // "clause" by itself says nothing; beside "safeguard clause" it is short for that.
  if (alone !== undefined && longer.length > 0 && !standsAlone(alone.label)) return longer.map(({ label }) => [label])
  if (alone === undefined) return forms.map(({ label }) => [label])
  const longestFirst = forms.toSorted((a, b) => b.key.length - a.key.length || (a.key < b.key ? -1 : 1))
  const name = longestFirst.find(({ count }) => count >= alone.count * MOSTLY) ?? alone
  return [[name, ...longestFirst.filter(form => form !== name)].map(({ label }) => label)]
}

/** "toll posts" are "the posts" where the reports mean no others. */
function shortOf(label: string, holders: ReadonlyMap<string, number>): readonly string[] {
  const key = stems(label).join(' ')
  if (!key.includes(' ')) return []
  return (holders.get(key) ?? 0) * 2 >= (holders.get(headOf(key)) ?? 0)
    ? [`the ${label.toLowerCase().split(' ').at(-1)}`]
    : []
}

/** The last of the stems of a key. */
function headOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1)
}

/** Topics of one content that may be subjects: what stands behind one that is listed only says more of it. */
const MOST_SUBJECTS = 2

/** What stands between two things that are named beside each other. */
const JOINED = /,|;|\b(?:and|or|nor|but|as well as|plus)\b/i

/** The subjects of a content, by its topics up to the first that names a listed issue. */
function subjectsOf({ content, topics }: Wording, known: IssuePhrases): readonly string[] {
  if (topics === undefined) {
    const phrase = issuesIn(content, known).length > 0 ? null : openingPhrase(content)
    return phrase === null ? [] : [phrase]
  }
  const first = topics.findIndex(topic => issuesIn(topic, known).length > 0)
  const found: string[] = []
  let end = 0
  let subjects = 0
  for (const topic of first === -1 ? topics : topics.slice(0, first)) {
    const start = content.indexOf(topic, end)
    // "demands regarding the port" are demands; "the demands and the port" are two.
    if (subjects === MOST_SUBJECTS || (subjects > 0 && start !== -1 && !JOINED.test(content.slice(end, start)))) break
    // "the request for two years of ship logs" is about the logs: requests and years are no subjects.
    const forms = subjectForms(topic.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [])
    found.push(...forms)
    if (forms.length > 0) subjects += 1
    end = start === -1 ? end : start + topic.length
  }
  return found
}

/** "6 crowns a tonne"; "24 flights a day" are flights. */
const PRICED = /\d (\p{L}+) (?:an?|per) (?!(?:day|night|week|month|year|season|hour)\b)\p{L}/giu

/** Stems of what things are priced in. */
function currencies(wordings: readonly Wording[]): ReadonlySet<string> {
  return new Set(wordings.flatMap(({ passage }) => everyMatch(passage, PRICED).flatMap(([, unit]) => stems(unit!))))
}

/** How many different passages hold each key; a key is up to three stems joined by spaces. Linear in the words. */
function countHolders(keys: ReadonlySet<string>, passages: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const first = new Set([...keys].map(key => key.split(' ', 1)[0]!))
  for (const passage of new Set(passages)) {
    const words = stems(passage)
    const here = new Set<string>()
    for (let at = 0; at < words.length; at += 1) {
      if (!first.has(words[at]!)) continue
      let key = ''
      for (const word of words.slice(at, at + LONGEST_LABEL)) {
        key = key === '' ? word : `${key} ${word}`
        if (keys.has(key)) here.add(key)
      }
    }
    for (const key of here) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
