/** @module Attributions as a reader would underline them: one marked-up string is the report and what must be found in it. */
import { expect } from 'vitest'
import { type Annotated, annotate, type Models } from '../src/analyse-report.ts'
import { trainedModels } from '../src/workflows/trained-models.ts'
import { mark, unmark } from './marked-text.ts'

/** Marks are `<source>`, `<cue>` and `<content>`; by rules alone. */
export function checkAttributions(marked: string): void {
  check(marked, annotate({ text: unmark(marked), published: null, outlet: null }))
}

/** The same with the trained scorer, for what it alone finds, and for what is settled after it. */
export function checkScored(marked: string): void {
  check(marked, annotate({ text: unmark(marked), published: null, outlet: null }, trainedModels()))
}

function check(marked: string, { text, attributions }: Pick<Annotated, 'text' | 'attributions'>): void {
  const marks = attributions.flatMap(({ source, cue, content }) => [
    ...source.map(span => ({ label: 'source', ...span })),
    ...cue.map(span => ({ label: 'cue', ...span })),
    ...content.map(span => ({ label: 'content', ...span })),
  ])
  expect(mark(text, marks)).toBe(marked)
}

/** Who speaks, as the figures of the report are called: one line for each attribution, "name (unnamed), side". By rules alone, or with models. */
export function speakersIn(text: string, models: Models | null = null): readonly string[] {
  const { attributions, mentions, figures } = annotate({ text, published: null, outlet: null }, models)
  return attributions.map(({ speakers }) =>
    speakers
      .map(index => figures[mentions[index]!.chain ?? -1])
      .map(figure =>
        figure === undefined
          ? '?'
          : `${figure.name}${figure.anonymous ? ' (unnamed)' : ''}${figure.side === null ? '' : `, ${figure.side}`}`,
      )
      .join(' & '),
  )
}
