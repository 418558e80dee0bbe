/** @module GUM's documents with the layers that references are found from, made by the models that ship, on true tokens. */
import { tokensOf } from '../benchmarks/treebank-documents.ts'
import { addLayers } from '../src/document/layers.ts'
import type { AddGrammar } from '../src/language/add-grammar.ts'
import type { createEntityFinder } from '../src/language/entities/find-entities.ts'
import { addTextLayers } from '../src/text/add-text-layers.ts'
import type { CoreferenceDocument } from './corpora/gum-coreference.ts'
import type { CoreferenceExample } from './train-coreference.ts'

export function annotated(
  gold: CoreferenceDocument,
  addGrammar: AddGrammar,
  findEntities: ReturnType<typeof createEntityFinder>,
): CoreferenceExample {
  const text = addTextLayers({ text: gold.text, published: null, outlet: null }, tokensOf(gold))
  const grammar = addGrammar(text)
  return { gold, document: addLayers(grammar, findEntities(grammar)) }
}
