/** @module Sentences of treebanks as documents with true tokens, so that stages are measured and not the tokeniser. */
import type { With } from '../src/document/layers.ts'
import type { GivenTokens } from '../src/text/add-text-layers.ts'
import type { Tree, TreebankDocument } from '../training/corpora/conllu.ts'
import type { FoundGrammar } from './grammar-scores.ts'

/** One sentence, its tokens parted by spaces. */
export function documentOf({ tokens }: Tree): With<'sentences' | 'tokens'> {
  let at = 0
  const places = tokens.map(({ form }) => {
    const place = { start: at, end: at + form.length, sentence: 0 }
    at += form.length + 1
    return place
  })
  return {
    text: tokens.map(({ form }) => form).join(' '),
    published: null,
    outlet: null,
    sentences: [{ start: 0, end: Math.max(0, at - 1), paragraph: 0 }],
    tokens: places,
  }
}

export type Analyse = (document: With<'sentences' | 'tokens'>) => FoundGrammar

/** Tokens and sentences of a whole document as the treebank has them, at their places in its text. */
export function tokensOf({ places, trees }: TreebankDocument): GivenTokens {
  const sentences: GivenTokens['sentences'][number][] = []
  const tokens: GivenTokens['tokens'][number][] = []
  for (const tree of trees) {
    const own = places.slice(tokens.length, tokens.length + tree.tokens.length)
    for (const place of own) tokens.push({ ...place, sentence: sentences.length })
    sentences.push({ start: own[0]!.start, end: own.at(-1)!.end, paragraph: 0 })
  }
  return { sentences, tokens }
}
