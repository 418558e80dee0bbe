/**
 * @module The state that a title leaves out: "Interior Minister Osei" is of the one government at the talks, or in a paper of
 * Ardan of Ardan. Only for offices and bodies that states alone have.
 */
import type { Figure, FigureKind } from '../document/layers.ts'
import type { Testimony } from '../document/testimony.ts'
import { homeStates } from './home-states.ts'
import { plainName } from './plain-name.ts'
import type { SettledSides } from './settle-sides.ts'

/** Somebody whose side no report tells. */
interface Unsided {
  readonly kind: FigureKind
  readonly name: string
  readonly titles: readonly string[]
  readonly anonymous: boolean
  /** Indices of its figures. */
  readonly members: readonly number[]
}

/** Offices only a state has. "President of the council" names another body; a former or opposition minister speaks for no state. */
const OF_STATE =
  /\b(?:ministry spokes(?:man|woman|person)|president|head of (?:state|government)|prime minister|premier|chancellor|minister|governor|central bank (?:chief|president)|permanent secretary|vice-president|general|admiral|colonel|brigadier|army chief|chief of (?:the )?(?:general )?staff|attorney-general|(?:army|navy|military|police|government|presidential|cabinet) spokes(?:man|woman|person)|(?:defen[cs]e|foreign|transport|health|home|business|trade|treasury|education|energy|environment|labou?r|justice|culture) secretary|presidential (?:[a-z-]+ ){0,2}(?:advis[eo]r|aide|envoy)|national security advis[eo]r|(?:presidential|cabinet|government|prime minister[’']?s) (?:press )?(?:secretary|spokes(?:man|woman|person|people)))\b/i
const NOT_OF_STATE =
  /\b(?:former|ex|opposition|shadow|retired|vice president|general secretary|honorary|(?:union|league|club|association|party|company|bank|commission|council|university|board|chamber|federation|group|district|college) (?:president|chancellor|director|chief|secretary|minister))\b|\b(?:president|chancellor|general|director|colonel) of (?!the (?:republic|state|nation)\b)|\b(?<!central )(?:bank|reserve|board) governor\b|\bgovernor of (?:\S+ ){0,5}(?:bank|reserve|fund)\b|(?<!lieutenant|major|brigadier)-general\b|\b(?:director|secretary|consul|solicitor|inspector|postmaster|superior|vicar) general\b/i

/** Without "for": elsewhere a secretary of state is for something. */
const OF_ONE_STATE = /^secretary of (?:state|defense|the treasury)$/i

/** What only a state has, as unnamed people serve it: "a security official", "a source close to the presidency". */
const STATES_OWN =
  "ministry|presidency|presidential palace|(?:governor|president|premier|prime minister|minister)[’']s office|government|cabinet|security|defen[cs]e|military|army|intelligence|police"
const SERVANT =
  'official|officer|source|adviser|aide|diplomat|spokes(?:man|woman|person)|minister|commander|negotiator|member|delegate|clerk|insider|person|envoy'
const UNNAMED_SERVANT = new RegExp(
  `\\b(?:(?:${STATES_OWN}) (?:${SERVANT})s?\\b|(?:${SERVANT})s? (?:at|in|from|of|inside|within|close to|with) the (?:\\p{L}+[- ]){0,2}(?:${STATES_OWN})(?: (?:team|delegation|side))?$)`,
  'iu',
)

/** "one senior official", "a source in our delegation": in a state's own paper, of that state. */
const OF_THE_PAPERS_STATE =
  /^(?:(?:one|two|three|several) )?(?:senior|top|high-ranking) (?:government )?officials?\b(?!.* (?:of|at|from|in) )|\bour (?:delegation|government|side|team)$/i

/** Nobody in particular, but somebody who speaks for a state. */
export function servesSomeState(name: string): boolean {
  return (
    isOfficeHolder(name) || (UNNAMED_SERVANT.test(name) && !/\b(?:former|retired|foreign|western|ex)\b/i.test(name))
  )
}

/** "the prime minister’s spokesman": unnamed, but there is one. */
function isOfficeHolder(name: string): boolean {
  return /^(?:the )?(?:prime minister|president|premier|foreign minister|first minister|chancellor|head of state|head of government)(?:[’']s (?:official )?(?:spokes\w+|office|aide|adviser))?$/i.test(
    name,
  )
}

/** An office that only a state has, held now. */
function holdsOffice(titles: readonly string[]): boolean {
  return titles.some(title => OF_STATE.test(title) && !NOT_OF_STATE.test(title) && !isPast(title, titles))
}

function isOfficial({ kind, titles }: Figure): boolean {
  return kind === 'person' && holdsOffice(titles)
}

/** A "president" whom another report calls the ousted president; a "colonel" whom one calls a warlord. */
function isPast(title: string, titles: readonly string[]): boolean {
  const office = title.toLowerCase().split(' ').at(-1)!
  if (titles.some(other => /\b(?:warlord|rebel|militia|guerrilla)\b/i.test(other))) return true
  return titles.some(
    other => /\b(?:former|ex|ousted|deposed|exiled)\b/i.test(other) && other.toLowerCase().endsWith(office),
  )
}

/** Where soldiers rule. */
const MILITARY = /\b(?:army|military|navy|general|colonel|brigadier|admiral)\b/i

function isArmy(name: string, kind: FigureKind): boolean {
  return kind === 'organisation' && /^(?:army|military|armed forces|general staff)$/.test(plainName(name))
}

/** Ministers and their ministries. */
const OF_MINISTRY = /\b(?:minister|ministry)\b/i

/** Bodies every state has one of. */
const BODY_OF_STATE =
  /^(?:(?:foreign|defen[cs]e|interior|justice|finance|trade|commerce|industry|energy|health|education|home|labou?r|agriculture|transport|environment|water|security|economy|information|fisheries) ministry|ministry (?:of|for) .+|(?:general|joint) staff|(?:presidential|prime minister s|state) (?:chancellery|office|palace|council)|presidency|armed forces|army|navy|air force|military|cabinet|parliament|defen[cs]e forces|border guard|coast guard|interior troops)$/i

/** A body that every state has one of, by its common name. */
export function isBodyOfState(name: string): boolean {
  return BODY_OF_STATE.test(plainName(name))
}

/** … or one that only a paper of that state calls just so: "National Grain Fund". */
function isOfOwnState(name: string): boolean {
  return (
    isBodyOfState(name) ||
    /^(?:national|state|federal|central) .*\b(?:fund|bank|authority|agency|office|commission|service|corporation)$/i.test(
      name,
    )
  )
}

/** Which state a title without one belongs to. */
export interface StateFrames {
  /** The state, as its figures write it; `null` where nothing tells. */
  readonly stateOf: (one: Unsided) => string | null
  /** The same figures; bodies of a state, and whoever speaks for them, have the state their report is at home in. */
  readonly atHome: (figures: readonly Figure[]) => readonly Figure[]
  /** For people: why that state. */
  readonly reason: (state: string) => string
}

/** Figures that say something in their report: what is only spoken of may be another state's. */
function speakersOf(testimonies: readonly Testimony[]): ReadonlySet<number> {
  const found = new Set<number>()
  let first = 0
  for (const { figures, statements } of testimonies) {
    for (const { speaker } of statements) if (speaker !== null) found.add(first + speaker)
    first += figures.length
  }
  return found
}

/** `figures`: those of all testimonies, one after the other, with settled sides. */
export function frameOf(
  testimonies: readonly Testimony[],
  figures: readonly Figure[],
  { government, links }: Pick<SettledSides, 'government' | 'links'>,
): StateFrames {
  const reportOf = testimonies.flatMap(({ figures: own }, report) => own.map(() => report))
  const speaks = speakersOf(testimonies)
  const states = new Set(
    figures.filter(({ kind, anonymous }) => kind === 'state' && !anonymous).map(({ name }) => name),
  )
  const byWord = new Map([
    ...[...states].map(name => [plainName(name), name] as const),
    ...links.map(({ name, side }) => [plainName(name), side] as const),
  ])
  const homes = homeStates(testimonies, { figures, states, byWord, isOfficial })
  // The mediator’s country looks on: its papers, too, write of the parties’ ministers.
  const hosts = new Set(
    figures.flatMap(({ titles, side }) =>
      side !== null && titles.some(title => /\b(?:mediator|special envoy|facilitator)\b/i.test(title)) ? [side] : [],
    ),
  )

  const junta =
    figures.find(({ kind, name, aliases }) => kind !== 'person' && [name, ...aliases].includes('junta'))?.name ?? null

  return {
    reason: state =>
      state === 'United States' && government !== state
        ? 'The title is one of the United States.'
        : state === government
          ? `The title names no state, and ${state} has the only government at the talks.`
          : state === junta
            ? 'The title is a soldier’s, and soldiers rule.'
            : homes.some(home => home?.state === state && home.seenBy === 'its outlet’s name')
              ? `The title names no state, and the outlet is called after ${state}.`
              : `The title names no state, and the report leaves ${state} out where it names its ministers.`,
    atHome: given =>
      given.map((figure, index) => {
        const home = homes[reportOf[index]!]?.state
        if (home === undefined) return figure
        const isOurs = figure.anonymous && figure.side === null && OF_THE_PAPERS_STATE.test(figure.name)
        if (isOurs && (government === null || government === home)) return { ...figure, side: home }
        if (government !== null || hosts.has(home)) return figure
        const own =
          figure.kind === 'organisation' && figure.side === null && speaks.has(index) && isOfOwnState(figure.name)
        const theirs = figure.kind === 'person' && figure.side !== null && isOfOwnState(figure.side)
        return own || theirs ? { ...figure, side: home } : figure
      }),
    stateOf({ kind, name, titles, members, anonymous }) {
      if (kind === 'person' && titles.some(title => OF_ONE_STATE.test(title)) && states.has('United States'))
        return 'United States'
      const held = titles.length > 0 ? titles : [name]
      const isOffice = kind === 'person' && (anonymous ? servesSomeState(name) : holdsOffice(held))
      const isBody = kind === 'organisation' && isBodyOfState(name)
      if (!isOffice && !isBody) return null
      // Where some report names him, one that speaks of "the interior minister" may mean another’s.
      const named = members.filter(member => !figures[member]!.anonymous)
      const reports = [...new Set((named.length > 0 ? named : members).map(member => reportOf[member]!))]
      const isOwn = held.some(title => OF_MINISTRY.test(title))
      // Of its own ministry’s officials the mediator’s paper writes, too.
      const mayBe = (home: string) => !hosts.has(home) || (anonymous && isOwn)
      const own = reports.flatMap(report => homes[report] ?? []).filter(({ state }) => mayBe(state))
      // What a paper is called says more than whom it leaves without a state.
      const byName = own.filter(({ seenBy }) => seenBy === 'its outlet’s name')
      const told = new Set((byName.length > 0 ? byName : own).map(({ state }) => state))
      const [home] =
        told.size === 1 && (government === null || reports.every(report => homes[report] != null)) ? [...told] : []
      // A paper names the state of other people’s ministers, and leaves out that of its own; governors and soldiers are of the story.
      if (government === null)
        return home ?? (held.some(title => MILITARY.test(title)) || isArmy(name, kind) ? junta : null)
      return home !== undefined && isOwn ? home : government
    },
  }
}
