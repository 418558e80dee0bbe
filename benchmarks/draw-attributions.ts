/**
 * @module `node benchmarks/draw-attributions.ts [--shared PATH] [--seed N] [--count N]`: attributions drawn by lot from news that
 * nothing here learnt from or was tuned on, for people to judge.
 */
import { join, resolve } from 'node:path'
import { annotate } from '../src/analyse-report.ts'
import { holding, type Span } from '../src/document/span.ts'
import { trainedModels } from '../src/workflows/trained-models.ts'
import { linesOf } from '../training/corpora/read-lines.ts'
import { seeded, shuffle } from '../training/seeded.ts'
import { sharedPath } from './shared.ts'

/** In the kit of reuse. */
const FILES = ['stream-ecb.dev.jsonl.gz', 'wikinews.jsonl.gz']

/** Texts of each file that are read: more than are drawn from, so that no text has two of sixty. */
const TEXTS = 40

/** The value behind an option of the command line. */
function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? otherwise : (process.argv[at + 1] ?? otherwise)
}

function textsOf(file: string): readonly string[] {
  return linesOf(file)
    .filter(line => line !== '')
    .map(line => (JSON.parse(line) as { readonly text: string }).text)
}

function drawn(text: string, count: number, random: () => number): readonly string[] {
  const document = annotate({ text, published: null, outlet: null }, trainedModels())
  const order = [...document.attributions]
  shuffle(order, random)
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ') || '–'
  return order.slice(0, count).map(({ source, cue, content, mode, nestedIn, gloss }) => {
    const sentence = holding(document.sentences, cue[0]!)
    const kind = `${mode}${nestedIn === null ? '' : ', nested'}${gloss === true ? ', gloss' : ''}`
    return `${sentence === undefined ? '' : text.slice(sentence.start, sentence.end)}\n  ${kind}: [${words(source)}] [${words(cue)}] [${words(content)}]`
  })
}

const shared = resolve(option('shared', join(import.meta.dirname, '..', '..', 'shared')))
const random = seeded(Number(option('seed', '1')))
const count = Number(option('count', '60'))
const found: string[] = []
for (const file of FILES) {
  const texts = [...textsOf(sharedPath(shared, 'kits', 'reuse', 'data', file))]
  shuffle(texts, random)
  for (const text of texts.slice(0, TEXTS)) found.push(...drawn(text, 1, random))
}
shuffle(found, random)
for (const [at, line] of found.slice(0, count).entries()) console.log(`${at + 1}. ${line}`)
