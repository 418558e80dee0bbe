/**
 * @module Subjects: which nouns can be what talks are about. Told by what they name (noun-classes.ts): nobody negotiates about
 * persons, hours or tonnes by themselves; what every talk has ("proposal", "side", "progress") is listed in words-of-talks.json.
 */
import functionWords from '../alignment/function-words.json' with { type: 'json' }
import { classesOfNoun, isNoun } from './noun-classes.ts'
import wordsOfTalks from './words-of-talks.json' with { type: 'json' }

const OF_ALL_TALKS: ReadonlySet<string> = new Set(wordsOfTalks.heads.split(' '))
const NOT_ALONE: ReadonlySet<string> = new Set(wordsOfTalks.alone.split(' '))
const PLAIN: ReadonlySet<string> = new Set(wordsOfTalks.adjectives.split(' '))

const STOP: ReadonlySet<string> = new Set([
  ...functionWords.words,
  'either',
  'neither',
  'despite',
  'regarding',
  'next',
  'last',
  'new',
])

/** Most words of a label. */
export const LONGEST_LABEL = 3

/** Those who do something, what is measured in, limbs and moods: with any word before them no subject. */
const NEVER: ReadonlySet<string> = new Set(['person', 'unit', 'body', 'feeling', 'motive'])

/** Words, thoughts, qualities, bodies, places and times: a subject only with the noun that says of what ("safeguard clause"). */
const WEAK: ReadonlySet<string> = new Set([
  'communication',
  'cognition',
  'attribute',
  'group',
  'location',
  'relation',
  'phenomenon',
  'event',
  'time',
  'quantity',
  'shape',
  'top',
])

/** How much of a subject a noun makes: `never`, only `with` a noun before it, or `alone`. */
type Standing = 'never' | 'with' | 'alone'

/** Whether a single word can name a subject. */
export function standsAlone(word: string): boolean {
  return standingOf(word) === 'alone'
}

/** Whether a single word may be short for a subject of more words that ends with it: "aid" for "food aid". */
export function mayBeShort(word: string): boolean {
  return standsAlone(word) || (standingOf(word) === 'with' && SHORT.has(classesOfNoun(word)[0] ?? ''))
}

const SHORT: ReadonlySet<string> = new Set(['attribute', 'quantity'])

/** Whether a single word can be a subject where much is said of it: "visas", "electricity"; hours and sizes are none. */
export function mayStandOften(word: string): boolean {
  return standsAlone(word) || (standingOf(word) === 'with' && OFTEN.has(classesOfNoun(word)[0] ?? ''))
}

const OFTEN: ReadonlySet<string> = new Set(['communication', 'phenomenon', 'location'])

/** Whether a subject that one stance is on, and another sentence names, may be meant by it: no places, bodies, times and measures. */
export function mayBeMeant(label: string): boolean {
  return label.includes(' ') || !WHERE_AND_WHO.has(classesOfNoun(label.toLowerCase())[0] ?? '')
}

const WHERE_AND_WHO: ReadonlySet<string> = new Set(['group', 'location', 'time', 'relation', 'shape', 'quantity'])

/** What is done, had or so, and no thing: named in one breath it is meant as it is said, where "ink" may be a figure of speech. */
const ABSTRACT: ReadonlySet<string> = new Set(['act', 'possession', 'state', 'process'])

/** Whether a noun names a matter, and not a thing one can touch. */
export function namesMatter(noun: string): boolean {
  return ABSTRACT.has(classesOfNoun(noun)[0] ?? '')
}

function standingOf(noun: string): Standing {
  if (noun.length < 3 || /^\p{Lu}/u.test(noun) || NUMBER.test(noun) || listed(OF_ALL_TALKS, noun)) return 'never'
  const [class_] = classesOfNoun(noun)
  if (MEN.test(noun) || (class_ === undefined ? SOMEBODY.test(noun) || MOOD.test(noun) : NEVER.has(class_)))
    return 'never'
  return (class_ !== undefined && WEAK.has(class_)) || listed(NOT_ALONE, noun) ? 'with' : 'alone'
}

/** "firemen", though there is a game of the name. */
const MEN = /(?:men|people|folk)$/i

/** What words that no list has name people by: "bargees", "trawlerman"; a "carry-over" is nobody. */
const SOMEBODY = /(?:(?<!-o)[^e]ers?|[^l]ors?|ees|ists?|man)$/i

/** Words that no list has for how somebody is or speaks: "frankness". */
const MOOD = /ness$/i

/** A word or its plural. */
function listed(words: ReadonlySet<string>, word: string): boolean {
  const low = word.toLowerCase()
  return words.has(low) || words.has(low.replace(/s$/, '')) || words.has(low.replace(/ies$/, 'y').replace(/es$/, ''))
}

/** "permanent fish market" → "permanent fish market", "fish market", "market": which of them recurs, the reports decide. */
export function subjectForms(words: readonly string[]): readonly string[] {
  // "the tram stop issue" is about the stops, "a 60-day extension" about the extension.
  const last = words.findLastIndex(word => !TRANSPARENT.test(word))
  const first = classesOfNoun(words[0] ?? '')[0] === 'unit' || UNIT.test(words[0] ?? '') ? 1 : 0
  const phrase = words.slice(first, last + 1)
  const head = phrase.at(-1)
  if (isSomebodys(phrase)) return [phrase.join(' ')]
  const standing = standingOf(head ?? '')
  if (standing === 'never') return []
  const forms = phrase.slice(-LONGEST_LABEL).map((_, at, all) => all.slice(at))
  return forms
    .filter(
      form =>
        form[0]!.length > 1 &&
        !form.some(word => STOP.has(word.toLowerCase())) &&
        !form.some(word => COUNTED.test(word)) &&
        (form.length === 1 || (!saysLittle(form[0]!) && (standing === 'alone' || form.slice(0, -1).some(tellsApart)))),
    )
    .map(form => form.join(' '))
}

/** Whether a word before a noun makes no other subject of it: "larger", "so-called", "stalled". */
export function saysLittle(word: string): boolean {
  return PLAIN.has(word.toLowerCase()) || (/(?:ed|ing|est)$/i.test(word) && !isNoun(word))
}

/** Whether a word before a noun says what it is of. */
function tellsApart(word: string): boolean {
  if (/^\p{Lu}/u.test(word) || saysLittle(word)) return false
  const [class_] = classesOfNoun(word)
  return class_ === undefined || !['time', 'unit'].includes(class_)
}

/** Whether a word before a noun is part of what to call it: "Russian", "toll", and no "six-month", "third" or "frozen-out". */
export function saysWhich(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) || (!/-|^per ?cent$/i.test(word) && !COUNTED.test(word) && tellsApart(word))
}

/** What is left of "60-day" or "10-year" without its number. */
const UNIT = /^(?:day|week|month|year|hour|minute|point|page|percent|man|member|seat)$/i

/** Heads behind which the subject stands. */
const TRANSPARENT = /^(?:issues?|questions?|matters?|disputes?|rows?|quarrels?|problems?|topics?|file|dossier)$/i

/** What was passed over shows that a noun follows. */
const DETERMINED = /(?:^|\s)(?:the|an?|any|all|its|his|her|their|our|my|this|these|those|such|no|some)$/i

/** "for a joint fisheries court that sits in …" → "joint fisheries court"; `null` where it begins with nothing to name. */
export function openingPhrase(content: string): string | null {
  const words = content.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*|[^\s\p{L}\p{N}]/gu) ?? []
  let first = 0
  while (
    first < words.length &&
    first < 4 &&
    (STOP.has(words[first]!.toLowerCase()) || /^["“‘«]$/.test(words[first]!))
  ) {
    if (/^(?:he|she|it|they|we|i|you|there|who|what|how|why|whether)$/i.test(words[first]!)) return null
    // "to surrender land": what is to be done is a verb, its object comes after.
    first += words[first]!.toLowerCase() === 'to' ? 2 : 1
  }
  // "40 lockages a day": what is counted may be a subject; sums, shares and spans of time are none.
  const counted = first < words.length && NUMBER.test(words[first]!)
  if (counted) first += 1
  let past = first
  while (past < words.length && past - first < LONGEST_LABEL && /^[\p{L}\p{N}]/u.test(words[past]!)) {
    const word = words[past]!.toLowerCase()
    if (STOP.has(word) || /(?:ed|ing)$/.test(word)) break
    past += 1
  }
  // "the Ardan capital’s airport" is about an airport.
  const owner = words.slice(first, past).findLastIndex(word => /[’']s?$/.test(word))
  const phrase = words.slice(first + owner + 1, past)
  const head = phrase.at(-1) ?? ''
  // "the annex", "joint patrols" are things; "not guilty", "hands down" are not.
  const determined = DETERMINED.test(words.slice(0, first).join(' '))
  const plural = /[^s]s$/.test(head)
  if (counted && (!plural || standingOf(head) === 'never' || words[past] === 'of')) return null
  if (isSomebodys(phrase)) return phrase.join(' ')
  if (!determined && !counted && !(phrase.length > 1 && plural)) return null
  const standing = standingOf(head)
  if (standing === 'never' || (phrase.length === 1 && !mayBeShort(head))) return null
  return COUNTED.test(phrase[0]!) ? null : phrase.join(' ')
}

const NUMBER =
  /^(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|thousands|millions|billions|trillions|dozens)$/iu

/** "three seats", "200 lorries": how many of something is no subject. */
const COUNTED =
  /^(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|dozens|thousands|half|both)$)/iu

/** "Danish demands", "Kenyan terms": whose they are makes even a general word a subject. */
function isSomebodys(phrase: readonly string[]): boolean {
  return (
    phrase.length > 1 &&
    /^\p{Lu}/u.test(phrase[0]!) &&
    /^(?:demands|terms|conditions|concerns|interests|role)$/.test(phrase.at(-1)!)
  )
}
