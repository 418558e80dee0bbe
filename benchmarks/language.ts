/**
 * @module Benchmark: tokens, sentences, word classes, lemmas and structure against treebanks' development halves; speed of the
 * models, with and without the kernel; how long they take to load.
 */
import { join } from 'node:path'
import { addLayers } from '../src/document/layers.ts'
import { type AddGrammar, createGrammar } from '../src/language/add-grammar.ts'
import { type LanguageModels, MODEL_FILES, readLanguageModels } from '../src/language/models.ts'
import { PARSE_TEMPLATES } from '../src/language/parsing/features.ts'
import { createSentenceParser } from '../src/language/parsing/parse-sentences.ts'
import { TAG_TEMPLATES } from '../src/language/tagging/features.ts'
import { createWordTagger } from '../src/language/tagging/tag-words.ts'
import { createPlainScorer } from '../src/learning/scorer.ts'
import type { Template } from '../src/learning/templates.ts'
import { decodeWeights } from '../src/learning/weights.ts'
import { openModelFiles } from '../src/storage/model-files.ts'
import { addTextLayers } from '../src/text/add-text-layers.ts'
import { readTreebank, type TreebankDocument } from '../training/corpora/conllu.ts'
import { GrammarScores } from './grammar-scores.ts'
import { type Figures, median, percent, table } from './results.ts'
import { sharedPath } from './shared.ts'
import { documentOf } from './treebank-documents.ts'

const MODELS = join(import.meta.dirname, '..', 'models')

/** Odd, so that one run is the median. */
const RUNS = 5

/** GUM's parts apart, since only texts of its open genres teach what ships. */
const CORPORA: { readonly [name: string]: readonly string[] } = {
  'EWT dev': ['ud-ewt/en_ewt-dev'],
  'GUM dev': ['gum/gum-open-dev', 'gum/gum-unclear-dev'],
  'GUM dev, open': ['gum/gum-open-dev'],
}

export async function benchLanguage(shared: string): Promise<Figures> {
  const corpora = Object.entries(CORPORA).map(([name, files]) => ({
    name,
    documents: files.flatMap(file => readTreebank(sharedPath(shared, 'corpora', `${file}.conllu.gz`))),
  }))
  const addGrammar = createGrammar(readLanguageModels(openModelFiles(MODELS)))
  const scores = corpora.map(({ name, documents }) => ({ name, counts: grammarOf(documents, addGrammar) }))
  const grammar = Object.fromEntries(scores.map(({ name, counts }) => [name, counts.figures()]))
  const raw = Object.fromEntries(corpora.map(({ name, documents }) => [name, rawFigures(documents)]))
  const speed = speedOf(corpora.flatMap(({ documents }) => documents))
  console.log('\nTrue tokens, per cent')
  console.log(figureTable(grammar))
  for (const { name, counts } of scores.slice(0, 2)) printErrors(name, counts)
  console.log('\nRaw text, F1')
  console.log(figureTable(raw))
  console.log('\nOne core')
  console.log(table(['', 'figure'], Object.entries(speed)))
  return { grammar, raw, speed }
}

function grammarOf(documents: readonly TreebankDocument[], addGrammar: AddGrammar): GrammarScores {
  const counts = new GrammarScores()
  for (const { trees } of documents) for (const tree of trees) counts.add(tree, addGrammar(documentOf(tree)))
  return counts
}

/** What is found in the text alone, held against the places the treebank gives. */
function rawFigures(documents: readonly TreebankDocument[]) {
  const tokens = { gold: 0, found: 0, right: 0 }
  const sentences = { gold: 0, found: 0, right: 0 }
  for (const { text, places, sentenceEnds } of documents) {
    const document = addTextLayers({ text, published: null, outlet: null })
    const ends = document.tokens.filter((token, index) => document.tokens[index + 1]?.sentence !== token.sentence)
    count(tokens, new Set(places.map(key)), document.tokens.map(key))
    count(
      sentences,
      new Set(sentenceEnds),
      ends.map(({ end }) => end),
    )
  }
  return { tokens: f1(tokens), sentences: f1(sentences) }
}

interface Counts {
  gold: number
  found: number
  right: number
}

function count<Key>(counts: Counts, gold: ReadonlySet<Key>, found: readonly Key[]): void {
  counts.gold += gold.size
  counts.found += found.length
  counts.right += found.filter(one => gold.has(one)).length
}

function f1({ gold, found, right }: Counts): number {
  return percent((2 * right) / (gold + found))
}

function key({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}:${end}`
}

/** Tokens a second of each stage; the plain twin beside the kernel; milliseconds to load. */
function speedOf(documents: readonly TreebankDocument[]) {
  const files = openModelFiles(MODELS)
  const load = median(Array.from({ length: RUNS }, () => milliseconds(() => readLanguageModels(files))))
  const fast = readLanguageModels(files)
  const plain = withoutKernel(fast)
  const texts = documents.map(({ text }) => addTextLayers({ text, published: null, outlet: null }))
  const tagged = texts.map(text => addLayers(text, createWordTagger(fast.tagger)(text)))
  const tokens = texts.reduce((sum, text) => sum + text.tokens.length, 0)
  const perSecond = (run: () => void) =>
    Math.round((tokens / median(Array.from({ length: RUNS }, () => milliseconds(run)))) * 1000)
  const tagging = (models: LanguageModels) => {
    const tagWords = createWordTagger(models.tagger)
    return perSecond(() => texts.forEach(tagWords))
  }
  const parsing = (models: LanguageModels) => {
    const parseSentences = createSentenceParser(models.parser)
    return perSecond(() => tagged.forEach(parseSentences))
  }
  const figures = {
    'tagging, tokens/s': tagging(fast),
    'tagging without kernel': tagging(plain),
    'parsing, tokens/s': parsing(fast),
    'parsing without kernel': parsing(plain),
    'load of all models, ms': Math.round(load),
    'memory after, MiB': Math.round(process.memoryUsage().rss / 2 ** 20),
  }
  const ratio = figures['parsing, tokens/s'] / figures['parsing without kernel']
  return { ...figures, 'kernel over plain, parsing': Math.round(ratio * 10) / 10 }
}

function withoutKernel({ tagger, parser, lemmas }: LanguageModels): LanguageModels {
  const files = openModelFiles(MODELS)
  const plain = (file: string, templates: readonly Template[]) =>
    createPlainScorer(decodeWeights(files.bytes(file)), [templates])
  return {
    tagger: { ...tagger, scorer: plain(MODEL_FILES.taggerWeights, TAG_TEMPLATES) },
    parser: { ...parser, scorer: plain(MODEL_FILES.parserWeights, PARSE_TEMPLATES) },
    lemmas,
  }
}

function milliseconds(run: () => void): number {
  const from = performance.now()
  run()
  return performance.now() - from
}

/** Wrong word classes by pair, and relations with precision and recall, the costliest first. */
function printErrors(name: string, { confused, relations }: GrammarScores): void {
  console.log(`\n${name}: word classes, true > found`)
  const pairs = [...confused].sort(([, a], [, b]) => b - a).slice(0, 12)
  console.log(table(['', 'times'], pairs))
  console.log(`\n${name}: relations`)
  const rows = [...relations]
    .sort(([, a], [, b]) => b.gold - b.right - (a.gold - a.right))
    .slice(0, 20)
    .map(([relation, { gold, found, right }]) => [
      relation,
      gold,
      gold - right,
      percent(right / found),
      percent(right / gold),
    ])
  console.log(table(['', 'times', 'missed', 'precision', 'recall'], rows))
}

function figureTable(figures: { readonly [name: string]: { readonly [figure: string]: number } }): string {
  const names = Object.keys(Object.values(figures)[0] ?? {})
  return table(
    ['', ...names],
    Object.entries(figures).map(([name, values]) => [name, ...names.map(figure => values[figure]!)]),
  )
}
