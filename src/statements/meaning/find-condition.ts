/** @module Conditions: "only if …", "provided that …", "without … no", found in a content, with their words. */
import type { Span } from '../../document/span.ts'
import type { Reading } from '../reading.ts'
import { among } from '../token-runs.ts'
import { DETERMINERS, isCapitalised, SUBJECT_PRONOUNS } from '../words.ts'
import { type Cued, FIRST_WORDS, IF_IDIOM, openerAt } from './condition-openers.ts'
import { orderCondition, relativeCondition } from './relative-conditions.ts'

const GUARANTEE = /^(?:guarantees?|assurances?|promises?|commitments?|pledges?)$/

/** The condition inside a content, from its opener to the end of its clause, or `null`. */
export function findCondition(reading: Reading, content: readonly number[], cued: Cued): Span | null {
  const { words, document } = reading
  for (let index = 0; index < content.length; index += 1) {
    const at = content[index]!
    // Most contents have no word that opens a condition.
    if (!FIRST_WORDS.has(words[at]!)) continue
    const order = words[at] === 'first' ? orderCondition(reading, content, index) : null
    const relative = order === null ? relativeCondition(reading, content, index) : { first: order[0], past: order[1] }
    if (relative !== null)
      return spanOf(document.text, document.tokens[relative.first]!.start, document.tokens[relative.past - 1]!.end)
    const length = openerAt(reading, content, index, cued)
    if (
      length === 0 ||
      belongsToGuarantee(words, content, index) ||
      isMeasure(words, at) ||
      isUntold(words, at) ||
      isTimeOfState(words, at)
    )
      continue
    const isInside = among(content)
    let past = at + 1
    while (isInside(past) && !endsClause(reading, at, past) && !(index === 0 && isInverted(reading, past))) past += 1
    // "on one condition, and only one: that …": the condition itself is what follows the colon.
    if (/^conditions?$/.test(words[at + length - 1]!)) while (isInside(past)) past += 1
    // An opener with a single word after it is cut off, not a condition; "would not sign without it" is one.
    const isShort = past - at === length + 1 && !(words[at] === 'without' && isThingItself(reading, at + 1))
    if (past - at > length && !isShort)
      return spanOf(document.text, document.tokens[at]!.start, document.tokens[past - 1]!.end)
  }
  return null
}

/** "the quays they held | before the truce collapsed": how it was, and no terms. */
function isTimeOfState(words: readonly string[], at: number): boolean {
  return /^(?:before|until|when)$/.test(words[at]!) && WAS_SO.test(words[at - 1] ?? '')
}

const WAS_SO =
  /^(?:held|stood|lay|occupied|controlled|manned|owned|enjoyed|inhabited|lived|worked|sat|paid|used|had|were)$/

/** "it", "him", "Orle": one word that names somebody or something. */
function isThingItself({ words, printed }: Reading, at: number): boolean {
  return /^(?:it|them|one|that|this|him|her|these|those|both)$/.test(words[at]!) || isCapitalised(printed[at]!)
}

/**
 * "Some of it was acceptable, without saying which", "with or without a licence", "without one further condition": what is left
 * unsaid, or is all one, or is asked on no terms, sets none.
 */
function isUntold(words: readonly string[], at: number): boolean {
  if (words[at] !== 'without') return false
  const next = words.slice(at + 1, at + 4)
  return UNTOLD.test(next[0] ?? '') || words[at - 1] === 'or' || next.some(word => UNCONDITIONAL.test(word))
}

const UNCONDITIONAL = /^(?:preconditions?|conditions?|delay|delays|strings|exceptions?|reservations?|limits?)$/

const UNTOLD =
  /^(?:naming|identifying|saying|specifying|elaborating|giving|explaining|detailing|disclosing|mentioning|describing|clarifying|adding|citing|stating|revealing|indicating|quoting|telling)$/

/** "Not before the guns are silent | would his movement …": a modal with its subject behind it ends a condition in front. */
function isInverted({ words, printed }: Reading, at: number): boolean {
  if (!/^(?:will|would|can|could|shall|do|does|did)$/.test(words[at]!)) return false
  const next = words[at + 1] ?? ''
  return DETERMINERS.has(next) || SUBJECT_PRONOUNS.has(next) || isCapitalised(printed[at + 1] ?? '')
}

/** "If the dam is opened, Keller said, …": a condition that stands before its attribution, from `first` to the comma. */
export function conditionBefore({ words, document }: Reading, first: number, past: number): Span | null {
  const opens = `${words[first] ?? ''} ${words[first + 1] ?? ''} `
  if (
    !/^(?:if|unless|without|until|only (?:if|when|once|after|by|with|through)|once|provided|not (?:before|until)|as (?:soon|long)|so long) /.test(
      opens,
    )
  )
    return null
  let end = first + 1
  while (end < past && words[end] !== ',') end += 1
  // "Without wool, Keller said, …": one word is enough to be without.
  if (end - first < (words[first] === 'without' ? 2 : 3) || end >= past) return null
  return spanOf(document.text, document.tokens[first]!.start, document.tokens[end - 1]!.end)
}

/** Openers that need no other word to set terms, where they follow the attribution: "…, Keller said, but only if all agree". */
const AFTERTHOUGHT =
  /^(?:only (?:if|when|once|after|in|with)|unless|provided|providing|(?:so|as) long as|on (?:the |one )?condition|on the understanding|in (?:exchange|return) for|as soon as|not (?:before|until|without|unless)|once|if|until|assuming)$/

/** A condition that follows speaker and cue after a comma, from `first` to the end of the sentence at `past`, or `null`. */
export function conditionAfter(reading: Reading, first: number, past: number): Span | null {
  const { words, document, quotation } = reading
  for (let at = first; at < past - 2; at += 1) {
    if (!/^[,—–-]$/.test(words[at]!)) continue
    const skip = /^(?:but|though|and|albeit|if)$/.test(words[at + 1]!) && words[at + 2] !== 'the' ? 1 : 0
    const opener = at + 1 + (words[at + 1] === 'if' ? 0 : skip)
    if (quotation[opener] !== -1) continue
    const fits = [3, 2, 1].some(length => AFTERTHOUGHT.test(words.slice(opener, opener + length).join(' ')))
    if (!fits || IF_IDIOM.test(words[opener + 1]!)) continue
    let end = opener + 1
    while (end < past && !endsClause(reading, opener, end)) end += 1
    if (end - opener >= 3) return spanOf(document.text, document.tokens[opener]!.start, document.tokens[end - 1]!.end)
  }
  return null
}
/** "for as long as it takes", "as long as I am minister": however long, and no condition. */
function isMeasure(words: readonly string[], at: number): boolean {
  return /^(?:as|so) long as (?:it takes|(?:is |it is |it's )?(?:necessary|needed|required|possible)|(?:i|we) (?:am|'m|are|'re|sit|govern|lead|remain|have (?:a|an|any|the) (?:voice|say|vote|breath))|(?:it|they|we|he|she|i|you) (?:can|could|must|needs?|likes?|wants?|live)) /.test(
    `${words.slice(at, at + LONGEST_MEASURE).join(' ')} `,
  )
}

/** "as long as it is necessary". */
const LONGEST_MEASURE = 6

/**
 * "a guarantee that fighting would not resume if …", "a letter saying that nobody will shoot while …": the condition belongs to
 * what is asked for.
 */
function belongsToGuarantee(words: readonly string[], content: readonly number[], index: number): boolean {
  for (let other = 0; other < index; other += 1) {
    const [word, next] = [words[content[other]!]!, words[content[other + 1]!] ?? '']
    if (GUARANTEE.test(word) && /^(?:that|against)$/.test(next)) return true
    if (other > 0 && (WRITTEN.test(word) || (/^(?:that|which)$/.test(word) && WRITES.test(next)))) return true
  }
  return false
}

/** What stands in a paper behind its name. */
const WRITTEN = /^(?:saying|promising|stating|guaranteeing|stipulating|assuring|declaring)$/
const WRITES = /^(?:says?|promises?|states?|guarantees?|stipulates?|assures?|declares?)$/

function endsClause({ words, quotation }: Reading, opener: number, at: number): boolean {
  if (/^[,;—–.!?]$/.test(words[at]!)) return true
  return quotation[opener] !== -1 && quotation[at] !== quotation[opener]
}

/** Without a stop or a closing mark at its end. */
function spanOf(text: string, start: number, end: number): Span {
  let last = end
  while (last > start + 1 && /[.!?,"”’]/.test(text[last - 1]!)) last -= 1
  return { start, end: last }
}
