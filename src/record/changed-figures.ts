/**
 * @module Changed figures: a party that named one number and now names another of the same thing: "30 days", then "45".
 * What it refuses is not what it names, and a copy with another number is no change.
 */
import { contentWords } from '../alignment/content-words.ts'
import { daysBetween } from '../document/dates.ts'
import type { Act } from '../document/testimony.ts'
import type { Movement, RecordStatement } from './record.ts'
import { figuresIn } from './stated-figures.ts'

/** A number a party names on an issue. */
interface Named {
  readonly party: string
  readonly issue: string
  readonly value: number
  readonly unit: string | null
  /** Last day on which it may have been said. */
  readonly day: string
  readonly statement: RecordStatement
}

/** A change from one figure to another, both ends stated. */
export interface ChangedFigure {
  readonly party: string
  readonly issue: string
  readonly from: RecordStatement
  readonly to: RecordStatement
  readonly direction: Movement['direction']
}

/** Acts by which a figure is put forward. */
const NAMES: ReadonlySet<Act> = new Set([
  'propose',
  'demand',
  'accept',
  'accept-in-part',
  'condition',
  'commit',
  'concede',
])

/** "six of the 24 seats": six seats. */
const OUT_OF =
  /\b(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half) (?:out )?of (?:the |its |their )?(?:\d+|\p{L}+)[ -](?=\p{L}+s\b)/giu

/** "three seats are the ceiling": the most one would give is named by refusing more. */
const LIMIT = /\b(?:ceiling|maximum|limit|floor|minimum|at most|no more than|at least)\b/i

/** Told as what was so before: it may begin a change and cannot end one. */
export const BEFORE =
  /\b(?:had|has long|have long|so far|until now|previously|originally|initially|earlier|formerly|used to|has always|have always)\b/i

/** From here on two wordings of the same or the next day are one with another number: a slip of a copy. */
const SAME_WORDS = 0.75
const NEXT_DAY = 1

/** One change for each party, issue and unit: from the first figure to the last. */
export function changedFigures(
  statements: readonly RecordStatement[],
  partyOf: (actor: string) => string | null,
): readonly ChangedFigure[] {
  const named = statements.flatMap(statement => namedIn(statement, partyOf))
  const cells = Map.groupBy(named, ({ party, issue }) => JSON.stringify([party, issue]))
  return [...cells.values()].flatMap(cell => {
    const units = new Set(cell.map(({ unit }) => unit).filter(unit => unit !== null))
    for (const unit of units.size === 0 ? [null] : units) {
      const change = firstAndLast(cell.filter(one => one.unit === unit || one.unit === null))
      if (change === null) continue
      const [from, to] = change
      const others = named.filter(
        one => one.issue === to.issue && one.party !== to.party && one.unit === (to.unit ?? unit),
      )
      return [
        {
          party: to.party,
          issue: to.issue,
          from: from.statement,
          to: to.statement,
          direction: directionOf(from, to, others),
        },
      ]
    }
    return []
  })
}

function namedIn(statement: RecordStatement, partyOf: (actor: string) => string | null): readonly Named[] {
  const { act, negated, mode, speaker, issues, variants, condition, dateRange } = statement
  const party = partyOf(speaker)
  const wording = variants[0]!.wording
  const names = NAMES.has(act) || ((act === 'reject' || act === 'claim') && LIMIT.test(wording))
  const [issue, ...more] = issues
  if (party === null || negated || mode === 'narrator' || !names || issue === undefined || more.length > 0) return []
  const said = (condition === null ? wording : wording.replace(condition, ' ')).replace(OUT_OF, '$1 ')
  const figures = figuresIn(said)
  const day = dateRange.latest ?? ''
  // Of several figures in one breath which is held is not known.
  return figures.length === 1 ? figures.map(({ value, unit }) => ({ party, issue, value, unit, day, statement })) : []
}

function firstAndLast(cell: readonly Named[]): readonly [Named, Named] | null {
  const inOrder = cell.toSorted((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : a.statement.id < b.statement.id ? -1 : 1,
  )
  const to = inOrder.findLast(({ statement }) => !BEFORE.test(statement.variants[0]!.cue ?? ''))
  if (to === undefined) return null
  const from = inOrder.find(one => one.day < to.day && one.value !== to.value && !isCopy(one, to))
  // Who named the new figure before the old one has not moved to it.
  return from === undefined || inOrder.some(one => one.value === to.value && one.day <= from.day) ? null : [from, to]
}

function isCopy(one: Named, other: Named): boolean {
  const [a, b] = [one.statement, other.statement]
  if (a.variants.some(({ report }) => b.variants.some(variant => variant.report === report))) return !isDated(a)
  if (a.act !== b.act || daysBetween(one.day, other.day) > NEXT_DAY) return false
  const [words, otherWords] = [a, b].map(
    ({ variants }) => new Set(contentWords(variants[0]!.wording).filter(word => !/\d/.test(word))),
  )
  const shared = [...words!].filter(word => otherWords!.has(word)).length
  return shared > SAME_WORDS * (words!.size + otherWords!.size - shared)
}

/** "On Tuesday he still wanted 4": in one report the day tells the two ends apart. */
function isDated({ dateRange }: RecordStatement): boolean {
  return dateRange.earliest !== null && dateRange.earliest === dateRange.latest
}

/** Towards whoever named a figure of the same thing; `unknown` where nobody did. */
function directionOf(from: Named, to: Named, others: readonly Named[]): Movement['direction'] {
  const nearest = others.toSorted((a, b) => Math.abs(a.value - from.value) - Math.abs(b.value - from.value))[0]
  if (nearest === undefined) return 'unknown'
  return Math.abs(nearest.value - to.value) < Math.abs(nearest.value - from.value) ? 'towards' : 'hardening'
}
