/** @module A reading: the tokens of a document as attribution looks at them, worked out once per report. */
import { type GrammarLayer, type Layers, type Sentence, tokenRanges, type With } from '../document/layers.ts'
import { firstFrom, type Span, type TokenRange } from '../document/span.ts'
import { tokenForms, tokenWords, wordNumbers } from '../document/token-forms.ts'
import { datelineLength } from './datelines.ts'
import { findTurns } from './find-turns.ts'
import { findInterview, type Interview } from './interviews.ts'
import type { WeighAct } from './scoring/weigh-act.ts'
import type { WeighFree } from './scoring/weigh-free-speech.ts'

/** The layers that attribution needs, and those of grammar, where trained models are given. */
export type AttributionInput = With<'paragraphs' | 'sentences' | 'tokens' | 'quotations' | 'mentions' | 'figures'> &
  Partial<Pick<Layers, GrammarLayer>>

/** The tokens of one document with what stands around each. */
export interface Reading {
  readonly document: AttributionInput
  /** Tokens as printed. */
  readonly printed: readonly string[]
  /** Tokens in lower case with straight apostrophes. */
  readonly words: readonly string[]
  /** Their numbers, for `notedOf`. */
  readonly numbers: Int32Array
  /** Token range of each sentence, without a dateline that opens it. */
  readonly ranges: readonly TokenRange[]
  /** For each token the outermost quotation it stands in, marks included; -1 outside. */
  readonly quotation: Int32Array
  /** For each token the widest mention that covers it; -1 where none does. */
  readonly mention: Int32Array
  /** For each token its finer tag; `null` where the document has no grammar. */
  readonly finerTags: readonly string[] | null
  /** Paragraphs that are turns of a transcript. */
  readonly turns: ReadonlySet<number>
  /** What is asked and answered in it, where it is an interview. */
  readonly interview: Interview | null
  /** A second look at acts; `null` where rules do alone. */
  readonly weighAct: WeighAct | null
  /** A second look at sentences without a verb of saying; `null` where rules do alone. */
  readonly weighFree: WeighFree | null
}

/** Reads a document once; linear in its tokens, mentions and quotations. */
export function readTokens(
  document: AttributionInput & Partial<Pick<Layers, 'finerTags'>>,
  { weighAct = null, weighFree = null }: Partial<Pick<Reading, 'weighAct' | 'weighFree'>> = {},
): Reading {
  const { tokens, quotations, mentions } = document
  const printed = tokenForms(document)
  const turns = findTurns(document)
  return {
    document,
    printed,
    words: tokenWords(document),
    numbers: wordNumbers(document),
    ranges: tokenRanges(document).map((range, at) => behindDateline(document, document.sentences[at]!, range)),
    quotation: coverage(
      tokens,
      quotations.map(quotation => (quotation.depth === 0 ? quotation : { start: 0, end: 0 })),
    ),
    mention: coverage(tokens, mentions),
    finerTags: document.finerTags ?? null,
    turns,
    // Where each turn says whose it is nobody need be guessed.
    interview: turns.size === 0 ? findInterview(document) : null,
    weighAct,
    weighFree,
  }
}

/** A paragraph's first sentence without its dateline. */
function behindDateline(
  { text, tokens, paragraphs }: AttributionInput,
  sentence: Sentence,
  range: TokenRange,
): TokenRange {
  const paragraph = paragraphs[sentence.paragraph]!
  if (paragraph.start !== sentence.start || paragraph.kind !== 'body') return range
  const isLead = paragraphs.findIndex(({ kind }) => kind === 'body') === sentence.paragraph
  const length = datelineLength(text.slice(sentence.start, sentence.end), isLead)
  const first = length === 0 ? range.first : firstFrom(tokens, sentence.start + length)
  return first < range.past ? { first, past: range.past } : range
}

/** For each token the index of the widest span around it. `spans` in order of `start`. Linear in tokens plus covered tokens. */
function coverage(tokens: readonly Span[], spans: readonly Span[]): Int32Array {
  const covering = new Int32Array(tokens.length).fill(-1)
  for (const [index, { start, end }] of spans.entries()) {
    for (let token = firstFrom(tokens, start); token < tokens.length && tokens[token]!.end <= end; token += 1) {
      // Asked first: to look up what is not there takes the engine long.
      const other = covering[token] === -1 ? undefined : spans[covering[token]!]
      if (other === undefined || end - start > other.end - other.start) covering[token] = index
    }
  }
  return covering
}
