/**
 * @module Conditions in other shapes: a clause about people or things ("any order that comes with a date"), and one thing before the
 * other ("names first, then buses").
 */
import type { Reading } from '../reading.ts'
import { SUBJECT_PRONOUNS } from '../words.ts'
import { MARK, NO } from './condition-openers.ts'

/**
 * A condition in the shape of a clause about people or things: "any order | that comes with a date", "| those who hand in
 * their rifles | will be pardoned". `past`: the first token after it.
 */
export function relativeCondition(
  { words }: Reading,
  content: readonly number[],
  index: number,
): { readonly first: number; readonly past: number } | null {
  const word = words[content[index]!]!
  if (!/^(?:any|those|anyone|whoever)$/.test(word)) return null
  const clauseEnd = (from: number, ends: RegExp) => {
    let to = from
    while (to < content.length && !/^[,;:—–.!?]$/.test(words[content[to]!]!) && !ends.test(words[content[to]!]!))
      to += 1
    return to
  }
  if (word === 'any') {
    const before = content.slice(0, index).findLast(at => !MARK.test(words[at]!)) ?? -1
    // "would not sign any text that …" refuses; it sets no terms.
    const refused = content.slice(0, index).some(at => NO.test(words[at]!))
    if (refused || !ACCEPTS.test(words[before] ?? '')) return null
    const that = content.findIndex(
      (at, other) => other > index + 1 && other <= index + 5 && /^(?:that|which)$/.test(words[at]!),
    )
    if (that === -1) return null
    const past = clauseEnd(that + 1, /^$/)
    return past - that > 2 ? { first: content[that]!, past: content[past - 1]! + 1 } : null
  }
  if (index > 1) return null
  if (word !== 'whoever' && words[content[index + 1] ?? -1] !== 'who') return null
  // "those who opened the gate can’t close it": a charge.
  if (
    content
      .slice(index, index + LONGEST_SLOGAN)
      .some(at => /^(?:not|never|cannot|n[’']t|[a-z]+n[’']t|ca|wo)$/.test(words[at]!))
  )
    return null
  const past = clauseEnd(index + 1, /^(?:will|would|shall|'ll|can|could)$/)
  const toBe = content.findIndex(
    (at, other) => other > index + 2 && /^(?:is|are)$/.test(words[at]!) && words[at + 1] === 'to',
  )
  const end = toBe === -1 ? past : Math.min(past, toBe)
  return end < content.length && end - index > 3 ? { first: content[index]!, past: content[end - 1]! + 1 } : null
}

/** What one would do with anything that meets the terms. */
const ACCEPTS = /^(?:accept|follow|sign|support|back|welcome|obey|honou?r|endorse|join|respect|consider|approve|to|on)$/

/** "Names first, then buses", "first the crew, then the text": one thing is to come before the other. */
export function orderCondition(
  { words }: Reading,
  content: readonly number[],
  index: number,
): readonly [number, number] | null {
  const spoken = content.filter(at => !MARK.test(words[at]!))
  const tokens = spoken.slice(0, spoken.findLastIndex(at => !/^[,.!?]$/.test(words[at]!)) + 1)
  const line = tokens.map(at => words[at]!)
  // A slogan of two nouns, no sentence in which things merely happen one after the other.
  if (content[index] !== tokens.find(at => words[at] === 'first') || tokens.length > LONGEST_SLOGAN) return null
  const comma = line.indexOf(',')
  if (comma < 2 || line.filter(word => word === ',').length !== 1) return null
  const then = line.slice(comma + 1)
  const told = THEN_WE_TALK.test(then.join(' ')) ? line.slice(0, comma) : line
  if (told.some(word => SUBJECT_PRONOUNS.has(word) || /^(?:was|were|had|did)$/.test(word))) return null
  const orders =
    /^(?:and )?then /.test(`${then.join(' ')} `) ||
    / (?:later|second|after(?:wards)?)$/.test(` ${then.join(' ').replace(/[ .,!]+$/, '')}`)
  const opens = line[0] === 'first' || line[comma - 1] === 'first'
  return orders && opens ? [tokens[0]!, tokens[comma - 1]! + 1] : null
}

/** "First the fee goes, then we talk": the one clause that may have somebody in it. */
const THEN_WE_TALK =
  /^(?:and )?then (?:we|they) (?:can |will |'ll |may )?(?:talk|negotiate|discuss|sign|speak|sit|meet|see) ?/

/** Words of a slogan, its comma and stop included. */
const LONGEST_SLOGAN = 14
