/**
 * @module Pairs of wordings that stand in one place of two reports of one origin: what a rewriter made of a sentence. The place
 * says most, so that few shared words are enough, another act is none, and a report may have dropped who said it.
 */
import { compatible } from '../document/dates.ts'
import { STANCE_ACTS } from '../document/stance-acts.ts'
import type { Testimony } from '../document/testimony.ts'
import type { Pair } from './likely-pairs.ts'
import { NARRATOR } from './match-actors.ts'
import { actsCompatible, quotesTheSame } from './one-saying.ts'
import { otherVersion } from './part-wordings.ts'
import { type RetoldSentence, retoldSentences } from './retold-sentences.ts'
import { sentencesOf } from './sentences-of.ts'
import { type Overlap, overlap } from './weigh-words.ts'
import type { Said } from './wordings.ts'
import { haveSlipped, otherNumbers } from './written-numbers.ts'

/** What the lighter wording must share with the other, by who speaks. */
const LEAST = {
  /** One speaker. */
  same: 0.12,
  /** Nobody with a name in either: "delegates", "participants", "officials at the ministry". */
  unnamed: 0.2,
  /** One of them unnamed, or told of as another body of its side. */
  other: 0.4,
  /** Neither report says who says it. */
  narrators: 0.25,
  /** One of the reports says who says it. */
  dropped: 0.4,
} as const

/** With other numbers, or where one says yes and the other no, more must be the same. */
const LEAST_OTHERWISE = 0.35

/** A single word that both have is a word of the story, unless it is most of what is said, or both do one thing by it. */
const LEAST_OF_ONE = 0.25

/** Sentences so alike are one retold, whatever words are left for what was said in them. */
const SURE_PLACE = 0.3

/** What stands in one place counts before what is only worded alike. */
const PLACE = 0.5

/** Words two wordings of nobody's share. */
const FEWEST_WORDS = 3

/** @param groups reports of one origin, as indices into the testimonies, ascending */
export function retoldPairs(
  said: readonly Said[],
  testimonies: readonly Testimony[],
  groups: readonly (readonly number[])[],
): readonly Pair[] {
  const places = new Map(groups.flat().map(report => [report, new Map<number, number[]>()]))
  said.forEach(({ report, statement }, index) => {
    const inReport = places.get(report)
    if (inReport === undefined) return
    for (const sentence of sentencesOf(statement.content[0] ?? statement.passage, testimonies[report]!)) {
      const there = inReport.get(sentence)
      if (there === undefined) inReport.set(sentence, [index])
      else there.push(index)
    }
  })
  return retoldSentences(testimonies, groups).flatMap(({ a, b, pairs }) => {
    const found = new Map<string, Pair>()
    for (const pair of pairs) {
      const [here, there] = [places.get(a)!.get(pair.a) ?? [], places.get(b)!.get(pair.b) ?? []]
      for (const x of here)
        for (const y of there) {
          const shared = overlap(said[x]!.bag, said[y]!.bag)
          if (!isRetold(said, x, y, shared, pair, [here, there])) continue
          found.set(`${x} ${y}`, { a: x, b: y, shared, likeness: PLACE + (shared.contained + shared.common) / 2 })
        }
    }
    return [...found.values()]
  })
}

function isRetold(
  said: readonly Said[],
  x: number,
  y: number,
  shared: Overlap,
  { likeness }: RetoldSentence,
  [here, there]: readonly [readonly number[], readonly number[]],
): boolean {
  const [a, b] = [said[x]!, said[y]!]
  const voices = voicesOf(a, b)
  if (otherVersion(a.version, b.version)) return false
  // What a report says itself is dated by its own day.
  if (voices !== 'narrators' && voices !== 'dropped' && !compatible(a.statement.saidAt, b.statement.saidAt))
    return false
  if (quotesTheSame(a, b) && voices !== 'narrators') return true
  const { contained, common, words } = shared
  const acts = actsCompatible(a.statement.act, b.statement.act)
  const otherwise = a.no !== b.no || (otherNumbers(a.numbers, b.numbers) && !haveSlipped(a.numbers, b.numbers))
  if (voices === 'narrators' || voices === 'dropped') {
    if (words < FEWEST_WORDS || a.no !== b.no) return false
  } else if (acts === 'no' && contained < LEAST_OTHERWISE) return false
  const tells = words > 1 || (words === 1 && (acts === 'same' || (a.no && b.no) || common >= LEAST_OF_ONE))
  if (tells && contained >= (otherwise ? Math.max(LEAST[voices], LEAST_OTHERWISE) : LEAST[voices])) return true
  // "declined to say which", "would not be drawn": one speaker, one act, one place.
  const isOnly = (index: number, all: readonly number[]) =>
    all.every(other => other === index || said[other]!.speaker !== said[index]!.speaker)
  return (
    (voices === 'same' || voices === 'unnamed') &&
    acts === 'same' &&
    !otherwise &&
    (likeness >= SURE_PLACE || STANCE_ACTS.has(a.statement.act)) &&
    isOnly(x, here) &&
    isOnly(y, there)
  )
}

/** Who speaks in the one and in the other. */
function voicesOf(a: Said, b: Said): keyof typeof LEAST {
  const narrated = [a, b].filter(({ speaker }) => speaker === NARRATOR).length
  if (narrated > 0) return narrated === 2 ? 'narrators' : 'dropped'
  if (a.speaker === b.speaker) return 'same'
  return a.isUnnamed && b.isUnnamed ? 'unnamed' : 'other'
}
