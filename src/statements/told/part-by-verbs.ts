/**
 * @module What part somebody takes at talks by a verb: who leads a delegation, chairs a session, goes between two rooms, tells
 * the meeting something, flies in for the round. By the grammar of the clause; a verb that denies or wishes it gives none.
 */
import type { ToldDelegate } from '../../document/testimony.ts'
import { TO_AND_FRO } from './comings-by-heads.ts'
import { caseOf, dependents, type Word } from './line-grammar.ts'
import type { Acting } from './lines.ts'
import { isOfOtherTalks } from './other-talks.ts'
import { agentsNamed, doersNamed, type PeopleOfLine, peopleAt } from './people-by-heads.ts'
import { isHouse, isOfTalks, isPair, isReal, isRoom, isSent, verbsOf } from './talks-nouns.ts'

/** One with the part he takes. */
export interface PartFound {
  readonly mention: Acting
  readonly role: ToldDelegate['role']
}

const isLeading = verbsOf('lead head')
const isChairing = verbsOf('chair mediate facilitate moderate broker preside convene guide steer oversee')
const isGoingBetween = verbsOf('carry pass relay ferry shuttle move go take travel walk convey commute run')
const isAttending = verbsOf('attend join address leave enter open close adjourn quit')
const isMoving = verbsOf('walk storm come go emerge arrive return fly travel step leave drive sail')
const isSitting = verbsOf('sit stay stand remain wait')
const isTelling = verbsOf('tell address inform assure warn remind')

/** Every part that the verbs of a line give somebody. */
export function partsByVerbs(people: PeopleOfLine): readonly PartFound[] {
  const { words } = people
  return words.flatMap((word, verb): readonly PartFound[] => {
    if (!word.tag.startsWith('VB') || !isReal(words, verb)) return []
    if (isOfOtherTalks(people.line, word.end, people.published)) return []
    const own = partOfDoer(people, verb)
    const part = (role: PartFound['role'], mentions: readonly Acting[]) => mentions.map(mention => ({ mention, role }))
    const isPassive = dependents(words, verb, 'nsubj').some(at => words[at]!.relation === 'nsubj:pass')
    const agents = word.tag === 'VBN' ? agentsNamed(people, verb) : []
    if (agents.length > 0) {
      const done = partOfAgent(people, verb)
      return done === null ? [] : part(done, agents)
    }
    if (isPassive) return []
    if (word.lemma === 'include' && objectsOf(words, verb, 'nsubj').some(at => isSent(words, at)))
      return part('took part', peopleAt(people, dependents(words, verb, 'obj')))
    if (word.lemma === 'send' && goesTo(words, verb))
      return part('took part', peopleAt(people, dependents(words, verb, 'obj')))
    return own === null ? [] : part(own, doersNamed(people, verb))
  })
}

/** Objects or subjects of a verb; where it hangs on a noun, "which includes", that noun. */
function objectsOf(words: readonly Word[], verb: number, relation: string): readonly number[] {
  const { head, relation: own } = words[verb]!
  const stated = dependents(words, verb, relation).filter(at => !words[at]!.tag.startsWith('W'))
  return stated.length === 0 && head >= 0 && own.startsWith('acl') ? [head] : stated
}

/** What hangs on a verb behind a preposition, also where a parser hangs it on the object: "took messages between them". */
function besides(words: readonly Word[], verb: number, cases: RegExp): readonly number[] {
  const own = dependents(words, verb).filter(at => /^(?:obl|nmod)/.test(words[at]!.relation))
  const below = dependents(words, verb, 'obj').flatMap(at => dependents(words, at, 'nmod'))
  return [...own, ...below].filter(at => cases.test(caseOf(words, at) ?? ''))
}

/** The part of whoever does it. */
function partOfDoer(people: PeopleOfLine, verb: number): PartFound['role'] | null {
  const { line, words } = people
  const { lemma } = words[verb]!
  const objects = dependents(words, verb, 'obj')
  const told = [...objects, ...dependents(words, verb, 'iobj')]
  if (isLeading(words[verb]!) && objects.some(at => isSent(words, at) || isOfTalks(words, at))) return 'leads'
  // "Keller led the Ardan team, while Osei represented Bela"
  if (lemma === 'represent' && AT_TALKS.test(line.words) && objects.some(at => isSide(people, at))) return 'leads'
  if (isChairing(words[verb]!)) {
    const over = besides(words, verb, /^(?:over|between|in|at)$/)
    if ([...objects, ...over].some(at => isOfTalks(words, at) || isPair(words, at))) return 'mediates'
    if (lemma === 'mediate' && objects.length === 0 && over.length === 0) return 'mediates'
  }
  if (isGoingBetween(words[verb]!) && besides(words, verb, /^between$/).some(at => isPair(words, at))) return 'mediates'
  if (isGoingBetween(words[verb]!) && TO_AND_FRO.test(line.words.slice(words[verb]!.end))) return 'mediates'
  if (/^(?:act|serve)$/.test(lemma) && besides(words, verb, /^as$/).some(at => BETWEEN.has(words[at]!.lemma)))
    return 'mediates'
  if (isAttending(words[verb]!) && objects.some(at => isOfTalks(words, at) || (lemma !== 'join' && isRoom(words, at))))
    return 'took part'
  if (isTelling(words[verb]!) && told.some(at => isOfTalks(words, at) || isRoom(words, at))) return 'took part'
  if (isSitting(words[verb]!) && besides(words, verb, /^(?:at|in|inside|around|across)$/).some(at => isRoom(words, at)))
    return 'took part'
  if (
    /^(?:leav|arriv|emerg)/.test(lemma) &&
    [...objects, ...besides(words, verb, /^(?:at|from)$/)].some(at => isHouse(words, at))
  )
    return 'took part'
  if (takesPart(words, verb) || isAtIt(words, verb) || (isMoving(words[verb]!) && goesTo(words, verb)))
    return 'took part'
  return null
}

/** Those who go between others by name of it. */
export const BETWEEN: ReadonlySet<string> = new Set(
  'mediator facilitator conciliator arbitrator intermediary go-between moderator'.split(' '),
)

function takesPart(words: readonly Word[], verb: number): boolean {
  const { lemma } = words[verb]!
  const isPart =
    (lemma === 'take' && dependents(words, verb, 'obj').some(at => words[at]!.lemma === 'part')) ||
    lemma === 'participate'
  return (
    isPart &&
    (besides(words, verb, /^(?:in|at)$/).some(at => isOfTalks(words, at)) ||
      besides(words, verb, /^on$/).some(at => words[at]!.lemma === 'side'))
  )
}

/** "presented a map at the talks": whatever is done there is done by who is there; "the meeting" may be any that is told. */
function isAtIt(words: readonly Word[], verb: number): boolean {
  const isPast = words[verb]!.tag === 'VBD'
  return isPast && besides(words, verb, /^at$/).some(at => isOfTalks(words, at) && words[at]!.lemma !== 'meeting')
}

/** "flew to Osford for the talks", "walked out of the room", "sent her to the negotiations". */
function goesTo(words: readonly Word[], verb: number): boolean {
  if (!/^VB[DNG]$/.test(words[verb]!.tag)) return false
  return besides(words, verb, /^(?:for|to|into|out|from|of)$/).some(at => isOfTalks(words, at) || isRoom(words, at))
}

/** A state, a group or a body. */
function isSide({ line, words, figures }: PeopleOfLine, at: number): boolean {
  return line.acting.some(
    ({ start, end, figure }) =>
      start <= words[at]!.start &&
      words[at]!.end <= end &&
      /^(?:state|group|organisation)$/.test(figures[figure]!.kind),
  )
}

/** What a sentence about a table names; a lawyer represents his union everywhere. */
const AT_TALKS = /\b(?:talks|negotiations|delegations?|teams?|negotiating|session|round|at the table)\b/i

/** The part of whoever it is done by. */
function partOfAgent(people: PeopleOfLine, verb: number): PartFound['role'] | null {
  const { words } = people
  const { lemma } = words[verb]!
  const done = objectsOf(words, verb, 'nsubj')
  const isTold = dependents(words, verb, 'aux').length > 0
  // "the Ardanis were led by Keller"; "the union, led by Osei" is his every day.
  if (isLeading(words[verb]!) && done.some(at => isSent(words, at) || (isTold && words[at]!.tag === 'NNPS')))
    return 'leads'
  if (lemma === 'represent' && isTold && done.some(at => isSide(people, at))) return 'leads'
  if ((isChairing(words[verb]!) || lemma === 'lead') && done.some(at => isOfTalks(words, at))) return 'mediates'
  if (isGoingBetween(words[verb]!) && besides(words, verb, /^between$/).some(at => isPair(words, at))) return 'mediates'
  if (lemma === 'attend' && done.some(at => isOfTalks(words, at))) return 'took part'
  return null
}
