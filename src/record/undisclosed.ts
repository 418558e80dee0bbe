/** @module What is withheld: things a report says somebody would not tell. Silence alone is nothing undisclosed. */
import { NARRATOR } from '../alignment/match-actors.ts'
import type { RecordStatement, Undisclosed } from './record.ts'

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
    .filter(({ act, speaker, evidence: [first] }) => {
      const words = first?.exact ?? ''
      return act === 'withhold' || (speaker === NARRATOR && words.length <= LONGEST && WITHHELD.test(words))
    })
    .map(({ id, speaker, variants, evidence }) => ({
      id: `undisclosed-${id}`,
      what: variants[0]!.wording,
      withheldBy: speaker === NARRATOR ? null : (partyOf(speaker) ?? speaker),
      statedBy: speaker === NARRATOR ? null : speaker,
      evidence,
    }))
}
