/**
 * @module Voices that somebody quotes: "the paper quoted Keller as saying …", "Keller was cited by the agency as warning that …".
 * The words are the quoted one's; the outlet stays in the sentence as a relay.
 */
import type { TokenRange } from '../document/span.ts'
import { contentBefore } from './clause-before.ts'
import { type Cue, cuesOf } from './cues.ts'
import { type Draft, SPOKEN } from './draft.ts'
import { contentEnd, contentStart, tidied } from './find-content.ts'
import { type Source, subjectAfter, subjectBefore, verbGroup } from './find-source.ts'
import type { Reading } from './reading.ts'
import { isAdverb } from './words.ts'

/** Verbs of quoting somebody. */
export const QUOTES = /^(?:quot(?:ed|es?|ing)|cit(?:ed|es?|ing)|report(?:ed|s|ing))$/

/** Longest description of a voice, in tokens: "the harbour chief, Bram Osei, who leads the crews,". */
const LONGEST = 24

/** The attribution of the verb of quoting at `at`, or `null`. */
export function quotedVoice(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  const { words } = reading
  if (!QUOTES.test(words[at]!)) return null
  const link = asSaying(reading, at, range.past)
  if (link === null) return null
  const { as, verb, cue } = link
  const group = verbGroup(reading, at, range.first)
  const source = group.passive
    ? subjectBefore(reading, group.first, range.first)
    : voiceBetween(reading, { first: at + 1, past: as })
  if (source === null || (!group.passive && as === at + 1)) return null
  // "was quoted as saying by the paper": the outlet is no content.
  const behind = words[verb + 1] === 'by' ? null : contentBehind(reading, range, verb, cue)
  const opens = group.passive ? source.first : openingOf(reading, group.first, range)
  const before = behind === null && opens !== null ? contentBefore(reading, range, opens, 2) : null
  const content = behind ?? before
  const awaitsQuotation = content === null && words[range.past - 1] === ':'
  if (content === null && !awaitsQuotation) return null
  return {
    ...SPOKEN,
    sentence,
    at,
    lemma: cue.lemma,
    act: cue.act,
    frame: cue.frames[0]!,
    group: { ...group, passive: false },
    source,
    // What stands within is the voice; the words around it are read together, so that the outlet says nothing by itself.
    cue: { first: group.passive ? group.first : at, past: verb + 1 },
    content: content === null ? [] : [content],
    awaitsQuotation,
  }
}

/** "as saying", "as repeatedly warning": before the next mark that ends a clause. */
function asSaying(
  { words, printed, quotation }: Reading,
  at: number,
  past: number,
): { readonly as: number; readonly verb: number; readonly cue: Cue } | null {
  for (let as = at + 1; as < past - 1 && as - at <= LONGEST; as += 1) {
    if (quotation[as] !== -1 || /^[;:]$/.test(words[as]!)) return null
    if (words[as] !== 'as') continue
    const verb = isAdverb(printed[as + 1]!) ? as + 2 : as + 1
    const cue = cuesOf(words[verb] ?? '').find(
      ({ form, frames, particle }) =>
        form === 'gerund' && particle === null && (frames.includes('say') || frames.includes('tell')),
    )
    return cue === undefined ? null : { as, verb, cue }
  }
  return null
}

/** The voice between verb and "as": its first noun phrase is the head, what hangs on it belongs to it. */
function voiceBetween(reading: Reading, { first, past }: TokenRange): Source | null {
  const source = /^(?:him|her|them)$/.test(reading.words[first] ?? '')
    ? { first, past: first + 1, head: first }
    : subjectAfter(reading, first - 1, past)
  if (source === null) return null
  const end = reading.words[past - 1] === ',' ? past - 1 : past
  return { ...source, past: Math.max(source.past, end) }
}

function contentBehind(reading: Reading, range: TokenRange, verb: number, cue: Cue): TokenRange | null {
  const start = contentStart(reading, verb + 1, range.past, cue.frames.includes('tell'))
  if (start >= range.past) return null
  const content = tidied(reading, { first: start, past: contentEnd(reading, start, range.past, true) })
  return content.past - content.first < 2 ? null : content
}

/** Where the outlet begins that quotes: "“…,” | the paper quoted Keller as saying". */
function openingOf(reading: Reading, before: number, { first }: TokenRange): number | null {
  return subjectBefore(reading, before, first)?.first ?? null
}
