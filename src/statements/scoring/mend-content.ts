/** @module Contents that the scorer ends too early, where the rules saw their end. */
import type { TokenRange } from '../../document/span.ts'
import type { Draft } from '../draft.ts'
import { hasFinite, isFiniteVerb } from '../finite-verbs.ts'
import type { Reading } from '../reading.ts'
import type { Sight } from './sight.ts'

/** Frames whose content is a clause or a quotation, and ends where a clause ends. */
const CLAUSAL: ReadonlySet<string> = new Set(['say', 'tell', 'think', 'according'])

/**
 * "said the talks | would resume", "said it would sign, | provided that …": a clause is not over before its verb nor before
 * its condition; there the rules' end is better.
 */
export function mended(
  { reading }: Sight,
  content: readonly TokenRange[],
  ruled: Draft | undefined,
): readonly TokenRange[] {
  const { words, quotation } = reading
  const last = content.at(-1)
  if (last === undefined || ruled === undefined) return content
  const whole = ruled.content.find(({ first, past }) => first <= last.first && last.past < past)
  if (whole === undefined || quotation[last.past] !== -1) return content
  const next = words[last.past]!
  const broken = /^\p{L}/u.test(next) && !NEXT_CLAUSE.has(next)
  const opens = CLAUSAL.has(ruled.frame) && INTRODUCED.test(words.slice(last.first, last.first + 2).join(' '))
  const conditional = CLAUSAL.has(ruled.frame) && CONDITION.test(words.slice(last.past, whole.past).join(' '))
  // "that the talks — a call on Monday among them — | did not end": a dash that parts a clause does not end it.
  const parted =
    CLAUSAL.has(ruled.frame) && /^[—–-]$/.test(next) && last.past + 1 < whole.past && isParted(reading, last, whole)
  return broken || opens || conditional || parted || isBareAdjective(reading, last)
    ? [...content.slice(0, -1), { first: last.first, past: whole.past }]
    : content
}

/** Whether a clause has its subject before a dash and its verb behind the next. */
function isParted(reading: Reading, last: TokenRange, whole: TokenRange): boolean {
  if (hasFinite(reading, last)) return false
  if (isFiniteVerb(reading, last.past + 1)) return true
  const dash = reading.words.indexOf(reading.words[last.past]!, last.past + 1)
  return dash !== -1 && dash + 1 < whole.past && isFiniteVerb(reading, dash + 1)
}

/** "requested | concrete, | enforceable guarantees": an adjective before another one is no object yet. */
function isBareAdjective({ finerTags, words }: Reading, { first, past }: TokenRange): boolean {
  if (finerTags === null || words[past] !== ',' || !/^(?:JJ[RS]?|VBN|VBG)$/.test(finerTags[past + 1] ?? ''))
    return false
  return past - first <= 2 && words[past + 2] !== ',' && /^(?:JJ|NN|VBN)/.test(finerTags[past - 1]!)
}

/** After these a clause may be over. */
const NEXT_CLAUSE: ReadonlySet<string> = new Set(
  'and but or as while when after before during on in at for because since although though following amid'.split(' '),
)

/** "that without a deal, | nothing would be signed": what opens so goes on after its comma. */
const INTRODUCED = /^(?:that )?(?:if|unless|without|when|once|while|although|despite|until)\b/

const CONDITION =
  /(?:^|[,—–-] )(?:(?:but|though) )?(?:only (?:if|when|once|after)|if|unless|provided|providing|so long as|as long as|on condition)\b/
