/** @module Words learnt for listed issues: what a numbered point is about, and who the prisoners are. */
import { issuesIn, TEXT_ISSUE } from './issues.ts'

const POINT =
  /\b(?:point|article|clause|section|paragraph|annex|chapter|item)s? (?:\d+|[A-Z]\b|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty)(?![\p{L}-])/iu

/** What is said of a point right after it is named: "provides for …", "on the …", ", on …". */
const SAID_OF_IT =
  /^,?\s*(?:(?:which|that)\s+)?(?:would|provid\w+|for|on|cover\w*|concern\w*|deal\w*|require[sd]?|call\w*|set\w*|divid\w+|demand\w*|say\w*|list\w*|fix\w*|limit\w*|send\w*|commit\w*|oblige\w*|grant\w*|is|are|foresees?|envisag\w+|regulat\w+|ban\w*|allow\w*|the)\b/iu

/** "Point eleven would send quarrels to arbitration": from here on "point eleven" is arbitration. Every point of a list has its own words. */
export function definedPoints(passage: string): readonly { readonly words: string; readonly issue: string }[] {
  const points = [...passage.matchAll(new RegExp(POINT, 'giu'))]
  return points.flatMap((found, at) => {
    const from = found.index + found[0].length
    const rest = passage.slice(from, points[at + 1]?.index).split(/[.;:]\s/, 1)[0]!
    if (!SAID_OF_IT.test(rest)) return []
    const issues = issuesIn(rest).filter(issue => issue !== TEXT_ISSUE)
    return issues.length === 1 ? [{ words: found[0].toLowerCase(), issue: issues[0]! }] : []
  })
}

const HELD =
  /\b((?:crew|sailors?|fishermen|soldiers?|activists?|journalists?|aid workers?|surveyors?|engineers?|civilians|children|[\p{L}]{3,}(?:ers|ors|ists|men|women)))\b(?:[^.;:!?]{0,60}?)\b(?:held|detained|jailed|imprisoned|captured|abducted|taken captive|in custody|in detention|in a \p{L}+ jail|in jail|arrested)\b/giu

/** "an exchange of detained fishermen", "the captured sailors". */
const HELD_BEFORE =
  /\b(?:detained|jailed|imprisoned|captured|abducted|captive)\s+(crew|sailors?|fishermen|soldiers?|activists?|journalists?|civilians|children|[\p{L}]{3,}(?:ers|ors|ists|men|women))\b/giu

/** Those who speak or hold, and people in general, are no prisoners by standing before the word. */
const NOT_HELD =
  /^(?:members|ministers|leaders|negotiators|mediators|brothers|others|numbers|officers|powers|reporters|readers|workers|supporters|mothers|fathers|observers|papers|letters|borders|orders|offers|matters|centers|women|men)$/i

/** "14 crew members of the trawler, held since May": in these reports the crew are prisoners. */
export function heldPeople(passage: string): readonly string[] {
  return [...passage.matchAll(HELD), ...passage.matchAll(HELD_BEFORE)]
    .map(([, people]) => people!.toLowerCase())
    .filter(people => !NOT_HELD.test(people))
}
