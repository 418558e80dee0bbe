/** @module What is done with a text on the table: it is tabled, leaked, studied, sent back, merged. Whoever reads that of a paper knows that it is one of the talks. */
import type { Span } from '../../document/span.ts'
import type { Line } from './lines.ts'

/** Verbs of those who make, carry, answer and change such texts. */
const HANDLING =
  'tabl(?:e|es|ed|ing)|circulat(?:e|es|ed|ing)|present(?:s|ed|ing)?|deliver(?:s|ed|ing)?|submit(?:s|ted|ting)?|unveil(?:s|ed|ing)?|releas(?:es|ed|ing)|publish(?:es|ed|ing)?|leak(?:s|ed|ing)?|obtain(?:ed)?|seen|read|stud(?:y|ies|ied|ying)|review(?:s|ed|ing)?|weigh(?:s|ed|ing)?|consider(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|accept(?:s|ed|ing)?|reject(?:s|ed|ing)?|dr[ae]w(?:s|n|ing)? up|drew up|draft(?:s|ed|ing)?|return(?:s|ed|ing)?|withdr[ae]w(?:s|n|ing)?|withdrew|merg(?:es|ed|ing)|revis(?:es|ed|ing)|amend(?:s|ed|ing)?|sign(?:s|ed|ing)?|initial(?:l)?(?:s|ed|ing)|endors(?:es|ed|ing)|float(?:s|ed|ing)?|negotiat(?:es|ed|ing)|dismiss(?:es|ed|ing)?|welcom(?:es|ed|ing)|debat(?:es|ed|ing)|discuss(?:es|ed|ing)?|examin(?:es|ed|ing)|hand(?:s|ed|ing)?|giv(?:es|en|ing)|gave|sen(?:ds|t|d|ding)|shar(?:es|ed|ing)|offer(?:s|ed|ing)?|propos(?:es|ed|ing)|mull(?:s|ed|ing)?|put|put(?:s|ting)? forward|turn(?:s|ed|ing)? down|agree(?:s|d)? (?:to|on)|work(?:s|ed|ing)? on|came back with|com(?:es|ing) back with|answer(?:s|ed|ing)? with|respond(?:s|ed|ing)? (?:to|with)|repl(?:ied|ies|ying) (?:to|with)|counter(?:s|ed|ing)? with|carry(?:ing)?|carries|carried|bring(?:s|ing)?|brought|show(?:s|n|ed)?|repackag(?:es|ed|ing)|approv(?:es|ed|ing)'

/** Directly before the name, with a particle, whom it goes to and when between them. */
const BEFORE = new RegExp(
  `\\b(?:${HANDLING})(?: (?:back|over|out|forward|around|again))?(?: (?:to|with|among|between|in) (?:the |a |an |its |both |all )?[^.;,:“”"]{2,40}| (?:both|all|the) (?:sides|parties|delegations|mediators|negotiators|two))?(?: (?:late |early |on )*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \\p{Ll}+)?)?,? ["“]?$`,
  'iu',
)

/** Behind it: "handed over in May", "which was leaked", "has been put to both sides", "seen by the agency", "on the table". */
const BEHIND = new RegExp(
  `^,? ?(?:(?:that|which) )?(?:(?:is|are|was|were|being|been|has|have|had|be|will|would|may|could|to|also|now|first|later|already) ){0,3}(?:\\p{Ll}+ly )?(?:${HANDLING}|laid out|prepared|drawn|written|dated|crafted|authored|backed|brokered|circulating|on the table|before (?:the (?:two|three|parties|delegations)|them|both))\\b`,
  'iu',
)

/** Behind it, somebody handles it: "the paper Ardan withdrew", "a plan that the guild submitted in April". */
const BY_SOMEBODY = new RegExp(
  `^,? (?:(?:that|which) )?(?:(?:the|its|his|her|their|an?) )?(?:(?!can\\b|could\\b|would\\b|may\\b|might\\b|will\\b|to\\b)[\\p{L}’'.-]+ ){1,4}?(?:has |have |had )?(?:${HANDLING})(?=[ ,.;])`,
  'iu',
)

/** Words of talks: a plan, document or package is one of theirs only beside these. */
const OF_TALKS =
  /\b(?:talks|negotiat\w+|mediat\w+|envoys?|delegat\w+|(?:both|two|three|all) (?:sides|parties|states)|warring|truce|cease-?fire|accord|treaty|peace|tariffs?|sanctions|unions?|strike|walkout|bargaining|rebels?|captives|hostages?|kidnappers?|captors?|ransom|intermediar\w+|creditors?|bondholders?|lenders|takeover|bid|merger|coalition|summit|compromise|counterparts?|shareholders|balloted)\b/iu

/** Nouns that mean a text of talks wherever somebody handles one. */
const PLAIN = /\b(?:drafts?|texts?|proposals?|frameworks?|non-papers?|term sheets?|memorandum|road ?maps?)$/iu

/** Somebody makes, carries, answers or changes it, and its report speaks of talks where the noun alone does not. */
export function isHandled({ words }: Line, { start, end }: Span, ofTalks: boolean): boolean {
  const name = words.slice(start, end)
  const behind = words.slice(end, end + REACH)
  if (!BEFORE.test(words.slice(Math.max(0, start - REACH), start)) && !BEHIND.test(behind) && !BY_SOMEBODY.test(behind))
    return false
  return PLAIN.test(name) || ofTalks
}

/** Whether a report speaks of talks at all. */
export function isOfTalks(lines: readonly Line[]): boolean {
  return lines.some(({ words }) => OF_TALKS.test(words))
}

/** About a line and a half of print. */
const REACH = 90
