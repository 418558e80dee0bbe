/**
 * @module Two who meet or are on the line with each other, by a verb that says so of people alone: "telephoned Osei", "visited
 * the president", "spoke to her by video link". Of a letter or a town the same verbs tell no meeting. Nothing without grammar.
 */
import type { Figure } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'
import { namesBoth } from './both-sides.ts'
import { companionsOf, doersOf, isVerb, withJoined } from './clause-heads.ts'
import { caseOf, dependents, nounPhrase, type Word } from './line-grammar.ts'
import type { Line } from './lines.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs of somebody on the line with whoever is their object. */
const CALLS = set('telephone telephon phone ring call')

/** Verbs of two in one room, whose object is somebody. */
const SEES = set('visit see welcome brief hear host')

/** Of these somebody may be the object of much else: a town or a day makes it a meeting. */
const SOMEWHERE = set('see welcome host')

/** A minister briefs and hears people every day; in another town she has come for it. */
const IN_TOWN = set('brief hear')

/** Verbs of speaking; with whom a preposition says. */
const SPEAKS = set('speak talk confer consult')

/** Sitting with somebody for so long; a lemmatiser may leave the participle. */
const SITS = set('sit sat remain closet walk')
const BESIDE = /^(?:with|from|opposite|facing|beside|alongside)$/

/** Verbs of telling somebody something, which may be done over a line. */
const TELLS = set('tell inform assure warn ask urge')

/** What two discuss over a line. */
const DISCUSSES = set('discuss review')

/** "consulted Kenyan officials in Lima in May": whoever is its object, where a town or a day is told. */
const CONSULTS = 'consult'

/** "has invited Osei to Osford for Monday": whoever is invited somewhere, or for a day, is offered a meeting. */
const INVITES = 'invite'
const COMES_TO = set('visit come meet travel fly dine')

/** Behind "by", "via" and "over": a line. */
const LINES = set('telephone phone video link videolink videoconference line videocall')

/** The verbs of the line that tell of such a meeting. */
export function contactsByHeads(line: Line, figures: readonly Figure[]): readonly Span[] {
  const { grammar: words } = line
  if (words === null || figures.length === 0) return []
  return words.flatMap((word, at): readonly Span[] => {
    if (!isVerb(word) || !isContact(line, words, at, figures)) return []
    return [{ start: word.start, end: word.end }]
  })
}

function isContact(line: Line, words: readonly Word[], verb: number, figures: readonly Figure[]): boolean {
  const { lemma } = words[verb]!
  if (lemma === 'call' && isCallOn(line, words, verb, figures)) return true
  if (isTogether(line, words, verb, figures)) return true
  if (SITS.has(lemma) && isBeside(line, words, verb, figures)) return true
  if (lemma === INVITES) return isInvited(line, words, verb, figures)
  if (![CALLS, SEES, SPEAKS, TELLS, DISCUSSES].some(verbs => verbs.has(lemma))) return false
  if (!doersOf(words, verb).some(at => isSomebody(line, words[at]!, figures))) return false
  if (DISCUSSES.has(lemma)) return isOnLine(words, verb)
  if (lemma === CONSULTS && dependents(words, verb, 'obj').some(at => isSomebody(line, words[at]!, figures, true)))
    return isSomewhere(line, words, verb)
  if (TELLS.has(lemma) && !isOnLine(words, verb)) return false
  const others = SPEAKS.has(lemma)
    ? companionsOf(words, verb, /^(?:with|to)$/)
    : [...dependents(words, verb, 'obj'), ...(TELLS.has(lemma) ? dependents(words, verb, 'iobj') : [])]
  const met = others
    .flatMap(at => withJoined(words, at))
    .some(
      at =>
        isPerson(line, words[at]!, figures) ||
        COUNTERPARTS.has(words[at]!.lemma) ||
        // "saw the mediators on Monday": those between the sides, who come to be seen.
        (words[at]!.tag === 'NNS' && MEDIATORS.has(words[at]!.lemma)) ||
        // "called both sides stubborn" is no call.
        (lemma !== 'call' && namesBoth(line.words.slice(nounPhrase(words, at).start, words[at]!.end))),
    )
  // "spoke to the League's leaders by video link"
  const isByLine = SPEAKS.has(lemma) && isOnLine(words, verb) && others.some(at => isOfSide(line, words[at]!, figures))
  if (isByLine) return true
  if (!met) return false
  if (TELLS.has(lemma)) return true
  // "called Osei a liar", "saw Osei leave": what is said or seen of somebody.
  if (dependents(words, verb, 'xcomp').some(at => words[at]!.tag !== 'VB' || !hasTo(words, at))) return false
  if (dependents(words, verb, 'ccomp').length > 0) return false
  if (IN_TOWN.has(lemma)) return isSomewhere(line, words, verb, true)
  return SOMEWHERE.has(lemma) ? isSomewhere(line, words, verb) : true
}

/** "sat across a map from Osei for twenty minutes" */
function isBeside(line: Line, words: readonly Word[], verb: number, figures: readonly Figure[]): boolean {
  const others = [
    ...companionsOf(words, verb, BESIDE),
    ...dependents(words, verb, 'obl').flatMap(at =>
      dependents(words, at, 'nmod').filter(one => BESIDE.test(caseOf(words, one) ?? '')),
    ),
  ]
  return (
    lastsHours(line, words, verb) &&
    doersOf(words, verb).some(at => isSomebody(line, words[at]!, figures)) &&
    others.some(at => isPerson(line, words[at]!, figures))
  )
}

/** Somebody by name, by somebody, to a town or a house or for a day. */
function isInvited(line: Line, words: readonly Word[], verb: number, figures: readonly Figure[]): boolean {
  if (!doersOf(words, verb).some(at => isSomebody(line, words[at]!, figures, true))) return false
  const guests = dependents(words, verb, 'obj').flatMap(at => withJoined(words, at))
  if (!guests.some(at => isPerson(line, words[at]!, figures))) return false
  // "invited him to visit Osford"
  if (dependents(words, verb, 'xcomp').some(at => COMES_TO.has(words[at]!.lemma))) return true
  return [...guests, verb]
    .flatMap(of => [...dependents(words, of, 'obl'), ...dependents(words, of, 'nmod')])
    .some(
      at =>
        (caseOf(words, at) === 'to' && /^NNP/.test(words[at]!.tag)) ||
        (/^(?:for|on)$/.test(caseOf(words, at) ?? '') && isOfTime(line, words[at]!)),
    )
}

/** "called on the premier at her office on Monday", and not "to resign". */
function isCallOn(line: Line, words: readonly Word[], verb: number, figures: readonly Figure[]): boolean {
  const isAsking = words.some(({ head, relation }) => head === verb && /^(?:xcomp|ccomp|advcl)/.test(relation))
  return (
    !isAsking &&
    doersOf(words, verb).some(at => isSomebody(line, words[at]!, figures)) &&
    companionsOf(words, verb, /^on$/).some(at => isPerson(line, words[at]!, figures)) &&
    isSomewhere(line, words, verb)
  )
}

/** "Keller and Osei went over the draft together", "the envoy brought Keller and Osei together": two by name, somewhere. */
function isTogether(line: Line, words: readonly Word[], verb: number, figures: readonly Figure[]): boolean {
  if (!dependents(words, verb, 'advmod').some(at => words[at]!.lemma === 'together')) return false
  const objects = dependents(words, verb, 'obj').flatMap(at => withJoined(words, at))
  const several = (heads: readonly number[]) =>
    new Set(heads.flatMap(at => personAt(line, words[at]!, figures) ?? [])).size > 1
  const isBrought = BRINGS.has(words[verb]!.lemma) && several(objects)
  return (isBrought || several(doersOf(words, verb))) && isSomewhere(line, words, verb)
}

const BRINGS = set('bring get')

/** Those between the sides. */
const MEDIATORS = set('mediator intermediary facilitator guarantor go-between conciliator')

/** Whoever has the same office on the other side. */
const COUNTERPARTS = set('counterpart colleague homologue')

function hasTo(words: readonly Word[], verb: number): boolean {
  return dependents(words, verb, 'mark').some(at => words[at]!.lemma === 'to')
}

function isOnLine(words: readonly Word[], verb: number): boolean {
  // "discussed the treaty by video link": behind its object as well.
  return [verb, ...dependents(words, verb, 'obj')].some(of =>
    [...dependents(words, of, 'obl'), ...dependents(words, of, 'nmod')].some(
      at => LINES.has(words[at]!.lemma) && /^(?:by|via|over|on)$/.test(caseOf(words, at) ?? ''),
    ),
  )
}

/** A day or a town stands with the verb: "saw Osei in Lima on Monday", and not "sees Osei as a rival". */
function isSomewhere(line: Line, words: readonly Word[], verb: number, inTown = false): boolean {
  const { head, relation } = words[verb]!
  if (!inTown && lastsHours(line, words, verb)) return true
  // "came to Osford on Monday and saw Osei": the day and the town of the verb before.
  if (relation === 'conj' && head >= 0 && isSomewhere(line, words, head, inTown)) return true
  return [
    ...dependents(words, verb, 'obl'),
    ...dependents(words, verb, 'obl').flatMap(at => dependents(words, at, 'nmod')),
  ].some(
    at =>
      /^(?:in|at|on)$/.test(caseOf(words, at) ?? '') &&
      (isOfTime(line, words[at]!) ? !inTown : /^NNP/.test(words[at]!.tag)),
  )
}

/** "saw Osei for an hour": who takes so long over it meets somebody. */
function lastsHours({ lengths, words: text }: Line, words: readonly Word[], verb: number): boolean {
  return lengths.some(
    length =>
      /\b(?:hours?|minutes?)\b/i.test(text.slice(length.start, length.end)) &&
      words.some(
        ({ start, end, head, relation }) =>
          start >= length.start &&
          end <= length.end &&
          // A parser may hang it on what stands between.
          (head === verb || (head > verb && words[head]!.head === verb)) &&
          /^(?:obl|obj|nmod)/.test(relation),
      ),
  )
}

function isOfTime({ times }: Line, word: Word): boolean {
  return times.some(({ start, end }) => start <= word.start && word.end <= end)
}

function isPerson(line: Line, word: Word, figures: readonly Figure[]): boolean {
  return personAt(line, word, figures) !== null
}

function personAt(line: Line, word: Word, figures: readonly Figure[]): number | null {
  const found = line.acting.find(
    ({ start, end, figure }) =>
      start <= word.start && word.end <= end && figures[figure]!.kind === 'person' && !figures[figure]!.anonymous,
  )
  return found?.figure ?? null
}

/** Several who speak for one side: a government, "the League's leaders". */
function isOfSide(line: Line, word: Word, figures: readonly Figure[]): boolean {
  return line.acting.some(({ start, end, figure }) => {
    const { kind, side } = figures[figure]!
    const isOwn = kind === 'state' || kind === 'organisation'
    return start <= word.start && word.end <= end && (isOwn || (kind === 'group' && side !== null))
  })
}

/** A person by name or pronoun, a state or a body: an aide who rings somebody up is none of those who negotiate. */
function isSomebody(line: Line, word: Word, figures: readonly Figure[], isAny = false): boolean {
  return line.acting.some(({ start, end, figure }) => {
    const { kind, anonymous } = figures[figure]!
    return start <= word.start && word.end <= end && kind !== 'media' && (isAny || !(kind === 'person' && anonymous))
  })
}
