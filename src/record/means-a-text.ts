/**
 * @module Whether a stance is on a text at all: it names one, or answers something that can be one. "On paper", "no paper that
 * leaves a man behind" is none that lies on the table, and who asks for a road right behind a word of the draft asks for the road.
 */
import type { Passage } from '../document/passage.ts'
import type { Act } from '../document/testimony.ts'
import { type IssuePhrases, issuePlaces, isTextIssue } from './issues.ts'
import type { RecordStatement } from './record.ts'

/** How texts are named. */
export interface TextNames {
  /** What they are called anywhere. */
  readonly phrases: IssuePhrases
  /** Whether a text that reports tell of is named inside a passage. */
  readonly isIn: (passage: Passage) => boolean
}

/** A statement without the texts that it does not mean. */
export function withoutStrayTexts(statement: RecordStatement, names: TextNames): RecordStatement {
  if (![statement, ...(statement.told ?? [])].some(one => [...one.issues, ...one.conditionIssues].some(isTextIssue)))
    return statement
  const { issues, conditionIssues, condition, variants, act, told } = statement
  const contents = variants.map(({ content }) => content)
  const inCondition =
    condition === null || !conditionIssues.some(isTextIssue)
      ? conditionIssues
      : namesOne(condition, names) || variants.some(one => one.condition !== null && names.isIn(one.condition))
        ? conditionIssues
        : conditionIssues.filter(issue => !isTextIssue(issue))
  return {
    ...statement,
    issues: issues.some(isTextIssue) && !contents.some(pieces => isOnText(act, pieces, names)) ? bare(issues) : issues,
    conditionIssues: inCondition,
    ...(told === undefined
      ? {}
      : {
          told: told.map(one =>
            one.issues.some(isTextIssue) && !isOnText(one.act, one.content, names)
              ? { ...one, issues: bare(one.issues) }
              : one,
          ),
        }),
  }
}

function bare(issues: readonly string[]): readonly string[] {
  return issues.filter(issue => !isTextIssue(issue))
}

function isOnText(act: Act, content: readonly Passage[], names: TextNames): boolean {
  const words = content.map(({ exact }) => exact).join(' … ')
  return (
    content.some(names.isIn) ||
    namesOne(words, names) ||
    OF_A_TEXT.test(words) ||
    (ANSWERS.has(act) && POINTS_AT_IT.test(words))
  )
}

/** Acts by which one answers what somebody has put there. */
const ANSWERS: ReadonlySet<Act> = new Set([
  'accept',
  'accept-in-part',
  'reject',
  'reject-in-part',
  'condition',
  'commit',
  'concede',
])

/** Whether words name a text as one that is there. */
function namesOne(words: string, { phrases }: TextNames): boolean {
  return issuePlaces(words, phrases).some(
    ({ issue, start, end }) =>
      isTextIssue(issue) &&
      !ANY_PAPER.test(words.slice(Math.max(0, start - LONGEST_BEFORE), end)) &&
      !OLD_TREATY.test(words.slice(start, end)),
  )
}

/** "on paper", "ink on paper", "any paper", "somebody else’s paper", "a piece of paper", "we did not come for papers": none in particular. */
const ANY_PAPER =
  /\b(?:any|no|every|another|such an?|some|somebody(?: else)?[’']s|someone(?: else)?[’']s|nobody[’']s) (?:\p{Ll}+ )?\p{Ll}+$|\b(?:on|of|in|for|where the|with|without|than|more) papers?$|\b(?:an?|only) papers?$|^\W*papers?$/iu

/** Code units of "somebody else’s preliminary". */
const LONGEST_BEFORE = 32

/** "the Osford Agreement of 1966": made long ago, under the name of its town. */
const OLD_TREATY = /^the \p{Lu}\p{L}+ (?:Agreement|Treaty|Accord|Deal|Plan)$/u

/** What is done with a text, and its pieces. */
const OF_A_TEXT =
  /\b(?:sign|signs|signed|signing|signature|signatures|endorse[sd]?|rewritten|redrafted|amended|version|corrections?|initial(?:led)?|ratif(?:y|ied)|counter-?offer|offer|deal|package|terms|bid)\b|\b(?:parts?|points?|clauses?|articles?|paragraphs?|sections?|passages?|lines?|words?|most|some|all|none|much|half) of (?:it|them|this|that|its)\b|\b(?:basis|foundation|starting[ -]point|work(?:ed)? (?:on|with|from))\b|\b(?:\d+|\p{L}+) (?:out )?of (?:the|its) (?:\d+|\p{L}+)[ -](?:points|articles|clauses|paragraphs|sections)\b/iu

/** "accepts it", "do so", "takes seven", "called it a surrender": what was named before, and no thing of its own as in "that road". */
const POINTS_AT_IT =
  /^\W*(?:that )?(?:(?:it|they|he|she|we|I|its?|their|our|\p{Lu}\p{L}+) )?(?:(?:would|will|could|can|may|might|did|does|do|has|have|is|are|was|not|never|cannot) )*(?:\p{Ll}+ )?(?:(?:it|them)(?=\W|$)(?! (?:would|will|could|can|may|might|did|does|has|had|is|was)\b)|(?:so|which)(?=\W|$)|(?:this|that|these|those)(?=\W|$)(?! \p{Ll}{4,}))|\b(?:accept|reject|do|support|back|swallow|take|answer|approve|refuse|consider|study)(?:s|ed|d)? (?:it|this|that|so|them)\b|^\W*(?:all |only |just |some |most )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|all|most|some|none|neither|both)\W*$|\b(?:answer|reply|respond)\b/iu
