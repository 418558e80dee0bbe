/** @module Outcomes told apart from their meeting: in the sentences right behind it, or in the lead before it. */

import type { Line } from './lines.ts'
import { isOfLead } from './meeting-place.ts'
import { outcomeIn } from './meeting-words.ts'
import type { Telling } from './telling.ts'

/** How many sentences behind a meeting tell what came of it without naming it again. */
const SOON = 3

/** Whose doing closes a meeting: "Both delegations took home a draft"; or that nothing came of it: "No agreement was reached". */
const BOTH_DID =
  /^\W*(?:(?:But |And |Yet |Still, |However, )?(?:[Bb]oth|[Tt]he (?:two|three|four)|[Nn]either|[Tt]hey|[Tt]he (?:sides|parties|delegations|negotiators|ministers|talks|meeting|session)|[Tt]he (?:pair|two men|two women)) |[Nn]o (?:[\p{L}-]+ ){0,2}(?:agreement|deal|accord|breakthrough|progress|consensus|compromise|decision)s? (?:was|were|has been|had been|emerged|came))/u

/** A held meeting of which nothing is told yet, with what a sentence close behind says came of it. */
export function withOutcomesBehind(told: readonly Telling[], lines: readonly Line[]): readonly Telling[] {
  const naming = new Set(told.map(({ line }) => line))
  return told.map((telling, at) => {
    const { line: from, status, outcomes, format } = telling
    if (status !== 'held' || outcomes.length > 0 || format === 'debrief' || told[at + 1]?.line === from) return telling
    // "Both failed to agree on Monday. The four-hour session …": the lead said it before.
    const lead = from > 0 && isOfLead(from, false, lines) ? lines[0]! : null
    const ofLead = lead === null ? null : outcomeIn(lead.words)
    if (lead !== null && ofLead !== null)
      return {
        ...telling,
        outcomes: [{ code: ofLead, passage: { start: lead.start, end: lead.start + lead.words.length } }],
      }
    for (let line = from + 1; line <= from + SOON && line < lines.length && !naming.has(line); line += 1) {
      const { words, start, quoted } = lines[line]!
      const code = quoted.length === 0 && BOTH_DID.test(words) && !AHEAD.test(words) ? outcomeIn(words) : null
      if (code !== null) return { ...telling, outcomes: [{ code, passage: { start, end: start + words.length } }] }
    }
    return telling
  })
}

/** Of a day to come, of a wish, of how things stand. */
const AHEAD = /\b(?:will|would|could|may|might|should|must|hop(?:e[sd]?|ing)|want\w*|expect\w*|if|unless)\b/i
