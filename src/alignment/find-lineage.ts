/**
 * @module Lineage: which reports have one origin, in whatever way it shows, and what a person decided about it.
 * Copies join whoever they touch. Weaker signs join two groups only where at least half of the pairs between them show one:
 * a chain of likenesses is no likeness of its ends.
 */
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import { findCopies, sharedPassages, sharedRuns } from './find-copies.ts'
import { findRetellings } from './find-retellings.ts'
import { findRewrites } from './find-rewrites.ts'
import { disjointSets, type Sets } from './join-sets.ts'
import { findSharedPropositions } from './rare-propositions.ts'
import { findRepeatedSentences } from './repeated-sentences.ts'
import { indexStory } from './story-index.ts'
import type { Retold, TwiceTold } from './twice-told.ts'

/** Reports of one origin, as indices into the testimonies. */
export interface Lineage {
  /** Ascending, at least two. */
  readonly members: readonly number[]
  /**
   * `copy`: every one stands almost whole in another; `derived`: at least one was made from another by cutting, adding or
   * rewording; `common-origin`: at least one only tells the same rare things in the same order.
   */
  readonly kind: LineageKind
  readonly confidence: 'high' | 'medium'
  /** Sentences for people, one for each link that holds the group together, the strongest first. */
  readonly reasons: readonly string[]
  readonly evidence: readonly Passage[]
}

/** How reports came to share their origin. */
export type LineageKind = 'copy' | 'derived' | 'common-origin'

/** What a person decided about two reports. The unsure are not joined. */
export interface LineageJudgement {
  readonly verb: 'same' | 'different' | 'unsure'
  /** Indices into the testimonies. */
  readonly reports: readonly [number, number]
  /** Who, when and why, for people. */
  readonly told: string
}

/** Above this only headline, byline and a stray sentence differ. */
const COPY = 0.8

/** Below a half, quotations alone may be what is shared. */
const SURE_SHARE = 0.5

/** Seven to one. */
const SURE_ODDS = 2

/** Pairs of sentences that are shown for one link. */
const MOST_SHOWN = 3

interface Link {
  readonly a: number
  readonly b: number
  readonly kind: LineageKind
  readonly sure: boolean
  /** Only for order: a person's word, then copies, then weaker signs. */
  readonly strength: number
  /** Told only where the link is used: of thousands of copies most links are not. */
  readonly reason: () => string
  readonly evidence: readonly Passage[]
}

/** Groups of one origin, with the reasons of each link. A decision overrides any of them. */
export function findLineage(
  testimonies: readonly Testimony[],
  judgements: readonly LineageJudgement[] = [],
): readonly Lineage[] {
  const runs = sharedRuns(testimonies)
  const fileOf = (report: number) => testimonies[report]!.report.file
  const apart = judgedApart(judgements)
  const sets = disjointSets(testimonies.length)
  const used: Link[] = []

  const strong = [
    ...judgements.filter(({ verb }) => verb === 'same').map(judgedLink),
    ...findCopies(testimonies, runs).map(
      ({ a, b, share }): Link => ({
        a,
        b,
        kind: share >= COPY ? 'copy' : 'derived',
        sure: share >= SURE_SHARE,
        strength: share,
        reason: () =>
          `${percent(share)} of the runs of words of the shorter of ${fileOf(a)} and ${fileOf(b)} stand in the other.`,
        evidence: [],
      }),
    ),
  ]
  for (const link of strong.toSorted(strongestFirst)) joinUnless(apart, sets, link, used)

  const originOf = [...testimonies.keys()].map(sets.find)
  const story = indexStory(testimonies, originOf)
  const weak = [
    ...findRewrites(testimonies, runs).map(
      ({ a, b, odds, overlap }): Link => ({
        a,
        b,
        kind: 'derived',
        sure: odds >= SURE_ODDS,
        strength: odds,
        reason: () =>
          `${percent(overlap.words)} of the words of the shorter of ${fileOf(a)} and ${fileOf(b)} stand in the other, ${percent(overlap.runs)} of them in runs of three.`,
        evidence: [],
      }),
    ),
    ...findRepeatedSentences(testimonies, originOf).map(
      ({ a, b, sentences }): Link => ({
        a,
        b,
        kind: 'derived',
        sure: false,
        strength: sentences.length,
        reason: () =>
          `${sentences.length} sentences of their own stand word for word in ${fileOf(a)} and ${fileOf(b)} and in no other report.`,
        evidence: shown(sentences),
      }),
    ),
    ...findRetellings(story).map(retold =>
      retoldLink(retold, 'derived', 'tell the same as in the other, in other words', fileOf),
    ),
    ...findSharedPropositions(story).map(retold =>
      retoldLink(retold, 'common-origin', 'tell what no other report around them tells, in other words', fileOf),
    ),
  ].filter(({ a, b }) => originOf[a] !== originOf[b])
  joinByMajority(weak, originOf, sets, apart, used)

  return sets
    .all()
    .filter(members => members.length > 1)
    .map(members => lineageOf(members, used, testimonies))
}

function lineageOf(members: readonly number[], used: readonly Link[], testimonies: readonly Testimony[]): Lineage {
  const own = new Set(members)
  const links = used.filter(({ a }) => own.has(a))
  const kinds = new Set(links.map(({ kind }) => kind))
  return {
    members,
    kind: kinds.has('common-origin') ? 'common-origin' : kinds.has('derived') ? 'derived' : 'copy',
    confidence: links.every(({ sure }) => sure) ? 'high' : 'medium',
    reasons: links.map(({ reason }) => reason()),
    evidence: [
      ...sharedPassages(members.map(member => testimonies[member]!)),
      ...links.flatMap(({ evidence }) => evidence),
    ],
  }
}

/** Weak links join groups of copies; each group counts as one, however many copies it has. */
function joinByMajority(weak: readonly Link[], originOf: readonly number[], sets: Sets, apart: Apart, used: Link[]) {
  const strongest = new Map<string, Link>()
  for (const link of weak.toSorted(strongestFirst)) {
    const key = pairKey(originOf[link.a]!, originOf[link.b]!)
    if (!strongest.has(key)) strongest.set(key, link)
  }
  const origins = new Map<number, readonly number[]>()
  const originsIn = (root: number) => origins.get(root) ?? [root]
  for (const link of strongest.values()) {
    const [one, other] = [sets.find(link.a), sets.find(link.b)]
    if (one === other) continue
    const pairs = originsIn(one).flatMap(x => originsIn(other).map(y => pairKey(x, y)))
    if (pairs.filter(pair => strongest.has(pair)).length * 2 < pairs.length) continue
    const both = [...originsIn(one), ...originsIn(other)]
    if (joinUnless(apart, sets, link, used)) origins.set(sets.find(link.a), both)
  }
}

/** Report → reports that a person keeps apart from it. */
type Apart = ReadonlyMap<number, readonly number[]>

function judgedApart(judgements: readonly LineageJudgement[]): Apart {
  const apart = new Map<number, number[]>()
  for (const { verb, reports } of judgements)
    if (verb !== 'same')
      for (const [one, other] of [reports, reports.toReversed()] as readonly (readonly [number, number])[])
        apart.set(one, [...(apart.get(one) ?? []), other])
  return apart
}

/** Whether the two are of one group now; `false` when that would join what a person keeps apart. */
function joinUnless(apart: Apart, sets: Sets, link: Link, used: Link[]): boolean {
  const [one, other] = [sets.find(link.a), sets.find(link.b)]
  if (one === other) return true
  for (const [report, others] of apart) {
    const root = sets.find(report)
    if (root !== one && root !== other) continue
    if (others.some(kept => sets.find(kept) === (root === one ? other : one))) return false
  }
  sets.join(one, other)
  used.push(link)
  return true
}

function judgedLink({ reports: [a, b], told }: LineageJudgement): Link {
  return {
    a,
    b,
    kind: 'common-origin',
    sure: true,
    strength: Number.POSITIVE_INFINITY,
    reason: () => told,
    evidence: [],
  }
}

function retoldLink(
  { a, b, told, share }: Retold,
  kind: LineageKind,
  what: string,
  fileOf: (report: number) => string,
): Link {
  return {
    a,
    b,
    kind,
    sure: false,
    strength: share,
    reason: () => `${told.length} sentences of ${fileOf(a)} and ${fileOf(b)}, in the same order, ${what}.`,
    evidence: shown(told),
  }
}

function strongestFirst(x: Link, y: Link): number {
  return x.strength === y.strength ? x.a - y.a || x.b - y.b : y.strength > x.strength ? 1 : -1
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

function shown(pairs: readonly TwiceTold[]): readonly Passage[] {
  return pairs.slice(0, MOST_SHOWN).flatMap(({ a, b }) => [a, b])
}

function percent(share: number): string {
  return `${Math.floor(100 * share)} %`
}
