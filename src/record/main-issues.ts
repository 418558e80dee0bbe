/** @module What the main part of a wording is about, without its circumstances: where, when and beside what it is so. */
import { overlaps, type Span } from '../document/span.ts'
import { SAYS } from '../statements/told/point-words.ts'
import { TRANSPARENCY_ISSUE } from './aspect-patterns.ts'
import {
  GUARANTEES_ISSUE,
  type IssuePhrases,
  type IssuePlace,
  isListed,
  isPart,
  issuePlaces,
  isTextIssue,
  TALKS_ISSUE,
  wholeOf,
} from './issues.ts'
import { standsAlone, subjectForms } from './subjects.ts'

/** Where the circumstances begin: "…, after talks on a truce had failed", "during a visit to the border". */
const CIRCUMSTANCE =
  /(?:,| [-–—])? (?:even if|if|unless|until|when|once|after|during|following|amid|despite|since|before(?! (?:the |\p{Lu}\p{L}+ )?(?:parliament|house|assembly|congress|senate|chamber|court|judges)\b)|while|but|because|as a result of|on the grounds?|on a visit)\b| [-–—] |,? (?:hours|days|minutes|shortly|soon|(?:an?|one|two|three) (?:hour|day|week|month)s?) after\b|, as\b/iu

/**
 * What the main part of a wording is about; what its circumstances are about where the main part names no issue. `topics`: the
 * phrases it is about, where a parse tells them; a single word that stands in none of them is no issue then.
 */
export function mainIssues(said: string, phrases: IssuePhrases, topics: readonly string[] = []): readonly string[] {
  const words = withoutReason(said.replace(EITHER_WAY, '').replace(BESIDE_IT, ''))
  const at = words.search(CIRCUMSTANCE)
  const main = at > 0 ? headIssues(words.slice(0, at), phrases, topics) : []
  return main.length > 0 ? main : headIssues(words, phrases, topics)
}

/** A reason tells why, and not what: "that no vote is needed | because the draft is no treaty". */
export function withoutReason(words: string): string {
  return words.replace(REASON, '')
}

const REASON = /(?<=\S),? (?:because|on the grounds?(?= that))\b [^"“”]*$/i

/** "truce or no truce": whatever comes of it. */
export const EITHER_WAY = /,? ["“]?\b(\p{L}+) or no \1\b/giu

/** "refused a bridge, with Keller arguing for a ferry": what somebody prefers to it is something else. */
const BESIDE_IT =
  /(?<=\S) with (?:\S+ ){1,4}?(?:expressing|voicing|stating|preferring|favou?ring|opting|leaning|insisting|calling|proposing|suggesting|arguing)\b [^.]*/iu

/** Where a condition only says more of what it named: "unless Ardan ends the subsidy | it pays its fishing fleet". */
const SAYS_MORE = /\b(?:it|they|he|she|we|you|which|that|who|whose|where)\b/i

/** What a condition is about: what it names first, and what stands beside that. */
export function conditionIssues(condition: string, phrases: IssuePhrases): readonly string[] {
  const named = issuePlaces(condition, phrases)
  // "if inspectors were back at the enrichment plant": the plant is only where.
  const places = named.filter(place => !isWhere(condition, place, named))
  const [first] = places
  const beside = places.filter(place => place === first || !SAYS_MORE.test(condition.slice(first!.end, place.start)))
  return [...new Set(beside.map(({ issue }) => issue))]
}

/** Opens a place or a time that a thing is at: "observers on the border road", "prisoners in the first week of a truce". */
const WHERE =
  /\b(?:in|at|along|near|around|across|inside|outside|within|beside|on (?:the|its|their|his|her|our|any|every|each|both|all))(?= )/giu

/** Where such a phrase ends. */
const WHERE_ENDS = /[,;:.!?()"“”]| [-–—] | (?:and|but|or|plus|while|as well as) /u

/** Issues without those that only tell where the thing named before them is. "talks on a truce" are about the truce. */
function headIssues(words: string, phrases: IssuePhrases, topics: readonly string[]): readonly string[] {
  const places = issuePlaces(words, phrases)
  const about = topics.flatMap(topic => {
    const start = words.indexOf(topic)
    return start === -1 ? [] : [{ start, end: start + topic.length }]
  })
  const onTopic = places.filter(
    place =>
      about.length === 0 ||
      ACTS.test(words.slice(place.start, place.end)) ||
      about.some(topic => overlaps(topic, place)),
  )
  const weighed = headsOnly(
    listedFirst(withoutOf(onTopic.length > 0 ? onTopic : places, words), words, about),
    words,
    topics,
  )
  const object = objectOf(words, about, places)
  const kept = weighed.filter(
    place =>
      !isWhere(words, place, weighed) &&
      !isWhereOf(object, place, words) &&
      !isWhen(words, place) &&
      !isFrame(words, place) &&
      !isSettingOut(words, place, weighed) &&
      !isPublished(place, weighed) &&
      !isGuaranteeOf(words, place, weighed) &&
      !isForestalled(words, place, weighed),
  )
  // "the duty on glass" is about glass, and about duties no more.
  const wholes = new Set(kept.filter(({ issue }) => isPart(issue)).map(({ issue }) => wholeOf(issue)))
  return [...new Set(kept.map(({ issue }) => issue).filter(issue => !wholes.has(issue)))]
}

/** Several words, or a verb: what is done is said by no noun. */
const ACTS =
  /[\s-]|(?:ing|ed)$|^(?:disarm|relocate|verify|leak|sideline|bypass|inspect|extradite|pardon|compensate|demarcate|delimit|ratify|deport|prosecute|rebuild|resettle|monitor|privati[sz]e|nationali[sz]e)$/i

/** "under the deal", "any mention of it in the draft": what a text provides for is at issue, not the text. */
const UNDER =
  /(?<!\b(?:withdr[ae]w\p{L}*|pull\p{L}*|walk\p{L}*|back\p{L}*|step\p{L}*)(?: away| out| back)? )\b(?:under|as part of|in line with|according to|as foreseen in|in|into|from|out of)(?: (?:the|this|that|its|their|an?|any|final|new|latest|revised|draft|peace))* $/iu

function isFrame(words: string, { issue, start }: IssuePlace): boolean {
  return isTextIssue(issue) && start > 0 && UNDER.test(words.slice(Math.max(0, start - 40), start))
}

/** "her paper proposes a ban on coal": what a text sets out is at issue, where that is one. */
function isSettingOut(words: string, place: IssuePlace, places: readonly IssuePlace[]): boolean {
  return (
    isTextIssue(place.issue) &&
    SETS_OUT.test(words.slice(place.end)) &&
    places.some(({ issue, start }) => !isTextIssue(issue) && start > place.end)
  )
}

const SETS_OUT = new RegExp(`^ (?:(?:also|now|still|already) )?(?:would |will |should )?${SAYS}\\b`, 'iu')

/** "the papers be laid before the house": who may read a text is at issue, and not the text. */
function isPublished(place: IssuePlace, places: readonly IssuePlace[]): boolean {
  return (
    isTextIssue(place.issue) &&
    places.some(
      ({ issue, start }) =>
        issue === TRANSPARENCY_ISSUE && place.end <= start && start - place.end <= FARTHEST_PUBLISHED,
    )
  )
}

/** Code units between a text and that it be published. */
const FARTHEST_PUBLISHED = 24

/** "guarantees for jobs" are about the jobs. */
function isGuaranteeOf(words: string, place: IssuePlace, places: readonly IssuePlace[]): boolean {
  if (place.issue !== GUARANTEES_ISSUE || /security/i.test(words.slice(place.start, place.end))) return false
  return places.some(
    other =>
      other.issue !== place.issue &&
      other.start >= place.end &&
      // "a guarantee that patrols would not resume" is one, whatever of.
      (isListed(other.issue) || !/ that\b/.test(words.slice(place.start, other.start))) &&
      /^(?: (?:for|on|of|against|that|about)\b)?(?: \p{L}+){0,3} ?$/u.test(words.slice(place.end, other.start)),
  )
}

/** Whether the reports alone know the issue, by a single word. */
function isLearntWord({ issue, start, end }: IssuePlace, words: string): boolean {
  return !isListed(issue) && !isTextIssue(issue) && !/[\s-]/.test(words.slice(start, end))
}

/**
 * A word learnt from the reports is at issue where it is the head of what is said, or stands beside that: of "monitors at the
 * sugar mill" no mill is.
 */
function headsOnly(places: readonly IssuePlace[], words: string, topics: readonly string[]): readonly IssuePlace[] {
  const topic = topics.find(one => subjectForms(one.split(' ')).length > 0)
  const start = topic === undefined ? -1 : words.indexOf(topic)
  if (start === -1) return places
  const end = start + topic!.length
  return places.filter(
    place =>
      place.start < end ||
      isListed(place.issue) ||
      isTextIssue(place.issue) ||
      JOINED.test(words.slice(end, place.start)),
  )
}

/** "an exemption from the sanctions": where the first is a matter of its own, the other only says of what. */
function withoutOf(places: readonly IssuePlace[], words: string): readonly IssuePlace[] {
  return places.filter(
    place =>
      !isListed(place.issue) ||
      !places.some(
        head =>
          (!isListed(head.issue) || OF_ANOTHER.has(head.issue)) &&
          !isTextIssue(head.issue) &&
          head.end < place.start &&
          OF_WHAT.test(words.slice(head.end, place.start)),
      ),
  )
}

/** Ids in `issues.json` that are always of something else. */
const OF_ANOTHER: ReadonlySet<string> = new Set(['waivers-and-exemptions', 'signing-date', 'ratification'])

/** What parts a noun from what it is of. */
const OF_WHAT = /^ (?:from|of|to|on|for|against)(?: (?:the|its|their|his|her|our|any|all|these|those))?(?: \p{L}+)? $/u

/** What stands between two things that are named beside each other. */
const JOINED = /,|;|\b(?:and|or|nor|but|as well as|plus)\b/i

/** A word learnt from the reports says what is at issue only where no listed issue does, or where it is named first and that beside it. */
function listedFirst(places: readonly IssuePlace[], words: string, about: readonly Span[]): readonly IssuePlace[] {
  const others = places.filter(place => !isLearntWord(place, words))
  const isFirst = (place: IssuePlace) =>
    about[0]?.end === place.end && others.every(other => JOINED.test(words.slice(place.end, other.start)))
  return others.length === 0 ? places : places.filter(place => others.includes(place) || isFirst(place))
}

/** What a thing asked for is to keep from happening: "inspectors to deter smuggling", "funds averting a strike". */
const FORESTALLS =
  /(?:\bto|\bthat (?:would|could|will|can|might|may)|,? so as to|in order to)?(?: (?:prevent|avert|avoid|deter|forestall)(?:s|ing)?| stav(?:e|es|ing) off| (?:head|ward)(?:s|ing)? off| guard(?:s|ing)? against) /gi

/** Nobody asks for it, or refuses it, in the same breath. */
function isForestalled(words: string, place: IssuePlace, places: readonly IssuePlace[]): boolean {
  const opener = [...words.slice(0, place.start).matchAll(FORESTALLS)].at(-1)
  if (opener === undefined || WHERE_ENDS.test(words.slice(opener.index + opener[0].length, place.start))) return false
  return places.some(({ issue, end }) => issue !== place.issue && end <= opener.index)
}

/** "on the first day of | a truce", "for the length of | the talks": a time, told by what goes on then. */
const WHEN =
  /\b(?:on|in|from|during|within|for|after|by|until|throughout) (?:(?:the|its|any) )?(?:\p{L}+ ){0,2}?(?:days?|weeks?|months?|hours?|duration|length|lifetime|eve|anniversary) of (?:(?:an?|the|any|this|that|such a) )?(?:\p{L}+ )?$/iu

function isWhen(words: string, { start }: IssuePlace): boolean {
  return WHEN.test(words.slice(Math.max(0, start - LONGEST_WHEN), start))
}

/** Code units of "throughout the first two months of the lasting". */
const LONGEST_WHEN = 60

const MODIFIES =
  /^ (?!(?:and|or|of|in|on|at|to|with|between|that|which|is|are|was|were|should|must|will|would|can|could|may|has|have|had|be|by|for|from|as|until|unless|if|before|after|dispute|issue|question|line|demarcation|treaty|deal|agreement)\b)\p{Ll}+/u

const PLACE = /^(?:territor(?:y|ies)|borders?|crossings?|checkpoints?|enclave|front ?line|battlefield)$/i

/** What is asked for, where that is a thing that no issue has a word for: "a naval detachment". */
function objectOf(words: string, about: readonly Span[], places: readonly IssuePlace[]): Span | undefined {
  const [object] = about
  if (object === undefined || places.some(place => overlaps(place, object))) return undefined
  const topic = words.slice(object.start, object.end).split(' ')
  return subjectForms(topic).length > 0 && standsAlone(topic.at(-1)!) ? object : undefined
}

/** "a depot in the port": what something else is asked for in is not at issue. */
function isWhereOf(object: Span | undefined, place: IssuePlace, words: string): boolean {
  if (object === undefined || place.start < object.end) return false
  const between = words.slice(object.end, place.start)
  return STANDS_IN.test(between) && !WHERE_ENDS.test(between)
}

/** Behind a thing, before the place it is at. */
const STANDS_IN = /^ (?:in|at|along|near|around|across|inside|outside|within|beside) /i

function isWhere(words: string, place: IssuePlace, places: readonly IssuePlace[]): boolean {
  // "the border lock", "a border town": what stands at the border is not the border.
  if (/^border$/i.test(words.slice(place.start, place.end)) && MODIFIES.test(words.slice(place.end))) return true
  const opener = [...words.slice(0, place.start).matchAll(WHERE)].at(-1)
  if (opener === undefined || WHERE_ENDS.test(words.slice(opener.index, place.start))) return false
  // "number plates on the border": a border by itself, as a place, is no issue.
  if (PLACE.test(words.slice(place.start, place.end)) && opener.index > 0) return true
  const head = places.findLast(({ end }) => end <= opener.index)
  return (
    head !== undefined &&
    !isTextIssue(head.issue) &&
    head.issue !== TALKS_ISSUE &&
    !WHERE_ENDS.test(words.slice(head.end, opener.index))
  )
}
