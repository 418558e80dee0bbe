/** @module Verbs that lend their subject to an infinitive of saying: "continues to push for", "went on to say". */
import type { TokenRange } from '../document/span.ts'
import type { Cue } from './cues.ts'
import type { Base, Draft } from './draft.ts'
import { contentEnd, contentStart, tidied } from './find-content.ts'
import { subjectBefore, type VerbGroup, verbGroup } from './find-source.ts'
import type { Reading } from './reading.ts'
import { isContent } from './verb-or-noun.ts'

/** Verbs that lend their subject to an infinitive without changing what it does: "continues to push for", "went on to say". */
const CATENATIVES = new Set(
  'continue continues continued appear appears appeared seem seems seemed on began begin begins came moved'.split(' '),
)

/** By these somebody who is not named passes on what was said. */
const PASSED_ON = /^(?:reported|said|understood|believed|thought|alleged|rumou?red|known)$/

/** "Keller is reported to have told Osei that …": hers, at second hand. */
function byHearsay(
  reading: Reading,
  range: TokenRange,
  after: number,
  cue: Cue,
  group: VerbGroup,
  base: Base,
): Draft | null {
  const { words } = reading
  const to = group.first - 1
  const isSaying = cue.frames.includes('say') || cue.frames.includes('tell')
  if (!isSaying || words[group.first] !== 'have' || words[to] !== 'to' || !PASSED_ON.test(words[to - 1] ?? ''))
    return null
  const outer = verbGroup(reading, to - 1, range.first)
  const source = outer.passive && !outer.negated ? subjectBefore(reading, outer.first, range.first) : null
  if (source === null || words[source.head] === 'it') return null
  const first = contentStart(reading, after, range.past, cue.frames.includes('tell'))
  const content = tidied(reading, { first, past: contentEnd(reading, first, range.past, true) })
  if (content.past - content.first < 2 || !isContent(reading, content, cue)) return null
  return {
    ...base,
    group: { ...group, infinitive: false, hearsay: true },
    source,
    cue: { first: to, past: after },
    frame: cue.frames[0]!,
    content: [content],
    awaitsQuotation: false,
    certain: true,
  }
}

export function catenative(
  reading: Reading,
  range: TokenRange,
  _at: number,
  after: number,
  cue: Cue,
  group: VerbGroup,
  base: Base,
): Draft | null {
  const { words } = reading
  const passedOn = byHearsay(reading, range, after, cue, group, base)
  if (passedOn !== null) return passedOn
  const verb = group.first - 2
  if (verb < range.first || words[verb + 1] !== 'to' || !CATENATIVES.has(words[verb]!)) return null
  if (group.passive) return null
  const outer = verbGroup(reading, words[verb] === 'on' ? verb - 1 : verb, range.first)
  const source = subjectBefore(reading, outer.first, range.first)
  if (source === null) return null
  const sayable = cue.frames.includes('say') || cue.frames.includes('tell')
  const start = sayable ? contentStart(reading, after, range.past, cue.frames.includes('tell')) : after
  const content = tidied(reading, {
    first: start,
    past: start < range.past ? contentEnd(reading, start, range.past, sayable) : start,
  })
  if (content.past <= content.first || !isContent(reading, content, cue)) return null
  return {
    ...base,
    source,
    cue: { first: Math.max(outer.first, source.past), past: after },
    frame: cue.frames[0]!,
    content: [content],
    awaitsQuotation: false,
  }
}
