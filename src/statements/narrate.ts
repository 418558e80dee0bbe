/** @module The narrator: what a report tells in its own voice, sentence by sentence. */
import { dayOf, OPEN } from '../document/dates.ts'
import { passageOf } from '../document/passage.ts'
import type { Report } from '../document/report.ts'
import { type Span, within } from '../document/span.ts'
import type { Statement } from '../document/testimony.ts'
import { figuresIn, type Read } from './lookups.ts'
import { isPadding } from './padding.ts'
import { TALKS } from './talks-words.ts'

/** Sentences the report tells in its own voice: no cue stands in them, they stand in nobody's words, and they name somebody or the talks themselves. */
function narrated(document: Read): readonly Span[] {
  return document.sentences.filter(sentence => {
    if (document.paragraphs[sentence.paragraph]!.kind !== 'body') return false
    if (document.saidSentences.has(sentence) || within(document.cues, sentence).length > 0) return false
    const words = document.text.slice(sentence.start, sentence.end)
    if (isPadding(words)) return false
    return TALKS.test(words) || within(document.mentions, sentence).some(({ chain }) => chain !== null)
  })
}

/** The narrator's statements, in reading order. */
export function narratorStatements(report: Report, document: Read): readonly Omit<Statement, 'index'>[] {
  return narrated(document).map(sentence => narratorStatement(report, document, sentence))
}

/** What the report tells itself in one place. */
export function narratorStatement(report: Report, document: Read, sentence: Span): Omit<Statement, 'index'> {
  const passage = passageOf(report, sentence)
  const published = dayOf(document.published)
  return {
    speaker: null,
    coSpeakers: [],
    act: 'report',
    modality: 'does',
    mode: 'narrator',
    medium: 'unknown',
    negated: false,
    condition: null,
    chain: [{ kind: 'report', name: report.outlet ?? report.file }],
    saidAt: published === null ? OPEN : { earliest: published, latest: published },
    passage,
    content: [passage],
    quoted: [],
    source: null,
    cue: null,
    lemma: null,
    about: figuresIn(document, [sentence]),
  }
}
