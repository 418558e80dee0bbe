/** @module Verbs joined to one another under what a text says: "would close the harbour, open a school and send inspectors". By grammar, whatever the verbs. */
import type { Span } from '../../document/span.ts'
import { dependents, type Word } from './line-grammar.ts'
import type { Line } from './lines.ts'

/** Where a piece of the line goes on with the next verb: from the end of what stands before to the first word of what follows. */
export function joinsIn(line: Line, { start, end }: Span): readonly { readonly at: number; readonly past: number }[] {
  const words = line.grammar ?? []
  const inside = (at: number) => words[at]!.start >= start && words[at]!.end <= end
  const main = words.findIndex((word, at) => inside(at) && isVerb(word) && !isAuxiliary(word))
  if (main < 0) return []
  return words.flatMap(({ relation, head }, at) => {
    // ", and Belan put off its vote", read as a sentence beside the first: somebody else is to do something as well.
    const beside = relation === 'parataxis' && head === main && isVerb(words[at]!) ? subjectAhead(words, at) : -1
    if (beside > 0 && inside(beside)) return [{ at: endBefore(words, beside), past: words[beside]!.start }]
    if (relation !== 'conj' || !inside(at) || !isVerb(words[at]!) || at <= main) return []
    const first = firstOf(words, at)
    // Of the verb itself, or of what it makes others do: "obliges Ardan to count and to report".
    const isToDo = words[first - 1]?.lemma === 'to' && words[at - 1]?.lemma === 'to'
    const isMadeDo = /^(?:xcomp|ccomp|obj)$/.test(words[first]!.relation) || isToDo
    if (first !== main && !(words[first]!.head === main && isMadeDo)) return []
    // "counts and reports the catch": one thing done to one thing.
    if (!hasObjectOfItsOwn(words, first, at)) return []
    const opening = openingOf(words, at)
    const last = endBefore(words, opening)
    return last <= start ? [] : [{ at: last, past: words[opening]!.start }]
  })
}

/** Where what stands before the joint ends; 0 where nothing does. */
function endBefore(words: readonly Word[], opening: number): number {
  const last = words.findLastIndex(
    (word, place) => place < opening && !/^[,;:—–-]$/.test(word.lemma) && word.relation !== 'cc',
  )
  return words[last]?.end ?? 0
}

/** The first word of the name before the verb, where "and" stands before it; -1 where it does not. */
function subjectAhead(words: readonly Word[], verb: number): number {
  let at = verb
  while (at > 0 && /^(?:NNPS?|NNS?|DT|JJ|PRP\$|POS)$/.test(words[at - 1]!.tag)) at -= 1
  return at < verb && words[at - 1]?.relation === 'cc' ? at : -1
}

function isVerb({ tag }: Word): boolean {
  return tag.startsWith('VB')
}

function isAuxiliary({ relation }: Word): boolean {
  return relation.startsWith('aux') || relation === 'cop'
}

/** The first of those that are joined. */
function firstOf(words: readonly Word[], of: number): number {
  let at = of
  for (let steps = 0; words[at]!.relation === 'conj' && words[at]!.head >= 0 && steps < LONGEST; steps += 1)
    at = words[at]!.head
  return at
}

/** More are no list of verbs. */
const LONGEST = 8

/** Before the next verb something is done to something: an object, a place or a clause of the verb before it. */
function hasObjectOfItsOwn(words: readonly Word[], first: number, at: number): boolean {
  const before = words.slice(first + 1, at).filter(({ tag }) => /^(?:NN|CD|PRP|\$)/.test(tag))
  return before.length > 0 && dependents(words, at).some(of => of > at && !/^(?:punct|cc)$/.test(words[of]!.relation))
}

/** The first word of the verb’s own clause: its subject, its "to", its "would". */
function openingOf(words: readonly Word[], verb: number): number {
  const belongs = (from: number): boolean => {
    for (let at = from, steps = 0; at >= 0 && steps < LONGEST; at = words[at]!.head, steps += 1) {
      if (at === verb) return true
      if (words[at]!.relation === 'cc' || words[at]!.relation === 'punct') return false
    }
    return false
  }
  let opening = verb
  while (opening > 0 && belongs(opening - 1)) opening -= 1
  return opening
}
