/** @module Offers that nobody calls a text: "answered with 18 per cent", "has suggested a panel in its place", and a version named without its noun. */
import type { Figure } from '../../document/layers.ts'
import { presentIn } from './find-people.ts'
import type { Line } from './lines.ts'
import { lengthTold } from './text-words.ts'
import type { TextNamed } from './told-text.ts'
import type { Elliptic } from './which-version.ts'

/** "has suggested in its place a panel of three": something else instead of what is on the table. */
const INSTEAD =
  /\b(?:suggest|propos|offer|put forward|float)(?:ed|es|s|ing)?\b[^.;]{0,30}?\b(?:in its place|in their place|instead|as an alternative|in return)\b,? (?:that )?/giu

/** "answered with 18 per cent and a coupon of 6": a counter-offer that nobody calls one. */
const ANSWERED_WITH =
  /\b(?:answer|respond|repl|counter|came back|come back|hit back)(?:ed|s|ied|ies|ing)? with (?=(?:an? |the |its )?(?:[\p{L}-]+ ){0,2}[£$€]?\d)/giu

export function countersIn(line: Line, at: number, figures: readonly Figure[]): readonly TextNamed[] {
  return [...line.words.matchAll(ANSWERED_WITH)].map((found): TextNamed => {
    const subject = line.acting.findLast(({ end }) => end <= found.index)
    const start = found.index + found[0].length
    const length = line.words.slice(start).match(/^(?:[^.;,]|[.,](?=\d)){3,110}/u)?.[0].length ?? 0
    return {
      ...bareVersion(line, at, { name: { start, end: start + length }, state: 'revised', ordinal: null }, null),
      noun: '',
      offer: { start: found.index, end: start + length },
      state: 'counter',
      owners: subject === undefined ? [] : presentIn(line, figures, subject).sides,
    }
  })
}

export function alternativesIn(
  line: Line,
  at: number,
  figures: readonly Figure[],
  before: readonly TextNamed[],
): readonly TextNamed[] {
  return [...line.words.matchAll(INSTEAD)].flatMap((found): readonly TextNamed[] => {
    const subject = line.acting.findLast(({ end }) => end <= found.index)
    const start = found.index + found[0].length
    const end =
      start + (line.words.slice(start).match(/^[^.;,]{0,90}?(?= whose | which | that |[.;,]|$)/u)?.[0].length ?? 0)
    if (subject === undefined || end - start < 6) return []
    const owners = presentIn(line, figures, subject).sides
    if (owners.length === 0) return []
    return [
      {
        line: at,
        name: { start, end },
        isLetter: false,
        noun: '',
        offer: { start: subject.start, end },
        number: null,
        unit: null,
        state: 'alternative',
        ordinal: null,
        owners,
        range: null,
        status: null,
        place: null,
        refersTo: null,
        answers: before.length === 0 ? null : before.length - 1,
        basedOn: null,
        isPublic: null,
      },
    ]
  })
}

/** A version named without its noun. */
export function bareVersion(
  line: Line,
  at: number,
  { name, state, ordinal }: Elliptic,
  unit: string | null,
): TextNamed {
  return {
    line: at,
    name,
    isLetter: false,
    noun: 'version',
    offer: null,
    ...(lengthTold(line.words.slice(name.end), unit) ?? { number: null, unit: null }),
    state,
    ordinal,
    owners: [],
    range: null,
    status: null,
    place: null,
    refersTo: null,
    answers: null,
    basedOn: null,
    isPublic: null,
  }
}
