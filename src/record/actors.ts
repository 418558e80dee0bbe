/** @module Actors in the record: who takes part, with the passages that show them. */
import type { Actors } from '../alignment/match-actors.ts'
import type { Variants } from '../alignment/match-statements.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import type { Actor } from './record.ts'

/** Enough to see who is meant; all that an actor said is found among the statements. */
const MOST_EVIDENCE = 5

/** One entry for each actor, in the order of the match. */
export function recordActors(
  { actors, actorOf }: Actors,
  statements: readonly Variants[],
  testimonies: readonly Testimony[],
): readonly Actor[] {
  const seen = new Map<string, Passage[]>()
  const add = (actor: string | undefined, passage: Passage) => {
    const passages = actor === undefined ? undefined : (seen.get(actor) ?? seen.set(actor, []).get(actor)!)
    // One passage per report: five papers show more than five lines of one.
    if (
      passages !== undefined &&
      passages.length < MOST_EVIDENCE &&
      !passages.some(({ file }) => file === passage.file)
    )
      passages.push(passage)
  }
  for (const { speaker, coSpeakers, statement } of statements.flat())
    for (const actor of [speaker, ...coSpeakers]) add(actor, statement.passage)
  testimonies.forEach(({ statements: said, events }, report) => {
    for (const { about, passage } of said) for (const figure of about) add(actorOf[report]![figure], passage)
    for (const { figures, passage } of events) for (const figure of figures) add(actorOf[report]![figure], passage)
  })
  return actors.map(({ id, kind, name, party, aliases, titles, anonymous, links }) => ({
    id,
    name,
    type: kind,
    party,
    aliases,
    titles,
    anonymous,
    ...(links.length > 0 && { links }),
    evidence: seen.get(id) ?? [],
  }))
}
