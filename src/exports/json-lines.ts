/** @module The record as JSON lines: each item on a line of its own, with its kind first. */
import type { Record } from '../record/record.ts'

/** Every item of every list, in the order of the record. The first line names the schema. */
export function recordLines({ schema, ...lists }: Record): string {
  const items = Object.entries(lists).flatMap(([list, values]) =>
    (values as readonly object[]).map(value => ({ list, ...value })),
  )
  return [{ schema }, ...items].map(item => `${JSON.stringify(item)}\n`).join('')
}
