/**
 * @module What the scorer sees of a report: a few numbers for each token, worked out once, from which features are made.
 */
import type { GrammarLayer, With } from '../../document/layers.ts'
import { hash2, hashText } from '../../learning/hash.ts'
import type { Draft } from '../draft.ts'
import type { AttributionInput, Reading } from '../reading.ts'

/** The layers that scoring needs beside those of the rules. */
export type ScoringInput = AttributionInput & With<GrammarLayer>

/** Arrays have one number per token; hashes unless said otherwise. */
export interface Sight {
  readonly reading: Reading
  readonly word: Int32Array
  readonly lemma: Int32Array
  /** The finer tag. */
  readonly tag: Int32Array
  /** Number of the word's cluster plus one, fine and coarse; 0: none. */
  readonly fine: Int32Array
  readonly coarse: Int32Array
  /** No hash: token it depends on; -1: root. */
  readonly head: Int32Array
  readonly relation: Int32Array
  /** No hash: its part of the tree, from token `left` to token `right`, both included. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** The relations of its dependents, each once, in reading order, whatever stands among them. */
  readonly frame: Int32Array
  /** No hash: bit 1 opens a quotation, bit 2 closes one, bit 4 stands in one. */
  readonly quoted: Uint8Array
  /** No hash: bit 1 a mention begins here, bit 2 one ends here; 4 name, 8 description, 12 pronoun; 0 none. */
  readonly mention: Uint8Array
  /** No hash: for each token index of the rule-made draft whose cue it belongs to, and of the smallest whose content it stands in; -1. */
  readonly ruleCue: Int16Array
  readonly ruleContent: Int16Array
  readonly drafts: readonly Draft[]
}

/** Clusters of words, as language knows them: 0 to 1023, -1 for none; sixteen fine ones are a coarse one. */
export type ClusterOf = (lower: string) => number

const FORM = { name: 4, description: 8, pronoun: 12 }

/** Linear in tokens, but for subtrees: each token widens its ancestors' once. */
export function sightOf(
  reading: Reading,
  document: ScoringInput,
  drafts: readonly Draft[],
  clusterOf: ClusterOf,
): Sight {
  const { words } = reading
  const { tokens, lemmas, finerTags, heads, mentions } = document
  const length = tokens.length
  const hashes = new Map<string, number>()
  const hashed = (text: string): number => {
    let hash = hashes.get(text)
    if (hash === undefined) {
      hash = hashText(text)
      hashes.set(text, hash)
    }
    return hash
  }
  const head = Int32Array.from(heads, ({ head }) => head)
  const relation = Int32Array.from(heads, ({ relation }) => hashed(relation))
  const fine = Int32Array.from(words, word => clusterOf(word) + 1)
  return {
    reading,
    drafts,
    word: Int32Array.from(words, word => hashed(/^[\d.,]*\d[\d.,]*$/.test(word) ? '0' : word)),
    lemma: Int32Array.from(lemmas, lemma => hashed(lemma.toLowerCase())),
    tag: Int32Array.from(finerTags, hashed),
    fine,
    coarse: fine.map(cluster => (cluster === 0 ? 0 : ((cluster - 1) >> 4) + 1)),
    head,
    relation,
    ...subtrees(head),
    frame: framesOf(head, relation),
    quoted: quotedOf(reading, length),
    mention: Uint8Array.from({ length }, (_, at) => {
      const index = reading.mention[at]!
      if (index === -1) return 0
      return (
        FORM[mentions[index]!.form] +
        (reading.mention[at - 1] === index ? 0 : 1) +
        (reading.mention[at + 1] === index ? 0 : 2)
      )
    }),
    ...ruleMade(drafts, length),
  }
}

function subtrees(head: Int32Array): Pick<Sight, 'left' | 'right'> {
  const left = Int32Array.from(head, (_, at) => at)
  const right = left.slice()
  for (let at = 0; at < head.length; at += 1) {
    // Upwards until an ancestor is wide enough already: its own are then too.
    for (let up = head[at]!; up !== -1 && at < left[up]!; up = head[up]!) left[up] = at
    for (let up = head[at]!; up !== -1 && at > right[up]!; up = head[up]!) right[up] = at
  }
  return { left, right }
}

function framesOf(head: Int32Array, relation: Int32Array): Int32Array {
  const frame = new Int32Array(head.length)
  const last = new Int32Array(head.length)
  for (let at = 0; at < head.length; at += 1) {
    const of = head[at]!
    if (of === -1 || UNTOLD.has(relation[at]!) || last[of] === relation[at]) continue
    last[of] = relation[at]!
    frame[of] = hash2(at < of ? 1 : 2, frame[of]!, relation[at]!)
  }
  return frame
}

/** Dependents that say little of what a verb takes. */
const UNTOLD = new Set(['punct', 'cc', 'discourse', 'det', 'aux', 'advmod', 'obl:tmod', 'obl:unmarked'].map(hashText))

function quotedOf({ quotation }: Reading, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => {
    const index = quotation[at]!
    return index === -1 ? 0 : 4 + (quotation[at - 1] === index ? 0 : 1) + (quotation[at + 1] === index ? 0 : 2)
  })
}

function ruleMade(drafts: readonly Draft[], length: number): Pick<Sight, 'ruleCue' | 'ruleContent'> {
  const ruleCue = new Int16Array(length).fill(-1)
  const ruleContent = new Int16Array(length).fill(-1)
  const size = drafts.map(({ content }) => content.reduce((sum, { first, past }) => sum + past - first, 0))
  // More drafts than a number of sixteen bits holds are those of a book: the rest is scored without rules.
  for (const [index, { cue, content }] of drafts.slice(0, 32_000).entries()) {
    for (let at = cue.first; at < cue.past; at += 1) ruleCue[at] = index
    for (const { first, past } of content)
      for (let at = first; at < past; at += 1)
        if (ruleContent[at] === -1 || size[index]! < size[ruleContent[at]!]!) ruleContent[at] = index
  }
  return { ruleCue, ruleContent }
}
