/**
 * @module One body under a long name and short ones: "Harl" and "the federation" of the Harl Federation, "the Greens" of the
 * Green Alliance, two orders of letters for one movement in two languages. A short name that two long ones fit stays itself.
 */
import { isDemonym } from '../document/demonym.ts'
import type { Figure } from '../document/layers.ts'
import type { ToldName } from '../document/testimony.ts'
import { byCodeUnits } from './code-unit-order.ts'
import { isCountry, stateOfAdjective } from './know-places.ts'
import { personName, skeleton } from './name-forms.ts'
import { plainName } from './plain-name.ts'

/** The same figures in the same order; bodies, and sides, by their long name. `toldNames`: adjectives and places of all reports. */
export function settleShortNames(figures: readonly Figure[], toldNames: readonly ToldName[] = []): readonly Figure[] {
  const long = longNames(figures, toldNames)
  if (long.size === 0) return figures
  return figures.map(figure => {
    const side = figure.side === null ? null : (long.get(plainName(figure.side)) ?? figure.side)
    const name = mayBeShort(figure) ? long.get(plainName(figure.name)) : undefined
    const own = name === undefined || name === side ? null : side
    if (name === undefined) return side === figure.side ? figure : { ...figure, side }
    const aliases = [...new Set([figure.name, ...figure.aliases])].filter(alias => alias !== name)
    return { ...figure, kind: 'organisation', name, aliases, side: own, anonymous: false }
  })
}

function mayBeShort({ kind, name, anonymous, titles }: Figure): boolean {
  // "the elders" are nobody in particular, and yet a side.
  if (anonymous) return kind === 'group' && /^\p{Ll}+$/u.test(name)
  return kind !== 'state' && kind !== 'media' && titles.length === 0
}

/** Plain short name → long name as printed, where only one is fit. */
function longNames(figures: readonly Figure[], toldNames: readonly ToldName[]): ReadonlyMap<string, string> {
  const bodies = namedBodies(figures)
  const found = new Map<string, string>()
  const shorts = shortNames(figures, bodies)
  const isTaken = takenWords(figures, toldNames)
  for (const short of shorts) {
    if (isTaken(short)) continue
    const fitting = bodies.filter(
      ({ plain, name }) => plain !== short && (endsIn(plain, short) || (!isArm(name) && beginsWith(plain, short))),
    )
    const whole = wholeOf(fitting) ?? departmentOf(short, bodies) ?? calledSo(short, fitting, figures)
    if (whole !== undefined) found.set(short, whole.name)
  }
  const unions = bodies.filter(({ plain }) => UNION.test(plain))
  // "the union" of a strike may call itself an association.
  if (shorts.has('union') && !found.has('union') && unions.length === 1) found.set('union', unions[0]!.name)
  const blocs = bodies.filter(({ plain }) => BLOC.test(plain) && !UNION.test(plain))
  if (shorts.has('bloc') && !found.has('bloc') && blocs.length === 1) found.set('bloc', blocs[0]!.name)
  for (const [plain, name] of letters(shorts, bodies)) if (!found.has(plain)) found.set(plain, name)
  for (const [plain, name] of [...translations(figures, bodies), ...byTheirPeople(figures, bodies)])
    if (!found.has(plain)) found.set(plain, name)
  // "the board" → "Basin Board" → "Ardan Basin Board".
  return new Map([...found].map(([short, name]) => [short, found.get(plainName(name)) ?? name]))
}

/** A body by a name of two words or more. */
interface Body {
  readonly name: string
  readonly plain: string
}

/** Each once, the most frequent spelling. */
function namedBodies(figures: readonly Figure[]): readonly Body[] {
  const surnames = new Set(
    figures.flatMap(({ kind, name }) => (kind === 'person' ? [plainName(name).split(' ').at(-1)!] : [])),
  )
  // "Osei’s brigade" is another name for one that is told elsewhere.
  const isOnes = (name: string) => surnames.has(plainName(/^(\S+)[’']s /.exec(name)?.[1] ?? '-'))
  const named = figures.filter(
    ({ kind, name, anonymous }) =>
      kind === 'organisation' && !anonymous && / /.test(name) && /^\p{Lu}/u.test(name) && !isOnes(name),
  )
  return [...Map.groupBy(named, ({ name }) => plainName(name))].map(([plain, same]) => ({ plain, name: same[0]!.name }))
}

/** Plain names of figures and sides that may be short for others. */
function shortNames(figures: readonly Figure[], bodies: readonly Body[]): ReadonlySet<string> {
  const names = figures.flatMap(figure => [
    ...(figure.side === null ? [] : [figure.side]),
    ...(mayBeShort(figure) && (figure.kind !== 'person' || !figure.name.includes(' ')) ? [figure.name] : []),
  ])
  const heads = new Set(bodies.flatMap(({ plain }) => [plain.split(' ')[0]!, plain.split(' ').at(-1)!]))
  return new Set(
    names
      .map(plainName)
      .filter(
        plain =>
          plain !== '' &&
          (plain.includes(' ') ||
            heads.has(plain) ||
            heads.has(singular(plain)) ||
            /^(?:union|bloc|[a-z]{3,6})$/.test(plain)),
      ),
  )
}

/** Words that are somebody else: countries, places, states, surnames. */
function takenWords(figures: readonly Figure[], toldNames: readonly ToldName[]): (word: string) => boolean {
  const lands = toldNames.filter(({ form }) => form !== 'adjective').map(({ name }) => plainName(name))
  const states = figures.flatMap(({ kind, name }) => (kind === 'state' ? [plainName(name)] : []))
  // "Agrarian" of the Agrarian Union is built on no land.
  const isOfLand = (word: string) => [...lands, ...states].some(land => isDemonym(word, land))
  const taken = new Set([
    ...lands,
    ...toldNames.flatMap(({ form, name }) =>
      form === 'adjective' && isOfLand(plainName(name)) ? [plainName(name)] : [],
    ),
    ...states,
    ...figures.flatMap(({ kind, name, anonymous }) =>
      kind === 'person' && !anonymous && name.includes(' ') ? [plainName(name).split(' ').at(-1)!] : [],
    ),
  ])
  const skeletons = new Set([...taken].map(skeleton))
  return word =>
    isCountry(word) ||
    stateOfAdjective(capitalised(word)) !== capitalised(word) ||
    taken.has(word) ||
    skeletons.has(skeleton(word))
}

function capitalised(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`
}

function singular(plain: string): string {
  return plain.replace(/s$/, '')
}

/** Bodies that every state has one of: their short name says nothing. */
const EVERY_STATE_HAS_ONE =
  /\b(?:ministry|government|office|military|army|forces|police|parliament|assembly|delegation|team|embassy|court|cabinet|presidency|directorate|department|media)$/

/** "basin commission" of "ardan basin commission", "league" of "league of growers". */
function endsIn(plain: string, short: string): boolean {
  if (EVERY_STATE_HAS_ONE.test(short)) return false
  // "Front of Ardan" does not go by "Ardan".
  const isWhose = / (?:of|for|of the|for the)$/.test(plain.slice(0, -short.length - 1))
  return (
    (plain.endsWith(` ${short}`) && !isWhose) || plain.startsWith(`${short} of `) || plain.startsWith(`${short} for `)
  )
}

/** "League’s council" is no longer name of the League. */
function isArm(name: string): boolean {
  return /^\S+[’']s? \p{Ll}/u.test(name)
}

/** Words that begin the names of many. */
const COMMON_FIRST =
  /^(?:national|united|international|northern|southern|eastern|western|central|federal|royal|general|free|new|great|social|democratic|popular|people|world|global|islamic|christian|workers|high|supreme|joint|first|water|health|land|trade|peace|european|african|asian|american)$/

/** "harl" and "harls" of "harl federation". */
function beginsWith(plain: string, short: string): boolean {
  // 4 letters: shorter ones are letters of a name or slips.
  if (short.includes(' ') || short.length < 4 || COMMON_FIRST.test(short)) return false
  // "the ministry" of one report is not another's Ministry of Trade.
  if (EVERY_STATE_HAS_ONE.test(plain) || EVERY_STATE_HAS_ONE.test(short)) return false
  return plain.startsWith(`${short} `) || (short.endsWith('s') && plain.startsWith(`${singular(short)} `))
}

/** "justice department" of "Ardan Department of Justice", where only one is called so. */
function departmentOf(short: string, bodies: readonly Body[]): Body | undefined {
  const [, field, noun] = /^(.+) (department|ministry)$/.exec(short) ?? []
  if (field === undefined) return undefined
  const fitting = bodies.filter(({ plain }) => new RegExp(`(?:^| )${noun} (?:of|for) (?:the )?${field}$`).test(plain))
  return fitting.length === 1 ? fitting[0] : undefined
}

/** The longest, where all others are short for it. */
function wholeOf(fitting: readonly Body[]): Body | undefined {
  const [longest, ...others] = fitting.toSorted(
    (a, b) => b.plain.length - a.plain.length || byCodeUnits(a.plain, b.plain),
  )
  return longest !== undefined &&
    others.every(({ plain }) => longest.plain.endsWith(` ${plain}`) || longest.plain.startsWith(`${plain} `))
    ? longest
    : undefined
}

/** "the Union" of one report, where others call only the Delta Union so, though the Weavers’ Union would fit. */
function calledSo(short: string, fitting: readonly Body[], figures: readonly Figure[]): Body | undefined {
  const goingBy = new Set(
    figures.flatMap(({ name, aliases }) =>
      aliases.some(alias => plainName(alias) === short) ? [plainName(name)] : [],
    ),
  )
  const own = fitting.filter(({ plain }) => goingBy.has(plain))
  return own.length === 1 ? own[0] : undefined
}

/** What states that act together call themselves. */
const BLOC = / (?:area|union|community|compact|market|zone|commonwealth|bloc)$/

/** "hpf" of one report for the Harl People’s Front of another, where just one body has such capitals. */
function letters(shorts: ReadonlySet<string>, bodies: readonly Body[]): readonly (readonly [string, string])[] {
  const initials = Map.groupBy(bodies, ({ name }) => (name.match(/\p{Lu}/gu) ?? []).join('').toLowerCase())
  return [...shorts].flatMap(short => {
    const fitting = short.length > 2 && !short.includes(' ') ? (initials.get(short) ?? []) : []
    return fitting.length === 1 ? [[short, fitting[0]!.name] as const] : []
  })
}

/** What unions call themselves. */
const UNION =
  / (?:(?:teachers|nurses|pilots|drivers|workers|staffs?|officers|writers|players|actors|doctors|employees|porters|miners|dockers) (?:association|federation|guild|brotherhood)$|(?:steel|metal|auto|farm)?workers(?: of \p{L}+)?$)/u

/** "Harl People’s Front (HPF)" and "Popular Front of Harl (FPH)": the same letters in another order, and two words the same. */
function translations(figures: readonly Figure[], bodies: readonly Body[]): readonly (readonly [string, string])[] {
  const letters = new Map<string, Map<string, string>>()
  const names = new Set(bodies.map(({ plain }) => plain))
  for (const { name, aliases } of figures) {
    if (!names.has(plainName(name))) continue
    for (const alias of aliases) {
      if (!/^\p{Lu}{3,6}$/u.test(alias)) continue
      const key = [...alias].sort().join('')
      letters.set(key, (letters.get(key) ?? new Map()).set(plainName(name), alias))
    }
  }
  const count = (plain: string) =>
    figures.filter(({ name, side }) => plainName(name) === plain || plainName(side ?? '') === plain).length
  return [...letters.values()].flatMap(of => {
    const [one, other, ...more] = [...of.keys()].toSorted((a, b) => count(b) - count(a) || byCodeUnits(a, b))
    if (one === undefined || other === undefined || more.length > 0 || of.get(one) === of.get(other)) return []
    const words = new Set(one.split(' ').filter(word => word.length > 3))
    const shared = other.split(' ').filter(word => words.has(word))
    return shared.length < 2 ? [] : [[other, bodies.find(({ plain }) => plain === one)!.name] as const]
  })
}

/** "Osei, spokeswoman of the elders" in one report and of the Harl Committee in another: the elders are the committee, where nobody contradicts. */
function byTheirPeople(figures: readonly Figure[], bodies: readonly Body[]): readonly (readonly [string, string])[] {
  const named = new Map(bodies.map(({ plain, name }) => [plain, name]))
  const sides = new Map<string, Set<string>>()
  for (const { kind, name, side, anonymous } of figures) {
    const known = kind === 'person' && !anonymous && name.includes(' ') ? personName(name) : undefined
    if (side === null || known?.given == null) continue
    const person = `${known.given} ${known.surname}`
    sides.set(person, (sides.get(person) ?? new Set()).add(side))
  }
  const meant = new Map<string, Set<string>>()
  for (const of of sides.values()) {
    const common = [...of].filter(side => side === side.toLowerCase() && side !== 'government')
    const body = [...of].flatMap(side => named.get(plainName(side)) ?? [])
    if (of.size !== 2 || common.length !== 1 || body.length !== 1) continue
    const key = plainName(common[0]!)
    meant.set(key, (meant.get(key) ?? new Set()).add(body[0]!))
  }
  return [...meant].flatMap(([common, names]) => (names.size === 1 ? [[common, [...names][0]!] as const] : []))
}
