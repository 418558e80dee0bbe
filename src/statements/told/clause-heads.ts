/** @module Who stands where in a clause, by its grammar: the doers of a verb, what is joined to a noun, which word names a span. */
import type { Span } from '../../document/span.ts'
import { caseOf, dependents, type Word } from './line-grammar.ts'

/** Longer chains of verbs and nouns are a parser's, and no writer's. */
const DEEPEST = 6

/** The word that the others of a span hang on; -1 where there is none. */
export function headOf(words: readonly Word[], { start, end }: Span): number {
  const inside = (at: number) => at >= 0 && words[at]!.start < end && words[at]!.end > start
  return words.findIndex((word, at) => inside(at) && !inside(word.head))
}

export function isVerb({ tag }: Word): boolean {
  return tag.startsWith('VB')
}

/** A noun and all that are joined to it: "Keller, Osei and the envoy", with what stands beside each as another name for it. */
export function withJoined(words: readonly Word[], noun: number, depth = 0): readonly number[] {
  if (depth > DEEPEST) return [noun]
  const joined = [...dependents(words, noun, 'conj'), ...dependents(words, noun, 'appos')]
  return [noun, ...joined.flatMap(at => withJoined(words, at, depth + 1))]
}

/**
 * Whom something is done with: behind the verb, and behind what a parser hangs between them: "spoke for an hour on Monday with
 * Osei".
 */
export function companionsOf(words: readonly Word[], verb: number, cases: RegExp): readonly number[] {
  const beside = dependents(words, verb, 'obl')
  const between = [...beside, ...dependents(words, verb, 'obj')].flatMap(at => dependents(words, at, 'nmod'))
  return [...beside, ...between.filter(at => caseOf(words, at) === 'with')].filter(at =>
    cases.test(caseOf(words, at) ?? ''),
  )
}

/**
 * Those who do what a verb tells: its own subject, that of the verb it is joined to or hangs on, or the noun of which it
 * says something: "an envoy expected to meet", "Keller, who met".
 */
export function doersOf(words: readonly Word[], verb: number): readonly number[] {
  for (let at = verb, steps = 0; at >= 0 && steps < DEEPEST; steps += 1) {
    const { head, relation } = words[at]!
    const own = dependents(words, at, 'nsubj')
    const isWho = own.some(one => /^W/.test(words[one]!.tag))
    if (own.length > 0 && !isWho) return own.flatMap(one => withJoined(words, one))
    if (head < 0) return []
    if (isWho || (relation.startsWith('acl') && /^(?:NNP|PRP)/.test(words[head]!.tag))) return withJoined(words, head)
    // "both had agreed in principle to meet": the noun between is nobody.
    if (!/^(?:conj|xcomp|advcl|acl|obl|obj|nmod)/.test(relation)) return []
    at = head
  }
  return []
}
