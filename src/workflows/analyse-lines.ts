/**
 * @module JSON lines in, JSON lines out: one report a line, one answer a line, in the same order.
 * A line that is no report is told and passed over.
 */
import { type Annotated, annotate } from '../analyse-report.ts'
import { dayOf } from '../document/dates.ts'
import { type Attribution, addLayers, type Figure, type Mention, type Reference } from '../document/layers.ts'
import type { Span } from '../document/span.ts'
import { bindGroups, type GroupedReference } from '../language/coreference/bind-groups.ts'
import { joinTold } from '../language/coreference/join-told.ts'
import { withRuleEntities } from '../language/entities/find-by-rule.ts'
import { MAX_TEXT_LENGTH } from '../sources/limits.ts'
import type { GivenTokens } from '../text/add-text-layers.ts'
import { givenTokens } from './given-tokens.ts'
import { trainedModels } from './trained-models.ts'

/** Layers a caller can ask for. `tokens` come with `sentences`; attributions come always. `mentions` are `references`, wider than those that name speakers. */
export const LINE_LAYERS = ['tokens', 'tags', 'heads', 'entities', 'amounts', 'mentions', 'attributions'] as const

/** A layer that can be asked for by name. */
export type LineLayer = (typeof LINE_LAYERS)[number]

/** One answer, or why there is none. `line` counts from 1. */
export type LineResult =
  | { readonly kind: 'answer'; readonly json: string }
  | { readonly kind: 'unusable'; readonly line: number; readonly why: string }

/**
 * Lines without anything in them are passed over in silence.
 * @param atLeast the least confidence, 0–1, of an attribution that is told
 */
export async function* analyseLines(
  lines: AsyncIterable<string>,
  layers: ReadonlySet<LineLayer>,
  atLeast = 0,
): AsyncGenerator<LineResult> {
  let line = 0
  for await (const json of lines) {
    line += 1
    if (json.trim() === '') continue
    const input = reportOf(json)
    yield typeof input === 'string' ? { kind: 'unusable', line, why: input } : answered(input, layers, atLeast, line)
  }
}

/** A defect of ours on one text must not cost the answers to the thousands after it; it is told like any other reason. */
function answered(input: LineInput, layers: ReadonlySet<LineLayer>, atLeast: number, line: number): LineResult {
  try {
    return { kind: 'answer', json: JSON.stringify(answerFor(input, layers, atLeast)) }
  } catch (error) {
    return { kind: 'unusable', line, why: `a defect in Readout, please report it (${error})` }
  }
}

interface LineInput {
  /** As given: a string or a number. */
  readonly id: string | number | null
  readonly text: string
  readonly published: string | null
  /** Tokens and sentences that came with the text, to be used instead of ours. */
  readonly given: GivenTokens | null
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
  const given = givenTokens(text, value as { readonly tokens?: unknown; readonly sentences?: unknown })
  return typeof given === 'string' ? given : { id, text, published: dated ? published : null, given }
}

function answerFor({ id, text, published, given }: LineInput, layers: ReadonlySet<LineLayer>, atLeast: number): object {
  const models = trainedModels()
  const document = annotate({ text, published, outlet: null }, models, given)
  return {
    id,
    attributions: sureOf(document.attributions, atLeast).map(found => attributionOf(found, document)),
    ...(layers.has('tokens') && { tokens: pairs(document.tokens), sentences: pairs(document.sentences) }),
    ...(layers.has('tags') && { tags: document.tags }),
    ...(layers.has('heads') && { heads: document.heads }),
    ...(layers.has('entities') && withRuleEntities(addLayers(document, models.findEntities(document)))),
    ...(layers.has('amounts') && { amounts: document.amounts }),
    ...(layers.has('mentions') && {
      mentions: bindGroups(joinTold(models.findReferences(document).references, document), document)
        .filter(isLinked)
        .map(mentionOf),
    }),
    problems: document.problems.map(({ start, end, message }) => ({ start, end, message })),
  }
}

/** Those of at least this confidence; what stood in one that is left out stands in none. */
function sureOf(attributions: readonly Attribution[], atLeast: number): readonly Attribution[] {
  const kept = attributions.filter(({ confidence }) => confidence >= atLeast)
  const places = new Map(kept.map((found, at) => [found, at]))
  return kept.map(found => {
    const outer = found.nestedIn === null ? undefined : places.get(attributions[found.nestedIn]!)
    return { ...found, nestedIn: outer ?? null }
  })
}

function attributionOf(found: Attribution, document: Annotated): object {
  const { source, cue, content, speakers, nestedIn, confidence } = found
  const names = speakers.map(at => figureOf(document.mentions[at], document)?.name).filter(name => name !== undefined)
  return {
    source: pairs(source),
    cue: pairs(cue),
    content: pairs(content),
    ...(names.length > 0 && { speaker: names.join('; ') }),
    ...(nestedIn !== null && { nestedIn }),
    confidence: Math.round(100 * confidence) / 100,
  }
}

function figureOf(mention: Mention | undefined, { figures }: Annotated): Figure | undefined {
  return mention === undefined || mention.chain === null ? undefined : figures[mention.chain]
}

function isLinked(mention: Reference): boolean {
  return mention.chain !== null
}

function mentionOf({ start, end, chain, members }: GroupedReference): object {
  return { start, end, chain, ...(members !== undefined && { members }) }
}

function pairs(spans: readonly Span[]): readonly (readonly [number, number])[] {
  return spans.map(({ start, end }) => [start, end] as const)
}
