/**
 * @module Denials told in passing: "…, a charge Ardan disputes"; "Brenn called that untrue"; "the ministry denied responsibility".
 * They stand in half a clause and often beside another's words, so they are read from the sentence, with the passage they answer.
 */
import type { With } from '../document/layers.ts'
import { type Span, within } from '../document/span.ts'
import { isWithheld } from '../document/withheld.ts'

type Layered = With<'paragraphs' | 'sentences' | 'mentions' | 'figures'>

/** A denial: whose, where, and the passage it answers. */
export interface Denial {
  /** Index into `figures`. */
  readonly by: number
  readonly clause: Span
  readonly claim: Span
  /** What is denied, as printed; may be "it". */
  readonly about: string
}

const CLAIM =
  '(?:claim|charge|allegation|accusation|assertion|suggestion|report|account|version|figure|rumou?r|story|number)s?'

const UNTRUE =
  '(?:(?:a )?lies?|false|untrue|not true|incorrect|inaccurate|wrong|baseless|groundless|unfounded|fabricat(?:ed|ions?)|inventions?|fictions?|fantas(?:y|ies)|nonsense|propaganda|slander|an? smears?|invented|absurd|ridiculous)'

/** "was quick to dismiss", "hastened to deny": helpers, and what leads to the verb of denying. */
const HELPED =
  '(?:has |have |had |was |quickly |later |also |since |\\w+ly |long |always |(?:was|were|is|are) (?:quick|swift|anxious|eager|at pains) to |(?:moved|hastened|rushed|hurried|sought|took pains) (?:\\w+ly )?to ){0,3}'

/** A verb that denies whatever follows it. */
const DENIES = new RegExp(`^ ${HELPED}(?:den(?:y|ies|ied)|refut(?:es?|ed)) (?<what>\\S.*)$`, 'isu')

/** "Keller contradicted them within hours": of those who spoke in the paragraph before. */
const CONTRADICTS = new RegExp(
  `^ ${HELPED}(?:contradict(?:s|ed)|disowned|corrected|disavowed|overruled) (?<what>(?:him|her|them|it|that|this)\\b.*)$`,
  'isu',
)

/** A verb that denies only a claim. */
const REJECTS = new RegExp(
  `^ ${HELPED}(?:disput(?:es?|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?|contest(?:s|ed)?|rubbish(?:es|ed)) (?<what>(?:as ["“]?\\w+["”]? )?(?:the |that |this |those |these |such |a |any |all |media |press )*${CLAIM}\\b.*)$`,
  'isu',
)

/** "has called that “untrue from the first word to the last”". */
const CALLS = new RegExp(
  `^ ${HELPED}(?:call(?:s|ed)?|brand(?:s|ed)?|label(?:s|l?ed)?|describ(?:es?|ed)|dismiss(?:es|ed)?|reject(?:s|ed)?) (?<what>[^,;:.“”"]{2,60}? (?:as )?["“]?(?:an? )?(?:\\w+ )?${UNTRUE}\\b.*)$`,
  'isu',
)

/** ", a charge which Ardan disputes", ", something the group has denied". */
const RELATIVE = new RegExp(`(?:, | [–—-] )(?:an? |the )?(?:${CLAIM}|something)(?: that| which)? $`, 'isu')

/** ", which Ardan denies": a bare "which" may be rejected as an offer is. */
const WHICH = /(?:, | [–—-] )which $/iu
const DENIED_BARELY =
  /^ (?:has |have |had |\w+ly ){0,3}(?:den(?:y|ies|ied)|disput(?:es?|ed)|refut(?:es?|ed))(?=[\s,.;–—-]|$)/iu
const DENIED_IT =
  /^ (?:has |have |had |\w+ly ){0,3}(?:den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?|contest(?:s|ed)?|refut(?:es?|ed))(?=[\s,.;–—-]|$)/iu

/** What points back to the sentence before. */
const POINTS_BACK =
  /^(?:it|that|this|them|those|these|any|all|(?:the|that|this|those|these|such|any|all) (?:\w+ )?(?:claim|charge|allegation|accusation|assertion|suggestion|report|account|version|figure|rumou?r|story|number)s?|(?:any |all |direct )?(?:responsibility|involvement|wrongdoing|guilt|blame|(?:a |any )?role))\b/i

/** The denials of a sentence of the body. */
export function tellDenials(document: Layered, sentence: Span & { readonly paragraph: number }): readonly Denial[] {
  const { text } = document
  const found: Denial[] = []
  for (const mention of voicesIn(document, sentence)) {
    const end = clauseEnd(document, sentence, mention.end)
    const after = text.slice(mention.end, end)
    const before = text.slice(sentence.start, mention.start)
    const noun = RELATIVE.exec(before)
    const aside = noun ?? WHICH.exec(before)
    const denied = (noun === null ? DENIED_BARELY : DENIED_IT).exec(after)
    if (aside !== null && denied !== null) {
      const past = mention.end + denied[0].length
      found.push({
        by: mention.figure,
        clause: { start: sentence.start + aside.index + aside[0].search(/\w/), end: past },
        claim: { start: sentence.start, end: sentence.start + aside.index },
        about: before.slice(0, aside.index),
      })
      continue
    }
    const match = DENIES.exec(after) ?? CONTRADICTS.exec(after) ?? REJECTS.exec(after) ?? CALLS.exec(after)
    const what = match?.groups?.['what']
    // "dismissed that number as absurd": it was asked for, and not told.
    if (what !== undefined && /^(?:the|that|this|those|these) (?:number|figure)s? as\b/i.test(what)) continue
    if (
      match === null ||
      what === undefined ||
      isWithheld(what) ||
      found.some(({ clause }) => clause.end > mention.start)
    )
      continue
    const clause = { start: mention.start, end }
    const claim = answered(document, sentence, clause, what)
    if (claim !== null) found.push({ by: mention.figure, clause, claim, about: what })
  }
  return found
}

interface Voice extends Span {
  /** Index into `figures`. */
  readonly figure: number
}

/** Those who may deny something in the sentence: figures, and "her office", which speaks for whom it was named after. */
function voicesIn(document: Layered, sentence: Span & { readonly paragraph: number }): readonly Voice[] {
  const { text, mentions, figures } = document
  const named = within(mentions, sentence).flatMap(({ start, end, chain }) =>
    // "the Defence Ministry" of "the Defence Ministry’s spokesman" is no subject.
    chain === null || text[end] !== ' ' ? [] : [{ start, end, figure: chain }],
  )
  const words = text.slice(sentence.start, sentence.end)
  const offices = [...words.matchAll(OFFICE)].flatMap(({ index, 0: office }) => {
    const start = sentence.start + index
    const paragraph = document.paragraphs[sentence.paragraph]!
    const owner = within(mentions, { start: paragraph.start, end: start }).findLast(
      ({ chain, form }) => chain !== null && form === 'name' && figures[chain]!.kind === 'person',
    )
    return owner === undefined ? [] : [{ start, end: start + office.length, figure: owner.chain! }]
  })
  const goingOn = [...words.matchAll(GOES_ON)].flatMap(({ index, 0: joint }) => {
    const [start, end] = [sentence.start + index + joint.indexOf('and'), sentence.start + index + joint.length]
    const subject = within(mentions, { start: sentence.start, end: start }).find(
      ({ chain, form }) => chain !== null && form === 'name' && figures[chain]!.kind === 'person',
    )
    return subject === undefined ? [] : [{ start, end, figure: subject.chain! }]
  })
  return [...named, ...offices, ...goingOn].toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** "Keller said nothing had changed, and dismissed as fantasy a report that …": the sentence’s first person goes on. */
const GOES_ON = /,? and(?= (?:has |had |also )?(?:denied|dismissed|rejected|rubbished)\b)/gu

const OFFICE = /\b(?:his|her) (?:office|spokes\w+|government|ministry|side|team|party|lawyers?|aides?|delegation)\b/giu

/** To the end of the clause: a semicolon or the sentence's end; its full stop left out. */
function clauseEnd({ text }: Layered, sentence: Span, from: number): number {
  const semicolon = text.slice(from, sentence.end).indexOf(';')
  const end = semicolon < 0 ? sentence.end : from + semicolon
  return text[end - 1] === '.' ? end - 1 : end
}

/**
 * What a denial answers: what stands before it in its sentence or paragraph where it points back or denies having done it;
 * its own words where it says what was claimed.
 */
function answered(
  document: Layered,
  sentence: Span & { readonly paragraph: number },
  clause: Span,
  what: string,
): Span | null {
  const { text, sentences } = document
  const own = text.indexOf(what, clause.start)
  if (
    !POINTS_BACK.test(what) &&
    new RegExp(`^(?:as ["“]?\\w+["”]? )?(?:a |the |any |all |media |press )*${CLAIM} (?:that|of|about)\\b`, 'i').test(
      what,
    )
  )
    return { start: own + (/^as ["“]?\w+["”]? /u.exec(what)?.[0].length ?? 0), end: clause.end }
  const paragraph = document.paragraphs[sentence.paragraph]!
  const earlier = within(sentences, { start: paragraph.start, end: sentence.start })
  if (earlier.length === 0 && !CLAUSE.test(what)) return wholeBefore(document, sentence.paragraph)
  // Of several sentences the last that tells of something done; a denial of a count answers the count.
  const happened = earlier.findLast(({ start, end }) => HAPPENED.test(text.slice(start, end)))
  // "He denies that the gate was shut": where nothing before tells of it, its own words do.
  return happened ?? (CLAUSE.test(what) ? { start: own, end: clause.end } : (earlier.at(-1) ?? null))
}

/** What the paragraph before says, all of it. */
function wholeBefore({ paragraphs }: Layered, paragraph: number): Span | null {
  const before = paragraphs[paragraph - 1]
  return before?.kind === 'body' ? { start: before.start, end: before.end } : null
}

/** "that the gate was shut": a clause, and no pronoun. */
const CLAUSE = /^that (?!(?:is|was|as|an?)\b)[\p{L}’']+ [\p{L}’']+/u

const HAPPENED =
  /\b(?:shell|bomb|attack|str(?:ike|uck)|hit|fir(?:e|ed|ing)|shot|shoot|raid|explo|blast|kill|seiz|captur|cross(?:ed|ing)|violat|breach|sink|sank|ram|cut|arrest|abduct|poison|hack|leak)/i
