/**
 * @module Who speaks where "both sides" do: "both delegations deny a link". What the two sides say together each of them says; unnamed
 * officials "on both sides" stay unnamed.
 */
import type { Actors } from '../alignment/match-actors.ts'
import type { Testimony } from '../document/testimony.ts'
import { sidesByNumber } from '../statements/told/both-sides.ts'
import { partiesOf } from './party.ts'
import type { Actor, RecordStatement, ReportEntry } from './record.ts'
import { delegates } from './told-meetings.ts'
import { sidesOfStory } from './two-sides.ts'

/** What was read, and who is who in it. */
interface Read {
  readonly testimonies: readonly Testimony[]
  readonly reports: readonly ReportEntry[]
  readonly matched: Pick<Actors, 'actorOf'>
}

/** The statements, those of the sides by their number as said by the parties, where the reports leave no doubt who they are. */
export function withSidesThatSpeak(
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
  { testimonies, reports, matched: { actorOf } }: Read,
): readonly RecordStatement[] {
  const ofSides = new Map(
    actors.flatMap(({ id, name, anonymous, party }) => {
      const count = anonymous && party === null && !OF_BOTH.test(name) ? sidesByNumber(name) : null
      return count === null ? [] : [[id, count] as const]
    }),
  )
  if (ofSides.size === 0) return statements
  const partyOf = partiesOf(actors)
  const sidesFor = sidesOfStory([], delegates(testimonies, actorOf, partyOf), testimonies, actorOf, partyOf)
  const place = new Map(reports.map(({ file }, index) => [file, index]))
  return statements.map(statement => {
    const { variants, speaker, coSpeakers, chain } = statement
    const { evidence } = variants[0]!
    const report = place.get(evidence.file)
    const sidesOf = (actor: string) => {
      const count = ofSides.get(actor)
      if (count === undefined || report === undefined) return null
      const sides = sidesFor(report, count, [])
      return sides === null ||
        areOthers(testimonies[report]!, evidence.start, sides, figure => partyOf(actorOf[report]![figure]!))
        ? null
        : sides
    }
    const sides = sidesOf(speaker)
    if (sides === null) return statement
    return {
      ...statement,
      speaker: sides[0]!,
      coSpeakers: [...new Set([...sides.slice(1), ...coSpeakers])],
      chain: chain.map((link, at) => (at === chain.length - 1 && link === speaker ? sides[0]! : link)),
    }
  })
}

/** "officials on both sides", "a member of the two teams": some of theirs, and not the sides. */
const OF_BOTH = /^(?!(?:both|either|the two|all) of )[^,]*? (?:of|on|from|in|for|with|close to) /i

/** Code units between two sentences, and the words that one of them may leave uncited. */
const NEAR = 60

/** "Envoys of Ardan and Bela said they could not. Both governments would not comment": several who spoke right before, and sit elsewhere. */
function areOthers(
  { statements, figures }: Testimony,
  start: number,
  sides: readonly string[],
  partyOf: (figure: number) => string | null,
): boolean {
  const before = statements.findLast(({ passage }) => passage.end <= start && passage.end > start - NEAR)
  if (before === undefined || before.speaker === null) return false
  const { kind, name } = figures[before.speaker]!
  const isSeveral = before.coSpeakers.length > 0 || (kind === 'group' && sidesByNumber(name) === null)
  return isSeveral && [before.speaker, ...before.coSpeakers].every(figure => !sides.includes(partyOf(figure) ?? ''))
}
