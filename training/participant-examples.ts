/**
 * @module Examples of participants: who may have sat at the meetings that the record finds in the project's own sets of talks, and who
 * did by those who read them. Each as the record finds it, so that training sees what the record will see.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainName } from '../src/alignment/plain-name.ts'
import { compatible, type DateRange } from '../src/document/dates.ts'
import { namedFirst } from '../src/record/delegates-at-meetings.ts'
import { meetings } from '../src/record/meetings.ts'
import { type ParticipantGround, type ParticipantSigns, participantSigns } from '../src/record/participant-signs.ts'
import type { Actor, Meeting } from '../src/record/record.ts'
import { delegates } from '../src/record/told-meetings.ts'
import { isWeighed } from '../src/record/weighed-participants.ts'
import { type RecordGround, recordGround } from './record-ground.ts'

/** Somebody at a meeting, or not. */
export interface ParticipantExample extends ParticipantSigns {
  /** Name of its set. */
  readonly from: string
  readonly meeting: string
  readonly isRight: boolean
}

interface Span {
  readonly file: string
  readonly start: number
  readonly end: number
}

interface GoldMeeting {
  readonly status?: string
  readonly dateRange?: Partial<DateRange>
  readonly sides: readonly { readonly participants: readonly { readonly actor: string }[] }[]
  readonly evidence?: readonly Span[]
}

interface Gold {
  readonly actors: readonly { readonly id: string; readonly name: string; readonly aliases?: readonly unknown[] }[]
  readonly meetings: readonly GoldMeeting[]
}

/** The examples of one set: a folder with `reports`, `metadata.json` and `gold.json`. */
export async function participantExamplesOfSet(folder: string, name: string): Promise<readonly ParticipantExample[]> {
  const gold: Gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'))
  const ground = groundOfParticipants(await recordGround(folder))
  const signsOf = participantSigns(ground)
  const goldOf = actorsAsGold(ground.actors, gold)
  return ground.meetings
    .filter(one => isWeighed(one))
    .flatMap(meeting => {
      const same = goldMeeting(meeting, gold)
      if (same === null) return []
      const there = new Set(same.sides.flatMap(({ participants }) => participants.map(({ actor }) => actor)))
      return signsOf(meeting).map(one => ({
        ...one,
        from: name,
        meeting: meeting.id,
        isRight: there.has(goldOf.get(one.actor) ?? ''),
      }))
    })
}

/** What the record knows of its meetings when participants are weighed. */
function groundOfParticipants({
  testimonies,
  reports,
  actorOf,
  actors,
  partyOf,
  onTheTable,
}: RecordGround): ParticipantGround {
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  return {
    meetings: meetings(testimonies, actorOf, actors, partyOf, reports, onTheTable, {}),
    testimonies,
    actorOf,
    actors,
    partyOf,
    heads: namedFirst(delegates(testimonies, actorOf, partyOf), byId),
  }
}

/** The meeting of the gold that rests on the same words, the one with most of them. */
function goldMeeting({ evidence, dateRange, id }: Meeting, { meetings }: Gold): GoldMeeting | null {
  const held = meetings.filter(
    ({ status, dateRange: days }) =>
      !/planned|offered|cancelled/.test(status ?? '') &&
      compatible({ earliest: days?.earliest ?? null, latest: days?.latest ?? null }, dateRange),
  )
  const common = (one: GoldMeeting) =>
    (one.evidence ?? []).filter(span => evidence.some(passage => meet(passage, span))).length
  const isLong = ({ dateRange: days }: GoldMeeting) => days?.earliest !== days?.latest
  const best = held.toSorted(
    (a, b) =>
      common(b) - common(a) ||
      Number(isLong(b) === id.startsWith('talks-')) - Number(isLong(a) === id.startsWith('talks-')),
  )[0]
  return best !== undefined && common(best) > 0 ? best : null
}

function meet(a: Span, b: Span): boolean {
  return a.file === b.file && Math.min(a.end, b.end) > Math.max(a.start, b.start)
}

/** Actor → the one of the gold, by a name both have. */
function actorsAsGold(actors: readonly Actor[], gold: Gold): ReadonlyMap<string, string> {
  const known = new Map<string, string | null>()
  for (const { id, name, aliases = [] } of gold.actors)
    for (const wording of [
      name,
      ...aliases.map(one => (typeof one === 'string' ? one : (one as { text: string }).text)),
    ]) {
      const plain = plainName(wording)
      known.set(plain, known.has(plain) && known.get(plain) !== id ? null : id)
    }
  return new Map(
    actors.flatMap(({ id, name, aliases }) => {
      const found = [name, ...aliases]
        .map(one => known.get(plainName(one)))
        .find(one => one !== undefined && one !== null)
      return found === undefined || found === null ? [] : [[id, found] as const]
    }),
  )
}
