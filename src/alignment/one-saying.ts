/**
 * @module Whether two wordings may be one saying, and whether their words are enough to call them so: the act, the time, yes or no,
 * the numbers, and how much of what is said is the same.
 */
import { compatible } from '../document/dates.ts'
import { STANCE_ACTS } from '../document/stance-acts.ts'
import type { Act } from '../document/testimony.ts'
import { longestCommon } from './longest-common.ts'
import { otherVersion } from './part-wordings.ts'
import { type Overlap, overlap } from './weigh-words.ts'
import { apart, type Said } from './wordings.ts'
import { haveSlipped, otherNumbers } from './written-numbers.ts'

/** Acts that two desks give to one saying. Same families as the public scorer's. */
const FAMILY: Readonly<Record<Act, string>> = {
  propose: 'propose',
  demand: 'demand',
  condition: 'demand',
  accept: 'accept',
  'accept-in-part': 'accept',
  concede: 'accept',
  commit: 'commit',
  reject: 'reject',
  'reject-in-part': 'reject',
  deny: 'deny',
  threaten: 'threaten',
  accuse: 'accuse',
  withhold: 'withhold',
  claim: 'report',
  assess: 'report',
  announce: 'report',
  report: 'report',
  courtesy: 'report',
}

/** What the words of two wordings must share to be one statement by themselves, and what to be so as each other's likeliest. */
export const ENOUGH: Readonly<{ [by in 'words' | 'likeliest' | 'likeliestAtOnce']: Share }> = {
  /** At 0.4 two figures for one flow, or two answers to one plan, fell together. */
  words: { contained: 0.45, common: 0.25 },
  likeliest: { contained: 0.25, common: 0.1 },
  /** In the news of one day; below a third, what one speaker said of two things fell together. */
  likeliestAtOnce: { contained: 0.28, common: 0.075 },
}

/** A third wording need not be as near to each of the two: so much of the lighter one. */
export const THIRD = 0.15

/** With other numbers two wordings are one only when all else is the same: a copy that changed the figure. */
const ALL_ELSE = 0.4

/** A fifth more where only the words speak for it, since one desk gives the act and the other a plain saying. */
export const DOUBT = 0.2

/** And so much more of terms that are told days later: nearly all must be the same, since terms move. */
const AGAIN = 0.4

/** The same where each is the other's likeliest: half as much. */
const LESS_DOUBT = 0.08

/** From here on one report says the same thing twice. */
const REPEATED = 0.9

/** Days in which papers still retell one saying; later on the same words are more often said again. */
const RETOLD = 14

/** Days in which a saying has no like but itself. */
const RETOLD_SOON = 3

/** Days in which papers retell the news of the day. */
const RETOLD_AT_ONCE = 1

/** One desk writes that she demanded, the other only that she said: the same act may hide in a plain saying. */
export function actsCompatible(a: Act, b: Act): 'same' | 'plain' | 'no' {
  if (FAMILY[a] === FAMILY[b]) return 'same'
  // Who only said something else beside it withheld nothing.
  if (a === 'withhold' || b === 'withhold') return 'no'
  if (a === 'condition' || b === 'condition')
    return HANGS.has(a === 'condition' ? FAMILY[b] : FAMILY[a]) ? 'plain' : 'no'
  return FAMILY[a] === 'report' || FAMILY[b] === 'report' ? 'plain' : 'no'
}

/** What "yes, if" and "not unless" become where a desk leaves out the rest. */
const HANGS: ReadonlySet<string> = new Set(['report', 'propose', 'accept', 'commit', 'reject'])

/** Whether nothing speaks against it: time, said once or once more, act, yes or no, which version of a text. */
export function mayBeOne(a: Said, b: Said): boolean {
  if (a.again !== b.again) return false
  if (!compatible(a.statement.saidAt, b.statement.saidAt) || otherVersion(a.version, b.version)) return false
  const acts = actsCompatible(a.statement.act, b.statement.act)
  if (acts === 'no' && !(a.no === b.no && sharePhrase(a, b))) return false
  // An act says itself whether it says no; of plain sayings only the words tell.
  return (acts === 'same' && FAMILY[a.statement.act] !== 'report') || a.no === b.no || quotesAtLength(a, b)
}

/** So many words are a phrase of the speaker's own: of a longer saying another desk may give only the half that has it. */
const PHRASE = 3

/** "“For a signature” the army would not leave": one phrase in quotation marks, whatever else each desk put beside it. */
export function sharePhrase({ quotes }: Said, { quotes: others }: Said): boolean {
  return quotes.some(quote => quote.split(' ').length >= PHRASE && others.includes(quote))
}

/** So many words in quotation marks are nobody else's. */
const LONG_QUOTE = 7

/** One quotation stands in the other, cut off or with more behind it. */
function quotesAtLength({ quotes }: Said, { quotes: others }: Said): boolean {
  return quotes.some(one =>
    others.some(other => {
      const [fewer, more] = one.length <= other.length ? [one, other] : [other, one]
      return fewer.split(' ').length >= LONG_QUOTE && ` ${more} `.includes(` ${fewer} `)
    }),
  )
}

/** Either says where its party stands. */
function areTerms(a: Said, b: Said): boolean {
  return STANCE_ACTS.has(a.statement.act) || STANCE_ACTS.has(b.statement.act)
}

/** Share of the lighter wording that the other holds, and of both together; 0–1. */
export interface Share {
  readonly contained: number
  readonly common: number
}

export function isEnough(a: Said, b: Said, shared: Overlap, least: Share, doubt: number): boolean {
  const { contained, common, words } = shared
  const days = apart(a, b)
  if (days > RETOLD && common < REPEATED) return false
  if (a.report === b.report) return repeats(a, b, shared)
  const other = otherNumbers(a.numbers, b.numbers) && !haveSlipped(a.numbers, b.numbers)
  if (other && (common < ALL_ELSE || days > RETOLD_AT_ONCE)) return false
  // Two quotations that share two words are two sentences of one speaker.
  if (words < (areQuotations(a, b) ? FEWEST_QUOTED : FEWEST)) return common === 1
  // Days later a party says nearly the same of terms that have moved.
  const later = days > RETOLD_AT_ONCE && areTerms(a, b)
  const more = later ? AGAIN : actsCompatible(a.statement.act, b.statement.act) === 'plain' ? doubt : 0
  return contained >= least.contained + more && common >= least.common
}

/** Words that two wordings must share to be one by their words. */
const FEWEST = 2
const FEWEST_QUOTED = 3

/** Neither leaves anything to a desk's own words. */
function areQuotations(a: Said, b: Said): boolean {
  return a.statement.mode === 'direct' && b.statement.mode === 'direct'
}

/** What a quotation and the words that lead up to it share: nearly all that the shorter says. */
const LED_UP_TO: Share = { contained: 0.65, common: 0.28 }

/** Whether one report says a thing twice: in the same words, or once in its own and once in the speaker's. */
function repeats(a: Said, b: Said, { contained, common, words }: Overlap): boolean {
  if (contained >= REPEATED && common >= REPEATED) return true
  const isQuoted = a.statement.quoted.length > 0 || b.statement.quoted.length > 0
  if (!isQuoted || words < FEWEST || apart(a, b) > RETOLD_AT_ONCE) return false
  if (actsCompatible(a.statement.act, b.statement.act) !== 'same') return false
  return contained >= LED_UP_TO.contained && common >= LED_UP_TO.common
}

export function isLikely(a: Said, b: Said, shared: Overlap): boolean {
  const days = apart(a, b)
  if (days > RETOLD_SOON) return false
  if (isEnough(a, b, shared, ENOUGH.likeliest, LESS_DOUBT)) return true
  if (days > RETOLD_AT_ONCE) return false
  return isEnough(a, b, shared, ENOUGH.likeliestAtOnce, LESS_DOUBT) || sharesItsOneWord(shared)
}

/** "There are no dates", "no date had been set for a round": all that the shorter says stands in the longer. */
function sharesItsOneWord({ contained, common, words }: Overlap): boolean {
  return words === 1 && contained >= REPEATED && common >= ENOUGH.words.common
}

/** Both threaten, or both set a condition, within a day, with no other figures. */
export function doTheSameAtOnce(a: Said, b: Said): boolean {
  const family = FAMILY[a.statement.act]
  return (
    family !== 'report' &&
    // What is kept back is told by its words alone.
    family !== 'withhold' &&
    family === FAMILY[b.statement.act] &&
    a.report !== b.report &&
    apart(a, b) <= RETOLD_AT_ONCE &&
    !otherNumbers(a.numbers, b.numbers)
  )
}

/** Smaller numbers are in everything. */
const TELLING = 10

/** "put the toll at 23", "cites 23": one voice of one day, one number, and little else. */
export function givesTheSameFigure(a: Said, b: Said, { contained }: Overlap): boolean {
  return (
    apart(a, b) <= RETOLD_AT_ONCE &&
    !areTerms(a, b) &&
    contained >= ENOUGH.likeliest.contained &&
    a.numbers.some(value => value >= TELLING && b.numbers.includes(value)) &&
    a.numbers.length === b.numbers.length
  )
}

/** The same words in quotation marks, at least two of them; or "called the talks “a circus”", "described them as a “circus”". */
export function quotesTheSame({ quotes, names }: Said, { quotes: others, names: otherNames }: Said): boolean {
  return quotes.some(quote => others.includes(quote)) || names.some(name => otherNames.includes(name))
}

/** Words of the longer of two quoted sentences that stand in both, in order: with fewer they are two sentences. */
const REWORDED = 0.6

/** The same days later. */
const REWORDED_LATER = 0.75

/** Of fewer words every other sentence has half: then all but one must stand. */
const SENTENCE = 6

/** "a tax on our patience": of fewer words than these even one is much. */
const SHORTEST = 4

/** "“We read of our own harbour in the papers”", "“We learn of our own harbour from the press”": one sentence, changed by a desk. */
export function quotesNearly(a: Said, b: Said): boolean {
  if (apart(a, b) > RETOLD_SOON || a.no !== b.no) return false
  const share = apart(a, b) <= RETOLD_AT_ONCE ? REWORDED : REWORDED_LATER
  const quoted = ({ quotes }: Said) => quotes.map(quote => quote.split(' ')).filter(({ length }) => length >= SHORTEST)
  const others = quoted(b)
  return quoted(a).some(one =>
    others.some(other => {
      const [length, less] = [Math.max(one.length, other.length), Math.min(one.length, other.length)]
      const least = less >= SENTENCE ? share * length : length - 1
      return less >= least && longestCommon(one, other) >= least
    }),
  )
}

export function standsBeside(a: Said, b: Said): boolean {
  if (!mayBeOne(a, b)) return false
  const shared = overlap(a.bag, b.bag)
  if (a.report === b.report && !repeats(a, b, shared)) return false
  return otherNumbers(a.numbers, b.numbers) && !haveSlipped(a.numbers, b.numbers)
    ? isEnough(a, b, shared, ENOUGH.words, 0)
    : shared.contained >= THIRD
}
