/** @module What a token governs, in a report that was parsed. */
import type { GrammarLayer, Layers } from '../document/layers.ts'
import type { Read } from './lookups.ts'

/** A report with what each token depends on. */
export type Grammatical = Read & Pick<Layers, GrammarLayer>

/** Whether the report was parsed. */
export function hasGrammar(document: Read): document is Grammatical {
  return document.heads !== undefined && document.finerTags !== undefined && document.lemmas !== undefined
}

/** The tokens that hang on one, in reading order. */
export function childrenOf({ heads, tokens }: Grammatical, head: number): readonly number[] {
  const { sentence } = tokens[head]!
  let at = head
  while (at > 0 && tokens[at - 1]!.sentence === sentence) at -= 1
  const found: number[] = []
  for (; at < tokens.length && tokens[at]!.sentence === sentence; at += 1) if (heads[at]!.head === head) found.push(at)
  return found
}

/** A token as printed. */
export function wordAt({ text, tokens }: Grammatical, at: number): string {
  const { start, end } = tokens[at] ?? { start: 0, end: 0 }
  return text.slice(start, end)
}
