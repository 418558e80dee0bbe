/**
 * @module What changed between two records of the same talks, the later holding every report of the earlier.
 * A comparison of records, not of texts: an item is the same when a passage it rests on was there before.
 */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import type { Passage } from '../document/passage.ts'
import type { Position, Record } from './record.ts'

/**
 * `new`: rests on later reports alone. `moved`: a party's position reads otherwise than before. `withdrawn`: the record no
 * longer holds it, as a cell whose evidence now pulls both ways. `disputed`: parties or reports now differ about it.
 */
export type ChangeKind = 'new' | 'moved' | 'withdrawn' | 'disputed'

/** Lists of the record whose items are compared, and what one of them is called. */
const LISTS = {
  statements: 'statement',
  meetings: 'meeting',
  proposals: 'proposal',
  positions: 'position',
  movements: 'movement',
  disputes: 'dispute',
  anomalies: 'anomaly',
  undisclosed: 'undisclosed',
  nextSteps: 'next step',
} as const

/** An item of any list of the record that is compared. */
export type ChangedItem = (typeof LISTS)[keyof typeof LISTS]

/** One difference between two records. */
export interface Change {
  readonly kind: ChangeKind
  readonly item: ChangedItem
  /** Id in the earlier record; `null` for what is new. */
  readonly before: string | null
  /** Id in the later record; `null` for what is withdrawn. */
  readonly after: string | null
  /** Of the later record; of the earlier for what is withdrawn. */
  readonly evidence: readonly Passage[]
}

/** All differences, by what became of the item. */
export interface Changes {
  readonly schema: 'readout-changes/1'
  /** Files of the reports that only the later record holds. */
  readonly reports: readonly string[]
  /** In the order of the record's lists, then of its items. */
  readonly changes: readonly Change[]
}

/** Compares two records; the same two give the same changes. */
export function compareRecords(before: Record, after: Record): Changes {
  const known = new Set(before.reports.map(({ file }) => file))
  const reports = after.reports.map(({ file }) => file).filter(file => !known.has(file))
  const changes = (Object.keys(LISTS) as (keyof typeof LISTS)[]).flatMap(list =>
    changesOf(LISTS[list], before[list] as readonly Item[], after[list] as readonly Item[], known),
  )
  return { schema: 'readout-changes/1', reports: reports.toSorted(byCodeUnits), changes }
}

/** What all items have in common. A dispute and a proposal keep their passages with their sides and versions. */
interface Item {
  readonly id: string
}

function changesOf(
  item: ChangedItem,
  before: readonly Item[],
  after: readonly Item[],
  known: ReadonlySet<string>,
): readonly Change[] {
  const earlier = indexPlaces(before)
  const kept = new Set<string>()
  const changes: Change[] = []
  for (const now of after) {
    const evidence = passagesIn(now)
    const old = item === 'position' ? sameCell(now as Position, before as readonly Position[]) : earlier(evidence)
    if (old !== undefined) {
      kept.add(old.id)
      if (item === 'position' && readsOtherwise(old as Position, now as Position))
        changes.push({ kind: 'moved', item, before: old.id, after: now.id, evidence })
    } else if (item === 'dispute') changes.push({ kind: 'disputed', item, before: null, after: now.id, evidence })
    // What rests on earlier reports too is only put together otherwise than before.
    else if (evidence.every(({ file }) => !known.has(file)))
      changes.push({ kind: 'new', item, before: null, after: now.id, evidence })
  }
  const later = indexPlaces(after)
  for (const old of before) {
    const evidence = passagesIn(old)
    if (!kept.has(old.id) && (item === 'position' || later(evidence) === undefined))
      changes.push({ kind: 'withdrawn', item, before: old.id, after: null, evidence })
  }
  return changes
}

/** Finds the first item that rests on one of some passages. */
function indexPlaces(items: readonly Item[]): (evidence: readonly Passage[]) => Item | undefined {
  const byPlace = new Map<string, Item>()
  for (const item of items)
    for (const passage of passagesIn(item)) if (!byPlace.has(placeOf(passage))) byPlace.set(placeOf(passage), item)
  return evidence => evidence.map(passage => byPlace.get(placeOf(passage))).find(item => item !== undefined)
}

function placeOf({ file, start, end }: Passage): string {
  return `${start} ${end} ${file}`
}

/** A party has one cell an issue; where it has two (a conflict), the one of the same stance. */
function sameCell(now: Position, before: readonly Position[]): Position | undefined {
  const cells = before.filter(({ party, issue }) => party === now.party && issue === now.issue)
  return cells.find(({ stance }) => stance === now.stance) ?? cells[0]
}

function readsOtherwise(old: Position, now: Position): boolean {
  return old.stance !== now.stance || old.condition !== now.condition
}

/** Every passage anywhere in an item, outermost first: they lie under `evidence`, of the item or of its parts. */
function passagesIn(value: unknown): readonly Passage[] {
  if (Array.isArray(value)) return value.flatMap(passagesIn)
  if (typeof value !== 'object' || value === null) return []
  const own = (value as { readonly evidence?: unknown }).evidence
  const here = Array.isArray(own) ? (own as readonly Passage[]) : []
  // A statement's wordings repeat its evidence.
  if (here.length > 0) return here
  return Object.values(value).flatMap(passagesIn)
}
