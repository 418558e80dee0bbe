/** @module Named figures: the numbers that parties put forward, in what they say and in the texts that are theirs, each with what it counts. */
import { contentWords } from '../alignment/content-words.ts'
import type { Passage } from '../document/passage.ts'
import type { Act } from '../document/testimony.ts'
import { isTextIssue } from './issues.ts'
import type { Proposal, RecordStatement } from './record.ts'
import { figuresIn } from './stated-figures.ts'

/** A number a party names on an issue. */
export interface NamedFigure {
  readonly party: string
  readonly issue: string
  readonly value: number
  readonly unit: string | null
  /** Stems of the words it stands among: "a coupon of 5%" is about a coupon. */
  readonly thing: ReadonlySet<string>
  /** Last day on which it may have been named; '' where no report tells. */
  readonly day: string
  readonly words: string
  readonly evidence: readonly Passage[]
  /** `null`: it stands in a text. */
  readonly statement: RecordStatement | null
}

/** Acts by which a figure is put forward. */
const NAMES: ReadonlySet<Act> = new Set([
  'propose',
  'demand',
  'accept',
  'accept-in-part',
  'condition',
  'commit',
  'concede',
])

/** Whether somebody puts the figure forward; what is only told may be of anything. */
export function isPutForward({ statement }: NamedFigure): boolean {
  return statement === null || NAMES.has(statement.act)
}

/** "six of the 24 seats": six seats. */
const OUT_OF =
  /\b(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half) (?:out )?of (?:the |its |their )?(?:\d+|\p{L}+)[ -](?=\p{L}+s\b)/giu

/** "three seats are the ceiling": the most one would give is named by refusing more. */
const LIMIT = /\b(?:ceiling|maximum|limit|floor|minimum|at most|no more than|at least)\b/i

/** What a party says in its own voice: its words without their condition, and all that a figure in them has from the saying. */
function sayingOf(statement: RecordStatement, partyOf: (actor: string) => string | null) {
  const { negated, mode, speaker, variants, condition, dateRange, evidence } = statement
  const party = partyOf(speaker)
  if (party === null || negated || mode === 'narrator') return null
  const { wording } = variants[0]!
  return {
    said: condition === null ? wording : wording.replace(condition, ' '),
    figure: { party, day: dateRange.latest ?? '', words: wording, evidence, statement },
  }
}

/** The figures of statements; of several in one breath which is held is not known. */
export function figuresSaid(
  statements: readonly RecordStatement[],
  partyOf: (actor: string) => string | null,
): readonly NamedFigure[] {
  return statements.flatMap(statement => {
    const { act, issues, variants } = statement
    const saying = sayingOf(statement, partyOf)
    const names = NAMES.has(act) || ((act === 'reject' || act === 'claim') && LIMIT.test(variants[0]!.wording))
    const [issue, ...more] = issues.length > 1 ? issues.filter(one => !isTextIssue(one)) : issues
    if (saying === null || !names || issue === undefined || more.length > 0) return []
    const words = saying.said.replace(OUT_OF, '$1 ')
    const [only, ...others] = figuresIn(words)
    if (only === undefined || others.length > 0) return []
    const { value, unit } = only
    return [{ ...saying.figure, issue, value, unit, thing: new Set(wordsOfThings(words)) }]
  })
}

/** Acts that put no figure forward. */
const NO_FIGURE: ReadonlySet<Act> = new Set([
  'reject',
  'reject-in-part',
  'deny',
  'accuse',
  'withhold',
  'courtesy',
  'threaten',
])

/** The figures of everything that a party says or is told to have said, each with its own words around it; `issue` may be ''. */
export function figuresToldOf(
  statements: readonly RecordStatement[],
  partyOf: (actor: string) => string | null,
): readonly NamedFigure[] {
  return statements.flatMap(statement => {
    const saying = sayingOf(statement, partyOf)
    const own = statement.issues.filter(one => !isTextIssue(one))
    if (saying === null || NO_FIGURE.has(statement.act) || own.length > 1) return []
    return figuresAmong(saying.said).map(figure => ({ ...figure, ...saying.figure, issue: own[0] ?? '' }))
  })
}

/** The figures of the points of texts, each with the words it stands among. `partyOf`: whose the text is; `null` passes it over. */
export function figuresWritten(
  proposals: readonly Proposal[],
  partyOf: (proposal: Proposal) => string | null = ({ proponent }) => proponent,
): readonly NamedFigure[] {
  return proposals.flatMap(proposal => {
    const party = partyOf(proposal)
    if (party === null) return []
    return proposal.versions.flatMap(({ clausesMentioned, dateRange }) =>
      clausesMentioned.flatMap(({ issue, text, evidence }) =>
        issue === null
          ? []
          : figuresAmong(text).map(figure => ({
              ...figure,
              party,
              issue,
              day: dateRange.latest ?? '',
              words: text,
              evidence,
              statement: null,
            })),
      ),
    )
  })
}

/** What a figure is set beside, and is not itself put forward: "28%, compared with 35% in the first draft". */
const COMPARED =
  /,? (?:(?:as )?(?:compared|against)(?: (?:with|to))?|(?:up|down)? ?from|instead of|rather than|in place of|an improvement on|versus) (?:the )?(?=[^,;]{0,12}?(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half)\b))[^,;]*/giu

/** Every figure of a point with the stems of its own stretch between commas and "and"; without those it is only compared with. */
export function figuresAmong(point: string): readonly Pick<NamedFigure, 'value' | 'unit' | 'thing'>[] {
  return point
    .replace(LABEL, ' ')
    .replace(COMPARED, ' ')
    .replace(OUT_OF, '$1 ')
    .split(/[;:]|,(?!\d)| and (?!\d)/u)
    .flatMap(stretch =>
      figuresIn(stretch)
        .filter(({ end }) => !SUM.test(stretch.slice(end)))
        .map(({ value, unit }) => ({ value, unit, thing: new Set(wordsOfThings(stretch)) })),
    )
}

/** "4.6 billion": a sum, and not 4.6 of anything. */
const SUM = /^ ?(?:thousand|million|billion|trillion|bn|m)\b/i

/** "Point 2", "Article four": a name. */
export const LABEL =
  /\b(?:points?|articles?|clauses?|annex|sections?|paragraphs?) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen)\b/giu

/** Words of texts and talks themselves, which any two points share. */
const OF_TEXTS =
  /^(?:draft|version|text|paper|plan|proposal|agreement|deal|point|article|claus|annex|circulat|revis|first|second|third|new|latest|initial|year|month|week|day|cent|percent|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|sixty|ninety|government|offer|set|would|will)$/

/** Content stems without numbers and without words of texts. */
export function wordsOfThings(words: string): readonly string[] {
  return contentWords(words).filter(stem => !/\d/.test(stem) && !OF_TEXTS.test(stem))
}

/** Units so common that two figures of them need not be of one thing. */
const COMMON_UNIT = /^(?:%|day|week|month|year|hour|million|billion|peopl|person|point)$/

/** Whether two figures count the same: by a unit of their own, or by the same words around them where the units agree. */
export function countTheSame(a: Pick<NamedFigure, 'unit' | 'thing'>, b: Pick<NamedFigure, 'unit' | 'thing'>): boolean {
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return false
  if (a.unit !== null && a.unit === b.unit && !COMMON_UNIT.test(a.unit)) return true
  return [...a.thing].some(stem => b.thing.has(stem))
}

/** A bare number up to here may count anything. */
const SMALL = 12

/** Whether two figures may be one: "the 30 it had asked for", "30 percent"; "three" of one thing is not "three" of another. */
export function isSameFigure(a: Pick<NamedFigure, 'value' | 'unit'>, b: Pick<NamedFigure, 'value' | 'unit'>): boolean {
  return a.value === b.value && (a.unit === b.unit || ((a.unit === null || b.unit === null) && a.value > SMALL))
}
