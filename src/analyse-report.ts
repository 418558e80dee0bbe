/** @module One report, from text to testimony. Read top to bottom: this is the whole pipeline. */
import { addLayers, type Document, type Layers, type ModelLayer, type With } from './document/layers.ts'
import { passageOf } from './document/passage.ts'
import type { Report } from './document/report.ts'
import type { Testimony } from './document/testimony.ts'
import { findMentions } from './language/find-mentions.ts'
import { findTimes } from './language/find-times.ts'
import { attribute } from './statements/attribute.ts'
import { testify } from './statements/testify.ts'
import { addTextLayers, type GivenTokens } from './text/add-text-layers.ts'
import { shinglesOf } from './text/shingles.ts'

/** Grows by one whenever the same report would give another testimony, so that stored analyses are made anew. */
export const ENGINE = 1

/** The text with every layer that rules find; `given` tokens and sentences are used instead of ours. Never throws, whatever the text. */
export function annotate(
  document: Document,
  given: GivenTokens | null = null,
): With<Exclude<keyof Layers, ModelLayer>> {
  const text = addTextLayers(document, given)
  const times = addLayers(text, findTimes(text))
  const mentions = addLayers(times, findMentions(times))
  return addLayers(mentions, attribute(mentions))
}

/** What one report testifies. The same report gives the same testimony, on any machine. */
export function analyseReport(report: Report): Testimony {
  const { text, ...head } = report
  const document = annotate({ text, published: report.published, outlet: report.outlet })
  const problems = [...report.problems, ...document.problems]
  return {
    report: head,
    figures: document.figures,
    ...testify(report, document),
    problems,
    problemPassages: problems.map(problem => passageOf(report, problem)),
    shingles: shinglesOf(document),
    headline: headlineOf(report, document),
  }
}

/** The title as given, else the first heading, else the first sentence. */
function headlineOf(report: Report, { text, paragraphs, sentences }: With<'paragraphs' | 'sentences'>): string {
  const first = paragraphs.find(({ kind }) => kind === 'heading') ?? sentences[0]
  return report.title ?? (first === undefined ? report.file : text.slice(first.start, first.end))
}
