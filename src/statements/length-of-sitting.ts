/** @module How long people sat together, and on which day: "after barely three hours of talks on Tuesday". */
import type { With } from '../document/layers.ts'
import { type Span, within } from '../document/span.ts'
import type { Telling } from '../document/telling.ts'
import type { Found } from './find-tellings.ts'
import { boundBefore } from './tell-numbers.ts'

/** Words of sitting together. A truce of some hours is none. */
const SITTING =
  /\b(?:talks|negotiations|discussions|meetings?|met|sessions?|sittings?|sat (?:together|down|in|across|with)|(?:hours?|minutes) (?:together|alone)|of (?:\p{L}+ )?(?:conversation|dialogue)|at the table|face[- ]to[- ]face|summit|round|audience|closeted|(?:hours?|minutes) (?:together )?with|talked for|conferred|consultations)\b/iu

const CALL =
  /\b(?:(?:tele)?phone|call(?! (?:for|on|to)\b)|video (?:link|conference)|conference call|rang|on the line)\b/iu
const NO_SITTING = /\b(?:truce|ceasefire|strike|march|drive|flight|journey|delay|wait|curfew|notice|per|a day)\b/iu

/** "The first forty minutes": of a part of it. */
const A_PART = /\b(?:first|last|final|opening|closing|next|remaining) $/iu

/** Sentences back in which the day of a sitting may have been told. */
const BACK = 3

/** The same telling in hours, with the sitting it is of; as it was where it tells of no sitting. */
export function asLengthOfSitting(
  document: With<'sentences' | 'times'>,
  sentence: Span,
  clause: string,
  found: Found,
): Found & Pick<Telling, 'sitting'> {
  if (found.topic !== 'number' || (found.unit !== 'hour' && found.unit !== 'minute')) return found
  const start = sentence.start + found.start
  if (NO_SITTING.test(clause) || A_PART.test(document.text.slice(sentence.start, start))) return found
  const told = LASTED.test(clause) ? `${wordsBefore(document, sentence)} ${clause}` : clause
  const isCall = CALL.test(told)
  if (!isCall && !SITTING.test(told)) return found
  const day = dayOfSitting(document, sentence, start)
  const hours = found.unit === 'hour' ? Number(found.value) : Math.round((Number(found.value) / 60) * 100) / 100
  return { ...found, unit: 'hour', value: String(hours), sitting: { day, isCall } }
}

/** "It lasted forty minutes": of what, the sentence before has told. */
const LASTED =
  /\b(?:it|they|the (?:conversation|exchange|contact|talk|chat|two|pair)) (?:had |has |have )?(?:lasted|went on|ran|took|spoken?|talked)\b/iu

function wordsBefore({ sentences, text }: With<'sentences'>, sentence: Span): string {
  const before = sentences[sentences.findIndex(({ start }) => start === sentence.start) - 1]
  return before === undefined ? '' : text.slice(before.start, before.end)
}

/** "For barely an hour", "an hour-long call": a length that is told without a number. */
const WITHOUT_NUMBER =
  /(?<=\b(?<before>(?:for|lasted|lasting|took|taking|spent|after|of|an?|the|than|over|under|about|around|nearly|almost|barely|hardly|only|just|some|scarcely) ))(?:(?<threeQuarters>three[- ]quarters of an hour)|(?<quarter>(?:a )?quarter of an hour)|(?<half>half[- ](?:an?[- ])?hour)|(?<andHalf>(?:an |one )?hour[- ]and[- ]a[- ]half|one and a half hours)|(?<whole>(?:an|one) hour(?![- ]long)|(?:one-)?hour-long))(?! (?:later|earlier|before|ago|away|late|from|behind|ahead|after)\b)/giu

const LENGTHS = { threeQuarters: 0.75, quarter: 0.25, half: 0.5, andHalf: 1.5, whole: 1 }

/** Lengths of an hour and its parts, in words that hold no number. */
export function lengthsWithoutNumber(words: string): readonly Found[] {
  return [...words.matchAll(WITHOUT_NUMBER)].flatMap(({ index, 0: printed, groups = {} }): readonly Found[] => {
    const name = Object.keys(LENGTHS).find(key => groups[key] !== undefined) as keyof typeof LENGTHS | undefined
    if (name === undefined) return []
    const bound = boundBefore(words.slice(0, index))
    const [start, end] = [index, index + printed.length]
    return [{ topic: 'number', start, end, about: '', value: String(LENGTHS[name]), bound, unit: 'hour' }]
  })
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
