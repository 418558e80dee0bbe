/** @module Odd shares: a change in per cent that its own two figures do not make. The arithmetic is printed; nobody is corrected. */
import { each, type Look } from './oddity.ts'

const AMOUNT =
  '(?:[$€£] ?)?(?<!\\d)(?<NAME>\\d[\\d,]*(?:\\.\\d+)?)(?! ?(?:%|per ?cent))(?<NAMEscale> (?:thousand|million|billion))?'
const amount = (name: string) => AMOUNT.replaceAll('NAME', name)
const SHARE = '(?<share>\\d+(?:\\.\\d+)?) ?(?:%|per ?cent)'
const MOVED =
  '\\b(?:ris|rose|increas|grew|grow|climb|jump|up|fell|fall|drop|declin|decreas|cut|down|slid|shr[aiu]nk|los[st])\\p{L}*\\b'

/** "an increase of 31%, from 1.6 million tonnes in 2024 to 2.3 million": the share before its figures, or behind them. */
const CHANGED: readonly RegExp[] = [
  new RegExp(
    `${MOVED}[^;]{0,60}?${SHARE},? (?:\\p{L}+ ){0,3}?from ${amount('before')}[^;%]{0,50}? to ${amount('after')}`,
    'giu',
  ),
  new RegExp(
    `${MOVED}[^;%]{0,60}? from ${amount('before')}[^;%]{0,50}? to ${amount('after')}[^;%]{0,30}?,? (?:a|an|or|by|up|down)\\b[^;%\\d]{0,30}${SHARE}`,
    'giu',
  ),
]

/** What rounding of the figures allows, in points and as a part of the share. */
const POINTS = 2
const PART = 0.1

const YEAR = /^(?:19|20)\d\d$/

export const shares: Look = words =>
  CHANGED.flatMap(pattern =>
    each(pattern, words, ({ groups }) => {
      const { before, after, share, beforescale = '', afterscale = '' } = groups as { readonly [name: string]: string }
      if (YEAR.test(before!) || YEAR.test(after!)) return null
      const scaled = [afterscale, beforescale].map(scale => scale || afterscale || beforescale)
      if (scaled[0] !== scaled[1]) return null
      const [from, to, told] = [before!, after!, share!].map(number => Number(number.replaceAll(',', ''))) as [
        number,
        number,
        number,
      ]
      if (!(from > 0)) return null
      const change = (100 * Math.abs(to - from)) / from
      if (Math.abs(change - told) <= Math.max(POINTS, PART * told)) return null
      return {
        kind: 'arithmetic',
        summary: `From ${before} to ${after} is ${Math.round(change)} per cent, not ${share}.`,
      }
    }),
  )
