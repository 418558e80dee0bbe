/**
 * @module The same statement in several reports: wordings of one thing one actor said become variants of one statement.
 * Two statements of one report are two, unless one repeats the other. Two wordings are one when their words say so, or when
 * each is the other's likeliest in its report and nothing speaks against it.
 */
import { STANCE_ACTS } from '../document/stance-acts.ts'
import type { Mode, Testimony } from '../document/testimony.ts'
import { byCodeUnits } from './code-unit-order.ts'
import { plain } from './content-words.ts'
import type { Lineage } from './find-lineage.ts'
import { disjointSets } from './join-sets.ts'
import { likeliestFirst, likelyPairs, type Pair } from './likely-pairs.ts'
import { type Actors, NARRATOR } from './match-actors.ts'
import { standsBeside } from './one-saying.ts'
import { retoldPairs } from './retold-pairs.ts'
import { sideOf, sidePairs } from './side-pairs.ts'
import { readWordings, type Said, type Variant, wordsOf } from './wordings.ts'

/** Best wording first: direct, mixed, indirect, act-report, narrator; then the fuller, then reading order. */
export type Variants = readonly [Variant, ...Variant[]]

const BEST_FIRST: readonly Mode[] = ['direct', 'mixed', 'indirect', 'act-report', 'narrator']

/** Groups of statements that are one saying in several wordings. MODEL S6. */
export function matchStatements(
  testimonies: readonly Testimony[],
  { actors, actorOf }: Pick<Actors, 'actors' | 'actorOf'>,
  origins: readonly Pick<Lineage, 'members'>[] = [],
): readonly Variants[] {
  const variants = testimonies.flatMap(({ statements }, report) =>
    statements.map((statement): Variant => {
      const actor = (figure: number) => actorOf[report]![figure] ?? NARRATOR
      const speaker = statement.speaker === null ? NARRATOR : actor(statement.speaker)
      const others = statement.coSpeakers.map(actor).filter(id => id !== speaker && id !== NARRATOR)
      return { report, statement, speaker, coSpeakers: [...new Set(others)].sort(byCodeUnits) }
    }),
  )
  const said = readWordings(variants, actorOf, testimonies)
  const retold = retoldPairs(
    said,
    testimonies,
    origins.map(({ members }) => members),
  )
  const likely = likelyPairs(said, testimonies)
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  return joined(said, [...likely, ...sidePairs(said, actors, likely)], retold).map(set => {
    const wordings = set.map(index => variants[index]!)
    return bestFirst(
      wordings,
      voicesOf(wordings, speaker => sideOf(speaker, byId)),
    )
  })
}

/**
 * The likeliest first; a wording joins a statement only when it may be one with every wording there, or with one that it
 * retells or that retells it.
 */
function joined(
  said: readonly Said[],
  likely: readonly Pair[],
  retold: readonly Pair[],
): readonly (readonly number[])[] {
  const sets = disjointSets(said.length)
  const members = new Map<number, readonly number[]>(said.keys().map(index => [index, [index]]))
  const retellings = retellingsOf(retold)
  const retells = (x: number, y: number) => retellings.get(x)?.has(y) === true
  const stands = (x: number, y: number) => retells(x, y) || standsBeside(said[x]!, said[y]!)
  // Whoever stands beside what a wording retells stands beside the wording.
  const through = (x: number, y: number) => {
    const root = sets.find(x)
    let tried = 0
    for (const z of retellings.get(x) ?? []) {
      if (sets.find(z) === root && stands(z, y)) return true
      tried += 1
      if (tried === MOST_TRIED) break
    }
    return false
  }
  const mayJoin = (x: number, y: number) =>
    stands(x, y) || (said[x]!.report !== said[y]!.report && (through(x, y) || through(y, x)))
  for (const { a, b } of [...likely, ...retold].toSorted(likeliestFirst)) {
    const [left, right] = [members.get(sets.find(a))!, members.get(sets.find(b))!]
    if (left === right) continue
    if (!left.every(x => right.every(y => (x === a && y === b) || mayJoin(x, y)))) continue
    sets.join(a, b)
    members.set(sets.find(a), [...left, ...right])
  }
  return sets.all()
}

/** So many of a wording's retellings are asked whether they stand beside another; of ten thousand copies all say the same. */
const MOST_TRIED = 5

/** Wording → those that retell it or that it retells. */
function retellingsOf(retold: readonly Pair[]): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>()
  for (const { a, b } of retold)
    for (const [one, other] of [[a, b] as const, [b, a] as const]) {
      const others = found.get(one)
      if (others === undefined) found.set(one, new Set([other]))
      else others.add(other)
    }
  return found
}

/** The speakers of the side that most wordings name: who is the odd one out was misread. Of as many the earliest: what retells it cannot know better. */
function voicesOf(variants: readonly Variant[], side: (speaker: string) => string): ReadonlySet<string> {
  const speakers = [...new Set(variants.map(({ speaker }) => speaker))]
  if (speakers.length <= 1) return new Set(speakers)
  const counts = Map.groupBy(
    variants.filter(({ speaker }) => speaker !== NARRATOR),
    ({ speaker }) => side(speaker),
  )
  const most = Math.max(...[...counts.values()].map(({ length }) => length))
  const leading = variants
    .filter(({ speaker }) => counts.get(side(speaker))?.length === most)
    .toSorted((a, b) => a.report - b.report || a.statement.index - b.statement.index)[0]
  return new Set(
    speakers.filter(
      speaker => speaker === NARRATOR || leading === undefined || side(speaker) === side(leading.speaker),
    ),
  )
}

/** A wording of the voices before all others; direct before mixed before indirect speech, the longer first; but of quotations in other words the earliest, which cannot be the copy. */
function bestFirst(variants: readonly Variant[], voices: ReadonlySet<string>): Variants {
  const oddness = ({ speaker }: Variant) => (voices.has(speaker) ? 0 : 1)
  const rank = ({ statement }: Variant) => BEST_FIRST.indexOf(statement.mode)
  // "recommended 40", "said that it had recommended 40": the one says what was done by it.
  const plainness = ({ statement }: Variant) => (STANCE_ACTS.has(statement.act) ? 0 : 1)
  const [best, ...rest] = variants.toSorted(
    (a, b) =>
      oddness(a) - oddness(b) ||
      rank(a) - rank(b) ||
      plainness(a) - plainness(b) ||
      wordsOf(b.statement).length - wordsOf(a.statement).length ||
      a.report - b.report ||
      a.statement.index - b.statement.index,
  )
  const earlier = rest
    .filter(
      one =>
        oddness(one) === oddness(best!) &&
        rank(one) === rank(best!) &&
        one.report < best!.report &&
        quotesOtherwise(one, best!),
    )
    .toSorted((a, b) => a.report - b.report || a.statement.index - b.statement.index)[0]
  return earlier === undefined ? [best!, ...rest] : [earlier, best!, ...rest.filter(one => one !== earlier)]
}

/** Both quote, and neither quotes a part of the other. */
function quotesOtherwise(a: Variant, b: Variant): boolean {
  const [one, other] = [a, b].map(({ statement }) =>
    statement.quoted
      .map(
        ({ exact }) =>
          plain(exact)
            .match(/[\p{L}\p{N}]+/gu)
            ?.join(' ') ?? '',
      )
      .join(' '),
  )
  return one !== '' && other !== '' && !one!.includes(other!) && !other!.includes(one!)
}
