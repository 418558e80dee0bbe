/** @module What a stance is on that names no issue: so many points of a text, what was just told, sums, a day. */
import type { Variant } from '../alignment/wordings.ts'
import type { Passage } from '../document/passage.ts'
import { pointsBack } from './inherited-issues.ts'
import { CEASEFIRE_ISSUE } from './issue-patterns.ts'
import { TEXT_ISSUE, TIMETABLE_ISSUE } from './issues.ts'
import { EITHER_WAY } from './main-issues.ts'
import { figuresIn } from './stated-figures.ts'
import { openingPhrase, subjectForms } from './subjects.ts'
import {
  issueAnnounced,
  issueBefore,
  issueOfFigures,
  issueOfSentenceBefore,
  issueOfSums,
  type TopicsAtHand,
} from './topics-at-hand.ts'

/** "could live with 10 of the 12 points": so much of the text. */
const OF_ITS_POINTS =
  /\b(?:\d+|(?!which|what|how)\p{L}+) (?:out )?of (?:the|its) (?:\d+|\p{L}+)[ -](?:points|articles|clauses|paragraphs|sections)\b/iu

/** "will not sign": no more of what was named before, but the text. */
const SIGNS = /\b(?:sign|signs|signed|signing|initial|ratify|signature)\b/i

/** "declined to comment": on what was just told. */
const SAYS_NOTHING =
  /^\W*(?:to )?(?:comment|elaborate|respond|answer|give details|say more|discuss it)(?: (?:further|on it|on that|publicly))?\W*$/i

/** "not going to sign this": what lies on the table. */
const SIGNS_IT =
  /\b(?:sign|signs|signed|signing|initial|ratify) (?:it|this|that|anything|such a thing|what (?:is|was) on)\b/i

/** Nothing that lies on the table. */
const SIGNS_NOTHING = /\b(?:sign|initial|ratify) nothing\b|\bno signature\b/i

/** "…, but would not reopen the harbour": goes on about what its sentence named before. */
const GOES_ON = /^(?:and |but )?(?:will|would|could|can|cannot|may|might|shall|must)\b/i

/** "would free the crew | but would not open the depot": the depot is another thing than was named before. */
function namesSubject({ topics = [] }: Pick<Variant['statement'], 'topics'>, words: string): boolean {
  return (
    topics.some(({ exact }) => subjectForms(exact.split(/\s+/)).length > 0) ||
    openingPhrase(words.replace(MODAL_AND_VERB, '')) !== null
  )
}

/** "a report on the pits within 30 days": days are counted of everything but a truce, and what is asked for here has a name. */
function isTimeOf(statement: Pick<Variant['statement'], 'topics'>, words: string): boolean {
  const units = figuresIn(words).map(({ unit }) => unit)
  return units.length > 0 && units.every(unit => unit !== null && TIME.test(unit)) && namesSubject(statement, words)
}

const TIME = /^(?:hour|day|week|month|year)$/

/** What stands before a condition: "could do without it | if it lasted 90 days" counts no days. */
function withoutBehind(piece: Passage, condition: Passage | null): Passage {
  if (condition === null || condition.start <= piece.start || condition.start >= piece.end) return piece
  const length = condition.start - piece.start
  return { ...piece, exact: piece.exact.slice(0, length), end: piece.start + length }
}

/** "but would never fund | a stadium". */
const MODAL_AND_VERB = /^(?:(?:and|but) )?\p{L}+(?:n[’']t)?(?: (?:not|never|also|even))* \p{L}+ /iu

/** "a demand the union has refused": what its sentence told before. */
const GLOSS =
  /^\W*(?:an?|something)(?: \S+){0,3}? ?(?:demand|condition|proposal|call|request|idea|step|move|concession|requirement|offer|plan|measure)?\W*$/i

/** "two of the fifteen for itself": of what its sentence has named. */
const SOME_OF_SO_MANY =
  /^\W*(?:(?:for|to|at least|only) )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|half) of (?:the|its|their) (?:\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)\b(?! \p{L}+s\b)/iu

/** "No. Not under any name", "Never": an answer to what was asked before it. */
function isShortAnswer(words: string): boolean {
  return (
    /^\W*(?:no|never|yes|absolutely|certainly|not (?:under|at|on|for|a|an|one|in any))\b/i.test(words) &&
    words.split(' ').length <= LONGEST_ANSWER
  )
}

const LONGEST_ANSWER = 12

/** "will not accept any limit", "rejected the idea": on what, or of what, the sentence before has said. */
const LEFT_OPEN =
  /\b(?:any|no|such(?: an?)?|the|this|that) (?:limit|ceiling|cap|cut|reduction|increase|freeze|ban|pause|delay|postponement|extension|force|measure|idea|notion|suggestion|possibility|arrangement|mechanism|scheme)s?\b(?! (?:on|of|to|in|for|that|which)\b)/i

/** "has no objection": to what was told just before. */
const NO_OBJECTION =
  /^\W*(?:that )?(?:\p{L}+ ){1,4}?(?:ha[sd]|have|sees?|saw) no (?:objections?|quarrel|problem|difficulty|difficulties)(?: (?:to|with) (?:it|this|that|the idea))?\W*$/iu

/** "wants an answer by the end of the month". */
const BY_A_DAY =
  /\bby (?:(?:the )?(?:end|middle|start|beginning) of|mid-?|next|midnight|noon|\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)/

/** What a wording that names no issue is on, by its figures, its sentence, or what stands before it; `null` where nothing tells. */
export function topicOf(
  topics: TopicsAtHand,
  report: number,
  statement: Pick<Variant['statement'], 'content' | 'condition' | 'act' | 'topics'>,
): string | null {
  const condition = statement.condition
  for (const piece of statement.content) {
    if (OF_ITS_POINTS.test(piece.exact)) return TEXT_ISSUE
    const figures = issueOfFigures(topics, report, withoutBehind(piece, condition))
    if (figures !== null && (figures === CEASEFIRE_ISSUE || !isTimeOf(statement, piece.exact))) return figures
    const whole = condition === null ? piece.exact : piece.exact.replace(condition.exact, ' ')
    const main = whole.replace(EITHER_WAY, '')
    // "will sign nothing until they are home" is about them as well, whoever they are.
    const isOfOthers = condition !== null && pointsBack(condition.exact)
    if (SIGNS.test(main)) return SIGNS_IT.test(main) || (SIGNS_NOTHING.test(main) && !isOfOthers) ? TEXT_ISSUE : null
    if (statement.act === 'withhold' && SAYS_NOTHING.test(main)) return issueOfSentenceBefore(topics, report, piece)
    const announced = issueAnnounced(topics, report, piece)
    if (announced !== null) return announced
    const before =
      pointsBack(main) ||
      (GOES_ON.test(main) && !namesSubject(statement, main)) ||
      GLOSS.test(main) ||
      SOME_OF_SO_MANY.test(main) ||
      isShortAnswer(main)
        ? issueBefore(topics, report, piece)
        : null
    if (before !== null) return before
    const pointed =
      pointsBack(main) || LEFT_OPEN.test(main) || NO_OBJECTION.test(main)
        ? issueOfSentenceBefore(topics, report, piece)
        : null
    if (pointed !== null) return pointed
    const sums = issueOfSums(topics, report, piece)
    if (sums !== null) return sums
    if (statement.act === 'demand' && BY_A_DAY.test(main)) return TIMETABLE_ISSUE
  }
  return null
}
