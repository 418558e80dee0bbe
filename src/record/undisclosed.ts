/** @module What is withheld: things a report says somebody would not tell. Silence alone is nothing undisclosed. */
import { NARRATOR } from '../alignment/match-actors.ts'
import type { RecordStatement, StatementVariant, Undisclosed } from './record.ts'

/** Withholding told in passing, where no act of speech is reported. */
const WITHHELD =
  /\b(?:(?:declined|declines|refused|refuses|declining|refusing) to (?:say|comment|reveal|disclose|give|name|specify|identify|confirm|discuss)|(?:did|does|do|would|has|have) not (?:yet )?(?:say|said|name|named|specify|elaborate|comment|commented|disclose|disclosed|confirm|confirmed|repl(?:y|ied)|respond|responded|be drawn|discuss)|not (?:yet )?(?:been )?(?:made public|disclosed|published|publicized|publicised|officially announced)|no (?:immediate |official |public )?comment|yet to (?:publicly )?(?:comment|respond|reply|confirm)|kept (?:private|secret)|remain(?:s|ed)? (?:private|secret|undisclosed)|would not be drawn)\b/i

/** Longer passages hold more than the refusal. */
const LONGEST = 300

export function undisclosed(
  statements: readonly RecordStatement[],
  partyOf: (actor: string) => string | null,
): readonly Undisclosed[] {
  return statements
    .filter(({ act, variants: [best] }) => act === 'withhold' || (best !== undefined && isTold(best)))
    .map(({ id, speaker, variants, evidence }) => ({
      id: `undisclosed-${id}`,
      what: variants[0]!.wording,
      withheldBy: speaker === NARRATOR ? null : (partyOf(speaker) ?? speaker),
      statedBy: speaker === NARRATOR ? null : speaker,
      evidence,
    }))
}

/** Whether the report itself, or the speaker of himself, tells of the withholding: not what is merely spoken of. */
function isTold({ evidence, wording, mode }: StatementVariant): boolean {
  if (evidence.exact.length > LONGEST) return false
  if (mode === 'narrator') return WITHHELD.test(evidence.exact)
  return OF_ONESELF.test(wording) || WITHHELD.test(evidence.exact.replace(wording, ' … '))
}

/** "(that) she did not discuss papers that may not exist". */
const OF_ONESELF = new RegExp(`^(?:that )?(?:he|she|it|they|i|we) ${WITHHELD.source}`, 'i')
