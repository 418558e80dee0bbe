/** @module Texts nobody names: "What Keller slid under both doors on Tuesday", "what the mediators put on the table". Whoever carries one offers it. */
import type { Figure } from '../../document/layers.ts'
import type { Line } from './lines.ts'
import { bareVersion } from './offers-without-a-name.ts'
import { madeOn } from './text-dates.ts'
import type { TextNamed } from './told-text.ts'
import { sidesOfMention } from './who-offers-texts.ts'

/** Done with a text, and with little else that two sides talk about. */
const CARRIED =
  /^(?:,[^;.]{2,80},|,)? (?:has |had |have )?(?:then |now |finally |also )?(?:(?:put|laid|placed|tabled|spread out|left)(?: back)? (?:on the table|before (?:the|both|them|his|her|their)\b)|tabled|handed (?:over|out|round|the|both|to)|(?:slid|slipped|pushed|passed) (?:under|across|through|over)|circulated|presented to|submitted|brought to the (?:table|talks|round|second|third|first|next)|(?:sent|handed|brought|gave|given|passed|came|come) (?:back|in|over)(?: with)?|sent (?:to )?(?:both|the two|the other))\b[^,;.]{0,60}?(?=,| (?:is|was|are|were|would|will|had|has|does|did|amounts|amounted|calls|called|asks|asked|offers|offered|runs|ran)\b)/u

const WHAT = /(?:^|[,;:—–] |[“"‘]|\b(?:and|but|that|said) )(?:[Ww]hat) $/u

/** The text, called by what was done with it; empty where the clause has no such verb. */
export function carriedIn(
  line: Line,
  at: number,
  figures: readonly Figure[],
  published: string | null,
): readonly TextNamed[] {
  return line.acting.flatMap((mention): readonly TextNamed[] => {
    const what = line.words.slice(0, mention.start).match(WHAT)
    if (what === null) return []
    const found = line.words.slice(mention.end).match(CARRIED)
    if (found === null) return []
    const name = { start: mention.start - 'what '.length, end: mention.end + found[0].length }
    const version = bareVersion(line, at, { name, state: 'first', ordinal: null }, null)
    return [
      {
        ...version,
        noun: 'paper',
        state: null,
        offer: name,
        owners: sidesOfMention(line, mention, figures),
        range:
          line.times.find(({ start, end, precision }) => start >= name.start && end <= name.end && precision === 'day')
            ?.range ?? madeOn(line, name, 0, published),
        status: 'tabled',
      },
    ]
  })
}
