/** @module What finding amounts works on: the words of a sentence, an amount in them, a unit behind a number. */
import type { Amount } from '../document/layers.ts'
import type { AmountWords } from './read-number.ts'

/** An amount in the words of a sentence. */
export interface Found extends Pick<Amount, 'kind' | 'unit' | 'counted' | 'approximate'> {
  readonly first: number
  readonly past: number
  readonly min: number | null
  readonly max: number | null
}

/** What a number counts or measures, and where its words end. */
export interface Unit {
  readonly kind: Amount['kind']
  readonly unit: string | null
  readonly past: number
  /** By what the number is multiplied: two fortnights are four weeks. */
  readonly times?: number
  readonly counted?: string | null
}

/** The sentence being read. */
export interface Line extends AmountWords {
  /** As printed. */
  readonly forms: readonly string[]
}
