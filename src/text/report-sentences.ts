/** @module A report's sentences for the rooms of many reports: where each stands, and whether it is somebody's quoted words. */
import { type Layers, tokenRanges, type With } from '../document/layers.ts'
import { passageOf } from '../document/passage.ts'
import type { ReportSentence } from '../document/testimony.ts'

/** Sentences of headings and body, in reading order; bylines and boilerplate frame a report and tell nothing. */
export function reportSentences(
  file: string,
  document: With<'paragraphs' | 'sentences' | 'tokens' | 'quotations'>,
): readonly ReportSentence[] {
  const { text, paragraphs, sentences } = document
  const ranges = tokenRanges(document)
  const quoted = quotedSentences(document)
  return sentences.flatMap((sentence, at) => {
    const { kind } = paragraphs[sentence.paragraph]!
    const { first, past } = ranges[at]!
    if ((kind !== 'body' && kind !== 'heading') || first === past) return []
    return [{ passage: passageOf({ file, text }, sentence), quoted: quoted[at]! }]
  })
}

/** For each sentence, whether more than half of its characters stand in quotation marks. One pass over both. */
function quotedSentences({ sentences, quotations }: Pick<Layers, 'sentences' | 'quotations'>): readonly boolean[] {
  const outer = quotations.filter(({ depth }) => depth === 0)
  let next = 0
  return sentences.map(({ start, end }) => {
    while (next < outer.length && outer[next]!.end <= start) next += 1
    let inside = 0
    for (let at = next; at < outer.length && outer[at]!.start < end; at += 1)
      inside += Math.min(outer[at]!.end, end) - Math.max(outer[at]!.start, start)
    return inside * 2 > end - start
  })
}
