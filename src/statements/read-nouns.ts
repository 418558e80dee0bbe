/**
 * @module Nouns of saying that have their speaker behind or before a verb which says nothing itself: "issued fresh warnings over
 * the port", "criticism from Ardan for leaving early"; and what a thing is commonly called, "often referred to as “the sieve”".
 */
import type { TokenRange } from '../document/span.ts'
import type { Act } from '../document/testimony.ts'
import type { Draft } from './draft.ts'
import { contentEnd, tidied } from './find-content.ts'
import { subjectAfter, subjectBefore, verbGroup } from './find-source.ts'
import type { Reading } from './reading.ts'
import { isWord } from './words.ts'

/** A noun of saying: what is done by it. */
interface Said {
  readonly lemma: string
  readonly act: Act
}

const WARNING: Said = { lemma: 'warn of', act: 'threaten' }
const THREAT: Said = { lemma: 'threaten', act: 'threaten' }
const APPEAL: Said = { lemma: 'call', act: 'demand' }
const PROTEST: Said = { lemma: 'object', act: 'reject' }
const BLAME: Said = { lemma: 'complain', act: 'assess' }

const NOUNS: ReadonlyMap<string, Said> = new Map([
  ...['warning', 'warnings'].map(noun => [noun, WARNING] as const),
  ...['threat', 'threats', 'ultimatum'].map(noun => [noun, THREAT] as const),
  ...['appeal', 'appeals', 'plea', 'pleas', 'call', 'calls', 'demand', 'demands'].map(noun => [noun, APPEAL] as const),
  ...['objection', 'objections', 'protest', 'protests', 'opposition'].map(noun => [noun, PROTEST] as const),
  ...['criticism', 'criticisms', 'condemnation', 'complaint', 'complaints', 'rebuke'].map(
    noun => [noun, BLAME] as const,
  ),
])

/** Verbs that only bring the noun: what is done is in it. */
const BRINGS =
  /^(?:issu(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|sound(?:s|ed|ing)?|renew(?:s|ed|ing)?|repeat(?:s|ed|ing)?|rais(?:e|es|ed|ing)|lodg(?:e|es|ed|ing)|voic(?:e|es|ed|ing)|level(?:s|led|ed|ling|ing)?)$/

/** Words between verb and noun: "issued a fresh and stern warning". */
const MOST_BETWEEN = 4

/** Whether a noun of saying is the word, or what is commonly called something ends with it. */
export function mayBeSaid(word: string): boolean {
  return word === 'as' || NOUNS.has(word)
}

/** The attribution whose noun stands at `at`, or `null`. */
export function saidByNoun(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  const said = NOUNS.get(reading.words[at]!)
  if (said !== undefined)
    return brought(reading, sentence, range, at, said) ?? heardFrom(reading, sentence, range, at, said)
  return commonlyCalled(reading, sentence, range, at)
}

/** "issued fresh warnings over the port". */
function brought(reading: Reading, sentence: number, range: TokenRange, at: number, said: Said): Draft | null {
  const { words, printed, quotation } = reading
  let verb = at - 1
  while (verb > range.first && at - verb <= MOST_BETWEEN && isWord(printed[verb]!) && !BRINGS.test(words[verb]!))
    verb -= 1
  if (!BRINGS.test(words[verb]!) || quotation[verb] !== -1) return null
  const link = said === APPEAL ? /^(?:for|that)$/ : /^(?:over|about|against|that)$/
  if (!link.test(words[at + 1] ?? '')) return null
  const group = verbGroup(reading, verb, range.first)
  if (group.passive || group.modal || group.negated || group.infinitive || group.hearsay) return null
  const source = subjectBefore(reading, group.first, range.first)
  if (source === null || source.past > group.first) return null
  const past = words[at + 1] === 'that' ? at + 1 : at + 2
  const content = tidied(reading, { first: past, past: contentEnd(reading, past, range.past, words[past] === 'that') })
  if (content.past <= content.first) return null
  const cue = { first: Math.max(group.first, source.past), past }
  return { ...DRAFT, ...said, frame: 'act', sentence, at: verb, source, cue, content: [content] }
}

/** "after criticism from Ardan and its allies for leaving early". */
function heardFrom(reading: Reading, sentence: number, range: TokenRange, at: number, said: Said): Draft | null {
  const { words, finerTags } = reading
  if (words[at + 1] !== 'from' || (finerTags !== null && !/^NNS?$/.test(finerTags[at]!))) return null
  const named = subjectAfter(reading, at + 1, range.past)
  if (named === null || named.first > at + 3) return null
  const link =
    said === APPEAL
      ? /^(?:for|to|that)$/
      : said === PROTEST
        ? /^(?:to|over|about|that|against)$/
        : /^(?:for|over|about|that|against|of)$/
  const past = pastOthers(reading, named.past, range.past)
  if (!link.test(words[past] ?? '')) return null
  // Two that are named speak both; the first is the one to ask.
  const and = words.indexOf('and', named.first)
  const source = { ...named, past, head: and > named.first && and < past ? and - 1 : named.head }
  const content = tidied(reading, {
    first: source.past,
    past: contentEnd(reading, source.past, range.past, words[source.past] === 'that'),
  })
  if (content.past - content.first < 2) return null
  return {
    ...DRAFT,
    ...said,
    frame: 'noun',
    sentence,
    at,
    source,
    cue: { first: at, past: at + 1 },
    content: [content],
  }
}

/** Words of a second source: "and its northern allies". */
const LONGEST_SECOND = 5

/** "Ardan | and its allies": where those end who are named behind an "and". */
function pastOthers({ words, finerTags, mention }: Reading, from: number, past: number): number {
  if (words[from] !== 'and') return from
  let at = from + 1
  while (
    at < past &&
    at - from <= LONGEST_SECOND &&
    (mention[at] !== -1 || /^(?:DT|PRP\$|JJ|NNS?|NNPS?|POS|HYPH)$/.test(finerTags?.[at] ?? ''))
  )
    at += 1
  return at
}

/** "which is sometimes referred to as “the sieve”": somebody calls it so; who, is not told. */
function commonlyCalled(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  const { words, quotation } = reading
  if (words[at] !== 'as' || at < range.first + 2) return null
  const verb = words[at - 1] === 'to' ? at - 2 : at - 1
  if (!/^(?:referred|known|described)$/.test(words[verb]!) || (words[verb] === 'referred') !== (verb === at - 2))
    return null
  const group = verbGroup(reading, verb, range.first)
  if (!group.passive || group.negated || group.first === verb) return null
  let past = at + 1
  while (past < range.past && quotation[past] !== -1 && quotation[past] === quotation[at + 1]) past += 1
  if (past === at + 1) return null
  const content = [{ first: at + 1, past }]
  const cue = { first: group.first, past: at + 1 }
  return {
    ...DRAFT,
    lemma: 'call',
    act: 'report',
    frame: 'hearsay',
    sentence,
    at: verb,
    source: null,
    cue,
    content,
    gloss: true,
  }
}

const DRAFT = { group: null, awaitsQuotation: false, certain: true } as const
