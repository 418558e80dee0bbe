/**
 * @module Sayings told with a noun: "“No,” was Keller's reply", "“Wait” is the advice of the envoy", "as Keller put it",
 * "Ardan's official line is that …".
 */
import type { TokenRange } from '../document/span.ts'
import type { Draft } from './draft.ts'
import { contentEnd, tidied } from './find-content.ts'
import { nounPhraseEndingAt, type Source, subjectAfter } from './find-source.ts'
import type { Reading } from './reading.ts'

/** What a quotation is called when it is given to somebody. */
export const ANSWER =
  /^(?:reply|answer|response|retort|advice|verdict|message|comment|assessment|summary|description|view|word|words|conclusion|judgment|judgement|warning|plea|motto)$/
/** What a side's stance is called. */
export const LINE = /^(?:line|position|stance|policy|argument|case|contention)$/

const IS = /^(?:is|was|were|are|came|remains|remained|'s)$/

/** "“No,” was Keller's only reply", "“Wait” is the advice of Keller", "“A trap,” as Keller put it". */
export function namedAnswer(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  const { words } = reading
  const put = words[at] === 'put' && words[at + 1] === 'it'
  const content = put || ANSWER.test(words[at]!) ? quotationBefore(reading, range, at) : null
  if (content === null) return null
  const opener = words[content.past] === ',' ? content.past + 1 : content.past
  const source = put
    ? words[opener] === 'as'
      ? endingAt(reading, words[at - 1] === ',' ? at - 2 : at - 1, opener + 1)
      : null
    : IS.test(words[opener] ?? '')
      ? giverOf(reading, at, opener + 1, range.past)
      : null
  if (source === null) return null
  const cue = put ? { first: at, past: at + 2 } : { first: opener, past: opener + 1 }
  const draft = { lemma: put ? 'put' : 'say', act: 'report', frame: 'say', group: null } as const
  return { ...draft, sentence, at, source, cue, content: [content], awaitsQuotation: false }
}

/** "Keller's only reply", "the advice of Keller", "the response from the ministry". */
function giverOf(reading: Reading, at: number, from: number, past: number): Source | null {
  const { words } = reading
  if (/^(?:of|from|by)$/.test(words[at + 1] ?? '')) {
    const director = words[at + 2] ?? ''
    return /^(?:a|an|no|any|some)$/.test(director) ? null : subjectAfter(reading, at + 1, past)
  }
  let mark = at - 1
  // "Keller's only reply", "his blunt answer"
  while (mark > from && at - mark <= 3 && !/^(?:'s|')$/.test(words[mark]!)) mark -= 1
  if (/^(?:his|her|their|its)$/.test(words[from]!) && at - from <= 3) return { first: from, past: from + 1, head: from }
  return /^(?:'s|')$/.test(words[mark]!) ? endingAt(reading, mark - 1, from) : null
}

/** The source that fills the words from `from` to `last`: a name, or an office with its name. */
function endingAt(reading: Reading, last: number, from: number): Source | null {
  const source = nounPhraseEndingAt(reading, last, from)
  return source === null ? null : { ...source, first: from }
}

/** The quotation that opens the sentence (or goes on in it) and ends before `at`. */
function quotationBefore({ quotation }: Reading, { first }: TokenRange, at: number): TokenRange | null {
  if (quotation[first] === -1 || quotation[at] !== -1) return null
  let past = first
  while (past < at && quotation[past] === quotation[first]) past += 1
  return past < at ? { first, past } : null
}

/** "Ardan's official line is that the quota is old": a side's stance told by its name. */
export function officialLine(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  const { words } = reading
  if (!LINE.test(words[at]!)) return null
  if (!/^(?:is|was|remains|remained)$/.test(words[at + 1] ?? '')) return null
  if (words[at + 2] !== 'that') return null
  let mark = at - 1
  while (mark > range.first && at - mark <= 3 && !/^(?:'s|'|its|their)$/.test(words[mark]!)) mark -= 1
  const isPronoun = /^(?:its|their)$/.test(words[mark]!)
  if (!isPronoun && (!/^(?:'s|')$/.test(words[mark]!) || mark === range.first)) return null
  const source = isPronoun
    ? { first: mark, past: mark + 1, head: mark }
    : nounPhraseEndingAt(reading, mark - 1, range.first)
  if (source === null) return null
  const content = tidied(reading, { first: at + 2, past: contentEnd(reading, at + 2, range.past, true) })
  if (content.past - content.first < 3) return null
  const draft = { lemma: words[at]!, act: 'claim', frame: 'say', group: null } as const
  return {
    ...draft,
    sentence,
    at,
    source,
    cue: { first: at, past: at + 2 },
    content: [content],
    awaitsQuotation: false,
    // The trained scorer has met no such noun.
    ...(reading.mention[source.head] === -1 ? {} : { certain: true as const }),
  }
}
