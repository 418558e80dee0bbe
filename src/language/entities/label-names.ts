/** @module Labels for the words of a document, sentence after sentence, from left to right. Greedy: one choice at a time, by the scores. */
import type { Scorer } from '../../learning/scorer.ts'
import { ownSums } from '../own-sums.ts'
import { type DocumentUse, type NameContext, type NameWord, writeNameValues } from './features.ts'
import { knownPlaces, knownRuns } from './find-known.ts'
import { isOpen, MAY_FOLLOW, OUTSIDE, TYPES_PLUS_ONE } from './labels.ts'

/** A document ready to be labelled. */
export interface NameDocument {
  readonly sentences: readonly NameContext[]
  /** Of every word of it, each once. */
  readonly uses: readonly DocumentUse[]
}

/** A sentence with its words seen. */
export interface SeenSentence {
  readonly forms: readonly string[]
  readonly words: readonly NameWord[]
}

export function prepareDocument(sentences: readonly SeenSentence[]): NameDocument {
  const uses = new Map<string, DocumentUse>()
  const contexts = sentences.map(sentence => contextOf(sentence, uses))
  return { sentences: contexts, uses: [...uses.values()] }
}

function contextOf({ forms, words }: SeenSentence, usesOf: Map<string, DocumentUse>): NameContext {
  let lettered = 0
  let large = 0
  for (const { hasLetter, type } of words) {
    if (!hasLetter) continue
    lettered += 1
    if (type.capitals > 0) large += 1
  }
  // Three words in a row with capitals may be a name; of more than three, two thirds make a heading.
  const capitals = lettered > 3 && large * 3 > lettered * 2 ? 1 : 0
  const opens = opensOf(words)
  const uses = words.map((word, at) => {
    const use = useOf(word.key, usesOf)
    if (word.type.capitals === 0) use.small += 1
    else if (opens[at] === 0 && capitals === 0) use.large += 1
    return use
  })
  const runs = knownRuns(forms, at => words[at]!.mayBeKnown)
  return { words, uses, runs, known: knownPlaces(runs, forms.length), opens, capitals }
}

function useOf(key: string, uses: Map<string, DocumentUse>): DocumentUse {
  let use = uses.get(key)
  if (use === undefined) {
    use = { small: 0, large: 0, last: -1 }
    uses.set(key, use)
  }
  return use
}

/** Words with a capital because of where they stand: the first, and those after marks that open. */
function opensOf(words: readonly NameWord[]): Uint8Array {
  const opens = new Uint8Array(words.length)
  let opening = true
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    opens[at] = opening ? 1 : 0
    opening = word.isMark && (opening || word.opens)
  }
  return opens
}

/** Whether a word need not be weighed: no name is open, and it begins none. */
export function isPlain(word: NameWord, before: number): boolean {
  return !word.mayBegin && !isOpen(before)
}

/** Keeps the type a word was given, for the places where it comes again. */
export function remember({ words, uses }: NameContext, at: number, label: number): void {
  if (words[at]!.type.capitals > 0) uses[at]!.last = TYPES_PLUS_ONE[label]!
}

/** The best label that may come after `before`; at the end of a sentence none that leaves a name open. */
export function bestLabel(scores: ArrayLike<number>, before: number, isLast: boolean): number {
  let best = -1
  for (const label of MAY_FOLLOW[before]!)
    if (!(isLast && isOpen(label)) && (best < 0 || scores[label]! > scores[best]!)) best = label
  return best < 0 ? OUTSIDE : best
}

/** @param scorer with `NAME_TEMPLATES` as its first set */
export function labelSentence(context: NameContext, scorer: Scorer): Uint8Array {
  const { words } = context
  const weigh = scorer.weigh[0]!
  const beginWith = ownSums(scorer)
  const labels = new Uint8Array(words.length)
  let before = OUTSIDE
  let beforeThat = OUTSIDE
  for (let at = 0; at < words.length; at += 1) {
    let label = OUTSIDE
    if (!isPlain(words[at]!, before)) {
      const { type, own } = words[at]!
      beginWith(type, own)
      writeNameValues(scorer.values, context, at, before, beforeThat)
      weigh(0)
      label = bestLabel(scorer.scores, before, at === words.length - 1)
      remember(context, at, label)
    }
    labels[at] = label
    beforeThat = before
    before = label
  }
  return labels
}

/** Labels for every sentence. The document is used up: what was remembered of it stays. */
export function labelDocument({ sentences }: NameDocument, scorer: Scorer): readonly Uint8Array[] {
  return sentences.map(context => labelSentence(context, scorer))
}
