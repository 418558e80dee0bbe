/** @module Testimonies written by hand, for tests of everything right of the wall of one report. */
import { dayOf, OPEN } from '../src/document/dates.ts'
import type { Figure } from '../src/document/layers.ts'
import { passageOf } from '../src/document/passage.ts'
import type { DatedEvent, Statement, Testimony } from '../src/document/testimony.ts'

/** A figure's name, and whatever differs from a named person of no side. */
export type FigureOf = Partial<Figure> & { readonly name: string }

/** What is said; `by` names a figure of the same report, nobody for the narrator. */
export interface SaidOf extends Partial<Omit<Statement, 'speaker' | 'content' | 'quoted' | 'passage' | 'condition'>> {
  readonly by?: string
  readonly words: string
  readonly with?: readonly string[]
  readonly quotes?: readonly string[]
  readonly only?: string
}

export interface EventOf extends Partial<Omit<DatedEvent, 'figures' | 'passage'>> {
  readonly words: string
  readonly on: string
  readonly who?: readonly string[]
}

export interface TestimonyOf {
  readonly file?: string
  readonly outlet?: string
  readonly published?: string
  readonly figures?: readonly FigureOf[]
  readonly said?: readonly SaidOf[]
  readonly events?: readonly EventOf[]
  readonly problems?: Testimony['problems']
  readonly shingles?: readonly number[]
  /** Further sentences in the report's own voice, that are no statements. */
  readonly tells?: readonly string[]
}

/** One testimony; the report's text is made of the words of its statements and events, a line each. */
export function testimony({
  file = 'report.txt',
  outlet = 'The Courier',
  published = '2031-05-06',
  figures: figuresOf = [],
  said = [],
  events = [],
  problems = [],
  shingles = [],
  tells = [],
}: TestimonyOf): Testimony {
  const figures = figuresOf.map(figure)
  const names = figures.map(({ name }) => name)
  const lines = [
    ...said.map(({ by, words }) => (by === undefined ? words : `${by} said ${words}`)),
    ...events.map(({ words }) => words),
    ...tells,
  ]
  const text = lines.join('\n')
  const place = (words: string, from = 0) => {
    const start = text.indexOf(words, from)
    return passageOf({ file, text }, { start, end: start + words.length })
  }
  const lineStart = (index: number) => lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0)
  return {
    report: {
      id: idOf(text),
      file,
      title: null,
      outlet,
      byline: null,
      published,
      url: null,
      problems: [],
    },
    figures,
    statements: said.map(({ by, words, with: others = [], quotes = [], only, ...rest }, index): Statement => {
      const start = lineStart(index)
      return {
        index,
        speaker: by === undefined ? null : names.indexOf(by),
        coSpeakers: others.map(name => names.indexOf(name)),
        act: 'report',
        modality: 'does',
        mode: by === undefined ? 'narrator' : quotes.length > 0 ? 'mixed' : 'indirect',
        medium: 'unknown',
        negated: false,
        condition: only === undefined ? null : place(only, start),
        chain: [{ kind: 'report', name: outlet }, ...(by === undefined ? [] : [{ kind: 'named' as const, name: by }])],
        saidAt: { earliest: null, latest: dayOf(published) },
        passage: place(lines[index]!, start),
        content: [place(words, start)],
        quoted: quotes.map(quote => place(quote, start)),
        source: by ?? null,
        cue: by === undefined ? null : 'said',
        lemma: by === undefined ? null : 'say',
        about: [],
        ...rest,
      }
    }),
    events: events.map(
      ({ words, on, who = [], ...rest }, index): DatedEvent => ({
        range: on === '' ? OPEN : { earliest: on, latest: on },
        precision: 'day',
        passage: place(words, lineStart(said.length + index)),
        figures: who.map(name => names.indexOf(name)),
        kind: 'event',
        ...rest,
      }),
    ),
    problems,
    shingles,
    sentences: lines.map((line, index) => ({ passage: place(line, lineStart(index)), quoted: false })),
    headline: lines[0] ?? '',
  }
}

function figure({ name, ...rest }: FigureOf): Figure {
  return { kind: 'person', name, aliases: [], titles: [], side: null, anonymous: false, ...rest }
}

/** Sixty-four hexadecimal digits that differ where the text does; good enough for tests. */
function idOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0').repeat(8)
}
