/** @module What statements are about, told apart once all are known: which text, whose seat; and which of them deny another. */
import { withDenials } from './denials.ts'
import type { SoughtIssues } from './learn-issues.ts'
import type { Actor, Issue, RecordStatement } from './record.ts'
import { tellSeatsApart } from './seats-apart.ts'
import { type TextIssues, tellTextsApart } from './tell-texts-apart.ts'

/** What is known when statements are told apart. */
interface Known {
  readonly sought: SoughtIssues
  readonly texts: TextIssues
  readonly actors: readonly Actor[]
  readonly partyOf: (actor: string) => string | null
}

/** The statements with the issues they are about, and every issue there is to be about. */
export function tellApart(
  said: readonly RecordStatement[],
  { sought: { listed, rare, once }, texts, actors, partyOf }: Known,
): { readonly issues: readonly Issue[]; readonly statements: readonly RecordStatement[] } {
  const seats = tellSeatsApart(tellTextsApart(said, texts), actors, partyOf)
  return {
    issues: [...listed, ...rare, ...once, ...texts.issues, ...seats.issues],
    statements: withDenials(seats.statements, actors, partyOf),
  }
}
