/**
 * @module Changed clauses: where the next version of a text says otherwise, or a point sets its own figure beside the earlier one.
 * Whoever alone puts the text forward has moved.
 */
import { contentWords } from '../alignment/content-words.ts'
import type { Passage } from '../document/passage.ts'
import { isPart } from './issues.ts'
import { countTheSame, figuresAmong, LABEL, wordsOfThings } from './named-figures.ts'
import type { Clause, Proposal } from './record.ts'
import { figuresIn } from './stated-figures.ts'

/** Both ends, in the words of the reports. */
export interface ChangedClause {
  readonly party: string
  readonly issue: string
  readonly from: string
  readonly to: string
  readonly evidence: readonly Passage[]
}

/** One for each issue and pair of figures of a text. */
export function changedClauses(proposals: readonly Proposal[]): readonly ChangedClause[] {
  return proposals.flatMap(({ proponent, versions }) => {
    if (proponent === null) return []
    const all = versions.flatMap(({ clausesMentioned }) => clausesMentioned)
    const inOne = all.flatMap(clause => besideEarlier(proponent, clause))
    const between = versions.slice(1).flatMap(({ clausesMentioned }, at) => {
      const earlier = versions.slice(0, at + 1).flatMap(version => version.clausesMentioned)
      return clausesMentioned.flatMap(to => fromEarlier(proponent, to, earlier))
    })
    const found = [...inOne, ...between].toSorted((a, b) => Number(isPart(b.issue)) - Number(isPart(a.issue)))
    return found.filter((one, at) => found.findIndex(other => tellsTheSame(one, other)) === at)
  })
}

/** "to 15% from 25%", "from 18 percent to 12", "28%, compared with 35% in the first draft". */
const END = '(?:[^,;.]|[,.](?=\\d)){1,40}?'
const PAST = '(?= in\\b| under\\b| contained\\b| and\\b|[,;.](?!\\d)|$)'
const BESIDE: readonly RegExp[] = [
  `\\bto (?<to>${END}),? (?:(?:up |down )?from|compared with|against|instead of|rather than) (?<from>${END})${PAST}`,
  `\\bfrom (?<from>${END}) (?:down |up )?to (?<to>${END})${PAST}`,
  `(?<to>(?:\\S+ ){0,3}\\S*),? (?:(?:as )?compared (?:with|to)|as against|up from|down from|instead of|an improvement on) (?:the )?(?<from>${END})${PAST}`,
].map(pattern => new RegExp(pattern, 'iu'))

/** Says of the earlier figure where it stood or who held it. */
const EARLIER =
  /\b(?:drafts?|versions?|term sheet|texts?|proposals?|offers?|papers?|plans?|bid|earlier|previous(?:ly)?|initial(?:ly)?|first|original(?:ly)?|had (?:\p{L}+ )?(?:asked|wanted|offered|proposed|sought|demanded))\b/iu

/** Behind the earlier figure, where it says so. */
const NEAR = 60

function besideEarlier(party: string, { issue, text, evidence }: Clause): readonly ChangedClause[] {
  if (issue === null) return []
  for (const pattern of BESIDE) {
    const found = pattern.exec(text)
    const { from, to } = found?.groups ?? {}
    if (found === null || from === undefined || to === undefined) continue
    const [[a], [b]] = [figuresIn(from), figuresIn(to)]
    if (a === undefined || b === undefined || a.value === b.value) continue
    if (a.unit !== null && b.unit !== null && a.unit !== b.unit) continue
    // "cuts the guards from 11 to four" changes what there is; a rate is somebody's own to set.
    const isRate = a.unit === '%' || b.unit === '%'
    if (!isRate && !EARLIER.test(text.slice(found.index, found.index + found[0].length + NEAR))) continue
    return [{ party, issue, from, to, evidence }]
  }
  return []
}

/** The earlier point about the same thing that most of its words name, where it reads otherwise. */
function fromEarlier(party: string, to: Clause, earlier: readonly Clause[]): readonly ChangedClause[] {
  const { issue } = to
  if (issue === null) return []
  const words = new Set(contentWords(to.text))
  const from = earlier
    .filter(one => one.issue === issue && differs(one, to))
    .map(clause => ({ clause, shared: contentWords(clause.text).filter(word => words.has(word)).length }))
    .toSorted((a, b) => b.shared - a.shared)[0]?.clause
  return from === undefined
    ? []
    : [{ party, issue, from: from.text, to: to.text, evidence: [...from.evidence, ...to.evidence] }]
}

/** Other figures of the same thing, or before in place of after. */
function differs(one: Clause, other: Clause): boolean {
  const [a, b] = [figuresAmong(one.text), figuresAmong(other.text)]
  if (a.length > 0 && b.length > 0)
    return a.some(x => b.some(y => countTheSame(x, y))) && !a.some(({ value }) => b.some(y => y.value === value))
  // "6 crowns a tonne", then "at 6.50": a bare number counts what the words around it do.
  const [numbers, others] = [numbersIn(one), numbersIn(other)]
  if (numbers.length > 0 && others.length > 0)
    return !numbers.some(number => others.includes(number)) && sharesWord(one, other)
  return /\b(?:before|rather than|instead of)\b/i.test(other.text) && sharesWord(one, other)
}

const NUMBER = /\d+(?:[.,]\d+)*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/giu

function numbersIn({ text }: Clause): readonly string[] {
  return text.replace(LABEL, ' ').match(NUMBER) ?? []
}

function sharesWord({ text: one }: Clause, { text: other }: Clause): boolean {
  const words = new Set(wordsOfThings(one))
  return wordsOfThings(other).some(word => words.has(word))
}

/** Several reports tell one change of a text. */
function tellsTheSame(one: ChangedClause, other: ChangedClause): boolean {
  if (one.party !== other.party) return false
  // One change of a broad issue and of a part of it is told of the part.
  if (one.issue !== other.issue) return isSameFigure(one.to, other.to) && isSameFigure(one.from, other.from)
  return one === other || isSameFigure(one.to, other.to) || isSameFigure(one.from, other.from)
}

function isSameFigure(one: string, other: string): boolean {
  const [[a], [b]] = [figuresAmong(one), figuresAmong(other)]
  return a !== undefined && b !== undefined && a.value === b.value
}
