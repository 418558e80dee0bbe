/** @module Benchmark: who is who in one report, against GUM's development half: chains, pronouns, what goes wrong. */
import { addLayers, type With } from '../src/document/layers.ts'
import { joinTold } from '../src/language/coreference/join-told.ts'
import { findMentions } from '../src/language/find-mentions.ts'
import { addTextLayers } from '../src/text/add-text-layers.ts'
import { trainedModels } from '../src/workflows/trained-models.ts'
import { type CoreferenceDocument, readCoreference } from '../training/corpora/gum-coreference.ts'
import { CoreferenceCounts, type FoundMention } from './coreference-counts.ts'
import { type Figures, table } from './results.ts'
import { sharedPath } from './shared.ts'
import { tokensOf } from './treebank-documents.ts'

type Text = With<'paragraphs' | 'sentences' | 'tokens' | 'quotations'>

/** On true tokens and sentences. */
export async function benchCoreference(shared: string): Promise<Figures> {
  const documents = readCoreference(sharedPath(shared, 'corpora', 'gum', 'gum-open-dev.conllu.gz'))
  const counts = {
    references: countsOf(documents, byModels),
    'joined by rules': countsOf(documents, byBoth),
    'mentions by rules': countsOf(documents, byRules),
  }
  const figures = Object.fromEntries(Object.entries(counts).map(([name, own]) => [name, own.figures()]))
  const columns = Object.keys(Object.values(figures)[0]!)
  console.log('\nPeople, bodies and places, per cent')
  console.log(
    table(
      ['', ...Object.keys(figures)],
      columns.map(column => [column, ...Object.values(figures).map(row => row[column]!)]),
    ),
  )
  counts.references.printErrors()
  return figures
}

function countsOf(
  documents: readonly CoreferenceDocument[],
  find: (document: Text) => readonly FoundMention[],
): CoreferenceCounts {
  const counts = new CoreferenceCounts()
  for (const document of documents) {
    const { text } = document
    counts.add(document, find(addTextLayers({ text, published: null, outlet: null }, tokensOf(document))))
  }
  return counts
}

function byRules(document: Text): readonly FoundMention[] {
  return findMentions(document).mentions
}

function byModels(document: Text): readonly FoundMention[] {
  const { addGrammar, findReferences } = trainedModels()
  return findReferences(addGrammar(document)).references
}

/** As `analyse` prints them. */
function byBoth(document: Text): readonly FoundMention[] {
  const { addGrammar, findReferences } = trainedModels()
  const read = addGrammar(document)
  return joinTold(findReferences(read).references, addLayers(read, findMentions(read)))
}
