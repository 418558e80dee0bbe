/** @module Agents: "talks described by Ardan as frank": whoever stands behind "by" is the source, and what was described is the content. */
import type { TokenRange } from '../document/span.ts'
import type { Draft } from './draft.ts'
import { contentEnd, tidied } from './find-content.ts'
import { nounPhraseEndingAt, subjectAfter } from './find-source.ts'
import { hasFinite } from './finite-verbs.ts'
import type { Reading } from './reading.ts'

/** The draft with its agent for source, where something else was taken for it, and with all of what is said of its subject. */
export function withAgent(reading: Reading, draft: Draft): Draft {
  const { words } = reading
  const { cue, source, content } = draft
  if (words[cue.past - 1] !== 'by' || draft.frame === 'hearsay') return draft
  const range = reading.ranges[draft.sentence]!
  const isOwn = source !== null && source.first === cue.past
  if (source !== null && source.first >= cue.past && !isOwn) return draft
  const agent = isOwn ? source : subjectAfter(reading, cue.past - 1, range.past)
  if (agent === null || agent.first !== cue.past || (isOwn && words[agent.past] !== 'as')) return draft
  const subject = nounPhraseEndingAt(reading, (draft.group?.first ?? cue.first) - 1, range.first)
  const before = subject === null ? [] : [{ first: subject.first, past: subject.past }]
  const behind =
    words[agent.past] === 'as'
      ? [complement(reading, agent.past, range.past)]
      : content.filter(({ first }) => first >= agent.past)
  const pieces = [...before, ...behind]
  return { ...draft, source: agent, content: pieces.length === 0 ? content : pieces }
}

/** "as frank, yet far from a deal": what follows a "yet" without a verb of its own still says how the thing was. */
function complement(reading: Reading, first: number, past: number): TokenRange {
  const end = contentEnd(reading, first, past, false)
  const rest = { first: end + 1, past: contentEnd(reading, end + 1, past, false) }
  const goesOn =
    reading.words[end] === ',' &&
    /^(?:yet|but|though|although|if|albeit)$/.test(reading.words[end + 1] ?? '') &&
    !hasFinite(reading, rest)
  return tidied(reading, { first, past: goesOn ? rest.past : end })
}
