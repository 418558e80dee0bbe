/**
 * @module Visits that were talks: somebody came to a town and stayed so many hours, and a voice says what they spoke of.
 * "The envoy came to Osford on Monday and stayed four hours," the general said. "We talked about the road."
 */
import type { Figure } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'
import type { Present } from './find-people.ts'
import { type Line, sideNameOf } from './lines.ts'

export interface Visit {
  readonly span: Span
  /** The words of the journey, "came to", by which the clause is found. */
  readonly trigger: Span
  readonly present: Present
}

const CAME =
  /\b(?:came|come|flew|flown|travell?ed|went|gone|drove|driven|crossed|paid a visit) to (?=\p{Lu})|\bvisited (?=\p{Lu})/gu

/** Behind the journey, in the same sentence: for how long. */
const STAYED =
  /^[^.;“”"]{0,90}? (?:and|,|before|where) ?(?:[\p{L}’']+ ){0,3}(?:stayed|remained|spent|sat|talked|was there|been there) (?:for )?[^.;,“”"]{0,30}\bhours?\b/u

/** What the host says of it, in the sentences right behind. */
const WE_SPOKE =
  /\b(?:[Ww]e|[Tt]he two of us|[Tt]hey) (?:spoke|talked|discussed|went (?:over|through)|covered|argued)\b/

/** Sentences on either side in which the host speaks. */
const NEAR = 3

export function visitsIn(lines: readonly Line[], at: number, figures: readonly Figure[]): readonly Visit[] {
  const line = lines[at]!
  return [...line.words.matchAll(CAME)].flatMap((found): readonly Visit[] => {
    const trigger = { start: found.index, end: found.index + found[0].trimEnd().length }
    if (!STAYED.test(line.words.slice(trigger.end))) return []
    const isPerson = (figure: number) => figures[figure]!.kind === 'person' && !figures[figure]!.anonymous
    const visitor = line.acting.findLast(({ end, figure }) => end <= trigger.start && isPerson(figure))?.figure
    if (visitor === undefined || !lines.slice(at, at + NEAR).some(({ words }) => WE_SPOKE.test(words))) return []
    const voices = lines.slice(Math.max(0, at - NEAR), at + NEAR).flatMap(({ speakers }) => speakers)
    const hosts = voices.filter(figure => figure !== visitor && isPerson(figure))
    const host = hosts.length > 0 && hosts.every(one => one === hosts[0]) ? hosts[0]! : null
    const people = host === null ? [visitor] : [visitor, host]
    const sides = people.flatMap(figure => sideNameOf(figures[figure]!) ?? [])
    return [{ span: { start: 0, end: line.words.length }, trigger, present: { people, sides: [...new Set(sides)] } }]
  })
}
