/**
 * @module Cues that the scorer drew too small, so that words of the saying stand between cue and content and belong to neither:
 * "remains | sceptical of | the plan", "warned | revenge against | the ports", "Neither | expects a deal".
 */
import type { TokenRange } from '../document/span.ts'
import { cuesOf } from './cues.ts'
import type { Draft } from './draft.ts'
import { contentEnd, tidied } from './find-content.ts'
import type { Reading } from './reading.ts'

/** Words between cue and content, at most: "some success in pushing back against" has more, and is none of a cue. */
const WIDEST = 3

/** The draft with all of its cue, or all of its content. By grammar; itself where there is none. */
export function withWholeCue(reading: Reading, draft: Draft): Draft {
  return nearestName(reading, withNamed(reading, withSubject(reading, withGap(reading, draft))))
}

function withGap(reading: Reading, draft: Draft): Draft {
  const { finerTags, quotation, words } = reading
  const [first] = draft.content
  const { cue } = draft
  if (finerTags === null || first === undefined || first.first <= cue.past || first.first - cue.past > WIDEST)
    return draft
  const last = first.first - 1
  const gap = finerTags.slice(cue.past, first.first)
  const between = words.slice(cue.past, first.first)
  if (gap.length < 2 || !/^(?:IN|TO)$/.test(gap.at(-1)!) || between.includes(',') || quotation[last] !== -1)
    return draft
  // "denied | firing on | the market": what was denied is the deed.
  if (gap[0] === 'VBG' && draft.frame !== 'noun' && isLexical(words[draft.at]!))
    return { ...draft, content: [{ first: cue.past, past: first.past }, ...draft.content.slice(1)] }
  if (gap.slice(0, -1).some(tag => !/^(?:JJ|NNS?|RB|DT|PRP\$|VBN)$/.test(tag))) return draft
  // "remain sceptical of": what an adjective says belongs to the verb.
  if (/^(?:JJ|VBN)$/.test(gap.at(-2)!)) return { ...draft, cue: { first: cue.first, past: first.first } }
  if (!/^NNS?$/.test(gap.at(-2)!) || !isSaying(words[draft.at]!)) return draft
  // "signalled unease about the map": what was signalled is the unease; "told reporters on the quay" has told them.
  const isAddressee = draft.frame === 'tell' || mentioned(reading, cue.past, last)
  return isAddressee ? draft : { ...draft, content: [{ first: cue.past, past: first.past }, ...draft.content.slice(1)] }
}

/** Whether somebody is named there: whom it was said to. */
function mentioned({ mention, words }: Reading, first: number, past: number): boolean {
  for (let at = first; at < past; at += 1)
    if (mention[at] !== -1 || /^(?:reporters|journalists|lawmakers|parliament|investors)$/.test(words[at]!)) return true
  return false
}

function isLexical(word: string): boolean {
  return cuesOf(word).length > 0
}

function isSaying(word: string): boolean {
  return cuesOf(word).some(({ frames, form }) => frames.includes('say') && form !== 'base')
}

/** "views some clauses — such as the last — | as unfair": what a thing is taken for stands behind the dash that closes. */
function withNamed(reading: Reading, draft: Draft): Draft {
  const { words, quotation, ranges } = reading
  const { content, cue, frame } = draft
  const [piece] = content
  if (
    (frame !== 'name' && frame !== 'say' && frame !== 'think') ||
    piece === undefined ||
    content.length > 1 ||
    piece.first < cue.past
  )
    return draft
  const dash = words[piece.past] ?? ''
  if (!/^[—–]$/.test(dash) || quotation[piece.past] !== -1) return draft
  const closing = words.indexOf(dash, piece.past + 1)
  const { past } = ranges[draft.sentence]!
  if (closing === -1 || closing + 2 >= past || words[closing + 1] !== 'as') return draft
  const end = contentEnd(reading, closing + 1, past, false)
  return { ...draft, content: [tidied(reading, { first: piece.first, past: end })] }
}

/** "unease among the islanders | wary of the plan": an adjective without a verb says how those right before it are. */
function nearestName({ finerTags, mention }: Reading, draft: Draft): Draft {
  const { source, cue, group } = draft
  if (finerTags === null || group !== null || source === null || source.past !== cue.first) return draft
  const last = source.past - 1
  if (finerTags[cue.first] !== 'JJ' || mention[last] === -1) return draft
  let first = last
  while (first > source.first && mention[first - 1] === mention[last]) first -= 1
  return { ...draft, source: { first, past: source.past, head: last } }
}

/** "Neither | expects a deal": a subject that looks like a negation is no part of the verb. */
function withSubject({ words }: Reading, draft: Draft): Draft {
  const { source, cue } = draft
  const isAlone = source === null && cue.past - cue.first > 1 && /^(?:neither|none)$/.test(words[cue.first]!)
  if (!isAlone) return draft
  const own: TokenRange = { first: cue.first, past: cue.first + 1 }
  const group = draft.group && { ...draft.group, negated: true }
  return { ...draft, source: { ...own, head: own.first }, cue: { first: own.past, past: cue.past }, group }
}
