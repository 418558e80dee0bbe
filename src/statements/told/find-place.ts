/** @module Where: the city and the house that a piece of a sentence names. What is a city and what a country is told on the other side of the wall. */
import type { Figure } from '../../document/layers.ts'
import type { ToldPlace } from '../../document/testimony.ts'
import { datelineLength as openingLength } from '../datelines.ts'
import type { Line } from './lines.ts'

export const NOWHERE: ToldPlace = { name: null, within: null, venue: null }

/** A name of a place: capitalised words, "Washington DC", "New Ardan City", "St. Orlo". */
const NAME =
  /(?:\p{Lu}[\p{L}’'.-]*\p{L}|\p{Lu}\.)(?: (?:(?:de|del|des|da|do|di|du|la|le|el|al|es|los|las|von|van) ){0,2}(?:\p{Lu}[\p{L}’'.-]*\p{L}|\p{Lu}+))*/u
    .source

/** "in Osford"; right behind a verb of return "to Osford". */
const IN_PLACE = new RegExp(`(?:\\b(?:in|at|inside|near|outside)|^ to) (?:the )?(${NAME})`, 'gu')

/** "in Ardan’s capital Osford", "in the Ardan capital, Osford"; without a name "in the Ardan capital" still says where. */
const CAPITAL = new RegExp(
  `\\b(?:in|at|near) (?:the )?(${NAME}?)(?:[’']s)? capital(?: city)?(?: of)?(?:,? (${NAME}))?`,
  'u',
)

/** "in the small Ardan town of Osford", "at the lake resort of Osford". */
const TOWN_OF = new RegExp(
  `\\b(?:in|at|near|outside(?: of)?) (?:the|an?) (?:[\\p{L}-]+ ){0,4}?(?:town|city|resort|village|port|suburb|spa|settlement|capital) of (${NAME})`,
  'u',
)

/** "in Osford, Ardan". */
const IN_STATE = new RegExp(`^,? (?:in )?(${NAME})`, 'u')

/** Houses where people meet. */
const HOUSE =
  /\b(?:in|at|inside|visited) ((?:an?|the|(?:the )?(?:city|town|capital|village)[’']s) (?:[\p{L}.’'-]+ ){0,4}?(?:[\p{L}-]*houses?|palace|hotel|villa|building|hall|castle|residence|embassy|consulate|ministry|headquarters|lodge|chateau|monastery|ship|island|base|resort|mansion|centre|center|offices?|compound|school|airport|port|club|museum|library|observatory|monastery|abbey|cathedral|factory|warehouse|barracks|stadium|theatre|theater|college|university|courthouse|town hall|city hall|church|pavilion|farm|riverbank|tent|monastery|mosque|bridge|checkpoint|frontier|ferry|barge|yacht|frigate|border(?: (?:post|crossing))?))\b/iu

/** "at the lake resort of Osford" is a town and no house. */
const HOUSE_IN_TOWN = new RegExp(`${HOUSE.source}(?! of )`, 'iu')

const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/

/** Whether a name is one of the calendar, as "Monday" and "May" are. */
export function isDayOrMonth(name: string): boolean {
  return /day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(name)
}

/** The place named between two offsets of the line. */
export function placeIn(line: Line, figures: readonly Figure[], from: number, to: number): ToldPlace {
  const words = line.words.slice(from, to)
  const venue = words.match(HOUSE)?.[1] ?? houseByName(words, figures)
  const capital = words.match(CAPITAL)
  if (capital !== null) {
    const state = capital[1]!.replace(/[’']s?$/u, '')
    return { name: capital[2] ?? `${state} capital`, within: capital[2] === undefined ? null : state, venue }
  }
  const town = words.match(TOWN_OF)?.[1]
  if (town !== undefined)
    return { name: town.replace(/[’']s$/u, ''), within: null, venue: words.match(HOUSE_IN_TOWN)?.[1] ?? null }
  for (const found of words.matchAll(IN_PLACE)) {
    const start = from + found.index + found[0].length - found[1]!.length
    const name = withoutPerson(line, figures, start, found[1]!).replace(/[’']s$/u, '')
    if (CALENDAR.test(name) || isSomebody(line, figures, start)) continue
    // "not in Osford but at the lake"
    if (/\bnot $/.test(words.slice(0, found.index))) continue
    // "at the Union’s headquarters" names a house, and no town.
    if (/^[’']/.test(words.slice(found.index + found[0].length))) continue
    if (isOfBody(line, figures, start, start + found[1]!.length)) continue
    if (name !== found[1] && isBody(line, figures, start)) continue
    if (/\bthe $/.test(line.words.slice(0, start)) && isHouse(name, figures)) continue
    // "at Akershus Palace": a house by its name, in a town that is told elsewhere.
    if (HOUSE_BY_NAME.test(name)) return { ...NOWHERE, venue: venue ?? name }
    // "inside Osford’s Old Mint": the town, and its house.
    const owned = name.match(/^(\p{Lu}[\p{L}-]+)[’']s (\p{Lu}.*)$/u)
    if (owned !== null) return { name: owned[1]!, within: null, venue: venue ?? name }
    const next = words.slice(found.index + found[0].length).match(IN_STATE)?.[1] ?? null
    const state = next !== null && isState(next, figures) ? next : null
    return { name, within: state, venue }
  }
  return { ...NOWHERE, venue }
}

/** "On Sunday in Osford Keller held talks": the town, without whoever is named right behind it. */
function withoutPerson(line: Line, figures: readonly Figure[], start: number, name: string): string {
  const next = line.acting.find(
    mention =>
      mention.start > start && mention.start < start + name.length && figures[mention.figure]!.kind === 'person',
  )
  return next === undefined ? name : name.slice(0, next.start - start).trimEnd()
}

/** People, outlets and groups are nowhere to be in; a state or a seat of government may be. */
export function isSomebody(line: Line, figures: readonly Figure[], start: number): boolean {
  return line.naming.some(mention => {
    const { kind } = figures[mention.figure]!
    // "officials in Osford": the place may stand at the end of a description.
    if (kind === 'group' && /\b(?:in|at) (?:the )?$/.test(line.words.slice(mention.start, start))) return false
    return mention.start <= start && start < mention.end && (kind === 'person' || kind === 'media' || kind === 'group')
  })
}

/** "in the Citadel", "at the Old Customs House": towns have no article, houses do. */
const WITH_ARTICLE = new RegExp(
  `\\b(?:in|at|inside|outside|near) (the ${NAME})(?![\\p{L}’'])(?! (?:capital|city|town|port|village|side|delegation|government|embassy|consulate|mission|foreign|border|frontier|coast|resort|province|region)\\b)`,
  'gu',
)

/** Regions and the few towns that have one. */
const NO_HOUSE =
  /^(?:Hague|Vatican|Netherlands|Philippines|Bahamas|Maldives|Gambia|Congo|Caucasus|Balkans|Sahel|Crimea|Donbas)$|\b(?:Islands?|Republic|Kingdom|States|Emirates|Valley|Gulf|Straits?|Regions?|Coast|Delta|Basin|Peninsula|Mountains?|Hills?|Highlands?|Heights|Desert|Province|Territor(?:y|ies)|Union|East|West|North|South|Bay|Lakes?|River|Zone|Strip|Bank|Sea|Ocean|World|War|Parliament|Senate|Assembly|Congress|Council|Front|League|Party|Movement|Army)$/u

/** Names that end in what houses are called; "Whitehall" and "Rio Grande" do not. */
export const HOUSE_BY_NAME =
  / (?:Palace|House|Hall|Castle|Hotel|Villa|Ministry|Headquarters|Building|Cent(?:re|er)|Lodge|Inn|Residence|Mansion|Embassy|Tower|Academy|Institute|University|College)$/u

function isHouse(name: string, figures: readonly Figure[]): boolean {
  return (
    !NO_HOUSE.test(name) &&
    !CALENDAR.test(name) &&
    !isState(name, figures) &&
    !/^\p{Lu}\p{Ll}+(?:ian|ese|ish)\b/u.test(name)
  )
}

function houseByName(words: string, figures: readonly Figure[]): string | null {
  for (const [, name] of words.matchAll(WITH_ARTICLE)) {
    const bare = name!.slice('the '.length)
    const known = figures.some(
      ({ kind, name: other, aliases }) => kind === 'person' && [other, ...aliases].includes(bare),
    )
    if (!known && isHouse(bare, figures)) return name!
  }
  return null
}

/** "at the Ardani foreign ministry": whose house it is. */
function isOfBody(line: Line, figures: readonly Figure[], start: number, end: number): boolean {
  return (
    /^ \p{Ll}/u.test(line.words.slice(end)) &&
    line.naming.some(
      mention => mention.start <= start && mention.end > end + 1 && figures[mention.figure]!.kind === 'organisation',
    )
  )
}

/** "in the Union’s council building" */
function isBody(line: Line, figures: readonly Figure[], at: number): boolean {
  return line.naming.some(
    ({ start, end, figure }) => start <= at && at < end && figures[figure]!.kind === 'organisation',
  )
}

function isState(name: string, figures: readonly Figure[]): boolean {
  return figures.some(figure => figure.kind === 'state' && [figure.name, ...figure.aliases].includes(name))
}

/** "MERROW, Ardan, March 3 (…) -", "MERROW — ", "MERROW, Friday. —": where a report was written, which its "here" means. */
const DATELINE =
  /^\s*(\p{Lu}{3,}(?:[ -]\p{Lu}{2,})*)((?:\/\p{Lu}{3,}(?:[ -]\p{Lu}{2,})*){0,3})(?:, ([\p{Lu}][\p{L} ]+?))?(?:\s*\([^)]{1,40}\))?(?:,[^—–-]{0,40}|\s*\([^)]{1,40}\)|\.)?\s*[—–-]/u

/** "Osford (The Courier) - ": in small letters the outlet behind the town is what tells. */
const WITH_OUTLET = /^\s*(\p{Lu}[\p{L}’]+(?:[ -]\p{Lu}[\p{L}’]+){0,2})() \((?=\p{Lu})[^)\d]{1,40}\) ?[—–-]+ /u

/** "Osford, 12 June - The hall emptied": in small letters a day behind the town says what it is. */
const WITH_DAY =
  /^\s*(\p{Lu}[\p{L}’]+(?:[ -]\p{Lu}[\p{L}’]+){0,2})(), (?:\p{Lu}\p{L}+day,? )?(?:\d{1,2} (?=\p{Lu})|(?=\p{Lu}\p{L}+ \d))(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?(?:,? \d{4})? ?[—–-]+ /u

function datelineIn(first: string): RegExpMatchArray | null {
  return first.match(DATELINE) ?? first.match(WITH_OUTLET) ?? first.match(WITH_DAY)
}

/** How many code units of the first sentence are dateline. */
export function datelineLength(first: string): number {
  return datelineIn(first)?.[0].length ?? openingLength(first)
}

/** "Osford, 12 Sept. (Agency) -- ", "N'Ardan, Friday 3 May: ": one town before a day or an outlet, whatever order they stand in. */
const TOWN_OF_OPENING =
  /^\s*(\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+){0,2})(?:, (?=\d|\p{Lu}\p{L}+day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? \d)| \()/u

/** "the Osford talks": the town before its noun, which is neither a person nor a state by its own name. */
export function placeBefore(line: Line, figures: readonly Figure[], nounAt: number): string | null {
  const found = line.words.slice(0, nounAt).match(new RegExp(`\\b[Tt]he (?:\\p{Ll}[\\p{Ll}-]+ ){0,2}(${NAME}) $`, 'u'))
  if (found === null) return null
  const start = nounAt - 1 - found[1]!.length
  const named = line.naming.filter(mention => mention.start < nounAt && mention.end > start)
  const isTown = named.every(({ figure }) => figures[figure]!.kind === 'state' && figures[figure]!.name !== found[1])
  return isTown && !CALENDAR.test(found[1]!) && !OF_SIDES.test(found[1]!) ? found[1]! : null
}

/** "the US-Kenyan talks", "the Ardan-led talks": whose they are, and not where. */
const OF_SIDES = /-\p{Ll}+$|\b(?:US|UK|UN|EU)-|-\p{Lu}\p{Ll}+(?:an|ese|ish|i)$/u

/** The town of the dateline as it would be printed in a sentence. */
export function datelineOf(first: string): ToldPlace {
  const [, city, more, state] = datelineIn(first) ?? townOfOpening(first)
  // "OSFORD/LUND": of two towns nobody knows which.
  if (city === undefined || more !== '') return NOWHERE
  const name = city.toLowerCase().replace(/(?:^|[ -])\p{L}/gu, letter => letter.toUpperCase())
  return { name, within: state === undefined || CALENDAR.test(state) ? null : state, venue: null }
}

function townOfOpening(first: string): readonly (string | undefined)[] {
  const [whole, city] = first.slice(0, openingLength(first)).match(TOWN_OF_OPENING) ?? []
  return [whole, city, '']
}

/** "I spent the weekend in Osford": where whoever writes a letter or a column has been, in its first sentences. */
const WRITER_IN =
  /\bI (?:have |had |[’']ve )?(?:spent|am|was|flew|went|came|travell?ed|sat|stood|stayed|write|am writing|have been)\b[^.;:“”"]{0,60}? (?:in|to|at|from) (\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,2})(?=[ .,;:])/u

/** The one town the writer of these sentences was in; elsewhere nowhere. */
export function placeOfWriter(sentences: readonly string[]): ToldPlace {
  const name = sentences.map(words => words.match(WRITER_IN)?.[1]).find(town => town !== undefined)
  return name === undefined || CALENDAR.test(name) ? NOWHERE : { ...NOWHERE, name }
}
