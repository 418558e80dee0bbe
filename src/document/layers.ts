/**
 * @module The Document: one report's text, and layers of annotation over it.
 * The text never changes, and a layer is never edited; a stage adds a new one. This page says all that can be known of
 * a report, and who finds it.
 */
import type { DateRange } from './dates.ts'
import type { Problem } from './report.ts'
import type { Span, TokenRange } from './span.ts'
import type { Act, Medium, Modality, Mode } from './testimony.ts'

/** Every layer a document can have. One line each: shape, unit, who adds it. */
export interface Layers {
  /** In reading order, never overlapping; white space between them belongs to none. Added by `text/split-paragraphs.ts`. */
  readonly paragraphs: readonly Paragraph[]
  /** In reading order, never overlapping, each inside one paragraph. Added by `text/split-sentences.ts`. */
  readonly sentences: readonly Sentence[]
  /** In reading order, never overlapping, each inside one sentence. Added by `text/tokenise.ts`. */
  readonly tokens: readonly Token[]
  /** In order of `start`; they nest (a quotation inside a quotation) but never cross. Added by `text/find-quotations.ts`. */
  readonly quotations: readonly Quotation[]
  /** Damage and boilerplate, in reading order. Added by `text/find-damage.ts`. */
  readonly problems: readonly Problem[]
  /** UPOS of Universal Dependencies ("NOUN"), one per token: `tags[i]` belongs to `tokens[i]`. Added by `language/tagging/tag-words.ts`. */
  readonly tags: readonly string[]
  /** Tags of the Penn Treebank as UD English has them ("VBD"), one per token. Added by `language/tagging/tag-words.ts`. */
  readonly finerTags: readonly string[]
  /** Dictionary forms ("say" for "said"), one per token. Added by `language/lemmas/find-lemmas.ts`. */
  readonly lemmas: readonly string[]
  /** On which token each depends, and how; one per token. Added by `language/parsing/parse-sentences.ts`. */
  readonly heads: readonly Head[]
  /** Names of people, bodies, places, peoples, events; dates and amounts beside them. In reading order, never overlapping; each begins and ends with a token. Added by `language/entities/find-entities.ts` and `find-by-rule.ts`. */
  readonly entities: readonly Entity[]
  /** Noun phrases and pronouns that mean a person, body or place, whole, with what modifies them; by `start`, the longer first. Added by `language/coreference/find-references.ts`. */
  readonly references: readonly Reference[]
  /** Names, titles, pronouns that refer to somebody; in reading order; they may nest ("the Ardan envoy Ilya Tolm"). Added by `language/find-mentions.ts`. */
  readonly mentions: readonly Mention[]
  /** Who is who within this report: `mentions[i].chain` indexes it. Added by `language/find-mentions.ts`. */
  readonly figures: readonly Figure[]
  /** Names no list knows that are nobody in this report but may be somebody's: adjectives, places, capitals; each once, where it first stands. Added by `language/find-mentions.ts`. */
  readonly otherNames: readonly OtherName[]
  /** Expressions of time with the days they mean. Added by `language/find-times.ts`. */
  readonly times: readonly TimeExpression[]
  /** How much, how many, how long: numbers with their units, in reading order, never overlapping; each begins and ends with a token. Added by `language/find-amounts.ts`. */
  readonly amounts: readonly Amount[]
  /** Source, cue and content of everything somebody is reported to have said, thought or decided. May nest. Added by `statements/attribute.ts`. */
  readonly attributions: readonly Attribution[]
}

/** A paragraph of the text, without the line breaks around it. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind
}

/** Only `body` and `heading` are testimony; the others frame it. */
export type ParagraphKind = 'heading' | 'byline' | 'body' | 'boilerplate'

/** A sentence within one paragraph. */
export interface Sentence extends Span {
  /** Index into `paragraphs`. */
  readonly paragraph: number
}

/** A word, number or mark, as Universal Dependencies splits English. */
export interface Token extends Span {
  /** Index into `sentences`. */
  readonly sentence: number
}

/** The layers of grammar, which trained models add. */
export type GrammarLayer = 'tags' | 'finerTags' | 'lemmas' | 'heads'

/** The layers that take a trained model to add. */
export type ModelLayer = GrammarLayer | 'entities' | 'references'

/** The kinds that names are of. `norp`: nations, peoples, religions and parties as adjectives or groups of people: "Danish", "Sunnis". `facility`: what is built to be used: bridges, ports, prisons. `work`: treaties, laws, books, films. */
export type NameKind = 'person' | 'organisation' | 'place' | 'norp' | 'facility' | 'event' | 'work'

/** The kinds that rules alone tell. `quantity`: measures, lengths of time, ages; `cardinal`: counts. */
export type MeasuredKind = 'date' | 'time' | 'money' | 'quantity' | 'percent' | 'cardinal' | 'ordinal'

/** A name, or a time or amount, as a span of text; no two overlap. */
export interface Entity extends Span {
  readonly type: NameKind | MeasuredKind
}

/** A phrase of grammar, wider than a `Mention`: "the minister who had come on Monday", "Keller’s". */
export interface Reference extends Span {
  /** Index into `tokens`. */
  readonly head: number
  readonly type: 'person' | 'organisation' | 'place'
  /** The same number for those that mean the same; `null` for a pronoun of which it is open whom it means. */
  readonly chain: number | null
}

/** On which word a word depends, and how. */
export interface Head {
  /** Index into `tokens`, in the same sentence; -1: the root of its sentence. Every sentence with tokens has exactly one. */
  readonly head: number
  /** Relation of Universal Dependencies with its subtype ("nsubj:pass"); "root" for the root. */
  readonly relation: string
}

/** Words inside quotation marks. A quotation that runs over paragraphs is one Quotation per paragraph, chained by `continues`. */
export interface Quotation extends Span {
  /** The quoted words, without the marks. */
  readonly inner: Span
  /** 0 outermost, 1 a quotation inside a quotation. */
  readonly depth: number
  readonly mark: 'double' | 'single'
  /** `false`: the closing mark is missing and `end` is where the paragraph, or the certain part of it, ends. */
  readonly closed: boolean
  /** Index of the quotation this one goes on from: the paragraph before ended without closing, this one opens again. */
  readonly continues: number | null
}

/** Words that name, describe or point to somebody. */
export interface Mention extends Span {
  readonly form: 'name' | 'description' | 'pronoun'
  /** Index into `figures`; `null` where the text does not license a link. */
  readonly chain: number | null
}

/** Somebody a report speaks of: all mentions of one person, state, body or group in it. */
export interface Figure {
  readonly kind: FigureKind
  /** The fullest name or description in this report, without title or article: "Ada Keller", "Ardan officials". */
  readonly name: string
  /** Every other wording, as printed, each once, in reading order. */
  readonly aliases: readonly string[]
  /** Titles and offices as printed before or after the name, each once: "presidential aide", "foreign minister". */
  readonly titles: readonly string[]
  /** The state or party it speaks for: a country's English short name, or the name of the group or body; `null` when the report does not say. */
  readonly side: string | null
  /** Name of the person it speaks for, where that person's own side is not in this report: "Keller’s envoy"; else absent. */
  readonly principal?: string
  /** `true` when nobody in particular is named: "a senior official who asked not to be named". */
  readonly anonymous: boolean
}

/** "Ardani", "Sendal": a name that another report may know as a state's. The span is its first use. */
export interface OtherName extends Span {
  readonly name: string
  /** `seat`: a place where somebody governs ("ministers in Sendal"); `capital`: the report says whose it is. */
  readonly form: 'adjective' | 'place' | 'seat' | 'capital'
  /** The state the report puts it to: for a capital whose it is, for a place where it lies; `null`: it does not say. */
  readonly side: string | null
}

/** What kind of voice or body a name stands for. */
export type FigureKind = 'person' | 'state' | 'organisation' | 'group' | 'media'

/** Words that tell when, and the days they may mean. */
export interface TimeExpression extends Span {
  readonly range: DateRange
  /** How fine the expression is. `order`: only before or after something else ("ahead of the talks"). */
  readonly precision: 'day' | 'days' | 'month' | 'year' | 'order'
}

/**
 * A number and what it counts or measures: "more than 20", "five-hour", "nearly three quarters", "$5 million".
 * `count`: of things; `share`: of a whole, in per cent; `measure`: of length, area, volume, weight, power, flow; `age`: how old
 * somebody is; `ordinal`: which one in a row.
 */
export interface Amount extends Span {
  readonly kind: 'count' | 'share' | 'money' | 'duration' | 'measure' | 'age' | 'ordinal'
  /** In `unit`; both ends included. `null` is an open end: "more than 20" has no `max`. */
  readonly value: { readonly min: number | null; readonly max: number | null }
  /** "hour", "%", "USD" (ISO 4217, or "crown" where several states have it), "km2", "m3/s"; `null` for a bare number. */
  readonly unit: string | null
  /** The words say that it is not exact ("about", "dozens"); the ends are then as loose as such words are. */
  readonly approximate: boolean
  /** For a count, the noun counted as printed, lower case, where it stands close behind: "soldiers", "point" of "12-point". */
  readonly counted: string | null
}

/** Who is reported to have said what: places in the text. `source` and `cue` may be in several pieces, and so may `content`. */
export interface Attribution {
  /** Empty: the source is not stated. */
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  /** At least one. */
  readonly content: readonly Span[]
  /** Lemma of the head of the cue: "say", "according", "insistence"; `null` when the quotation stands alone. */
  readonly lemma: string | null
  /** Index into `mentions` of the source; several for co-speakers; empty when nobody is found. */
  readonly speakers: readonly number[]
  /** Index of the attribution whose content this one stands in. */
  readonly nestedIn: number | null
  /** How sure it is that anything is attributed here, 0–1. What only the rules found has one and the same. */
  readonly confidence: number
  /** How the narrator tells of somebody ("Keller faced a choice"): found by the trained scorer alone, without a clause or a word of theirs. Gives no statement. */
  readonly gloss?: true
  readonly act: Act
  readonly modality: Modality
  readonly mode: Mode
  readonly medium: Medium
  /** "only if …", "provided that …", with its passage. */
  readonly condition: Span | null
  /** The cue or the content is denied: "did not say", "would not". */
  readonly negated: boolean
  /** Where one breath says several things ("that the day was calm and that nothing was signed"), each apart; absent where it says one. */
  readonly propositions?: readonly Proposition[]
}

/** One of several things said in one attribution. */
export interface Proposition {
  /** At least one piece, within the attribution's content. */
  readonly content: readonly Span[]
  readonly act: Act
  readonly modality: Modality
  readonly mode: Mode
  readonly condition: Span | null
  readonly negated: boolean
}

/** A report being read: its text, and what is known of it from outside. */
export interface Document {
  readonly text: string
  /** ISO day or moment, or `null`: relative times are resolved from it. */
  readonly published: string | null
  /** The outlet, when known: the narrator's name. */
  readonly outlet: string | null
}

/** A document that has at least the layers named: `With<'tokens' | 'sentences'>`. A stage run too early does not compile. */
export type With<Layer extends keyof Layers> = Document & Pick<Layers, Layer>

/** The same document with more layers. The one given is left as it was. */
export function addLayers<D extends Document, L extends Partial<Layers>>(document: D, layers: L): D & L {
  return Object.freeze({ ...document, ...layers })
}

/** The tokens of each sentence: `ranges[i]` belongs to `sentences[i]`. One pass; sentences without tokens get an empty range. */
export function tokenRanges({ sentences, tokens }: Pick<Layers, 'sentences' | 'tokens'>): readonly TokenRange[] {
  const ranges: TokenRange[] = []
  let first = 0
  for (let sentence = 0; sentence < sentences.length; sentence += 1) {
    let past = first
    while (past < tokens.length && tokens[past]!.sentence === sentence) past += 1
    ranges.push({ first, past })
    first = past
  }
  return ranges
}
