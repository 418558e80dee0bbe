/**
 * @module Overstated headlines: a headline that has talks broken off, or a deal done, over a story that tells of the next round, or
 * that there is none. Whoever reads only headlines is misled.
 */
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import type { Anomaly, ReportEntry } from './record.ts'

/** What ends, or comes to something. */
const OF_TALKS = /\b(?:talks|negotiations?|peace|summit|round|mediation|truce|ceasefire|deal|dialogue|diplomacy)\b/i

/** It is over. That talks "failed" is said of any that end without a deal. */
const ENDED =
  /\b(?:collaps(?:e|es|ed|ing)|break(?:s)? down|broke(?:n)? down|breakdown|fall(?:s)? apart|fell apart|falling apart|implode[sd]?)\b/i

/** It is done. */
const DONE =
  /\b(?:breakthrough|(?:deal|agreement|truce|ceasefire|accord|pact) (?:is |has been )?(?:reached|agreed|struck|done|sealed|clinched)|(?:reach|strike|seal|clinch|agree)(?:es|s|ed)? (?:an? |the )?(?:\p{L}+ ){0,2}(?:deal|agreement|truce|ceasefire|accord|pact))\b/iu

/** It is not. */
const NOT_DONE =
  /\b(?:without|no) (?:an? |any )?(?:\p{L}+ ){0,2}?(?:agreement|agreeing|deal|accord|breakthrough|result)\b|\bfail(?:ed|ing|s)? to (?:agree|reach|strike|secure|seal)\b|\bnothing (?:had been|has been|was|is) agreed\b/iu

/** There is more to come. */
const GOES_ON = /\b(?:meet|meeting|session|round|talks|negotiations|reconvene|resume|return)\b/i

/** A question, or somebody's words, claims nothing. */
const NOT_CLAIMED = /\?|["“”‘]/u

/** One per headline over a story that does not bear it out. */
export function overstatedHeadlines(
  testimonies: readonly Testimony[],
  reports: readonly ReportEntry[],
): readonly Anomaly[] {
  return testimonies.flatMap((testimony, at): readonly Anomaly[] => {
    const { headline, sentences } = testimony
    const [first] = sentences
    if (first === undefined || !isHeadline(first.passage, headline)) return []
    const words = first.passage.exact
    if (!OF_TALKS.test(words) || NOT_CLAIMED.test(words)) return []
    const story = sentences.slice(1).map(({ passage }) => passage)
    const against = ENDED.test(words)
      ? story.some(isOver)
        ? nextByOthers(testimony, testimonies)
        : nextRound(testimony, first.passage.end)
      : DONE.test(words)
        ? story.find(({ exact }) => NOT_DONE.test(exact))
        : undefined
    if (against === undefined) return []
    return [
      {
        id: `anomaly-${reports[at]!.id}-headline-${first.passage.start}`,
        kind: 'headline-overstates',
        summary: `The headline goes further than the story, which says: “${against.exact.replace(/\s+/g, ' ')}”`,
        evidence: [first.passage, against],
      },
    ]
  })
}

function isOver({ exact }: Passage): boolean {
  return ENDED.test(exact)
}

/** Where a report tells that people come together again, behind a place. */
function nextRound({ steps = [] }: Testimony, from: number): Passage | undefined {
  return steps.find(
    ({ status, passage }) => status !== 'not scheduled' && passage.start >= from && GOES_ON.test(passage.exact),
  )?.passage
}

/** So many others tell of the same talks, and none has them broken off. */
const OTHERS = 2

function nextByOthers(own: Testimony, testimonies: readonly Testimony[]): Passage | undefined {
  const others = testimonies.filter(other => other !== own)
  if (others.length < OTHERS || others.length > A_STORY) return undefined
  if (others.some(({ sentences }) => sentences.some(({ passage }) => isOver(passage)))) return undefined
  return others.map(other => nextRound(other, 0)).find(next => next !== undefined)
}

/** More reports are of many stories. */
const A_STORY = 50

/** The first sentence is the headline, or the start of it. */
function isHeadline({ exact }: Passage, headline: string): boolean {
  return exact !== '' && (headline.startsWith(exact) || exact.startsWith(headline))
}
