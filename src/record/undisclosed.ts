/** @module What is withheld: things a report says somebody would not tell. Silence alone is nothing undisclosed. */
import { NARRATOR } from '../alignment/match-actors.ts'
import type { RecordStatement, Undisclosed } from './record.ts'

export function undisclosed(
  statements: readonly RecordStatement[],
  partyOf: (actor: string) => string | null,
): readonly Undisclosed[] {
  return statements
    .filter(({ act }) => act === 'withhold')
    .map(({ id, speaker, variants, evidence }) => ({
      id: `undisclosed-${id}`,
      what: variants[0]!.wording,
      withheldBy: speaker === NARRATOR ? null : (partyOf(speaker) ?? speaker),
      statedBy: speaker === NARRATOR ? null : speaker,
      evidence,
    }))
}
