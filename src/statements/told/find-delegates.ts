/** @module Delegates: who leads a side at the talks and who mediates, where the report says so. */
import type { Figure } from '../../document/layers.ts'
import type { ToldDelegate } from '../../document/testimony.ts'
import type { Line } from './lines.ts'

/** One delegate with the words that say so; offsets from the beginning of the report. */
export interface DelegateFound extends Omit<ToldDelegate, 'passage'> {
  readonly start: number
  readonly end: number
}

/** In the mention itself: "Ardan's chief negotiator, Ada Keller", "the mediator, Osei". */
const TITLE =
  /\b(?:(chief|lead|head|top|senior-most) (?:\p{L}+ )?negotiator|head of (?:the|its|their|his|her) (?:\p{L}+ )?delegation|delegation (?:head|chief|leader))\b|\b(mediator|facilitator|is mediating|who mediates)\b/iu

/** After it: "Keller, who leads for Ardan", "Keller, leading the Ardan team". */
const AFTER =
  /^(?: of \p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)?)?,? (?:who (?:leads|heads|is leading|is heading|led|headed) (?:for|the|its|their)|(?:leading|heading) (?:for|the|its|their)|who is (mediating)|who (mediates))\b/iu

/** Before it: "the Ardan delegation, led by Keller". */
const LED = /\b(?:delegation|delegates|negotiators|team)[^.;]{0,40}\b(?:led|headed) by (?:[\p{L}’'-]+ ){0,6}$/iu

const MEDIATED = /\b(?:mediated|facilitated|chaired) by (?:[\p{L}’'-]+ ){0,6}$/iu

/** "We came with a figure and we leave with it": whoever says so was there. */
const WE_WERE_THERE =
  /\b[Ww]e (?:came|come|arrived|sat (?:down|across|with)|leave|left|are (?:leaving|departing)|spent (?:\p{L}+ ){1,3}(?:hours|days)|met (?:them|again)|talked for|did not walk|walked (?:in|out|away))\b/u

function speakersWhoWereThere(line: Line, figures: readonly Figure[]): readonly DelegateFound[] {
  const quoted = line.quoted.filter(({ start, end }) => WE_WERE_THERE.test(line.words.slice(start, end)))
  const [speaker] = line.speakers
  if (quoted.length === 0 || speaker === undefined) return []
  const { kind, anonymous } = figures[speaker]!
  if (kind !== 'person' || anonymous) return []
  return [{ figure: speaker, role: 'was there', start: line.start, end: line.start + line.words.length }]
}

export function delegatesIn(lines: readonly Line[], figures: readonly Figure[]): readonly DelegateFound[] {
  const found = lines.flatMap(line => [
    ...speakersWhoWereThere(line, figures),
    ...line.acting.flatMap((mention): readonly DelegateFound[] => {
      const { kind, anonymous } = figures[mention.figure]!
      if (kind !== 'person' || anonymous || mention.form === 'pronoun') return []
      const printed = line.words.slice(mention.start, mention.end)
      const before = line.words.slice(Math.max(0, mention.start - 90), mention.start)
      const title = printed.match(TITLE)
      const after = line.words.slice(mention.end).match(AFTER)
      const mediates = (title?.[2] ?? after?.[1] ?? after?.[2]) !== undefined || MEDIATED.test(before)
      if (title === null && after === null && !LED.test(before) && !mediates) return []
      // "his deputy, the former chief negotiator" no longer is one.
      if (/\b(?:former|ex-|deputy)\b/i.test(printed)) return []
      const end = mention.end + (after?.[0].length ?? 0)
      return [
        {
          figure: mention.figure,
          role: mediates ? 'mediates' : 'leads',
          start: line.start + mention.start,
          end: line.start + end,
        },
      ]
    }),
  ])
  return [...new Map(found.map(one => [`${one.figure} ${one.role}`, one])).values()]
}
