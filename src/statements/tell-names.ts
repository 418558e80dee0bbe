/** @module Names that are nobody in their report but may be somebody’s, with their passages: what `Testimony.otherNames` holds. */
import type { With } from '../document/layers.ts'
import { passageOf } from '../document/passage.ts'
import type { Report } from '../document/report.ts'
import type { ToldName } from '../document/testimony.ts'

export function tellNames(report: Report, { otherNames }: With<'otherNames'>): readonly ToldName[] {
  return otherNames.map(({ name, form, side, ...span }) => ({ name, form, side, passage: passageOf(report, span) }))
}
