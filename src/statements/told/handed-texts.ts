/**
 * @module Texts told by their handing over: "gave its answer to the mediators", "passed a map across the table", "What came
 * back from the union on Monday". A reply, a map or a message is a text of the talks where one side hands it to another.
 * By grammar: the noun, the verb it depends on, who does that, and to whom.
 */
import type { Figure, TimeExpression } from '../../document/layers.ts'
import { covers, overlaps, type Span } from '../../document/span.ts'
import { mentionOver, subjectOf } from './doers.ts'
import { drawnUp } from './drawn-up-texts.ts'
import {
  ANSWER,
  AT_TABLE,
  CARRIER,
  COUNTED_IDEA,
  DRAFTED,
  ELSEWHERE,
  HANDS,
  IDEA,
  OPINION,
  TAKES,
  WAYS,
} from './handing-words.ts'
import { caseOf, dependents, nounPhrase, type Word } from './line-grammar.ts'
import type { Line } from './lines.ts'
import { bareVersion } from './offers-without-a-name.ts'
import { gone } from './text-dates.ts'
import { IS_ANSWER } from './text-or-not.ts'
import { lengthTold, NUMBERS } from './text-words.ts'
import type { TextNamed } from './told-text.ts'
import { giverOf, isDenied, ownersIn, sidesAt, startOfSubject } from './who-hands-over.ts'
import { sidesOfMention } from './who-offers-texts.ts'

/** Texts that the line tells of by their handing over; `before`: those told so far, `taken`: names that are looked at elsewhere. */
export function handedIn(
  line: Line,
  at: number,
  figures: readonly Figure[],
  published: string | null,
  before: readonly TextNamed[],
  taken: readonly Span[],
): readonly TextNamed[] {
  const words = line.grammar ?? []
  return words.flatMap(({ tag, lemma }, noun): readonly TextNamed[] => {
    const text =
      lemma === 'what'
        ? cameBack(line, at, figures, noun)
        : /^(?:reply|respond|answer)$/.test(lemma) && tag.startsWith('VB')
          ? inWriting(line, at, figures, noun)
          : null
    if (text !== null) return taken.some(other => covers(other, text.name)) ? [] : [dated(line, text, published)]
    const isOpinion =
      OPINION.has(lemma) &&
      tag === 'NNS' &&
      (SENDS.test(words[handlingOf(words, noun) ?? -1]?.lemma ?? '') || isInWriting(line, noun))
    if (!tag.startsWith('NN') || !(ANSWER.has(lemma) || CARRIER.has(lemma) || isMade(lemma) || isOpinion)) return []
    // "a note of four pages": the note.
    if (caseOf(words, noun) === 'of' && isCarrier(words[words[noun]!.head]?.lemma)) return []
    const name = withoutWay(line, nounPhrase(words, noun))
    if (taken.some(other => overlaps(other, name))) return []
    // "a written response saying that it agreed": yes or no, and no terms.
    if (IS_ANSWER.test(line.words.slice(name.end, name.end + SAYING))) return []
    const found =
      toldBefore(line, at, noun, name, before) ??
      (isMade(lemma) ? null : handedOver(line, at, figures, noun, name)) ??
      (OPINION.has(lemma) ? hasCounted(line, at, figures, noun, name) : null) ??
      drawnUp(line, at, figures, noun, name) ??
      replyOf(line, at, figures, noun, name, before)
    return found === null ? [] : [dated(line, found, published)]
  })
}

/** "handed over | written comments": the way belongs to the verb. */
function withoutWay({ words }: Line, { start, end }: Span): Span {
  const way =
    words.slice(start, end).match(/^(?:over|out|up|across|back|round|around|forward|in) (?=\p{Ll})/u)?.[0].length ?? 0
  return { start: start + way, end }
}

/** Texts only where somebody makes them or puts them forward. */
function isMade(lemma: string): boolean {
  return COUNTED_IDEA.has(lemma) || DRAFTED.has(lemma) || IDEA.has(lemma)
}

function isCarrier(lemma: string | undefined): boolean {
  return lemma !== undefined && (ANSWER.has(lemma) || CARRIER.has(lemma))
}

/** Code units behind a reply in which it may turn out to be a yes or no. */
const SAYING = 90

/** A noun under a verb of handing over, by one side or to another. */
function handedOver(line: Line, at: number, figures: readonly Figure[], noun: number, name: Span): TextNamed | null {
  const words = line.grammar!
  const verb = handlingOf(words, noun)
  if (verb === null || isDenied(words, verb)) return null
  const giver = giverOf(line, figures, noun, verb)
  const isAnswer = ANSWER.has(words[noun]!.lemma) || OPINION.has(words[noun]!.lemma)
  const isMessage = /^(?:message|note)$/.test(words[noun]!.lemma) && SPEAKS.test(words[verb]!.lemma)
  // "sent a written response": to whom, the talks say.
  const isSent = isAnswer && giver.length > 0 && (SENDS.test(words[verb]!.lemma) || isInWriting(line, noun))
  const goesOver = isMessage || isSent || isGoingOver(line, figures, noun, verb)
  // "gave his answer with a smile": to nobody, and of nobody who sits at a table.
  if (!goesOver || (giver.length === 0 && !isAnswer && !hasTableSubject(words, verb))) return null
  const isDoer = words[noun]!.relation === 'nsubj'
  const start =
    words[verb]!.start < name.start && !isDoer ? (startOfSubject(line, verb) ?? words[verb]!.start) : name.start
  return {
    ...bareVersion(line, at, { name, state: 'first', ordinal: null }, null),
    ...(lengthTold(line.words.slice(name.end), null) ?? {}),
    noun: words[noun]!.lemma,
    isHandedOver: true,
    state: OPINION.has(words[noun]!.lemma) ? 'amendments' : isAnswer ? 'counter' : null,
    offer: { start, end: Math.max(name.end, words[verb]!.end) },
    owners: giver,
    status: 'tabled',
  }
}

/** "its written remarks", "gave his reservations in writing", "nine remarks on the paper": on paper, whatever is done with them. */
function isInWriting(line: Line, noun: number): boolean {
  const name = nounPhrase(line.grammar!, noun)
  return (
    /\bwritten \p{Ll}+$/u.test(line.words.slice(name.start, name.end)) ||
    /^[^.;,“”"]{0,40} in writing\b/.test(line.words.slice(name.end)) ||
    isCountedOn(line, name)
  )
}

/** "five corrections to the draft". */
function isCountedOn({ words }: Line, { start, end }: Span): boolean {
  return COUNTED.test(words.slice(start, end)) && ON_A_TEXT.test(words.slice(end))
}

const COUNTED = new RegExp(`^(?:\\p{L}+[’']s? |the |its |their )?(?:\\d{1,2}|${NUMBERS.slice(1).join('|')}) `, 'iu')
const ON_A_TEXT =
  /^ (?:to|on|about) (?:the|its|their|his|her|this|that) (?:[\p{L}’'-]+ ){0,3}(?:text|draft|paper|plan|document|framework|proposal|blueprint|terms?|articles?|points?)\b/u

/** "Ardan has five corrections to the Osford text": nobody says to whom they went. */
function hasCounted(line: Line, at: number, figures: readonly Figure[], noun: number, name: Span): TextNamed | null {
  const words = line.grammar!
  const { head, relation } = words[noun]!
  if (relation !== 'obj' || head < 0 || !/^(?:have|raise|list|make|prepare|draft|set|want)$/.test(words[head]!.lemma))
    return null
  if (!isCountedOn(line, name) || isDenied(words, head)) return null
  const owners = giverOf(line, figures, noun, head)
  if (owners.length === 0) return null
  return {
    ...bareVersion(line, at, { name, state: 'first', ordinal: null }, null),
    noun: words[noun]!.lemma,
    isHandedOver: true,
    state: 'amendments',
    offer: { start: startOfSubject(line, head) ?? name.start, end: name.end },
    owners,
    status: 'tabled',
  }
}

/** "The map", "its reply", of one that was handed over before; with a day of its own it may be another. */
function toldBefore(line: Line, at: number, noun: number, name: Span, before: readonly TextNamed[]): TextNamed | null {
  const { lemma } = line.grammar![noun]!
  if (!/^(?:the|this|that|its|their|his|her) /i.test(line.words.slice(name.start)) || hasDay(line, name)) return null
  const known = before.findLastIndex(text => text.noun === lemma && text.line >= at - FAR)
  if (known < 0) return null
  const bare = bareVersion(line, at, { name, state: 'first', ordinal: null }, null)
  const { state, owners } = before[known]!
  return { ...bare, noun: lemma, isHandedOver: true, state, owners, refersTo: known }
}

function hasDay(line: Line, name: Span): boolean {
  return line.times.some(time => covers(name, time) && time.precision === 'day')
}

/** "The union’s answer asks for …", "Sunday’s reply": somebody’s, where a text was told of that it answers. */
function replyOf(
  line: Line,
  at: number,
  figures: readonly Figure[],
  noun: number,
  name: Span,
  before: readonly TextNamed[],
): TextNamed | null {
  const words = line.grammar!
  const { lemma } = words[noun]!
  if (!ANSWER.has(lemma) || isToOthers(words, noun) || (before.length === 0 && !isRead(words, noun))) return null
  // "unclear what the union’s answer will be"
  if (/\b(?:what|whether|how|if|when) $/i.test(line.words.slice(0, name.start))) return null
  const owners = ownersIn(line, figures, name)
  const isTold = isSubjectOfTerms(words, noun) || isRead(words, noun)
  if (!hasDay(line, name) && (owners.length === 0 || !isTold)) return null
  const known = before.findLast(text => text.noun === lemma && text.line >= at - FAR)
  const bare = bareVersion(line, at, { name, state: 'first', ordinal: null }, null)
  return {
    ...bare,
    noun: lemma,
    isHandedOver: true,
    state: 'counter',
    owners: owners.length > 0 ? owners : (known?.owners ?? []),
  }
}

/** How many sentences back "the reply" may reach: two screens of print. */
const FAR = 24

/** "What came back from the Front on Sunday". */
function cameBack(line: Line, at: number, figures: readonly Figure[], what: number): TextNamed | null {
  const words = line.grammar!
  const verb = words.findIndex(
    ({ lemma, tag }, place) =>
      place > what && place - what <= 3 && /^(?:come|arrive|return|go|be)$/.test(lemma) && tag.startsWith('VB'),
  )
  if (verb < 0) return null
  const from = words.findIndex(
    ({ lemma }, place) => place > verb && place - verb <= 2 && (lemma === 'from' || lemma === 'out'),
  )
  const isBack = words.slice(verb, from + 1).some(({ lemma }) => /^(?:back|return|send|hand)$/.test(lemma))
  if (from < 0 || words[from]!.lemma !== 'from' || !isBack) return null
  const giver = line.acting.find(({ start }) => start >= words[from]!.end && start - words[from]!.end <= 5)
  if (giver === undefined) return null
  const day = line.times.find(({ start, end }) => start >= giver.end && start - giver.end <= 12 && end > start)
  const name = { start: words[what]!.start, end: day?.end ?? giver.end }
  return {
    ...bareVersion(line, at, { name, state: 'first', ordinal: null }, null),
    noun: 'reply',
    isHandedOver: true,
    state: 'counter',
    offer: name,
    owners: sidesOfMention(line, giver, figures),
    status: 'tabled',
  }
}

/** "The union replied in writing on Monday". */
function inWriting(line: Line, at: number, figures: readonly Figure[], verb: number): TextNamed | null {
  const words = line.grammar!
  const behind = line.words.slice(words[verb]!.end).match(/^ in writing\b/)
  const subject = behind === null || isDenied(words, verb) ? null : subjectOf(line, verb)
  const owners = subject === null ? [] : sidesAt(line, figures, subject)
  if (owners.length === 0) return null
  const name = { start: words[verb]!.start, end: words[verb]!.end + behind![0].length }
  return {
    ...bareVersion(line, at, { name, state: 'first', ordinal: null }, null),
    noun: 'reply',
    isHandedOver: true,
    state: 'counter',
    offer: { start: startOfSubject(line, verb) ?? name.start, end: name.end },
    owners,
    status: 'tabled',
  }
}

/** The verb of handing over that a noun is what is handed of. */
function handlingOf(words: readonly Word[], noun: number): number | null {
  const { head, relation } = words[noun]!
  const isHanding = (at: number) =>
    HANDS.has(words[at]!.lemma) &&
    words[at]!.tag.startsWith('VB') &&
    (words[at]!.lemma !== 'read' || isAloud(words, at))
  // The second object, "handed the guest its reply", is at times read as what the first becomes.
  if (head >= 0 && isHanding(head) && /^(?:obj|nsubj:pass|iobj|xcomp)$/.test(relation)) return head
  // "passed across a map": read as if the map were what it was passed across.
  if (head >= 0 && isHanding(head) && relation.startsWith('obl') && WAYS.has(caseOf(words, noun) ?? '')) return head
  // "The board’s answer went to the bankers", "The reply reached the ministry"
  if (head >= 0 && relation === 'nsubj' && ANSWER.has(words[noun]!.lemma) && ARRIVES.test(words[head]!.lemma))
    return head
  // "spoke in a verbal message of two villages"
  const isTold = head >= 0 && relation === 'obl' && caseOf(words, noun) === 'in' && SPEAKS.test(words[head]!.lemma)
  if (isTold) return head
  // "the note of four pages which Keller sent"
  const parts = dependents(words, noun, 'nmod').filter(at => caseOf(words, at) === 'of')
  return [noun, ...parts].flatMap(at => dependents(words, at, 'acl')).find(isHanding) ?? null
}

/** "read out", "read aloud" */
function isAloud(words: readonly Word[], verb: number): boolean {
  return dependents(words, verb).some(at => /^(?:out|aloud)$/.test(words[at]!.lemma))
}

const ARRIVES = /^(?:go|reach|arrive|come|land)$/
const SENDS = /^(?:send|submit|deliver|return|file|lodge)$/
const SPEAKS = /^(?:speak|offer|propose|ask|suggest|promise|demand)$/

/** "to the mediators", "before them", "back", "across": it goes from one side of the table to the other. */
function isGoingOver(line: Line, figures: readonly Figure[], noun: number, verb: number): boolean {
  const words = line.grammar!
  if (TAKES.has(words[verb]!.lemma)) return isTaken(line, figures, noun, verb)
  return (
    WAYS.has(caseOf(words, noun) ?? '') ||
    dependents(words, verb).some(
      at => WAYS.has(words[at]!.lemma) && /^(?:advmod|compound:prt|obl|case)/.test(words[at]!.relation),
    ) ||
    dependents(
      words,
      verb,
      ARRIVES.test(words[verb]!.lemma) || words[noun]!.relation === 'xcomp' ? 'obj' : 'iobj',
    ).some(at => isThere(line, figures, at)) ||
    words.some(
      ({ lemma }, at) => TOWARDS.test(lemma) && isOfClause(words, verb, noun, at) && leadsThere(line, figures, at),
    )
  )
}

/** "read the note which Keller sent to them": of two verbs the preposition belongs to the one before it. */
function isOfClause(words: readonly Word[], verb: number, noun: number, preposition: number): boolean {
  const last = Math.max(verb, noun)
  if (preposition < last) return preposition > Math.min(verb, noun)
  return !words.slice(last + 1, preposition).some(({ tag }) => /^(?:VBD|VBZ|VBP|MD|WDT|WP)$/.test(tag))
}

const TOWARDS = /^(?:to|before|with|across|under|through|via)$/

/** "to the Ardan and Belan mediators": behind the preposition, before the next verb, stands somebody of the table. */
function leadsThere(line: Line, figures: readonly Figure[], preposition: number): boolean {
  const words = line.grammar!
  for (let at = preposition + 1; at < words.length && at - preposition <= LONGEST_NAME; at += 1) {
    if (/^(?:VB|MD|IN|WP|WDT|[.,;:])/.test(words[at]!.tag) || ELSEWHERE.has(words[at]!.lemma)) return false
    if (isThere(line, figures, at) || /^(?:table|door|desk)$/.test(words[at]!.lemma)) return true
  }
  return false
}

/** Words of a name with its article and adjectives: "the Ardan and Belan port authorities’ lawyers". */
const LONGEST_NAME = 7

function isThere(line: Line, figures: readonly Figure[], at: number): boolean {
  const { lemma, start, end } = line.grammar![at]!
  const mention = mentionOver(line, { start, end })
  return (
    AT_TABLE.has(lemma) ||
    /^(?:them|him|us)$/.test(lemma) ||
    (mention !== undefined && figures[mention.figure]!.kind !== 'media')
  )
}

/** "received a map that shows the line", "got an answer from the union": by one of the sides, with what stands in it or from whom. */
function isTaken(line: Line, figures: readonly Figure[], noun: number, verb: number): boolean {
  const words = line.grammar!
  if (dependents(words, noun, 'nmod').some(at => caseOf(words, at) === 'from')) return true
  const subject = subjectOf(line, verb)
  const isSide =
    subject !== null &&
    (AT_TABLE.has(subject.lemma) ||
      line.acting.some(
        ({ start, end, figure }) =>
          start <= subject.start && subject.end <= end && /^(?:state|group|organisation)$/.test(figures[figure]!.kind),
      ))
  return isSide && dependents(words, noun, 'acl').length > 0
}

function hasTableSubject(words: readonly Word[], verb: number): boolean {
  return dependents(words, verb, 'nsubj').some(at => AT_TABLE.has(words[at]!.lemma))
}

/** "its answer to the attack", "a reply to the reporter’s question": to nothing on the table. */
function isToOthers(words: readonly Word[], noun: number): boolean {
  return dependents(words, noun, 'nmod').some(at => caseOf(words, at) === 'to' && ELSEWHERE.has(words[at]!.lemma))
}

/** "Their answer asks for a fund", "Its reply ran to three pages": a paper, and no way of behaving. */
function isSubjectOfTerms(words: readonly Word[], noun: number): boolean {
  const { head, relation } = words[noun]!
  return (
    head >= 0 &&
    relation.startsWith('nsubj') &&
    /^(?:ask|want|seek|demand|propose|offer|contain|include|list|name|set|say|accept|reject|call|run|go|reach|arrive|come|leave|suggest|insist|raise|add|drop|keep|hold|fill|mention|speak)$/.test(
      words[head]!.lemma,
    )
  )
}

/** "two people who have read the union’s reply": it is on paper. */
function isRead(words: readonly Word[], noun: number): boolean {
  const { head, relation } = words[noun]!
  return head >= 0 && relation === 'obj' && /^(?:read|see|study|obtain|review|examine)$/.test(words[head]!.lemma)
}

/** With the day of its handing over. */
function dated(line: Line, text: TextNamed, published: string | null): TextNamed {
  const { name, offer } = text
  const from = Math.min(name.start, offer?.start ?? name.start)
  const isNear = ({ start, end, precision }: TimeExpression) =>
    precision === 'day' && start <= Math.max(name.end, offer?.end ?? 0) + REACH && end >= from - REACH
  const inside = line.times.find(time => covers(name, time) && time.precision === 'day')
  const time = inside ?? line.times.filter(isNear).toSorted((a, b) => gapTo(a, name) - gapTo(b, name))[0]
  return time === undefined || text.refersTo !== null ? text : { ...text, range: gone(time.range, published) }
}

function gapTo({ start, end }: Span, name: Span): number {
  return start >= name.end ? start - name.end : Math.max(0, name.start - end)
}

/** Code units between a text and the day on which it was handed over. */
const REACH = 70
