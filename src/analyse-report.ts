/** @module One report, from text to testimony. Read top to bottom: this is the whole pipeline. */
import { addLayers, type Document, type GrammarLayer, type Layers, type With } from './document/layers.ts'
import type { Report } from './document/report.ts'
import type { Testimony } from './document/testimony.ts'
import { findMentions } from './language/find-mentions.ts'
import { findTimes } from './language/find-times.ts'
import { attribute } from './statements/attribute.ts'
import { testify } from './statements/testify.ts'
import { findDamage } from './text/find-damage.ts'
import { findQuotations } from './text/find-quotations.ts'
import { shinglesOf } from './text/shingles.ts'
import { splitParagraphs } from './text/split-paragraphs.ts'
import { splitSentences } from './text/split-sentences.ts'
import { tokenise } from './text/tokenise.ts'

/** Grows by one whenever the same report would give another testimony, so that stored analyses are made anew. */
export const ENGINE = 1

/** The text with every layer there is. Never throws, whatever the text. */
export function annotate(document: Document): With<Exclude<keyof Layers, GrammarLayer>> {
  const paragraphs = addLayers(document, splitParagraphs(document))
  const quotations = addLayers(paragraphs, findQuotations(paragraphs))
  const sentences = addLayers(quotations, splitSentences(quotations))
  const tokens = addLayers(sentences, tokenise(sentences))
  const damage = addLayers(tokens, findDamage(tokens))
  const times = addLayers(damage, findTimes(damage))
  const mentions = addLayers(times, findMentions(times))
  return addLayers(mentions, attribute(mentions))
}

/** What one report testifies. The same report gives the same testimony, on any machine. */
export function analyseReport(report: Report): Testimony {
  const { text, ...head } = report
  const document = annotate({ text, published: report.published, outlet: report.outlet })
  return {
    report: head,
    figures: document.figures,
    ...testify(report, document),
    problems: [...report.problems, ...document.problems],
    shingles: shinglesOf(document),
    headline: headlineOf(report, document),
  }
}

/** The title as given, else the first heading, else the first sentence. */
function headlineOf(report: Report, { text, paragraphs, sentences }: With<'paragraphs' | 'sentences'>): string {
  const first = paragraphs.find(({ kind }) => kind === 'heading') ?? sentences[0]
  return report.title ?? (first === undefined ? report.file : text.slice(first.start, first.end))
}
