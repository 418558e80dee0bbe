/** @module Nouns by which somebody's stance is told: "Ardan's demand for a court", "its opposition to a levy". */
import type { Act } from './testimony.ts'

/** What is done by whoever has it, and the words between it and what it is on. */
export interface StanceNoun {
  readonly act: Act
  readonly links: RegExp
}

const OF_WANTING: StanceNoun = { act: 'demand', links: /^(?:for|that|to)$/ }
const OF_HOLDING: StanceNoun = { act: 'demand', links: /^(?:on|upon|that)$/ }
const OF_OFFERING: StanceNoun = { act: 'propose', links: /^(?:for|that|to|of)$/ }
const OF_REFUSING: StanceNoun = { act: 'reject', links: /^(?:to|against)$/ }
const OF_TURNING_DOWN: StanceNoun = { act: 'reject', links: /^of$/ }

const KINDS: readonly (readonly [nouns: string, noun: StanceNoun])[] = [
  [
    'demand demands call calls request requests appeal appeals plea pleas bid push requirement requirements',
    OF_WANTING,
  ],
  ['insistence', OF_HOLDING],
  ['claim claims', { act: 'demand', links: /^to$/ }],
  ['proposal proposals suggestion suggestions offer offers', OF_OFFERING],
  ['opposition objection objections resistance refusal', OF_REFUSING],
  ['rejection', OF_TURNING_DOWN],
  ['acceptance', { act: 'accept', links: /^of$/ }],
]

/** Noun, in lower case → what is done. */
export const STANCE_NOUNS: ReadonlyMap<string, StanceNoun> = new Map(
  KINDS.flatMap(([nouns, noun]) => nouns.split(' ').map(word => [word, noun] as const)),
)
