/** @module The order in which reports are read: always the same, whatever order they came in. */
import type { Testimony } from '../document/testimony.ts'
import { byCodeUnits } from './code-unit-order.ts'

/** By file, then by text, then by everything else that could tell two apart. */
export function orderReports(testimonies: readonly Testimony[]): readonly Testimony[] {
  return testimonies.toSorted(
    (a, b) =>
      byCodeUnits(a.report.file, b.report.file) ||
      byCodeUnits(a.report.id, b.report.id) ||
      byCodeUnits(JSON.stringify(a.report), JSON.stringify(b.report)),
  )
}
