/** @module Meetings of others than the sides of the talks: ministers of one body, experts and officials of several. */
import type { Figure } from '../../document/layers.ts'
import type { Clause } from './meeting-triggers.ts'
import { CALLS, EXPERTS_CALLED, EXPERTS_MEET, OFFICES_MEET } from './who-meets.ts'

/** "European Union finance ministers meet in Lund": those of one body, and not those of the talks again. */
export function officesMeet({ line, from, to, trigger }: Clause, figures: readonly Figure[]): boolean {
  const office = line.words.slice(from, trigger.start).match(OFFICES_MEET)
  if (office === null || /^[^.;,]{0,40}? again\b/.test(line.words.slice(trigger.end, to))) return false
  const at = from + office.index!
  return line.naming.some(
    ({ start, end, figure }) =>
      start >= from &&
      start < at &&
      end >= at - FAR_OFFICE &&
      /^(?:state|organisation|group)$/.test(figures[figure]!.kind) &&
      !figures[figure]!.anonymous,
  )
}

/** "Harbour experts are to meet in Osford on Monday", "invited experts of both to Osford". */
export function expertsMeet({ line, from, to, trigger }: Clause): boolean {
  const name = line.words.slice(trigger.start, trigger.end)
  if (CALLS.test(name) || /^convened$/i.test(name)) return EXPERTS_CALLED.test(line.words.slice(trigger.end, to))
  // "for the customs experts when they meet in Osford": who "they" are stands right before.
  const before = line.words.slice(0, trigger.start)
  const behindWhen = before.match(/^.* (?=(?:when|once|after|before) (?:it|they) $)/u)?.[0]
  return (
    /^(?:meets?|met|convenes?|gather(?:s|ed)?|sit down|sat down)$/i.test(name) &&
    EXPERTS_MEET.test(behindWhen ?? before.slice(from))
  )
}

/** Code units between a body and its office-holders: "foreign and finance ". */
const FAR_OFFICE = 25
