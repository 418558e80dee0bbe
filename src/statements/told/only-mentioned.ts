/** @module Words of a meeting by which no meeting is told: "met the targets", "the future of the talks", "went home for consultations". */
import type { Figure } from '../../document/layers.ts'
import type { Clause } from './meeting-triggers.ts'
import { presentByHeads } from './met-by-heads.ts'
import { IN_TALKS } from './who-meets.ts'

/** What is met without anybody sitting down. */
const OF_WANTS =
  /^ (?!with\b)(?:[\p{L}\d’'%.-]+ ){0,6}?(?:targets?|demands?|conditions?|criteria|requirements?|deadlines?|needs?|obligations?|goals?|expectations|costs?|thresholds?|terms|standards?|pledges?|commitments?|promises?|bills?|resistance|opposition|approval|quotas?|halfway|payments?|challenges?)\b/u

/** What a delegation holds at home as well. */
const AMONG_OWN = /^(?:consultations|deliberations|discussions|conversations)$/i

/** Before it, where neither a number nor an article says that it is one of the talks. */
const OWN_ONES = /\b(?:after|for|following|pending|until)(?: (?:further|internal|more|domestic|lengthy|wide))* $/i

/** Whether the clause names a meeting and tells of none. */
export function isOnlyMentioned(clause: Clause, figures: readonly Figure[]): boolean {
  const { line, from, to, trigger, isVerb } = clause
  const before = line.words.slice(from, trigger.start)
  const name = line.words.slice(trigger.start, trigger.end)
  // "would meet the fund's targets": nobody sits with a target.
  if (isVerb) return /^meets?$|^met$|^meeting$/i.test(name) && OF_WANTS.test(line.words.slice(trigger.end))
  // "The council will do so at its meeting on Monday": a body meets itself.
  const after = line.words.slice(trigger.end, to)
  if (/\bits (?:[\p{L}-]+ ){0,2}$/iu.test(before) && !/^[^.;,]{0,40}? (?:with|between)\b/.test(after)) return true
  // "Both firms are in advanced talks": how things stand, and no sitting.
  if (IN_TALKS.test(before) || /\b(?:these|they) are (?:not )?(?:[\p{L}-]+ )?$/iu.test(before)) return true
  // "will answer after consultations in Osford": with his own.
  if (AMONG_OWN.test(name) && OWN_ONES.test(line.words.slice(0, trigger.start)) && !hasPartners(clause, figures))
    return true
  // "flew home for consultations": with his own.
  return /\b(?:home|back|to (?:his|her|its|their) capitals?) for (?:[\p{L}-]+ )?$/iu.test(before)
}

function hasPartners(clause: Clause, figures: readonly Figure[]): boolean {
  const { people, sides } = presentByHeads(clause, figures)
  return (
    people.length + sides.length > 0 ||
    /^[^.;]{0,60}? (?:with|between|among)\b/.test(clause.line.words.slice(clause.trigger.end))
  )
}
