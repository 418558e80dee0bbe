/**
 * @module Issues told by a noun and what it does: "the garrison has to depart", "would move its men away from the bridge", "the
 * war is over". No list of phrases holds all the ways to say so.
 */

import { rememberingTexts } from '../alignment/remembering.ts'
import { everyMatch } from '../document/every-match.ts'
import type { Span } from '../document/span.ts'
import { ASPECT_PATTERNS, NEEDED_FOR_ASPECTS } from './aspect-patterns.ts'
import { HELD_PATTERNS, NEEDED_FOR_HELD } from './held-patterns.ts'

/** Id in `issues.json`; what is left by those who go home from talks is no land. */
export const WITHDRAWAL_ISSUE = 'withdrawal-of-forces'
/** Id in `issues.json`: that there is no war any more, and not for some weeks. */
const END_OF_WAR_ISSUE = 'end-of-the-war'
/** Id in `issues.json`; it alone is counted in days. */
export const CEASEFIRE_ISSUE = 'ceasefire'

/** Id in `issues.json`: those who are held, and those who are to be given for them. */
const HELD_ISSUE = 'prisoners-and-detainees'

/** Id in `issues.json`: how many may bear arms. */
const ARMY_SIZE_ISSUE = 'size-of-the-armed-forces'

/** Id in `issues.json`: soldiers of others who are to come. */
const PEACEKEEPING_ISSUE = 'peacekeeping'

/** Id in `issues.json`: passage by water. */
const SHIPPING_ISSUE = 'sea-access-and-shipping'

/** A way to name an issue by a noun and its verb. */
interface IssuePattern {
  readonly issue: string
  readonly pattern: RegExp
  /** Its words mean this even where the list has one of them for something else. */
  readonly isFirm?: boolean
}

/** Armed people, as bodies; "men" and "unit" only where they are moved. */
const ARMED =
  'troops|forces(?! (?:him|her|them|it|us|the|an?)\\b)|army|armies|soldiers|garrisons?|battalions?|brigades?|regiments?|militias?|fighters|gunmen|military units?|tanks'

/** Up to so many words between a noun and its verb, in one clause and nobody's saying: "dug in on the ridge since May has to". */
const BETWEEN =
  "(?: (?!said\\b|says\\b|that\\b(?! ha[sd]\\b| have\\b| is\\b| are\\b| was\\b)|who\\b|told\\b|and\\b|while\\b|but\\b|if\\b)[\\p{L}\\p{N}’'-]+){0,11}?"

/** Where those who stay or go are: neither "remain committed" nor "left open". */
const WHERE =
  '(?= (?!(?:the|its|their) (?:question|door|matter|issue|room|table|hotel|talks|way|option|field|initiative)\\b|in (?:the |their |its )?(?:barracks|camps?|bases?)\\b)(?:in|on|at|there|where|behind|within|along|inside|outside|from|the|its|their|by|put)\\b|[.,;]|$)'

const LEAVING = `(?:(?:leav(?:e|es|ing)|left|quit|vacat(?:e|es|ed|ing)|depart(?:s|ed|ing)?|stay(?:s|ed|ing)?|remain(?:s|ed|ing)?)${WHERE}|withdr[ae]w\\p{L}*|(?:pull|draw|drawn|step|fall|fell|mov|go|goes|gone)(?:e|es|s|ed|ing)? (?:back|out|home|away|off)(?! (?:to (?:war|the table|talks?)|of the (?:talks?|agreement|deal|treaty))\\b)|(?:be|is|are|was|were|been|being) (?:pulled|moved|drawn|withdrawn|brought home))(?!\\p{L})`

const PATTERNS: readonly IssuePattern[] = [
  {
    issue: WITHDRAWAL_ISSUE,
    pattern: new RegExp(`\\b(?:${ARMED}|unit)(?!\\p{L})${BETWEEN} ${LEAVING}`, 'giu'),
  },
  {
    issue: WITHDRAWAL_ISSUE,
    pattern: new RegExp(
      `\\b(?:pull|withdr[ae]w|mov|draw|tak|bring|keep|send)(?:e|es|s|ed|ing|n)?(?: (?:all|its|their|his|her|our|the|own|any|more|some|most|\\p{Lu}\\p{L}+)){0,3} (?:${ARMED}|men|units)(?: (?:out|back|away|home|off|from|there|where)(?!\\p{L}))`,
      'giu',
    ),
  },
  {
    // "would accept no foreign troops": they are to come, and not to go.
    issue: PEACEKEEPING_ISSUE,
    isFirm: true,
    pattern:
      /\b(?:accept|allow|admit|host|invite|tolerate|let in|take in|welcome)(?:s|ed|ing)? (?:any |no |the )?(?:foreign|outside|international|multinational|\p{Lu}\p{L}+) (?:troops|forces|soldiers)(?!\p{L})|\b(?:no|any) (?:foreign|outside|international|multinational) (?:troops|forces|soldiers) (?:will|would|can|could|may|might|shall|should|must|are to|were to|to) (?:not )?(?:be |ever )?(?:allowed|admitted|accepted|deployed|stationed|sent|let in|come|set foot|enter)(?!\p{L})/giu,
  },
  {
    issue: END_OF_WAR_ISSUE,
    pattern:
      /\b(?:the|this|our|any) (?:war|conflict|fighting|bloodshed)(?: (?:will|would|can|could|must|should|may|might|shall|only|is|to|be|not|never|now|finally|once|has|have|ha[ds] to))* (?:ends?|ended|over|stops?(?: for good)|ceases?(?: for good))(?!\p{L})|\b(?:stop|end|halt)(?:s|ped|ed|ping|ing)? (?:this|the|our|their|its) (?:war|conflict|bloodshed)(?!\p{L})/giu,
  },
  {
    issue: SHIPPING_ISSUE,
    pattern:
      /\b(?:re-?open|open|clos|block|unblock|shut)(?:s|e|es|ed|ing)? (?:the|its|their|that) (?:\p{Ll}+ )?(?:rivers?|straits?|waterways?|channel|sea lanes?|shipping lanes?|narrows)(?![\p{L}-]| (?:road|bank|valley|dam|crossing)s?\b)|\b(?:rivers?|straits?|waterways?|sea lanes?|narrows) (?:(?:is|are|was|were|be|been|being|to be|must be|would be|will be|stays?|stayed|remains?|remained|to) )?(?:re-?opened|opened|open|closed|blocked|shut)(?!\p{L})/giu,
  },
  {
    // "ruled out any exchange", "would be exchanged for": of people, where nothing else is named.
    issue: HELD_ISSUE,
    pattern:
      /\b(?:no|any|an?|the|such an?|full|general|mutual|complete|wider) (?:general |full |mutual |first |second |new |larger )?(?:exchange|swap)(?! (?:rates?|of (?!prisoners|captives|detainees|people|men|persons)|between|with|office|controls?|programmes?|programs?)\b)(?!\p{L})|\b(?:be|been|were|was) (?:exchanged|swapped)(?! (?:fire|views|letters|notes|ideas|words|gifts|papers)\b)(?!\p{L})/giu,
  },
  {
    // "nothing below 60,000 soldiers", "a cap of 40,000 men under arms".
    issue: ARMY_SIZE_ISSUE,
    isFirm: true,
    pattern:
      /\b(?:below|under|above|beyond|over|more than|fewer than|less than|no more than|at most|up to|exceed(?:s|ing)?|(?:cap|limit|ceiling|maximum|cut|reduction) (?:of|at|to)|(?:capped|limited|reduced|cut) (?:at|to)) \d{2,3}[, ]?000 (?:soldiers|troops|men(?: under arms)?|personnel|servicemen|regulars)(?!\p{L})/giu,
  },
  {
    issue: CEASEFIRE_ISSUE,
    pattern:
      /\b(?:the|any|all) (?:fighting|hostilities|shelling|shooting|attacks)(?: (?:will|would|can|could|must|should|may|might|shall|only|to|not|never|now|has|have|ha[ds] to))* (?:ends?|ended|stops?|stopped|ceases?|ceased)(?! for good)(?!\p{L})/giu,
  },
]

const HELD: readonly IssuePattern[] = HELD_PATTERNS.map(pattern => ({ issue: HELD_ISSUE, pattern }))

/** A word that any of the patterns needs: most texts have none. */
const NEEDED =
  /\b(?:troops|forces|arm(?:y|ies)|soldiers|personnel|servicemen|regulars|exchanged?|swap(?:ped)?|garrison|battalion|brigade|regiment|militia|fighters|gunmen|units?|tanks|men|war|conflict|fighting|bloodshed|hostilities|shelling|shooting|attacks|rivers?|straits?|waterways?|channel|lanes?|narrows)/i

/** One place at which a pattern holds. */
interface PatternPlace extends Span {
  readonly issue: string
  readonly isFirm: boolean
}

/** Where a text tells of these issues by a noun and its verb, in order of appearance within each; linear in its length. */
export const patternPlaces = rememberingTexts((text): readonly PatternPlace[] => {
  const patterns: readonly IssuePattern[] = [
    ...(NEEDED.test(text) ? PATTERNS : []),
    ...(NEEDED_FOR_ASPECTS.test(text) ? ASPECT_PATTERNS : []),
    ...(NEEDED_FOR_HELD.test(text) ? HELD : []),
  ]
  return patterns.flatMap(({ issue, pattern, isFirm = false }) =>
    everyMatch(text, pattern).map(found => ({
      issue,
      isFirm,
      start: found.index,
      end: found.index + found[0].length,
    })),
  )
})
