/** @module Answers in a relative clause: "…, a charge which Ardan disputes", "…, an accusation that the palace has rejected". */
import type { TokenRange } from '../document/span.ts'
import { cuesOf } from './cues.ts'
import type { Draft } from './draft.ts'
import { tidied } from './find-content.ts'
import { nounPhraseEndingAt, verbGroup } from './find-source.ts'
import type { Reading } from './reading.ts'

/** What a saying is called when somebody answers it. */
const CHARGE =
  /^(?:charges?|claims?|allegations?|accusations?|assertions?|suggestions?|reports?|versions?|accounts?|statements?|figures?|denials?|view|interpretation|description|conclusion|demands?|condition|proposal|idea|offer)$/

/** Most words between the noun and the verb: "a claim that the Ardan foreign ministry has repeatedly denied". */
const FARTHEST = 12

/** The answer whose verb stands at `at`: its content is what was charged. `drafts`: those found before it in the sentence. */
export function answerToCharge(
  reading: Reading,
  sentence: number,
  range: TokenRange,
  at: number,
  drafts: readonly Draft[],
): Draft | null {
  const { words } = reading
  const cue = cuesOf(words[at]!).find(({ act, particle }) => (act === 'deny' || act === 'reject') && particle === null)
  if (cue === undefined || cue.form === 'gerund' || cue.form === 'base') return null
  const group = verbGroup(reading, at, range.first)
  if (group.negated || group.passive) return null
  const source = nounPhraseEndingAt(reading, group.first - 1, range.first)
  if (source === null) return null
  const link = /^(?:which|that)$/.test(words[source.first - 1] ?? '') ? source.first - 1 : source.first
  const noun = link - 1
  if (!CHARGE.test(words[noun] ?? '') || at - noun > FARTHEST) return null
  let comma = noun - 1
  while (comma > range.first && noun - comma <= 3 && words[comma] !== ',') comma -= 1
  if (words[comma] !== ',' || !/^(?:an?|the)$/.test(words[comma + 1]!)) return null
  const made = drafts.findLast(({ cue: other, content }) => other.past <= comma && content.length > 0)
  const whole = made?.content ?? [tidied(reading, { first: range.first, past: comma })]
  const content = words[noun] === 'condition' ? whole.flatMap(piece => conditionIn(reading, piece, comma)) : whole
  if (content.length === 0) return null
  if (content.some(({ first, past }) => past <= first)) return null
  return {
    sentence,
    at,
    lemma: cue.lemma,
    act: cue.act,
    frame: 'act',
    group,
    source,
    cue: { first: Math.max(group.first, source.past), past: at + 1 },
    content,
    awaitsQuotation: false,
    certain: true,
  }
}

/** What sets a condition, and "that" behind it. */
const OPENS = /^(?:if|unless|until|once|provided|providing)$/

/** "would accept it provided that the bonus stays": only that the bonus stays is a condition. Empty where no word sets one. */
function conditionIn(reading: Reading, { first, past }: TokenRange, comma: number): readonly TokenRange[] {
  const { words } = reading
  for (let at = Math.min(past, comma) - 1; at >= first; at -= 1)
    if (OPENS.test(words[at]!))
      return [tidied(reading, { first: words[at + 1] === 'that' ? at + 2 : at + 1, past: Math.min(past, comma) })]
  return []
}
