/** @module Makes actors for tests. */
import type { Actor } from '../src/record/record.ts'

/** A person with a name and no party, unless told otherwise. */
export function actorOf(id: string, name: string, more: Partial<Actor> = {}): Actor {
  return { id, name, type: 'person', party: null, aliases: [], titles: [], anonymous: false, evidence: [], ...more }
}
