/**
 * @module "The front", "the compact": a body called by the common noun of its name, wherever it does something itself. (As
 * somebody's owner, "the front's envoy", it is read with the phrase: `common-owners.ts`.)
 */
import { nearest } from './body-just-named.ts'
import { isCalled, isNamedBody, OF_EVERY_STATE } from './common-owners.ts'
import { isFunctionWord, isPastVerb, isVerbOfActors } from './gazetteers/common-words.ts'
import { isCommonBody } from './gazetteers/known-names.ts'
import { placeWords, type Reading } from './reading.ts'
import { follows, type Word } from './words.ts'

/** Places every "the front" of a body that the report names so, where no longer phrase has it. */
export function linkShortBodies(reading: Reading): void {
  const { words, placed, figures } = reading
  const covered = new Uint8Array(words.length)
  for (const { first, past } of placed) covered.fill(1, first, past)
  words.forEach((word, at) => {
    if (covered[at] === 1 || !mayBeShort(words, at)) return
    const called = figures.fitting(
      draft => isNamedBody(draft) && [draft.name, ...draft.wordings].some(one => isCalled(one, word.lower)),
    )
    const body = called.length === 1 ? called[0] : nearest(reading, at, called)
    if (body !== undefined) placeWords(reading, at - 1, at + 1, 'description', body)
  })
}

/** Whether a word is the whole of a definite noun phrase that a body may go by. */
function mayBeShort(words: readonly Word[], at: number): boolean {
  const { lower, text, inHeading, possessive } = words[at]!
  const before = words[at - 1]
  if (text !== lower || inHeading || possessive || before === undefined || !follows(words, at)) return false
  if (!/^(?:the|this)$/.test(before.lower) || !isCommonBody(lower) || OF_EVERY_STATE.test(lower)) return false
  // "at the front", "along the front": where the fighting is.
  if (lower === 'front' && /^(?:at|on|along|to|from|near|behind|across|in|up)$/.test(words[at - 2]?.lower ?? ''))
    return false
  return endsPhrase(words, at + 1)
}

/** Whether no noun goes on behind: "the front | wants", "the front, which", but "the front line". */
function endsPhrase(words: readonly Word[], next: number): boolean {
  const word = words[next]
  if (word === undefined || !follows(words, next)) return true
  return (
    word.verb ||
    isFunctionWord(word.text) ||
    isVerbOfActors(word.text) ||
    isPastVerb(word.lower) ||
    /ly$/.test(word.lower)
  )
}
