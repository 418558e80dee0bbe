/**
 * @module Sources as far as they reach: "a diplomat close to the mediators" speaks, not the mediators; "one person in the Ardan
 * delegation", not the delegation.
 */
import type { TokenRange } from '../document/span.ts'
import { isFiniteVerb } from './finite-verbs.ts'
import type { Reading } from './reading.ts'
import { arePeople, isPerson, OUTLET, PERSON, SOME } from './source-nouns.ts'
import { DETERMINERS } from './words.ts'

/** Where the source begins whose last noun phrase begins at `first`, before its verb. */
export function startOfSource(reading: Reading, first: number, range: TokenRange): number {
  return fromFirstNoun(reading, calledBefore(reading, first, range), range)
}

/** "the Ardan newspaper | The Register reported": what a name is called before it belongs to it. */
function calledBefore({ words, quotation }: Reading, first: number, range: TokenRange): number {
  const noun = words[first - 1] ?? ''
  if (first - 1 <= range.first || !(OUTLET.has(noun) || PERSON.has(noun))) return first
  for (let at = first - 2; at >= Math.max(range.first, first - 6); at -= 1) {
    if (quotation[at] !== -1 || /^[,;:.]$/.test(words[at]!)) return first
    if (DETERMINERS.has(words[at]!)) return at === range.first || words[at - 1] === ',' ? at : first
  }
  return first
}

/** Hangs a noun on the one before it: "a diplomat close to | the mediators", "two people briefed on | it". */
const HANGING = /^(?:of|in|from|inside|within|at|with|on|to|for|by|about|near|under)$/

/** Participles that look like a past: "two people | briefed on it". */
const DESCRIBING = /^(?:briefed|informed|involved|based|named|called|quoted|opposed)$/

function isHuman(word: string): boolean {
  return isPerson(word) || arePeople(word) || SOME.has(word)
}

/** Longest description of a source, in tokens, before its last noun. */
const LONGEST_PHRASE = 14

/** What somebody is close to, or briefed on, does not speak: the phrase from its first noun, where it stands whole in its clause. */
function fromFirstNoun(reading: Reading, first: number, range: TokenRange): number {
  const { words, quotation } = reading
  if (first - 1 <= range.first || BOUNDARY.test(words[first - 1]!)) return first
  let opens = first - 1
  while (opens > range.first && first - opens <= LONGEST_PHRASE && !BOUNDARY.test(words[opens - 1]!)) {
    if (quotation[opens - 1] !== -1) break
    opens -= 1
  }
  if (first - opens > LONGEST_PHRASE) return first
  const phrase = words.slice(opens, first)
  // "in | northern Ardan": at most one word stands between.
  if (!phrase.slice(-2).some(word => HANGING.test(word)) && !phrase.includes('who')) return first
  const isNoun = DETERMINERS.has(phrase[0]!) || isHuman(phrase[0]!)
  const people = phrase.findIndex(isHuman)
  if (!isNoun || people === -1) return first
  // A verb of the clause, unless a relative pronoun brings it in: "people in Ardan said on Monday".
  const verb = phrase.findIndex((word, at) => isFiniteVerb(reading, opens + at) && !DESCRIBING.test(word))
  return verb === -1 || phrase.slice(0, verb).some(word => /^(?:who|that|which)$/.test(word)) ? opens : first
}

/** "according to one person | in the Ardan delegation": what describes somebody without a name belongs to him. */
export function pastDescription(reading: Reading, past: number, range: TokenRange): number {
  const { words, quotation } = reading
  if (!isPerson(words[past - 1]!) && !arePeople(words[past - 1]!)) return past
  if (!/^(?:in|inside|within|from|at|with|of|close|familiar|privy|briefed|involved)$/.test(words[past] ?? ''))
    return past
  for (let at = past; at < range.past && at - past <= LONGEST_PHRASE; at += 1)
    if (quotation[at] !== -1 || (at > past && isFiniteVerb(reading, at))) return past
    else if (/^[,.;:—–]$/.test(words[at]!)) return at
  return past
}

const BOUNDARY = /^(?:,|;|:|—|–|--|that|but|while|as|because|if|when|after|before|though|although|whereas|said|says)$/
