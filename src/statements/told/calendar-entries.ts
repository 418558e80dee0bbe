/** @module Entries of a calendar: "January 27: an Ardan team in Osford" tells of a meeting without a verb, by its day and its town. */
import type { Figure } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'
import { type Present, presentIn } from './find-people.ts'
import { finiteVerbs } from './line-grammar.ts'
import type { Line } from './lines.ts'

/** An entry of those who come together; offsets within its line. */
export interface Entry {
  readonly span: Span
  readonly present: Present
  /** The words behind "in". */
  readonly town: string
}

/** A day and a colon before whatever is on it. */
export const DAY_IN_FRONT =
  /^\W*(?:\p{L}+day,? )?(?:\p{Lu}\p{L}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+day)(?:, \d{4})?: /u

/** "Keller and Osei in Osford", "Inspectorate technical team in Osford". */
const WHO_WHERE =
  /^(?<who>[^.;:“”"]{3,90}) (?:in|at) (?:the )?(?<town>\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*)[.;]?\s*$/u

/** Those who travel to talk, where nobody of them has a name. */
const TEAM = /\b(?:teams?|delegations?|missions?|envoys?|negotiators|ministers|inspectors|mediators|delegates)$/iu

/** The entry of a line; `null` where it is no entry, or tells of something else. */
export function entryIn(line: Line, figures: readonly Figure[]): Entry | null {
  const day = line.words.match(DAY_IN_FRONT)?.[0].length
  if (day === undefined || finiteVerbs(line.grammar).length > 0) return null
  const { who, town } = line.words.slice(day).match(WHO_WHERE)?.groups ?? {}
  if (who === undefined || town === undefined) return null
  const present = presentIn(line, figures, { start: day, end: day + who.length })
  const isPair = /\p{Lu}\p{L}+,? and (?:\p{L}+ ){0,2}\p{Lu}/u.test(who) && present.people.length > 0
  return TEAM.test(who) || isPair ? { span: { start: 0, end: line.words.length }, present, town } : null
}
