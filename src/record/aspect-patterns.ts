/**
 * @module Aspects of any negotiation, whatever it is about: who has a seat at it, how long it is to hold, until when, and who may
 * read it. They are told by a noun and what stands beside it: "a chair at the next round", "a three-year term".
 */

/** Ids in `issues.json`. */
export const SEATS_ISSUE = 'seats-at-the-talks'
const LEADERS_ISSUE = 'meeting-of-the-leaders'
const LENGTH_ISSUE = 'length-of-the-agreement'
const TIMETABLE_ISSUE = 'timetable'
/** Id in `issues.json`: who may read what. */
export const TRANSPARENCY_ISSUE = 'transparency-of-the-talks'

/** Where one sits who takes part. */
const TABLE =
  '(?:talks?|negotiations?|(?:negotiating |conference )?table|rounds?|discussions|session|consultations|peace process)'

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

const HOW_MANY = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|an?)'

/** What is agreed, as a whole, and what it sets up. */
const AGREED =
  '(?:terms?|deals?|agreements?|arrangements?|accords?|pacts?|contracts?|mandates?|missions?|settlements?|treat(?:y|ies)|memorandum)'

const PARLIAMENT =
  '(?:parliament|the (?:house|assembly|congress|senate|chamber|legislature|public|people)|lawmakers|deputies|\\p{Lu}\\p{L}+ (?:Parliament|House|Assembly|Congress))'

/** Each way to tell an aspect. */
export const ASPECT_PATTERNS: readonly { readonly issue: string; readonly pattern: RegExp }[] = [
  {
    issue: SEATS_ISSUE,
    pattern: new RegExp(
      `\\b(?:seats?|chairs?|voice)(?= (?:of (?:its|their|our|his|her) own )?(?:in|at|around|on) (?:(?:the|any|these|those|all|further|future|next|coming|second|third|its|their|peace) ){0,3}${TABLE}\\b)|\\b(?:third|fourth|extra|empty|additional) (?:chair|seat)s?(?! (?:in|on) (?:the )?(?:council|board|cabinet|parliament|assembly))\\b|\\b(?:must|should|ought to|ha(?:s|ve) to|wants? to|wanted to|needs? to) (?:be|sit) (?:at the (?:negotiating )?table|in the room)\\b|\\b(?:seat|status|place) (?:as|of) (?:an )?observers?\\b`,
      'giu',
    ),
  },
  {
    issue: LEADERS_ISSUE,
    pattern:
      /\b(?:meetings?|summits?|encounter|talks|call)(?= (?:of|between|by|among) (?:the |its |their |our )?(?:two |three |both )?(?:countries[’'] )?(?:presidents|leaders|prime ministers|heads of (?:state|government)|premiers|kings|chancellors))/giu,
  },
  {
    issue: LENGTH_ISSUE,
    pattern: new RegExp(
      `\\b${HOW_MANY}[ -](?:year|month)[ -]${AGREED}\\b|\\b(?:bind|tie|commit)(?:s|ing)? (?:itself|themselves|himself|herself|us|ourselves|anyone|anybody) (?:\\p{L}+ ){0,2}?for (?:more than |less than |at least |only )?${HOW_MANY} (?:years?|months?)\\b|\\b(?:live with|settle for|sign(?:s|ed|ing)? (?:up )?for|(?:stay|run|last|be valid|be in force)(?:s|ed|ing)? for) (?:more than |less than |at least |no more than |only |up to |just )?${HOW_MANY} years?\\b(?! ago)`,
      'giu',
    ),
  },
  {
    issue: TIMETABLE_ISSUE,
    pattern: new RegExp(
      `\\b(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}) (?:date|cut-off)\\b|\\b(?:\\p{L}+ )?date of (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})\\b|\\bdate (?:to be|be|should be|must be|were|was|is) (?:moved|put back|put off|postponed|pushed back|brought forward|delayed)\\b`,
      'gu',
    ),
  },
  {
    issue: TRANSPARENCY_ISSUE,
    pattern: new RegExp(
      `\\b(?:be |to |been )?(?:plac|lay|laid|put|tabl)(?:e|ed|ing|s)? (?:(?:the|all|both|its|their|any|every) (?:\\p{L}+ ){1,3}?)?before ${PARLIAMENT}\\b`,
      'giu',
    ),
  },
]

/** A word that any of them needs. */
export const NEEDED_FOR_ASPECTS =
  /\b(?:seats?|chairs?|voice|meetings?|summits?|encounter|talks|call|table|room|status|place|years?|months?|date|cut-off|before)\b|-(?:year|month)\b/i
