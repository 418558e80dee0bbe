/**
 * @module Which words the reports of the same days have: a word that two of them have and the others do not is a trace, a word
 * of all is the story itself. Asked for a pair at a time, so that thousands of reports cost no square.
 */
import { dayOf } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import { isFunctionStem, stems } from './content-words.ts'
import { remembering } from './remembering.ts'
import { mostFrequentStems } from './word-rarity.ts'
import { rootOf } from './word-roots.ts'

/** A sentence in a report's own voice. What is quoted may stand in any paper. */
export interface ToldSentence {
  readonly passage: Passage
  /** Root → a stem that has it. Function words are left out. */
  readonly roots: ReadonlyMap<string, string>
}

/** The reports of one story, by what they hold. */
export interface StoryIndex {
  /** Remembered: most reports are never asked for. */
  readonly told: (report: number) => readonly ToldSentence[]
  /** How many origins the neighbourhood of a report has. */
  readonly originsNear: (report: number) => number
  /** How many of them have a root. */
  readonly originsWith: (root: string, report: number) => number
  /** Pairs of different origins within days of each other that share enough words which few around them have; `a < b`. */
  readonly pairs: readonly StoryPair[]
}

/** Two reports that share enough to be compared. */
export interface StoryPair {
  /** Indices into the testimonies. */
  readonly a: number
  readonly b: number
  /** Roots that of all origins around only these two have. */
  readonly rare: ReadonlySet<string>
}

/** Days between two reports of one story. */
const STORY_DAYS = 3

/** Reports before and after that are a report's neighbourhood, however far away: in a quiet month too a word is rare or common. */
const NEAREST = 10

/** Reports around with one root; of more it makes no pair. Keeps the number of pairs in proportion to the number of words. */
const MOST_HOLDERS = 12

/** Holders of a word whose origins are told apart. */
const MOST_COUNTED = 50

/** Such roots two reports must share to be looked at: by far fewer than any pair that was ever found to be one. */
const FEWEST_SCARCE = 8

/** Stems up to this rank are no trace, even where only two reports have them. */
const COMMON_RANK = 350

const COMMON_ROOTS: ReadonlySet<string> = new Set(mostFrequentStems(COMMON_RANK).map(rootOf))

const DAY = 86_400_000

/** @param originOf for each report the number of its origin as far as copies tell; reports of one origin count once */
export function indexStory(testimonies: readonly Testimony[], originOf: readonly number[]): StoryIndex {
  const rootsOf = rememberingRoots()
  const sentencesOf = (report: number) =>
    testimonies[report]!.sentences.flatMap(({ passage, quoted }) =>
      quoted ? [] : [{ passage, roots: rootsOf(passage.exact) }],
    )
  const days = testimonies.map(({ report }) => dayNumber(report.published))
  const inTime = [...testimonies.keys()].sort((a, b) => days[a]! - days[b]! || a - b)
  const around = neighbourhoods(inTime.map(report => days[report]!))
  const placeOf = new Map(inTime.map((report, place) => [report, place]))

  const holders = new Map<string, number[]>()
  for (const [place, report] of inTime.entries())
    for (const { roots } of sentencesOf(report))
      for (const root of roots.keys()) {
        const before = holders.get(root)
        if (before === undefined) holders.set(root, [place])
        else if (before.at(-1) !== place) before.push(place)
      }

  const originsIn = (places: readonly number[]) => new Set(places.map(place => originOf[inTime[place]!])).size
  return {
    told: remembering(sentencesOf),
    originsNear: remembering(report => {
      const { from, past } = around[placeOf.get(report)!]!
      return originsIn(Array.from({ length: past - from }, (_, at) => from + at))
    }),
    originsWith(root, report) {
      const having = holders.get(root) ?? []
      const { from, past } = around[placeOf.get(report)!]!
      const [first, end] = [firstFrom(having, from), firstFrom(having, past)]
      // Of a word that many have, a few copies more or less do not matter.
      return end - first > MOST_COUNTED ? end - first : originsIn(having.slice(first, end))
    },
    pairs: storyPairs(),
  }

  function storyPairs(): readonly StoryPair[] {
    const scarce = new Map<number, { count: number; readonly rare: Set<string> }>()
    for (const [root, having] of holders) {
      if (COMMON_ROOTS.has(root)) continue
      let first = 0
      let end = 0
      for (const place of having) {
        const { from, past } = around[place]!
        while (having[first]! < from) first += 1
        while (end < having.length && having[end]! < past) end += 1
        if (end - first < 2 || end - first > MOST_HOLDERS) continue
        const others = having.slice(first, end)
        const rare = originsIn(others) === 2
        const report = inTime[place]!
        for (const other of others.map(at => inTime[at]!)) {
          if (originOf[other] === originOf[report] || Math.abs(days[other]! - days[report]!) > STORY_DAYS) continue
          const code = Math.min(report, other) * testimonies.length + Math.max(report, other)
          const pair = scarce.get(code) ?? scarce.set(code, { count: 0, rare: new Set() }).get(code)!
          // Each pair comes up from either side; neighbourhoods differ a little at their edges, and half a count is fair.
          pair.count += 0.5
          if (rare) pair.rare.add(root)
        }
      }
    }
    return [...scarce]
      .filter(([, { count }]) => count >= FEWEST_SCARCE)
      .sort(([a], [b]) => a - b)
      .map(([code, { rare }]) => ({
        a: Math.floor(code / testimonies.length),
        b: code % testimonies.length,
        rare,
      }))
  }
}

/** For each place in time, the places around it: the nearest few and everything of the same days. Two pointers, one pass. */
function neighbourhoods(days: readonly number[]): readonly { readonly from: number; readonly past: number }[] {
  let from = 0
  let past = 0
  return days.map((day, place) => {
    while (days[from]! < day - STORY_DAYS) from += 1
    past = Math.max(past, place + 1)
    while (past < days.length && days[past]! <= day + STORY_DAYS) past += 1
    return {
      from: Math.max(0, Math.min(from, place - NEAREST)),
      past: Math.min(days.length, Math.max(past, place + NEAREST + 1)),
    }
  })
}

/** Days since 1970; 0 without a date, so that undated reports are of one time. */
function dayNumber(published: string | null): number {
  const day = dayOf(published)
  return day === null ? 0 : Date.parse(day) / DAY
}

/** The roots of a text's content words. A dossier has few different words, and each is brought to its root once. */
function rememberingRoots(): (text: string) => ReadonlyMap<string, string> {
  const rootOfStem = remembering((stem: string) =>
    isFunctionStem(stem) || (stem.length < 3 && !/\p{N}/u.test(stem)) ? '' : rootOf(stem),
  )
  return text => {
    const roots = new Map<string, string>()
    for (const stem of stems(text)) {
      const root = rootOfStem(stem)
      if (root !== '') roots.set(root, stem)
    }
    return roots
  }
}

/** Index of the first that is not less than `least`; binary search. */
function firstFrom(ascending: readonly number[], least: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}
