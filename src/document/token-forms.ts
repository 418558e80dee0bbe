/** @module The words of a document as strings, cut out once for all stages. */
import type { Layers } from './layers.ts'
import { textOf } from './span.ts'

/** What was cut, by the list of tokens; forgotten with it. */
const cut = new WeakMap<Layers['tokens'], { readonly text: string; readonly forms: readonly string[] }>()

/**
 * What the text has at each of `tokens`. The same tokens of the same text give the same strings: the engine works out the hash of a
 * string once, and every stage looks its words up by it.
 */
export function tokenForms({ text, tokens }: { readonly text: string } & Pick<Layers, 'tokens'>): readonly string[] {
  const found = cut.get(tokens)
  if (found !== undefined && found.text === text) return found.forms
  const forms = tokens.map(token => textOf(text, token))
  cut.set(tokens, { text, forms })
  return forms
}
