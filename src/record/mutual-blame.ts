/** @module Mutual blame: each of two parties says that it is the other who keeps talks from coming to anything. */
import { contentWords } from '../alignment/content-words.ts'
import { NARRATOR } from '../alignment/match-actors.ts'
import { dayNumber } from '../document/dates.ts'
import { disputeId, sideOf } from './dispute-sides.ts'
import type { Matter } from './disputes.ts'
import { partiesByName } from './parties-by-name.ts'
import type { Dispute, RecordStatement, StatementVariant } from './record.ts'

interface Blame {
  readonly statement: RecordStatement
  readonly variant: StatementVariant
  /** Party of the voice. */
  readonly by: string
  /** Parties named in it, without its own. */
  readonly named: readonly string[]
}

/** What is said of somebody who keeps talks from coming to anything. */
const HINDERS =
  /\b(?:stall(?:ed|ing|s)?|delaying tactics?|foot-dragging|sabotag\p{L}*|obstruct\p{L}*|derail\p{L}*|torpedo(?:ed|ing)|undermin\p{L}* (?:the )?(?:talks|negotiations|peace|process|deal)|destroy\p{L}* (?:the )?(?:\p{L}+ )?(?:talks|negotiations|peace|process|deal)|intransigen\p{L}*|rejectionis\p{L}*|hardball|(?:buy(?:ing)?|play(?:ing)? for|gain(?:ing)?) time|drag(?:ged|ging|s)? (?:its|their|his|her) feet|going through the motions|(?:never|not|n[’']t) (?:been |being |yet |a )?serious|(?:not|never|without|lack\p{L}*|n[’']t)[^.]{0,40} good faith|bad faith|lack\p{L}* (?:of )?(?:a |any |the )?(?:desire|will|seriousness)|(?:needlessly|recklessly) (?:\p{L}+ ){1,3})/iu

/** These are said of negotiators only; of the others it must be told what is hindered. */
const PLAYS_FOR_TIME =
  /\b(?:stall(?:ed|ing|s)?|intransigen\p{L}*|rejectionis\p{L}*|hardball|time|faith|seriousness|feet)\b/iu
const OF_TALKS =
  /\b(?:talks|negotiat\p{L}*|discussions|dialogue|deal|agreement|accord|settlement|compromise|peace|cease-?fire|truce|process|mediat\p{L}*|diplomacy|summit|strike|walkout)\b/iu

/** What reports of one stretch of talks are written within, in days. */
const DAYS = 7

/** One per two parties that blame each other; whoever only joins in stands on the side of the one it does not blame. */
export function mutualBlame({ statements, actors, reports, partyOf }: Matter): readonly Dispute[] {
  const nameOf = partiesByName(actors, partyOf)
  const blames = statements.flatMap(statement =>
    statement.speaker === NARRATOR || statement.negated
      ? []
      : statement.variants.flatMap((variant): readonly Blame[] => {
          if (!HINDERS.test(variant.wording)) return []
          if (!PLAYS_FOR_TIME.test(variant.wording) && !OF_TALKS.test(variant.wording)) return []
          const by = partyOf(statement.speaker) ?? statement.speaker
          const named = contentWords(variant.wording).flatMap(word => nameOf.get(word) ?? [])
          return [{ statement, variant, by, named: [...new Set(named)].filter(party => party !== by) }]
        }),
  )
  const first = blames.find(one => blames.some(other => answers(other, one)))
  if (first === undefined) return []
  const own = blames.filter(
    ({ by, named }) =>
      by === first.by || named.some(party => blames.some(other => answers(other, first) && other.by === party)),
  )
  const others = blames.filter(one => !own.includes(one) && one.named.includes(first.by))
  if (others.length === 0) return []
  const sides = [sideOf(own), sideOf(others)]
  return [
    {
      id: disputeId('contradiction', sides, reports),
      question: 'Who stands in the way of the talks?',
      type: 'contradiction',
      severity: 'medium',
      basis: 'Each of two parties blames the other.',
      sides,
    },
  ]
}

/** Somebody whom the first speaks against, or anybody, blames the first. */
function answers(other: Blame, first: Blame): boolean {
  if (other.by === first.by || !other.named.includes(first.by) || first.named.length === 0) return false
  const [a, b] = [dayNumber(first.statement.dateRange.latest), dayNumber(other.statement.dateRange.latest)]
  return a === null || b === null || Math.abs(a - b) <= DAYS
}
