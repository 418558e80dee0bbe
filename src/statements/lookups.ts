/** @module The document with what every statement looks up, found once: a report of a book's length must not cost its square. */
import type { Attribution, Figure, GrammarLayer, Layers, Mention, Sentence, With } from '../document/layers.ts'
import { holding, type Span, within } from '../document/span.ts'

/** The layers a statement needs, and those of grammar where there are models. */
export type Layered = With<
  | 'paragraphs'
  | 'sentences'
  | 'tokens'
  | 'quotations'
  | 'mentions'
  | 'figures'
  | 'otherNames'
  | 'times'
  | 'attributions'
> &
  Partial<Pick<Layers, GrammarLayer>>

/** Those layers, and the lookups. */
export type Read = Layered & {
  /** Mentions that take part, in reading order: in "the Keller administration" nobody called Keller does. */
  readonly acting: readonly Mention[]
  /** Every piece of a cue with its attribution, in reading order. */
  readonly cues: readonly (Span & { readonly attribution: Attribution })[]
  /** What stands between outermost quotation marks, in reading order. */
  readonly quotedWords: readonly Span[]
  /** Sentences that stand whole in what somebody is reported to have said. */
  readonly saidSentences: ReadonlySet<Sentence>
  /** Index of an attribution → those that stand in its content. */
  readonly innerOf: ReadonlyMap<number | null, readonly Attribution[]>
  /** Who speaks below the headlines: the first speakers of attributions there. */
  readonly bodySpeakers: ReadonlySet<Figure | null>
}

/** The lookups, made in one pass each. */
export function withLookups(document: Layered): Read {
  const { attributions, mentions, quotations, sentences } = document
  const described = new Set<Mention>()
  for (const outer of mentions)
    for (const inner of within(mentions, outer)) if (inner.chain !== outer.chain) described.add(inner)
  return {
    ...document,
    acting: mentions.filter(mention => mention.chain !== null && !described.has(mention)),
    cues: attributions
      .flatMap(attribution => attribution.cue.map(({ start, end }) => ({ start, end, attribution })))
      .toSorted((a, b) => a.start - b.start),
    quotedWords: quotations
      .filter(({ depth, inner }) => depth === 0 && inner.end > inner.start)
      .map(({ inner }) => withoutComma(document.text, inner)),
    saidSentences: new Set(attributions.flatMap(({ content }) => content.flatMap(span => within(sentences, span)))),
    innerOf: Map.groupBy(attributions, ({ nestedIn }) => nestedIn),
    bodySpeakers: new Set(
      attributions
        .filter(attribution => !isInHeading(document, attribution))
        .map(attribution => speakerOf(document, attribution)),
    ),
  }
}

/** "“Not yet,” she said": the comma inside the mark belongs to the sentence around it. */
function withoutComma(text: string, { start, end }: Span): Span {
  return end - start > 1 && text[end - 1] === ',' ? { start, end: end - 1 } : { start, end }
}

/** Whether the cue stands in a headline or a section head. */
export function isInHeading({ sentences, paragraphs }: Layered, { cue }: Attribution): boolean {
  const sentence = holding(sentences, cue[0]!)
  return sentence !== undefined && paragraphs[sentence.paragraph]!.kind === 'heading'
}

/** The first speaker of an attribution; `null` where nobody is found. */
export function speakerOf({ mentions, figures }: Layered, { speakers }: Attribution): Figure | null {
  const chain = speakers[0] === undefined ? null : mentions[speakers[0]]!.chain
  return chain === null ? null : figures[chain]!
}

/** Those of `items` that lie within any of the spans, each once, in reading order. */
export function inAnyOf<S extends Span>(items: readonly S[], spans: readonly Span[]): readonly S[] {
  return [...new Set(spans.flatMap(span => within(items, span)))].toSorted((a, b) => a.start - b.start)
}

/** Those who take part in what the spans tell, in the order of the figures. */
export function figuresIn({ acting }: Read, spans: readonly Span[]): readonly number[] {
  const found = new Set(inAnyOf(acting, spans).map(({ chain }) => chain!))
  return [...found].sort((a, b) => a - b)
}
