/** @module Agents: "talks described by Ardan as frank": whoever stands behind "by" is the source, and what was described is the content. */
import type { Draft } from './draft.ts'
import { nounPhraseEndingAt, subjectAfter } from './find-source.ts'
import type { Reading } from './reading.ts'

/** The draft with its agent for source, where something else was taken for it. */
export function withAgent(reading: Reading, draft: Draft): Draft {
  const { words } = reading
  const { cue, source, content } = draft
  if (words[cue.past - 1] !== 'by' || draft.frame === 'hearsay') return draft
  if (source !== null && source.first >= cue.past) return draft
  const agent = subjectAfter(reading, cue.past - 1, reading.ranges[draft.sentence]!.past)
  if (agent === null || agent.first !== cue.past) return draft
  const subject = nounPhraseEndingAt(reading, cue.first - 1, reading.ranges[draft.sentence]!.first)
  const behind = content.filter(({ first }) => first >= agent.past)
  const pieces = [...(subject === null ? [] : [{ first: subject.first, past: subject.past }]), ...behind]
  return { ...draft, source: agent, content: pieces.length === 0 ? content : pieces }
}
