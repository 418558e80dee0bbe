/**
 * @module What rests on a report goes with it, and nothing else does: the record is a function of its testimonies.
 * An item rests on the reports its passages stand in. What is testified (statements, steps, the timeline) stays as long as
 * one of them does. What is judged by comparing (positions, disputes, anomalies, facts, meetings and texts put together
 * from several tellings) may also need the report it was compared with.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildRecord } from '../src/build-record.ts'
import type { Passage } from '../src/document/passage.ts'
import type { Record } from '../src/record/record.ts'
import { gatherFromPaths } from '../src/workflows/gather-from-paths.ts'

const TESTIFIED = ['statements', 'nextSteps', 'timeline'] as const
const JUDGED = [
  'proposals',
  'proposalLineage',
  'meetings',
  'positions',
  'movements',
  'disputes',
  'anomalies',
  'undisclosed',
  'facts',
  'mustNotSay',
] as const

const sets = await Promise.all(
  ['examples/lake-talks', 'tests/sets/pass-talks/reports', 'tests/sets/strait-talks/reports'].map(async path => {
    const { testimonies } = await gatherFromPaths([path])
    return { path, testimonies, whole: buildRecord(testimonies) }
  }),
)

describe.each(sets)('$path', ({ testimonies, whole }) => {
  const files = testimonies.map(({ report }) => report.file)
  const without = (gone: readonly string[]) =>
    buildRecord(testimonies.filter(({ report }) => !gone.includes(report.file)))

  test.each(files)('without %s its own items are gone, and what others testify stays', file => {
    const rest = without([file])
    for (const list of [...TESTIFIED, ...JUDGED]) expect(stillThere(whole, rest, list, [file]), list).toEqual([])
    for (const list of TESTIFIED) expect(lost(whole, rest, list, [file]), list).toEqual([])
  })

  test('without any of the reports nothing new is testified, and what is left is what others testify', () => {
    fc.assert(
      fc.property(fc.subarray(files, { minLength: 1 }), gone => {
        const rest = without(gone)
        for (const list of TESTIFIED) {
          expect(stillThere(whole, rest, list, gone), list).toEqual([])
          expect(fresh(whole, rest, list), list).toEqual([])
        }
        expect(lost(whole, rest, 'statements', gone)).toEqual([])
      }),
      // A build takes some tens of milliseconds.
      { numRuns: 12 },
    )
  })

  test('what is judged stays too, but for the few items that were compared with the report that is gone', () => {
    const counts = files.map(file => {
      const rest = without([file])
      return JUDGED.map(list => ({
        lost: lost(whole, rest, list, [file]).length,
        all: whole[list].length,
      }))
    })
    const total = (of: 'lost' | 'all') => counts.flat().reduce((sum, one) => sum + one[of], 0)
    // One in seventy today: cells of an issue that only several reports together make, cells whose yes met a no, planned
    // sittings whose place another report tells.
    expect(total('lost') / total('all')).toBeLessThan(0.02)
  })
})

type List = (typeof TESTIFIED)[number] | (typeof JUDGED)[number]

/** Items of which every passage stands in reports that are gone, and which are there all the same. */
function stillThere(whole: Record, rest: Record, list: List, gone: readonly string[]): readonly string[] {
  const after = placesOf(rest, list)
  return whole[list]
    .filter(item => {
      const passages = passagesOf(item)
      return passages.length > 0 && passages.every(({ file }) => gone.includes(file)) && hasOneOf(passages, after)
    })
    .map(({ id }) => id)
}

/** Items of which no passage stands in a report that is gone, and which are gone all the same. */
function lost(whole: Record, rest: Record, list: List, gone: readonly string[]): readonly string[] {
  const after = placesOf(rest, list)
  return whole[list]
    .filter(item => {
      const passages = passagesOf(item)
      return passages.length > 0 && !passages.some(({ file }) => gone.includes(file)) && !hasOneOf(passages, after)
    })
    .map(({ id }) => id)
}

/** Items that were not there with more reports. */
function fresh(whole: Record, rest: Record, list: List): readonly string[] {
  const before = placesOf(whole, list)
  return rest[list]
    .filter(item => passagesOf(item).length > 0 && !hasOneOf(passagesOf(item), before))
    .map(({ id }) => id)
}

/** An item is the same when a passage of it is: ids may name the first report, which may be gone. */
function hasOneOf(passages: readonly Passage[], places: ReadonlySet<string>): boolean {
  return passages.some(passage => places.has(placeOf(passage)))
}

function placesOf(record: Record, list: List): ReadonlySet<string> {
  return new Set(record[list].flatMap(item => passagesOf(item).map(placeOf)))
}

function placeOf({ file, start, end }: Passage): string {
  return `${file} ${start} ${end}`
}

/** Every passage in an item, however deep. */
function passagesOf(value: unknown): readonly Passage[] {
  if (Array.isArray(value)) return value.flatMap(passagesOf)
  if (typeof value !== 'object' || value === null) return []
  return 'exact' in value && 'file' in value ? [value as Passage] : Object.values(value).flatMap(passagesOf)
}
