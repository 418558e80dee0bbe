/** @module Sayings told without a verb of saying: "in the words of Keller", "in her view", "to quote the envoy", "as Keller puts it". */
import type { TokenRange } from '../document/span.ts'
import { type Draft, SPOKEN } from './draft.ts'
import { contentEnd, tidied } from './find-content.ts'
import { nounPhraseEndingAt, type Source, subjectAfter, subjectBefore } from './find-source.ts'
import { hasFinite } from './finite-verbs.ts'
import type { Reading } from './reading.ts'

/** What words are called when they are somebody's. */
export const WORDS =
  /^(?:words?|phrase|phrasing|formula|formulation|wording|description|parlance|telling|account|version|view|opinion|eyes|assessment|judgment|judgement|reading|estimation)$/

/** A speaker with the phrase that gives the words to him. */
interface Phrase {
  readonly source: Source
  readonly cue: TokenRange
  /** Phrase and speaker together. */
  readonly block: TokenRange
  /** "as Keller put it": an aside to the words next to it, not to the whole sentence. */
  readonly isAside?: true
}

/** The attribution whose phrase is known by the word at `at`, or `null`. */
export function phraseAttribution(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  const held = ofOpinion(reading, sentence, range, at)
  if (held !== null) return held
  const phrase = wordsOf(reading, range, at) ?? quoting(reading, range, at) ?? putIt(reading, range, at)
  if (phrase === null) return null
  const content = opensQuotation(reading, range, phrase.block)
    ? [behind(reading, range, phrase.block)]
    : phrase.isAside
      ? besideAside(reading, range, phrase.block)
      : clauseBeside(reading, range, phrase.block)
  return content.length === 0 ? null : { ...SPOKEN, sentence, at, source: phrase.source, cue: phrase.cue, content }
}

/** "in the words of Keller", "in Keller’s words", "in her own words". */
function wordsOf(reading: Reading, { first, past }: TokenRange, at: number): Phrase | null {
  const { words } = reading
  if (!WORDS.test(words[at]!)) return null
  if (words[at + 1] === 'of' && words[at - 1] === 'the' && words[at - 2] === 'in') {
    const source = subjectAfter(reading, at + 1, past)
    return source && { source, cue: { first: at - 2, past: at + 2 }, block: { first: at - 2, past: source.past } }
  }
  const owner = words[at - 1] === 'own' ? at - 2 : at - 1
  if (/^(?:his|her|their|its)$/.test(words[owner] ?? '') && words[owner - 1] === 'in' && owner > first) {
    const source = { first: owner, past: owner + 1, head: owner }
    return { source, cue: { first: at, past: at + 1 }, block: { first: owner - 1, past: at + 1 } }
  }
  if (words[owner] !== "'s" && words[owner] !== "'") return null
  const named = nounPhraseEndingAt(reading, owner - 1, first)
  if (named === null || words[named.first - 1] !== 'in') return null
  return { source: named, cue: { first: at, past: at + 1 }, block: { first: named.first - 1, past: at + 1 } }
}

/** "Keller is of the opinion that": a view, held in so many words. */
function ofOpinion(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  const { words } = reading
  if (!/^(?:opinion|view)$/.test(words[at]!) || words[at + 1] !== 'that') return null
  if (words[at - 1] !== 'the' || words[at - 2] !== 'of' || !/^(?:is|are|was|were)$/.test(words[at - 3] ?? ''))
    return null
  const source = subjectBefore(reading, at - 3, range.first)
  const content = tidied(reading, { first: at + 1, past: contentEnd(reading, at + 1, range.past, true) })
  if (source === null || content.past - content.first < 2) return null
  return { ...SPOKEN, act: 'assess', sentence, at, source, cue: { first: at - 3, past: at + 1 }, content: [content] }
}

/** "to quote Keller". */
function quoting(reading: Reading, { first, past }: TokenRange, at: number): Phrase | null {
  const { words } = reading
  if (words[at] !== 'quote' || words[at - 1] !== 'to' || at - 1 < first) return null
  const source = subjectAfter(reading, at, past)
  return source && { source, cue: { first: at - 1, past: at + 1 }, block: { first: at - 1, past: source.past } }
}

/** Verbs of giving words to a thing: "as Keller puts it". */
export const PUTS = /^(?:puts?|phrase[sd]|frame[sd]|words|worded|express(?:es|ed))$/

/** "as Keller puts it". */
function putIt(reading: Reading, { first }: TokenRange, at: number): Phrase | null {
  const { words } = reading
  if (!PUTS.test(words[at]!) || words[at + 1] !== 'it') return null
  const last = words[at - 1] === 'has' ? at - 2 : words[at - 1] === ',' ? at - 2 : at - 1
  const named = nounPhraseEndingAt(reading, last, first)
  if (named === null) return null
  // An office with its name between commas: "as the envoy, Keller, put it".
  let opens = named.first
  while (opens > first && named.first - opens < 12 && words[opens - 1] !== 'as') opens -= 1
  if (words[opens - 1] !== 'as') return null
  const source = { ...named, first: opens }
  return { source, cue: { first: at, past: at + 2 }, block: { first: opens - 1, past: at + 2 }, isAside: true }
}

/** "would take unarmed guards and, in Keller’s words, | “not one boat more”", "In her words: | “no deal”": the quotation behind is all that is hers. */
function opensQuotation(reading: Reading, { first, past }: TokenRange, block: TokenRange): boolean {
  const { words, quotation } = reading
  const opens =
    block.first === first || (words[block.first - 1] === ',' && /^(?:and|but|or)$/.test(words[block.first - 2] ?? ''))
  const at = block.past + 1
  if (!opens || !/^[,:]$/.test(words[block.past] ?? '') || at >= past || quotation[at] === -1) return false
  const { first: from, past: to } = behind(reading, { first, past }, block)
  return to - from >= FEWEST_QUOTED
}

/** Tokens of a quotation that is a saying, marks and all: "“not one boat more”". */
const FEWEST_QUOTED = 4

/** The quotation behind the phrase and its comma. */
function behind({ quotation }: Reading, { past }: TokenRange, block: TokenRange): TokenRange {
  const first = block.past + 1
  let end = first
  while (end < past && quotation[end] === quotation[first]) end += 1
  return { first, past: end }
}

/** What is told on both sides of the phrase; nothing where it stands in its clause without commas and without a quotation. */
function clauseBeside(reading: Reading, range: TokenRange, block: TokenRange): readonly TokenRange[] {
  const { words, quotation } = reading
  const opens = block.first === range.first
  const isMark = (at: number) => /^(?:,|—|–|--|:)$/.test(words[at] ?? '')
  const parted = isMark(block.first - 1) || (quotation[block.first - 1] !== -1 && isMark(block.first - 2))
  const goesOn = isMark(block.past) || (block.past < range.past && quotation[block.past] !== -1)
  const rest =
    goesOn && block.past + 1 < range.past
      ? tidied(reading, { first: block.past, past: contentEnd(reading, block.past + 1, range.past, true) })
      : null
  if (opens) return rest !== null && hasFinite(reading, rest) ? [rest] : []
  if (!parted) return []
  const before = tidied(reading, { first: clauseStart(reading, block.first, range.first), past: block.first })
  return [before, ...(rest === null ? [] : [rest])].filter(({ first, past }) => past > first)
}

/** The quotation behind the aside, else the clause from the last comma before it. */
function besideAside(reading: Reading, range: TokenRange, block: TokenRange): readonly TokenRange[] {
  const { quotation, words } = reading
  const beside = clauseBeside(reading, range, block)
  const [before, rest] = beside
  if (before === undefined || before.first > block.first) return beside
  if (rest !== undefined) return quotation[rest.first] === -1 ? beside : [rest]
  let first = before.past - 1
  while (first > before.first && (quotation[first] !== -1 || words[first - 1] !== ',')) first -= 1
  return [{ first: hasFinite(reading, { first, past: before.past }) ? first : before.first, past: before.past }]
}

function clauseStart({ words, quotation }: Reading, before: number, first: number): number {
  for (let at = before - 1; at >= first; at -= 1) if (quotation[at] === -1 && /^[;:]$/.test(words[at]!)) return at + 1
  return first
}
