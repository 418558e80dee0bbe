/** @module Conditions: "only if …", "provided that …", "without … no", found in a content, with their words. */
import type { Span } from '../../document/span.ts'
import type { Reading } from '../reading.ts'

/** Words that open a condition whatever stands around them; the longest first, so that "only if" is not read as "if". */
const OPENERS: readonly (readonly string[])[] = [
  'only if',
  'only when',
  'only once',
  'only after',
  'only in exchange for',
  'only in return for',
  'on the condition that',
  'on the understanding that',
  'on one condition',
  'on condition',
  'on the condition',
  'on conditions',
  'with the proviso',
  'contingent upon',
  'contingent on',
  'conditional on',
  'conditional upon',
  'subject to',
  'provided that',
  'providing that',
  'so long as',
  'as long as',
  'in exchange for',
  'in return for',
  'unless',
  'assuming',
].map(opener => opener.split(' '))

/** Conditions only beside a no: "no signature until they are home", "will not reopen while nets are ignored". */
const BESIDE_NO = /^(?:until|before|without|while)$/

/** Conditions only where what comes true is still to come: "will end once they are home". */
const BESIDE_WILL: readonly (readonly string[])[] = [
  ['as', 'soon', 'as'],
  ['once'],
  ['when'],
  ['after'],
  ['the', 'day'],
  ['the', 'moment'],
]

/** What opens a quotation. */
const QUOTE = /^["“„«‘']$/

/** What opens a clause of its own: "provided they report to both". */
const CLAUSE = /^(?:they|it|he|she|we|you|there|that|both|all|everyone|nobody)$/

/** With one of these a condition begins, or none does: the words that `openerAt` looks for. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...[...OPENERS, ...BESIDE_WILL].map(([first]) => first!),
  ...['provided', 'if', 'until', 'before', 'without', 'while'],
])

const NO = /^(?:no|not|n't|never|nothing|nobody|none|cannot|refuse[sd]?|ruled)$/
const WILL = /^(?:will|would|'ll|can|could|shall|only)$/
const GUARANTEE = /^(?:guarantees?|assurances?|promises?|commitments?|pledges?)$/

/** What the cue adds: it says no ("would not accept", "ruled out"), or it only offers. */
interface Cued {
  readonly denied: boolean
  /** "proposed a truce with prisoners freed in exchange for …": the exchange is what is proposed. */
  readonly offers: boolean
}

/** The condition inside a content, from its opener to the end of its clause, or `null`. */
export function findCondition(reading: Reading, content: readonly number[], cued: Cued): Span | null {
  const { words, document } = reading
  // Most contents have no word that opens a condition.
  if (!content.some(at => FIRST_WORDS.has(words[at]!))) return null
  const inside = new Set(content)
  for (const [index, at] of content.entries()) {
    if (!FIRST_WORDS.has(words[at]!)) continue
    const length = openerAt(reading, content, index, cued)
    if (length === 0 || belongsToGuarantee(words, content, index)) continue
    let past = at + 1
    while (inside.has(past) && !endsClause(reading, at, past)) past += 1
    // "on one condition, and only one: that …": the condition itself is what follows the colon.
    if (/^conditions?$/.test(words[at + length - 1]!)) while (inside.has(past)) past += 1
    // An opener with a single word after it is cut off, not a condition.
    if (past - at > length + 1) return spanOf(document.text, document.tokens[at]!.start, document.tokens[past - 1]!.end)
  }
  return null
}

/** "If the dam is opened, Keller said, …": a condition that stands before its attribution, from `first` to the comma. */
export function conditionBefore({ words, document }: Reading, first: number, past: number): Span | null {
  if (!/^(?:if|unless|without|until|only)$/.test(words[first] ?? '')) return null
  let end = first + 1
  while (end < past && words[end] !== ',') end += 1
  if (end - first < 3 || end >= past) return null
  return spanOf(document.text, document.tokens[first]!.start, document.tokens[end - 1]!.end)
}

/** How many words open a condition at this place of the content; 0: none does. */
function openerAt({ words }: Reading, content: readonly number[], index: number, { denied, offers }: Cued): number {
  const at = content[index]!
  const matches = (opener: readonly string[]) =>
    opener.every((word, offset) => words[at + offset] === word && content[index + offset] === at + offset)
  const opener = OPENERS.find(matches)
  if (opener !== undefined) return offers && opener.at(-1) === 'for' ? 0 : opener.length
  const word = words[at]!
  const before = words[at - 1] ?? ''
  // "provided a list": a condition only after a comma or dash, or where a quotation opens with it and a clause follows.
  if (word === 'provided')
    return /^[,—–]$/.test(before) || (QUOTE.test(before) && CLAUSE.test(words[at + 1] ?? '')) ? 1 : 0
  // "asked if" is a question; "even if", "as if" and "what if" set no condition.
  if (word === 'if' && index === 0 && denied) return 0 // "could not say if"
  if (word === 'if')
    return /^(?:even|as|what|see|say|tell|determine|know|ask|asks|asked|wonder|wondered|unclear)$/.test(before) ? 0 : 1
  if (BESIDE_NO.test(word)) return besideNo(words, content, index, denied) ? 1 : 0
  const future = BESIDE_WILL.find(matches)
  if (future === undefined || index + future.length + 1 >= content.length) return 0
  return besideWill(words, content, index, future[0]!) ? future.length : 0
}

/** Whether a no stands before the opener in its own clause; "before the weekend" is a time, not a condition. */
function besideNo(words: readonly string[], content: readonly number[], index: number, denied: boolean): boolean {
  const next = words[content[index + 1] ?? -1] ?? ''
  // ", while choosing not to say": two things at once.
  const marks = /^[,"“”’']+$/
  if (words[content[index]!] === 'while' && marks.test(words[content[index - 1] ?? -1] ?? '')) return false
  if (words[content[index]!] === 'before' && !/^(?:he|she|it|they|we|all|any|both|every|there)$/.test(next))
    return false
  // "until about three weeks before", "until next month": a time.
  if (/^(?:about|last|next|this|late|early|now|then|recently|today|\d+)$/.test(next)) return false
  for (let other = index - 1; other >= 0; other -= 1) {
    const word = words[content[other]!]!
    if (NO.test(word)) return true
    // "even if the truce ended without a deal": another clause stands between.
    if (/^(?:if|even|although|though|because)$/.test(word)) return false
  }
  if (denied) return true
  // "without its demands being met, no end is possible": the no follows.
  return (
    words[content[index]!] === 'without' &&
    content.slice(index + 1).some((token, offset) => offset > 1 && /^(?:no|not|n't|never|cannot)$/.test(words[token]!))
  )
}

/** "will only end once", "can end when": the main clause looks ahead, and nothing but its own words stand between. */
function besideWill(words: readonly string[], content: readonly number[], index: number, opener: string): boolean {
  const before = content.slice(Math.max(0, index - 10), index).map(token => words[token]!)
  const clause = before.slice(before.findLastIndex(word => /^[,;—–]$/.test(word)) + 1)
  const ahead = clause.some(word => WILL.test(word))
  if (opener === 'as' || opener === 'once') return ahead
  // "will sign the day the dam opens", not "will sign the day after".
  if (opener === 'the')
    return ahead && !/^(?:after|before|of|in|on|at|that|[,.])$/.test(words[content[index + 2] ?? -1] ?? '')
  if (opener === 'when') return ahead && !/^(?:asked|pressed|questioned)$/.test(words[content[index + 1] ?? -1] ?? '')
  return clause.includes('only')
}

/** "a guarantee that fighting would not resume if …": the if belongs to what is asked for. */
function belongsToGuarantee(words: readonly string[], content: readonly number[], index: number): boolean {
  for (let other = 0; other < index; other += 1)
    if (GUARANTEE.test(words[content[other]!]!) && /^(?:that|against)$/.test(words[content[other + 1]!] ?? ''))
      return true
  return false
}

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
