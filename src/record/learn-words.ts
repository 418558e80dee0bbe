/** @module Words learnt for listed issues: what a numbered point is about, who the prisoners are, and what goes by a name of its own. */
import { everyMatch } from '../document/every-match.ts'
import { ARBITRATION_ISSUE, issuesIn, PRISONERS_ISSUE, TEXT_ISSUE, TREATY_EXIT_ISSUE } from './issues.ts'
import { classesOfNoun } from './noun-classes.ts'

const POINT =
  /\b(?:point|article|clause|section|paragraph|annex|chapter|item)s? (?:\d+|[A-Z]\b|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty)(?![\p{L}-])/giu

/** What is said of a point right after it is named: "provides for …", "on the …", ", on …". */
const SAID_OF_IT =
  /^,?\s*(?:(?:which|that)\s+)?(?:would|provid\w+|for|on|cover\w*|concern\w*|deal\w*|require[sd]?|call\w*|set\w*|divid\w+|demand\w*|say\w*|list\w*|fix\w*|limit\w*|send\w*|commit\w*|oblige\w*|grant\w*|is|are|foresees?|envisag\w+|regulat\w+|ban\w*|allow\w*|the)\b/iu

/** "Point eleven would send quarrels to arbitration": from here on "point eleven" is arbitration. Every point of a list has its own words. */
export function definedPoints(passage: string): readonly { readonly words: string; readonly issue: string }[] {
  const points = everyMatch(passage, POINT)
  return points.flatMap((found, at) => {
    const from = found.index + found[0].length
    const rest = passage.slice(from, points[at + 1]?.index).split(/[.;:]\s/, 1)[0]!
    if (!SAID_OF_IT.test(rest)) return []
    const issues = issuesIn(rest).filter(issue => issue !== TEXT_ISSUE)
    return issues.length === 1 ? [{ words: found[0].toLowerCase(), issue: issues[0]! }] : []
  })
}

const HELD =
  /\b((?:crew|sailors?|fishermen|soldiers?|activists?|journalists?|aid workers?|surveyors?|engineers?|civilians|children|nationals|citizens|[\p{L}]{3,}(?:ers|ors|ists|men|women)))\b(?:[^.;:!?]{0,60}?)\b(?:held|detained|jailed|imprisoned|captured|abducted|kidnapped|seized|carried off|taken away|taken captive|in custody|in detention|in a \p{L}+ jail|in jail|arrested)\b/giu

/** "an exchange of detained fishermen", "the captured sailors". */
const HELD_BEFORE =
  /\b(?:detained|jailed|imprisoned|captured|abducted|captive)\s+(crew|sailors?|fishermen|soldiers?|activists?|journalists?|civilians|children|nationals|citizens|[\p{L}]{3,}(?:ers|ors|ists|men|women))\b/giu

/** Those who speak or hold, and people in general, are no prisoners by standing before the word. */
const NOT_HELD =
  /^(?:members|ministers|leaders|negotiators|mediators|brothers|others|officers|reporters|readers|workers|supporters|mothers|fathers|observers|women|men)$/i

/** "14 crew members of the trawler, held since May": in these reports the crew are prisoners. */
export function heldPeople(passage: string): readonly string[] {
  return [HELD, HELD_BEFORE]
    .flatMap(pattern => everyMatch(passage, pattern))
    .map(([, people]) => people!.toLowerCase())
    .filter(people => !NOT_HELD.test(people) && !namesThing(people))
    .flatMap(people => (IN_ARMS.test(people) ? OF_THEM.map(before => `${before} ${people}`) : [people]))
}

/** There are more of them than those who are held: "the soldiers" may be meant, "soldiers" on the bridge are not. */
const IN_ARMS = /^(?:soldiers?|fighters|troopers|officers|policemen)$/

const OF_THEM: readonly string[] = [
  'the',
  'its',
  'their',
  'our',
  'his',
  'her',
  'captured',
  'detained',
  'held',
  'missing',
]

/** "rivers", "borders": plural things that end as persons do. */
function namesThing(word: string): boolean {
  const [class_] = classesOfNoun(word)
  return class_ !== undefined && class_ !== 'person' && class_ !== 'group'
}

/** "the release of Ilse Keller and": of a person by name, and not of "Ardan Steel shares". */
const RELEASE_OF = /\b(?:release|freeing) of (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2})(?=[,.;:”"]| and | or |$)/gu

/** "take the league to the World Fisheries Court". */
const TAKEN_TO =
  /\b(?:tak|t[oa]ke|took|bring|brought|refer|drag|haul)\p{L}* (?:[\p{L}’'-]+ ){1,5}?(?:to|before) (?:the |an? )?((?:\p{Lu}[\p{L}-]+ ){1,4}(?:Court|Tribunal|Panel|Arbitration|Board|Organi[sz]ation|Commission))(?![\p{L}])/gu

/** "leave the Northern Waters Treaty". */
const LEFT =
  /\b((?:leav|quit|exit|abandon)\p{L}*|(?:withdr[ae]w|pull)\p{L}*(?: out)?(?: from| of)) (?:the |its )?((?:\p{Lu}[\p{L}-]+ ){1,4}(?:Treaty|Convention|Pact|Accord))(?![\p{L}])/gu

/** What a passage says of things that have names of their own: who is to be freed, who is to judge, which treaty is to be left. */
export function namedMatters(passage: string): readonly { readonly words: string; readonly issue: string }[] {
  return [
    ...everyMatch(passage, RELEASE_OF).map(([, name]) => ({ words: `release of ${name}`, issue: PRISONERS_ISSUE })),
    ...everyMatch(passage, TAKEN_TO).map(([, court]) => ({ words: court!, issue: ARBITRATION_ISSUE })),
    ...everyMatch(passage, LEFT).map(([, leave, treaty]) => ({
      words: `${leave} the ${treaty}`,
      issue: TREATY_EXIT_ISSUE,
    })),
  ].map(({ words, issue }) => ({ words: words.toLowerCase(), issue }))
}

/** "the town of Orle", "the Orle valley": a place of its own. */
const PLACE =
  /\b(?:town|city|village|region|province|district|territory|island|valley|peninsula|enclave) of (?:the )?(\p{Lu}[\p{L}’-]+)|\b(\p{Lu}[\p{L}’-]+) (?:valley|region|province|district|peninsula|enclave|heights)\b/gu

/** What is done with land that is given or taken, and what is said of it. */
const OF_LAND: readonly string[] = [
  'give up',
  'giving up',
  'abandon',
  'cede',
  'surrender',
  'relinquish',
  'sign away',
  'hand over',
  'lose',
  'losing',
  'status of',
  'rest of',
  'whole of',
  'all of',
  'control of',
  'control over',
  'sovereignty over',
  'transfer of',
  'hand back',
  'return of',
  'handover of',
  'guard',
  'police',
  'withdrawal from',
]

/** Passages that must name a place: a dateline's town is none. */
const FEWEST_PASSAGES = 2

/** How those who hold a place are told to go from it or to stay. */
const HELD_BY_FORCE: readonly string[] = [
  'leave',
  'leaves',
  'left',
  'leaving',
  'quit',
  'vacate',
  'pull out of',
  'pulls out of',
  'pulled out of',
  'stay in',
  'remain in',
  'out of',
]

/** Wordings by which places are at issue as held: "the rebels must leave Orle". */
export function heldPlaces(passages: readonly string[]): readonly string[] {
  return placesNamed(passages).flatMap(place => HELD_BY_FORCE.map(words => `${words} ${place}`))
}

/** Wordings by which the places that passages name are at issue: "abandon Orle", "the rest of Orle". */
export function landAtIssue(passages: readonly string[]): readonly string[] {
  return placesNamed(passages).flatMap(place => OF_LAND.map(words => `${words} ${place}`))
}

/** Places that passages name as such, in lower case. */
function placesNamed(passages: readonly string[]): readonly string[] {
  const named = new Map<string, number>()
  for (const passage of new Set(passages))
    for (const place of new Set(everyMatch(passage, PLACE).map(([, of, before]) => (of ?? before)!.toLowerCase())))
      named.set(place, (named.get(place) ?? 0) + 1)
  return [...named].filter(([, count]) => count >= FEWEST_PASSAGES).map(([place]) => place)
}

/** What an answer, a change and a part of a text are called; what may be anything: "the version of the ministry". */
const NO_NAME_OF_TEXT =
  /^(?:versions?|editions?|ones?|cop(?:y|ies)|answers?|repl(?:y|ies)|responses?|offers?|lists?|maps?|messages?|letters?|notes?|changes|amendments|map|principle|compromise|plans?)$/i

/** "the eight-point | roadmap", "the | nine points": a text by what it is, without whose it is and how old. */
const NAME_OF_TEXT = /(?:^|[\s"“])((?:(?:\d+|\p{L}+) )points|\p{Ll}+)$/u

/**
 * Wordings by which the texts that reports name are at issue: "the roadmap", "nine points". `named`: the words that name one in
 * each place; a word that names one in a single place only is left out, unless a number stands with it.
 */
export function textsAtIssue(named: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const words of named) {
    const name = NAME_OF_TEXT.exec(words)?.[1]?.toLowerCase()
    if (name === undefined || NO_NAME_OF_TEXT.test(name)) continue
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const names = [...counts].flatMap(([name, count]) =>
    name.includes(' ') ? [name] : count < FEWEST_PASSAGES ? [] : [`the ${name}`, `this ${name}`],
  )
  // Of "a three-step paper" the third step is a part that may be refused by itself.
  const parts = new Set(named.flatMap(words => IN_STEPS.exec(words)?.[1]?.toLowerCase() ?? []))
  return [...names, ...[...parts].flatMap(part => ORDINALS.map(ordinal => `${ordinal} ${part}`))]
}

const IN_STEPS = /\b(?:\d|two|three|four|five|six)-(step|stage)\b/iu

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

/** How those are told to come who come to talks. */
const TO_TALKS: readonly string[] = [
  'go to',
  'going to',
  'travel to',
  'travelling to',
  'come to',
  'return to',
  'back to',
  'back in',
  'round in',
  'meeting in',
  'session in',
  'attend in',
  'team to',
  'delegation to',
  'negotiators to',
]

/** Wordings by which talks that are planned or offered are at issue, by their place: "will not go to Osford". */
export function talksAtIssue(places: readonly string[]): readonly string[] {
  return [...new Set(places.map(place => place.toLowerCase()))].flatMap(place =>
    TO_TALKS.map(words => `${words} ${place}`),
  )
}
