/** @module The label under which a brief tells of an issue: a text is not said to be from whoever answers it. */
import type { Issue, Record, Stance } from '../record/record.ts'

/** Stances that somebody takes on another's text. */
const ANSWERS: ReadonlySet<Stance> = new Set(['accepts', 'accepts-in-part', 'rejects', 'rejects-in-part'])

/** "Nine points from Ardan" is "Nine points" where Ardan itself accepts or rejects them: whose they are is not known then. */
export function labelOfIssue(
  { actors, positions }: Pick<Record, 'actors' | 'positions'>,
  { id, label }: Issue,
): string {
  const [, text, owner] = label.match(/^(.+) from (.+)$/) ?? []
  if (text === undefined) return label
  const answering = positions.filter(({ issue, stance }) => issue === id && ANSWERS.has(stance))
  const isOwn = answering.some(({ party }) => actors.find(actor => actor.id === party)?.name === owner)
  return isOwn ? text : label
}
