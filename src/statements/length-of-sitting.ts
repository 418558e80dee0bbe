/** @module How long people sat together, and on which day: "after barely three hours of talks on Tuesday". */
import type { With } from '../document/layers.ts'
import { type Span, within } from '../document/span.ts'
import type { Found } from './find-tellings.ts'

/** Words of sitting together. A call is none, and neither is a truce of some hours. */
const SITTING =
  /\b(?:talks|negotiations|discussions|meetings?|met|sessions?|sittings?|sat (?:together|down|in|across|with)|(?:hours?|minutes) (?:together|alone)|of (?:\p{L}+ )?(?:conversation|dialogue)|at the table|face[- ]to[- ]face|summit|round|audience|closeted|(?:hours?|minutes) (?:together )?with|talked for|conferred|consultations)\b/iu
const NO_SITTING =
  /\b(?:telephone|phone|call|truce|ceasefire|strike|march|drive|flight|journey|delay|wait|curfew|notice|per|a day)\b/iu

/** Sentences back in which the day of a sitting may have been told. */
const BACK = 3

/** The same telling in hours, with the day on which they sat; as it was where it tells of no sitting. */
export function asLengthOfSitting(
  document: With<'sentences' | 'times'>,
  sentence: Span,
  clause: string,
  found: Found,
): Found & { readonly setting?: string } {
  if (found.topic !== 'number' || (found.unit !== 'hour' && found.unit !== 'minute')) return found
  if (!SITTING.test(clause) || NO_SITTING.test(clause)) return found
  const day = dayOfSitting(document, sentence, sentence.start + found.start)
  if (day === null) return found
  const hours = found.unit === 'hour' ? Number(found.value) : Math.round((Number(found.value) / 60) * 100) / 100
  return { ...found, unit: 'hour', value: String(hours), setting: day }
}

/** The single day named nearest in the sentence: a dateline is further off; else the one named last before it. */
function dayOfSitting(
  { sentences, times }: With<'sentences' | 'times'>,
  sentence: Span,
  length: number,
): string | null {
  const at = sentences.findIndex(({ start }) => start === sentence.start)
  const from = sentences[Math.max(0, at - BACK)]?.start ?? sentence.start
  const days = (span: Span) =>
    within(times, span).flatMap(({ start, range: { earliest, latest } }) =>
      earliest !== null && earliest === latest ? [{ day: earliest, away: Math.abs(start - length) }] : [],
    )
  const nearest = days(sentence).toSorted((a, b) => a.away - b.away)[0]
  return (nearest ?? days({ start: from, end: sentence.start }).at(-1))?.day ?? null
}
