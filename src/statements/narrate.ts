/** @module The narrator: what a report tells in its own voice, sentence by sentence. */
import { dayOf, OPEN } from '../document/dates.ts'
import { passageOf } from '../document/passage.ts'
import type { Report } from '../document/report.ts'
import { type Span, within } from '../document/span.ts'
import type { Statement } from '../document/testimony.ts'
import { figuresIn, type Read } from './lookups.ts'
import { TALKS } from './talks-words.ts'

/** The outlet sums up, comments or vouches for itself: nobody's testimony. */
const COMMENT =
  /^\W*(?:(?:key |main )?takeaways?|bottom line|in short|in sum|in summary|to sum up|in conclusion|conclusion|why it matters|what (?:it|this) means|the big picture|our (?:take|view)|analysis|opinion|disclaimer|editor[’']s note|tl;dr)\s*[:—–-]|^\W*no other part of (?:the|this) (?:story|article|report)\b/i

/** Characters in which a comment shows itself. */
const OPENING = 60

/** Sentences the report tells in its own voice: no cue stands in them, they stand in nobody's words, and they name somebody or the talks themselves. */
function narrated(document: Read): readonly Span[] {
  return document.sentences.filter(sentence => {
    if (document.paragraphs[sentence.paragraph]!.kind !== 'body') return false
    if (COMMENT.test(document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + OPENING))))
      return false
    if (document.saidSentences.has(sentence) || within(document.cues, sentence).length > 0) return false
    return (
      TALKS.test(document.text.slice(sentence.start, sentence.end)) ||
      within(document.mentions, sentence).some(({ chain }) => chain !== null)
    )
  })
}

/** The narrator's statements, in reading order. */
export function narratorStatements(report: Report, document: Read): readonly Omit<Statement, 'index'>[] {
  return narrated(document).map(sentence => narratorStatement(report, document, sentence))
}

function narratorStatement(report: Report, document: Read, sentence: Span): Omit<Statement, 'index'> {
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
