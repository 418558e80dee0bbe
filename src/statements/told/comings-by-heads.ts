/**
 * @module Meetings told by the way there: both delegations are back in a town on a day, are invited there, are sent there; and
 * whoever goes between them carries it from one to the other. Nothing where there is no grammar.
 */
import type { Figure } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'
import type { ToldMeeting } from '../../document/testimony.ts'
import { namesBoth } from './both-sides.ts'
import { doersOf, isVerb } from './clause-heads.ts'
import { caseOf, dependents, nounPhrase, type Word } from './line-grammar.ts'
import type { Line } from './lines.ts'
import { verbsOf } from './talks-nouns.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Those who come are their subject: "the parties would return on 25 May". */
const COMES = set('return come go travel fly gather assemble convene reconvene arrive reassemble head')

/** These bring somebody together only with a town behind: "the envoys continue in Osford". */
const GOES_ON = set('follow continue resume')

/** Those who come are their object, with "back" or a town behind: "wanted the two teams back in Osford". */
const HAS = set('have want expect see get bring call invite summon send await')

/** Who is sent somewhere to talk. */
export const SENT = set(
  'delegation team party side negotiator envoy minister expert specialist officer official technician engineer commander general lawyer everyone everybody representative delegate',
)

/** "Delegations are back in Osford on the 21st": the verbs that bring the sides of the talks together. */
export function comingsByHeads(line: Line): readonly Span[] {
  const { grammar: words } = line
  if (words === null) return []
  return words.flatMap((word, at): readonly Span[] => {
    if (!isVerb(word)) return []
    const { start, end } = word
    // "would fly home in May and meet again in Osford"
    if (/^ (?:back )?(?:home|away)\b/.test(line.words.slice(end))) return []
    if (bringsBack(line, words, at)) return [{ start, end }]
    const isComing = COMES.has(word.lemma)
      ? isThere(line, words, at)
      : GOES_ON.has(word.lemma) && isInTown(line, words, at)
    if (isComing && areTold(line, words, doersOf(words, at))) return [{ start, end }]
    return []
  })
}

function bringsBack(line: Line, words: readonly Word[], verb: number): boolean {
  if (!HAS.has(words[verb]!.lemma)) return false
  const guests = [...dependents(words, verb, 'obj'), ...dependents(words, verb, 'nsubj:pass')]
  if (!areTold(line, words, guests)) return false
  const isBack =
    [verb, ...guests].some(of => dependents(words, of, 'advmod').some(at => words[at]!.lemma === 'back')) ||
    // A parser may hang it on the "here" behind.
    guests.some(at => /^ back\b/.test(line.words.slice(words[at]!.end)))
  const isTown = townBehind(line, words, verb) || guests.some(at => townBehind(line, words, at))
  return (isBack || isTown) && (hasDay(line, words, verb) || guests.some(at => hasDay(line, words, at)))
}

/** Both by their number, or those who are sent to talk, as a bare plural: "delegations", "technical teams". */
function areTold(line: Line, words: readonly Word[], people: readonly number[]): boolean {
  return people.some(at => {
    const { start, end } = nounPhrase(words, at)
    const behind = dependents(words, at, 'nmod').map(of => words[of]!.end)
    const phrase = line.words.slice(start, Math.max(end, ...behind))
    if (namesBoth(phrase)) return true
    const { tag, lemma } = words[at]!
    const isOwned = dependents(words, at, 'nmod:poss').length > 0
    return SENT.has(lemma) && !isOwned && (tag === 'NNS' || /^every/.test(lemma))
  })
}

/** "The ministers follow in Osford on the 9th", and no object that they would continue. */
function isInTown(line: Line, words: readonly Word[], verb: number): boolean {
  return hasDay(line, words, verb) && townBehind(line, words, verb) && dependents(words, verb, 'obj').length === 0
}

/** A town and a day: who only goes home goes nowhere to talk. */
function isThere(line: Line, words: readonly Word[], verb: number): boolean {
  return hasDay(line, words, verb) && (townBehind(line, words, verb) || words[verb]!.lemma !== 'go')
}

function hasDay(line: Line, words: readonly Word[], of: number): boolean {
  return line.times.some(
    time =>
      time.precision !== 'order' &&
      time.precision !== 'year' &&
      words.some((word, at) => time.start <= word.start && word.end <= time.end && isBelow(words, at, of)),
  )
}

function townBehind(line: Line, words: readonly Word[], of: number): boolean {
  return words.some(
    ({ tag, start, end }, at) =>
      tag === 'NNP' &&
      at > of &&
      /^(?:to|in|at|into)$/.test(caseOf(words, at) ?? '') &&
      isBelow(words, at, of) &&
      !line.times.some(time => time.start <= start && end <= time.end),
  )
}

/** Further down stands what is said of something else. */
const DEEPEST = 4

function isBelow(words: readonly Word[], at: number, top: number): boolean {
  for (let up = at, steps = 0; up >= 0 && steps < DEEPEST; up = words[up]!.head, steps += 1) if (up === top) return true
  return false
}

/** Verbs that bring one who is named to a town: "is expected in Osford on 3 May", "will fly to Osford on Friday". */
const VISITS = set('expect due travel fly go head come be await arrive visit')

/** Of these the traveller is the object: "is expected". */
const AWAITS = set('expect await')

/** A person by name who is to be in a town on a day. */
export function visitsByHeads(line: Line, figures: readonly Figure[]): readonly Span[] {
  const { grammar: words } = line
  if (words === null || figures.length === 0) return []
  return words.flatMap((word, at): readonly Span[] => {
    if (!VISITS.has(word.lemma) || !(isVerb(word) || word.lemma === 'due')) return []
    if (AWAITS.has(word.lemma) && dependents(words, at, 'nsubj:pass').length === 0) return []
    const goer = [...dependents(words, at, 'nsubj')].find(one =>
      line.acting.some(
        ({ start, end, figure }) =>
          start <= words[one]!.start &&
          words[one]!.end <= end &&
          figures[figure]!.kind === 'person' &&
          !figures[figure]!.anonymous,
      ),
    )
    const isThere = goer !== undefined && townBehind(line, words, at) && hasDay(line, words, at)
    return isThere ? [{ start: word.start, end: word.end }] : []
  })
}

/** Verbs of somebody on the way between others. */
const goes = verbsOf('go walk move travel shuttle commute run pass fly drive come hurry pace ride sail climb')

/** What is carried between them has its own verbs. */
const carries = verbsOf('carry take bring ferry deliver relay pass convey bear hand shuttle')

/** The words for going between: "moving between the two floors", "moving from one house to the other", "taken to the two islands". */
export function shuttlesByHeads(line: Line): readonly Span[] {
  const { grammar: words } = line
  if (words === null) return []
  return words.flatMap((word, at): readonly Span[] => {
    if (!isVerb(word)) return []
    const isBetween = (goes(word) && goesBetween(line, words, at)) || (carries(word) && carriesToBoth(line, words, at))
    return isBetween && isBySomebody(line, words, at) ? [{ start: word.start, end: word.end }] : []
  })
}

/** Somebody who is spoken of, and no lorry. */
function isBySomebody(line: Line, words: readonly Word[], verb: number): boolean {
  return doersOf(words, verb).some(at =>
    line.acting.some(({ start, end }) => start <= words[at]!.start && words[at]!.end <= end),
  )
}

function goesBetween(line: Line, words: readonly Word[], verb: number): boolean {
  const rest = line.words.slice(words[verb]!.end)
  if (TO_AND_FRO.test(rest) || UP_AND_DOWN.test(rest)) return true
  const between = dependents(words, verb, 'obl').find(at => caseOf(words, at) === 'between')
  return between !== undefined && (isPair(line, words, between) || /\btwo\b/.test(phraseOf(line, words, between)))
}

/** Where those sit who do not sit together. */
const APART =
  'floors?|levels?|storeys?|stor(?:y|ies)|wings?|rooms?|suites?|buildings?|hotels?|villas?|houses?|halls?|tents?|ships?|ends|sides?|camps?|delegations?|teams?|parties|party|delegates|negotiators|capitals?'

/** What stands between the verb and its way: what is carried, how long, on which day. */
const MEANWHILE = "(?: (?!(?:and|but|who|which|that|before|after|while|when)\\b)[\\p{L}\\d.’'-]+){0,8}?"

/** "for six hours between two floors", "from one wing to the other", "back and forth", "between them". */
export const TO_AND_FRO = new RegExp(
  `^${MEANWHILE} (?:(?:back )?(?:and forth|to and fro)(?: between)?\\b|to and fro\\b|back and forth\\b|from one (?:[\\p{L}-]+ ){0,3}?(?:${APART}) to (?:the (?:other|next)|another)\\b|between (?:them\\b|(?:the |their )?(?:two|both|separate|different|opposite|opposing|rival) (?:[\\p{L}’-]+ ){0,3}?(?:${APART})\\b))`,
  'iu',
)

/** "went up and down the stairs all night": who does so in a house of talks goes between those who sit in it. */
const UP_AND_DOWN =
  /^(?: (?:[\p{L}\d-]+ ){0,2}times?,?)? up and down (?:the|a) (?:[\p{L}-]+ ){0,2}(?:stairs?|staircase|steps|corridors?|passage|lift)\b[^.;]{0,120}? between\b/u

function carriesToBoth(line: Line, words: readonly Word[], verb: number): boolean {
  if (TO_AND_FRO.test(line.words.slice(words[verb]!.end))) return true
  const ways = dependents(words, verb, 'obl').filter(at =>
    /^(?:to|between|round|around)$/.test(caseOf(words, at) ?? ''),
  )
  return ways.some(
    at =>
      /\b(?:both|the two|all three) (?:[\p{L}-]+ )?(?:capitals|governments|sides|delegations|parties|teams|camps|leaders|presidents|countries)\b/iu.test(
        phraseOf(line, words, at),
      ) ||
      (caseOf(words, at) !== 'to' && isPair(line, words, at)),
  )
}

function phraseOf(line: Line, words: readonly Word[], at: number): string {
  return line.words.slice(nounPhrase(words, at).start, words[at]!.end)
}

/** "the guild and the League’s lawyers": two that are named. */
function isPair(line: Line, words: readonly Word[], at: number): boolean {
  const others = dependents(words, at, 'conj')
  const isNamed = (one: number) => {
    const { start } = nounPhrase(words, one)
    return line.acting.some(mention => mention.start < words[one]!.end && mention.end > start)
  }
  return others.length === 1 && isNamed(at) && isNamed(others[0]!)
}

/** What takes it back, or leaves it to somebody's wish. */
const NOT_SO =
  /\b(?:not|never|n[’']t|nobody|neither|refus\w+|declin\w+|if|unless|whether|could|may|might|should|must|want\w*|demand\w*|urg\w+|call\w* (?:on|for)|ask\w*|press\w*)\b[^,;]{0,60}$/i

/** Back where they sat before. */
export const GOES_BACK =
  /^(?:return|reconvene)|^\p{L}+(?: [^.;,]{0,40})? back\b(?! (?:home|to (?:his|her|its|their)\b))/iu

/** On the way to a meeting they are not in it: it is told where its day is still ahead. */
export function statusOfWay(
  status: ToldMeeting['status'] | null,
  before: string,
  isAhead: boolean,
): ToldMeeting['status'] | null {
  if (status === 'cancelled') return status
  if (!isAhead || NOT_SO.test(before)) return null
  return status === 'offered' ? status : 'planned'
}
