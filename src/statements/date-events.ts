/** @module Dated events: the clause around each expression of time, and whether it tells of an event, a saying or a plan. */
import { addDays, dayOf } from '../document/dates.ts'
import { passageOf } from '../document/passage.ts'
import type { Report } from '../document/report.ts'
import { covers, holding, type Span, within } from '../document/span.ts'
import type { DatedEvent } from '../document/testimony.ts'
import { figuresIn, type Read } from './lookups.ts'

/** In reading order of the times. */
export function eventsOf(report: Report, document: Read): readonly DatedEvent[] {
  const published = dayOf(document.published)
  const events: DatedEvent[] = []
  for (const time of document.times) {
    if (time.range.earliest === null && time.range.latest === null) continue
    const sentence = holding(document.sentences, time)
    if (sentence === undefined || document.paragraphs[sentence.paragraph]!.kind === 'boilerplate') continue
    const clause = clauseAround(document, sentence, time)
    const saying = within(document.cues, clause).some(
      ({ attribution }) => !attribution.content.some(span => covers(span, time)),
    )
    const ahead = published !== null && (time.range.earliest !== null ? time.range.earliest > published : false)
    events.push({
      range: time.range,
      precision: time.precision,
      passage: passageOf(report, clause),
      figures: figuresIn(document, [clause]),
      kind:
        ahead ||
        (published !== null &&
          isPlan(document.text.slice(clause.start, clause.end)) &&
          time.range.latest !== null &&
          time.range.latest >= addDays(published, 0))
          ? 'planned'
          : saying
            ? 'statement'
            : 'event',
    })
  }
  return events
}

function isPlan(clause: string): boolean {
  return /\b(?:due to|scheduled (?:to|for)|is to|are to|will|would meet|expected to|plans? to|planned for)\b/.test(
    clause,
  )
}

/** The clause around a time: the sentence, cut at commas, dashes and semicolons outside quotations when it is long. */
function clauseAround(document: Read, sentence: Span, time: Span): Span {
  // Up to two lines of print a sentence is its own clause.
  if (sentence.end - sentence.start <= 200) return { start: sentence.start, end: sentence.end }
  const cuts = within(document.tokens, sentence)
    .filter(token => /^[,;—–]$/.test(document.text.slice(token.start, token.end)))
    .filter(token => !document.quotations.some(quotation => covers(quotation, token)))
  const before = cuts.filter(cut => cut.end <= time.start && time.start - cut.end > 25).at(-1)
  const after = cuts.find(cut => cut.start >= time.end && cut.start - (before?.end ?? sentence.start) > 60)
  let start = before?.end ?? sentence.start
  // "The delegation, led by Keller, met …": a piece that opens with its verb has lost its subject.
  if (
    /^\s*(?:met|said|held|was|were|has|had|is|are|will|would|[a-z]+ed)\b/.test(document.text.slice(start, sentence.end))
  )
    start = sentence.start
  while (start < time.start && /\s/.test(document.text[start]!)) start += 1
  return { start, end: after?.start ?? sentence.end }
}
