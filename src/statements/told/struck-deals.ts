/** @module Deals that were struck and are then told of at length: "agreed on a migration pact … Under it, towns would get 900 crowns". What stands in one makes it a text. MODEL §5. */
import type { Line } from './lines.ts'
import { bareVersion } from './offers-without-a-name.ts'
import type { TextNamed } from './told-text.ts'

const DEAL = '(?:deals?|agreements?|accords?|pacts?|treaty|settlement|compromise|contract|package|truce|cease-?fire)'

const STRUCK = new RegExp(
  `\\b(?:(?:have|has|had) )?(?:agreed (?:on|to)|reached|signed|struck|sealed|clinched|concluded|hammered out|initialled|announced) ((?:an?|the|their|its) (?:(?!not\\b|no\\b)[\\p{L}\\d-]+ ){0,4}?${DEAL})\\b`,
  'gu',
)

/** It is wished for, feared or denied. */
const NOT_STRUCK =
  /\b(?:if|unless|until|once|before|whether|fail\p{L}*|unable|hop(?:e[sd]?|ing)|close to|near|without|neither|nobody|yet to|refus\p{L}+|would have|not|n[’']t|never|when|could|may|might|will|would|to) (?:[\p{L}]+ ){0,3}$/iu

/** "Under it, …", "Under the pact, …", "The deal would …": what follows stands in it. */
const GOES_INTO = new RegExp(
  `^[“"]?(?:(?:Under|As part of|According to) (?:it|its terms|the terms|(?:the |this )(?:terms of the )?(?:[\\p{Ll}-]+ ){0,2}${DEAL})\\b|The (?:[\\p{Ll}-]+ ){0,2}${DEAL} (?:also )?(?:would|will|calls for|provides for|sets|gives|allows|requires|ends|includes|covers)\\b)`,
  'u',
)

/** How many sentences behind it the report may begin to go into it. */
const REACH = 8

/** The deals of the line that the report goes into. */
export function struckIn(lines: readonly Line[], at: number, known: readonly TextNamed[]): readonly TextNamed[] {
  const line = lines[at]!
  return [...line.words.matchAll(STRUCK)].flatMap((found): readonly TextNamed[] => {
    const start = found.index + found[0].length - found[1]!.length
    const name = { start, end: start + found[1]!.length }
    const isKnown = known.some(text => text.line === at && text.name.start < name.end && name.start < text.name.end)
    if (isKnown || NOT_STRUCK.test(line.words.slice(0, found.index))) return []
    if (!lines.slice(at + 1, at + 1 + REACH).some(({ words }) => GOES_INTO.test(words))) return []
    const version = bareVersion(line, at, { name, state: 'first', ordinal: null }, null)
    return [{ ...version, state: null, noun: found[1]!.split(' ').at(-1)!.toLowerCase(), status: 'agreed' }]
  })
}
