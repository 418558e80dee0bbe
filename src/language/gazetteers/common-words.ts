/** @module Common words: those that begin a sentence with a capital and name nobody. Data: common-words.json. */
import words from './common-words.json' with { type: 'json' }

const set = (list: string) => new Set(list.split(' '))
const grammar = set(words.function)
const initial = set(words.initial)
const calendar = set(words.calendar)
const saying = set(words.saying)
const doing = set(words.doing)
const pasts = set(words.pasts)

/** Articles, pronouns, prepositions, conjunctions, auxiliaries, small numbers. */
export function isFunctionWord(word: string): boolean {
  return grammar.has(word.toLowerCase())
}

/** Words that often open a sentence or a headline of news. */
export function isOpeningWord(word: string): boolean {
  return initial.has(word.toLowerCase()) || /ly$/.test(word)
}

export function isCalendarWord(word: string): boolean {
  return calendar.has(word)
}

/** Verbs whose subject is somebody: used only as evidence that a name is an actor. */
export function isVerbOfActors(word: string): boolean {
  return saying.has(word) || doing.has(word)
}

/** Verbs whose subject speaks: "said", "warned". */
export function isVerbOfSaying(word: string): boolean {
  return saying.has(word)
}

/** A past tense or participle by its form: "agreed", "left". */
export function isPastVerb(word: string): boolean {
  return /ed$/.test(word) || pasts.has(word)
}
