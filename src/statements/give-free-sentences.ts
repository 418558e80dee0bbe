/**
 * @module Gives sentences without a verb of saying to whoever has just spoken: what the rules of free indirect speech license
 * (`free-speech.ts`), and what is likely by all that stands around it, as learnt from talks that people have read
 * (`scoring/weigh-free-speech.ts`).
 */
import { covers, firstFrom, overlaps, type Span, type TokenRange } from '../document/span.ts'
import type { Draft } from './draft.ts'
import { spanOf } from './finish-attribution.ts'
import { freeClauses, freeSentences, isStrangers } from './free-speech.ts'
import type { Reading } from './reading.ts'
import { freeSpeechFeatures, tellsDeed } from './scoring/free-speech-features.ts'
import { SURE } from './scoring/weigh-free-speech.ts'

/** Adds to the pieces of each draft the sentences that go on with it. */
export function giveFreeSentences(reading: Reading, drafts: readonly Draft[], pieces: readonly Span[][]): void {
  giveFreeClauses(reading, drafts, pieces)
  const main = mainDrafts(reading, drafts)
  const ruled = ruledSentences(reading, drafts, pieces, main)
  const { weighFree } = reading
  if (weighFree === null) {
    for (const [sentence, draft] of ruled) pieces[draft]!.push(spanOf(reading, reading.ranges[sentence]!))
    return
  }
  const { sentences, paragraphs, mentions } = reading.document
  const numberOf = new Map(drafts.map((draft, index) => [draft, index]))
  const taken = new Set(
    drafts.flatMap(({ sentence }, index) =>
      pieces[index]!.flatMap(piece => sentencesBeyond(sentences, piece, sentence)),
    ),
  )
  let speaker: Draft | null = null
  for (const [sentence, { paragraph }] of sentences.entries()) {
    const told: readonly Draft[] = main.get(sentence) ?? []
    if (told.length > 0) {
      const last = told.findLast(saysSomething) ?? told[0]!
      speaker = withholds(last) ? null : last.source === null ? speaker : last
      continue
    }
    const by = ruled.get(sentence)
    const draft = by === undefined ? speaker : drafts[by]!
    if (draft === null || draft.source === null) continue
    const chain = mentions[reading.mention[draft.source.head]!]?.chain ?? null
    if (by === undefined && isBarred(reading, sentence, chain, taken.has(sentence))) continue
    if (paragraphs[paragraph]!.kind !== 'body' || paragraph - sentences[draft.sentence]!.paragraph > FARTHEST) continue
    const isRuled = by !== undefined || taken.has(sentence)
    const features = freeSpeechFeatures(reading, { sentence, draft, isRuled, draftIn: at => main.get(at)?.[0] ?? null })
    const span = spanOf(reading, reading.ranges[sentence]!)
    const isHis = weighFree({ features, span, figure: chain, isRuled }) > SURE
    if (by !== undefined || (isHis && !taken.has(sentence))) pieces[numberOf.get(draft)!]!.push(span)
  }
}

/** Adds to the pieces of each draft the clauses of its own sentence that go on with it. */
function giveFreeClauses(reading: Reading, drafts: readonly Draft[], pieces: readonly Span[][]): void {
  for (const own of Map.groupBy(drafts, ({ sentence }) => sentence).values())
    for (const draft of own) {
      const isBusy = ({ first, past }: TokenRange) =>
        own.some(other => other !== draft && other.gloss !== true && first <= other.at && other.at < past)
      if (draft.gloss === true || isBelow(reading, draft)) continue
      for (const clause of freeClauses(reading, draft, isBusy))
        pieces[drafts.indexOf(draft)]!.push(spanOf(reading, clause))
    }
}

/** A question is the interviewer's, a deed or what opens with another person the writer's, and what words in marks are worth the rules know. */
function isBarred(reading: Reading, sentence: number, chain: number | null, isTaken: boolean): boolean {
  const { words, quotation, ranges } = reading
  const range = ranges[sentence]!
  if (words[range.past - 1] === '?' || isStrangers(reading, range, { chain })) return true
  if (tellsDeed(reading, sentence)) return true
  return !isTaken && quotation.subarray(range.first, range.past).some(at => at !== -1)
}

/** Paragraphs from somebody's words to a sentence that may go on with them. */
const FARTHEST = 1

/** Whether words are told, and not a deed alone. */
function saysSomething(draft: Draft): boolean {
  return draft.source !== null && /^(?:say|tell|according|hearsay)$/.test(draft.frame) && !withholds(draft)
}

/** "She would not say which": whatever follows, it is not what she would not say. */
function withholds({ group, lemma }: Draft): boolean {
  return group?.negated === true || /^(?:decline|refuse)$/.test(lemma)
}

/** Sentence → the attributions that are what it tells. */
function mainDrafts(reading: Reading, drafts: readonly Draft[]): ReadonlyMap<number, readonly Draft[]> {
  return Map.groupBy(
    drafts.filter(draft => draft.gloss !== true && isMain(reading, draft)),
    ({ sentence }) => sentence,
  )
}

/** Sentence → index of the draft that it goes on with by the rules. */
function ruledSentences(
  reading: Reading,
  drafts: readonly Draft[],
  pieces: readonly Span[][],
  main: ReadonlyMap<number, readonly Draft[]>,
): ReadonlyMap<number, number> {
  const { sentences } = reading.document
  const bySentence = Map.groupBy(drafts, ({ sentence }) => sentence)
  const found = new Map<number, number>()
  for (const [index, draft] of drafts.entries()) {
    // "Keller said it would open once the ministry had confirmed the list. …": Keller goes on, and no ministry.
    const isApart = (other: Draft) =>
      !opensClause(reading, other) && (opensClause(reading, draft) || !isBelow(reading, other))
    const isWithin =
      (opensClause(reading, draft) || isBelow(reading, draft)) && bySentence.get(draft.sentence)!.some(isApart)
    if (isWithin) continue
    const own = pieces[index]!
    const isOwn = (sentence: number) => own.some(piece => covers(piece, sentences[sentence]!))
    for (const sentence of freeSentences(reading, draft, { isBusy: at => main.has(at), isOwn }))
      found.set(sentence, index)
  }
  return found
}

/** Sentences other than its own that a piece stands in, as a quotation over several does. */
function sentencesBeyond(sentences: readonly Span[], piece: Span, own: number): readonly number[] {
  const found: number[] = []
  const from = Math.max(0, firstFrom(sentences, piece.start) - 1)
  for (let at = from; at < sentences.length && sentences[at]!.start < piece.end; at += 1)
    if (at !== own && overlaps(sentences[at]!, piece)) found.push(at)
  return found
}

/** Whether the attribution is what its sentence tells; "which Ardan wants", within a clause of it, leaves the sentence free. */
function isMain(reading: Reading, draft: Draft): boolean {
  return /^(?:say|tell|according|hearsay)$/.test(draft.frame) || !isBelow(reading, draft)
}

/** Whether a cue stands in a clause below the main one of its sentence. */
function isBelow({ ranges, document: { heads } }: Reading, { sentence, cue, at }: Draft): boolean {
  if (heads === undefined) return false
  const { first, past } = ranges[sentence]!
  for (let up = at, steps = 0; steps < LONGEST_WAY && up >= first && up < past; steps += 1) {
    const { head, relation } = heads[up]!
    if (/^(?:acl|advcl|ccomp|xcomp|csubj)/.test(relation) && head !== -1) return true
    if (relation === 'root' || head === -1) return false
    up = head
  }
  return cue.first < first
}

/** "after | the inspector, the board’s own, had confirmed": told without the parse, which goes wrong behind an apposition. */
function opensClause({ words }: Reading, { source, cue }: Draft): boolean {
  return OPENS_CLAUSE.test(words[(source ?? cue).first - 1] ?? '')
}

/** Words that open a clause below another. */
const OPENS_CLAUSE = /^(?:after|before|until|till|once|unless|if|because|since|whether)$/

/** Steps from a cue to the root of its sentence, at most. */
const LONGEST_WAY = 40
