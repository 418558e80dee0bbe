/**
 * @module Meetings by a noun that means one only where it is told of somewhere or of a day: "that round opens in Osford", "a
 * further encounter on Thursday", "the Osford round brought together". Elsewhere a round may be of golf. Nothing without grammar.
 */
import type { Figure } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'
import { isVerb } from './clause-heads.ts'
import { placeBefore } from './find-place.ts'
import { caseOf, dependents, type Word } from './line-grammar.ts'
import type { Line } from './lines.ts'
import { townByHeads } from './place-by-heads.ts'
import { GATHERS } from './who-met.ts'

const NOUNS = new Set('round encounter gathering rendezvous get-together huddle tête-à-tête'.split(' '))

/** "a round of talks" is one; "of layoffs" is none. */
const OF_TALKS = new Set(
  'talk negotiation discussion consultation meeting bargaining dialogue diplomacy mediation contact conversation'.split(
    ' ',
  ),
)

/** The nouns of the line that tell of a meeting by their town or their day. */
export function roundsByHeads(line: Line, figures: readonly Figure[]): readonly Span[] {
  const { grammar: words } = line
  if (words === null || figures.length === 0) return []
  return words.flatMap(({ lemma, tag, start, end }, at): readonly Span[] => {
    if (!NOUNS.has(lemma) || !/^NNS?$/.test(tag) || isPartOfName(words, at)) return []
    const what = dependents(words, at, 'nmod').filter(one => caseOf(words, one) === 'of')
    if (lemma === 'round' && what.some(one => !OF_TALKS.has(words[one]!.lemma) && words[one]!.tag !== 'NNP')) return []
    const span = { start, end }
    const isToldOf = GATHERS.test(line.words.slice(end)) && placeBefore(line, figures, start) !== null
    return isToldOf || hasDay(line, words, at) || townByHeads(line, span, figures) !== null ? [span] : []
  })
}

/** "the round table", "round-trip" */
function isPartOfName(words: readonly Word[], at: number): boolean {
  return words[at]!.relation === 'compound' || /^(?:table|trip|-)$/.test(words[at + 1]?.lemma ?? '')
}

/** A day hangs on the noun, or on the verb it is the subject or object of. */
function hasDay(line: Line, words: readonly Word[], noun: number): boolean {
  const { head, relation } = words[noun]!
  const isOfVerb = head >= 0 && isVerb(words[head]!) && /^(?:nsubj|obj|obl)/.test(relation)
  const tops = isOfVerb ? [noun, head] : [noun]
  return line.times.some(
    ({ start, end, precision }) =>
      precision !== 'order' &&
      precision !== 'year' &&
      words.some((word, at) => start <= word.start && word.end <= end && isBelow(words, at, tops)),
  )
}

const DEEPEST = 3

function isBelow(words: readonly Word[], at: number, tops: readonly number[]): boolean {
  for (let up = at, steps = 0; up >= 0 && steps < DEEPEST; up = words[up]!.head, steps += 1)
    if (tops.includes(up)) return true
  return false
}
