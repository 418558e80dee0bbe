/**
 * @module The same actor in several reports: figures, each known in one report, become actors known in all.
 * Precision first: what may be two people stays two. People can say otherwise by a judgement.
 */
import { COMPANY } from '../document/common-parties.ts'
import { isDemonym } from '../document/demonym.ts'
import type { Figure, FigureKind } from '../document/layers.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import { byCodeUnits } from './code-unit-order.ts'
import { describe, distinct, NARRATOR, slug, sortKey, uniqueIds } from './figure-groups.ts'
import { disjointSets } from './join-sets.ts'
import { isCountry } from './know-places.ts'
import { type Joiner, joinPeople } from './match-people.ts'
import { skeleton } from './name-forms.ts'
import { plainName } from './plain-name.ts'
import seats from './seats.json' with { type: 'json' }
import { settleCommonParties } from './settle-common-parties.ts'
import { settleKinds } from './settle-kinds.ts'
import { settleShortNames } from './settle-short-names.ts'
import { readSides } from './sides/read-sides.ts'
import { settleSides } from './sides/settle-sides.ts'
import { isBodyOfState, singleOffices } from './sides/state-offices.ts'
import { voteSides } from './vote-sides.ts'

/** One actor, and the figures it is in each report. */
export interface MatchedActor {
  /** Readable and unique: "keller", "keller-2". */
  readonly id: string
  readonly kind: FigureKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly titles: readonly string[]
  /** Id of the actor it speaks for; `null` for one that speaks for itself, or for nobody known. */
  readonly party: string | null
  readonly anonymous: boolean
  /** Why names were taken for this actor's, or it for a party's, where no one report says so; sentences for people, with passages. */
  readonly links: readonly ActorLink[]
}

/** Why a name was taken for an actor’s, and where that is seen. */
export interface ActorLink {
  readonly reason: string
  readonly evidence: readonly Passage[]
}

/** Actors of all reports, and which figure of which report is which. */
export interface Actors {
  /** Sorted by id. */
  readonly actors: readonly MatchedActor[]
  /** `actorOf[report][figure]` is the actor's id; both index the testimonies as given. */
  readonly actorOf: readonly (readonly string[])[]
}

export { NARRATOR }

/** What a person decided of two names. */
export interface NameJudgement {
  readonly verb: 'same' | 'different'
  readonly names: readonly [string, string]
}

/** One actor for all names of one. Unsure names stay apart. A decision overrides any of it. `read`: who tells the sides nothing else tells. */
export function matchActors(
  testimonies: readonly Testimony[],
  judgements: readonly NameJudgement[] = [],
  read = readSides,
): Actors {
  const toldNames = testimonies.flatMap(({ otherNames }) => otherNames ?? [])
  const found = testimonies.flatMap(({ figures: own }) => own)
  const parties = settleCommonParties(
    settleShortNames(
      settleKinds(
        found,
        toldNames,
        testimonies.flatMap(({ report }) => report.outlet ?? []),
      ),
      toldNames,
    ),
  )
  const settled = settleSides(testimonies, parties.figures)
  const { figures } = settled
  const sides = [...new Set(figures.flatMap(({ side }) => (side === null ? [] : [plainName(side)])))].sort(byCodeUnits)
  // A side that no report gives a figure of its own still becomes an actor: somebody speaks for it.
  const sets = disjointSets(figures.length + sides.length)
  const sideAt = new Map(sides.map((side, index) => [side, figures.length + index]))
  const joiner = guarded(figures, sets, judgements)

  joinByKey(figures, sideAt, joiner)
  joinPeople(figures, joiner)
  joinJudgedSame(figures, judgements, joiner)

  const groups = sets
    .all()
    .map(members => describe(members, figures, sides, settled.government))
    .toSorted((a, b) => byCodeUnits(slug(a), slug(b)) || byCodeUnits(sortKey(a), sortKey(b)))
  const ids = uniqueIds(groups)
  const idAt = new Map(groups.flatMap((group, index) => group.members.map(member => [member, ids[index]!] as const)))

  const partyIds = groups.map(({ side }) => (side === null ? null : idAt.get(sideAt.get(side)!)!))
  const firstFigure = firstFigures(testimonies)
  const principals = principalIds(testimonies, idAt)
  const principalOf = (members: readonly number[]) =>
    members.map(member => principals.get(member)).find(id => id !== undefined)
  const followPrincipals = () =>
    groups.forEach(({ kind, members, anonymous }, index) => {
      if ((kind !== 'person' && kind !== 'organisation' && !anonymous) || partyIds[index] !== null) return
      const principal = principalOf(members)
      // Whoever speaks for somebody speaks for that person's side, when any report tells it.
      const party = principal === undefined ? null : (partyIds[ids.indexOf(principal)] ?? null)
      if (party !== null) partyIds[index] = party
    })
  followPrincipals()
  const at = new Map(ids.map((id, index) => [id, index]))
  const actorAt = (report: number, figure: number) => at.get(idAt.get(firstFigure[report]! + figure)!)!
  const isOpen = (actor: number) => partyIds[actor] === null
  const sideNow = () => {
    const now = new Map(ids.map((id, index) => [id, partyIds[index]!]))
    return (actor: number) => at.get(lastParty(ids[actor]!, now) ?? ids[actor]!)!
  }
  const votes = voteSides(testimonies, groups, actorAt, sideNow(), isOpen)
  for (const [actor, { side }] of votes) partyIds[actor] = ids[side]!
  followPrincipals()
  const readings = read({ testimonies, actors: groups, actorAt, sideOf: sideNow() }, isOpen)
  for (const [actor, { side }] of readings) partyIds[actor] = ids[side]!
  const partyOf = new Map(ids.map((id, index) => [id, partyIds[index]!]))
  const actors = groups.map(({ members, side: _side, ...actor }, index): MatchedActor => {
    const id = ids[index]!
    const links = [
      ...distinct(members.flatMap(member => settled.given.get(member) ?? [])).map(reason => ({ reason, evidence: [] })),
      ...settled.links.filter(({ side }) => actor.kind === 'state' && plainName(side) === plainName(actor.name)),
      ...[votes.get(index)].flatMap(vote =>
        vote === undefined
          ? []
          : [{ reason: `Speaks of what ${groups[vote.side]!.name} will do and wants.`, evidence: vote.evidence }],
      ),
      ...[readings.get(index)].flatMap(one =>
        one === undefined
          ? []
          : [
              {
                reason: `No report says for whom; taken for a voice of ${groups[one.side]!.name} by office, place in the reports and what is said.`,
                evidence: one.evidence,
              },
            ],
      ),
      ...parties.links
        .filter(({ side }) => actor.kind !== 'person' && plainName(side) === plainName(actor.name))
        .map(({ reason }) => ({ reason, evidence: [] })),
    ].map(({ reason, evidence }) => ({ reason, evidence }))
    return { ...actor, id, party: lastParty(id, partyOf), links }
  })
  const actorOf = testimonies.map(({ figures: own }, report) =>
    own.map((_, figure) => idAt.get(firstFigure[report]! + figure)!),
  )
  return { actors: actors.toSorted((a, b) => byCodeUnits(a.id, b.id)), actorOf }
}

/** Where the figures of each report begin, counted over all of them. */
function firstFigures(testimonies: readonly Testimony[]): readonly number[] {
  const first: number[] = []
  let next = 0
  for (const { figures } of testimonies) {
    first.push(next)
    next += figures.length
  }
  return first
}

/** Figure, counted over all reports → id of the actor it speaks for by its own report. */
function principalIds(
  testimonies: readonly Testimony[],
  idAt: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  let first = 0
  for (const { figures } of testimonies) {
    figures.forEach(({ principal }, at) => {
      const other = principal === undefined ? -1 : figures.findIndex(({ name }) => name === principal)
      if (other !== -1) found.set(first + at, idAt.get(first + other)!)
    })
    first += figures.length
  }
  return found
}

/** A spokesperson of a ministry speaks for its state: the end of the chain; `null` for one that speaks for itself. */
function lastParty(id: string, partyOf: ReadonlyMap<string, string | null>): string | null {
  const passed = new Set([id])
  let party = partyOf.get(id) ?? null
  while (party !== null && !passed.has(party)) {
    passed.add(party)
    const next = partyOf.get(party) ?? null
    if (next === null || passed.has(next)) return party === id ? null : party
    party = next
  }
  return party === id ? null : party
}

/**
 * "Ardan officials", "the Ardan government": nobody in particular, so it is the state speaking. One qualifier more
 * ("senior Ardan officials", "some officials in Ardan") and it is a voice of its own that only speaks for the side.
 */
const THE_SIDE_ITSELF =
  /^(?:the )?[\p{Lu}][\p{L}.-]*(?: [\p{Lu}][\p{L}.-]*)? (?:officials|authorities|governments?|administration|leadership|leaders|spokespeople|policymakers|side)$/u

/** "her government", "Osei’s government": whoever governs a side with his people is the side. */
const GOVERNS_IT = /^(?:his|her|its|their|\p{Lu}[\p{L}-]*[’']s?) (?:government|country)$/u

/** "Northern allies", where the side is no state but a camp: they are the camp. The allies of a state are others. */
const THE_CAMP_ITSELF = /^(?:the )?[\p{Lu}][\p{L}-]* (?:allies|partners|capitals|powers|countries|nations|states)$/iu

const SEATS: ReadonlySet<string> = new Set(seats.seats)

/** Figures whose printed name says who they are: states, bodies, media, groups, and unnamed people by their description. */
function joinByKey(figures: readonly Figure[], sideAt: ReadonlyMap<string, number>, { join }: Joiner): void {
  const firstWith = new Map<string, number>()
  const states = new Set(figures.filter(({ kind }) => kind === 'state').map(({ name }) => plainName(name)))
  const longer = longerNames(figures)
  const surnames = new Set(
    figures.filter(({ kind }) => kind === 'person').map(({ name }) => plainName(name).split(' ').at(-1)!),
  )
  const holders = holdersOfOffices(figures)
  figures.forEach((figure, index) => {
    const side = figure.side === null ? undefined : sideAt.get(plainName(figure.side))
    if (side !== undefined && isTheSide(figure, states)) join(index, side)
    // "the growers", for whom somebody speaks.
    const camp = figure.kind === 'group' && figure.anonymous ? sideAt.get(plainName(figure.name)) : undefined
    if (camp !== undefined) join(index, camp)
    for (const key of [
      ...keysOf(figure, longer),
      ...officeKeys(figure, surnames),
      ...officeOfHolder(figure, holders),
    ]) {
      const namesake = figure.anonymous || figure.kind === 'person' ? undefined : sideAt.get(key)
      if (namesake !== undefined) join(index, namesake)
      const first = firstWith.get(key)
      if (first === undefined) firstWith.set(key, index)
      else join(first, index)
    }
  })
}

/** A state is its side; so are its seat of power and its plain officials. Any other body that speaks for a state stays itself. */
function isTheSide({ kind, name, side }: Figure, states: ReadonlySet<string>): boolean {
  const [own, sides] = [plainName(name), plainName(side!)]
  if (kind === 'state' || own === sides || SEATS.has(own)) return true
  if (kind === 'organisation' || kind === 'group') {
    if (THE_SIDE_ITSELF.test(name) || GOVERNS_IT.test(name) || own === `${sides} government`) return true
    return kind === 'group' && !states.has(sides) && THE_CAMP_ITSELF.test(name)
  }
  return false
}

function keysOf(figure: Figure, longer: ReadonlyMap<string, string>): readonly string[] {
  const name = plainName(figure.name)
  if (name === '') return []
  if (figure.anonymous) return [`? ${figure.kind} ${name} / ${figure.side === null ? '' : plainName(figure.side)}`]
  if (figure.kind === 'person') return []
  // "the Foreign Ministry" of one paper is not that of another.
  if (figure.kind === 'organisation' && figure.side !== null && isBodyOfState(name))
    return [`${plainName(figure.side)} / ${name}`]
  // "BBC News" and "the BBC" are one outlet.
  const short = figure.kind === 'media' ? name.replace(/ (?:news|news agency|newspaper)$/, '') : name
  const full = figure.kind === 'media' ? longer.get(short) : undefined
  // "Harl" of "Harl Mills Ltd", where a report calls it just that.
  const company =
    figure.kind === 'organisation' && COMPANY.test(figure.name) ? [plainName(figure.name.split(' ')[0]!)] : []
  return [
    short,
    ...(isSpelledFreely(figure) ? [`~${skeleton(short.replace(/s$/, ''))}`] : []),
    ...(full === undefined ? [] : [full]),
    ...company,
    ...ownKey(figure),
    ...figure.aliases
      .filter(alias => isAcronymOf(alias, figure.name) || (figure.kind === 'organisation' && LETTERS.test(alias)))
      .map(plainName),
  ]
}

/** "Ardan’s foreign ministry" and "the Ardani foreign ministry" are one: a body by its side and what it is. */
function ownKey({ kind, name, side }: Figure): readonly string[] {
  if (kind !== 'organisation' || side === null) return []
  const [owner, ...what] = plainName(name.replace(/[’']s /, ' ')).split(' ')
  const own = plainName(side)
  return what.length > 0 && (owner === own || isDemonym(owner!, own)) ? [`${own} / ${what.join(' ')}`] : []
}

/** A body or people of one word that no list knows: "Houlki" and "Hulkis" are one. */
function isSpelledFreely({ kind, name }: Figure): boolean {
  // 5 letters: shorter words are like others by nature.
  return kind !== 'media' && /^\p{Lu}\p{Ll}{4,}$/u.test(name) && !isCountry(name)
}

/** "Ardan Prime Minister Anna Keller's office" is Keller's office. */
function officeKeys({ kind, name }: Figure, surnames: ReadonlySet<string>): readonly string[] {
  const [holder, office] = plainName(name).split(' ').slice(-2)
  return kind === 'organisation' && office === 'office' && surnames.has(holder!) ? [`${holder} office`] : []
}

/** "Office of the Prime Minister" of the state whose prime minister is Anna Keller: Keller’s office. */
function officeOfHolder({ kind, name, side }: Figure, holders: ReadonlyMap<string, ReadonlySet<string>>) {
  const [field] =
    kind === 'organisation' && /\boffice\b/i.test(name) ? singleOffices([name.replace(/\boffice\b/gi, '')]) : []
  const surnames = side === null || field === undefined ? undefined : holders.get(`${plainName(side)} / ${field}`)
  return surnames?.size === 1 ? [`${[...surnames][0]!} office`] : []
}

/** State and office → surnames of those who hold it. */
function holdersOfOffices(figures: readonly Figure[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { kind, name, side, titles, anonymous } of figures) {
    if (kind !== 'person' || anonymous || side === null) continue
    for (const field of singleOffices(titles)) {
      const key = `${plainName(side)} / ${field}`
      found.set(key, (found.get(key) ?? new Set()).add(plainName(name).split(' ').at(-1)!))
    }
  }
  return found
}

/** An outlet's last words → the one outlet whose name ends in them: "Register" of "Sendal Register". */
function longerNames(figures: readonly Figure[]): ReadonlyMap<string, string> {
  const outlets = figures.filter(({ kind, anonymous }) => !anonymous && kind === 'media')
  const names = new Set(outlets.map(({ name }) => plainName(name)))
  const ending = new Map<string, Set<string>>()
  for (const name of names) {
    const words = name.split(' ')
    // One word is enough for what reports shorten so: "the Register".
    for (let from = 1; from < words.length; from += 1) {
      const end = words.slice(from).join(' ')
      if (names.has(end)) ending.set(end, (ending.get(end) ?? new Set()).add(name))
    }
  }
  return new Map([...ending].flatMap(([end, full]) => (full.size === 1 ? [[end, [...full][0]!] as const] : [])))
}

/** A report that gives a body its letters says so: they may come from another language. */
const LETTERS = /^[A-Z][A-Z-]{1,6}[A-Z]$/

/** "ABC" of "Ardan Basin Commission": the capitals of the name, in order. */
function isAcronymOf(alias: string, name: string): boolean {
  return /^[A-Z]{2,8}$/.test(alias) && (name.match(/\p{Lu}/gu) ?? []).join('') === alias
}

/** Joins, but never what a person has told apart. */
function guarded(
  figures: readonly Figure[],
  sets: ReturnType<typeof disjointSets>,
  judgements: readonly NameJudgement[],
): Joiner {
  const apart = judgements.filter(({ verb }) => verb === 'different').map(({ names }) => names.map(plainName))
  const names = (member: number): ReadonlySet<string> => {
    if (apart.length === 0) return new Set()
    const root = sets.find(member)
    return new Set(figures.flatMap((figure, index) => (sets.find(index) === root ? [plainName(figure.name)] : [])))
  }
  return {
    find: sets.find,
    join(a, b) {
      const [left, right] = [names(a), names(b)]
      const told = ([x, y]: readonly string[]) => (left.has(x!) && right.has(y!)) || (left.has(y!) && right.has(x!))
      if (!apart.some(told)) sets.join(a, b)
    },
  }
}

function joinJudgedSame(figures: readonly Figure[], judgements: readonly NameJudgement[], { join }: Joiner): void {
  for (const { verb, names } of judgements) {
    if (verb !== 'same') continue
    const [one, other] = names.map(plainName).map(name => figures.findIndex(figure => plainName(figure.name) === name))
    if (one! >= 0 && other! >= 0) join(one!, other!)
  }
}
