/**
 * @module Noun phrases: which words stand together around a noun, name or pronoun, told from structure. How far they reach
 * follows GUM's guidelines (https://wiki.gucorpling.org/gum/entities): with what modifies the noun and clauses that say
 * which is meant, without preposition, conjuncts, appositions and what stands in brackets.
 */
import type { Layers, With } from '../../document/layers.ts'
import { tokenRanges } from '../../document/layers.ts'
import type { TokenRange } from '../../document/span.ts'
import { tokenForms } from '../../document/token-forms.ts'

/** Counts tokens of the document. */
export interface NounPhrase extends TokenRange {
  readonly head: number
  readonly sentence: number
}

/** Structure of a document with the dependents of each token beside the heads. */
export interface Structure {
  readonly relations: readonly string[]
  readonly heads: Int32Array
  /** First dependent of a token, then the next dependent of the same head; -1: none. In reading order. */
  readonly firstChild: Int32Array
  readonly nextChild: Int32Array
}

export function structureOf({ heads }: Pick<Layers, 'heads'>): Structure {
  const count = heads.length
  const above = new Int32Array(count)
  const firstChild = new Int32Array(count).fill(-1)
  const nextChild = new Int32Array(count).fill(-1)
  for (let at = count - 1; at >= 0; at -= 1) {
    const { head } = heads[at]!
    above[at] = head
    if (head < 0) continue
    nextChild[at] = firstChild[head]!
    firstChild[head] = at
  }
  return { relations: heads.map(({ relation }) => relation), heads: above, firstChild, nextChild }
}

/** Parts of a name or of a fixed expression are no phrases of their own. */
const PART = /^(?:flat|goeswith|fixed|compound:prt)/

/** What hangs on a noun without belonging to its phrase. */
const APART =
  /^(?:case|cc|cc:preconj|conj|punct|mark|cop|[nc]subj.*|aux.*|parataxis|discourse|vocative|orphan|expl|reparandum|list|advcl.*|dep|dislocated|root|advmod|appos)$/

/** What hangs on a predicate, be it a noun: "the cause is talks that failed in May" has "in May" only by its clause. */
const OF_PREDICATE = /^(?:advmod|obl.*|ccomp|xcomp|obj|iobj)$/

/** What a relation says of a dependent: whether it is no phrase of its own, and what keeps it out of its head's. */
interface Bearing {
  readonly part: boolean
  readonly apart: boolean
  readonly ofPredicate: boolean
  /** Its head is said of somebody. */
  readonly makesPredicate: boolean
}

/** Relations are few. */
const bearings = new Map<string, Bearing>()

function bearingOf(relation: string): Bearing {
  let bearing = bearings.get(relation)
  if (bearing === undefined) {
    bearing = {
      part: PART.test(relation),
      apart: APART.test(relation),
      ofPredicate: OF_PREDICATE.test(relation),
      makesPredicate: /^(?:cop|nsubj)/.test(relation),
    }
    if (bearings.size < 1000) bearings.set(relation, bearing)
  }
  return bearing
}

/** Every phrase, in order of their heads; they nest, and seldom cross. */
export function findNounPhrases(
  document: With<'sentences' | 'tokens' | 'tags' | 'heads'>,
  structure: Structure,
): readonly NounPhrase[] {
  const { tags } = document
  const forms = tokenForms(document)
  const phrases: NounPhrase[] = []
  for (const [sentence, { first, past }] of tokenRanges(document).entries())
    for (let head = first; head < past; head += 1) {
      const tag = tags[head]
      if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'PRON') continue
      if (bearingOf(structure.relations[head]!).part) continue
      phrases.push(phraseAround(forms, structure, head, sentence))
    }
  return phrases
}

function phraseAround(forms: readonly string[], structure: Structure, head: number, sentence: number): NounPhrase {
  const { relations, firstChild, nextChild } = structure
  const reach = { first: head, past: head + 1 }
  let isPredicate = false
  for (let child = firstChild[head]!; child >= 0; child = nextChild[child]!)
    if (bearingOf(relations[child]!).makesPredicate) isPredicate = true
  for (let child = firstChild[head]!; child >= 0; child = nextChild[child]!) {
    const relation = relations[child]!
    // "Keller’s": the ending belongs to the phrase.
    const isEnding = relation === 'case' && child === reach.past && /^(?:['’]s?|s)$/i.test(forms[child]!)
    const { apart, ofPredicate } = bearingOf(relation)
    if (!isEnding && apart) continue
    if (isPredicate && ofPredicate) continue
    if (child < head ? isFronted(forms, child, head) : isBehindBrackets(forms, reach.past, child, relation)) continue
    takeIn(reach, structure, child, 0)
  }
  return { head, sentence, first: reach.first, past: withClosing(forms, reach.first, reach.past) }
}

/** Words of a dependent are taken in with all that hangs on it; 64 deep is a table, not a phrase. */
function takeIn(reach: { first: number; past: number }, structure: Structure, at: number, depth: number): void {
  const { relations, firstChild, nextChild } = structure
  reach.first = Math.min(reach.first, at)
  reach.past = Math.max(reach.past, at + 1)
  if (depth === 64) return
  for (let child = firstChild[at]!; child >= 0; child = nextChild[child]!)
    if (relations[child] !== 'punct') takeIn(reach, structure, child, depth + 1)
}

/** "Born in May, Keller": a comma parts them. */
function isFronted(forms: readonly string[], child: number, head: number): boolean {
  for (let at = child + 1; at < head; at += 1) if (forms[at] === ',' && at > child + 3) return true
  return false
}

/** "Keller (1958)": from the bracket on it is another phrase. */
function isBehindBrackets(forms: readonly string[], past: number, child: number, relation: string): boolean {
  for (let at = past; at < child && at < past + 6; at += 1) {
    const mark = forms[at]
    if (mark === '(' || mark === '[') return true
  }
  return relation === 'nmod:unmarked' && /^\d/.test(forms[child]!)
}

/** Where a phrase ends that takes in the bracket or quotation mark that closes one opened inside. */
function withClosing(forms: readonly string[], first: number, past: number): number {
  const next = forms[past]
  const opening = next === ')' ? '(' : next === '”' ? '“' : ''
  if (opening === '') return past
  let open = 0
  for (let at = first; at < past; at += 1) {
    const mark = forms[at]
    open += mark === opening ? 1 : mark === next ? -1 : 0
  }
  return open > 0 ? past + 1 : past
}
