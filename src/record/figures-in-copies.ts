/**
 * @module Figures in copies: a report that prints another number, or a number for another thing, than an earlier report of the
 * same origin. Which of them is right, nobody says.
 */

import { alignSentences } from '../alignment/align-sentences.ts'
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import { stemOf } from '../alignment/stem-of.ts'
import { everyMatch } from '../document/every-match.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import type { Anomaly, LineageGroup, ReportEntry } from './record.ts'
import { part } from './spellings.ts'
import { figuresIn } from './stated-figures.ts'

/** Two sentences that share less are not one sentence retold. */
const LEAST_ALIKE = 0.25

/** Two digits change places too easily by chance: "12 seats" and "21 March". */
const FEWEST_DIGITS = 3

/** What a bare number is of: the words behind it in its clause. */
const BEHIND = /^(?: [\p{L}’'-]+){0,3}/u

/** A figure that is not meant exactly cannot differ from another. */
const ROUGH =
  /\b(?:about|around|some|nearly|almost|roughly|approximately|up to|more than|less than|over|under|at least|between)\s*$/i

/** After every date: who gives none may have copied. */
const LAST = '~'

/** One per figure that a later report of a group prints otherwise than the group's first. */
export function figuresInCopies(
  testimonies: readonly Testimony[],
  lineage: readonly LineageGroup[],
  reports: readonly ReportEntry[],
): readonly Anomaly[] {
  const figures = testimonies.map(({ sentences }) =>
    sentences.flatMap(({ passage }) => {
      const figured = figuredIn(passage)
      return figured.figures.length > 0 ? [figured] : []
    }),
  )
  const indexOf = new Map(reports.map(({ id }, at) => [id, at]))
  return lineage.flatMap(({ members, kind }) => {
    if (kind === 'correction' || kind === 'cites') return []
    const published = (at: number) => reports[at]!.published ?? LAST
    const [first, ...later] = members
      .map(member => indexOf.get(member)!)
      .toSorted((a, b) => byCodeUnits(published(a), published(b)))
    return later.flatMap(at => {
      const [early, late] = [reports[first!]!, reports[at]!]
      // A paper's own later story brings its figures up to date.
      return early.outlet === late.outlet && early.outlet !== null
        ? []
        : changesBetween(figures[first!]!, figures[at]!).map(({ before, after }) => ({
            id: `anomaly-${late.id}-figure-${after.start}`,
            kind: 'copy-changed-fact',
            summary: `It prints “${after.exact}” where ${early.file}, of the same origin, prints “${before.exact}”.`,
            evidence: [after, before],
          }))
    })
  })
}

/** A sentence with what it counts. */
interface Figured {
  readonly passage: Passage
  readonly figures: readonly Figure[]
  readonly rates: readonly Rate[]
}

interface Figure {
  readonly passage: Passage
  readonly value: number
  readonly unit: string | null
}

interface Rate {
  readonly passage: Passage
  /** Stems: "7 crowns a tonne" pays crowns for a tonne. */
  readonly noun: string
  readonly measure: string
}

interface Change {
  readonly before: Passage
  readonly after: Passage
}

/** "7 crowns a tonne", "50 crates per boat". */
const RATE =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|[a-z]+ty|hundred|thousand)) (?<noun>\p{Ll}{3,}) (?:an?|per|each|every|for (?:each|every)) (?<measure>\p{Ll}{3,})\b/gu

function figuredIn(passage: Passage): Figured {
  const { exact } = passage
  return {
    passage,
    figures: figuresIn(exact)
      .filter(({ start }) => !ROUGH.test(exact.slice(0, start)))
      .map(({ value, unit, start, end }) => ({
        value,
        unit,
        // A bare number shows nothing: "421" is "421 of the boats", "421 kg" is "421 kg of glass".
        passage: part(
          passage,
          start,
          unit === null || /\d ?\p{L}{2}$/u.test(exact.slice(start, end))
            ? end + BEHIND.exec(exact.slice(end))![0].length
            : end,
        ),
      })),
    rates: everyMatch(exact, RATE).map(({ index, 0: whole, groups }) => ({
      noun: stemOf(groups!['noun']!),
      measure: stemOf(groups!['measure']!),
      passage: part(passage, index, index + whole.length),
    })),
  }
}

function changesBetween(early: readonly Figured[], late: readonly Figured[]): readonly Change[] {
  return [...slippedDigits(early, late), ...otherNumbers(early, late), ...otherMeasures(early, late)]
}

/** "212" in the one and nowhere "122", in the other the other way about. */
function slippedDigits(early: readonly Figured[], late: readonly Figured[]): readonly Change[] {
  const [befores, afters] = missing(
    early.flatMap(({ figures }) => figures),
    late.flatMap(({ figures }) => figures),
  )
  return afters.flatMap(after => {
    const before = befores.find(({ value }) => digits(value) !== null && digits(value) === digits(after.value))
    return before === undefined ? [] : [{ before: before.passage, after: after.passage }]
  })
}

function digits(value: number): string | null {
  const written = `${value}`
  return written.length < FEWEST_DIGITS || new Set(written).size === 1 ? null : [...written].sort().join('')
}

/** Figures of either list whose number the other does not have. */
function missing(one: readonly Figure[], other: readonly Figure[]): readonly [readonly Figure[], readonly Figure[]] {
  const without = (figures: readonly Figure[], others: readonly Figure[]) =>
    figures.filter(({ value }) => !others.some(figure => figure.value === value))
  return [without(one, other), without(other, one)]
}

/** One sentence retold, in which one figure of the same noun is another. */
function otherNumbers(early: readonly Figured[], late: readonly Figured[]): readonly Change[] {
  const pairs = alignSentences(
    early.map(({ passage }) => passage.exact),
    late.map(({ passage }) => passage.exact),
  )
  return pairs.flatMap(({ a, b, likeness }) => {
    if (likeness < LEAST_ALIKE) return []
    const [[before, ...more], [after, ...others]] = missing(early[a]!.figures, late[b]!.figures)
    if (before === undefined || after === undefined || more.length > 0 || others.length > 0) return []
    // The sentence beside it has the other's figure: the copy put two sentences into one.
    if (has(early, after) || has(late, before)) return []
    return before.unit !== null && before.unit === after.unit ? [{ before: before.passage, after: after.passage }] : []
  })
}

function has(sentences: readonly Figured[], { value, unit }: Figure): boolean {
  return sentences.some(({ figures }) => figures.some(figure => figure.value === value && figure.unit === unit))
}

/** Crowns that the one has paid for a tonne only, and the other for a boat only. */
function otherMeasures(early: readonly Figured[], late: readonly Figured[]): readonly Change[] {
  const befores = early.flatMap(({ rates }) => rates)
  const afters = late.flatMap(({ rates }) => rates)
  return afters.flatMap(({ noun, measure, passage }) => {
    const [before, ...others] = befores.filter(rate => rate.noun === noun)
    const isOne = others.every(other => other.measure === before!.measure)
    const kept = afters.some(rate => rate.noun === noun && rate.measure === before?.measure)
    // "ton" and "tonne", "year" and "yearly".
    if (
      before === undefined ||
      !isOne ||
      kept ||
      measure.startsWith(before.measure) ||
      before.measure.startsWith(measure)
    )
      return []
    return [{ before: before.passage, after: passage }]
  })
}
