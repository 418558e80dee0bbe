/** @module Bounds of amounts: "more than", "nearly", "or more", and what they make of a number. */
import type { Amount } from '../document/layers.ts'
import type { Found, Line } from './amount-line.ts'
import { BOUNDS, type Bound } from './amount-words.ts'

/** How far "about" and "nearly" reach: a tenth. Writers round to one or two figures, which is off by about as much. */
const LOOSE = 0.1

/** What a bound makes of a number: from, up to, or about it. */
export function bounded(
  min: number,
  max: number,
  bound: Bound | 'none',
  vague: boolean,
): Pick<Found, 'min' | 'max' | 'approximate'> {
  const tidy = (value: number) => Number(value.toPrecision(12))
  switch (bound) {
    case 'floor':
      return { min: tidy(min), max: null, approximate: vague }
    case 'ceiling':
      return { min: null, max: tidy(max), approximate: vague }
    case 'under':
      return { min: tidy(min * (1 - LOOSE)), max: tidy(max), approximate: true }
    case 'near':
      return { min: tidy(min * (1 - LOOSE)), max: tidy(max * (1 + LOOSE)), approximate: true }
    case 'none':
      return { min: tidy(min), max: tidy(max), approximate: vague }
  }
}

/** The bound that ends right before a word: "more than", "nearly". */
export function boundBefore(
  { lower }: Line,
  at: number,
  kind: Amount['kind'],
): { readonly first: number; readonly bound: Bound | 'none' } | null {
  for (const [words, bound] of BOUNDS) {
    if (!words.every((word, back) => lower[at - 1 - back] === word)) continue
    // "talks over two days" is during them.
    if (
      words.length === 1 &&
      words[0] === 'over' &&
      kind === 'duration' &&
      !/^(?:for|lasted|lasting|lasts|took|after|of|spent)$/.test(lower[at - 2] ?? '')
    )
      return null
    return { first: at - words.length, bound }
  }
  return null
}

/** "or more", "or so", "+", "-odd". */
export function boundAfter(
  { lower, joined }: Line,
  past: number,
): { readonly past: number; readonly bound: Bound } | null {
  const [first = '', second = ''] = [lower[past], lower[past + 1]]
  if (first === '+' && joined[past]) return { past: past + 1, bound: 'floor' }
  if (first === '-' && joined[past] && second === 'plus') return { past: past + 2, bound: 'floor' }
  if (first === '-' && joined[past] && second === 'odd') return { past: past + 2, bound: 'near' }
  if (first === 'or' && second === 'more') return { past: past + 2, bound: 'floor' }
  if (first === 'or' && second === 'so') return { past: past + 2, bound: 'near' }
  if (first === 'or' && /^(?:less|fewer)$/.test(second)) return { past: past + 2, bound: 'ceiling' }
  return null
}
