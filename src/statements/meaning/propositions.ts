/** @module Propositions: what is said in one breath but is two things said: "that the day was calm and that nothing was signed". */
import type { Act } from '../../document/testimony.ts'
import type { Reading } from '../reading.ts'
import { isWord, SUBJECT_PRONOUNS } from '../words.ts'
import { opensJoinedClause, opensJoinedPredicate } from './joined-clauses.ts'
import { opensTextPoint } from './points-told.ts'

/** Fewer words than these are no proposition of their own: "Never.", "We know." */
const FEWEST_WORDS = 3

/**
 * The content cut where another thing begins to be said: at "and that" or "but that" in indirect speech, and between the
 * sentences of a quotation. In reading order, each at least one token, together all of them. Linear.
 */
export function propositionsOf(reading: Reading, content: readonly number[]): readonly (readonly number[])[] {
  const { printed, quotation, document } = reading
  const pieces: number[][] = []
  let sentence = -1
  for (let index = 0; index < content.length; index += 1) {
    const at = content[index]!
    const own = document.tokens[at]!.sentence
    const joined =
      index > 0 &&
      quotation[at] === -1 &&
      (goesOn(reading, content, index) ||
        opensJoinedPredicate(reading, content, index) ||
        opensTextPoint(reading, content, index) ||
        opensClause(reading, content, index) ||
        saysMore(reading, content, index) ||
        opensException(reading, content, index))
    if (own !== sentence || joined) pieces.push([])
    sentence = own
    pieces.at(-1)!.push(at)
  }
  if (pieces.length === 1) return pieces
  return pieces.reduce<number[][]>((kept, piece) => {
    const short = piece.filter(at => isWord(printed[at]!)).length < FEWEST_WORDS
    if (kept.length > 0 && short) kept.at(-1)!.push(...piece)
    else kept.push(piece)
    return kept
  }, [])
}

/** "that the day was calm | and that nothing was signed", "…, | and the port would stay shut": a clause of its own, by its words or by grammar. */
export function opensClause(reading: Reading, content: readonly number[], index: number): boolean {
  const { words } = reading
  const at = content[index]!
  if (index > 0 && joins(words[at]!) && words[at + 1] === 'that' && content[index + 1] === at + 1) return true
  return opensJoinedClause(reading, content, index)
}

/**
 * "would accept the ferry | but not the tolls", "agreed to a survey, | though not to a fence": what is left out of what was said, a
 * thing and no deed. False behind "not only".
 */
export function opensException({ words, finerTags }: Reading, content: readonly number[], index: number): boolean {
  const at = content[index]!
  const not = content[index + 1]
  if (index === 0 || not !== at + 1 || words[not] !== 'not' || !EXCEPTS.test(words[at]!)) return false
  // "to sail and not to row", "but not before May": a deed, and a time.
  const next = LINK.test(words[not + 1] ?? '') ? not + 2 : not + 1
  if (!content.includes(next)) return false
  if (!(finerTags === null ? DETERMINES.test(words[next]!) : OPENS_THING.test(finerTags[next]!))) return false
  const rest = words.slice(next, next + LONGEST_MEASURE)
  return !/^(?:least|only|even|just|all|everything)$/.test(rest[0]!) && !rest.some(word => MEASURES.test(word))
}

/** Where in the piece of an exception the thing begins that is left out: behind "but not to". */
export function exceptedFrom({ words }: Reading, piece: readonly number[]): number {
  return LINK.test(words[piece[2] ?? -1] ?? '') ? 3 : 2
}

const EXCEPTS = /^(?:but|though|although|yet|and)$/
const LINK = /^(?:to|with|for|on|in|about|over)$/
/** The same without a tagger. */
const DETERMINES = /^(?:the|an?|this|that|these|those|its|his|her|their|our|any)$/

/** "and not a day earlier", "but not one man more": how far, and not what. */
const MEASURES = /^(?:earlier|later|longer|sooner|more|less|fewer|further|before|after|until)$/
const LONGEST_MEASURE = 4
const OPENS_THING = /^(?:DT|PRP\$|NNP?S?|JJ|CD)$/

/** "Ardan wants a truce, and will not sign …", "would look at it but would not open …": the same subject does another thing. */
function goesOn({ words, quotation }: Reading, content: readonly number[], index: number): boolean {
  const at = content[index]!
  // "would not leave the hill, and nor would it disarm while …": another no, on terms of its own.
  if (opensNor(words, at) && index > 0) return quotation[at] === -1
  if (!joins(words[at]!) || content[index + 1] !== at + 1) return false
  if (!MODAL.test(words[at + 1]!)) return false
  // Only after a comma or a "but": "will meet and may sign" is one plan.
  return quotation[at + 1] === -1 && (words[at] === 'but' || words[content[index - 1]!] === ',')
}

/**
 * "Ardan would free the crew, Keller said, | and the harbour would reopen": a clause of its own behind the attribution. Behind a
 * comma alone it is one only where it says no to the other's yes: "…, and the harbour would not reopen".
 */
function saysMore({ words, quotation }: Reading, content: readonly number[], index: number): boolean {
  const at = content[index]!
  if (!joins(words[at]!)) return false
  const clause = content.slice(index + 1, index + LONGEST_SUBJECT)
  const verb = clause.findIndex(token => MODAL.test(words[token]!))
  if (verb < 1) return false
  const isPlain = clause
    .slice(0, verb)
    .every(token => quotation[token] === -1 && /^[\p{L}\d’'-]+$/u.test(words[token]!))
  if (!isPlain) return false
  if (content[index - 1]! < at - 2) return true
  // "wants the cap at 90, and it would sue if …": a verb of its own, behind a pronoun.
  if (words[content[index - 1]!] === ',' && verb === 1 && SUBJECT_PRONOUNS.has(words[clause[0]!]!)) return true
  const earlier = content.slice(0, index).findLast(token => MODAL.test(words[token]!))
  return (
    words[content[index - 1]!] === ',' &&
    earlier !== undefined &&
    isNo(words[earlier + 1]) !== isNo(words[clause[verb]! + 1])
  )
}

/** Joins what is said to what was said before. */
function joins(word: string): boolean {
  return word === 'and' || word === 'but'
}

function isNo(word: string | undefined): boolean {
  return /^(?:not|n't|never)$/.test(word ?? '')
}

/** Words up to the verb of a clause. */
const LONGEST_SUBJECT = 9

const MODAL = /^(?:will|would|wo|could|can|ca|cannot|must|may|might|shall|should|'ll)$/

/** "nor would", "and nor could". */
function opensNor(words: readonly string[], at: number): boolean {
  const nor = words[at] === 'and' ? at + 1 : at
  const isFirst = words[at] === 'and' || (words[at - 1] !== 'and' && words[at] === 'nor')
  return (
    isFirst &&
    words[nor] === 'nor' &&
    /^(?:will|would|could|can|must|may|might|shall|do|does|did|is|are)$/.test(words[nor + 1] ?? '')
  )
}

/** Acts that only tell: two of them side by side are one telling. */
const TELLING: ReadonlySet<Act> = new Set(['report', 'announce', 'claim', 'assess'])

/** Whether two neighbouring propositions do the same, so that they are one statement. */
export function doTheSame(a: Act, b: Act): boolean {
  return a === b || (TELLING.has(a) && TELLING.has(b))
}
