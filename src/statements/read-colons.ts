/** @module Colons that give words to somebody: "Keller: “We …”", "Keller was blunt: “No.”", "No deal before June: Keller". */
import type { Figure } from '../document/layers.ts'
import type { TokenRange } from '../document/span.ts'
import { type Cue, cuesOf } from './cues.ts'
import { type Draft, SPOKEN } from './draft.ts'
import { tidied } from './find-content.ts'
import type { Source } from './find-source.ts'
import { hasFinite } from './finite-verbs.ts'
import type { Reading } from './reading.ts'
import { isWord, SUBJECT_PRONOUNS } from './words.ts'

/** Most words of a speaker before his colon: "Anna Keller, foreign minister of Osland, on Monday:". */
const LONGEST_SPEAKER = 12

/** What a saying is called before its colon: "Keller’s answer: “No.”". */
const SAYING =
  /^(?:answer|reply|response|retort|message|verdict|advice|comment|conclusion|warning|view|position|line|argument|reaction|word|words|summary|assessment|plea|motto|promise|demand|explanation)$/

/** The attribution of the colon at `at`, or `null`. */
export function colonAttribution(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  if (reading.words[at] !== ':' || at === range.first || at + 1 >= range.past) return null
  const found =
    speakerLine(reading, sentence, range, at) ?? introduced(reading, range, at) ?? namedLast(reading, range, at)
  return found && { ...SPOKEN, sentence, at, cue: { first: at, past: at + 1 }, ...found }
}

type Found = Pick<Draft, 'source' | 'content' | 'verbatim'>

/** "Keller: “We will not sign.”", "KELLER: We will not sign.", and in a headline "Keller: no deal before June". */
function speakerLine(reading: Reading, sentence: number, range: TokenRange, at: number): Found | null {
  const { document, words, quotation } = reading
  const { kind, start } = document.paragraphs[document.sentences[sentence]!.paragraph]!
  const opens = quotation[range.first] !== -1 && words[range.first] === '"' ? range.first + 1 : range.first
  const opensTurn =
    document.tokens[range.first]!.start === start && reading.turns.has(document.sentences[sentence]!.paragraph)
  const source = speakerFrom(reading, opens, at, opensTurn)
  if (source === null) return null
  const isTurn = opensTurn && mayTakeTurn(reading, source)
  const past = isTurn ? endOfParagraph(reading, sentence) : range.past
  const content = tidied(reading, { first: at + 1, past })
  if (content.past <= content.first) return null
  const isQuoted = quotation[at + 1] !== -1 && quotation[opens] === -1
  const isSaid = isQuoted || isTurn || (kind === 'heading' && speaksInHeadlines(reading, source))
  // What the interviewer asks is nobody's stance.
  const isQuestion = words[content.past - 1] === '?' && !isQuoted
  if (!isSaid || isQuestion || wordsIn(reading, content) < 2) return null
  return { source, content: [content], ...(isTurn ? { verbatim: true as const } : {}) }
}

/** The name, or name and office, that fills the words up to the colon. */
function speakerFrom(reading: Reading, first: number, at: number, opensTurn: boolean): Source | null {
  const { mention, document, printed, words } = reading
  if (at - first > LONGEST_SPEAKER) return null
  const named = mention[first]!
  let end = first
  if (named !== -1) while (end < at && document.tokens[end]!.end <= document.mentions[named]!.end) end += 1
  else while (end < at && /^\p{Lu}[\p{L}.'’-]*$/u.test(printed[end]!)) end += 1
  if (end === first || (end < at && !/^[,(]$/.test(words[end]!))) return null
  if (hasFinite(reading, { first: end, past: at })) return null
  // A run of capitals is a name where it stands in capitals only, or where the report knows it.
  const isKnown = named !== -1 || figureOf(reading, { first, past: end }) !== undefined
  const isLoud = printed.slice(first, end).every(word => /^[\p{Lu}\P{L}]+$/u.test(word))
  // In a transcript two names before a colon are whose turn it is.
  const isNewcomer = opensTurn && end - first > 1
  return isKnown || isLoud || isNewcomer ? { first, past: at, head: end - 1 } : null
}

/** A name in capitals, or anybody who can speak: "Ardan: …" in a list is a heading. */
function mayTakeTurn(reading: Reading, { first, head }: Source): boolean {
  const isLoud = reading.printed.slice(first, head + 1).every(word => /^[\p{Lu}\P{L}]+$/u.test(word))
  const kind = figureOf(reading, { first, past: head + 1 })?.kind
  return isLoud || (kind === undefined ? head > first : kind !== 'state' && kind !== 'group')
}

/** A country before a colon is what the story is about; a person, a body or an outlet says what follows. */
function speaksInHeadlines(reading: Reading, { first, head }: Source): boolean {
  const figure = figureOf(reading, { first, past: head + 1 })
  return figure !== undefined && figure.kind !== 'state' && figure.kind !== 'group'
}

/** Whom a name means: by its mention, or in a headline, where names are not linked, as the report below calls him. */
function figureOf({ mention, document, printed }: Reading, { first, past }: TokenRange): Figure | undefined {
  const chain = document.mentions[mention[past - 1]!]?.chain ?? null
  if (chain !== null) return document.figures[chain]
  const name = printed.slice(first, past).join(' ')
  return document.figures.find(
    figure => figure.name === name || (figure.kind === 'person' && figure.name.endsWith(` ${name}`)),
  )
}

/** Behind the last token of the paragraph. */
function endOfParagraph({ document, ranges }: Reading, sentence: number): number {
  const { paragraph } = document.sentences[sentence]!
  let last = sentence
  while (document.sentences[last + 1]?.paragraph === paragraph) last += 1
  return ranges[last]!.past
}

/** "Keller was blunt: “No.”", "Her message to Osland: “Wait.”": a clause about one person, and a quotation to the end. */
function introduced(reading: Reading, range: TokenRange, at: number): Found | null {
  const { words, quotation, document } = reading
  const index = quotation[at + 1]!
  if (index === -1 || quotation[range.first] !== -1) return null
  let past = at + 1
  while (past < range.past && quotation[past] === index) past += 1
  if (words.slice(past, range.past).some(isWord)) return null
  const source = at - range.first > LONGEST_CLAUSE ? null : subjectOf(reading, range.first, at)
  if (source === null) return null
  const clause = words.slice(source.past, at)
  // A verb of saying has its own attribution, and a comma a second clause.
  if (clause.some(word => word === ',' || cuesOf(word).some(isSpoken))) return null
  const isSaying = clause.some(word => SAYING.test(word))
  const isTitle = document.paragraphs[document.sentences[document.tokens[at]!.sentence]!.paragraph]!.kind === 'heading'
  return isSaying || isTitle || (hasFinite(reading, { first: source.past, past: at }) && !SHOWN.test(clause.join(' ')))
    ? { source, content: [{ first: at + 1, past }] }
    : null
}

/** Most words of a clause that only brings in a quotation: "The reply of the Ardan foreign ministry was short and blunt". */
const LONGEST_CLAUSE = 14

function isSpoken({ form, frames, ambiguous }: Cue): boolean {
  return (form === 'past' || form === 'third') && !ambiguous && (frames.includes('say') || frames.includes('tell'))
}

/** What is read, not said: "wore a shirt that read". */
const SHOWN =
  /\b(?:read|reads|reading|slogan|sign|banner|placard|headline|titled|title|called|entitled|motto|posters?|shirt|song|film|book)$/

/** The person or body that the clause opens with. */
function subjectOf({ words, mention, document }: Reading, first: number, at: number): Source | null {
  const opens = /^(?:and|but|yet|so|then|still)$/.test(words[first]!) ? first + 1 : first
  if (/^(?:he|she|they|his|her|their)$/.test(words[opens]!)) return { first: opens, past: opens + 1, head: opens }
  const named = mention[opens] === -1 && /^(?:the|an?)$/.test(words[opens]!) ? mention[opens + 1]! : mention[opens]!
  const { chain = null, end = 0 } = document.mentions[named] ?? {}
  if (chain === null || document.figures[chain]!.kind === 'state') return null
  let past = opens
  while (past < at && document.tokens[past]!.end <= end) past += 1
  return past > opens && !SUBJECT_PRONOUNS.has(words[past] ?? '') ? { first: opens, past, head: past - 1 } : null
}

/** "No deal before June: Keller", "Five seats are “conceivable”: Anna Keller, on the telephone". */
function namedLast(reading: Reading, range: TokenRange, at: number): Found | null {
  const { words, mention, document, quotation, printed } = reading
  const named = mention[at + 1]!
  const { end = 0 } = document.mentions[named] ?? {}
  let past = at + 1
  const goesOn = (next: number) =>
    named === -1 ? /^\p{Lu}[\p{L}.'’-]*$/u.test(printed[next]!) : document.tokens[next]!.end <= end
  while (past < range.past && goesOn(past)) past += 1
  const figure = past === at + 1 ? undefined : figureOf(reading, { first: at + 1, past })
  if (figure?.kind !== 'person' && figure?.kind !== 'organisation') return null
  const rest = { first: past, past: range.past }
  const closes = rest.past - rest.first <= LONGEST_SPEAKER && !hasFinite(reading, rest)
  const follows = words[past]
  if (!closes || (follows !== undefined && past < range.past && !/^(?:,|\.|on|in|at|after|\()$/.test(follows)))
    return null
  const content = tidied(reading, { first: range.first, past: at })
  const isQuoted = words.slice(content.first, content.past).some((_, index) => quotation[content.first + index] !== -1)
  const isHeading =
    document.paragraphs[document.sentences[document.tokens[at]!.sentence]!.paragraph]!.kind === 'heading'
  return isQuoted || isHeading || hasFinite(reading, content)
    ? { source: { first: at + 1, past, head: past - 1 }, content: [content] }
    : null
}

function wordsIn({ printed }: Reading, { first, past }: TokenRange): number {
  return printed.slice(first, past).filter(isWord).length
}
