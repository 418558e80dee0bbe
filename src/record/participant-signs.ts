/**
 * @module Signs that somebody sat at talks whose people no report lists: his office, the part the reports give him there, what he
 * says in a report of them that was written in their town, who else of his side was there. What each sign is worth is learnt
 * (`weighed-participants.ts`).
 */
import { plainName } from '../alignment/plain-name.ts'
import { addDays, dayOf } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import type { Medium, Testimony } from '../document/testimony.ts'
import { isByName } from './delegates-at-meetings.ts'
import type { Actor, Meeting } from './record.ts'
import type { Delegate } from './told-meetings.ts'

/** Somebody who may have sat at a meeting. */
export interface ParticipantSigns {
  readonly actor: string
  /** The record has him there already; of him it is only learnt. */
  readonly isListed: boolean
  readonly signs: readonly string[]
  /** What shows it best: the part a report gives him, or his words in a report from there. */
  readonly shownIn: Passage
}

/** What signs are read from. */
export interface ParticipantGround {
  readonly meetings: readonly Meeting[]
  readonly testimonies: readonly Testimony[]
  readonly actorOf: readonly (readonly string[])[]
  readonly actors: readonly Actor[]
  readonly partyOf: (actor: string) => string | null
  readonly heads: readonly Delegate[]
  /** Ids of sittings of which no report names the people. */
  readonly ofDelegations?: ReadonlySet<string>
}

/** A saying as one report has it. */
interface Heard {
  readonly passage: Passage
  readonly medium: Medium
  readonly earliest: string | null
  readonly latest: string | null
}

/** Offices by the titles of those who have them, the weightiest first; one may have several. */
const OFFICES: readonly (readonly [string, RegExp])[] = [
  ['spokesman', /\bspokes\p{L}+|\bpress (?:officer|secretary)/iu],
  ['head of state', /(?<!vice[- ])\b(?:president|prime minister|premier|king|queen|emir|sultan|chancellor)\b/iu],
  ['foreign minister', /\bforeign (?:minister|secretary)\b|\bsecretary of state\b|\btop diplomat\b/iu],
  ['deputy', /\b(?:deputy|vice|under-?secretary|state secretary|permanent secretary)\b/iu],
  ['minister', /\b(?:minister|secretary)\b/iu],
  ['negotiator', /\bnegotiat\p{L}+|\bdelegat\p{L}+/iu],
  ['mediator', /\b(?:mediator|facilitator|special representative|conciliator|arbitrator|chair)\b/iu],
  ['envoy', /\b(?:envoy|ambassador|emissary)\b/iu],
  ['officer', /\b(?:general|colonel|admiral|major|commander|brigadier|captain)\b/iu],
  ['expert', /\b(?:lawyer|advis[eo]r|expert|professor|analyst|engineer|economist)\b/iu],
  [
    'head of a body',
    /\b(?:chair(?:man|woman|person)?|director|leader|head|chief|secretary[- ]general|governor|mayor)\b/iu,
  ],
]

/** Words of somebody who is elsewhere. */
const ELSEWHERE =
  /\b(?:by (?:tele)?phone|by e-?mail|parliament|(?:radio|television|TV)\b|in (?:an?|his|her|the) (?:[\p{L}-]+ )?(?:statement|letter|interview|post|message|article|broadcast|speech|address)|on (?:social media|X|Facebook|Telegram))/iu

/** Words of somebody who comes from the table. */
const AT_THE_DOOR =
  /\b(?:told (?:reporters|journalists|the press)|as (?:he|she) (?:left|arrived)|in the (?:lobby|courtyard|corridor|garden)|outside the|emerging|leaving the|across the table|in the room)\b/iu

/** What is said by these is said from anywhere. */
const FROM_AFAR: ReadonlySet<Medium> = new Set(['written', 'broadcast', 'post', 'interview'])

/** Days after a meeting in which a report still is of it. */
const OF_IT = 2

/** Above so many there are "many". */
const FEW = 2

/** Gives, for a meeting that was held, those who speak in a report of it from its town, with what speaks for each having sat there. Everything is indexed once. */
export function participantSigns(ground: ParticipantGround): (meeting: Meeting) => readonly ParticipantSigns[] {
  const { testimonies, actorOf, actors, partyOf, heads } = ground
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  const reportOf = new Map(
    testimonies.flatMap(({ sentences: [first] }, report) =>
      first === undefined ? [] : [[first.passage.file, report] as const],
    ),
  )
  const heard = testimonies.map((testimony, report) => heardIn(testimony, actorOf[report]!))
  const parts = Map.groupBy(heads, ({ report }) => report)
  const between = new Set(heads.flatMap(({ role, party }) => (role === 'mediates' && party !== null ? [party] : [])))
  const written = testimonies.map(({ meetings: told = [] }) => told.find(one => one.writtenIn !== undefined)?.writtenIn)
  const sideOf = (id: string) => partyOf(id) ?? id
  const participantsOf = grouped(
    ground.meetings.filter(({ status }) => status === 'held'),
    peopleOf,
  )
  const sittingsOf = grouped(ground.meetings, ({ sides }) => sides.map(({ party }) => party))
  const shareOf = sharesOfSayings(heard, sideOf)

  return meeting => {
    const { earliest, latest } = meeting.dateRange
    const { city, country } = meeting.place
    if (earliest === null || latest === null || city === null) return []
    const town = plainName(city)
    const telling = [...new Set(meeting.evidence.flatMap(({ file }) => reportOf.get(file) ?? []))]
    const fromThere = telling.filter(report => {
      const day = dayOf(testimonies[report]!.report.published)
      const isOfIt = day !== null && day >= earliest && day <= addDays(latest, OF_IT)
      return isOfIt && written[report] !== undefined && plainName(written[report]) === town
    })
    const there = new Set(peopleOf(meeting))
    const speakers = [...new Set(fromThere.flatMap(report => [...heard[report]!.keys()]))].filter(id => {
      const actor = byId.get(id)
      return actor !== undefined && actor.type === 'person' && !actor.anonymous && isByName(actor.name)
    })
    const timesSaid = new Map(
      [...there, ...speakers].map(id => [
        id,
        telling.reduce((sum, report) => sum + (heard[report]!.get(id)?.length ?? 0), 0),
      ]),
    )
    const ofSide = Map.groupBy(timesSaid.keys(), sideOf)
    const meets = ({ dateRange: days }: Meeting) =>
      days.earliest !== null && days.latest !== null && days.earliest <= latest && days.latest >= earliest
    const isOfRound = ({ id, round }: Meeting) =>
      round === meeting.id || (meeting.round !== null && (id === meeting.round || round === meeting.round))

    return speakers.flatMap((id): readonly ParticipantSigns[] => {
      const side = sideOf(id)
      const listed = meeting.sides.find(({ party }) => party === side)
      const own = fromThere.flatMap(report => heard[report]!.get(id) ?? [])
      // Whoever only writes or broadcasts may be anywhere, and a host’s minister who welcomes the talks sits at no table of them.
      if (own.every(({ medium }) => FROM_AFAR.has(medium))) return []
      if (own.some(({ passage: { exact } }) => ELSEWHERE.test(exact))) return []
      const state = byId.get(side)
      const isHost = country !== null && state !== undefined && [state.name, ...state.aliases].includes(country)
      if (isHost && listed === undefined) return []

      const offices = officesOf(byId.get(id)!)
      const office = offices[0] ?? 'none'
      const place =
        listed !== undefined
          ? between.has(side)
            ? 'between'
            : 'side'
          : between.has(side)
            ? 'mediator not listed'
            : partyOf(id) === null
              ? 'no side'
              : 'other side'
      const others = (listed?.participants ?? []).some(({ actor }) => actor !== id && isByName(byId.get(actor)!.name))
      const listedOthers = there.size - (there.has(id) ? 1 : 0)
      const size = listedOthers === 0 ? 'nobody' : listedOthers <= FEW ? 'few' : 'many'
      const roles = telling.flatMap(report => (parts.get(report) ?? []).filter(({ actor }) => actor === id))
      // Where one of a side is known to have been there, another who speaks for it may do so from home.
      if (others && roles.length === 0) return []
      const ranked = ofSide.get(side)!.toSorted((a, b) => timesSaid.get(b)! - timesSaid.get(a)!)
      const sittings = (participantsOf.get(id) ?? []).filter(other => other.id !== meeting.id)
      const isTown = (other: Meeting) => other.place.city === city
      const sits = (sittingsOf.get(side) ?? []).filter(other => other.id !== meeting.id && !isOfRound(other)).length
      const manned = meeting.sides.filter(({ party, participants }) => party !== side && participants.length > 0).length
      const share = shareOf.get(side) ?? 0
      const said = share < 0.05 ? 'little' : share < 0.15 ? 'some' : 'much'
      const isSign = (holds: boolean, sign: string) => (holds ? [sign] : [])
      const signs = [
        `is ${place}`,
        `is ${place}, ${Math.min(3, manned)} sides manned`,
        `is ${place}, side sits at ${Math.min(3, sits)}`,
        `is ${place}, side said ${said}`,
        `kind ${meeting.id.startsWith('talks-') ? 'round' : 'day'}`,
        `${size} listed`,
        `indirect ${meeting.format === 'indirect'}`,
        `office ${office}`,
        ...offices.map(one => `has office ${one}`),
        others ? 'side has one' : 'side has none',
        ...isSign(others, `side has one, ${office}`),
        ...isSign(
          speakers.some(
            other =>
              other !== id && sideOf(other) === side && officesOf(byId.get(other)!).some(one => offices.includes(one)),
          ),
          'another with that office',
        ),
        `rank ${Math.min(3, ranked.indexOf(id))}`,
        `side sits at ${Math.min(3, sits)}`,
        `side said ${said}`,
        `reports ${Math.min(2, fromThere.filter(report => heard[report]!.has(id)).length)}`,
        `sayings ${Math.min(4, own.length)}`,
        ...roles.map(({ role }) => `told ${role}`),
        ...isSign(roles.length === 0, 'no part told'),
        ...isSign(
          own.some(
            one => one.earliest !== null && one.latest !== null && one.earliest <= latest && one.latest >= earliest,
          ),
          'said on its days',
        ),
        ...isSign(
          own.some(({ passage: { exact } }) => AT_THE_DOOR.test(exact)),
          'at the door',
        ),
        ...isSign(sittings.some(isOfRound), 'sits in its round'),
        ...isSign(
          sittings.some(other => !isOfRound(other) && isTown(other) && meets(other)),
          'sits in town then',
        ),
        ...isSign(
          sittings.some(other => other.place.city !== null && !isTown(other) && meets(other)),
          'sits elsewhere then',
        ),
        ...own.map(({ medium }) => `medium ${medium}`),
      ]
      const shownIn = (roles[0] ?? own[0]!).passage
      return [{ actor: id, isListed: there.has(id), signs: [...new Set(signs)], shownIn }]
    })
  }
}

function peopleOf({ sides }: Meeting): readonly string[] {
  return sides.flatMap(({ participants }) => participants.map(({ actor }) => actor))
}

/** Meetings by whatever each has several of. */
function grouped(
  meetings: readonly Meeting[],
  keysOf: (meeting: Meeting) => readonly string[],
): ReadonlyMap<string, readonly Meeting[]> {
  const found = new Map<string, Meeting[]>()
  for (const meeting of meetings)
    for (const key of new Set(keysOf(meeting))) {
      const own = found.get(key)
      if (own === undefined) found.set(key, [meeting])
      else own.push(meeting)
    }
  return found
}

/** Side → its part of all that is said. */
function sharesOfSayings(
  heard: readonly ReadonlyMap<string, readonly Heard[]>[],
  sideOf: (id: string) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const speakers of heard)
    for (const [id, own] of speakers) counts.set(sideOf(id), (counts.get(sideOf(id)) ?? 0) + own.length)
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0)
  return new Map([...counts].map(([side, count]) => [side, count / all]))
}

function officesOf({ titles }: Actor): readonly string[] {
  return OFFICES.filter(([, words]) => titles.some(title => words.test(title))).map(([office]) => office)
}

function heardIn({ statements }: Testimony, actorOf: readonly string[]): ReadonlyMap<string, readonly Heard[]> {
  const said = statements.flatMap(({ speaker, passage, medium, saidAt: { earliest, latest } }) =>
    speaker === null ? [] : [{ actor: actorOf[speaker]!, passage, medium, earliest, latest }],
  )
  return Map.groupBy(said, ({ actor }) => actor)
}
