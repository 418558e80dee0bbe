/**
 * @module What the scorer sees of a report: a few numbers for each token, worked out once, from which features are made.
 */
import type { GrammarLayer, With } from '../../document/layers.ts'
import { notedOf } from '../../document/token-forms.ts'
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

/** The rule-made draft whose cue a token belongs to. */
export function ruledAt({ ruleCue, drafts }: Pick<Sight, 'ruleCue' | 'drafts'>, at: number): Draft | undefined {
  // Asked first: to look up what is not there takes the engine long.
  return ruleCue[at] === -1 ? undefined : drafts[ruleCue[at]!]
}

/** Clusters of the words of a document, one entry a token, as language knows them: numbers plus one, fine and coarse; 0 for none. */
export type ClustersOf = (document: With<'tokens'>) => readonly { readonly fine: number; readonly coarse: number }[]

const FORM = { name: 4, description: 8, pronoun: 12 }

/** Linear in tokens, but for subtrees: each token widens its ancestors' once. */
export function sightOf(
  reading: Reading,
  document: ScoringInput,
  drafts: readonly Draft[],
  clustersOf: ClustersOf,
): Sight {
  const { words, numbers } = reading
  const clusters = clustersOf(document)
  const { lemmas, finerTags, heads } = document
  const length = words.length
  // Filled in a loop: `from` asks an iterator, which takes several times as long.
  const [word, lemma, tag, head, relation, fine, coarse] = Array.from({ length: 7 }, () => new Int32Array(length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  const telling = new Uint8Array(length)
  for (let at = 0; at < length; at += 1) {
    word[at] = wordHash(words[at]!, numbers[at]!)
    lemma[at] = hashText(lemmas[at]!.toLowerCase())
    tag[at] = hashText(finerTags[at]!)
    const depends = heads[at]!
    const label = labelOf(depends.relation)
    head[at] = depends.head
    relation[at] = label.hash
    telling[at] = label.tells
    const cluster = clusters[at]!
    fine[at] = cluster.fine
    coarse[at] = cluster.coarse
  }
  return {
    reading,
    drafts,
    word,
    lemma,
    tag,
    fine,
    coarse,
    head,
    relation,
    ...subtrees(head),
    frame: framesOf(head, relation, telling),
    quoted: quotedOf(reading, length),
    mention: mentionedOf(reading, length),
    ...ruleMade(drafts, length),
  }
}

const wordHash = notedOf(word => hashText(isNumber(word) ? '0' : word))

/** "3,000", "2.5": told by the first character before a pattern is asked. */
function isNumber(word: string): boolean {
  const first = word.charCodeAt(0)
  return first <= NINE && /^[\d.,]*\d[\d.,]*$/.test(word)
}

const NINE = '9'.charCodeAt(0)

/** Dependents that say little of what a verb takes. */
const UNTOLD = new Set(['punct', 'cc', 'discourse', 'det', 'aux', 'advmod', 'obl:tmod', 'obl:unmarked'])

/** What is known of the relations of grammar, of which there are some fifty: the hash, and whether it tells what a verb takes. */
const labels = new Map<string, { readonly hash: number; readonly tells: 0 | 1 }>()

function labelOf(relation: string) {
  const found = labels.get(relation)
  if (found !== undefined) return found
  const label = { hash: hashText(relation), tells: UNTOLD.has(relation) ? 0 : 1 } as const
  labels.set(relation, label)
  return label
}

function mentionedOf({ mention, document }: Reading, length: number): Uint8Array {
  const mentioned = new Uint8Array(length)
  for (let at = 0; at < length; at += 1) {
    const index = mention[at]!
    if (index === -1) continue
    const edges = (mention[at - 1] === index ? 0 : 1) + (mention[at + 1] === index ? 0 : 2)
    mentioned[at] = FORM[document.mentions[index]!.form] + edges
  }
  return mentioned
}

function subtrees(head: Int32Array): Pick<Sight, 'left' | 'right'> {
  const left = new Int32Array(head.length)
  for (let at = 0; at < head.length; at += 1) left[at] = at
  const right = left.slice()
  for (let at = 0; at < head.length; at += 1) {
    // Upwards until an ancestor is wide enough already: its own are then too.
    for (let up = head[at]!; up !== -1 && at < left[up]!; up = head[up]!) left[up] = at
    for (let up = head[at]!; up !== -1 && at > right[up]!; up = head[up]!) right[up] = at
  }
  return { left, right }
}

function framesOf(head: Int32Array, relation: Int32Array, telling: Uint8Array): Int32Array {
  const frame = new Int32Array(head.length)
  const last = new Int32Array(head.length)
  for (let at = 0; at < head.length; at += 1) {
    const of = head[at]!
    if (of === -1 || telling[at] === 0 || last[of] === relation[at]) continue
    last[of] = relation[at]!
    frame[of] = hash2(at < of ? 1 : 2, frame[of]!, relation[at]!)
  }
  return frame
}

function quotedOf({ quotation }: Reading, length: number): Uint8Array {
  const quoted = new Uint8Array(length)
  for (let at = 0; at < length; at += 1) {
    const index = quotation[at]!
    if (index === -1) continue
    quoted[at] = 4 + (quotation[at - 1] === index ? 0 : 1) + (quotation[at + 1] === index ? 0 : 2)
  }
  return quoted
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
