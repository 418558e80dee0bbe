/** @module Labels for the words of a document, sentence after sentence, from left to right. Greedy: one choice at a time, by the scores. */
import type { Scorer } from '../../learning/scorer.ts'
import { type DocumentUse, type NameContext, type NameSight, type NameWord, writeFeatures } from './features.ts'
import { knownPlaces, knownRuns } from './find-known.ts'
import { isOpen, MAY_FOLLOW, OUTSIDE, TYPES_PLUS_ONE } from './labels.ts'

/** A document ready to be labelled. */
export interface NameDocument {
  readonly sentences: readonly NameContext[]
  readonly uses: Map<string, DocumentUse>
}

export function prepareDocument(sentences: readonly (readonly string[])[], sight: NameSight): NameDocument {
  const contexts = sentences.map(forms => contextOf(forms, sight))
  const uses = new Map<string, DocumentUse>()
  for (const { words, opens, capitals } of contexts)
    for (const [at, word] of words.entries()) {
      let use = uses.get(word.key)
      if (use === undefined) {
        use = { small: 0, large: 0, last: -1 }
        uses.set(word.key, use)
      }
      if (word.type.capitals === 0) use.small += 1
      else if (opens[at] === 0 && capitals === 0) use.large += 1
    }
  return { sentences: contexts, uses }
}

function contextOf(forms: readonly string[], sight: NameSight): NameContext {
  const words = forms.map(form => sight.of(form))
  const lettered = words.filter(({ hasLetter }) => hasLetter)
  const large = lettered.filter(({ type }) => type.capitals > 0).length
  const runs = knownRuns(forms)
  return {
    words,
    runs,
    known: knownPlaces(runs, forms.length),
    opens: opensOf(words),
    // Three words in a row with capitals may be a name; of more than three, two thirds make a heading.
    capitals: lettered.length > 3 && large * 3 > lettered.length * 2 ? 1 : 0,
  }
}

/** Words with a capital because of where they stand: the first, and those after marks that open. */
function opensOf(words: readonly NameWord[]): Uint8Array {
  const opens = new Uint8Array(words.length)
  let opening = true
  for (const [at, word] of words.entries()) {
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
export function remember(uses: ReadonlyMap<string, DocumentUse>, word: NameWord, label: number): void {
  if (word.type.capitals === 0) return
  const use = uses.get(word.key)
  if (use !== undefined) use.last = TYPES_PLUS_ONE[label]!
}

/** The best label that may come after `before`; at the end of a sentence none that leaves a name open. */
export function bestLabel(scores: ArrayLike<number>, before: number, isLast: boolean): number {
  let best = -1
  for (const label of MAY_FOLLOW[before]!)
    if (!(isLast && isOpen(label)) && (best < 0 || scores[label]! > scores[best]!)) best = label
  return best < 0 ? OUTSIDE : best
}

export function labelSentence(
  context: NameContext,
  uses: ReadonlyMap<string, DocumentUse>,
  scorer: Scorer,
): Uint8Array {
  const { words } = context
  const labels = new Uint8Array(words.length)
  let before = OUTSIDE
  let beforeThat = OUTSIDE
  for (const [at, word] of words.entries()) {
    let label = OUTSIDE
    if (!isPlain(word, before)) {
      scorer.score(writeFeatures(scorer.features, context, at, before, beforeThat, uses))
      label = bestLabel(scorer.scores, before, at === words.length - 1)
      remember(uses, word, label)
    }
    labels[at] = label
    beforeThat = before
    before = label
  }
  return labels
}

/** Labels for every sentence. The document is used up: what was remembered of it stays. */
export function labelDocument({ sentences, uses }: NameDocument, scorer: Scorer): readonly Uint8Array[] {
  return sentences.map(context => labelSentence(context, uses, scorer))
}
