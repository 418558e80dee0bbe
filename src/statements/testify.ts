/**
 * @module Testimony: turns attributions into statements with speaker, act, chain, time and passage, and dated clauses into events.
 * The last thing that is done with one report's text; to the right of it nobody reads the page again.
 */
import { addDays, type DateRange, dayOf, OPEN } from '../document/dates.ts'
import type { Attribution, Figure, With } from '../document/layers.ts'
import { passageOf } from '../document/passage.ts'
import type { Report } from '../document/report.ts'
import { covers, overlaps, type Span } from '../document/span.ts'
import type { ChainLink, DatedEvent, Statement, Testimony } from '../document/testimony.ts'

type Read = With<
  'paragraphs' | 'sentences' | 'tokens' | 'quotations' | 'mentions' | 'figures' | 'times' | 'attributions'
>

/**
 * A passage longer than this shows a page, not a place: a quotation that runs on is then cited by its first piece.
 * 400 is about five lines of print.
 */
const LONGEST_PASSAGE = 400

/** What the report testifies, in reading order. Attributions whose source cannot be resolved are left out: no speaker, no statement. */
export function testify(report: Report, document: Read): Pick<Testimony, 'statements' | 'events'> {
  const statements: Statement[] = []
  for (const attribution of document.attributions) {
    if (isRelay(document, attribution) || isToldWithOuter(document, attribution)) continue
    const statement = statementOf(report, document, attribution, statements.length)
    if (statement !== null) statements.push(statement)
  }
  for (const sentence of narrated(document))
    statements.push(narratorStatement(report, document, sentence, statements.length))
  return { statements, events: eventsOf(report, document) }
}

/** "According to Ardan Radio, Keller said …": the outlet only passes on what stands inside; it is a link of the chain. */
function isRelay(document: Read, attribution: Attribution): boolean {
  const content = attribution.content[0]!
  const index = document.attributions.indexOf(attribution)
  if (attribution.content.length > 1 || sideOf(document, attribution)?.kind !== 'media') return false
  return document.attributions.some(
    inner =>
      inner.nestedIn === index &&
      inner.source.some(source => covers(content, source) && source.start - content.start < 3),
  )
}

/** "Keller said Ardan would accept": what a state does in the words of its own speaker is told by that speaker's statement. */
function isToldWithOuter(document: Read, attribution: Attribution): boolean {
  if (attribution.nestedIn === null) return false
  const outer = sideOf(document, document.attributions[attribution.nestedIn]!)
  const inner = sideOf(document, attribution)
  if (outer === null || inner === null || outer.kind === 'media') return false
  return outer === inner || (inner.kind !== 'person' && (outer.side ?? outer.name) === (inner.side ?? inner.name))
}

function sideOf({ mentions, figures }: Read, { speakers }: Attribution): Figure | null {
  const chain = speakers[0] === undefined ? null : mentions[speakers[0]]!.chain
  return chain === null ? null : figures[chain]!
}

function statementOf(report: Report, document: Read, attribution: Attribution, index: number): Statement | null {
  const speakers = attribution.speakers
    .map(mention => document.mentions[mention]!.chain)
    .filter(chain => chain !== null)
  const [speaker = null, ...coSpeakers] = [...new Set(speakers)]
  // Hearsay has no source in the text and is the narrator's with an anonymous link; a source that nobody resolves is left out.
  if (speaker === null && attribution.source.length > 0) return null
  const pieces = attribution.content
  const parts: readonly Span[] = [...attribution.source, ...attribution.cue, ...pieces]
  const whole = around(parts)
  const passage =
    whole.end - whole.start <= LONGEST_PASSAGE ? whole : around([...attribution.source, ...attribution.cue, pieces[0]!])
  const sentences = document.sentences.filter(sentence => attribution.cue.some(cue => covers(sentence, cue)))
  return {
    index,
    speaker,
    coSpeakers,
    act: attribution.act,
    modality: attribution.modality,
    mode: attribution.mode,
    medium: attribution.medium,
    negated: attribution.negated,
    condition: attribution.condition === null ? null : passageOf(report, attribution.condition),
    chain: chainOf(report, document, attribution, speaker, sentences[0] ?? null),
    saidAt: saidAt(document, attribution, sentences[0] ?? null),
    passage: passageOf(report, passage.end - passage.start <= LONGEST_PASSAGE ? passage : clipped(passage, pieces[0]!)),
    content: pieces.map(piece => passageOf(report, piece)),
    quoted: document.quotations
      .filter(
        ({ depth, inner }) => depth === 0 && inner.end > inner.start && pieces.some(piece => covers(piece, inner)),
      )
      .map(({ inner }) => passageOf(report, inner)),
    source: sourceOf(document, attribution, speaker),
    cue: attribution.cue.map(span => document.text.slice(span.start, span.end)).join(' … '),
    lemma: attribution.lemma,
    about: figuresIn(document, pieces).filter(figure => figure !== speaker),
  }
}

/** The source as printed; a pronoun gives way to what it stands for, which is what a reader can use. */
function sourceOf({ text, figures }: Read, { source }: Attribution, speaker: number | null): string | null {
  if (source.length === 0) return null
  const printed = source.map(({ start, end }) => text.slice(start, end)).join(' ')
  const pronoun = /^(?:he|she|it|they|we|I|you|who|which)$/i.test(printed)
  return pronoun && speaker !== null ? figures[speaker]!.name : printed
}

/** A passage that is too long even with one piece is cut to that piece, and that to whole sentences. */
function clipped(passage: Span, piece: Span): Span {
  const narrow =
    piece.end - piece.start <= LONGEST_PASSAGE ? piece : { start: piece.start, end: piece.start + LONGEST_PASSAGE }
  return narrow.start >= passage.start ? narrow : passage
}

function around(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

function figuresIn(document: Read, spans: readonly Span[]): readonly number[] {
  const found = new Set<number>()
  for (const mention of document.mentions) {
    // In "the Keller administration" nobody called Keller takes part: a name inside a wider mention only describes it.
    const inside = document.mentions.some(
      other => other !== mention && covers(other, mention) && other.chain !== mention.chain,
    )
    if (mention.chain !== null && !inside && spans.some(span => covers(span, mention))) found.add(mention.chain)
  }
  return [...found].sort((a, b) => a - b)
}

/** Outlets that stand between the report and the speaker, outermost first; MODEL.md, rule S3. */
function chainOf(
  report: Report,
  document: Read,
  attribution: Attribution,
  speaker: number | null,
  sentence: Span | null,
): readonly ChainLink[] {
  const chain: ChainLink[] = [{ kind: 'report', name: report.outlet ?? report.file }]
  const outer = attribution.nestedIn === null ? null : document.attributions[attribution.nestedIn]!
  for (const mention of outer?.speakers ?? []) {
    const figure = document.figures[document.mentions[mention]!.chain ?? -1]
    if (figure !== undefined && document.mentions[mention]!.chain !== speaker)
      chain.push({ kind: figure.anonymous ? 'anonymous' : 'named', name: figure.name })
  }
  if (sentence !== null) {
    // "told Ardan Radio", "in remarks to the Ardan press": an outlet in the clause of the cue, outside content and source.
    for (const mention of document.mentions) {
      if (!covers(sentence, mention) || mention.chain === null || mention.chain === speaker) continue
      const figure = document.figures[mention.chain]!
      // "told the Register" in the Register's own report is no relay.
      if (report.outlet?.toLowerCase().includes(figure.name.toLowerCase())) continue
      if (figure.kind !== 'media' || chain.some(({ name }) => name === figure.name)) continue
      const outside = ![...attribution.content, ...attribution.source].some(span => overlaps(span, mention))
      if (outside) chain.push({ kind: figure.anonymous ? 'anonymous' : 'named', name: figure.name })
    }
    const cueWords = attribution.cue.map(span => document.text.slice(span.start, span.end)).join(' ')
    if (/\b(?:reportedly|allegedly|purportedly|supposedly)\b/i.test(cueWords) || attribution.source.length === 0)
      chain.push({ kind: 'anonymous', name: null })
  }
  if (speaker !== null)
    chain.push({
      kind: document.figures[speaker]!.anonymous ? 'anonymous' : 'named',
      name: document.figures[speaker]!.name,
    })
  return chain
}

/** When it was said: a time in the clause of the cue, outside the content; else no later than publication. MODEL.md, rule S7. */
function saidAt(document: Read, attribution: Attribution, sentence: Span | null): DateRange {
  const published = dayOf(document.published)
  if (sentence !== null) {
    const outside = document.times.filter(
      time => covers(sentence, time) && !attribution.content.some(piece => overlaps(piece, time)),
    )
    const cue = attribution.cue[0]!
    const nearest = outside.toSorted((a, b) => distance(a, cue) - distance(b, cue))[0]
    if (nearest !== undefined) {
      // Nobody is quoted from the future: a date after publication is the date of something else in the clause.
      if (published === null || nearest.range.earliest === null || nearest.range.earliest <= published) {
        return { earliest: nearest.range.earliest, latest: nearest.range.latest ?? published }
      }
    }
  }
  return published === null ? OPEN : { earliest: null, latest: published }
}

function distance(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : b.start >= a.end ? b.start - a.end : 0
}

const TALKS = /\b(?:talks|negotiations|negotiators|summit|ceasefire|agreement|accord|communiqu[eé]|delegations?)\b/i

/** Sentences the report tells in its own voice: no cue stands in them, they stand in nobody's words, and they name somebody or the talks themselves. */
function narrated(document: Read): readonly Span[] {
  return document.sentences.filter(sentence => {
    if (document.paragraphs[sentence.paragraph]!.kind !== 'body') return false
    const attributed = document.attributions.some(
      ({ cue, content }) => cue.some(span => covers(sentence, span)) || content.some(span => covers(span, sentence)),
    )
    if (attributed) return false
    return (
      TALKS.test(document.text.slice(sentence.start, sentence.end)) ||
      document.mentions.some(mention => mention.chain !== null && covers(sentence, mention))
    )
  })
}

function narratorStatement(report: Report, document: Read, sentence: Span, index: number): Statement {
  const passage = passageOf(report, sentence)
  const published = dayOf(document.published)
  return {
    index,
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

function eventsOf(report: Report, document: Read): readonly DatedEvent[] {
  const published = dayOf(document.published)
  const events: DatedEvent[] = []
  for (const time of document.times) {
    if (time.range.earliest === null && time.range.latest === null) continue
    const sentence = document.sentences.find(candidate => covers(candidate, time))
    if (sentence === undefined || document.paragraphs[sentence.paragraph]!.kind === 'boilerplate') continue
    const clause = clauseAround(document, sentence, time)
    const saying = document.attributions.some(
      ({ cue, content }) => cue.some(span => covers(clause, span)) && !content.some(span => covers(span, time)),
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
  const cuts = document.tokens
    .filter(token => covers(sentence, token) && /^[,;—–]$/.test(document.text.slice(token.start, token.end)))
    .filter(token => !document.quotations.some(quotation => covers(quotation, token)))
  const before = cuts.filter(cut => cut.end <= time.start && time.start - cut.end > 25).at(-1)
  const after = cuts.find(cut => cut.start >= time.end && cut.start - (before?.end ?? sentence.start) > 60)
  let start = before?.end ?? sentence.start
  while (start < time.start && /\s/.test(document.text[start]!)) start += 1
  return { start, end: after?.start ?? sentence.end }
}
