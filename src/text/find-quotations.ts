/** @module Quotations: the words a report puts in quotation marks, nested and over several paragraphs. */
import type { Layers, Quotation, With } from '../document/layers.ts'
import type { MarkPair } from './quotation-marks.ts'
import { pairMarks } from './quotation-marks.ts'

/**
 * Every quotation. An opening mark that nothing closes gives a quotation with `closed: false` that ends before the next
 * opening mark of its paragraph, or with the paragraph: surely not later, perhaps earlier.
 */
export function findQuotations({ text, paragraphs }: With<'paragraphs'>): Pick<Layers, 'quotations'> {
  const quotations: Quotation[] = []
  /** The quotation that the paragraph before left open, if it did. */
  let leftOpen: { readonly index: number; readonly mark: MarkPair['mark'] } | undefined
  for (const paragraph of paragraphs) {
    const around: number[] = []
    let stillOpen: typeof leftOpen
    for (const { start, end, inner, mark, closed, runsOut } of pairMarks(text, paragraph).pairs) {
      while (around.length > 0 && quotations[around.at(-1)!]!.end <= start) around.pop()
      const goesOn = leftOpen !== undefined && start === paragraph.start && mark === leftOpen.mark
      const depth = around.length
      around.push(quotations.length)
      if (runsOut && depth === 0) stillOpen = { index: quotations.length, mark }
      quotations.push({ start, end, inner, depth, mark, closed, continues: goesOn ? leftOpen!.index : null })
    }
    leftOpen = stillOpen
  }
  return { quotations }
}
