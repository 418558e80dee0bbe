/** @module What is done with a text on the table: it is tabled, leaked, studied, sent back, merged. Whoever reads that of a paper knows that it is one of the talks. */
import type { Span } from '../../document/span.ts'
import { inflected } from '../cues.ts'
import { headOf } from './clause-heads.ts'
import { HANDS } from './handing-words.ts'
import { dependents } from './line-grammar.ts'
import type { Line } from './lines.ts'
import { isDenied } from './who-hands-over.ts'

/** Verbs of those who make, carry, answer and change such texts, in all their forms. */
const IN_ALL_FORMS =
  'table circulate present deliver unveil publish leak study review weigh consider receive accept reject draft return withdraw merge revise amend sign endorse float negotiate dismiss welcome debate discuss examine hand give share offer propose mull carry show repackage approve'

/** Those of which some forms are other words: "read", "put"; and those with a word behind them. */
const OTHERS = [
  'submit(?:s|ted|ting)?|sen(?:ds?|t|ding)|bring(?:s|ing)?|brought|releas(?:es|ed|ing)|obtain(?:ed)?|seen|read|put|initial(?:l)?(?:s|ed|ing)|dr[ae]wn up',
  '(?:draws?|drew|drawing) up|put(?:s|ting)? forward|turn(?:s|ed|ing)? down|work(?:s|ed|ing)? on',
  'agree(?:s|d)? (?:to|on)|(?:came|com(?:es|ing)) back with|counter(?:s|ed|ing)? with',
  '(?:answer(?:s|ed|ing)?|respond(?:s|ed|ing)?|repl(?:ied|ies|ying)) (?:to|with)',
]

const HANDLING = [
  ...new Set(IN_ALL_FORMS.split(' ').flatMap(verb => inflected(verb).map(([, form]) => form))),
  ...OTHERS,
].join('|')

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

/** By grammar: what is handled, whatever stands between: "put to both sides on Monday, after a night of talks, a note". */
export function isHandledByHeads({ grammar: words }: Line, name: Span): boolean {
  const noun = words === null ? -1 : headOf(words, name)
  if (words === null || noun < 0) return false
  const { head, relation } = words[noun]!
  const isHandling = (at: number) => HANDS.has(words[at]!.lemma) || IN_ALL_FORMS.split(' ').includes(words[at]!.lemma)
  if (head >= 0 && /^(?:obj|nsubj:pass)$/.test(relation) && isHandling(head)) return !isDenied(words, head)
  return dependents(words, noun, 'acl').some(isHandling)
}

/** Whether a report speaks of talks at all. */
export function isOfTalks(lines: readonly Line[]): boolean {
  return lines.some(({ words }) => OF_TALKS.test(words))
}

/** About a line and a half of print. */
const REACH = 90
