/** @module People by name at the words of a clause: whose mention holds a word, and who is joined to him in one list. */
import type { Figure } from '../../document/layers.ts'
import { doersOf, isVerb } from './clause-heads.ts'
import { caseOf, dependents, type Word } from './line-grammar.ts'
import type { Acting, Line } from './lines.ts'

/** Mentions of people in one line, by the words that hold them. */
export interface PeopleOfLine {
  readonly line: Line
  readonly words: readonly Word[]
  readonly figures: readonly Figure[]
  /** Day of the report. */
  readonly published: string | null
}

/** Somebody called by a name; nobody without one sat anywhere that others could check. */
export function isNamed(figure: Figure): boolean {
  return figure.kind === 'person' && !figure.anonymous && /\p{Lu}\S*$/u.test(figure.name)
}

/** The people whose mentions hold one of these words, with those joined to them: "Keller, the minister, and Osei". */
export function peopleAt({ line, words, figures }: PeopleOfLine, heads: readonly number[]): readonly Acting[] {
  const holds = ({ start, end }: Acting) => heads.some(at => start <= words[at]!.start && words[at]!.end <= end)
  const found = line.acting.filter(mention => isNamed(figures[mention.figure]!) && holds(mention))
  return [...new Set(found.flatMap(mention => joinedTo(line, mention, figures)))]
}

/** Those in one list with somebody, before him and behind. */
function joinedTo(line: Line, mention: Acting, figures: readonly Figure[]): readonly Acting[] {
  const at = line.acting.indexOf(mention)
  const isNext = (one: Acting | undefined, other: Acting | undefined) =>
    one !== undefined &&
    other !== undefined &&
    isNamed(figures[one.figure]!) &&
    isNamed(figures[other.figure]!) &&
    JOINS.test(line.words.slice(one.end, other.start))
  let first = at
  while (isNext(line.acting[first - 1], line.acting[first])) first -= 1
  let last = at
  while (isNext(line.acting[last], line.acting[last + 1])) last += 1
  return line.acting.slice(first, last + 1)
}

/** "Keller, Lund and Osei", "Keller, the minister, and his deputy, Osei", "Keller for Ardan and Osei for Bela". */
const JOINS =
  /^, $|^(?: (?:for|of|from) (?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})?,? and (?:(?:the|its|his|her|their|an?) )?(?:[\p{L}’'-]+,? ){0,4}$/u

/** Who does what a verb says, by name: its doers, or whoever stands right before it. */
export function doersNamed(people: PeopleOfLine, verb: number): readonly Acting[] {
  const { line, words, figures } = people
  const doers = doersOf(words, verb)
  const found = peopleAt(people, doers)
  const next = line.acting.findLast(({ end }) => end <= words[verb]!.start)
  const isNext =
    next !== undefined &&
    / $/.test(line.words.slice(next.end, words[verb]!.start)) &&
    RIGHT_BEFORE.test(line.words.slice(next.end, words[verb]!.start))
  // "Keller sat there for two hours before the envoy took over": a parser may reach too far back.
  if (isNext && found.length > 0 && !found.includes(next) && next.start - found.at(-1)!.end > FAR_BACK)
    return isNamed(figures[next.figure]!) ? [next] : []
  if (found.length > 0) return found
  // "Keller, a former judge who heads its delegation": who the judge is stands before.
  const bearers = nounsAbove(words, verb, doers).flatMap(at => bearersNamed(people, at))
  if (bearers.length > 0) return bearers
  // "Leaving the hotel, Keller said": a parser may lose who leaves.
  if (words[verb]!.tag === 'VBG' && verb === 0 && found.length === 0) {
    const comma = line.words.indexOf(', ')
    const behind = line.acting.find(({ start }) => start >= comma)
    if (comma > 0 && behind !== undefined && isNamed(figures[behind.figure]!) && behind.start - comma <= 6)
      return [behind]
  }
  // A parser may take the verb for another name of its subject.
  const isOwn = doersOf(words, verb).length === 0 && dependents(words, verb, 'nsubj').length === 0
  const before = line.acting.findLast(({ end }) => end <= words[verb]!.start)
  if (before === undefined || !isNamed(figures[before.figure]!)) return []
  return isOwn && RIGHT_BEFORE.test(line.words.slice(before.end, words[verb]!.start)) ? [before] : []
}

/** The noun of which a clause tells what somebody does; "the minister for roads, who heads": of the two the first. */
function nounsAbove(words: readonly Word[], verb: number, doers: readonly number[]): readonly number[] {
  const { head, relation } = words[verb]!
  const nouns = doers.length === 0 && relation.startsWith('acl') && head >= 0 ? [head] : doers
  return nouns
    .flatMap(at => (words[at]!.relation === 'nmod' && caseOf(words, at) === 'for' ? [at, words[at]!.head] : [at]))
    .filter(at => words[at]!.tag.startsWith('NN'))
    .filter(at => /^(?:appos|nmod:desc|flat|list)$/.test(words[at]!.relation))
}

/** Code units between a doer and its verb in which somebody else stands right before the verb. */
const FAR_BACK = 40

const RIGHT_BEFORE = /^,? (?:(?:who|has|had|is|was|also|then|later|again|briefly|himself|herself) )*$/

/** Who does it where the verb says what is done to something: "chaired by Keller and Osei". */
export function agentsNamed(people: PeopleOfLine, verb: number): readonly Acting[] {
  const { words } = people
  const agents = words.flatMap(({ head, relation }, at) =>
    head === verb && /^(?:obl|nmod)/.test(relation) && caseOf(words, at) === 'by' ? [at] : [],
  )
  return peopleAt(people, agents)
}

/** Who bears a noun: it is in his mention, beside it, or what he is said to be. */
export function bearersNamed(people: PeopleOfLine, noun: number): readonly Acting[] {
  const { words } = people
  const heads: number[] = []
  for (let at = noun, steps = 0; at >= 0 && steps < DEEPEST; steps += 1) {
    heads.push(at)
    const { head, relation } = words[at]!
    if (head < 0 || !/^(?:appos|conj|flat|compound|nmod:desc|list)$/.test(relation) || isVerb(words[head]!)) break
    // "the minister and the mediator": two, where the second has a name of its own.
    if (relation === 'conj' && peopleAt(people, [at]).length > 0) break
    at = head
  }
  const beside = heads.flatMap(at => dependents(words, at, 'appos'))
  const isSaid = dependents(words, noun, 'cop').length > 0
  const subjects = isSaid ? dependents(words, noun, 'nsubj') : []
  return alone(people, [...heads, ...beside, ...subjects])
}

/** As {@link peopleAt}, without those in one list: what one is called the other is not. */
function alone({ line, words, figures }: PeopleOfLine, heads: readonly number[]): readonly Acting[] {
  return line.acting.filter(
    ({ start, end, figure, form }) =>
      form !== 'pronoun' &&
      isNamed(figures[figure]!) &&
      heads.some(at => start <= words[at]!.start && words[at]!.end <= end),
  )
}

const DEEPEST = 4
