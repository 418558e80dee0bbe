/**
 * @module JSON lines in, JSON lines out: one report a line, one answer a line, in the same order.
 * A line that is no report is told and passed over.
 */
import { annotate } from '../analyse-report.ts'
import { dayOf } from '../document/dates.ts'
import type { Attribution, Figure, Layers, Mention, ModelLayer, With } from '../document/layers.ts'
import type { Span } from '../document/span.ts'
import { MAX_TEXT_LENGTH } from '../sources/limits.ts'

/** Layers a caller can ask for. `tokens` come with `sentences`; attributions come always. */
export const LINE_LAYERS = ['tokens', 'entities', 'mentions', 'attributions'] as const

export type LineLayer = (typeof LINE_LAYERS)[number]

/** One answer, or why there is none. `line` counts from 1. */
export type LineResult =
  | { readonly kind: 'answer'; readonly json: string }
  | { readonly kind: 'unusable'; readonly line: number; readonly why: string }

/** Lines without anything in them are passed over in silence. */
export async function* analyseLines(
  lines: AsyncIterable<string>,
  layers: ReadonlySet<LineLayer>,
): AsyncGenerator<LineResult> {
  let line = 0
  for await (const json of lines) {
    line += 1
    if (json.trim() === '') continue
    const input = reportOf(json)
    yield typeof input === 'string' ? { kind: 'unusable', line, why: input } : answered(input, layers, line)
  }
}

/** A defect of ours on one text must not cost the answers to the thousands after it; it is told like any other reason. */
function answered(input: LineInput, layers: ReadonlySet<LineLayer>, line: number): LineResult {
  try {
    return { kind: 'answer', json: JSON.stringify(answerFor(input, layers)) }
  } catch (error) {
    return { kind: 'unusable', line, why: `a defect in Readout, please report it (${error})` }
  }
}

interface LineInput {
  /** As given: a string or a number. */
  readonly id: string | number | null
  readonly text: string
  readonly published: string | null
}

/** The report of one line, or why it is none. */
function reportOf(json: string): LineInput | string {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return `no JSON (${(error as Error).message})`
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'no JSON object'
  const { id = null, text, published } = value as { readonly [key: string]: unknown }
  if (typeof text !== 'string') return 'no "text"'
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') return '"id" is neither a string nor a number'
  if (text.length > MAX_TEXT_LENGTH) return `a text of ${text.length} characters (at most ${MAX_TEXT_LENGTH})`
  const dated = typeof published === 'string' && dayOf(published) !== null
  return { id, text, published: dated ? published : null }
}

type Annotated = With<Exclude<keyof Layers, ModelLayer>>

function answerFor({ id, text, published }: LineInput, layers: ReadonlySet<LineLayer>): object {
  const document = annotate({ text, published, outlet: null })
  return {
    id,
    attributions: document.attributions.map(found => attributionOf(found, document)),
    ...(layers.has('tokens') && { tokens: pairs(document.tokens), sentences: pairs(document.sentences) }),
    ...(layers.has('entities') && { entities: entitiesOf(document) }),
    ...(layers.has('mentions') && { mentions: document.mentions.filter(isLinked).map(mentionOf) }),
    problems: document.problems.map(({ start, end, message }) => ({ start, end, message })),
  }
}

function attributionOf({ source, cue, content, speakers, nestedIn }: Attribution, document: Annotated): object {
  const names = speakers.map(at => figureOf(document.mentions[at], document)?.name).filter(name => name !== undefined)
  return {
    source: pairs(source),
    cue: pairs(cue),
    content: pairs(content),
    ...(names.length > 0 && { speaker: names.join('; ') }),
    ...(nestedIn !== null && { nestedIn }),
  }
}

/** What kind of thing a name is, in the words of CoNLL-2003 and OntoNotes; a state is a place that acts. */
const ENTITY_TYPES: { readonly [kind in Figure['kind']]: string } = {
  person: 'person',
  state: 'place',
  organisation: 'organisation',
  group: 'organisation',
  media: 'organisation',
}

function entitiesOf(document: Annotated): readonly object[] {
  return document.mentions
    .filter(({ form }) => form === 'name')
    .flatMap(mention => {
      const figure = figureOf(mention, document)
      return figure === undefined ? [] : [{ start: mention.start, end: mention.end, type: ENTITY_TYPES[figure.kind] }]
    })
}

function figureOf(mention: Mention | undefined, { figures }: Annotated): Figure | undefined {
  return mention === undefined || mention.chain === null ? undefined : figures[mention.chain]
}

function isLinked(mention: Mention): boolean {
  return mention.chain !== null
}

function mentionOf({ start, end, chain }: Mention): object {
  return { start, end, chain }
}

function pairs(spans: readonly Span[]): readonly (readonly [number, number])[] {
  return spans.map(({ start, end }) => [start, end] as const)
}
