/**
 * @module The meaning of an attribution: its act, how far its modality goes, its condition, its medium. Read top to bottom;
 * each of them has its file in `meaning/`.
 */
import type { Span } from '../document/span.ts'
import type { Act, Medium, Modality } from '../document/testimony.ts'
import type { Draft } from './draft.ts'
import { actOf } from './meaning/act.ts'
import { clausesOf, type Speaker, wordsOf } from './meaning/clauses.ts'
import { conditionAfter, conditionBefore, findCondition } from './meaning/find-condition.ts'
import { mediumOf } from './meaning/medium.ts'
import { modalityOf } from './meaning/modality.ts'
import type { ActFound, Uttered } from './meaning/uttered.ts'
import type { Reading } from './reading.ts'

/** "agreed that trucks may pass": a permission, and no doubt. */
const PERMITS = / (?:may|could) /g

export interface Meaning {
  readonly act: Act
  readonly modality: Modality
  /** The cue or the content is denied and its act is not made of that denial: "did not accept". */
  readonly negated: boolean
  readonly condition: Span | null
}

/** Words after the cue in which a medium is looked for: "told reporters at a news conference in Osland". */
const NEAR_CUE = 8

/**
 * What `draft` says with the given tokens of content; `mention`: the one that heads the source; `before`: tokens of content said
 * before in the same breath, where this is only a part of it.
 */
export function interpret(
  reading: Reading,
  draft: Draft,
  content: readonly number[],
  mention: number | null,
  before: readonly number[] = [],
): Meaning {
  const { lemma, act, frame, group, cue, sentence } = draft
  const negated = group?.negated === true || isSaidByNone(reading, draft)
  const clauses = clausesOf(reading, content, draft.verbatim === true, before)
  const condition =
    findCondition(reading, content, {
      denied: negated || act === 'reject',
      offers: act === 'propose',
    }) ?? conditionAround(reading, draft, content)
  const words = wordsOf(clauses)
  const modality = modalityOf(
    negated ? ` not ${lemma} ${words}` : lemma === 'agree' ? words.replace(PERMITS, ' shall ') : words,
    lemma === 'offer' || lemma === 'hope',
  )
  const uttered: Uttered = {
    reading,
    speaker: speakerOf(reading, mention),
    lemma,
    at: draft.at,
    act,
    frame,
    negated,
    noLonger: reading.words[draft.at - 1] === 'longer' && reading.words[draft.at - 2] === 'no',
    modal: group?.modal ?? false,
    clauses,
    after: () => ` ${reading.words.slice((content.at(-1) ?? cue.past) + 1, reading.ranges[sentence]!.past).join(' ')} `,
    condition: condition === null ? null : reading.document.text.slice(condition.start, condition.end).toLowerCase(),
    modality,
  }
  return {
    ...(draft.gloss === true ? actOf(uttered) : weighed(uttered, content, frame)),
    modality,
    condition,
  }
}

/** Where `draft` says its content, by the words beside its cue and those that open its sentence. */
export function mediumNear(
  reading: Reading,
  { lemma, cue, sentence, source }: Draft,
  content: readonly number[],
): Medium {
  const near = reading.words.slice(cue.past, cue.past + NEAR_CUE)
  return mediumOf(
    lemma,
    near.concat(frameBefore(reading, reading.ranges[sentence]!.first, source?.first ?? 0, content)),
  )
}

/** The act by rule, unless the trained reader is sure of another; a writer’s gloss is nobody’s act, and he is not asked of it. */
function weighed(uttered: Uttered, content: readonly number[], frame: Draft['frame']): ActFound {
  const ruled = actOf(uttered)
  const act = uttered.reading.weighAct?.({ uttered, content, ruled, frame }) ?? null
  return act === null ? ruled : { act, negated: false }
}

/** "Neither expects a deal", "none of them has signed": what is told of nobody is denied. */
function isSaidByNone({ words }: Reading, { source }: Draft): boolean {
  return (
    source !== null && (/^(?:neither|none|nobody)$/.test(words[source.first]!) || words[source.first - 1] === 'neither')
  )
}

/** A condition that the attribution parts from what it conditions: "If …, Keller said, he would sign", "he would sign, Keller said, but only if …". */
function conditionAround(reading: Reading, { sentence, source, cue }: Draft, content: readonly number[]): Span | null {
  if (source === null) return null
  const { first, past } = reading.ranges[sentence]!
  const before = conditionBefore(reading, first, source.first)
  if (before !== null) return before
  const last = content.at(-1) ?? cue.first
  // What stands before the attribution is what is conditioned after it.
  return last < cue.first && content[0]! >= first
    ? conditionAfter(reading, Math.max(cue.past, source.head + 1), past)
    : null
}

/** "In a statement on Monday, Keller said": the words of the frame that opens the sentence; none where it opens otherwise. */
function frameBefore({ words }: Reading, first: number, past: number, content: readonly number[]): readonly string[] {
  const opens = /^(?:in|on|at|during|speaking|writing)$/.test(words[first] ?? '') && past - first <= NEAR_CUE * 2
  return opens && !content.includes(first) ? words.slice(first, past) : []
}

function speakerOf({ document }: Reading, mention: number | null): Speaker {
  const chain = mention === null ? null : (document.mentions[mention]?.chain ?? null)
  return { chain, figure: chain === null ? null : document.figures[chain]! }
}
