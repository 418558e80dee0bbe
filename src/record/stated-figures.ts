/** @module Figures in a wording: a number and what it counts, so that "45" can be known for the days of a truce. */
import { rememberingTexts } from '../alignment/remembering.ts'
import { stemOf } from '../alignment/stem-of.ts'
import type { Span } from '../document/span.ts'

/** A number as it stands in a text. */
export interface StatedFigure extends Span {
  readonly value: number
  /** Stem of the noun counted ("day", "seat"), "%" for per cent; `null`: a bare number. */
  readonly unit: string | null
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const VALUES: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
])

const WORD = `(?:${SMALL.slice(1).join('|')}|${TENS.join('|')})(?:[- ](?:${SMALL.slice(1, 10).join('|')}))?`
const NUMBER = `\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?:${WORD} hundred(?: and ${WORD})?|${WORD})`
const SCALE = ' ?(?:thousand|million|billion|trillion)\\b|(?<=[$€£][\\d.,]{1,12}) ?(?:bn|m)\\b'
const UNIT =
  '\\s?%|\\s?per ?cent(?:age points?)?\\b|-[a-z]{3,}\\b|\\s?(?:kg|km|cm|mw|gw|ha)\\b|(?: [a-z]+){0,1}? [a-z]{3,}s\\b'
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}.,:-])(?<money>[$€£])?(?<number>${NUMBER})(?![.,:]\\d)(?<scale>${SCALE})?(?![\\p{L}\\p{N}])(?<unit>${UNIT})?`,
  'giu',
)

const SCALES: Readonly<{ [letter: string]: number }> = { t: 1e3, m: 1e6, b: 1e9 }

/** A sum is counted in its currency, wherever that stands. */
const MONEY: Readonly<{ [sign: string]: string }> = { $: 'dollar', '€': 'euro', '£': 'pound' }

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

/** A number that names: "on 6 May", "Article 6", "phase two". */
const NAMES_BEFORE = new RegExp(
  `(?:\\b(?:${MONTH})|\\b(?:point|article|clause|section|annex|phase|paragraph|item|no|number|chapter|page|resolution|step|stage|version|round|aged?|at|by|in)\\.?) $`,
  'i',
)

/** "put the number at 19": no hour and no place. */
const PUT_AT = /\b(?:put|puts|putting) [^,.;:]{2,40} at $/i
const FARTHEST_PUT = 50

/** The longest word that a number may follow as a name, with a space and what stands before it. Characters. */
const FARTHEST_NAME = 14

/** "Decree 14", "Route 7": what bears the number as a name. */
const NAMED_BY_NUMBER =
  /(?:^|[^\p{L}])(?:Decree|Law|Order|Act|Bill|Resolution|Directive|Regulation|Treaty|Convention|Protocol|Route|Road|Highway|Gate|Pier|Berth|Block|Flight|Unit|Zone|Sector|Line|Group|Appendix|Schedule|Table|Form|Note|Case|File|Room|Hall|Platform) $/u

const NAMES_AFTER = new RegExp(`^ (?:${MONTH})\\b`, 'i')

/** "one of them", "no one": a pronoun. */
const PRONOUN = /^one$/i

/** Words that are no nouns although they end like plurals, and what is counted of everything. */
const NO_UNIT = /^(?:is|was|has|does|as|its|his|this|us|thus|less|across|versus|always|perhaps|plus|times|says|others)$/

/** Every figure of a wording, in order. A day, a year and a number that names something are none. */
export const figuresIn = rememberingTexts((text): readonly StatedFigure[] =>
  [...text.matchAll(FIGURE)].flatMap(({ 0: whole, index, groups }) => {
    const { money, number, scale, unit: rest } = groups as { readonly [name: string]: string | undefined }
    const end = index + (money?.length ?? 0) + number!.length + (scale?.length ?? 0)
    const before = text.slice(Math.max(0, index - FARTHEST_NAME), index)
    const isPut = PUT_AT.test(text.slice(Math.max(0, index - FARTHEST_PUT), index))
    const unit = money === undefined ? unitOf(rest) : MONEY[money]!
    const value = amountOf(number!) * scaleOf(scale)
    if (NAMES_AFTER.test(text.slice(end, end + 12)) || (unit === null && !isPut && NAMES_BEFORE.test(before))) return []
    if (NAMED_BY_NUMBER.test(before)) return []
    if (unit === null && (isYear(number!) || PRONOUN.test(number!))) return []
    return [{ value, unit, start: index, end: unit === null || money !== undefined ? end : index + whole.length }]
  }),
)

function scaleOf(scale: string | undefined): number {
  const word = scale?.trim().toLowerCase()
  return word === undefined ? 1 : word === 'trillion' ? 1e12 : SCALES[word[0]!]!
}

function unitOf(rest: string | undefined): string | null {
  if (rest === undefined) return null
  if (/%|cent/.test(rest)) return '%'
  const noun = rest.split(/[ -]/).at(-1)!.toLowerCase()
  return NO_UNIT.test(noun) ? null : stemOf(noun)
}

function isYear(number: string): boolean {
  return /^(?:1[89]|20|21)\d\d$/.test(number)
}

function amountOf(number: string): number {
  if (/^\d/.test(number)) return Number(number.replaceAll(',', ''))
  const [hundreds, rest] = number.toLowerCase().includes('hundred')
    ? number.toLowerCase().split(/ hundred(?: and )?/)
    : ['', number.toLowerCase()]
  return (hundreds === '' ? 0 : smallValue(hundreds!) * 100) + (rest === '' ? 0 : smallValue(rest!))
}

function smallValue(words: string): number {
  return words.split(/[- ]/).reduce((sum, word) => sum + (VALUES.get(word) ?? 0), 0)
}
