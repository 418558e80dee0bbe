/**
 * @module Which tellings on the timeline are of one happening: a meeting or a text told where an event is, one saying in several
 * reports, a plan that came about, the same words on the same day.
 */
import { contentWords } from '../alignment/content-words.ts'
import { disjointSets } from '../alignment/join-sets.ts'
import { addDays, compatible, type DateRange } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import { overlaps, within } from '../document/span.ts'
import type { RecordStatement, TimelineEntry } from './record.ts'

/** One telling of something that happened, in the record's terms. */
export interface Happening {
  readonly id: string
  readonly range: DateRange
  readonly precision: TimelineEntry['precision']
  readonly kind: TimelineEntry['kind']
  readonly actors: readonly string[]
  readonly passages: readonly Passage[]
}

/** More than half of the shorter clause's content words: the same day and the same words are the same event. */
const ALIKE = 0.6

/** A clause of one or two content words is alike to everything. */
const FEWEST_SHARED = 3

/** A word in more clauses of one day than this ("talks") tells them not apart, and comparing all of them would cost their square. */
const COMMON = 24

/** Before the reports by more than a month: what they recall of one day is one thing. */
const BACKGROUND = 30

export function sameHappenings(
  happenings: readonly Happening[],
  published: string | null,
  people: ReadonlySet<string>,
  statements: readonly RecordStatement[],
): readonly (readonly Happening[])[] {
  const sets = disjointSets(happenings.length)
  const words = happenings.map(({ passages }) => new Set(contentWords(passages[0]!.exact)))
  joinByPlace(happenings, sets)
  joinBySaying(happenings, statements, sets)
  // Only what has the very same days is compared: the same happening dated otherwise is for a person to join.
  for (const same of Map.groupBy(happenings.keys(), index => JSON.stringify(happenings[index]!.range)).values()) {
    const { range } = happenings[same[0]!]!
    const isPast =
      published !== null &&
      range.earliest !== null &&
      range.earliest === range.latest &&
      range.latest < addDays(published, -BACKGROUND)
    if (isPast) for (const index of same) sets.join(same[0]!, index)
    for (const edge of Map.groupBy(same, index => edgeOf(happenings[index]!)).entries())
      if (edge[0] !== '') for (const index of edge[1]) sets.join(edge[1][0]!, index)
    if (range.earliest !== null && range.earliest === range.latest) joinPlans(happenings, same, people, sets)
    const holding = new Map<string, number[]>()
    for (const index of same)
      for (const word of words[index]!) (holding.get(word) ?? holding.set(word, []).get(word)!).push(index)
    for (const indices of holding.values())
      if (indices.length <= COMMON)
        for (let at = 0; at < indices.length; at += 1)
          for (let later = at + 1; later < indices.length; later += 1) {
            const [a, b] = [indices[at]!, indices[later]!]
            // Two that share several words meet once for each of them.
            const isNew = sameKind(happenings[a]!, happenings[b]!) && sets.find(a) !== sets.find(b)
            if (isNew && alike(words[a]!, words[b]!)) sets.join(a, b)
          }
  }
  return sets.all().map(indices => indices.map(index => happenings[index]!))
}

/** One saying that several reports carry, on the day that each gives it. */
function joinBySaying(
  happenings: readonly Happening[],
  statements: readonly RecordStatement[],
  sets: ReturnType<typeof disjointSets>,
): void {
  const sayings = happenings.flatMap(({ passages: [passage] }, index) =>
    isFixed(happenings[index]!) ? [] : [{ ...passage!, index }],
  )
  const byFile = Map.groupBy(
    sayings.toSorted((a, b) => a.start - b.start),
    ({ file }) => file,
  )
  for (const { evidence } of statements) {
    if (new Set(evidence.map(({ file }) => file)).size < 2) continue
    const told = evidence.flatMap(passage =>
      within(byFile.get(passage.file) ?? [], { start: passage.start - AROUND, end: passage.end + AROUND })
        .filter(saying => overlaps(saying, passage))
        .map(({ index }) => index),
    )
    const timeAndKind = (index: number) => JSON.stringify([happenings[index]!.range, happenings[index]!.kind])
    for (const same of Map.groupBy(told, timeAndKind).values()) for (const index of same) sets.join(same[0]!, index)
  }
}

/** Code units by which the sentence of a saying may go beyond its words. */
const AROUND = 300

/** "is expected in Lima on Friday", and on Friday "has landed in Lima": what somebody planned for a day is what he did that day. */
function joinPlans(
  happenings: readonly Happening[],
  same: readonly number[],
  people: ReadonlySet<string>,
  sets: ReturnType<typeof disjointSets>,
): void {
  const ofPerson = new Map<string, number[]>()
  for (const index of same)
    if (happenings[index]!.kind !== 'statement')
      for (const actor of happenings[index]!.actors)
        if (people.has(actor)) (ofPerson.get(actor) ?? ofPerson.set(actor, []).get(actor)!).push(index)
  for (const indices of ofPerson.values()) {
    const plans = indices.filter(index => happenings[index]!.kind === 'planned')
    const [deed, ...others] = indices.filter(index => happenings[index]!.kind === 'event')
    // Of several things that he did nobody could say which was planned.
    const first = deed !== undefined && others.length === 0 ? deed : plans[0]
    for (const plan of plans) sets.join(first!, plan)
  }
}

/** An event inside the passage of a meeting or a text, on days that can be its own, is that meeting. */
function joinByPlace(happenings: readonly Happening[], sets: ReturnType<typeof disjointSets>): void {
  const places = happenings.flatMap((happening, index) =>
    happening.passages.map(passage => ({ passage, index, fixed: isFixed(happening) })),
  )
  for (const same of Map.groupBy(places, ({ passage }) => passage.file).values()) {
    const sorted = same.toSorted((a, b) => a.passage.start - b.passage.start)
    let reach = 0
    sorted.forEach(({ passage, index, fixed }, at) => {
      for (let back = at - 1; back >= 0 && at - back <= REACH && reach > passage.start; back -= 1) {
        const other = sorted[back]!
        if (other.index === index || other.fixed === fixed || !overlaps(other.passage, passage)) continue
        const [a, b] = [happenings[index]!, happenings[other.index]!]
        if (
          (isHeld(a) ? isWithin(other.passage, passage) : !isHeld(b) || isWithin(passage, other.passage)) &&
          compatible(a.range, b.range) &&
          (a.kind === b.kind || (a.kind !== 'statement' && b.kind !== 'statement'))
        )
          sets.join(index, other.index)
      }
      reach = Math.max(reach, passage.end)
    })
  }
}

/** "Osei’s attack on the League as the envoys came for talks": most of it tells of something else than the talks. */
function isWithin(event: Passage, fixed: Passage): boolean {
  return (Math.min(event.end, fixed.end) - Math.max(event.start, fixed.start)) * 3 >= event.end - event.start
}

/** Passages of one place that can overlap: a sentence is told of in a handful of ways. */
const REACH = 12

/** A sitting that was held. */
function isHeld({ id, kind }: Happening): boolean {
  return id.startsWith('meeting-') && kind === 'event'
}

export function isFixed({ id }: Happening): boolean {
  return !id.startsWith('event-') && !id.startsWith('said-')
}

function sameKind(a: Happening, b: Happening): boolean {
  return a.kind === b.kind
}

const TALKS = /\b(?:talks|negotiations|summit|conference|consultations|delegations|session)\b/i

/** Talks that open or close on a day do so once, whoever tells it, before or after. */
function edgeOf({ passages, kind }: Happening): string {
  if (kind === 'statement') return ''
  const words = passages[0]!.exact
  if (!TALKS.test(words)) return ''
  if (
    /\b(?:talks|negotiations|summit|conference|consultations)\b[^.;]{0,60}\b(?:end(?:ed|s)?|clos(?:ed|es|e)|conclud(?:ed|es|e)|w[io]u?nds? up|wrap(?:ped)? up)\b/i.test(
      words,
    )
  )
    return 'end'
  if (
    /\b(?:talks|negotiations|summit|conference|consultations)\b[^.;]{0,60}\b(?:open(?:ed|s)?|beg[ai]n|start(?:ed|s)?|resum(?:ed|es))\b/i.test(
      words,
    )
  )
    return 'start'
  return /\b(?:session|meet again|come together|back)\b/i.test(words) &&
    /\b(?:due|anticipated|expected|will|scheduled|planned)\b/i.test(words)
    ? 'next'
    : ''
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const fewer = a.size <= b.size ? a : b
  const more = fewer === a ? b : a
  let shared = 0
  for (const word of fewer) if (more.has(word)) shared += 1
  return shared === more.size || (shared >= FEWEST_SHARED && shared / fewer.size >= ALIKE)
}
