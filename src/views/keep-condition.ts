/** @module The condition of what is retold: told with it wherever it stands, or not told at all. */
import type { StatementVariant } from '../record/record.ts'
import { clean } from './retell-words.ts'

/** Words that open a condition. */
const CONDITION = /\b(?:unless|if|provided|providing|until|without|as long as|so long as|except|on condition)\b/i

/**
 * The words with the condition that stands apart from them ("Ardan will not sign, says Keller, unless …"); `null` where one
 * stands around them that cannot be joined: without it they would say more than was said.
 */
export function withCondition(words: string, { condition, content, evidence }: StatementVariant): string | null {
  const inside = content.some(
    ({ start, end }) => condition !== null && start <= condition.start && condition.end <= end,
  )
  if (condition !== null && !inside) {
    const last = content.at(-1)!
    const line = clean(condition.exact)
    const follows = condition.file === last.file && condition.start >= last.end
    return follows && CONDITION.test(line.split(' ').slice(0, 3).join(' ')) && !/["“”]/.test(line)
      ? `${words} ${line}`
      : null
  }
  if (condition !== null) return words
  const [first, last] = [content[0]!, content.at(-1)!]
  const around =
    evidence.file !== first.file
      ? ''
      : `${evidence.exact.slice(0, Math.max(0, first.start - evidence.start))} ${evidence.exact.slice(Math.max(0, last.end - evidence.start))}`
  // "would look at licences but would not open the bay": half of it is another thing said.
  if (HALF.test(evidence.suffix)) return null
  return CONDITION.test(around) || AFTER.test(evidence.suffix) || BEFORE.test(evidence.prefix) ? null : words
}

/** What goes on after a passage with a condition: ", but only if both ask". */
export const AFTER =
  /^[\s,;—–-]*(?:(?:but|though|although|and|yet)\s+)?(?:only\s+)?(?:if|unless|provided|until|so long as|as long as|on condition|except)\b/i

/** The other half of a sentence that turns the first. */
const HALF =
  /^[\s,;]*but\b(?! (?:(?:he|she|it|they) )?(?:has|have|had|did|does|do|would)(?: not|n['’]t)? (?:yet )?(?:confirm|say|elaborate|comment|specify|explain|give details|go into))/i

/** What leads to a passage with one: "Without the dam, she said, …". */
const BEFORE = /(?:^|[.!?]\s+)(?:Without|Unless|If|Until|Only)\b[^.!?]*$/
