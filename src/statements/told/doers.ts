/** @module Who does what a verb says, by the grammar of its sentence and the mentions in it. */
import type { Span } from '../../document/span.ts'
import { dependents, type Word } from './line-grammar.ts'
import type { Line } from './lines.ts'

/** The mention that holds these words. */
export function mentionOver(line: Line, { start, end }: Span): Line['acting'][number] | undefined {
  return line.acting.find(one => one.start <= start && end <= one.end)
}

/** The subject of a verb; of one joined to another, "said … and sent", that one’s. */
export function subjectOf(line: Line, verb: number): Word | null {
  const words = line.grammar!
  for (let at = verb, steps = 0; at >= 0 && steps < 3; at = words[at]!.head, steps += 1) {
    const found = dependents(words, at).find(one => words[one]!.relation === 'nsubj')
    // "The union said it had sent its answer": nobody else is meant.
    const isOpen = found !== undefined && words[found]!.tag === 'PRP' && words[at]!.relation === 'ccomp'
    if (found !== undefined && !(isOpen && mentionOver(line, words[found]!) === undefined)) return words[found]!
    if (!isOpen && !/^(?:conj|xcomp|advcl)/.test(words[at]!.relation)) return null
  }
  return null
}

/** The mention of whoever does what the word at that offset says. */
export function doerAt(line: Line, offset: number): Line['acting'][number] | undefined {
  const verb = line.grammar?.findIndex(({ start }) => start === offset) ?? -1
  const subject = verb < 0 ? null : subjectOf(line, verb)
  return subject === null ? undefined : mentionOver(line, subject)
}
