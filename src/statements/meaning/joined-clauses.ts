/**
 * @module Clauses side by side, by grammar: "Ardan would pay half, and the port would stay shut", "…, while the ferry was another
 * matter". Each has a subject and a verb of its own and hangs on nothing said beside it, so that each is said.
 */

import { isFiniteVerb } from '../finite-verbs.ts'
import type { Reading } from '../reading.ts'
import { among } from '../token-runs.ts'
import { PREPOSITIONS, TIME_WORDS, WEEKDAYS } from '../words.ts'
import { isOfASide } from './clauses.ts'

/** Words that join what is said to what was said; those that also tell when or why do so only behind a comma. */
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'yet', 'while', 'whereas', 'though', 'although'])
const ONLY_BEHIND_A_COMMA = /^(?:while|whereas|though|although|yet)$/

/**
 * Whether the token at `index` of the content opens a clause that stands beside the one before it. `false` without grammar, where
 * only words tell.
 */
export function opensJoinedClause(reading: Reading, content: readonly number[], index: number): boolean {
  const { words, quotation, document } = reading
  const at = content[index]!
  const { heads } = document
  if (heads === undefined || index === 0 || quotation[at] !== -1) return false
  // What the attribution parts is parted by its comma: "…, Keller said, | while …".
  const before = words[at - 1]!
  if (before === ';') return hasOwnVerb(reading, content, index)
  if (!JOINS.has(words[at]!) || content[index + 1] !== at + 1) return false
  // "but only if", "and on the mail": what it hangs on, and the end of a list.
  if (
    /^(?:only|if|unless|when|once|after|until|not)$/.test(words[at + 1] ?? '') ||
    PREPOSITIONS.has(words[at + 1] ?? '')
  )
    return false
  if (ONLY_BEHIND_A_COMMA.test(words[at]!) && before !== ',') return false
  const { head: verb, relation } = heads[at]!
  if ((relation !== 'cc' && relation !== 'mark') || verb <= at) return false
  return (
    hasSubjectBetween(reading, at, verb) && isBeside(reading, content, verb) && isOfAMatter(reading, content, index)
  )
}

/**
 * Whether the token at `index` opens another predicate of the same subject: "wants a lasting truce | and will not sign a short
 * one", "took the fee | but wanted the crew first". Each is finite and has a matter of its own; what is said on terms goes
 * together, for they may be those of both.
 */
export function opensJoinedPredicate(reading: Reading, content: readonly number[], index: number): boolean {
  const { words, quotation, finerTags, document } = reading
  const at = content[index]!
  const { heads } = document
  if (heads === undefined || finerTags === null || index === 0 || quotation[at] !== -1) return false
  if (!/^(?:and|but|yet)$/.test(words[at]!) || content[index + 1] !== at + 1) return false
  const { head: verb, relation } = heads[at]!
  if (relation !== 'cc' || verb <= at || quotation[verb] !== -1 || hasSubjectBetween(reading, at, verb)) return false
  const { head: first, relation: joins } = heads[verb]!
  if (
    joins !== 'conj' ||
    !/^VB/.test(finerTags[first] ?? '') ||
    !among(content)(first) ||
    !isBeside(reading, content, first)
  )
    return false
  // "went too far and could not be accepted": what is done to the subject is told of it, and names no other matter.
  if (!/^VB/.test(finerTags[verb]!) || isPassive(reading, at, verb)) return false
  if (!isFiniteVerb(reading, verb) && !hasAuxiliaryBetween(reading, at, verb)) return false
  // "has asked two judges in and sees no use for more": of which others is told only there.
  if (content.slice(index).some(token => REFERS_BACK.test(words[token]!) && quotation[token] === -1)) return false
  const ahead = content.filter(token => token > first && token < at)
  return (
    ahead.length >= FEWEST_OF_A_PREDICATE && isOfAMatter(reading, content, index) && !isOnTerms(reading, content, index)
  )
}

const REFERS_BACK =
  /^(?:it|its|them|they|others?|another|one|ones|this|these|those|such|so|both|either|neither|latter|same)$/

/** Words behind the first verb, at least: "met and signed" is one thing. */
const FEWEST_OF_A_PREDICATE = 2

function hasAuxiliaryBetween({ document: { heads }, finerTags }: Reading, joins: number, verb: number): boolean {
  for (let at = joins + 1; at < verb; at += 1)
    if (heads![at]!.head === verb && /^(?:MD|VBD|VBZ|VBP)$/.test(finerTags![at]!)) return true
  return false
}

function isPassive({ document: { heads } }: Reading, joins: number, verb: number): boolean {
  for (let at = joins + 1; at < verb; at += 1)
    if (heads![at]!.head === verb && /^(?:aux:pass|cop)$/.test(heads![at]!.relation)) return true
  return false
}

/** A term that closes the second predicate may be that of the first as well; behind one, both may belong to it. */
export function isOnTerms({ words }: Reading, content: readonly number[], index: number): boolean {
  const isTerm = (token: number) => TERMS.test(words[token]!)
  return content.slice(0, index).some(isTerm) || (words[content[index]!] === 'and' && content.slice(index).some(isTerm))
}

const TERMS =
  /^(?:if|unless|until|once|provided|providing|when|whenever|before|only|without|exchange|return|condition)$/

/** Behind a semicolon: a finite verb before the next one. */
function hasOwnVerb(reading: Reading, content: readonly number[], index: number): boolean {
  for (let next = index; next < content.length && reading.words[content[next]!] !== ';'; next += 1)
    if (isFiniteVerb(reading, content[next]!)) return true
  return false
}

/** A subject of the verb behind the word that joins. */
function hasSubjectBetween({ document: { heads } }: Reading, joins: number, verb: number): boolean {
  for (let at = joins + 1; at < verb; at += 1)
    if (heads![at]!.head === verb && /^(?:nsubj|expl|csubj)/.test(heads![at]!.relation)) return true
  return false
}

/**
 * Whether what follows names a matter: "the port would stay shut", and neither "they have to be returned" nor "his country would
 * sign nothing above ten", which speak of what was said before.
 */
export function isOfAMatter(
  { words, finerTags, document: { tokens } }: Reading,
  content: readonly number[],
  index: number,
): boolean {
  for (let next = index + 1; next < content.length; next += 1) {
    const word = words[content[next]!]!
    if (tokens[content[next]!]!.sentence !== tokens[content[index]!]!.sentence) return false
    if (JOINS.has(word) || word === ';') continue
    if (
      /^NNS?$/.test(finerTags?.[content[next]!] ?? '') &&
      !INDEFINITE.test(word) &&
      !isOfASide(word) &&
      !TIME_WORDS.has(word) &&
      !WEEKDAYS.has(word)
    )
      return true
  }
  return false
}

/** Nouns by their tag that name nothing. */
const INDEFINITE = /^(?:(?:any|some|every|no)(?:thing|body|one)|one|none|%|.)$/

/** Deepest row of clauses joined to each other. */
const LONGEST_ROW = 4

/** Whether the clause of the verb hangs on nothing said beside it: on the first clause of what is said, or on none of its words. */
export function isBeside({ document: { heads } }: Reading, content: readonly number[], verb: number): boolean {
  const isOwn = among(content)
  let at = verb
  for (let depth = 0; depth < LONGEST_ROW; depth += 1) {
    const { head, relation } = heads![at]!
    if (head === -1 || !isOwn(head)) return true
    if (!/^(?:conj|parataxis)$/.test(relation) && !(depth === 0 && relation === 'advcl'))
      return /^(?:ccomp|root|parataxis)$/.test(relation)
    at = head
  }
  return false
}
