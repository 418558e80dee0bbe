/** @module Grammar: word classes, lemmas and structure, in their one order. */
import { addLayers, type GrammarLayer, type Layers, type With } from '../document/layers.ts'
import { createLemmaFinder } from './lemmas/find-lemmas.ts'
import type { LanguageModels } from './models.ts'
import { createSentenceParser } from './parsing/parse-sentences.ts'
import { createWordTagger } from './tagging/tag-words.ts'

/** Adds the layers of grammar to a document with sentences and tokens. Hold on to it: it remembers the words it has seen. */
export type AddGrammar = <D extends With<'sentences' | 'tokens'>>(document: D) => D & Pick<Layers, GrammarLayer>

/** The stage that adds tags, lemmas and heads. */
export function createGrammar({ tagger, lemmas, parser }: LanguageModels): AddGrammar {
  const tagWords = createWordTagger(tagger)
  const findLemmas = createLemmaFinder(lemmas, tagger.types)
  const parseSentences = createSentenceParser(parser)
  return document => {
    const tagged = addLayers(document, tagWords(document))
    const withLemmas = addLayers(tagged, findLemmas(tagged))
    return addLayers(withLemmas, parseSentences(withLemmas))
  }
}
