/**
 * @module What a stance is on that names no issue, where what it counts or what is announced before it tells. What neither tells stands
 * in its context (`issues-in-context.ts`) or is weighed (`weighed-rows.ts`).
 */
import type { Variant } from '../alignment/wordings.ts'
import type { Passage } from '../document/passage.ts'
import { CEASEFIRE_ISSUE } from './issue-patterns.ts'
import { figuresIn } from './stated-figures.ts'
import { openingPhrase, subjectForms } from './subjects.ts'
import { issueAnnounced, issueOfFigures, type TopicsAtHand } from './topics-at-hand.ts'

/** "would free the crew | but would not open the depot": the depot is another thing than was named before. */
function namesSubject({ topics = [] }: Pick<Variant['statement'], 'topics'>, words: string): boolean {
  return (
    topics.some(({ exact }) => subjectForms(exact.split(/\s+/)).length > 0) ||
    openingPhrase(words.replace(MODAL_AND_VERB, '')) !== null
  )
}

/** "a report on the pits within 30 days": days are counted of everything but a truce, and what is asked for here has a name. */
function isTimeOf(statement: Pick<Variant['statement'], 'topics'>, words: string): boolean {
  const units = figuresIn(words).map(({ unit }) => unit)
  return units.length > 0 && units.every(unit => unit !== null && TIME.test(unit)) && namesSubject(statement, words)
}

const TIME = /^(?:hour|day|week|month|year)$/

/** What stands before a condition: "could do without it | if it lasted 90 days" counts no days. */
function withoutBehind(piece: Passage, condition: Passage | null): Passage {
  if (condition === null || condition.start <= piece.start || condition.start >= piece.end) return piece
  const length = condition.start - piece.start
  return { ...piece, exact: piece.exact.slice(0, length), end: piece.start + length }
}

/** "but would never fund | a stadium". */
const MODAL_AND_VERB = /^(?:(?:and|but) )?\p{L}+(?:n[’']t)?(?: (?:not|never|also|even))* \p{L}+ /iu

/** What a wording that names no issue is on, by its figures or by what is announced before it; `null` where nothing tells. */
export function topicOf(
  topics: TopicsAtHand,
  report: number,
  { content, condition, ...statement }: Pick<Variant['statement'], 'content' | 'condition' | 'topics'>,
): string | null {
  for (const piece of content) {
    const figures = issueOfFigures(topics, report, withoutBehind(piece, condition))
    if (figures !== null && (figures === CEASEFIRE_ISSUE || !isTimeOf(statement, piece.exact))) return figures
    const announced = issueAnnounced(topics, report, piece)
    if (announced !== null) return announced
  }
  return null
}
