/** @module The grammar of one sentence, as its line holds it: words with their lemmas, and on which other each depends. */
import { type Layers, type Sentence, tokenRanges, type With } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'

/** A word; offsets from the beginning of its sentence. */
export interface Word extends Span {
  /** In lower case, as a dictionary has it. */
  readonly lemma: string
  /** Penn tag: "VBD", "NNS". */
  readonly tag: string
  /** Index into the words of its sentence; -1: the root. */
  readonly head: number
  /** Relation of Universal Dependencies: "nsubj:pass". */
  readonly relation: string
}

type Grammatical = With<'sentences' | 'tokens'> & Partial<Pick<Layers, 'finerTags' | 'lemmas' | 'heads'>>

/** The words of a sentence; `null` for every sentence of a document without grammar. */
export function grammarOf(document: Grammatical): (sentence: Sentence) => readonly Word[] | null {
  const { sentences, tokens, finerTags, lemmas, heads } = document
  if (finerTags === undefined || lemmas === undefined || heads === undefined) return () => null
  const ranges = new Map(tokenRanges(document).map((range, at) => [sentences[at]!, range]))
  return sentence => {
    const { first, past } = ranges.get(sentence)!
    return tokens.slice(first, past).map(({ start, end }, at) => {
      const { head, relation } = heads[first + at]!
      return {
        start: start - sentence.start,
        end: end - sentence.start,
        lemma: lemmas[first + at]!.toLowerCase(),
        tag: finerTags[first + at]!,
        head: head < 0 ? -1 : head - first,
        relation,
      }
    })
  }
}

/** Verbs in their finite forms; none where there is no grammar. */
export function finiteVerbs(words: readonly Word[] | null): readonly Word[] {
  return (words ?? []).filter(({ tag }) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag))
}

/** Words that depend on a word, in reading order; by the relation without its subtype where one is asked for. */
export function dependents(words: readonly Word[], of: number, relation?: string): readonly number[] {
  return words.flatMap(({ head, relation: own }, at) =>
    head === of && (relation === undefined || own === relation || own.startsWith(`${relation}:`)) ? [at] : [],
  )
}

/** The preposition before a noun, in lower case; `null` where there is none. */
export function caseOf(words: readonly Word[], noun: number): string | null {
  const [found] = dependents(words, noun, 'case').filter(at => words[at]!.tag !== 'POS')
  return found === undefined ? null : words[found]!.lemma
}

const BEFORE_NOUN = /^(?:det|nmod:poss|amod|compound|nummod|advmod|case|nmod:unmarked|obl:unmarked)/

/** A noun with what stands before it and belongs to it: "the union’s two-page answer". */
export function nounPhrase(words: readonly Word[], noun: number): Span {
  let first = noun
  const reaches = (at: number): boolean => {
    for (let up = at, steps = 0; up >= 0 && steps < DEEPEST; up = words[up]!.head, steps += 1) {
      if (up === noun) return true
      // "a hand-drawn map"
      if (words[up]!.lemma === '-') continue
      if (!BEFORE_NOUN.test(words[up]!.relation)) return false
    }
    return false
  }
  while (first > 0 && reaches(first - 1) && words[first - 1]!.tag !== 'IN' && words[first - 1]!.tag !== 'TO') first -= 1
  return { start: words[first]!.start, end: words[noun]!.end }
}

/** Deeper nests no phrase before its noun: "the Ardan port authority’s lawyers’ answer". */
const DEEPEST = 6
