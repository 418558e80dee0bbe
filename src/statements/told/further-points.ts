/** @module Sentences that go on about a text without naming it: "Elections have slipped to March", "The council is gone", "In the third step the word has been struck out". */
import type { Span } from '../../document/span.ts'
import type { Line } from './lines.ts'

/** A sentence behind a point that goes on with it: "Of the rest, Ardan would take half", "After a week the army would leave". */
export const GOES_ON =
  /^(?!\W*(?:He|She|They|I|We|But)\b)[^“"”]{0,160}?\bwould (?!not\b|be (?:happy|ready|willing)|like|prefer|accept|swallow|welcome|agree|reject|oppose|sign)(?!.*\b(?:says|said|told)\b)/u

/** "It would also get a grace period": of a party that the text has just spoken of. */
const OTHERS_TERM = /^(?:He|She|They|I|We)\b/u

/** What is so by a version: "has grown to 120 days", "are gone", "there are still 300 monitors", "now covers officers only". */
const IS_SO =
  /^(?!\W*(?:He|She|I|We)\b)[^“"”;:]{2,80}?\b(?:(?:has|have) (?:now |also |since )?(?:grown|shrunk|risen|fallen|dropped|slipped|become|gone|doubled|halved|tripled|disappeared|vanished|survived|moved|shifted|changed|given way|been (?:\p{Ll}+ly )?(?:cut|put|split|set|struck|taken|left|\p{Ll}{3,}ed|rewritten|withdrawn))|(?:is|are) now (?:\d+|half|an?\b|one|two|three|four|five|six|seven|eight|nine|ten|twelve|to\b)|(?:is|are) (?:now |also |all |still |both )?(?:gone|out|in|left|missing|unchanged|silent|capped|set|put|kept|dropped|moved|deleted|replaced|removed|limited|reduced|raised|extended|shortened|no longer|blank|back|to be|mentioned|spelt|spelled|bracketed)|(?:remains?|stays?|survives?) (?:in|at|as|open|blank|unchanged|the same|bracketed|untouched)|now (?:covers?|reads?|says?|calls?|runs?|appl(?:y|ies)|gets?|goes|go|speaks?|lasts?|comes?|includes?|stands?|has|have))\b|^There (?:is|are) (?:still|now|no|also|only|nothing)\b/u

/** Something of a text, called by no number: "An annex lists 22 villages", "The preamble speaks of transition", "In the third step, …". */
const PART =
  /(?:^(?:[“"]?(?:But |And |Yet |Instead,? |Also,? )?)|(?<=^[^.;:“”"]{5,60}: )(?=the revised|an?))(?:(?:[Aa]n?|[Tt]he|Another|One|Its|A further|Two|Three) (?:(?:first|second|third|fourth|fifth|sixth|final|last|new|separate|short|key|long|secret|side|technical|political|revised|amended|military|economic|confidential|disputed|opening|closing|main|controversial) ){0,2}(?:annex(?:es)?|schedules?|appendix|preamble|clauses?|articles?|paragraphs?|passages?|sections?|provisions?|footnotes?|options?|phases?|stages?|sweetener|side letter|safeguard|references?|wording|language|chapter)\b|In (?:the|its|a) (?:first|second|third|fourth|fifth|final|last|initial) (?:step|stage|phase|part|article|section|paragraph),? )/u

/** "the word “review” has been struck out", "the period of seven days has been cut to five", "the deadline was moved from May to June". */
const CHANGED =
  /(?:\b(?:the|its|their|an?|any|all|both|two|three|\d+) (?:[^.;,“”"]{2,60}|words? [“"‘'][^”"’]{1,60}[”"’'])(?: of [^.;,]{2,30})? (?:has|have|had|is|was|were) (?:also |now |since )?been (?:struck out|struck|crossed out|deleted|dropped|removed|taken out|cut|shortened|extended|lengthened|raised|lowered|reduced|increased|replaced|moved|added|inserted|softened|watered down|toughened|rewritten|reworded|changed|halved|doubled|merged|left (?:out|blank|open)|put (?:back|in)|brought (?:forward|back|down))|\bhaving (?:changed|altered|replaced|struck out|reduced|cut|raised|added|dropped|removed|inserted|shortened|extended) |\b(?:changed|altered) [“"‘'][^”"’]{1,60}[”"’'] (?:to|into) )/giu

/** The piece of a sentence that goes on with what its paragraph says of a text; `null` where it is about something else. */
export function goingOnIn(line: Line, hasPointBefore: boolean, isOfVersion: boolean): Span | null {
  const { words } = line
  const whole = { start: 0, end: words.length }
  if (line.speakers.length > 0 || OTHERS_TERM.test(words) || /\?[”"]?$/.test(words)) return null
  if (hasPointBefore && GOES_ON.test(words)) return whole
  return isOfVersion && (GOES_ON.test(words) || IS_SO.test(words)) ? whole : null
}

/** "The new bonds will carry a coupon of 5 per cent": behind an agreement, what it brings. */
export function isTermOfDeal({ words, speakers }: Line): boolean {
  return speakers.length === 0 && BRINGS.test(words) && !/[?:“”"]/.test(words)
}

const BRINGS =
  /^(?!\W*(?:He|She|I|We|But|If)\b)[^“”"]{2,80}?\bwill (?:also |then |each |all |now )?(?:get|receive|carry|pay|keep|give|cut|raise|lower|end|free|release|withdraw|open|close|share|be (?:\p{L}+ed|paid|cut|set|kept|given|freed)|have|hold|drop|lift|mature|fall|rise|take over|return|buy|sell|provide|guarantee)\b/u

/** Whether the line tells how something stands now against before. */
export function isChange({ words }: Line): boolean {
  return IS_SO.test(words) && /\b(?:now|rather than|instead|no longer|from \S+ to|gone|grown|shrunk)\b/u.test(words)
}

/** Whether the line begins with a part of a text. */
export function isAboutPart(line: Line): boolean {
  return PART.test(line.words) && !OF_QUARREL.test(line.words)
}

/** "A safeguard clause became the main point of dispute": what is said of the talks, and not what the clause says. */
const OF_QUARREL =
  /\b(?:is|was|became|becomes|remains?|remained|proved|stays?|stayed) (?:(?:the|an?|one of the|among the) )?(?:[\p{L}-]+ ){0,3}(?:points?|issues?|obstacles?|questions?|sticking|disput\p{L}+|contention|hurdles?|problems?|focus|stumbling|divisive|contentious|disagreements?)\b/iu

const CLAUSE_ENDS =
  /[.;]|, (?:and|but|while|he|she|it|they|according|the)\b|, [^,.;“”"]{2,60} (?:said|says|added|noted|told)\b| and (?=having\b|the [^.;,]{2,50} (?:has|have|had|was|were) )|$/u

/** What was changed in a text, each with its own clause. */
export function changesIn(line: Line): readonly Span[] {
  return [...line.words.matchAll(CHANGED)].map(found => {
    const rest = line.words.slice(found.index + found[0].length)
    const length = rest.search(CLAUSE_ENDS)
    return { start: found.index, end: found.index + found[0].length + length }
  })
}
