/**
 * @module Days that stand side by side: one voice says when something is, and the next, right behind it, has nothing but another day.
 * "The round opens on 17 May, the host said. Keller spoke of the week of 24 May."
 */
import { NARRATOR } from '../alignment/match-actors.ts'
import { disputeId, sideOf } from './dispute-sides.ts'
import type { Matter } from './disputes.ts'
import type { Dispute } from './record.ts'

/** Names of months, whole and cut short, for a pattern. */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|April|May|June|July|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const DAY = `(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2})\\b`

/** "Spoke of the week of 24 May", "it was 20 June": a day and nothing that it is the day of. */
const BARE_DAY = new RegExp(
  `^(?:that )?["“]?(?:(?:it|this|that) (?:is|was|would be|will be) )?(?:on )?(?:the week of )?${DAY}(?! (?:date|deadline|talks|meeting|text|draft|paper|statement|agreement|truce|accord))`,
  'u',
)
const A_DAY = new RegExp(DAY, 'u')

/** What begins, opens or is held on a day. */
const HAPPENS =
  /\b(?:begin|start|open|resume|reopen|reconvene|convene|meet|return|take place|took place|be held|come into force|take effect|expire|end)(?:s|ed|ing)?\b|\b(?:began|met|held)\b/iu

/** One for each day that another voice answers with a day of its own. */
export function daysBeside({ statements, reports, partyOf }: Matter): readonly Dispute[] {
  const inFile = Map.groupBy(
    statements
      .filter(({ speaker }) => speaker !== NARRATOR)
      .flatMap(statement => statement.variants.map(variant => ({ statement, variant }))),
    ({ variant }) => variant.evidence.file,
  )
  return [...inFile.values()].flatMap(places =>
    places
      .filter(({ variant }) => BARE_DAY.test(variant.wording))
      .flatMap((second): readonly Dispute[] => {
        const { start } = second.variant.evidence
        const first = places.find(({ statement, variant: { evidence, wording } }) => {
          const gap = start - evidence.end
          const [one, other] = [statement, second.statement].map(({ speaker }) => partyOf(speaker) ?? speaker)
          return (
            gap >= 0 &&
            gap <= NEXT &&
            one !== other &&
            HAPPENS.test(wording) &&
            !sameDay(wording, second.variant.wording)
          )
        })
        if (first === undefined) return []
        const sides = [first, second].map(place => sideOf([place]))
        return [
          {
            id: disputeId('value', sides, reports),
            question: `When: ${sides[0]!.claim}?`,
            type: 'value',
            severity: 'medium',
            basis: 'One voice has a day for it, and the next another.',
            sides,
          },
        ]
      }),
  )
}

/** A stop and a space. */
const NEXT = 3

function sameDay(a: string, b: string): boolean {
  return A_DAY.exec(a)?.[0] === A_DAY.exec(b)?.[0]
}
