/**
 * @module Lemmas: the form under which a dictionary lists a word. Exceptions first ("was" is "be"), then the rule for the
 * longest known ending among words of the same tag ("-ies" of a plural is "-y"). Both are counted in the treebanks.
 */
import type { Layers, With } from '../../document/layers.ts'
import { tokenForms } from '../../document/token-forms.ts'
import { notedOf, type WordTypes } from '../word-types.ts'

/** As it lies in the file. Keys are tags of the Penn Treebank ("VBD"), forms in lower case. */
export interface LemmaFile {
  /** Tags whose words keep their capitals: names, foreign words, numbers. */
  readonly keepsCase: readonly string[]
  /** For each tag, ending → letters cut off and letters put on: "ied" → "3y". */
  readonly endings: { readonly [tag: string]: { readonly [ending: string]: string } }
  /** For each tag, form → lemma. */
  readonly exceptions: { readonly [tag: string]: { readonly [form: string]: string } }
}

export interface Lemmas {
  readonly of: (form: string, finerTag: string) => string
}

/** Letters of the longest ending with a rule of its own. */
export const LONGEST_ENDING = 5

/** The stage: a document with its word classes in, lemmas out. A word mostly has a tag it had before, and so the lemma. */
export function createLemmaFinder(
  lemmas: Lemmas,
  types: WordTypes,
): (document: With<'tokens' | 'finerTags'>) => Pick<Layers, 'lemmas'> {
  // Most words have one tag only, in all reports: for them no map is made.
  const before = notedOf(() => ({ tag: '', lemma: '', others: undefined as Map<string, string> | undefined }))
  return document => ({
    lemmas: types.all(tokenForms(document)).map((type, index) => {
      const tag = document.finerTags[index] ?? ''
      const known = before(type)
      if (known.tag === tag && tag !== '') return known.lemma
      const other = known.others?.get(tag)
      if (other !== undefined) return other
      const lemma = lemmas.of(type.form, tag)
      if (known.tag === '') {
        known.tag = tag
        known.lemma = lemma
      } else {
        known.others ??= new Map()
        known.others.set(tag, lemma)
      }
      return lemma
    }),
  })
}

export function readLemmas({ keepsCase, endings, exceptions }: LemmaFile): Lemmas {
  const cased = new Set(keepsCase)
  const rulesOf = new Map(Object.entries(endings).map(([tag, rules]) => [tag, new Map(Object.entries(rules))]))
  const exceptionsOf = new Map(Object.entries(exceptions).map(([tag, forms]) => [tag, new Map(Object.entries(forms))]))
  return {
    of: (form, finerTag) => {
      const plain = form.replace(/[’‘]/g, "'")
      const lower = plain.toLowerCase()
      const exception = exceptionsOf.get(finerTag)?.get(lower)
      if (exception !== undefined) return exception
      return applyEnding(cased.has(finerTag) ? plain : lower, lower, rulesOf.get(finerTag))
    },
  }
}

/** @param lower `form` in lower case: endings are found in it */
export function applyEnding(form: string, lower: string, rules: ReadonlyMap<string, string> | undefined): string {
  if (rules === undefined) return form
  for (let length = Math.min(LONGEST_ENDING, lower.length); length >= 0; length -= 1) {
    const rule = rules.get(lower.slice(lower.length - length))
    // Letters are never more than nine.
    if (rule !== undefined) return form.slice(0, form.length - Number(rule[0])) + rule.slice(1)
  }
  return form
}
