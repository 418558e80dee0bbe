/** @module Who is received: "received the foreign minister, Osei" and "receiving the mediators at the palace" tell of visitors; "received the letter" of none. */
import type { Figure } from '../../document/layers.ts'
import { headOf, withJoined } from './clause-heads.ts'
import { dependents } from './line-grammar.ts'
import type { Clause } from './meeting-triggers.ts'
import { visitorBehind } from './who-met.ts'

/** Verbs of a host whose object may also be a letter or a change of mind. */
export const RECEIVES = /^(?:receiv(?:e|es|ed|ing)|see)$/i

/** Those who come in a group to be received, called by no name. */
const GUESTS: ReadonlySet<string> = new Set(
  'delegation team party side negotiator envoy minister expert specialist officer official technician commander general representative delegate mediator guarantor facilitator ambassador emissary elder messenger courier'.split(
    ' ',
  ),
)

/** Whether somebody is received, by name or as one of those who are sent. */
export function isVisitor({ line, trigger }: Clause, figures: readonly Figure[]): boolean {
  const { grammar: words } = line
  const verb = words === null ? -1 : headOf(words, trigger)
  const received =
    verb < 0
      ? []
      : dependents(words!, verb, 'obj')
          .flatMap(at => withJoined(words!, at))
          .map(at => words![at]!)
  // "received on Monday at the palace the minister, Osei"
  if (received.some(({ lemma, tag }) => tag === 'NNS' && GUESTS.has(lemma))) return true
  const isPerson = received.some(word =>
    line.acting.some(
      ({ start, end, figure, form }) =>
        start <= word.start && word.end <= end && form !== 'pronoun' && figures[figure]!.kind === 'person',
    ),
  )
  if (isPerson || visitorBehind(line, trigger, figures) !== null) return true
  const next = line.acting.find(({ start }) => start >= trigger.end)
  return (
    next !== undefined &&
    next.start - trigger.end <= 5 &&
    next.form !== 'pronoun' &&
    figures[next.figure]!.kind === 'person'
  )
}

/** "The president received the guarantors at the palace": one who is named, and guests by what they are. */
export function receivesGuests({ line, trigger }: Clause): boolean {
  const { grammar: words } = line
  const verb =
    words === null || !RECEIVES.test(line.words.slice(trigger.start, trigger.end)) ? -1 : headOf(words, trigger)
  return (
    verb >= 0 &&
    dependents(words!, verb, 'obj')
      .flatMap(at => withJoined(words!, at))
      .some(at => GUESTS.has(words![at]!.lemma) && dependents(words!, at, 'det').length > 0)
  )
}
