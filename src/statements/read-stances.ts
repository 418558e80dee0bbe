/**
 * @module Stances that a report tells without a verb of saying: "Ardan is ready to sign", "remains opposed to a levy", "has no
 * objection", "is holding out for six seats", "has tabled a draft". The party does by it what the verb would have told.
 */
import type { TokenRange } from '../document/span.ts'
import type { Act } from '../document/testimony.ts'
import type { Draft } from './draft.ts'
import { contentEnd, tidied } from './find-content.ts'
import { nounPhraseEndingAt, type Source, subjectBefore, verbGroup } from './find-source.ts'
import type { Reading } from './reading.ts'
import { isWord } from './words.ts'

/** Where the content of a told stance begins, counted from its first word, and what is done by it. */
interface Told {
  /** Words of the cue, from the verb on. */
  readonly length: number
  readonly act: Act
  readonly lemma: string
  /** The last words close it: "puts X | on the table". */
  readonly closing?: { readonly words: number; readonly pattern: RegExp }
}

/**
 * "is opposed to", "has no objection to": verb and what follows; what the words themselves do is read from them. What somebody
 * has in mind ("is determined to", "has no intention of") is the writer's guess.
 */
const STATES: readonly (readonly [verb: RegExp, next: RegExp])[] = [
  [
    /^(?:is|are|was|were|remains?|remained|stands?|stood|stays?|stayed)$/,
    /^(?:(?:also|still|now|firmly|strongly|not|n't|fully|broadly|implacably|deeply) ){0,2}(?:(?:opposed|open|receptive) to|against(?! the (?:ropes|law|clock|wall|odds|grain))|in favou?r of|(?:ready|willing|prepared) (?:to|for)) /,
  ],
  [
    /^(?:has|have|had)$/,
    /^no (?:(?:real|great|immediate|fundamental|further) )?(?:objections?|plans?) (?:to|for|about) /,
  ],
  [/^(?:raises?|raised)$/, /^no (?:(?:real|great|immediate|fundamental|further) )?objections? (?:to|about) /],
  [/^(?:leaves?|left|keeps?|kept)$/, /^(?:the|a) door (?:(?:wide|half|slightly) )?(?:open|ajar) (?:to|for|on) /],
  [/^(?:would|could|can)$/, /^(?:also |still |even )?live with /],
  // "would join a patrol if it had a ship there": what a side does at the table, on its own condition.
  [
    /^(?:would|will)$/,
    /^(?:also |still |only )?(?:join|sign|attend|return|withdraw|release|free|open|reopen|back|support|lift|suspend|halt|pay|host|send|allow|permit|admit|hand|give|take|cut|lower|raise|extend|agree|consider|come|pull) (?:\S+ ){0,12}?(?:if|provided|unless|once|on condition|(?:as|so) long as) /,
  ],
]

/** Verbs with their particles by which something is wanted, offered or given up. Read at the verb, in any of its forms. */
const IDIOMS: readonly (readonly [words: RegExp, told: Told])[] = [
  [/^(?:holds?|held|holding) out for /, { length: 3, act: 'demand', lemma: 'hold out' }],
  [
    /^(?:press|presses|pressed|pressing|lobb(?:y|ies|ied|ying)) (?:\S+ ){1,4}?(?:to|for) /,
    { length: 1, act: 'demand', lemma: 'press' },
  ],
  [
    /^(?:blocks?|blocked|blocking) (?:(?:all|any|the|every|new|further) ){0,2}(?:mentions?|references?|language|texts?|drafts?|proposals?|deals?|agreements?|resolutions?|moves?|attempts?|efforts?|calls?|wording) /,
    { length: 1, act: 'reject', lemma: 'reject' },
  ],
  [
    /^(?:holds?|held|holding) out (?:the (?:prospect|possibility|offer) of|an?|some) /,
    { length: 2, act: 'propose', lemma: 'offer' },
  ],
  [
    /^invit(?:es?|ed) (?:both|the (?:two )?(?:sides|parties|delegations|teams|governments|ministers|leaders|envoys|negotiators)|(?:\S+ ){1,4}?(?:experts|observers|inspectors|monitors)) (?:\S+ ){0,6}?(?:to|back) /,
    { length: 1, act: 'propose', lemma: 'invite' },
  ],
  [
    /^(?:gives?|gave|given) (?:\S+ ){1,4}?(?:until \S+|(?:\d+|an?|one|two|three|four|five|six|seven|ten) (?:hours?|days?|weeks?|months?)) to /,
    { length: 1, act: 'demand', lemma: 'demand' },
  ],
  [/^object(?:s|ed)? to /, { length: 2, act: 'reject', lemma: 'object' }],
  [/^(?:takes?|took|taken) issue with /, { length: 3, act: 'reject', lemma: 'object' }],
  [/^requires? that /, { length: 1, act: 'demand', lemma: 'require' }],
  [
    /^continu(?:es?|ed) to (?:want|seek|demand|claim|ask for|press for|push for|insist on) /,
    { length: 3, act: 'demand', lemma: 'demand' },
  ],
  [/^continu(?:es?|ed) to (?:oppose|reject|refuse|resist) /, { length: 3, act: 'reject', lemma: 'reject' }],
  [/^(?:lays?|laid|laying) claim to /, { length: 3, act: 'demand', lemma: 'demand' }],
  [
    /^(?:puts?|putting) (?:\S+ ){1,12}?on the table\b/,
    { length: 1, act: 'propose', lemma: 'put forward', closing: { words: 3, pattern: /^on the table$/ } },
  ],
  [
    /^(?:tabled|tables|tabling|floated|floats|floating) (?:an?|the|its|their|his|her|new|\d)/,
    { length: 1, act: 'propose', lemma: 'propose' },
  ],
  [
    /^(?:submitted|submits|handed over|circulated) (?:an?|its|their|his|her|new) (?:\S+ ){0,3}?(?:offer|proposals?|plan|draft|counter-?\S*|text|bid)\b/,
    { length: 1, act: 'propose', lemma: 'propose' },
  ],
  [
    /^(?:makes?|made|making) (?:\S+ ){1,8}?(?:conditional|contingent|dependent) (?:up)?on /,
    { length: 1, act: 'condition', lemma: 'make' },
  ],
  [
    /^(?:makes?|made|making) (?:\S+ ){1,12}?an? (?:pre-?)?condition (?:of|for) /,
    { length: 1, act: 'demand', lemma: 'demand', closing: { words: 2, pattern: /^an? (?:pre-?)?condition$/ } },
  ],
]

/** Verbs of the idioms; few words are any, and only there is it worth looking on. */
const OPENING =
  /^(?:h[eo]ld|invit|g[ai]ve|la(?:ys?|id|ying)$|put|tabl|float|submit|hand|circulat|ma(?:de|k)|press|lobb|block|object|requires?$|continu|t(?:akes?|ook|aken)$)/

/** Whether a stance may be told by the verb or noun. */
export function mayTellStance(word: string): boolean {
  return OPENING.test(word) || TERMS.test(word) || STATES.some(([verbs]) => verbs.test(word))
}

/** The stance told by the verb at `at`, or `null`. */
export function toldStance(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  return (
    state(reading, sentence, range, at) ?? idiom(reading, sentence, range, at) ?? terms(reading, sentence, range, at)
  )
}

/** Whether a draft was made here. */
export function isToldStance({ stance }: Draft): boolean {
  return stance === true
}

function state(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  const verb = reading.words[at]!
  if (!STATES.some(([verbs]) => verbs.test(verb))) return null
  const words = wordsFrom(reading, at + 1, range.past)
  if (!STATES.some(([verbs, next]) => verbs.test(verb) && next.test(words))) return null
  const source = partyBefore(reading, range, at)
  if (source === null) return null
  const content = contentOf(reading, at + 1, range.past)
  // The words after the verb say what is done by it, as a clause that somebody said would.
  return content && { ...DRAFT, sentence, at, source, cue: { first: at, past: at + 1 }, content: [content] }
}

function idiom(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  if (!OPENING.test(reading.words[at]!)) return null
  const words = wordsFrom(reading, at, range.past)
  const found = IDIOMS.find(([pattern]) => pattern.test(words))
  const source = found === undefined ? null : partyBefore(reading, range, at)
  if (found === undefined || source === null) return null
  const { length, act, lemma, closing } = found[1]
  const past = closing === undefined ? range.past : closingFrom(reading, at, range.past, closing)
  const content = contentOf(reading, at + length, past)
  const cue = { first: at, past: at + length }
  return content && { ...DRAFT, act, lemma, frame: 'act', sentence, at, source, cue, content: [content] }
}

/** "Ardan's condition for a truce is the return of the crew", "its main demand is a date". */
function terms(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  const { words } = reading
  if (!TERMS.test(words[at]!)) return null
  let mark = at - 1
  while (mark > range.first && at - mark <= 3 && !/^(?:'s|'|its|their|his|her)$/.test(words[mark]!)) mark -= 1
  const isName = /^(?:'s|')$/.test(words[mark]!)
  if (!isName && !/^(?:its|their|his|her)$/.test(words[mark]!)) return null
  const owner = isName
    ? nounPhraseEndingAt(reading, mark - 1, range.first)
    : { first: mark, past: mark + 1, head: mark }
  if (owner === null || !isParty(reading, owner)) return null
  let verb = at + 1
  while (verb < range.past && verb - at < LONGEST_TERMS && !/^(?:is|are|was|were|remains?)$/.test(words[verb]!))
    verb += 1
  if (!/^(?:is|are|was|were|remains?)$/.test(words[verb] ?? '') || reading.quotation[verb] !== -1) return null
  if (!/^(?:that|for|the|an?|to|its|their|his|her)$/.test(words[verb + 1] ?? '')) return null
  const content = contentOf(reading, verb + 1, range.past)
  const cue = { first: at, past: verb + 1 }
  return (
    content && {
      ...DRAFT,
      act: 'demand',
      lemma: 'demand',
      frame: 'act',
      sentence,
      at,
      source: owner,
      cue,
      content: [content],
    }
  )
}

/** What somebody asks for. */
const TERMS = /^(?:(?:pre)?condition|demand|requirement|price)s?$/

/** Words between "condition" and its "is". */
const LONGEST_TERMS = 8

const DRAFT = {
  lemma: 'be',
  act: 'report',
  frame: 'say',
  group: null,
  awaitsQuotation: false,
  certain: true,
  stance: true,
} as const

/** Longest idiom, in words. */
const LONGEST_IDIOM = 20

function wordsFrom({ words, printed, quotation }: Reading, first: number, past: number): string {
  const line: string[] = []
  for (let at = first; at < past && line.length < LONGEST_IDIOM; at += 1) {
    if (quotation[at] !== -1 || (!isWord(printed[at]!) && words[at] !== '-')) break
    line.push(words[at]!)
  }
  return `${line.join(' ')} `
}

function closingFrom({ words }: Reading, at: number, past: number, closing: NonNullable<Told['closing']>): number {
  for (let index = at + 1; index + closing.words <= past; index += 1)
    if (closing.pattern.test(words.slice(index, index + closing.words).join(' '))) return index
  return past
}

function contentOf(reading: Reading, first: number, past: number): TokenRange | null {
  const content = tidied(reading, { first, past: contentEnd(reading, first, past, true) })
  return content.past - content.first < 1 ? null : content
}

/** The party before the verb, where it is told as a fact: no question, no case, nothing that might or should be. */
function partyBefore(reading: Reading, range: TokenRange, at: number): Source | null {
  const { words } = reading
  if (reading.quotation[at] !== -1) return null
  const group = verbGroup(reading, at, range.first)
  if (group.modal || group.infinitive || group.hearsay) return null
  const source = subjectBefore(reading, group.first, range.first)
  if (source === null || !isParty(reading, source)) return null
  // "Keller, who is ready to sign": told of her in passing; "the league, which has ships, objects to it": of the league itself.
  const isOver = /^[,—–)]$/.test(words[group.first - 1]!)
  if (!isOver && words.slice(source.head + 1, group.first).some(word => /^(?:who|which|that)$/.test(word))) return null
  const before = words.slice(Math.max(range.first, source.first - 3), source.first + 1)
  return before.some(word => SUPPOSING.test(word)) ? null : source
}

const SUPPOSING = /^(?:if|unless|whether|until|once|provided|before|when|how|why|what|who|as)$/

/** Somebody known by name, or described as people or a body; "it", "which" and things are not. */
function isParty({ words, mention, document }: Reading, { head, first }: Source): boolean {
  const index = mention[head]!
  if (index === -1) return false
  const { chain, form } = document.mentions[index]!
  if (form === 'pronoun') return /^(?:he|she|they|his|her|their|its)$/.test(words[first]!) && chain !== null
  return chain !== null && document.figures[chain]!.kind !== 'media'
}
