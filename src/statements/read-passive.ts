/** @module The speaker behind a passive: "It was made clear by the minister that …", "It was confirmed on Monday by Keller that …". */
import type { TokenRange } from '../document/span.ts'
import { cuesOf } from './cues.ts'
import type { Draft } from './draft.ts'
import { contentEnd, tidied } from './find-content.ts'
import { subjectAfter, verbGroup } from './find-source.ts'
import type { Reading } from './reading.ts'
import { isAdverb, TIME_WORDS } from './words.ts'

/** Most words between participle and agent: "on Monday evening". */
const MOST_BETWEEN = 4

/** The attribution of the impersonal passive whose participle, or "clear", stands at `at`. */
export function impersonalPassive(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  const { words } = reading
  const isClear = words[at] === 'clear' && words[at - 1] === 'made'
  const cue = cuesOf(words[at]!).find(
    ({ form, frames, particle }) =>
      (form === 'past' || form === 'participle') &&
      particle === null &&
      (frames.includes('say') || frames.includes('tell')),
  )
  if (!isClear && cue === undefined) return null
  const group = verbGroup(reading, isClear ? at - 1 : at, range.first)
  if (!group.passive || group.negated || words[group.first - 1] !== 'it') return null
  const by = agentAt(reading, at + 1, range.past)
  const source = by === null ? null : subjectAfter(reading, by, range.past)
  if (by === null || source === null) return null
  let first = source.past
  while (first < range.past && first - source.past < MOST_BETWEEN && words[first] !== 'that') first += 1
  if (words[first] !== 'that') return null
  const content = tidied(reading, { first, past: contentEnd(reading, first, range.past, true) })
  if (content.past - content.first < 3) return null
  return {
    sentence,
    at,
    lemma: cue?.lemma ?? 'say',
    act: cue?.act ?? 'report',
    frame: 'say',
    group: { ...group, passive: false },
    source,
    cue: { first: group.first, past: by + 1 },
    content: [content],
    awaitsQuotation: false,
    certain: true,
  }
}

/** Where "by" stands, behind at most a time or an adverb. */
function agentAt({ words, printed }: Reading, from: number, past: number): number | null {
  for (let at = from; at < past && at - from <= MOST_BETWEEN; at += 1) {
    if (words[at] === 'by') return at
    if (words[at] !== 'on' && !TIME_WORDS.has(words[at]!) && !isAdverb(printed[at]!)) return null
  }
  return null
}
