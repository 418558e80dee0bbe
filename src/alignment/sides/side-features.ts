/**
 * @module What is looked at to tell for whom somebody speaks of whom no report says it: which side his reports name around him,
 * whose people speak before and after him, whose will he tells, what his office is. Training uses this very file.
 */
import type { Passage } from '../../document/passage.ts'
import type { Act, Testimony } from '../../document/testimony.ts'
import { plainName } from '../plain-name.ts'
import type { Voter } from '../vote-sides.ts'

/** Actors as far as they are known, with the names they go by. */
export interface SideGround {
  readonly testimonies: readonly Testimony[]
  readonly actors: readonly (Voter & { readonly aliases: readonly string[] })[]
  /** Index of the actor that a figure of a report is. */
  readonly actorAt: (report: number, figure: number) => number
  /** Index of the party that an actor is or speaks for. */
  readonly sideOf: (actor: number) => number
}

/** A side that somebody may speak for; `side` is `null` for nobody's voice. */
export interface SideCandidate {
  readonly side: number | null
  readonly features: ReadonlyMap<string, number>
  /** The sentences of his reports that name the side last before him. */
  readonly evidence: readonly Passage[]
}

/** What kinds of people there are, by title or description. */
const CLASSES: readonly (readonly [string, RegExp])[] = [
  [
    'state',
    /\b(?:president|prime minister|premier|minister|ministry|secretary|chancellor|government|cabinet|foreign|ambassador|deputy|state|presidency|palace|officials?|parliament|general|army|colonel|admiral|commissioner|vice)\b/i,
  ],
  ['movement', /\b(?:commander|fighters?|rebels?|movement|front|militia|leader|political)\b/i],
  ['body', /\b(?:chair\w*|director|union|lawyer|counsel|chief executive|company|board|league|federation|owner)\b/i],
  ['mediator', /\b(?:mediator|envoy|facilitator|host|special representative|chair)\b/i],
  [
    'expert',
    /\b(?:analyst|expert|professor|historian|economist|researcher|fellow|adviser|former|retired|resident|scientist|scholar)\b/i,
  ],
  ['church', /\b(?:bishop|archbishop|cardinal|church|imam|sheikh)\b/i],
  ['delegate', /\b(?:delegat\w+|negotiat\w+|head of)\b/i],
  ['source', /\b(?:sources?|person|people|officials?|diplomats?|aide|members?)\b/i],
  ['spokesperson', /\bspokes\w+\b/i],
]

/** Acts by which one binds one's own side, or asks for it. */
const OF_ONES_OWN: ReadonlySet<Act> = new Set([
  'commit',
  'accept',
  'accept-in-part',
  'concede',
  'threaten',
  'condition',
  'demand',
  'reject',
  'reject-in-part',
  'propose',
])

/** One report as this module reads it. */
interface ReadReport {
  readonly testimony: Testimony
  /** Sides that each sentence names. */
  readonly named: readonly ReadonlySet<number>[]
  /** Sides whose people each sentence names. */
  readonly people: readonly ReadonlySet<number>[]
  /** Side → share of the sayings that are its people's. */
  readonly shares: ReadonlyMap<number, number>
  readonly outlet: ReadonlySet<number>
}

/**
 * Everybody of whom `isOpen` asks, with the sides that are named or speak in his reports, and nobody's voice last. Linear in the
 * words of their reports and in the sides these name.
 */
export function sideCases(
  ground: SideGround,
  isOpen: (actor: number) => boolean,
): ReadonlyMap<number, readonly SideCandidate[]> {
  const { testimonies, actors, actorAt } = ground
  const sayings = new Map<number, { readonly report: number; readonly statement: number }[]>()
  testimonies.forEach(({ statements }, report) => {
    statements.forEach(({ speaker }, statement) => {
      const actor = speaker === null ? null : actorAt(report, speaker)
      if (actor === null || !isOpen(actor)) return
      const own = sayings.get(actor) ?? sayings.set(actor, []).get(actor)!
      own.push({ report, statement })
    })
  })
  if (sayings.size === 0) return new Map()
  const sides = sidesOf(ground)
  const names = namesOf(ground, sides)
  const read = new Map<number, ReadReport>()
  const readAt = (report: number) =>
    read.get(report) ?? read.set(report, readReport(ground, report, sides, names)).get(report)!
  return new Map(
    [...sayings].map(([actor, said]) => {
      const byReport = Map.groupBy(said, ({ report }) => report)
      const seen = new Seen(actors[actor]!)
      for (const [report, ofIt] of byReport)
        lookAt(
          seen,
          ground,
          actor,
          readAt(report),
          names,
          report,
          ofIt.map(({ statement }) => statement),
        )
      return [actor, seen.isOfOthers ? [] : candidatesOf(seen, ground, sides, actor)] as const
    }),
  )
}

/** Side → how many speak for it: whoever is spoken for, states, and bodies that speak for themselves. */
function sidesOf({ testimonies, actors, actorAt, sideOf }: SideGround): ReadonlyMap<number, number> {
  const voices = new Map<number, number>()
  actors.forEach(({ kind }, actor) => {
    const side = sideOf(actor)
    if (side !== actor) voices.set(side, (voices.get(side) ?? 0) + 1)
    else if (kind === 'state') voices.set(actor, voices.get(actor) ?? 0)
  })
  testimonies.forEach(({ statements }, report) => {
    for (const { speaker } of statements) {
      const actor = speaker === null ? null : actorAt(report, speaker)
      if (actor === null || sideOf(actor) !== actor || voices.has(actor)) continue
      const { kind, anonymous } = actors[actor]!
      if ((kind === 'organisation' || kind === 'group') && !anonymous) voices.set(actor, 0)
    }
  })
  return new Map([...voices].filter(([side]) => !/^(?:media|person)$/.test(actors[side]!.kind)))
}

/** First word → names that begin with it, the longest first, and the side they name; `isOfPerson`: one of its people. */
type Names = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly side: number; readonly isOfPerson: boolean }[]
>

function namesOf({ actors, sideOf }: SideGround, sides: ReadonlyMap<number, number>): Names {
  const names = actors.flatMap(({ kind, name, aliases, anonymous }, actor) => {
    const side = sideOf(actor)
    if (sides.has(actor))
      return [name, ...aliases]
        .filter(alias => /\p{Lu}/u.test(alias) && alias.length > 2)
        .map(alias => ({ words: plainName(alias).split(' '), side: actor, isOfPerson: false }))
    return kind === 'person' && !anonymous && sides.has(side)
      ? [{ words: plainName(name).split(' ').slice(-1), side, isOfPerson: true }]
      : []
  })
  return Map.groupBy(
    names.filter(({ words }) => words[0] !== '').sort((a, b) => b.words.length - a.words.length),
    ({ words }) => words[0]!,
  )
}

/** Sides that a text names, and sides whose people it names. */
function namedIn(text: string, names: Names): readonly [ReadonlySet<number>, ReadonlySet<number>] {
  const words = plainName(text).split(' ')
  const found = [new Set<number>(), new Set<number>()] as const
  words.forEach((word, at) => {
    for (const { words: name, side, isOfPerson } of names.get(word) ?? [])
      if (name.every((one, next) => words[at + next] === one)) found[isOfPerson ? 1 : 0].add(side)
  })
  return found
}

function readReport(
  { testimonies, actorAt, sideOf }: SideGround,
  report: number,
  sides: ReadonlyMap<number, number>,
  names: Names,
): ReadReport {
  const testimony = testimonies[report]!
  const found = testimony.sentences.map(({ passage }) => namedIn(passage.exact, names))
  const counts = new Map<number, number>()
  let all = 0
  for (const { speaker } of testimony.statements) {
    const side = speaker === null ? null : sideOf(actorAt(report, speaker))
    if (side === null || !sides.has(side)) continue
    counts.set(side, (counts.get(side) ?? 0) + 1)
    all += 1
  }
  return {
    testimony,
    named: found.map(([named]) => named),
    people: found.map(([, people]) => people),
    shares: new Map([...counts].map(([side, count]) => [side, count / all])),
    outlet: namedIn(testimony.report.outlet ?? '', names)[0],
  }
}

/** What was seen of one actor: sums over his reports and over his sayings, side by side. */
class Seen {
  readonly classes: ReadonlySet<string>
  readonly text: string
  reports = 0
  sayings = 0
  private readonly sums = new Map<number, Map<string, number>>()
  readonly evidence = new Map<number, Passage[]>()
  /** Sides of those with whom alone he is told to have met. */
  readonly faced = new Set<number>()
  /** A report says for whom, and it is none of the sides: "General Osei of Brenn". */
  isOfOthers = false

  constructor({ name, titles, anonymous, kind }: Voter) {
    this.text = [...titles, ...(anonymous || kind !== 'person' ? [name] : [])].join(' ').toLowerCase()
    this.classes = new Set(CLASSES.flatMap(([label, words]) => (words.test(this.text) ? [label] : [])))
  }

  add(side: number, feature: string, amount = 1): void {
    const own = this.sums.get(side) ?? this.sums.set(side, new Map()).get(side)!
    own.set(feature, (own.get(feature) ?? 0) + amount)
  }

  sides(): readonly number[] {
    return [...this.sums.keys()]
  }

  sum(side: number, feature: string): number {
    return this.sums.get(side)?.get(feature) ?? 0
  }
}

const OF_REPORTS = ['outlet', 'share', 'first', 'firstBefore', 'distance', 'peopleDistance', 'nearest', 'leads']
const OF_SAYINGS = ['before', 'after', 'wills', 'tells', 'about', 'accuses', 'told', 'same', 'outside', 'source']

/** Adds what one report shows of somebody; `said`: indices of his statements in it. */
function lookAt(
  seen: Seen,
  { actors, actorAt, sideOf }: SideGround,
  actor: number,
  { testimony, named, people, shares, outlet }: ReadReport,
  names: Names,
  report: number,
  said: readonly number[],
): void {
  const { sentences, statements } = testimony
  const sentenceAt = (start: number) =>
    sentences.findIndex(({ passage }) => passage.start <= start && start < passage.end)
  const at = said.map(one => sentenceAt(statements[one]!.passage.start))
  const surname = plainName(actors[actor]!.name).split(' ').at(-1)!
  const mentioned = sentences.findIndex(({ passage }) => plainName(passage.exact).split(' ').includes(surname))
  const first = Math.max(0, Math.min(...at, mentioned === -1 ? Number.POSITIVE_INFINITY : mentioned))
  seen.reports += 1
  for (const side of outlet) seen.add(side, 'outlet')
  const [leading] = [...shares].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
  if (leading !== undefined) seen.add(leading[0], 'leads')
  for (const [side, share] of shares) seen.add(side, 'share', share)
  for (const side of named[first]!) seen.add(side, 'first')
  for (const side of named[first - 1] ?? []) seen.add(side, 'firstBefore')
  addDistances(seen, 'distance', named, first)
  addDistances(seen, 'peopleDistance', people, first)
  const nearest = named.findLastIndex((sides, index) => index <= first && sides.size > 0)
  for (const side of nearest === -1 ? [] : named[nearest]!) {
    seen.add(side, 'nearest', 1 / named[nearest]!.size)
    seen.evidence.set(side, [...(seen.evidence.get(side) ?? []), sentences[nearest]!.passage])
  }
  const sideAt = (figure: number | null | undefined) =>
    figure === null || figure === undefined ? null : sideOf(actorAt(report, figure))
  // Two who met: each sat with somebody else's.
  for (const { people } of testimony.meetings ?? [])
    if (people.length === 2 && people.some(one => actorAt(report, one) === actor))
      for (const one of people) seen.faced.add(sideAt(one)!)
  said.forEach((one, index) => {
    const { act, content, source, about, commits, told = [] } = statements[one]!
    seen.sayings += 1
    for (const [feature, step] of [
      ['before', -1],
      ['after', 1],
    ] as const) {
      let other = one + step
      while (isNobodyElse(statements[other]?.speaker)) other += step
      const side = sideAt(statements[other]?.speaker)
      if (side !== null) seen.add(side, feature)
    }
    const willed = sideAt(commits)
    if (willed !== null) seen.add(willed, OF_ONES_OWN.has(act) ? 'wills' : 'tells')
    for (const figure of about) {
      seen.add(sideAt(figure)!, 'about')
      if (act === 'accuse' || act === 'threaten') seen.add(sideAt(figure)!, 'accuses')
    }
    for (const { holder } of told) seen.add(sideAt(holder)!, 'told')
    const sentence = sentences[at[index]!]
    if (sentence === undefined) return
    const words = ` ${plainName(source ?? '')} `
    const around = outsideOf(sentence.passage, content)
    const owner = ownerOf(around, surname) ?? landIn(actors[actor]!.titles)
    if (owner !== null && namedIn(owner, names)[0].size === 0) seen.isOfOthers = true
    for (const side of named[at[index]!]!) {
      seen.add(side, 'same')
      const { name, aliases } = actors[side]!
      const printed = [name, ...aliases].filter(alias => /\p{Lu}/u.test(alias) && alias.length > 2)
      if (printed.some(alias => around.includes(alias))) seen.add(side, 'outside')
      if (printed.some(alias => words.includes(` ${plainName(alias)} `))) seen.add(side, 'source')
    }
  })

  /** The report itself, or he. */
  function isNobodyElse(speaker: number | null | undefined): boolean {
    return speaker === null || (speaker !== undefined && actorAt(report, speaker) === actor)
  }
}

/** How near before `first` each side was named last: 1 in the sentence itself, a half in the one before. */
function addDistances(seen: Seen, feature: string, named: readonly ReadonlySet<number>[], first: number): void {
  const done = new Set<number>()
  for (let at = first; at >= 0; at -= 1) {
    for (const side of named[at]!) {
      if (done.has(side)) continue
      done.add(side)
      seen.add(side, feature, 1 / (1 + first - at))
    }
  }
}

/** Whose he is by the words around his name: "Brenn" of "Brenn’s president" and of "General Osei of Brenn"; `null`: they do not say. */
function ownerOf(around: string, surname: string): string | null {
  for (const { 1: owner, 2: owned } of around.matchAll(OWNED))
    if (plainName(owned!).split(' ').includes(surname)) return owner!
  for (const { 1: name, 2: land } of around.matchAll(OF_A_LAND)) if (plainName(name!) === surname) return land!
  return null
}

/** "Brenn" of "spokeswoman of Brenn"; a "Minister of Justice" is nobody's by that, nor who speaks for "the Royal Chancery", which every realm may have. */
function landIn(titles: readonly string[]): string | null {
  return (
    titles
      .map(title => /(?<!\p{Lu}\p{Ll}*)\p{Ll}{3,} of (?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)/u.exec(title)?.[1])
      .find(land => land !== undefined && !OF_SOME_REALM.test(land)) ?? null
  )
}

/** Bodies by which somebody is governed, whatever they are called before it. */
const OF_SOME_REALM =
  /\b(?:Chancery|Chancellery|Cabinet|Court|Crown|Ministry|Ministers|Presidency|Government|Parliament|Senate|Palace|Treasury|Staff|Army|Navy|Forces|Guard)$/

/** "Brenn’s foreign minister Rolf Osei". */
const OWNED = /(\p{Lu}[\p{L}-]+)[’']s? ((?:[\p{L}-]+ ){0,4}[\p{L}-]+)/gu

/** "Osei of Brenn", "Osei, of the Brenn League". */
const OF_A_LAND = /(\p{Lu}[\p{L}’'-]+),? (?:of|from) (?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/gu

/** The words of a sentence that are not what is said. */
function outsideOf({ start, exact }: Passage, content: readonly Passage[]): string {
  const [first, last] = [content[0], content.at(-1)]
  if (first === undefined || last === undefined) return exact
  return `${exact.slice(0, Math.max(0, first.start - start))} | ${exact.slice(Math.max(0, last.end - start))}`
}

function candidatesOf(
  seen: Seen,
  { actors, sideOf }: SideGround,
  sides: ReadonlyMap<number, number>,
  actor: number,
): readonly SideCandidate[] {
  const { kind, titles, anonymous } = actors[actor]!
  const own = new Set(titles.map(title => title.toLowerCase()))
  const taken = new Set(
    own.size === 0
      ? []
      : actors.flatMap((other, index) =>
          index !== actor && other.titles.some(title => own.has(title.toLowerCase())) ? [sideOf(index)] : [],
        ),
  )
  const found = seen
    .sides()
    .filter(side => side !== actor && sides.has(side))
    .sort((a, b) => a - b)
    .map((side): SideCandidate => {
      const features = new Map<string, number>()
      const set = (feature: string, value: number) => {
        if (value !== 0) features.set(feature, value)
      }
      for (const feature of OF_REPORTS) set(feature, seen.sum(side, feature) / seen.reports)
      for (const feature of OF_SAYINGS) set(feature, seen.sum(side, feature) / seen.sayings)
      for (const feature of ['wills', 'outside', 'source']) set(`any ${feature}`, seen.sum(side, feature) > 0 ? 1 : 0)
      const { kind: kindOfSide, name } = actors[side]!
      set(`is ${kindOfSide}`, 1)
      for (const label of seen.classes) set(`${label} of ${kindOfSide}`, 1)
      set('voices', Math.log(1 + sides.get(side)!))
      set('one word', seen.text.split(' ').some(word => word.length > 4 && name.toLowerCase().includes(word)) ? 1 : 0)
      set('office taken', taken.has(side) ? 1 : 0)
      set('faced', seen.faced.has(side) ? 1 : 0)
      if (anonymous)
        for (const feature of ['outlet', 'leads', 'first', 'nearest', 'outside', 'before'])
          set(`unnamed ${feature}`, features.get(feature) ?? 0)
      return { side, features, evidence: seen.evidence.get(side) ?? [] }
    })
  const nobody = new Map<string, number>([
    ['nobody', 1],
    [`nobody ${kind}`, 1],
    ['nobody sayings', Math.log(1 + seen.sayings)],
    ...(anonymous ? [['nobody unnamed', 1] as const] : []),
    ...(titles.length === 0 ? [['nobody untitled', 1] as const] : []),
    ...[...seen.classes].map(label => [`nobody ${label}`, 1] as const),
  ])
  return [...found, { side: null, features: nobody, evidence: [] }]
}
