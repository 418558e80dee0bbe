/** @module How long people sat together, and on which day: "after barely three hours of talks on Tuesday". */
import type { With } from '../document/layers.ts'
import { type Span, within } from '../document/span.ts'
import type { Telling } from '../document/telling.ts'
import type { Found } from './find-tellings.ts'
import { boundBefore } from './tell-numbers.ts'

/** Words of sitting together. A truce of some hours is none. */
const SITTING =
  /\b(?:talks|negotiations|discussions|deliberations|meetings?|met|sessions?|sittings?|sat (?:together|down|in|across|with)|(?:hours?|minutes) (?:together|alone)|(?:of (?:\p{L}+ )?|the )(?:conversation|dialogue)|at (?:the|one|a|the same) (?:\p{L}+ )?table|(?:shared|around|round) (?:the|one|a) (?:\p{L}+ )?table|face[- ]to[- ]face|encounter|summit|round|audience|closeted|(?:day|morning|afternoon|evening|night)[’']s work|(?:hours?|minutes) (?:together )?with|talked for|conferred|consultations)\b/iu

/** "Ministers spent five hours over the paper": people at work on something. */
const SPENT =
  /\b(?:delegat\p{L}+|ministers|negotiators|envoys|mediators|officers|teams|sides|parties|diplomats|leaders|presidents|experts|representatives) (?:\p{L}+ ){0,6}?(?:spent|devoted|needed|shuttled (?:for )?|worked (?:for )?|left \p{Lu}\p{L}+ after)\b/iu

const CALL =
  /\b(?:(?:tele)?phone|call(?! (?:for|on|to)\b)|video (?:link|conference)|conference call|rang|on the line)\b/iu
const NO_SITTING =
  /\b(?:truce|ceasefire|strike|march|drive|flight|journey|delay|wait|curfew|notice|per|a day|warning|deadline)\b/iu

/** "Two hours late", "three hours later": no length. */
const A_DISTANCE = /^ ?(?:late|later|earlier|before|ago|behind|ahead|away)\b/iu

/** So far from a length, in code units, stands what else than a sitting it is of: "a truce of 48 hours", "72 hours' notice". */
const BESIDE = 25

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
  published: string | null,
): Found & Pick<Telling, 'sitting'> {
  if (found.topic !== 'number' || (found.unit !== 'hour' && found.unit !== 'minute')) return found
  const start = sentence.start + found.start
  // A word cut in two is none: "proper" is not "per".
  const before = clause.slice(Math.max(0, found.start - BESIDE), found.start).replace(/^\p{L}+/u, '')
  const beside = before + clause.slice(found.start, found.end + BESIDE).replace(/\p{L}+$/u, '')
  if (
    NO_SITTING.test(beside) ||
    A_DISTANCE.test(clause.slice(found.end)) ||
    A_PART.test(document.text.slice(sentence.start, start))
  )
    return found
  const { start: from, end } = toldIn(document, sentence, clause)
  const told = document.text.slice(from, end)
  const isCall = CALL.test(told)
  if (!isCall && !SITTING.test(told) && !SPENT.test(told)) return found
  const day = dayOfSitting(document, sentence, start, published)
  const hours = found.unit === 'hour' ? Number(found.value) : Math.round((Number(found.value) / 60) * 100) / 100
  return { ...found, unit: 'hour', value: String(hours), sitting: { day, isCall } }
}

/** "It lasted forty minutes": of what, the sentence before has told. */
const LASTED =
  /\b(?:it|they|(?:the|that|this) (?:conversation|exchange|contact|talk|chat|call|encounter|two|pair)(?:,? (?:which|that)(?: [\p{L}’']+){1,4}?)?) (?:had |has |have )?(?:lasted|went on|ran|took|spoken?|talked|put at)\b/iu

/** Where it is told what the length is of: with the sentence before, where its own only points back. */
export function toldIn({ sentences }: With<'sentences'>, sentence: Span, words: string): Span {
  if (!LASTED.test(words)) return sentence
  const before = sentences[sentences.findIndex(({ start }) => start === sentence.start) - 1]
  return { start: before?.start ?? sentence.start, end: sentence.end }
}

/** "For barely an hour", "an hour-long call": a length that is told without a number. */
const WITHOUT_NUMBER =
  /(?<=\b(?<before>(?:for|lasted|lasting|took|taking|spent|after|of|an?|the|than|over|under|about|around|nearly|almost|barely|hardly|only|just|some|scarcely) ))(?:(?<threeQuarters>three[- ]quarters of an hour)|(?<quarter>(?:a )?quarter of an hour)|(?<half>(?<!\band a )half[- ](?:an?[- ])?hour)|(?<andHalf>(?:an |one )?hour[- ]and[- ]a[- ]half|one and a half hours)|(?<whole>(?:an|one) hour(?![- ]long)|(?:one-)?hour-long))(?! (?:later|earlier|before|ago|away|late|from|behind|ahead|after)\b)/giu

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
  published: string | null,
): string | null {
  const at = sentences.findIndex(({ start }) => start === sentence.start)
  const from = sentences[Math.max(0, at - BACK)]?.start ?? sentence.start
  const days = (span: Span) =>
    within(times, span).flatMap(({ start, range: { earliest, latest } }) =>
      // Who sat for hours has done so: a day to come is another's.
      earliest !== null && earliest === latest && (published === null || earliest <= published)
        ? [{ day: earliest, away: Math.abs(start - length) }]
        : [],
    )
  const nearest = days(sentence).toSorted((a, b) => a.away - b.away)[0]
  return (nearest ?? days({ start: from, end: sentence.start }).at(-1))?.day ?? null
}
