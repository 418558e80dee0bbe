/**
 * @module Tellings of one report: the clauses that another report may tell otherwise.
 * By the words that news has for each topic; what is told of what is read from the clause around them.
 */
import { dayOf } from '../document/dates.ts'
import type { With } from '../document/layers.ts'
import { type Passage, passageOf } from '../document/passage.ts'
import type { Report } from '../document/report.ts'
import { covers, type Span, within } from '../document/span.ts'
import type { Telling } from '../document/telling.ts'
import type { Statement } from '../document/testimony.ts'
import { clauseAround } from './clause-around.ts'
import { settingOf } from './find-setting.ts'
import { asLengthOfSitting, lengthsWithoutNumber, toldIn } from './length-of-sitting.ts'
import { breakdownIn, mayExplain, reasonIn } from './tell-breakdowns.ts'
import { tellDenials } from './tell-denials.ts'
import { tellCorrection, tellCountBefore, tellNumbers } from './tell-numbers.ts'
import { tellTopics } from './tell-topics.ts'

/** A telling inside a sentence, by offsets into the sentence's words. */
export interface Found extends Omit<Telling, 'passage' | 'statement' | 'figures' | 'denial' | 'setting' | 'sitting'> {
  readonly start: number
  readonly end: number
}

type Layered = With<'paragraphs' | 'sentences' | 'tokens' | 'quotations' | 'mentions' | 'figures' | 'times'>

/** So far back in its paragraph, in code units, a number's noun is looked for. */
const EARLIER = 500

/** In reading order. `statements` are those of the same report. */
export function findTellings(report: Report, document: Layered, statements: readonly Statement[]): readonly Telling[] {
  const spoken = contents(statements)
  const published = dayOf(report.published)
  let counted: Telling | null = null
  let before = ''
  let round: number | null = null
  return document.sentences.flatMap(sentence => {
    if (document.paragraphs[sentence.paragraph]!.kind !== 'body') return []
    const words = document.text.slice(sentence.start, sentence.end)
    const corrected = tellCorrection(words, counted)
    const { start } = document.paragraphs[sentence.paragraph]!
    const earlier = document.text.slice(Math.max(start, sentence.start - EARLIER), sentence.start)
    const numbers = [...tellNumbers(words, earlier), ...tellCountBefore(words, before)]
    before = words
    const told = [
      ...tellTopics(words),
      ...(corrected === null
        ? numbers
        : [...numbers.filter(({ start, end }) => end < corrected.start || start > corrected.end), corrected]),
      ...nextRound(document, sentence, words, round === sentence.paragraph),
      ...lengthsWithoutNumber(words).filter(
        length => asLengthOfSitting(document, sentence, words, length, published).sitting !== undefined,
      ),
    ].map((one): Telling => {
      const place = { start: sentence.start + one.start, end: sentence.start + one.end }
      const clause = clauseAround(document, sentence, place)
      const { start: _start, end: _end, ...found } = asLengthOfSitting(document, sentence, words, one, published)
      return {
        ...found,
        passage: passageOf(report, clause),
        statement: holderOf(spoken, place),
        // "It lasted forty minutes": between whom, the sentence before has told.
        figures: figuresIn(
          document,
          found.sitting === undefined
            ? clause
            : { ...clause, start: Math.min(clause.start, toldIn(document, sentence, words).start) },
        ),
        ...(found.topic !== 'number' || found.unit !== null ? {} : { setting: settingOf(document, sentence, clause) }),
        // A correction is of what stood before, and is compared in its context.
        ...(corrected !== null && place.start === sentence.start + corrected.start && counted !== null
          ? { about: `${found.about} ${counted.passage.exact}` }
          : {}),
      }
    })
    counted = told.findLast(({ topic }) => topic === 'number') ?? counted
    round = told.some(({ topic }) => topic === 'next-round') ? sentence.paragraph : null
    return [...told, ...denials(report, document, sentence, spoken), ...breakdowns(report, document, sentence, spoken)]
  })
}

/** What somebody denies in passing, with the passage it answers. */
function denials(
  report: Report,
  document: Layered,
  sentence: Layered['sentences'][number],
  spoken: readonly Spoken[],
): readonly Telling[] {
  return tellDenials(document, sentence).map(({ by, clause, claim, about }) => ({
    topic: 'denied',
    passage: passageOf(report, clause),
    statement: holderOf(spoken, clause),
    figures: figuresIn(document, clause),
    about,
    value: '',
    bound: null,
    unit: null,
    denial: { by, claim: passageOf(report, claim) },
  }))
}

/** Why talks ended or a meeting was put off: as the sentence itself says, or somebody in it right behind the one that told of it. */
function breakdowns(
  report: Report,
  document: Layered,
  sentence: Layered['sentences'][number],
  spoken: readonly Spoken[],
): readonly Telling[] {
  const { text, paragraphs } = document
  const words = text.slice(sentence.start, sentence.end)
  const { start } = paragraphs[sentence.paragraph]!
  const how = breakdownIn(words) ?? breakdownIn(text.slice(Math.max(start, sentence.start - EARLIER), sentence.start))
  if (how === null) return []
  const reason = reasonIn(words)
  const said = spoken.find(({ piece }) => covers(sentence, piece) && mayExplain(piece.exact))
  const voiced = breakdownIn(words) === null ? said : undefined
  if (reason === null && voiced === undefined) return []
  return [
    {
      topic: 'breakdown',
      passage: passageOf(report, clauseAround(document, sentence, voiced?.piece ?? sentence)),
      statement: reason === null ? voiced!.statement : holderOf(spoken, at(sentence, reason.start)),
      figures: figuresIn(document, sentence),
      about: reason?.why ?? voiced!.piece.exact,
      value: how,
      bound: null,
      unit: null,
    },
  ]
}

/** One place of a sentence. */
function at({ start }: Span, offset: number): Span {
  return { start: start + offset, end: start + offset + 1 }
}

const MEET_AGAIN =
  /\b(?:meet again|(?:second|third|fourth|fifth|sixth|seventh|final) (?:round|session|meeting)(?: of \w+)? (?:will|is to|is due|would|opens?|begins?|starts?|is (?:scheduled|planned|set))|talks (?:will|are to|are due to|would) (?:resume|reopen|restart|continue)|(?:next|another|further|new) (?:round|meeting|session)|come together|back (?:in|at|there)|reconvene|resum(?:e|ing)|return(?:ing)? to (?:the (?:negotiating )?(?:table|talks)|talks|negotiations))\b|\breturn(?:ing)? to (?=(?-i:\p{Lu}))/iu

/** Right behind a sentence that named the day: "the delegates had been told to expect 14 May". */
const ANOTHER_DAY =
  /\b(?:(?:another|other|different) (?:date|day)|(?:was|were|been) (?:given|told)|expect(?:s|ed|ing)?|instead|rather than|not (?:before|until)|preferred|suggested|had (?:asked|hoped) for)\b/iu

/** The day to come on which the sentence says that they meet again. */
function nextRound(document: Layered, sentence: Span, words: string, goesOn: boolean): readonly Found[] {
  const match = words.match(MEET_AGAIN) ?? (goesOn ? words.match(ANOTHER_DAY) : null)
  const published = dayOf(document.published)
  if (match?.index === undefined || published === null) return []
  const from = sentence.start + match.index
  // Of two meetings in one sentence each has its own day: the one that follows it, or else the nearest before.
  const time = within(document.times, sentence)
    .filter(({ range: { earliest, latest } }) => earliest !== null && earliest === latest && earliest > published)
    .toSorted(
      (a, b) => Number(a.start < from) - Number(b.start < from) || Math.abs(a.start - from) - Math.abs(b.start - from),
    )[0]
  if (time === undefined) return []
  return [
    {
      topic: 'next-round',
      start: match.index,
      end: match.index + match[0].length,
      about: '',
      value: time.range.earliest!,
      bound: null,
      unit: null,
    },
  ]
}

interface Spoken {
  readonly piece: Passage
  readonly statement: number
}

/** Every piece of what somebody said, in reading order, the longer first. */
function contents(statements: readonly Statement[]): readonly Spoken[] {
  return statements
    .filter(({ speaker }) => speaker !== null)
    .flatMap(({ content, index }) => content.map(piece => ({ piece, statement: index })))
    .toSorted((a, b) => a.piece.start - b.piece.start || b.piece.end - a.piece.end)
}

/** The innermost statement around a place. */
function holderOf(spoken: readonly Spoken[], place: Span): number | null {
  let holder: number | null = null
  for (const { piece, statement } of spoken) {
    if (piece.start > place.start) break
    if (covers(piece, place)) holder = statement
  }
  return holder
}

function figuresIn({ mentions }: Layered, clause: Span): readonly number[] {
  const found = new Set(within(mentions, clause).flatMap(({ chain }) => (chain === null ? [] : [chain])))
  return [...found].sort((a, b) => a - b)
}
