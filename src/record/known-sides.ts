/**
 * @module Known sides: what all reports together know of whose side somebody is, and one alone may not. Told of the own side that
 * it is ready, it offers; told of another that it must, it asks.
 */
import type { Act } from '../document/testimony.ts'
import { leadingParty, namesOfParties } from './own-stances.ts'
import type { Actor, RecordStatement } from './record.ts'

/** The same statements, each with the act it has by the sides that the record knows. */
export function withKnownSides(
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
  partyOf: (actor: string) => string | null,
): readonly RecordStatement[] {
  const names = namesOfParties(actors, partyOf)
  return statements.map(statement => {
    const named = leadingParty(statement.variants[0]!.wording, names)
    const act = actBySide(statement, named, partyOf(statement.speaker))
    return act === null ? statement : { ...statement, act }
  })
}

/** `named`: the party whose name the wording begins with; `own`: the speaker's. `null` where the act stands. */
function actBySide(
  { act, modality, negated, mode, condition, variants }: RecordStatement,
  named: string | null,
  own: string | null,
): Act | null {
  if (act !== 'report' || negated || mode === 'narrator' || named === null || own === null) return null
  const { wording } = variants[0]!
  if (named !== own) return IS_OBLIGED.test(wording) ? 'demand' : null
  if (modality !== 'ready' || !IS_READY.test(wording)) return null
  return condition === null ? 'commit' : 'condition'
}

const IS_READY =
  /^(?:\S+ ){1,5}?(?:is|was|are|were|remains|remained|stood|stands) (?:also |still |now )?(?:ready|willing|prepared|open)\b/i

/** "Bela would have to stop", "Bela must open its books". */
const IS_OBLIGED =
  /^(?:that )?(?:\S+ ){1,4}?(?:(?:will|would) (?:first |also )?have to|must|ought to|needs? to|should) (?!not\b|be able\b|decide\b|know\b)/i
