/**
 * @module Interviews set as questions and answers, a paragraph each and no name before them: "Will you sign?" / "– Not before spring."
 * An answer is the words of whoever is interviewed; what is asked is nobody's. A page of questions that its own writer answers is none:
 * in an interview somebody is spoken to ("you") and speaks of himself ("we").
 */
import type { With } from '../document/layers.ts'
import { firstFrom } from '../document/span.ts'
import { type Draft, SPOKEN } from './draft.ts'
import type { Source } from './find-source.ts'
import type { Reading } from './reading.ts'

/** Paragraphs by their place in a page. */
export interface Interview {
  /** Questions and other things put to the one who answers. */
  readonly questions: ReadonlySet<number>
  readonly answers: readonly number[]
}

/** Questions with an answer below them without which a page is no interview. */
const FEWEST = 3

/** Characters of a question, at most. */
const LONGEST_QUESTION = 260

/** Words of something put to somebody without a question mark, at most: "General Keller says the road is open." */
const LONGEST_PROMPT = 24

const DASH = /^[–—-]\s/
const FIRST_PERSON = /\b(?:I|[Ww]e|[Oo]ur|[Mm]y|us)\b/
const SECOND_PERSON = /\byou(?:r|rs)?\b/i

/** The interview of a page; `null` where there is none. Linear. */
export function findInterview({ text, paragraphs }: With<'paragraphs'>): Interview | null {
  const printed = paragraphs.map(({ start, end, kind }) => (kind === 'boilerplate' ? '' : text.slice(start, end)))
  const asked = printed.flatMap((words, at) => (asks(words) && answers(printed[at + 1]) ? [at] : []))
  const [first, last] = [asked[0], asked.at(-1)]
  if (asked.length < FEWEST || first === undefined || last === undefined) return null
  const dashed = asked.filter(at => DASH.test(printed[at + 1]!)).length * 2 > asked.length
  const ownWords = asked.filter(at => FIRST_PERSON.test(printed[at + 1]!))
  if (!dashed && ownWords.length < 2) return null
  if (!asked.some(at => SECOND_PERSON.test(printed[at]!)) && !INTERVIEW.test(printed.slice(0, first).join('\n')))
    return null
  return dashed ? byDashes(printed, first) : byTurns(printed, first, last)
}

const INTERVIEW = /\binterview/i

function asks(words: string): boolean {
  return words.length <= LONGEST_QUESTION && /\?$/.test(words.trimEnd()) && !/^["“«–—-]/.test(words)
}

function answers(words: string | undefined): boolean {
  return words !== undefined && words !== '' && !asks(words)
}

/** What opens with a dash is an answer, and what stands before it is put to the one who gives it. */
function byDashes(printed: readonly string[], first: number): Interview {
  const dashed = printed.flatMap((words, at) => (at > first && DASH.test(words) ? [at] : []))
  return { questions: new Set(dashed.map(at => at - 1).filter(at => !DASH.test(printed[at]!))), answers: dashed }
}

/** In turn: behind an answer comes a question, or a short sentence that waits for the next answer, until the last has its own. */
function byTurns(printed: readonly string[], first: number, last: number): Interview {
  const questions = new Set<number>()
  const found: number[] = []
  for (let at = first; at <= last + 1; at += 1) {
    const words = printed[at]!
    const isAsked = asks(words) || (at < last && !questions.has(at - 1) && isPrompt(words) && answers(printed[at + 1]))
    if (isAsked) questions.add(at)
    else if (words !== '') found.push(at)
  }
  return { questions, answers: found }
}

function isPrompt(words: string): boolean {
  return !FIRST_PERSON.test(words) && words.split(/\s+/).length <= LONGEST_PROMPT && !/^["“«]/.test(words)
}

/** The answers as drafts, each of its paragraph; none where nobody is named who could give them. */
export function answerDrafts(reading: Reading): readonly Draft[] {
  const { interview, ranges, document } = reading
  if (interview === null) return []
  const source = interviewed(reading, Math.min(...interview.questions))
  if (source === null) return []
  return interview.answers.flatMap((paragraph): readonly Draft[] => {
    const sentence = document.sentences.findIndex(own => own.paragraph === paragraph)
    if (sentence === -1) return []
    let last = sentence
    while (document.sentences[last + 1]?.paragraph === paragraph) last += 1
    const { first } = ranges[sentence]!
    const opens = /^[–—-]$/.test(reading.words[first]!) ? first + 1 : first
    const content = { first: opens, past: ranges[last]!.past }
    if (content.past <= content.first) return []
    return [
      { ...SPOKEN, sentence, at: first, source, cue: { first, past: first + 1 }, content: [content], verbatim: true },
    ]
  })
}

/** Characters of a page before the first question in which its guest is named. */
const LEAD = 6000

/** "Interview: Ada Keller", "in an interview with Ada Keller", "we spoke to Ada Keller". */
const GUEST =
  /\b(?:[Ii]nterview(?:s|ed)?(?: with|:)?|INTERVIEW(?: WITH|:)?|(?:spoke|speaks|talked|talks|met|sat down) (?:to|with)|meets|met) (?:[a-z’'-]+ ){0,5}?(?<name>\p{Lu}[\p{L}’'.-]+(?: (?:\p{Ll}{2,6} )?\p{Lu}[\p{L}’'-]+){1,3})/gu

/** A name in a text: two words or more with capitals, a small one among them at most. */
const NAME = /\p{Lu}[\p{L}’'-]+(?: (?:\p{Ll}{2,6} )?\p{Lu}[\p{L}’'-]+){1,3}/gu

/** Who is interviewed: whom the page says it met, or who is named, or told of, right before the first question. */
function interviewed(reading: Reading, question: number): Source | null {
  const { document } = reading
  const { text, paragraphs } = document
  const { start: past } = paragraphs[question]!
  const from = Math.max(0, past - LEAD)
  for (const found of text.slice(from, past).matchAll(GUEST)) {
    const name = found.groups!['name']!
    const source = sourceAt(reading, from + found.index + found[0].length - name.length, name.length)
    if (source !== null) return source
  }
  const before = paragraphs.findLast(({ start, kind }) => start < past && kind === 'body')
  if (before === undefined) return null
  for (const found of text.slice(before.start, before.end).matchAll(NAME)) {
    const source = sourceAt(reading, before.start + found.index, found[0].length)
    if (source !== null) return source
  }
  const person = document.mentions.findLast(
    ({ start, end, chain, form }) =>
      start >= before.start &&
      end <= before.end &&
      form !== 'pronoun' &&
      chain !== null &&
      document.figures[chain]!.kind === 'person',
  )
  return person === undefined ? null : sourceAt(reading, person.start, person.end - person.start)
}

/** The tokens there as a source, unless they name a state or a body. */
function sourceAt({ document, mention }: Reading, start: number, length: number): Source | null {
  const first = firstFrom(document.tokens, start)
  let past = first
  while (past < document.tokens.length && document.tokens[past]!.end <= start + length) past += 1
  if (past === first) return null
  const chain = document.mentions[mention[past - 1]!]?.chain ?? null
  return chain !== null && document.figures[chain]!.kind !== 'person' ? null : { first, past, head: past - 1 }
}
