/**
 * @module Who is told of at the seat of his state: "In Sendal, Foreign Minister Ana Osei said", "In Sendal the army let it be
 * known". Who is only on a visit there is introduced with his own state.
 */
import type { Passage } from '../../document/passage.ts'
import { stateOfCapital } from '../know-places.ts'
import { plainName } from '../plain-name.ts'
import type { Story } from './story.ts'

/** A state whose seat a figure of a report is told of in, and the sentence. */
export interface SpokenFrom {
  readonly state: string
  readonly passage: Passage
}

/** A town before everything else, and what stands behind it up to the end of whoever is told of. */
const FRONTED =
  /^["“]?(?:Back |Speaking |Meanwhile,? )?(?:[Ii]n|[Ff]rom) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}),? (?:meanwhile,? )?((?:the |a |an |its )?[^.;:“”"]{2,90})/u

/** What ends the words that introduce somebody: he does something. */
const DOES =
  /\b(?:said|says|told|tells|has|have|had|was|were|is|are|who|where|which|that|when|would|will|could|met|called|with|after|and)\b/

/** Index of a figure of the story → the seat it is told of at. Towns where the talks are held are nobody's. */
export function spokenFromSeats(
  { testimonies, told, canon }: Story,
  states: ReadonlySet<string>,
  venues: ReadonlySet<string>,
): ReadonlyMap<number, SpokenFrom> {
  const byName = new Map([...states].map(state => [plainName(state), state]))
  const stateAt = (town: string): string | null => {
    if (venues.has(plainName(town))) return null
    const state = byName.get(plainName(canon(town))) ?? stateOfCapital(town)
    return state !== undefined && states.has(state) && plainName(state) !== plainName(town) ? state : null
  }
  const found = new Map<number, SpokenFrom>()
  let first = 0
  for (const { figures, sentences } of testimonies) {
    for (const { passage, quoted } of sentences) {
      if (quoted || !/^["“]?(?:In|From|Back|Speaking|Meanwhile) /.test(passage.exact)) continue
      const [, town, rest] = FRONTED.exec(passage.exact) ?? []
      const state = town === undefined ? null : stateAt(town)
      if (state === null) continue
      const introduced = rest!.split(DOES, 1)[0]!
      figures.forEach((_, at) => {
        const { kind, name, anonymous, side } = told[first + at]!
        const last = kind === 'person' && !anonymous ? name.split(' ').at(-1)! : name
        if (side === null && kind !== 'media' && last.length > 2 && hasName(introduced, last))
          found.set(first + at, { state, passage })
      })
    }
    first += figures.length
  }
  return found
}

/** Whether words have a name in them, whole. */
function hasName(words: string, name: string): boolean {
  const at = words.lastIndexOf(name)
  return at !== -1 && !/\p{L}/u.test(words[at - 1] ?? ' ') && !/\p{L}/u.test(words[at + name.length] ?? ' ')
}
