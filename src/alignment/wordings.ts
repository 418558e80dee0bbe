/** @module A statement's wordings, made ready to be held against one another: words by weight, yes or no, numbers, quotations. */
import { dayNumber } from '../document/dates.ts'
import type { Figure } from '../document/layers.ts'
import type { Passage } from '../document/passage.ts'
import type { Statement, Testimony } from '../document/testimony.ts'
import { contentWords, stems } from './content-words.ts'
import { saysNo, versionIn } from './part-wordings.ts'
import { type Bag, weighWords } from './weigh-words.ts'
import { withoutNames } from './without-names.ts'
import { numbersIn } from './written-numbers.ts'

/** One statement as one report has it. */
export interface Variant {
  /** Index into the testimonies. */
  readonly report: number
  readonly statement: Statement
  /** Actor ids; the speaker is `narrator` where the report speaks in its own voice. */
  readonly speaker: string
  readonly coSpeakers: readonly string[]
}

/** What was said, or, where the report only tells of the act, the telling. */
export function wordsOf({ content, passage }: Pick<Statement, 'content' | 'passage'>): string {
  return (content.length > 0 ? content : [passage]).map(({ exact }: Passage) => exact).join(' … ')
}

/** A variant with what it is compared by, found once. */
export interface Said extends Variant {
  readonly bag: Bag
  readonly no: boolean
  readonly numbers: readonly number[]
  readonly version: 'first' | 'later' | null
  /** The latest it can be of, as a number. */
  readonly day: number | null
  /** Who speaks has no name of a person here: "delegates", "the ministry". */
  readonly isUnnamed: boolean
  /** Told as said once more: "repeated that", "said again". */
  readonly again: boolean
  /** Quotations of two words or more, stemmed. */
  readonly quotes: readonly string[]
  /** Content words of what it calls a thing in quotation marks; empty where it names nothing. */
  readonly names: readonly string[]
}

export function readWordings(
  variants: readonly Variant[],
  actorOf: readonly (readonly string[])[],
  testimonies: readonly Testimony[],
): readonly Said[] {
  const bags = weighWords(
    variants.map(({ report, statement, speaker }) => ({
      // Whom it names is weighed once, as the actor.
      words: withoutNames(wordsOf(statement), testimonies[report]!, statement.about).replace(DENYING, ' '),
      quoted: statement.quoted.map(({ exact }) => exact).join(' '),
      about: [
        ...statement.about.map(figure => actorOf[report]![figure]!).filter(id => id !== speaker),
        ...numbersIn(wordsOf(statement)).map(String),
      ],
    })),
  )
  return variants.map((variant, index) => {
    const words = wordsOf(variant.statement)
    return {
      ...variant,
      bag: bags[index]!,
      no:
        deniesBySaying(variant.statement) ||
        saysNo(words) !== (variant.statement.negated && saysNo(variant.statement.cue ?? '')),
      numbers: numbersIn(words),
      version: versionIn(words),
      day: dayNumber(variant.statement.saidAt.latest),
      isUnnamed: isUnnamed(testimonies[variant.report]!.figures[variant.statement.speaker ?? -1]),
      again: AGAIN.test(variant.statement.lemma ?? '') || /\bagain$/i.test(variant.statement.cue ?? ''),
      quotes: variant.statement.quoted.map(({ exact }) => stems(exact).join(' ')).filter(quote => quote.includes(' ')),
      names: NAMING.test(variant.statement.lemma ?? '')
        ? variant.statement.quoted.flatMap(({ exact }) => contentWords(exact))
        : [],
    }
  })
}

/** "rejected any screening", "would not accept screening": who rejects says no, whichever way what is rejected is worded. */
function deniesBySaying({ act }: Statement): boolean {
  return act === 'reject' || act === 'deny'
}

function isUnnamed(figure: Figure | undefined): boolean {
  return figure !== undefined && (figure.anonymous || figure.kind === 'organisation')
}

/** Whether it says no is asked apart; that both do is nothing they share. */
const DENYING = /\bnot?\b|(?<=\p{L})n[’']t\b/giu

/** Verbs of saying it another time. */
const AGAIN = /^(?:repeat|reiterate|restate|reaffirm)$/

/** Verbs that give a thing a name. */
const NAMING = /^(?:call|describe|characteri[sz]e|term|label|dub|brand|deem)$/

/** Days between the latest times two wordings can be of; 0 where one is open. */
export function apart(a: Said, b: Said): number {
  return a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day)
}
