/** @module Which texts lie on the table: not every list and page that one report names in passing. */
import type { OneText } from './proposals.ts'
import { sortOf } from './report-texts.ts'

/**
 * "the list kept by the ministry", "shared a table": a paper of a kind that lies about everywhere, which one report alone names
 * and of which nobody says whose it is, that anybody handed it over, or what stands in it.
 */
export function isOnTheTable({ kind, mentions }: OneText): boolean {
  return (
    kind !== 'plan' ||
    !mentions.every(mention => /^(?:map|letter|a )/.test(sortOf(mention)) && mention.owners.length === 0) ||
    mentions.some(
      ({ offer, holder, number, state, report, points }) =>
        offer !== null ||
        holder != null ||
        number !== null ||
        state === 'revised' ||
        points.length > 0 ||
        report !== mentions[0]!.report,
    )
  )
}
