/** @module Deals: meetings told by what came of them, "signed an agreement on Friday after three weeks of talks". */
import { addDays } from '../../document/dates.ts'
import { together } from './find-people.ts'
import type { Clause } from './meeting-triggers.ts'
import type { Telling } from './telling.ts'
import { ABOUT_BOTH } from './who-meets.ts'

/** "Ardan and Bela struck a deal on Friday after three weeks of talks": who struck it held the talks, and it is no other meeting. */
export function withTheirDeal(told: readonly Telling[]): readonly Telling[] {
  const isDeal = ({ name }: Telling) => OF_DEAL.test(name)
  const dealOf = ({ line, days, edge }: Telling) =>
    days !== null && edge === 'end' ? told.find(other => other.line === line && isDeal(other)) : undefined
  const absorbed = new Set(told.filter(one => !isDeal(one)).flatMap(one => dealOf(one) ?? []))
  return told
    .filter(one => !absorbed.has(one))
    .map(one => {
      const deal = isDeal(one) ? undefined : dealOf(one)
      if (deal === undefined) return one
      const outcomes = one.outcomes.length > 0 ? one.outcomes : deal.outcomes
      return { ...one, present: together(one.present, deal.present), outcomes, ofBoth: one.ofBoth || deal.ofBoth }
    })
}

const OF_DEAL =
  /^(?:agreements?|deals?|accords?|treaty|pact|ceasefire|cease-fire|truce|settlement|memorandum|declaration|compromise|contracts?|protocol)$/i

/** It is wished for, feared or denied. */
export const NOT_STRUCK =
  /\b(?:if|unless|until|once|before|whether|fail\w*|unable|hop(?:e[sd]?|ing)|close to|near|without|neither|no|nobody|yet to|postpon\w+|delay\w*|anticipated|scheduled|planned|due|refus\w+|would have|had not|has not|have not|n[’']t|when)\b[^,;]{0,60}$/i

/** "struck a deal on Friday after three weeks of talks": what they came to is their end. */
export const CLOSES =
  /\b(?:reach|str[iu]ck|agree|sign|seal|clinch|conclud|settl|ended|broke|broken|collaps|fail|walk|left|announc|approv|adopt)[^;]{0,260}?\b(?:after|following) (?:[\p{L}\d-]+ ){1,5}(?:of )?(?:[\p{L}-]+ ){0,2}$/iu

export const HAVE_DONE =
  /\b(?:has|have) (?:\p{L}+ly |now |just )?(?:\p{L}+)(?: (?:on|to|out))? (?:an? |the )?(?:[\p{L}\d-]+ ){0,4}$/iu

export function isFreshDeal(clause: Clause, known: number, published: string | null): boolean {
  const { line, from, to, trigger } = clause
  const words = line.words.slice(from, to)
  const isOfTalks =
    known > 1 ||
    ABOUT_BOTH.test(line.words.slice(from, trigger.start)) ||
    /\b(?:tentative|peace|ceasefire|cease-fire|truce|trade|coalition|wage|pay|labou?r|framework|swap|border|quota)\b/i.test(
      words,
    ) ||
    /\breached\b/i.test(words)
  const day = line.times.find(
    ({ start, range: { earliest, latest } }) =>
      start >= from - 25 && start <= to + 25 && earliest !== null && latest !== null && latest <= addDays(earliest, 1),
  )?.range.latest
  if (published === null || day === undefined || day === null) return false
  return isOfTalks && day <= published && day >= addDays(published, -FRESH)
}

/** A fortnight: what was signed earlier is the story's past. */
const FRESH = 14
