/**
 * @module Narrated tails: what the writer hangs on the end of somebody's words. How they were taken (", raising fears of a
 * strike"), what others call the matter (", a sum growers call theft"), what it is by hearsay (", reportedly his last wish"), and
 * who else spoke beside it (", with two lawyers arguing that …").
 */
import type { TokenRange } from '../document/span.ts'
import { cuesOf } from './cues.ts'
import type { Draft } from './draft.ts'
import { isFiniteVerb } from './finite-verbs.ts'
import type { Reading } from './reading.ts'
import { DETERMINERS, isAdverb } from './words.ts'

/** Where the writer's own words at the end of a content begin; its end where there are none. Linear in the piece, by a small factor. */
export function narratedTail(reading: Reading, draft: Draft, { first, past }: TokenRange): number {
  const { words, quotation } = reading
  for (let at = first + 1; at < past - 1; at += 1) {
    if (quotation[at] !== -1) continue
    if (/^[,—–]$/.test(words[at]!) && quotation[at + 1] === -1 && isNarrated(reading, at + 1, past)) return at
    if (isMeaning(reading, draft, at)) return at
  }
  return past
}

function isNarrated(reading: Reading, opens: number, past: number): boolean {
  const { words } = reading
  return (
    words[opens] === 'reportedly' ||
    isEffect(reading, opens, past) ||
    isOthersName(reading, opens, past) ||
    isExplained(reading, opens) ||
    speakerBeside(reading, opens, past) !== null
  )
}

/** What a saying does to those who hear of it: "raising fears", "dashing hopes". */
const AFFECTING =
  /^(?:raising|dashing|fuell?ing|sparking|prompting|drawing|stoking|stirring|triggering|provoking|deepening|easing|reviving|rekindling|casting|sending|heightening|reigniting|fanning|feeding|dampening|boosting|lifting|denting|widening|adding)$/

/** What it does them to. */
const FELT =
  /^(?:fears?|hopes?|concerns?|doubts?|questions|alarm|anger|outrage|criticism|speculation|anxiety|anxieties|worr(?:y|ies)|tensions?|expectations?|prospects?|condemnation|protests?|backlash|applause|laughter|gasps|cheers|jeers|boos|uproar|row|rift|dispute|debate|rumours?|rumors?|suspicions?|unease|optimism|pessimism|uncertainty|fury|ire|rebukes?|shares|stocks|yields|prices|markets)$/

/** These say by themselves that somebody heard of it. */
const HEARD =
  /^(?:angering|alarming|infuriating|enraging|stunning|surprising|dismaying|delighting|unnerving|contradicting|echoing)$/

/** Words between such a verb and what it does: "casting fresh doubt", "deepening a months-old row". */
const NEAR = 6

function isEffect({ words, printed }: Reading, opens: number, past: number): boolean {
  const verb = isAdverb(printed[opens]!) || words[opens] === 'and' ? opens + 1 : opens
  if (verb >= past) return false
  if (HEARD.test(words[verb]!)) return true
  if (!AFFECTING.test(words[verb]!)) return false
  return words.slice(verb + 1, Math.min(past, verb + NEAR)).some(word => FELT.test(word))
}

/** What a writer calls words that need explaining. */
const ALLUSION = /^(?:allusion|reference|nod|jibe|gibe|dig|swipe|euphemism|byword|shorthand|pun|wordplay|echo|riposte)$/

/** ", a dig at the pilots' club", "“those upstairs”, Osei said, | an allusion to the board": the writer tells what is meant. */
export function isExplained({ words }: Reading, opens: number): boolean {
  if (!/^(?:an?|in)$/.test(words[opens]!)) return false
  const noun = [opens + 1, opens + 2, opens + 3].find(at => ALLUSION.test(words[at] ?? ''))
  return noun !== undefined && /^(?:to|at|for|against|on|of)$/.test(words[noun + 1] ?? '')
}

/** By these somebody gives a thing a name. */
const NAMING = /^(?:calls?|called|dubs?|dubbed|brands?|branded|terms?|termed|labels?|labell?ed|describes?|described)$/

/** Words of such an apposition up to its verb: "a sum that the growers' elders call". */
const LONGEST_NAME = 10

/** ", a sum the growers call theft": what somebody else than the speaker calls the matter. "A figure she called absurd" is hers. */
function isOthersName({ words, quotation, finerTags }: Reading, opens: number, past: number): boolean {
  if (!/^(?:an?|the)$/.test(words[opens]!)) return false
  for (let at = opens + 2; at < Math.min(past, opens + LONGEST_NAME); at += 1) {
    if (quotation[at] !== -1 || /^[,;:—–]$/.test(words[at]!)) return false
    if (!NAMING.test(words[at]!)) continue
    // "calls" is often taken for a noun.
    const isVerb = finerTags === null || /^(?:VB[DPZ]|NNS)$/.test(finerTags[at]!)
    return isVerb && at - opens > 2 && words[at + 1] !== 'for' && /^NN/.test(finerTags?.[at - 1] ?? 'NN')
  }
  return false
}

/** Words of whoever speaks beside it: "with several of the country's judges insisting". */
const LONGEST_SPEAKER = 8

/** ", with two lawyers arguing that …": who is told to have spoken beside it; `null`: nobody. */
export function speakerBeside(reading: Reading, opens: number, past: number): TokenRange | null {
  const { words, quotation } = reading
  if (words[opens] !== 'with') return null
  for (let at = opens + 1; at < Math.min(past, opens + 1 + LONGEST_SPEAKER); at += 1) {
    if (quotation[at] !== -1 || /^[,;:—–]$/.test(words[at]!) || isFiniteVerb(reading, at)) return null
    if (at - opens > 1 && isSaying(words[at]!)) return { first: opens + 1, past: at }
  }
  return null
}

/** "arguing", "calling": a participle by which somebody says or names something. */
function isSaying(word: string): boolean {
  return (
    word.endsWith('ing') &&
    cuesOf(word).some(
      ({ form, ambiguous, frames, particle }) =>
        form === 'gerund' && !ambiguous && particle === null && frames.some(frame => /^(?:say|tell|name)$/.test(frame)),
    )
  )
}

/** By these a thing shows something to whoever thinks about it. */
const SHOWS =
  /^(?:reflects?|reflected|shows?|showed|illustrates?|illustrated|underlines?|underlined|underscores?|underscored|highlights?|highlighted|betrays?|betrayed)$/

/** "citing monthly figures | that reflect the strain": of what is cited, the meaning is the writer's. */
function isMeaning({ words }: Reading, { lemma }: Draft, at: number): boolean {
  if (!/^(?:cite|quote|mention)$/.test(lemma)) return false
  return /^(?:that|which)$/.test(words[at]!) && SHOWS.test(words[at + 1]!) && !DETERMINERS.has(words[at - 1]!)
}
