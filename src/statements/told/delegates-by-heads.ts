/** @module Delegates by the heads of their clause: all who lead the delegations, and whoever sat at the table as well. */
import type { Figure } from '../../document/layers.ts'
import type { DelegateFound } from './find-delegates.ts'
import { caseOf, dependents, type Word } from './line-grammar.ts'
import type { Line } from './lines.ts'

/** What is led at talks. */
const LED = new Set('delegation team side negotiator talk negotiation'.split(' '))

/** Where whoever takes part is. */
const PLACE_AT_TALKS = new Set('table room'.split(' '))

/** "Keller, the foreign minister, and Osei, the interior minister, led the delegations. The envoy was also at the table." */
export function delegatesByHeads(line: Line, figures: readonly Figure[]): readonly DelegateFound[] {
  const { grammar: words } = line
  if (words === null) return []
  return words.flatMap((word, at): readonly DelegateFound[] => {
    if (/^(?:lead|head)$/.test(word.lemma) && /^VB[DZP]$/.test(word.tag) && leadsThere(words, at))
      return subjectsOf(line, words, at, 'leads', figures)
    if (takesPart(words, at)) return subjectsOf(line, words, at, 'was there', figures)
    if (PLACE_AT_TALKS.has(word.lemma) && isPresentThere(words, at))
      return subjectsOf(line, words, at, 'was there', figures)
    return []
  })
}

/** "Keller and the envoy, Osei, took part on the Ardan side", "attended the talks": of a match or a fair nobody would say so here. */
function takesPart(words: readonly Word[], verb: number): boolean {
  const { lemma, tag } = words[verb]!
  if (!/^VB[DN]$/.test(tag) || dependents(words, verb, 'aux').some(at => words[at]!.tag === 'MD')) return false
  if (dependents(words, verb).some(at => /^(?:not|n't|n’t|never)$/.test(words[at]!.lemma))) return false
  const objects = dependents(words, verb, 'obj').map(at => words[at]!.lemma)
  if (lemma === 'attend' || lemma === 'join') return objects.some(one => MEETS.has(one))
  const isPart = (lemma === 'take' && objects.includes('part')) || lemma === 'participate'
  return (
    isPart &&
    words.some(
      (word, at) =>
        (MEETS.has(word.lemma) && /^(?:in|at)$/.test(caseOf(words, at) ?? '')) ||
        (word.lemma === 'side' && caseOf(words, at) === 'on' && word.head === verb),
    )
  )
}

const MEETS = new Set('talk negotiation meeting session sitting round discussion'.split(' '))

function leadsThere(words: readonly Word[], verb: number): boolean {
  return dependents(words, verb, 'obj').some(at => LED.has(words[at]!.lemma))
}

/** "was at the table", without a "not": the noun is what is told of the subject. */
function isPresentThere(words: readonly Word[], noun: number): boolean {
  const isDefinite = dependents(words, noun, 'det').some(at => words[at]!.lemma === 'the')
  const isPast = dependents(words, noun, 'cop').some(at => words[at]!.tag === 'VBD')
  const isDenied = dependents(words, noun).some(at => /^(?:not|n't|n’t|never)$/.test(words[at]!.lemma))
  return isDefinite && isPast && !isDenied && /^(?:at|in)$/.test(caseOf(words, noun) ?? '')
}

/** Everybody by name in the subject of a word. */
function subjectsOf(
  line: Line,
  words: readonly Word[],
  of: number,
  role: DelegateFound['role'],
  figures: readonly Figure[],
): readonly DelegateFound[] {
  const first = dependents(words, of, 'nsubj').filter(at => at < of)
  const heads = first.flatMap(at => [at, ...dependents(words, at, 'conj'), ...dependents(words, at, 'appos')])
  const named = line.acting.filter(
    ({ start, end, figure }) =>
      figures[figure]!.kind === 'person' &&
      !figures[figure]!.anonymous &&
      heads.some(at => start <= words[at]!.start && words[at]!.end <= end),
  )
  return named.map(({ figure, start, end }) => ({ figure, role, start: line.start + start, end: line.start + end }))
}
