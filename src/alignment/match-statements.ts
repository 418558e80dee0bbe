/**
 * @module The same statement in several reports: wordings of one thing one actor said become variants of one statement.
 * Two statements of one report are two, unless one repeats the other.
 */
import { addDays, compatible } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import type { Act, Mode, Statement, Testimony } from '../document/testimony.ts'
import { byCodeUnits } from './code-unit-order.ts'
import { contentWords } from './content-words.ts'
import { disjointSets } from './join-sets.ts'
import { NARRATOR } from './match-actors.ts'

/** One statement as one report has it. */
export interface Variant {
  /** Index into the testimonies. */
  readonly report: number
  readonly statement: Statement
  /** Actor ids; the speaker is `narrator` where the report speaks in its own voice. */
  readonly speaker: string
  readonly coSpeakers: readonly string[]
}

/** Best wording first: direct, mixed, indirect, act-report, narrator; then the fuller, then reading order. */
export type Variants = readonly [Variant, ...Variant[]]

/** Acts that two desks give to one saying. Same families as the public scorer's. */
const FAMILY: Readonly<Record<Act, string>> = {
  propose: 'propose',
  demand: 'demand',
  condition: 'demand',
  accept: 'accept',
  'accept-in-part': 'accept',
  concede: 'accept',
  commit: 'commit',
  reject: 'reject',
  'reject-in-part': 'reject',
  deny: 'reject',
  threaten: 'threaten',
  accuse: 'accuse',
  withhold: 'withhold',
  claim: 'report',
  assess: 'report',
  announce: 'report',
  report: 'report',
  courtesy: 'report',
}

const BEST_FIRST: readonly Mode[] = ['direct', 'mixed', 'indirect', 'act-report', 'narrator']

/** Of the lighter wording's weight, how much the other must hold: at 0.4 two figures for one flow, or two answers to one plan, fell together. */
const CONTAINED = 0.45

/** And of both together, so that "talks were useful" does not swallow every longer remark on the talks. */
const IN_COMMON = 0.25

/** From here on one report says the same thing twice. */
const REPEATED = 0.9

/** A quoted word is the speaker's own and should survive from paper to paper; half as much again. */
const QUOTED_WEIGHT = 1.5

/** A stem in more statements of one speaker than this tells nothing apart, and pairing on it costs the square. */
const TOO_COMMON = 100

export function matchStatements(
  testimonies: readonly Testimony[],
  actorOf: readonly (readonly string[])[],
): readonly Variants[] {
  const variants = testimonies.flatMap(({ statements }, report) =>
    statements.map((statement): Variant => {
      const actor = (figure: number) => actorOf[report]![figure] ?? NARRATOR
      const speaker = statement.speaker === null ? NARRATOR : actor(statement.speaker)
      const others = statement.coSpeakers.map(actor).filter(id => id !== speaker && id !== NARRATOR)
      return { report, statement, speaker, coSpeakers: [...new Set(others)].sort(byCodeUnits) }
    }),
  )
  const bags = weightedWords(variants.map(({ statement }) => statement))
  const sets = disjointSets(variants.length)
  const members = new Map<number, readonly number[]>(variants.keys().map(index => [index, [index]]))
  for (const { a, b } of likelyPairs(variants, bags)) {
    const [left, right] = [members.get(sets.find(a))!, members.get(sets.find(b))!]
    if (left === right || !left.every(x => right.every(y => mayBeOne(variants[x]!, variants[y]!, bags[x]!, bags[y]!))))
      continue
    sets.join(a, b)
    members.set(sets.find(a), [...left, ...right])
  }
  return sets.all().map(set => bestFirst(set.map(index => variants[index]!)))
}

/** Stem → weight: rare words weigh more (inverse document frequency), quoted ones half as much again. */
interface Bag {
  readonly weights: ReadonlyMap<string, number>
  readonly total: number
}

function weightedWords(statements: readonly Statement[]): readonly Bag[] {
  const words = statements.map(statement => new Set(contentWords(wordsOf(statement))))
  const counts = new Map<string, number>()
  for (const set of words) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1)
  return statements.map((statement, index) => {
    const quoted = new Set(contentWords(statement.quoted.map(({ exact }) => exact).join(' ')))
    const weights = new Map(
      [...words[index]!].map(word => {
        const rarity = Math.log(1 + statements.length / counts.get(word)!)
        return [word, quoted.has(word) ? rarity * QUOTED_WEIGHT : rarity] as const
      }),
    )
    return { weights, total: weights.values().reduce((sum, weight) => sum + weight, 0) }
  })
}

/** What was said, or, where the report only tells of the act, the telling. */
export function wordsOf({ content, passage }: Pick<Statement, 'content' | 'passage'>): string {
  return (content.length > 0 ? content : [passage]).map(({ exact }: Passage) => exact).join(' … ')
}

interface Pair {
  readonly a: number
  readonly b: number
  readonly likeness: number
}

/** Pairs of one speaker that share words enough, the most alike first. */
function likelyPairs(variants: readonly Variant[], bags: readonly Bag[]): readonly Pair[] {
  const pairs: Pair[] = []
  const blocks = Map.groupBy(variants.keys(), index => blockOf(variants[index]!, bags[index]!))
  for (const block of blocks.values()) {
    const holders = new Map<string, number[]>()
    const candidates = new Set<number>()
    for (const index of block)
      for (const word of bags[index]!.weights.keys()) {
        const before = holders.get(word) ?? holders.set(word, []).get(word)!
        if (before.length < TOO_COMMON) {
          for (const other of before) candidates.add(other * variants.length + index)
          before.push(index)
        }
      }
    for (const code of candidates) {
      const [a, b] = [Math.floor(code / variants.length), code % variants.length]
      if (mayBeOne(variants[a]!, variants[b]!, bags[a]!, bags[b]!))
        pairs.push({ a, b, likeness: likeness(bags[a]!, bags[b]!) })
    }
  }
  return pairs.toSorted((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b)
}

/** What cannot be one statement is never compared: another speaker, or one that says no; of narrators, another sentence. */
function blockOf({ speaker, statement: { negated } }: Variant, { weights }: Bag): string {
  // The narrator is another voice in every paper: only copied sentences are one.
  return speaker === NARRATOR ? `${speaker} ${[...weights.keys()].join(' ')}` : `${speaker} ${negated}`
}

/** One desk writes that she demanded, the other only that she said: the same act may hide in a plain saying. */
function actsCompatible(a: Act, b: Act): 'same' | 'plain' | 'no' {
  if (FAMILY[a] === FAMILY[b]) return 'same'
  return FAMILY[a] === 'report' || FAMILY[b] === 'report' ? 'plain' : 'no'
}

function mayBeOne(a: Variant, b: Variant, inA: Bag, inB: Bag): boolean {
  if (!compatible(a.statement.saidAt, b.statement.saidAt)) return false
  const acts = actsCompatible(a.statement.act, b.statement.act)
  if (acts === 'no') return false
  const { contained, common, words } = overlap(inA, inB)
  if (tooFarApart(a.statement.saidAt.latest, b.statement.saidAt.latest) && common < REPEATED) return false
  if (a.report === b.report) return contained >= REPEATED && common >= REPEATED
  if (words < 2) return common === 1
  const doubt = acts === 'plain' ? 0.2 : 0 // a fifth more, since only the words speak for it
  return contained >= CONTAINED + doubt && common >= IN_COMMON + doubt
}

/** Days in which papers still retell one saying; later on the same words are more often said again. */
const RETOLD = 14

function tooFarApart(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const [earlier, later] = a < b ? [a, b] : [b, a]
  return later > addDays(earlier, RETOLD)
}

function likeness(a: Bag, b: Bag): number {
  const { contained, common } = overlap(a, b)
  return (contained + common) / 2
}

/** Shares of weight, 0–1, and the number of words shared. A word weighs what it weighs in the lighter bag. */
function overlap(a: Bag, b: Bag): { readonly contained: number; readonly common: number; readonly words: number } {
  const [fewer, more] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  let shared = 0
  let all = a.total + b.total
  let words = 0
  for (const [word, weight] of fewer.weights) {
    const other = more.weights.get(word)
    if (other === undefined) continue
    words += 1
    // A word quoted in one paper and paraphrased in the other is one word: the heavier weight counts on both sides.
    shared += Math.max(weight, other)
    all -= Math.min(weight, other)
  }
  const lighter = Math.min(a.total, b.total)
  if (lighter === 0) return { contained: 0, common: 0, words: 0 }
  return { contained: Math.min(1, shared / lighter), common: Math.min(1, shared / all), words }
}

function bestFirst(variants: readonly Variant[]): Variants {
  const rank = ({ statement }: Variant) => BEST_FIRST.indexOf(statement.mode)
  const [best, ...rest] = variants.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      wordsOf(b.statement).length - wordsOf(a.statement).length ||
      a.report - b.report ||
      a.statement.index - b.statement.index,
  )
  return [best!, ...rest]
}
