/** @module One report, from text to testimony. Read top to bottom: this is the whole pipeline. */
import {
  addLayers,
  type Document,
  type GrammarLayer,
  type Layers,
  type ModelLayer,
  type With,
} from './document/layers.ts'
import { passageOf } from './document/passage.ts'
import type { Report } from './document/report.ts'
import type { Testimony } from './document/testimony.ts'
import type { AddGrammar } from './language/add-grammar.ts'
import { addMeasures } from './language/add-measures.ts'
import type { FindReferences } from './language/coreference/find-references.ts'
import { findMentions } from './language/find-mentions.ts'
import { type AttributionModel, attribute } from './statements/attribute.ts'
import { testify } from './statements/testify.ts'
import { tell, type WeighPoints } from './statements/told/tell.ts'
import { addTextLayers, type GivenTokens } from './text/add-text-layers.ts'
import { reportSentences } from './text/report-sentences.ts'
import { shinglesOf } from './text/shingles.ts'

/** Grows by one whenever the same report would give another testimony, so that stored analyses are made anew. */
export const ENGINE = 26

/** What was trained, made from its files once and used for every report. Where there is none, rules do alone. */
export interface Models {
  readonly addGrammar: AddGrammar
  /** `null`: attributions, and what texts set out, by rule alone. */
  readonly attributions: AttributionModel | null
  readonly weighPoints: WeighPoints | null
  /** Nothing in the pipeline asks for entities and references yet; whoever prints them does. */
  readonly findEntities: (document: With<'sentences' | 'tokens'>) => Pick<Layers, 'entities'>
  readonly findReferences: FindReferences
}

/** A document with every layer that rules find, and with grammar where there were models. */
export type Annotated = With<Exclude<keyof Layers, ModelLayer>> & Partial<Pick<Layers, GrammarLayer>>

/** The text with its layers; without models by rules alone; on tokens and sentences that were given. Never throws. */
export function annotate(document: Document, models: Models, given?: GivenTokens | null): Annotated & With<GrammarLayer>
export function annotate(document: Document, models?: Models | null, given?: GivenTokens | null): Annotated
export function annotate(
  document: Document,
  models: Models | null = null,
  given: GivenTokens | null = null,
): Annotated {
  const text = addTextLayers(document, given)
  const read = models === null ? text : models.addGrammar(text)
  const measured = addMeasures(read)
  const mentions = addLayers(measured, findMentions(measured))
  return addLayers(mentions, attribute(mentions, models?.attributions))
}

/** What one report testifies. The same report and models give the same testimony, on any machine. */
export function analyseReport(report: Report, models: Models | null = null): Testimony {
  const { text, ...head } = report
  const document = annotate({ text, published: report.published, outlet: report.outlet }, models)
  const told = tell(report, document, models?.weighPoints)
  const problems = [...report.problems, ...document.problems]
  return {
    report: head,
    figures: document.figures,
    ...testify(report, document, told),
    ...told,
    problems,
    problemPassages: problems.map(problem => passageOf(report, problem)),
    shingles: shinglesOf(document),
    sentences: reportSentences(report.file, document),
    headline: headlineOf(report, document),
  }
}

/** The title as given, else the first heading, else the first sentence. */
function headlineOf(report: Report, { text, paragraphs, sentences }: With<'paragraphs' | 'sentences'>): string {
  const first = paragraphs.find(({ kind }) => kind === 'heading') ?? sentences[0]
  return report.title ?? (first === undefined ? report.file : text.slice(first.start, first.end))
}
