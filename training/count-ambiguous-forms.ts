/** @module Which forms of the verbs of saying are often something else ("plans", "back"): counted in treebanks. */
import { allForms } from '../src/statements/cues.ts'
import type { Tree } from './corpora/conllu.ts'

/** Word classes that a form of a verb is mistaken for. */
const OTHER = new Set(['NOUN', 'PROPN', 'ADJ', 'ADP', 'ADV'])

/** A form that is a fifth of the time no verb needs other evidence: one other use to four as a verb. */
const SHARE = 0.25

/** Forms of the lexicon of cues, in code unit order, whose other uses are at least a quarter of their uses as a verb. */
export function countAmbiguousForms(trees: readonly Tree[]): readonly string[] {
  const uses = new Map<string, { verb: number; other: number }>()
  for (const { tokens } of trees)
    for (const { form, upos } of tokens) {
      const word = form.toLowerCase()
      const counted = uses.get(word) ?? uses.set(word, { verb: 0, other: 0 }).get(word)!
      if (upos === 'VERB') counted.verb += 1
      else if (OTHER.has(upos)) counted.other += 1
    }
  return allForms()
    .filter(form => {
      const { verb, other } = uses.get(form) ?? { verb: 0, other: 0 }
      return other > 0 && other >= SHARE * verb
    })
    .sort()
}
