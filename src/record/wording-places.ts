/** @module Each wording of each statement, made ready to be held against others: words by weight, yes or no, numbers, version, condition. */
import { contentWords, stems } from '../alignment/content-words.ts'
import { saysNo, versionIn } from '../alignment/part-wordings.ts'
import { type Bag, weighWords } from '../alignment/weigh-words.ts'
import { numbersIn } from '../alignment/written-numbers.ts'
import { dayNumber } from '../document/dates.ts'
import { splitCondition } from './conditions.ts'
import type { Matter } from './disputes.ts'
import type { RecordStatement, StatementVariant } from './record.ts'

/** One wording, in its statement. */
export interface Place {
  readonly statement: RecordStatement
  readonly variant: StatementVariant
  readonly bag: Bag
  readonly party: string
  readonly no: boolean
  readonly numbers: readonly number[]
  readonly version: 'first' | 'later' | null
  readonly condition: string | null
  readonly conditioned: Conditioned | null
  /** The latest day it can be of, as a number. */
  readonly day: number | null
  /** Quoted phrases of two words or more, stemmed. */
  readonly quotes: readonly string[]
}

/** "The blockade will end", "when the pilots are home": content words of what is conditioned, and of on what. */
export interface Conditioned {
  readonly head: readonly string[]
  readonly terms: readonly string[]
}

/** All wordings, in the order of the statements. */
export function placesOf({ statements, partyOf }: Matter): readonly Place[] {
  const all = statements.flatMap(statement => statement.variants.map(variant => ({ statement, variant })))
  const bags = weighWords(
    all.map(({ variant: { wording, quoted } }) => ({
      words: wording,
      quoted: quoted.map(({ exact }) => exact).join(' '),
      about: [],
    })),
  )
  return all.map(({ statement, variant }, index) => ({
    statement,
    variant,
    bag: bags[index]!,
    party: partyOf(statement.speaker) ?? statement.speaker,
    // A denied cue ("did not say") turns what follows around; a denied content says no by its words.
    no: saysNo(variant.wording) !== (statement.negated && saysNo(variant.cue ?? '')),
    numbers: numbersIn(variant.wording),
    version: versionIn(variant.wording),
    condition: variant.condition?.exact ?? splitCondition(variant.wording)?.condition ?? null,
    day: dayNumber(statement.dateRange.latest),
    conditioned: conditionedIn(variant.wording),
    quotes: variant.quoted.map(({ exact }) => stems(exact).join(' ')).filter(words => words.includes(' ')),
  }))
}

/** "The blockade will end when …": what is conditioned, and on what. */
const ONLY_THEN = /\b(?:only )?(?:when|once|until|unless|only if|only after|provided that)\b/i

/** Longer heads are not of one thing only. */
const LONGEST_HEAD = 7

function conditionedIn(wording: string): Conditioned | null {
  const at = wording.search(ONLY_THEN)
  if (at < 0) return null
  const [head, terms] = [contentWords(wording.slice(0, at)), contentWords(wording.slice(at))]
  return head.length > LONGEST_HEAD || terms.length < 2 ? null : { head, terms }
}

/** What reports of one event are written within, in days. */
const DAYS = 3

/** Whether both may be of one event. */
export function near({ day: a }: Place, { day: b }: Place): boolean {
  return a === null || b === null || Math.abs(a - b) <= DAYS
}
