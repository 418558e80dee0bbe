/** @module Every item of the records of the bundled sets says why it is there: its rule and the passages behind it. */
import { describe, expect, test } from 'vitest'
import { buildRecord } from '../src/build-record.ts'
import { explainItem } from '../src/views/explain-item.ts'
import { gatherFromPaths } from '../src/workflows/gather-from-paths.ts'

const records = await Promise.all(
  ['examples/lake-talks', 'tests/sets/pass-talks/reports', 'tests/sets/strait-talks/reports'].map(async path => {
    const { testimonies } = await gatherFromPaths([path])
    return { path, record: buildRecord(testimonies) }
  }),
)

/** Lists without items of their own: what people decided answers for itself. */
const NOT_ASKED = new Set(['schema', 'decisions'])

describe.each(records)('$path', ({ record }) => {
  const lists = Object.keys(record).filter(list => !NOT_ASKED.has(list)) as (keyof typeof record)[]

  test.each(lists)('each of the %s answers with its rule and its passages', list => {
    for (const { id } of record[list] as readonly { readonly id: string }[]) {
      const lines = explainItem(record, id)
      expect(lines, id).not.toBeNull()
      expect(
        lines!.some(line => line.startsWith('Rule: ')),
        id,
      ).toBe(true)
      // A report is its own evidence; a party may be known by its people alone, an issue by the text that names it.
      if (['reports', 'actors', 'issues'].includes(list)) continue
      const passages = lines!.slice(lines!.indexOf('Passages:') + 1)
      const isUnknown = list === 'proposalLineage' && lines!.some(line => line.includes('unknown'))
      // Copies found by their runs of words alone have no sentence to show.
      const isCopy = list === 'lineage'
      if (!isUnknown && !isCopy) expect(passages.length, id).toBeGreaterThan(0)
    }
  })
})

test('what is not in the record answers with nothing', () => {
  expect(explainItem(records[0]!.record, 'nobody')).toBeNull()
})
