/**
 * @module Dates, times and numbers, which rules find, against what GUM's development halves mark of them: dates with their days,
 * phrases of time, ordinals, numbers. GUM marks no money and no quantities; numbers say how many of them something was made of.
 */
import { addLayers } from '../src/document/layers.ts'
import type { Span } from '../src/document/span.ts'
import { withRuleEntities } from '../src/language/entities/find-by-rule.ts'
import { findAmounts } from '../src/language/find-amounts.ts'
import { findTimes } from '../src/language/find-times.ts'
import { addTextLayers } from '../src/text/add-text-layers.ts'
import { type DatedDocument, readDates } from '../training/corpora/gum-dates.ts'
import { percent } from './results.ts'
import { sharedPath } from './shared.ts'
import { tokensOf } from './treebank-documents.ts'

/** Marked things, and how many of them were found as asked. */
interface Count {
  of: number
  found: number
}

export function measureFigures(shared: string): { readonly [name: string]: string } {
  const counts = new Map<string, Count>()
  const count = (name: string, isFound: boolean) => {
    const own = counts.get(name) ?? { of: 0, found: 0 }
    counts.set(name, { of: own.of + 1, found: own.found + (isFound ? 1 : 0) })
  }
  for (const file of ['gum-open-dev', 'gum-unclear-dev'])
    for (const dated of readDates(sharedPath(shared, 'corpora', 'gum', `${file}.conllu.gz`))) countIn(dated, count)
  return Object.fromEntries(
    [...counts].map(([name, { of, found }]) => [name, `${found} of ${of}, ${percent(found / of)} %`]),
  )
}

function countIn(dated: DatedDocument, count: (name: string, isFound: boolean) => void): void {
  const { document, written, dates, phrases, ordinals, numbers } = dated
  const cut = addTextLayers({ text: document.text, published: written, outlet: null }, tokensOf(document))
  const timed = addLayers(cut, findTimes(cut))
  const { entities } = withRuleEntities({ ...addLayers(timed, findAmounts(timed)), entities: [] })
  const found: readonly Span[] = [...timed.times, ...entities]
  for (const date of dates) {
    count('dates, exact span', found.some(isSame(date)))
    count('dates, part of the span', found.some(overlaps(date)))
    const read = timed.times.find(overlaps(date))
    if (date.days !== null && read !== undefined)
      count(
        'dates read, days right',
        read.range.earliest === date.days.earliest && read.range.latest === date.days.latest,
      )
  }
  for (const phrase of phrases) {
    count('phrases of time, exact span', found.some(isSame(phrase)))
    count('phrases of time, part of the span', found.some(overlaps(phrase)))
  }
  const told = entities.filter(({ type }) => type === 'ordinal' || type === 'date')
  for (const ordinal of ordinals) count('ordinals', told.some(overlaps(ordinal)))
  for (const { start, end } of entities.filter(({ type }) => type === 'ordinal'))
    count('ordinals found that are some', ordinals.some(overlaps({ start, end })))
  for (const number of numbers) count('numbers, in a date or an amount', entities.some(overlaps(number)))
}

function isSame(a: Span): (b: Span) => boolean {
  return b => a.start === b.start && a.end === b.end
}

function overlaps(a: Span): (b: Span) => boolean {
  return b => b.start < a.end && a.start < b.end
}
