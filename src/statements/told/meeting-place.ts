/** @module Where a meeting was, by the clause that tells of it. */
import type { Figure } from '../../document/layers.ts'
import type { ToldPlace } from '../../document/testimony.ts'
import { HOUSE_BY_NAME, isDayOrMonth, isSomebody, NOWHERE, placeBefore, placeIn } from './find-place.ts'
import type { Line } from './lines.ts'
import { MATTER_OF_A_LAND } from './matters-of-lands.ts'
import { type Clause, triggersIn } from './meeting-triggers.ts'
import { townByHeads } from './place-by-heads.ts'
import { stopOutside } from './who-met.ts'

/** Words after which the subject, the purpose or the result follows, and no place of the meeting any more. */
const PLACE_ENDS = new RegExp(
  String.raw`\b(?:on(?! (?:\p{Lu}\p{L}*day|\p{Lu}\p{L}+ \d|\d|the (?:eve|sidelines)|(?:the|an?) (?:(?!${MATTER_OF_A_LAND} )[\p{Ll}-]+ ){1,2}(?:at|in|near|outside) \p{Lu}))|over(?! the weekend)|about(?! (?:[\p{L}\d-]+ ){1,3}(?:hours?|minutes?|days?)\b)|without|to|no|that(?! (?:ran|lasted|went on|stretched|dragged on|took place|began|started|opened|ended|were held|was held)\b)|aimed|for(?! (?:\d|\p{Lu}\p{L}*day\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|over|more|almost|nearly|about) (?:[\p{L}-]+ ){0,2}(?:hours?|minutes?|days?|weeks?|round|session|time)|one|two|three|four|five|six|seven|eight|nine|ten|several|over|more)))\b`,
  'u',
)

/** "is to fly to Osford next week to see the president": where the way leads. */
const TRAVELS =
  /\b(?:fl(?:y|ies|ew|ying)|travel(?:s|led|ling)?|go(?:es|ing)?|went|head(?:s|ed|ing)?|return(?:s|ed|ing)?|(?:took|take|takes|carried|brought) [^.;,“”"]{1,40}?) to (\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*)/u

/** "Keller, who was in Osford on Monday, saw Osei": where whoever met was. */
const WAS_IN =
  /, who (?:was|had been|stopped|stayed|arrived|landed) (?:back |briefly )?in (\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*)(?: (?:on|this|last|late|early) [^.;,“”"]{2,30})?, (?:also |later )?$/u

/** "in separate wings of Osford’s conference palace": the town whose house it is. */
const TOWN_OF_HOUSE =
  /\b(?:in|at|inside|of) (?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)[’']s (?:[\p{Ll}-]+ ){0,3}(?:palace|hotel|hall|castle|villa|museum|library|airport|university|harbour|port|town hall|city hall|conference cent(?:re|er))\b/u

function townOfHouse({ words }: Line, from: number, to: number, figures: readonly Figure[]): string | null {
  const town = words.slice(from, to).match(TOWN_OF_HOUSE)?.[1] ?? null
  return town === null || figures.some(({ name }) => name === town) ? null : town
}

/** "Osford has offered to host the round", "Osford is expected to host it": the town or the country itself is called the host. */
const HOST_TOWN =
  /(?:^|[^\p{L}’] ?|\b(?:that|and|but) )(\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?)(?:,[^,;.]{2,60},)? (?:(?:has|have|had|is|was|will|would|could|also|again|now|then|next|offered|agreed|expected|due|set|likely|ready|prepared|willing|to) )*(?:host|hosts|hosted) (?:[\p{L}-]+ ){0,4}$/u

/** "has offered Osford for a meeting", "proposed Osford as the place of the next round". */
const OFFERED_TOWN =
  /\b(?:offer(?:s|ed|ing)?|propos(?:es|ed|ing)|suggest(?:s|ed|ing)?|nam(?:es|ed)) (\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*) (?:for|as) (?:[\p{L}-]+ ){1,6}$/u

/** Verbs after which a place may follow all the same: "talks on the quota resumed in Osford". */
const BEGINS_OR_ENDS =
  /\b(?:opened|began|begin|started|resumed?|held|took place|take place|concluded|ended|closed|w[io]u?nds? up|continued?|continue) /gu

export function placeOf(
  { line, from, to, trigger, isVerb, at, way }: Clause,
  figures: readonly Figure[],
  here: ToldPlace,
  lines: readonly Line[],
): ToldPlace & { readonly placeGuessed: boolean } {
  const rest = line.words.slice(trigger.end, to)
  // "return to Osford": the preposition of the verb is no end.
  const ends = /^ to \p{Lu}/u.test(rest) ? trigger.end + 3 : trigger.end
  const near = placeIn(line, figures, trigger.end, Math.min(clauseEnd(line, to), stopOutside(line, ends, PLACE_ENDS)))
  // "praised the session and promised to resume talks in Osford": there the talks are to be.
  const another = triggersIn(line).find(({ trigger: other }) => other.start >= trigger.end)?.trigger.start ?? to
  const verbs = [...rest.matchAll(BEGINS_OR_ENDS)]
    .map(({ index }) => trigger.end + index)
    .filter(start => start < another)
  const later = verbs.map(start =>
    placeIn(line, figures, start, Math.min(to, another + 1, start + 60, stopOutside(line, start, PLACE_ENDS))),
  )
  // "In Osford on Monday, Keller met Osei", "Late on Monday in Osford, after …": the place opens the sentence.
  const first =
    from === 0 && OPENS_WITH_PLACE.test(line.words)
      ? [placeIn(line, figures, 0, Math.min(trigger.start, FAR_AHEAD))]
      : []
  // "walking to and fro between the palace and the harbour in Osford": the whole way is the meeting.
  const isWay = way === 'between' || / between$/.test(line.words.slice(trigger.start, trigger.end))
  const both = isWay ? townsBetween(line, trigger.start, figures) : null
  const onTheWay = way === 'between' ? [{ ...NOWHERE, name: both }, placeIn(line, figures, trigger.end, to)] : []
  const attribute = isVerb ? null : placeBefore(line, figures, trigger.start)
  // "has been in Osford since Monday meeting the mediators"
  const earlier =
    isVerb && /^(?:meeting$|hand)/i.test(line.words.slice(trigger.start, trigger.end))
      ? [placeIn(line, figures, from, trigger.start)]
      : []
  // "at a farmhouse there": the town named last.
  const isThere =
    THERE_IS_A_PLACE.test(line.words.slice(trigger.end, to)) || GOES_THERE.test(line.words.slice(from, trigger.start))
  const thereOf = isThere ? placeLately(lines, at) : null
  const travel = line.words.slice(from, trigger.start).match(TRAVELS)
  const beforeWhere = placeOfWhere(line, figures, from)
  const stay = line.words.slice(0, trigger.start).match(WAS_IN)
  const stayed = stay !== null && !isDayOrMonth(stay[1]!) && isVerb ? [{ ...NOWHERE, name: stay[1]! }] : []
  const there = [...(travel === null ? [] : [{ ...NOWHERE, name: travel[1]! }]), ...stayed]
  const town = townByHeads(line, trigger, figures)
  const found = [
    ...(both === null ? [] : [{ ...NOWHERE, name: both }]),
    ...(town === null ? [] : [{ ...NOWHERE, name: town.name, venue: town.house }]),
    near,
    ...(isVerb && MOVES.test(line.words.slice(trigger.start, trigger.end))
      ? [placeToCome(line, figures, trigger.end, to)]
      : []),
    ...later,
    ...first,
    ...earlier,
    ...onTheWay,
    ...there,
    { ...NOWHERE, name: beforeWhere },
    { ...NOWHERE, name: attribute },
    { ...NOWHERE, name: thereOf },
    { ...NOWHERE, name: plannedFor(line, trigger.end, to, figures) },
    { ...NOWHERE, name: townOfHost(line, trigger.start, figures) },
    { ...NOWHERE, name: townOfHouse(line, from, to, figures) },
  ]
  const towns = found.filter(({ name }) => name === null || !HOUSE_BY_NAME.test(name))
  const house = found.find(({ name }) => name !== null && HOUSE_BY_NAME.test(name))?.name ?? null
  const place = {
    name: towns.find(({ name }) => name !== null)?.name ?? null,
    within: found.find(({ within }) => within !== null)?.within ?? null,
    venue: found.find(({ venue }) => venue !== null)?.venue ?? house,
  }
  // "put it on the table at the talks": a paper's own town is where it is written, and not thereby where they talk.
  const isBare =
    !isVerb &&
    line.times.length === 0 &&
    /\b(?:at|in|of|from|during|for|to) the (?:[\p{L}-]+ ){0,2}$/iu.test(line.words.slice(from, trigger.start))
  const isSaid =
    /\bhere\b|\b(?:in|at) this (?:same |very )?(?:building|hotel|town|city|palace|villa|hall|house|room|resort)\b/.test(
      line.words.slice(from, to + 1),
    )
  const placeGuessed = !isSaid && place.name === null && !isBare && (at === 0 || isOfLead(at, isVerb, lines))
  return isSaid || placeGuessed
    ? { name: place.name ?? here.name, within: place.within ?? here.within, venue: place.venue, placeGuessed }
    : { ...place, placeGuessed }
}

/** "shuttled between Osford and Lund": in both, which are towns where no report has them for somebody. */
const BETWEEN_TOWNS =
  /^[^.;:,“”"]{0,40}?\bbetween (\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*) and (\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*)/u

function townsBetween({ words }: Line, from: number, figures: readonly Figure[]): string | null {
  const [, one, other] = words.slice(from).match(BETWEEN_TOWNS) ?? []
  const isTown = (name: string | undefined) =>
    name !== undefined && !isDayOrMonth(name) && !figures.some(figure => figure.name === name)
  return isTown(one) && isTown(other) ? `${one} and ${other}` : null
}

/** A day, an hour or an occasion that opens a sentence. */
const OPENS_WITH_PLACE =
  /^\s*(?:(?:(?:Late|Early|Earlier|Only hours before|Hours before|Later|Yesterday|Over) )?(?:on|in|at|On|In|At) )/

/** Code units in which what opens a sentence names its place. */
const FAR_AHEAD = 90

/** "a round is planned for Osford on 8 June" */
const PLANNED_FOR =
  /\b(?:planned|scheduled|set|due|fixed|slated|pencilled in|called|earmarked) for (\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*)(?= (?:on|in|next|later|this|from|between)\b|,|\.?$)/u

function plannedFor(line: Line, from: number, to: number, figures: readonly Figure[]): string | null {
  const found = line.words.slice(from, to).match(PLANNED_FOR)
  if (found === null || isDayOrMonth(found[1]!)) return null
  return isSomebody(line, figures, from + found.index! + found[0].length - found[1]!.length) ? null : found[1]!
}

function townOfHost({ words }: Line, end: number, figures: readonly Figure[]): string | null {
  const before = words.slice(0, end)
  const town = before.match(OFFERED_TOWN)?.[1] ?? before.match(HOST_TOWN)?.[1] ?? null
  const isOther = figures.some(({ kind, name }) => name === town && kind !== 'state')
  return town === null || isDayOrMonth(town) || isOther ? null : town
}

/** "summoned both sides to the Old Mint", "invited the delegations back to Osford". */
const TO_COME =
  /^ [^.;:“”"]{3,90}? (?:back |over |down )?to ((?:the )?)((?:\p{Lu}[\p{L}’-]+)(?: (?:(?:de|la|le|el|al|du|of|von|van|di|da|do)\b ?)*\p{Lu}[\p{L}’-]+)*)/u

/** Verbs of a host whose guests come to a place. */
const MOVES = /^(?:summon|invit|call|bring|brought|conven|gather|assembl|send|sent|expect|ha(?:ve|s|d)$)/i

function placeToCome(line: Line, figures: readonly Figure[], from: number, to: number): ToldPlace {
  const found = line.words.slice(from, to).match(TO_COME)
  if (found === null || isDayOrMonth(found[2]!)) return NOWHERE
  if (isSomebody(line, figures, from + found[0].length - found[2]!.length)) return NOWHERE
  return found[1] === '' ? { ...NOWHERE, name: found[2]! } : { ...NOWHERE, venue: `${found[1]}${found[2]}` }
}

/** "in Osford", "flew to Osford", "left for Osford", "came from Osford": the towns a "where" may go back to. */
const TOWN_BEFORE_WHERE =
  /\b(?:[Ii]n|[Ii]nto|[Tt]o|[Ff]or|[Ff]rom|[Aa]t|reach(?:ed|ing|es)|visit(?:ed|ing|s)) (\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*)(?=[ ,])/gu

/** "In Osford, where she met Osei", "landed in Osford and drove to the ministry, where he met Osei": the town last named before. */
function placeOfWhere(line: Line, figures: readonly Figure[], from: number): string | null {
  const before = line.words.slice(0, from)
  if (!/\bwhere ?$/.test(before)) return null
  const towns = [...before.matchAll(TOWN_BEFORE_WHERE)].filter(
    ({ index, 0: whole, 1: name }) =>
      !isDayOrMonth(name!) && !isSomebody(line, figures, index + whole.length - name!.length),
  )
  return towns.at(-1)?.[1] ?? null
}

/** "at a farmhouse there"; "there was no deal" is no place. */
const THERE_IS_A_PLACE = /\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|could)\b)/

/** "When she travelled there and sat with Osei until noon": before the words of the meeting. */
const GOES_THERE =
  /\b(?:travel(?:s|led|ling)?|fl(?:y|ies|ew|own|ying)|go(?:es|ing|ne)?|went|return(?:s|ed|ing)?|arriv(?:es?|ed|ing)|came|drove|stopped|stayed|(?:is|was|were|been)) there\b/u

/** How many sentences back "there" reaches. */
const THERE = 5

/** The town last named before: behind a preposition, or however it is named that anywhere stands behind one. */
function placeLately(lines: readonly Line[], at: number): string | null {
  const towns = new Set(lines.flatMap(({ words }) => [...words.matchAll(IN_TOWN)].map(([, town]) => town!)))
  const before = lines.slice(Math.max(0, at - THERE), at).toReversed()
  const named = before.flatMap(
    ({ words }) => [...words.matchAll(TOWN)].map(([name]) => name).findLast(name => towns.has(name)) ?? [],
  )
  return named.find(name => !isDayOrMonth(name)) ?? null
}

const TOWN = /\b\p{Lu}\p{Ll}[\p{L}’-]+(?! \p{Lu})/gu
const IN_TOWN = /\b(?:in|from|at) (\p{Lu}\p{Ll}[\p{L}’-]+)(?! \p{Lu})/gu

/** How far down the first session named may be the one the lead is about. */
const LEAD = 3

/** "The two-hour session …" below a lead that names no meeting itself: it is what the lead tells of, where the dateline says. */
export function isOfLead(at: number, isVerb: boolean, lines: readonly Line[]): boolean {
  return !isVerb && at > 0 && at <= LEAD && lines.slice(0, at).every(line => triggersIn(line).length === 0)
}

/** The place may follow the clause's end by a few words: ", in Geneva". */
function clauseEnd(line: Line, to: number): number {
  return Math.min(line.words.length, to + 1)
}
