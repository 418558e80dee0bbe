/** @module The words of a document as numbers, worked out once, for all that is asked of its phrases. */
import type { Entity, With } from '../../document/layers.ts'
import { tokenForms } from '../../document/token-forms.ts'
import { hashText } from '../../learning/hash.ts'
import { isVerbOfSaying } from '../gazetteers/common-words.ts'
import { isInstitutionNoun } from '../gazetteers/offices.ts'
import { wordLists } from '../word-lists.ts'
import { notedOf, type WordType, type WordTypes } from '../word-types.ts'
import { type Structure, structureOf } from './noun-phrases.ts'

/** The layers that references are found from. */
export type Annotated = With<
  'paragraphs' | 'sentences' | 'tokens' | 'quotations' | 'tags' | 'finerTags' | 'lemmas' | 'heads' | 'entities'
>

/** Each list belongs to `tokens`. */
export interface PhraseWords {
  readonly types: readonly WordType[]
  readonly forms: readonly string[]
  /** Hashes of the finer tag and of the relation. */
  readonly tag: Int32Array
  readonly relation: Int32Array
  /** Type of the entity a word is in, from 1; 0: none. */
  readonly entity: Uint8Array
  /** One bit for each list of the gazetteers the word is on. */
  readonly lists: Uint8Array
  /** Index of the outermost quotation the word is in; -1: none. */
  readonly quotation: Int32Array
  readonly structure: Structure
}

const ENTITY_TYPES: readonly Entity['type'][] = ['person', 'organisation', 'place', 'norp', 'facility']

export function phraseWords(document: Annotated, types: WordTypes): PhraseWords {
  const { tokens, finerTags, heads, entities, quotations } = document
  const forms = tokenForms(document)
  const entity = new Uint8Array(tokens.length)
  const quotation = new Int32Array(tokens.length).fill(-1)
  let next = 0
  for (const { start, end, type } of entities) {
    while (next < tokens.length && tokens[next]!.start < start) next += 1
    for (; next < tokens.length && tokens[next]!.start < end; next += 1) entity[next] = 1 + ENTITY_TYPES.indexOf(type)
  }
  next = 0
  for (const [index, { inner, depth }] of quotations.entries()) {
    if (depth > 0) continue
    while (next < tokens.length && tokens[next]!.start < inner.start) next += 1
    for (; next < tokens.length && tokens[next]!.start < inner.end; next += 1) quotation[next] = index
  }
  const tag = new Int32Array(tokens.length)
  const relation = new Int32Array(tokens.length)
  const lists = new Uint8Array(tokens.length)
  const seen = types.all(forms)
  for (let at = 0; at < tokens.length; at += 1) {
    tag[at] = hashOf(finerTags[at]!)
    relation[at] = hashOf(heads[at]!.relation)
    lists[at] = listsOf(seen[at]!)
  }
  return {
    types: seen,
    forms,
    tag,
    relation,
    entity,
    lists,
    quotation,
    structure: structureOf(document),
  }
}

/** The bit of verbs of saying in `lists`. */
export const SPEECH_VERB = 128

/** Tags and relations are few. */
const hashes = new Map<string, number>()

function hashOf(label: string): number {
  let hash = hashes.get(label)
  if (hash === undefined) {
    hash = hashText(label)
    if (hashes.size < 1000) hashes.set(label, hash)
  }
  return hash
}

const listsOf = notedOf(type => {
  const lists = wordLists(type)
  return [
    lists.isGivenName,
    lists.isHonorific,
    lists.isOfficeNoun,
    lists.isPersonNoun,
    isInstitutionNoun(type.form),
    lists.isBodyHead,
    lists.isPlaceHead,
    isVerbOfSaying(type.form),
  ].reduce((sum, bit, at) => sum | (bit ? 1 << at : 0), 0)
})
