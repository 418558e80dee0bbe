/**
 * @module Entities that rules tell better than a model: dates and times of day, amounts, works named in quotation marks. They
 * stand beside the names; where one overlaps a name, the name stays.
 */
import type { Amount, Entity, Layers, MeasuredKind, With } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'
import { findTimes } from '../find-times.ts'

/** What each kind of amount is as an entity. */
const KIND: { readonly [kind in Amount['kind']]: MeasuredKind } = {
  count: 'cardinal',
  share: 'percent',
  money: 'money',
  duration: 'quantity',
  measure: 'quantity',
  age: 'quantity',
  ordinal: 'ordinal',
}

/** Any day will do where a report has none: only where times stand is asked, not which days they are. */
const SOME_DAY = '2020-06-17'

/** Names and, beside them, what rules tell. */
export function withRuleEntities(
  document: With<'sentences' | 'tokens' | 'quotations' | 'times' | 'amounts' | 'entities'>,
): Pick<Layers, 'entities'> {
  const { text, published, entities, amounts, quotations } = document
  const times = published === null ? findTimes({ ...document, published: SOME_DAY }).times : document.times
  // What comes first here stays where two overlap.
  const found: readonly Entity[] = [
    ...entities,
    ...times
      .filter(({ precision }) => precision !== 'order')
      .map(({ start, end }) => ({ start, end, type: 'date' as const })),
    ...timesOfDay(text).map(span => ({ ...span, type: 'time' as const })),
    ...bareYears(text).map(span => ({ ...span, type: 'date' as const })),
    ...amounts.map(({ start, end, kind }) => ({ start, end, type: KIND[kind] })),
    ...worksIn(
      text,
      quotations.map(({ inner }) => inner),
    ).map(span => ({ ...span, type: 'work' as const })),
  ]
  return { entities: apart(found.flatMap(entity => onTokens(document, entity))) }
}

/** "10 a.m.", "8:30 GMT", "noon", "three o’clock". */
function timesOfDay(text: string): readonly Span[] {
  return [...text.matchAll(TIME_OF_DAY)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
}

/** "(2019)", "the 2022 season", "2021/2022": four figures that count nothing. */
function bareYears(text: string): readonly Span[] {
  return [...text.matchAll(BARE_YEAR)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
}

const BARE_YEAR =
  /(?<![\p{L}\p{N}$€£¥#.,:/+-]|[$€£¥#] |\b(?:No\.|Resolution|Article|Flight|Room) )(?:18|19|20)\d\d(?:[/–-](?:(?:19|20)\d\d|\d\d))?(?![\p{L}\p{N}%+:/-]|[.,]\d| (?:%|per|million|billion|thousand|hours|people|men|women|children|troops|[a-z]{2,}s\b))/gu

const ZONE = String.raw`(?:\s(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|PT|PST|PDT|IST|MSK|local time))?`
const TIME_OF_DAY = new RegExp(
  String.raw`(?<![\p{L}\p{N}:.])(?:\d{1,2}(?:[:.][0-5]\d)?\s?(?:a\.m\.|p\.m\.|[ap]m(?![\p{L}\p{N}]))${ZONE}|(?:[01]?\d|2[0-4]):[0-5]\d(?![\p{N}:])(?:\shours)?${ZONE}|[0-2]\d[0-5]\d\s(?:GMT|UTC|hours)|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\so['’]clock|(?:noon|midnight|midday)(?![\p{L}\p{N}-]))`,
  'gu',
)

/** "the film “Long Water”": what is made to be read, seen or heard, named in quotation marks. */
function worksIn(text: string, quoted: readonly Span[]): readonly Span[] {
  return quoted.filter(({ start, end }) => {
    const title = text.slice(start, end)
    return title.length <= 80 && isTitle(title) && MADE.test(text.slice(Math.max(0, start - 40), start))
  })
}

const MADE =
  /\b(?:film|movie|documentary|novel|book|memoir|biography|poem|play|opera|song|album|single|painting|essay|sitcom|drama|musical|series)s?,?\s+(?:(?:called|titled|entitled|named)\s+)?["“‘'«]$/i

/** Every word but the small ones has a capital. */
function isTitle(title: string): boolean {
  const words = title.split(/\s+/)
  return (
    /^[\p{Lu}\p{N}]/u.test(title) &&
    words.every(
      word => /^[^\p{L}]*\p{Lu}/u.test(word) || /^(?:of|the|an?|in|on|to|for|and|at|with|from|by|\P{L}+)$/u.test(word),
    )
  )
}

/** The span grown to whole tokens of one sentence; nothing where it has none. */
function onTokens({ tokens }: With<'tokens'>, { start, end, type }: Entity): readonly Entity[] {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const first = tokens[low]
  if (first === undefined || first.start >= end) return []
  let last = low
  while (
    tokens[last + 1] !== undefined &&
    tokens[last + 1]!.start < end &&
    tokens[last + 1]!.sentence === first.sentence
  )
    last += 1
  return [{ start: first.start, end: tokens[last]!.end, type }]
}

/** In reading order; of two that overlap the one that came first in the list. */
function apart(entities: readonly Entity[]): readonly Entity[] {
  const order = entities
    .map((entity, rank) => ({ entity, rank }))
    .sort((a, b) => a.entity.start - b.entity.start || a.rank - b.rank)
  const kept: { entity: Entity; rank: number }[] = []
  for (const next of order) {
    let stays = true
    while (kept.length > 0 && kept.at(-1)!.entity.end > next.entity.start) {
      if (kept.at(-1)!.rank < next.rank) {
        stays = false
        break
      }
      kept.pop()
    }
    if (stays) kept.push(next)
  }
  return kept.map(({ entity }) => entity)
}
