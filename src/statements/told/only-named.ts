/**
 * @module Meetings that are only named where something else is told: "gave an account of the talks", "on the second day of the
 * talks a boat was rammed". The day and the town of what is told are not theirs. Nothing without grammar.
 */
import type { Span } from '../../document/span.ts'
import { headOf } from './clause-heads.ts'
import { caseOf, dependents, type Word } from './line-grammar.ts'
import type { Line } from './lines.ts'
import { upward } from './met-by-heads.ts'

/** What of a clause belongs to a meeting's noun, where that is not all: what hangs on the noun itself, and perhaps the day. */
export interface Share {
  readonly own: Span
  readonly withDay: boolean
}

/** Nouns under which a meeting is nothing but named. */
const ABOUT_IT =
  /^(?:account|report|summary|record|minute|outcome|result|failure|success|note|memory|description|version|picture|transcript|statement|communique|news|detail|aftermath|eve|sideline|margin|photo|photograph)s?$/

export function shareOf({ grammar: words }: Line, trigger: Span): Share | null {
  const named = words === null ? -1 : headOf(words, trigger)
  if (words === null || named < 0) return null
  const chain = upward(words, named)
  const top = chain.at(-1)!
  const { head, relation, lemma, tag } = words[top]!
  // "on Tuesday, the second day of the talks": when something else was.
  const isDay = chain.length > 1 && lemma === 'day' && tag === 'NN' && /^(?:on)?$/.test(caseOf(words, top) ?? '')
  if (isDay && (/^obl/.test(relation) || isOfDay(words, top))) return { own: under(words, top), withDay: true }
  if (head < 0 || !relation.startsWith('nmod') || !/^(?:of|from|about|on)$/.test(caseOf(words, top) ?? '')) return null
  return ABOUT_IT.test(words[head]!.lemma) ? { own: under(words, top), withDay: false } : null
}

function isOfDay(words: readonly Word[], at: number): boolean {
  const { head, relation } = words[at]!
  return /^(?:appos|nmod:unmarked)/.test(relation) && head >= 0 && /^obl/.test(words[head]!.relation)
}

/** All that hangs on a word. */
function under(words: readonly Word[], at: number, depth = 0): Span {
  const below = depth > DEEPEST ? [] : dependents(words, at).map(one => under(words, one, depth + 1))
  return {
    start: Math.min(words[at]!.start, ...below.map(({ start }) => start)),
    end: Math.max(words[at]!.end, ...below.map(({ end }) => end)),
  }
}

const DEEPEST = 12
