/** @module Dates and money, which rules find, against worldwide-dev: exact spans on its own tokens. */
import { join } from 'node:path'
import { addLayers } from '../src/document/layers.ts'
import type { TokenRange } from '../src/document/span.ts'
import { withRuleEntities } from '../src/language/entities/find-by-rule.ts'
import { findAmounts } from '../src/language/find-amounts.ts'
import { findTimes } from '../src/language/find-times.ts'
import { addTextLayers } from '../src/text/add-text-layers.ts'
import { readColumns } from '../training/corpora/column-names.ts'
import { percent } from './results.ts'

/** What the corpus calls them. It marks days, months and years of the calendar, and leaves "more than" outside. */
const MARKED = { date: 'Date', money: 'Money' } as const

/** "last week" and "today" are dates here, and not marked there. */
const OF_CALENDAR =
  /\d{4}|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

/** F1, precision and recall of each kind: dates by their spans, money by where it ends. */
type Score = { readonly [name in 'F1' | 'precision' | 'recall']: number }

export function ruleEntityFigures(corpora: string): { readonly [kind: string]: Score } {
  const figures: { [kind: string]: Score } = {}
  for (const [kind, label] of Object.entries(MARKED)) {
    const counts = { gold: 0, found: 0, right: 0 }
    const columns = { word: 0, label: 1, types: { [label]: 'other' as const } }
    for (const sentences of readColumns(join(corpora, 'ner/worldwide-dev.tsv.gz'), columns))
      for (const { forms, names } of sentences) {
        const keyOf = ({ first, past }: TokenRange) => (kind === 'money' ? `${past}` : `${first}:${past}`)
        const gold = new Set(names.map(keyOf))
        const found = rangesIn(forms, kind)
          .filter(({ first, past }) => kind === 'money' || OF_CALENDAR.test(forms.slice(first, past).join(' ')))
          .map(keyOf)
        counts.gold += gold.size
        counts.found += found.length
        counts.right += found.filter(span => gold.has(span)).length
      }
    const { gold, found, right } = counts
    figures[kind] = {
      F1: percent((2 * right) / (gold + found)),
      precision: percent(right / found),
      recall: percent(right / gold),
    }
  }
  return figures
}

/** Every entity of a kind. */
function rangesIn(forms: readonly string[], kind: string): readonly TokenRange[] {
  let at = 0
  const tokens = forms.map(form => {
    const start = at
    at += form.length + 1
    return { start, end: start + form.length, sentence: 0 }
  })
  const text = forms.join(' ')
  const sentences = [{ start: 0, end: text.length, paragraph: 0 }]
  const cut = addTextLayers({ text, published: null, outlet: null }, { sentences, tokens })
  const timed = addLayers(cut, findTimes(cut))
  const { entities } = withRuleEntities({ ...addLayers(timed, findAmounts(timed)), entities: [] })
  return entities
    .filter(({ type }) => type === kind)
    .map(({ start, end }) => ({
      first: tokens.findIndex(token => token.start === start),
      past: tokens.findIndex(token => token.end === end) + 1,
    }))
}
