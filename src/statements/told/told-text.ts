/** @module A text on the table as it was found in one line. */
import type { Span } from '../../document/span.ts'
import type { ToldText } from '../../document/testimony.ts'

/** A text named in a line; offsets within the line. */
export interface TextNamed extends Omit<ToldText, 'passage' | 'points' | 'offer'> {
  readonly line: number
  readonly name: Span
  /** The clause that says who offers it, where one does. */
  readonly offer: Span | null
  /** A letter, message or note, which answers a text or goes along with it. */
  readonly isLetter: boolean
  /** Only compared with another: "as the March draft had done". */
  readonly isAside?: boolean
  /** A reply, a map, a message: a text because one side hands it to the other. */
  readonly isHandedOver?: boolean
  /** Its noun alone, in lower case. */
  readonly noun: string
}
