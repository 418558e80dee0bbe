/** @module Changed quotations: one saying whose words inside quotation marks differ from paper to paper. One of them is not verbatim. */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import { contentWords } from '../alignment/content-words.ts'
import { disjointSets } from '../alignment/join-sets.ts'
import { longestCommon } from '../alignment/longest-common.ts'
import { NARRATOR } from '../alignment/match-actors.ts'
import { alikeStems, meaningsOf } from '../alignment/meanings.ts'
import { oneSpelling } from '../alignment/one-spelling.ts'
import type { Passage } from '../document/passage.ts'
import type { Actor, Anomaly, RecordStatement } from './record.ts'

/** Two quotations that share less than this are two pieces of one speech, not one piece changed. */
const SHARED = 0.4

/** And of the words that carry meaning half. */
const SHARED_CONTENT = 0.5

/** "Yes", "a mess": too short to tell a changed quotation from another one. */
const FEWEST_WORDS = 3

/** Longer quotations are compared word by word at the cost of the product; five lines of print are enough to see a change. */
const MOST_WORDS = 120

/** By somebody the one report names and the other only describes: nearly the whole of it. */
const SHARED_UNNAMED = 0.7
const FEWEST_WORDS_UNNAMED = 6

/** In reports of one origin every word may have been changed: two that mean the same, and so much of the longer quotation. */
const FEWEST_RETOLD = 2
const RETOLD = 0.28
const FEWEST_WORDS_RETOLD = 5

/** A word in more quotations of one origin tells no two apart, and all pairs of them cost the square. */
const TOO_COMMON = 12

interface Quoted {
  readonly statement: string
  readonly speaker: string
  readonly report: string
  readonly passage: Passage
  readonly words: readonly string[]
  /** The words in a row, each between spaces: whether one quotation stands in another. */
  readonly row: string
}

/**
 * One per saying that two reports quote in different words, whether or not the rest of it was matched.
 * @param originsOf the groups of one origin that a file is in: a rewrite may change every word of a quotation
 */
export function quoteMutations(
  statements: readonly RecordStatement[],
  originsOf: (file: string) => readonly number[],
  actors: readonly Actor[] = [],
): readonly Anomaly[] {
  const quotes = statements.filter(({ speaker }) => speaker !== NARRATOR).flatMap(quotesOf)
  const described = new Set(actors.filter(({ name }) => /^\p{Ll}/u.test(name)).map(({ id }) => id))
  const unnamed = quotes.filter(({ speaker }) => described.has(speaker))
  return [
    ...[...Map.groupBy(quotes, ({ speaker }) => speaker).values()].flatMap(own =>
      changedAmong(own, [
        ...withSharedPairs(own).filter(([a, b]) => isChanged(own[a]!.words, own[b]!.words)),
        ...retold(own, originsOf),
        ...inOnePlace(own, originsOf),
      ]),
    ),
    // "the spokeswoman of the union was quoted as saying": whose words they are, they say themselves.
    ...(unnamed.length === 0
      ? []
      : changedAmong(
          quotes,
          withSharedPairs(quotes).filter(([a, b]) => {
            const [one, other] = [quotes[a]!, quotes[b]!]
            if (one.speaker === other.speaker || !(described.has(one.speaker) || described.has(other.speaker)))
              return false
            return isChanged(one.words, other.words, SHARED_UNNAMED) && one.words.length >= FEWEST_WORDS_UNNAMED
          }),
        )),
  ].toSorted((a, b) => byCodeUnits(a.id, b.id))
}

function quotesOf({ id, speaker, variants }: RecordStatement): readonly Quoted[] {
  return variants.flatMap(({ report, quoted }) =>
    quoted.map((passage): Quoted => {
      const words = wordsIn(passage.exact).slice(0, MOST_WORDS)
      return { statement: id, speaker, report, passage, words, row: rowOf(words) }
    }),
  )
}

/** Pairs of quotations that are one statement in two reports of one origin, each the only one its report has of it. */
function inOnePlace(
  quotes: readonly Quoted[],
  originsOf: (file: string) => readonly number[],
): readonly (readonly [number, number])[] {
  const sameOrigin = (a: Quoted, b: Quoted) =>
    originsOf(a.passage.file).some(origin => originsOf(b.passage.file).includes(origin))
  return [...Map.groupBy(quotes.keys(), index => quotes[index]!.statement).values()].flatMap(same => {
    const lone = [...Map.groupBy(same, index => quotes[index]!.report).values()]
      .filter(own => own.length === 1)
      .map(([only]) => only!)
    return lone.flatMap((a, at) =>
      lone
        .slice(at + 1)
        .filter(b => sameOrigin(quotes[a]!, quotes[b]!) && isOther(quotes[a]!.words, quotes[b]!.words))
        .map(b => [a, b] as const),
    )
  })
}

/** Neither is the other or a piece of it. */
function isOther(a: readonly string[], b: readonly string[]): boolean {
  return Math.min(a.length, b.length) >= FEWEST_WORDS && !contains(a, b) && !contains(b, a)
}

/** Pairs of quotations of one origin whose words mean the same, each the other's likeliest. */
function retold(
  quotes: readonly Quoted[],
  originsOf: (file: string) => readonly number[],
): readonly (readonly [number, number])[] {
  const byOrigin = new Map<number, number[]>()
  quotes.forEach(({ words, passage }, index) => {
    if (words.length < FEWEST_WORDS_RETOLD) return
    for (const origin of originsOf(passage.file)) {
      const others = byOrigin.get(origin)
      if (others === undefined) byOrigin.set(origin, [index])
      else others.push(index)
    }
  })
  const contents = quotes.map(({ words }) => contentWords(words.join(' ')))
  return [...byOrigin.values()].flatMap(members => likeliestPairs(members, quotes, contents))
}

function likeliestPairs(
  members: readonly number[],
  quotes: readonly Quoted[],
  contents: readonly (readonly string[])[],
): readonly (readonly [number, number])[] {
  const likeliest = new Map<number, number>()
  const reports = new Map([...new Set(members.map(member => quotes[member]!.report))].map((report, at) => [report, at]))
  const keyOf = (from: number, to: number) => from * reports.size + reports.get(quotes[to]!.report)!
  const keysOf = (a: number, b: number) => [keyOf(a, b), keyOf(b, a)]
  const holders = new Map<string | number, number[]>()
  const pairs = members.flatMap(b => {
    const before = new Set<number>()
    for (const key of new Set(contents[b]!.flatMap(stem => [stem, ...meaningsOf(stem)]))) {
      const others = holders.get(key)
      if (others === undefined) holders.set(key, [b])
      else {
        for (const a of others.slice(-TOO_COMMON)) before.add(a)
        others.push(b)
      }
    }
    return [...before].flatMap(a => {
      const [one, other] = [quotes[a]!, quotes[b]!]
      if (one.report === other.report || one.row.includes(other.row) || other.row.includes(one.row)) return []
      const share = alikeShare(contents[a]!, contents[b]!)
      for (const key of keysOf(a, b)) likeliest.set(key, Math.max(share, likeliest.get(key) ?? 0))
      return share >= RETOLD ? [{ a, b, share }] : []
    })
  })
  return pairs
    .filter(({ a, b, share }) => keysOf(a, b).every(key => likeliest.get(key) === share))
    .map(({ a, b }) => [a, b] as const)
}

/** Of the words of the longer, those that mean what a word of the shorter does; 0 where too few do. */
function alikeShare(a: readonly string[], b: readonly string[]): number {
  const [lean, full] = a.length <= b.length ? [a, b] : [b, a]
  const shared = lean.filter(stem => full.some(word => alikeStems(stem, word))).length
  return shared < FEWEST_RETOLD ? 0 : shared / full.length
}

function changedAmong(quotes: readonly Quoted[], pairs: readonly (readonly [number, number])[]): readonly Anomaly[] {
  const sets = disjointSets(quotes.length)
  let found = false
  for (const [one, other] of pairs) {
    if (quotes[one]!.report === quotes[other]!.report) continue
    sets.join(one, other)
    found = true
  }
  if (!found) return []
  return sets
    .all()
    .filter(members => members.length > 1)
    .map(members => {
      const changed = members.map(member => quotes[member]!)
      const wordings = [...new Set(changed.map(({ passage }) => `“${passage.exact}”`))]
      const [first] = changed.map(({ statement }) => statement).sort(byCodeUnits)
      const place = Math.min(
        ...changed.filter(({ statement }) => statement === first).map(({ passage }) => passage.start),
      )
      return {
        id: `anomaly-quote-${first}-${place}`,
        kind: 'quote-mutation',
        summary: `The quoted words differ: ${wordings.join(', ')}.`,
        evidence: changed.map(({ passage }) => passage),
      }
    })
}

/** Small words count here: "no crew" is not "the crew"; "apologise" is "apologize". */
function wordsIn(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  return words.map(oneSpelling)
}

/** Pairs of quotations that share two neighbouring words; without any they are no variants of each other. */
function withSharedPairs(quotes: readonly Quoted[]): readonly (readonly [number, number])[] {
  const holders = new Map<string, number[]>()
  quotes.forEach(({ words }, index) => {
    const spelled = spelledOut(words)
    for (const pair of new Set(spelled.slice(1).map((word, at) => `${spelled[at]} ${word}`))) {
      const others = holders.get(pair)
      if (others === undefined) holders.set(pair, [index])
      else others.push(index)
    }
  })
  const pairs = new Map<string, readonly [number, number]>()
  for (const indices of holders.values()) {
    // Words that half of everything said begins with tell nothing, and all pairs of them cost too much.
    if (indices.length > 50) continue
    indices.forEach((one, at) => {
      for (const other of indices.slice(at + 1)) pairs.set(`${one} ${other}`, [one, other])
    })
  }
  return [...pairs.values()]
}

/** "unacceptable" as "not acceptable": the same meaning, and other words. */
function spelledOut(words: readonly string[]): readonly string[] {
  return words.flatMap(word => (/^un\p{L}{5,}/u.test(word) ? ['not', word.slice(2)] : [word]))
}

function contains(more: readonly string[], fewer: readonly string[]): boolean {
  return rowOf(more).includes(rowOf(fewer))
}

function rowOf(words: readonly string[]): string {
  return ` ${words.join(' ')} `
}

/** One is the other, or a piece of it, once "un-" is written "not". */
function isSpelledOtherwise(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [spelledOut(a), spelledOut(b)]
  if (one.length === a.length && other.length === b.length) return false
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one]
  return fewer.length >= 2 && contains(more, fewer) && !contains(a, b) && !contains(b, a)
}

/** Alike, but not equal, and neither a piece of the other: quoting less is no change. */
function isChanged(a: readonly string[], b: readonly string[], least = SHARED): boolean {
  if (isSpelledOtherwise(a, b)) return true
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a]
  if (fewer.length < FEWEST_WORDS || contains(more, fewer)) return false
  // "when there is a list" and "if there is a map" share their grammar.
  const [lean, full] = [fewer, more].map(words => contentWords(words.join(' '))) as [
    readonly string[],
    readonly string[],
  ]
  const content = longestCommon(lean, full)
  return (
    longestCommon(fewer, more) / more.length >= least &&
    (full.length < 2 || (content >= 2 && content / full.length >= SHARED_CONTENT))
  )
}
