/** @module What became of each attribution: found as the gold has it, or in which way not. */
import type { Mode } from '../src/document/testimony.ts'

export const OUTCOMES = ['ok', 'source wrong', 'span wrong', 'spurious', 'missed'] as const

export type Outcome = (typeof OUTCOMES)[number]

/** Start and end, end excluded, as the scorer writes them. */
export type Pair = readonly [start: number, end: number]

export type Position = 'cue before' | 'cue between' | 'cue after' | 'no cue'

/** One attribution as the scorer reads it. */
export interface Marked {
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
}

export interface Found extends Marked {
  readonly lemma: string | null
  readonly mode: Mode
}

export interface Gold extends Marked {
  readonly type: string
}

/** `shape`: the gold's type, and where there is no gold the mode that was found. */
export interface Judged {
  readonly outcome: Outcome
  readonly shape: string
  /** Where the cue stands to the content. */
  readonly position: Position
  /** Lemma of the cue found; the gold's cue as printed, lower case, where nothing was found. */
  readonly cue: string
}

/** The scorer calls contents the same from half of their words on. */
const SAME_CONTENT = 0.5

/** Each attribution found, judged against the gold item most like it; then the gold that nothing matched. */
export function judge(
  text: string,
  words: readonly Pair[],
  gold: readonly Gold[],
  found: readonly Found[],
): readonly Judged[] {
  const golds = gold.map(item => ({ item, ...wordsOf(item, words) }))
  const taken = new Set<Gold>()
  const judged = found.map((item): Judged => {
    const { source, cue, content } = wordsOf(item, words)
    const name = item.lemma ?? '(none)'
    const free = golds.filter(other => !taken.has(other.item))
    const best = free.toSorted((a, b) => dice(b.content, content) - dice(a.content, content))[0]
    if (best !== undefined && dice(best.content, content) >= SAME_CONTENT) {
      const sameSource = best.source.size + source.size === 0 || meets(best.source, source)
      taken.add(best.item)
      return {
        outcome: sameSource ? 'ok' : 'source wrong',
        shape: best.item.type,
        position: positionOf(best.item),
        cue: name,
      }
    }
    const sameCue = free.find(other => meets(other.cue, cue))
    if (sameCue === undefined) return { outcome: 'spurious', shape: item.mode, position: positionOf(item), cue: name }
    taken.add(sameCue.item)
    return { outcome: 'span wrong', shape: sameCue.item.type, position: positionOf(sameCue.item), cue: name }
  })
  const missed = gold
    .filter(item => !taken.has(item))
    .map(
      (item): Judged => ({
        outcome: 'missed',
        shape: item.type,
        position: positionOf(item),
        cue: printed(text, item.cue),
      }),
    )
  return [...judged, ...missed]
}

/** By the first piece of the cue. */
function positionOf({ cue: [cue], content }: Marked): Position {
  if (cue === undefined) return 'no cue'
  const after = content.filter(([start]) => start >= cue[1]).length
  if (after === content.length) return 'cue before'
  return after === 0 ? 'cue after' : 'cue between'
}

/** How often each outcome came in each group, most errors first. Outcomes in the order of `OUTCOMES`. */
export function countOutcomes(
  judged: readonly Judged[],
  groupOf: (one: Judged) => string,
): readonly { readonly group: string; readonly counts: readonly number[] }[] {
  const groups = new Map<string, number[]>()
  for (const one of judged) {
    const counts = groups.get(groupOf(one)) ?? OUTCOMES.map(() => 0)
    counts[OUTCOMES.indexOf(one.outcome)]! += 1
    groups.set(groupOf(one), counts)
  }
  const errors = (counts: readonly number[]) => counts.slice(1).reduce((sum, count) => sum + count, 0)
  return [...groups]
    .map(([group, counts]) => ({ group, counts }))
    .sort((a, b) => errors(b.counts) - errors(a.counts) || (a.group < b.group ? -1 : 1))
}

interface Words {
  readonly source: ReadonlySet<number>
  readonly cue: ReadonlySet<number>
  readonly content: ReadonlySet<number>
}

/** Indexes of the words each part touches. */
function wordsOf({ source, cue, content }: Marked, words: readonly Pair[]): Words {
  const under = (pairs: readonly Pair[]) =>
    new Set(words.flatMap(([start, end], at) => (pairs.some(([from, to]) => start < to && end > from) ? [at] : [])))
  return { source: under(source), cue: under(cue), content: under(content) }
}

function dice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size)
}

function meets(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return !a.isDisjointFrom(b)
}

function printed(text: string, pairs: readonly Pair[]): string {
  const words = pairs.map(([start, end]) => text.slice(start, end).toLowerCase().replace(/\s+/g, ' '))
  return words.join(' … ') || '(none)'
}
