/** @module Refusals to tell, in the idioms of the press: "would not be drawn on the crew", "made no comment", "asked about it, did not answer". */
import type { TokenRange } from '../document/span.ts'
import type { Draft } from './draft.ts'
import { contentEnd, tidied } from './find-content.ts'
import { type Source, subjectBefore, type VerbGroup, verbGroup } from './find-source.ts'
import type { Reading } from './reading.ts'
import { isWord } from './words.ts'

/** The refusal whose last word stands at `at`, or `null`. */
export function refusalToTell(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  const found =
    idiom(reading, range, at) ??
    untoldQuestion(reading, range, at) ??
    unanswered(reading, range, at) ??
    neitherNor(reading, range, at)
  // The denial is the refusal: nothing is left to be denied.
  if (found === null) return null
  const group = found.group && { ...found.group, negated: false }
  return { ...WITHHELD, sentence, at, ...found, group, lemma: found.certain === true ? 'comment' : 'decline' }
}

const WITHHELD = { lemma: 'decline', act: 'withhold', frame: 'act', awaitsQuotation: false } as const

type Found = Pick<Draft, 'group' | 'source' | 'cue' | 'content' | 'certain'>

/** "would not be drawn on the crew", "made no comment on the annex". */
function idiom(reading: Reading, range: TokenRange, at: number): Found | null {
  const { words } = reading
  const drawn = words[at] === 'drawn' && words[at - 1] === 'be'
  const comment = words[at] === 'comment' && words[at - 1] === 'no' && /^ma[dk]es?$/.test(words[at - 2] ?? '')
  if (!drawn && !comment) return null
  const group = verbGroup(reading, comment ? at - 2 : at, range.first)
  if (drawn && !group.negated) return null
  const content = tidied(reading, { first: at + 1, past: contentEnd(reading, at + 1, range.past, false) })
  // Without an object the cue itself is what there is to cite.
  return told(reading, range, at, group, content.past > content.first ? content : { first: at, past: at + 1 })
}

function told(reading: Reading, range: TokenRange, at: number, group: VerbGroup, content: TokenRange): Found | null {
  const source = subjectBefore(reading, group.first, range.first)
  if (source === null) return null
  return { group, source, cue: { first: Math.max(group.first, source.past), past: at + 1 }, content: [content] }
}

/** "Which articles had gone she would not say": the question stands first, without a comma. */
function untoldQuestion(reading: Reading, range: TokenRange, at: number): Found | null {
  const { words } = reading
  if (!/^(?:say|reveal|disclose|specify|explain|tell)$/.test(words[at]!)) return null
  if (!/^(?:who|what|which|how|when|where|whether|why|whose)$/.test(words[range.first]!)) return null
  const next = words[at + 1]
  if (next !== undefined && at + 1 < range.past && isWord(next)) return null
  const group = verbGroup(reading, at, range.first)
  if (!group.negated) return null
  const found = told(reading, range, at, group, { first: range.first, past: at })
  if (found === null || found.source === null || found.source.first - range.first < 2) return null
  // The noun phrase before the verb may have swallowed the end of the question: a name or pronoun is one token or mention.
  const source = lastMention(reading, found.source)
  const content = tidied(reading, { first: range.first, past: source.first })
  return content.past - content.first < 2 ? null : { ...found, source, content: [content], certain: true }
}

function lastMention({ mention }: Reading, { past, head, first }: Source): Source {
  let from = past - 1
  const index = mention[from]!
  while (index !== -1 && from > first && mention[from - 1] === index) from -= 1
  return index === -1 ? { first: past - 1, past, head } : { first: from, past, head }
}

/** "Asked whether the map had gone, Keller did not answer": what was asked was not told. */
function unanswered(reading: Reading, range: TokenRange, at: number): Found | null {
  const { words } = reading
  if (words[range.first] !== 'asked' && words[range.first] !== 'pressed') return null
  if (!/^(?:answer|respond|reply|comment|say|elaborate)$/.test(words[at]!)) return null
  const next = words[at + 1]
  if (next !== undefined && at + 1 < range.past && isWord(next)) return null
  const group = verbGroup(reading, at, range.first)
  if (!group.negated) return null
  const source = subjectBefore(reading, group.first, range.first)
  if (source === null || words[source.first - 1] !== ',') return null
  const opens = /^(?:about|on)$/.test(words[range.first + 1]!) ? range.first + 2 : range.first + 1
  const content = tidied(reading, { first: opens, past: source.first })
  if (content.past <= content.first) return null
  const cue = { first: Math.max(group.first, source.past), past: at + 1 }
  return { group, source, cue, content: [content], certain: true }
}

/** "would neither confirm nor deny the figure". */
function neitherNor(reading: Reading, range: TokenRange, at: number): Found | null {
  const { words } = reading
  if (words[at] !== 'deny' || words[at - 1] !== 'nor' || words[at - 2] !== 'confirm') return null
  const group = verbGroup(reading, at - 2, range.first)
  const content = tidied(reading, { first: at + 1, past: contentEnd(reading, at + 1, range.past, false) })
  const found = told(reading, range, at, group, content.past > content.first ? content : { first: at, past: at + 1 })
  return found && { ...found, certain: true }
}
