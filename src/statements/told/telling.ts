/** @module One telling of a meeting: what one clause of a report has of it. */
import type { Span } from '../../document/span.ts'
import type { ToldMeeting } from '../../document/testimony.ts'
import type { Present } from './find-people.ts'

/** One telling: a meeting as one clause has it. Offsets of passages count from the beginning of the report. */
export interface Telling
  extends Omit<
    ToldMeeting,
    'passages' | 'hours' | 'outcomes' | 'people' | 'sides' | 'ofBoth' | 'ofSides' | 'withHolder' | 'writtenIn'
  > {
  readonly present: Present
  /** "the talks", "both delegations": goes back to something told before. */
  readonly definite: boolean
  /** "attended by Osei": only adds people to what was told. */
  readonly adds: boolean
  /** "another round", "previous talks": never the one told before. */
  readonly other: boolean
  readonly dated: boolean
  /** The words that name it: "talks", "met". */
  readonly name: string
  /** "the two sides", "both delegations" meet. */
  readonly ofBoth: boolean
  /** "both delegations" is 2, "the three governments" 3; `null`: not told by their number alone. */
  readonly ofSides: number | null
  /** Its subject is other people than those told of before: "ministers of some states will meet". */
  readonly ofMore: boolean
  /** One of the two is called by an office alone: "the Emir", or by a pronoun. */
  readonly withHolder: boolean
  readonly dayNumber: number | null
  readonly hours: readonly { readonly hours: number; readonly passage: Span }[]
  readonly outcomes: readonly { readonly code: ToldMeeting['outcomes'][number]['code']; readonly passage: Span }[]
  readonly passage: Span
  /** Index of its line. */
  readonly line: number
  /** Only the dateline says where: a town named further down takes its place. */
  readonly placeGuessed: boolean
}
