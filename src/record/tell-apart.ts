/** @module What statements are about, told apart once all are known: which text, whose seat, which matter; and which of them deny another. */
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import { withDenials } from './denials.ts'
import { withDoubtedRows } from './doubted-rows.ts'
import { isTextIssue, phrasesOf } from './issues.ts'
import { withIssuesInContext } from './issues-in-context.ts'
import { withKnownSides } from './known-sides.ts'
import type { SoughtIssues } from './learn-issues.ts'
import { tellMattersApart } from './matters.ts'
import { withoutStrayTexts } from './means-a-text.ts'
import type { Actor, Issue, RecordStatement } from './record.ts'
import { tellSeatsApart } from './seats-apart.ts'
import { namesText, type TextIssues, tellTextsApart } from './tell-texts-apart.ts'
import { withWeighedRows } from './weighed-rows.ts'

/** What is known when statements are told apart. */
interface Known {
  readonly sought: SoughtIssues
  readonly texts: TextIssues
  readonly actors: readonly Actor[]
  readonly partyOf: (actor: string) => string | null
  readonly testimonies: readonly Pick<Testimony, 'sentences'>[]
}

interface ToldApart {
  readonly issues: readonly Issue[]
  readonly statements: readonly RecordStatement[]
}

/** The statements with the issues they are about, and every issue there is to be about. */
export function tellApart(said: readonly RecordStatement[], known: Known): ToldApart {
  const { issues, statements } = toldByRule(said, known)
  const likely = withDoubtedRows({ ...known, issues, statements })
  return { issues, statements: withWeighedRows({ ...known, issues, statements: likely }) }
}

/** The same without what is weighed. */
export function toldByRule(
  said: readonly RecordStatement[],
  { sought: { listed, rare, once }, texts, actors, partyOf, testimonies }: Known,
): ToldApart {
  const names = {
    phrases: phrasesOf(listed.filter(({ id }) => isTextIssue(id))),
    isIn: (passage: Passage) => namesText(texts, passage),
  }
  const meant = said.map(statement => withoutStrayTexts(statement, names))
  const seats = tellSeatsApart(tellTextsApart(meant, texts), actors, partyOf)
  const issues = [...listed, ...rare, ...once, ...texts.issues, ...seats.issues]
  const sentences = testimonies.flatMap(report => report.sentences.map(({ passage }) => passage))
  const known = withKnownSides(seats.statements, actors, partyOf)
  const matters = tellMattersApart(known, { issues, actors, sentences })
  // A subject that no statement is on, and a matter is called by, is that matter.
  const named = new Set(matters.issues.map(({ id }) => id))
  const all = [...issues.filter(({ id }) => !named.has(id)), ...matters.issues]
  const around = withIssuesInContext(matters.statements, all, testimonies).map(one =>
    one.inContext === true ? withoutStrayTexts(one, names) : one,
  )
  return { issues: all, statements: withDenials(around, actors, partyOf) }
}
