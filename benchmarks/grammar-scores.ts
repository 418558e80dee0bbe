/** @module Counts of right and wrong word classes, lemmas and arcs. Counts add up; ratios come last. */
import type { Head } from '../src/document/layers.ts'
import type { Tree } from '../training/corpora/conllu.ts'

/** What was found for one sentence. */
export interface FoundGrammar {
  readonly tags: readonly string[]
  readonly finerTags: readonly string[]
  readonly lemmas: readonly string[]
  /** Counted from the first token of the sentence. */
  readonly heads: readonly Head[]
}

export class GrammarScores {
  words = 0
  private readonly right = { tags: 0, finerTags: 0, lemmas: 0, heads: 0, arcs: 0, fullArcs: 0 }
  /** "PROPN > NOUN": the true class, and the one found. */
  readonly confused = new Map<string, number>()
  /** Relation without subtype → times in the treebank, times found, times both with the right head. */
  readonly relations = new Map<string, { gold: number; found: number; right: number }>()

  add({ tokens }: Tree, { tags, finerTags, lemmas, heads }: FoundGrammar): void {
    for (const [index, token] of tokens.entries()) {
      this.words += 1
      const head = heads[index]!
      if (tags[index] === token.upos) this.right.tags += 1
      else {
        const pair = `${token.upos} > ${tags[index]}`
        this.confused.set(pair, (this.confused.get(pair) ?? 0) + 1)
      }
      if (finerTags[index] === token.xpos) this.right.finerTags += 1
      if (lemmas[index] === token.lemma) this.right.lemmas += 1
      const gold = universal(token.relation)
      const found = universal(head.relation)
      this.countOf(gold).gold += 1
      this.countOf(found).found += 1
      if (head.head !== token.head) continue
      this.right.heads += 1
      if (found !== gold) continue
      this.right.arcs += 1
      this.countOf(gold).right += 1
      if (head.relation === token.relation) this.right.fullArcs += 1
    }
  }

  private countOf(relation: string): { gold: number; found: number; right: number } {
    let count = this.relations.get(relation)
    if (count === undefined) {
      count = { gold: 0, found: 0, right: 0 }
      this.relations.set(relation, count)
    }
    return count
  }

  /** Per cent with two decimals. LAS compares relations without their subtypes, as the CoNLL 2018 shared task did; `full`, with. */
  figures() {
    const share = (count: number) => Math.round((10_000 * count) / this.words) / 100
    const { tags, finerTags, lemmas, heads, arcs, fullArcs } = this.right
    return {
      upos: share(tags),
      xpos: share(finerTags),
      lemmas: share(lemmas),
      uas: share(heads),
      las: share(arcs),
      full: share(fullArcs),
    }
  }
}

function universal(relation: string): string {
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}
