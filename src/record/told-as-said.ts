/** @module Told as said: what one tells of others' stances, "an official said Ardan wanted a guarantee", as statements of theirs. */
import { stems } from '../alignment/content-words.ts'
import type { Actor, RecordStatement, ToldByOne } from './record.ts'

/** What a statement tells of others' stances, as if they had said it: "an official said Ardan wanted a guarantee". */
export function asTold(
  statement: RecordStatement,
  represented: (holder: string, speaker: string) => boolean,
): readonly RecordStatement[] {
  const { inContext: _, namedIn: __, ...bare } = statement
  return (statement.told ?? [])
    .filter(told => standsBy(statement, told))
    .map(({ holder, content, conditionIssues, ...told }) => ({
      ...bare,
      ...told,
      // In the writer's words, of whoever has the stance.
      mode: statement.mode === 'narrator' ? 'indirect' : statement.mode,
      conditionIssues,
      speaker: represented(holder, statement.speaker) ? statement.speaker : holder,
      coSpeakers: [],
      variants: [{ ...statement.variants[0]!, wording: content.map(({ exact }) => exact).join(' … ') }],
    }))
}

/** "Denied reports that Ardan had offered a loan": what a denial tells of anybody is what is denied. */
function standsBy({ act }: RecordStatement, { aside }: ToldByOne): boolean {
  return act !== 'deny' || aside === true
}

/** "The drivers want more", said by the chair of the Drivers' Union: those whom the speaker's body is of, or is there for. */
export function representedBy(
  actors: readonly Actor[],
  partyOf: (actor: string) => string | null,
): (holder: string, speaker: string) => boolean {
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  return (holder, speaker) => {
    const [people, party] = [byId.get(holder), byId.get(partyOf(speaker) ?? '')]
    if (people?.type !== 'group' || party === undefined || party.type === 'state') return false
    if (MEMBERS.test(people.name)) return true
    const words = new Set([party.name, ...party.aliases].flatMap(name => stems(name)))
    const [last] = stems(people.name).slice(-1)
    return people.party === null && !/\p{Lu}/u.test(people.name) && last !== undefined && words.has(last)
  }
}

/** Those a body is made of, whatever body it is. */
const MEMBERS =
  /^(?:our |its |union |party |the )?(?:members|members of the union|membership|rank and file|shareholders|delegates)$/i
