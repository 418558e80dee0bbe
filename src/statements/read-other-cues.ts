/** @module Cues that are no verbs: "according to", and nouns such as "insistence that". */
import type { TokenRange } from '../document/span.ts'
import { CUE_NOUNS, cuesOf } from './cues.ts'
import type { Draft } from './draft.ts'
import { contentEnd, onlyAdjunctsLeft, tidied } from './find-content.ts'
import { nounPhraseEndingAt, type Source, subjectAfter, subjectBefore, verbGroup } from './find-source.ts'
import { isFiniteVerb } from './finite-verbs.ts'
import type { Reading } from './reading.ts'
import { AUXILIARIES, CONJUNCTIONS, isWord } from './words.ts'

/** "according to X", before, inside or after the clause it governs. */
export function accordingTo(
  reading: Reading,
  sentence: number,
  range: TokenRange,
  at: number,
  drafts: readonly Draft[],
): Draft | null {
  const { words, printed, quotation } = reading
  if (words[at] !== 'according' || words[at + 1] !== 'to' || at + 2 >= range.past) return null
  const pronoun = pronounAfter(reading, at + 2, range.past)
  const source = pronoun ?? subjectAfter(reading, at + 1, range.past)
  if (source === null) return null
  let first = source.past
  let content: TokenRange
  // "Nothing is signed, but | according to press reports the draft …": its clause stands behind it there too.
  const opens =
    at === range.first ||
    (/^(?:but|and|while|though|because|that)$/.test(words[at - 1]!) && !/^[,.;:—–]$/.test(words[first]!))
  if (opens) {
    // "According to a statement by X on Monday, the talks …": the clause starts after the comma, if there is one before its verb.
    while (first < range.past && words[first] !== ',' && quotation[first] === -1 && !isFiniteVerb(reading, first))
      first += 1
    if (first < range.past && words[first] !== ',' && quotation[first] === -1) first = source.past
    content = { first, past: closingAttribution(reading, range, first) }
  } else {
    let from = at
    // "but, according to X, the talks failed": what stands after the insertion belongs to the clause too.
    while (from > range.first && words[from - 1] !== ';') from -= 1
    from = relativeBefore(reading, from, at, drafts) ?? from
    content = { first: from, past: at }
  }
  content = tidied(reading, content)
  if (content.past - content.first < 1 || !printed.slice(content.first, content.past).some(isWord)) return null
  return {
    sentence,
    source,
    cue: { first: at, past: at + 2 },
    at,
    lemma: 'according',
    act: 'report',
    frame: 'according',
    group: null,
    content: [content],
    awaitsQuotation: false,
    ...(pronoun === null ? {} : { certain: true as const }),
  }
}

/** "called for calm after a blast | in which nine died, according to a nurse": behind somebody's words only what hangs on their end is from the second source. */
function relativeBefore({ words }: Reading, from: number, at: number, drafts: readonly Draft[]): number | null {
  if (words[at - 1] !== ',') return null
  for (let comma = at - 2; comma > from; comma -= 1) {
    if (words[comma] !== ',') continue
    const opens = /^(?:in|of|by|for|after)$/.test(words[comma + 1]!) ? comma + 2 : comma + 1
    const isRelative = /^(?:which|who|whom|where)$/.test(words[opens] ?? '')
    return isRelative && drafts.some(({ cue, source }) => source !== null && cue.past <= comma) ? comma + 1 : null
  }
  return null
}

/** "According to her, …": an object pronoun that nothing follows in its phrase. */
function pronounAfter({ words }: Reading, at: number, past: number): Source | null {
  const isAlone = at + 1 >= past || /^[,.;:—–]$/.test(words[at + 1]!)
  return isAlone && /^(?:him|her|them)$/.test(words[at]!) ? { first: at, past: at + 1, head: at } : null
}

/** "According to new figures, the talks failed, Keller said.": where the attribution that closes the sentence begins. */
function closingAttribution(reading: Reading, range: TokenRange, from: number): number {
  const { words, quotation } = reading
  for (let at = range.past - 1; at > from; at -= 1) {
    if (quotation[at] !== -1) continue
    const says = cuesOf(words[at]!).some(
      ({ form, frames }) => (form === 'past' || form === 'third') && frames.includes('say'),
    )
    if (!says || !onlyAdjunctsLeft(reading, at + 1, range.past)) continue
    const subject = subjectBefore(reading, verbGroup(reading, at, range.first).first, range.first)
    return subject !== null && words[subject.first - 1] === ',' ? subject.first - 1 : range.past
  }
  return range.past
}

/** "Keller's insistence that …", "his demand for …". */
export function nounAttribution(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  const { words } = reading
  const noun = CUE_NOUNS.get(words[at]!)
  const next = words[at + 1]
  if (noun === undefined || at === range.first || (next !== 'that' && next !== 'to' && next !== 'for')) return null
  const before = words[at - 1]!
  let source: Source | null = null
  if (before === 'his' || before === 'her' || before === 'their') source = { first: at - 1, past: at, head: at - 1 }
  else if (before === "'s" || before === "'") source = nounPhraseEndingAt(reading, at - 2, range.first)
  if (source === null) return null
  // "demands that would end": a relative clause about the demands, not what is demanded.
  if (next === 'that' && AUXILIARIES.has(words[at + 2] ?? '')) return null
  const whole = { first: at + 1, past: contentEnd(reading, at + 1, range.past, false) }
  const content = tidied(reading, next === 'that' ? whole : { ...whole, past: beforeVerb(reading, whole) })
  if (content.past - content.first < 3) return null
  return {
    sentence,
    at,
    lemma: noun.lemma,
    act: noun.act,
    group: null,
    source,
    cue: { first: at, past: at + 1 },
    frame: 'noun',
    content: [content],
    awaitsQuotation: false,
  }
}

/** "his plan to move the crews | was part of a scheme": the verb of the sentence is no part of the plan. */
export function beforeVerb(reading: Reading, { first, past }: TokenRange): number {
  for (let at = first + 1; at < past; at += 1) {
    if (reading.quotation[at] === -1 && CONJUNCTIONS.has(reading.words[at]!)) return past
    if (reading.quotation[at] === -1 && isFiniteVerb(reading, at)) return at
  }
  return past
}

export const DASH = /^(?:―|—|–|--?)$/

/** Most words of a name that signs a quotation: "Anna Keller, foreign minister of Osland". */
const LONGEST_SIGNATURE = 12

/** "“We leave with the same figure.” — Anna Keller": a name after a dash signs the quotation before it, and ends the line. */
export function signedQuotation(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  const { printed, quotation, mention, document } = reading
  const { sentences, tokens } = document
  if (!DASH.test(printed[at]!) || at === 0 || quotation[at - 1] === -1) return null
  if (sentences[tokens[at - 1]!.sentence]!.paragraph !== sentences[sentence]!.paragraph) return null
  let past = at + 1
  while (past < range.past && quotation[past] === -1) past += 1
  // The narrator goes on after the name: a dash of another kind.
  if (past < range.past && sentences[sentence + 1] !== undefined) return null
  while (past > at + 1 && /^[.;,]$/.test(printed[past - 1]!)) past -= 1
  const named = mention[at + 1]!
  if (past - at < 2 || past - at > LONGEST_SIGNATURE || !/^\p{Lu}/u.test(printed[at + 1]!)) return null
  let head = at + 1
  while (head + 1 < past && (named === -1 ? /^\p{Lu}/u.test(printed[head + 1]!) : mention[head + 1] === named))
    head += 1
  if (head + 1 < past && printed[head + 1] !== ',' && printed[head + 1] !== '(') return null
  return {
    sentence,
    at,
    lemma: 'say',
    act: 'report',
    frame: 'say',
    group: null,
    source: { first: at + 1, past, head },
    cue: { first: at, past: at + 1 },
    content: [{ first: at - 1, past: at }],
    awaitsQuotation: false,
  }
}
