/** @module Benchmark: who is who in one report, against GUM's development half: chains, pronouns, what goes wrong. */
import { addLayers, type With } from '../src/document/layers.ts'
import { findMentions } from '../src/language/find-mentions.ts'
import { addTextLayers, type GivenTokens } from '../src/text/add-text-layers.ts'
import type { TreebankDocument } from '../training/corpora/conllu.ts'
import { type CoreferenceDocument, readCoreference } from '../training/corpora/gum-coreference.ts'
import { CoreferenceCounts, type FoundMention } from './coreference-counts.ts'
import { type Figures, table } from './results.ts'
import { sharedPath } from './shared.ts'

/** On true tokens and sentences. */
export async function benchCoreference(shared: string): Promise<Figures> {
  const documents = readCoreference(sharedPath(shared, 'corpora', 'gum', 'gum-open-dev.conllu.gz'))
  const counts = { rules: countsOf(documents, byRules) }
  const figures = Object.fromEntries(Object.entries(counts).map(([name, own]) => [name, own.figures()]))
  const columns = Object.keys(Object.values(figures)[0]!)
  console.log('\nPeople, bodies and places, per cent')
  console.log(
    table(
      ['', ...Object.keys(figures)],
      columns.map(column => [column, ...Object.values(figures).map(row => row[column]!)]),
    ),
  )
  counts.rules.printErrors()
  return figures
}

function countsOf(
  documents: readonly CoreferenceDocument[],
  find: (document: With<'paragraphs' | 'sentences' | 'tokens' | 'quotations'>) => readonly FoundMention[],
): CoreferenceCounts {
  const counts = new CoreferenceCounts()
  for (const document of documents) {
    const { text } = document
    counts.add(document, find(addTextLayers({ text, published: null, outlet: null }, tokensOf(document))))
  }
  return counts
}

function byRules(document: With<'paragraphs' | 'sentences' | 'tokens' | 'quotations'>): readonly FoundMention[] {
  return addLayers(document, findMentions(document)).mentions
}

/** Tokens and sentences as the treebank has them. */
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
