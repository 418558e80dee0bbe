/** @module Lines: each sentence of a report's body with who acts in it and what time it names, found once for all that is told. */
import type { Amount, Figure, Layers, Mention, TimeExpression, With } from '../../document/layers.ts'
import { overlaps, type Span, within } from '../../document/span.ts'
import { isTimeStamp } from '../time-stamps.ts'
import { grammarOf, type Word } from './line-grammar.ts'
import { type Worded, wordStartsIn } from './phrase-table.ts'

/** The layers that finding what is told needs. */
export type ToldInput = With<
  'paragraphs' | 'sentences' | 'tokens' | 'quotations' | 'mentions' | 'figures' | 'times' | 'amounts' | 'attributions'
> &
  Partial<Pick<Layers, 'finerTags' | 'lemmas' | 'heads'>>

/** One sentence. Offsets of `acting`, `times`, `lengths` and `quoted` count from the beginning of `words`. */
export interface Line extends Worded {
  /** The sentence as printed. */
  readonly words: string
  /** Where it begins in the report. */
  readonly start: number
  /** Index into `paragraphs`. */
  readonly paragraph: number
  /** Mentions that take part, in reading order: in "the Keller administration" nobody called Keller does. */
  readonly acting: readonly Acting[]
  /** Every mention of somebody known, those inside other mentions too. */
  readonly naming: readonly Acting[]
  readonly times: readonly TimeExpression[]
  /** How long something took. */
  readonly lengths: readonly Amount[]
  /** What stands between quotation marks. */
  readonly quoted: readonly Span[]
  /** Figures that speak in it, by its attributions. */
  readonly speakers: readonly number[]
  /** Its words with their grammar; `null` where the document has none. */
  readonly grammar: readonly Word[] | null
  /** An entry of a live page: a time of day stood before `words`. */
  readonly stamped: boolean
}

/** A mention of a figure that is known. */
export interface Acting extends Span {
  /** Index into `figures`. */
  readonly figure: number
  readonly form: Mention['form']
}

/** More than a page without a full stop is a list or a wreck of a text, and comparing its clauses would cost their square. */
const LONGEST = 2000

/**
 * The sentences of the body, or of the headings, in reading order. Headings tell the same in telegraphic words, later told
 * in full; but they say what the report is about.
 */
export function linesOf(document: ToldInput, kind: 'body' | 'heading' = 'body'): readonly Line[] {
  const { text, sentences, paragraphs, mentions, times, quotations, attributions } = document
  const lengths = document.amounts.filter(({ kind }) => kind === 'duration')
  const quotedWords = quotations.filter(({ depth }) => depth === 0)
  const cues = attributions
    .flatMap(({ cue, speakers }) => cue.map(({ start, end }) => ({ start, end, speakers })))
    .toSorted((a, b) => a.start - b.start)
  const grammar = grammarOf(document)
  const stamps = new Set(sentences.filter(sentence => isTimeStamp(document, sentence)))
  const stamped = new Set(sentences.filter((_, at) => stamps.has(sentences[at - 1]!)))
  return sentences
    .filter(({ paragraph, start, end }) => paragraphs[paragraph]!.kind === kind && end - start <= LONGEST)
    .filter(sentence => !stamps.has(sentence))
    .map(sentence => {
      const here = <S extends Span>(items: readonly S[]): readonly S[] =>
        items.map(item => ({ ...item, start: item.start - sentence.start, end: item.end - sentence.start }))
      const named = within(mentions, sentence).filter(({ chain }) => chain !== null)
      const actingMention = ({ start, end, chain, form }: Mention): Acting => ({ start, end, figure: chain!, form })
      const words = text.slice(sentence.start, sentence.end)
      return {
        words,
        wordStarts: wordStartsIn(words),
        start: sentence.start,
        paragraph: sentence.paragraph,
        acting: here(named.filter(mention => !isInside(mention, named)).map(actingMention)),
        naming: here(named.map(actingMention)),
        times: here(within(times, sentence)),
        lengths: here(within(lengths, sentence)),
        quoted: here(quotedWords.filter(quotation => overlaps(quotation, sentence))),
        speakers: within(cues, sentence).flatMap(({ speakers }) =>
          speakers.flatMap(mention => mentions[mention]!.chain ?? []),
        ),
        grammar: grammar(sentence),
        stamped: stamped.has(sentence),
      }
    })
}

function isInside(mention: Mention, others: readonly Mention[]): boolean {
  return others.some(
    other =>
      other !== mention &&
      other.chain !== mention.chain &&
      other.start <= mention.start &&
      mention.end <= other.end &&
      other.end - other.start > mention.end - mention.start,
  )
}

/** The side a figure stands for, by its own report: its state or group, itself when it is one; `null` where the report does not say. */
export function sideNameOf({ kind, side, name, anonymous }: Figure): string | null {
  if (side !== null || kind === 'person' || kind === 'media') return side
  return anonymous && kind === 'group' ? null : name
}
