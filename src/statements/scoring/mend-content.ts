/** @module Contents that the scorer begins too late or ends too early, where the rules saw their edges. */
import type { TokenRange } from '../../document/span.ts'
import type { Draft } from '../draft.ts'
import { hasFinite, isFiniteVerb } from '../finite-verbs.ts'
import type { Reading } from '../reading.ts'
import { isWord } from '../words.ts'
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
  if (ruled === undefined) return content
  return endMended(reading, conditionMended(reading, beginningMended(reading, content, ruled), ruled), ruled)
}

/** "took it as a basis | provided that it was binding, | “come what may”": a condition between two pieces is said with both. */
function conditionMended(reading: Reading, content: readonly TokenRange[], ruled: Draft): readonly TokenRange[] {
  if (!CLAUSAL.has(ruled.frame)) return content
  return content.reduce<readonly TokenRange[]>((pieces, next) => {
    const last = pieces.at(-1)
    const isWithin = ({ first, past }: TokenRange) => last !== undefined && first <= last.first && next.past <= past
    if (last === undefined || !ruled.content.some(isWithin)) return [...pieces, next]
    return CONDITION.test(reading.words.slice(last.past, next.first).join(' '))
      ? [...pieces.slice(0, -1), { first: last.first, past: next.past }]
      : [...pieces, next]
  }, [])
}

/** "told the Herald | brokers have met", "a guard at the gate, | had been hurt": a clause has no addressee, and its subject. */
function beginningMended(reading: Reading, content: readonly TokenRange[], ruled: Draft): readonly TokenRange[] {
  const [first, ...rest] = content
  if (first === undefined || !CLAUSAL.has(ruled.frame) || reading.quotation[first.first] !== -1) return content
  const that = behindAdjunct(reading, first, ruled)
  if (that !== null) return [{ first: that, past: first.past }, ...rest]
  const isAround = (whole: TokenRange) => whole.first < first.first && first.past <= whole.past
  const whole = ruled.content.find(isAround)
  if (whole !== undefined && (lacksSubject(reading, first) || isApposition(reading, whole, first)))
    return [{ first: whole.first, past: first.past }, ...rest]
  const clause = ruled.content.find(({ first: from, past }) => from > first.first && first.past <= past)
  const isAddressed = ruled.lemma === 'tell' && first.first === ruled.cue.past && isNamed(reading, first.first)
  return clause !== undefined &&
    isAddressed &&
    isWord(reading.printed[clause.first]!) &&
    reading.words[clause.first] !== "'s"
    ? [{ first: clause.first, past: first.past }, ...rest]
    : content
}

/** "said | a day earlier that the gate was shut": when and where it was said is no part of it. `null`: the content begins as it should. */
function behindAdjunct(reading: Reading, { first, past }: TokenRange, { cue }: Draft): number | null {
  const { words } = reading
  if (first !== cue.past || !OPENS_ADJUNCT.test(words[first]!)) return null
  const that = words.indexOf('that', first)
  if (that === -1 || that >= Math.min(past - 1, first + LONGEST_ADJUNCT)) return null
  const between = words.slice(first, that).join(' ')
  const isTime = /^an? /.test(between) ? / (?:earlier|later|ago|before|after|afterwards)$/.test(between) : true
  return isTime && !/[,;:]/.test(between) && !hasFinite(reading, { first, past: that }) ? that : null
}

const OPENS_ADJUNCT =
  /^(?:an?|on|in|at|last|earlier|later|late|early|yesterday|again|during|after|before|through|via|repeatedly|publicly|privately)$/

/** "in a separate statement on Monday". Words. */
const LONGEST_ADJUNCT = 9

/** Whether a finite verb opens the clause, or stands behind an adverb that does. */
function lacksSubject(reading: Reading, { first }: TokenRange): boolean {
  // "to greet his niece, | who had come from Osford, he explained"
  if (/^(?:who|whose|whom|which)$/.test(reading.words[first]!) && reading.words[first - 1] === ',') return true
  return isFiniteVerb(reading, reading.finerTags?.[first] === 'RB' ? first + 1 : first)
}

/** "Ardan’s minister, | Bram Osei, went to the port": what stands before the comma is the subject of the clause. */
function isApposition(reading: Reading, whole: TokenRange, { first }: TokenRange): boolean {
  const { words, finerTags } = reading
  const comma = first - 1
  if (finerTags === null || words[comma] !== ',' || !/^NN/.test(finerTags[comma - 1] ?? '')) return false
  return (
    !/^(?:IN|RB|VBG|TO|CC)/.test(finerTags[whole.first]!) && !hasFinite(reading, { first: whole.first, past: comma })
  )
}

/** "the Herald", "Reuters": a name, with or without its article. */
function isNamed({ mention, words }: Reading, at: number): boolean {
  return mention[at] !== -1 || (words[at] === 'the' && mention[at + 1] !== -1)
}

function endMended(reading: Reading, content: readonly TokenRange[], ruled: Draft): readonly TokenRange[] {
  const { words, quotation } = reading
  const last = content.at(-1)
  if (last === undefined) return content
  const whole = ruled.content.find(({ first, past }) => first <= last.first && last.past < past)
  if (whole === undefined || quotation[last.past] !== -1) return content
  const next = words[last.past]!
  const broken =
    /^\p{L}/u.test(next) &&
    (!NEXT_CLAUSE.has(next) || (next === 'as' && /^(?:so|as)$/.test(words[last.past - 2] ?? '')))
  const opens = CLAUSAL.has(ruled.frame) && INTRODUCED.test(words.slice(last.first, last.first + 2).join(' '))
  const conditional = CLAUSAL.has(ruled.frame) && CONDITION.test(words.slice(last.past, whole.past).join(' '))
  // "that the talks — a call on Monday among them — | did not end": a dash that parts a clause does not end it.
  const parted =
    CLAUSAL.has(ruled.frame) && /^[—–-]$/.test(next) && last.past + 1 < whole.past && isParted(reading, last, whole)
  const added = CLAUSAL.has(ruled.frame) && /^, (?:and|but) that$/.test(words.slice(last.past, last.past + 3).join(' '))
  const isMore = parted || added || isBareAdjective(reading, last) || goesOnWithin(reading, last)
  return broken || opens || conditional || isMore
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

/** "opposed clauses that would bind it to leave, | and set a cap": a plain form behind a modal or "to" is of the same clause. */
function goesOnWithin({ finerTags, words }: Reading, { first, past }: TokenRange): boolean {
  if (finerTags === null || words[past] !== ',' || words[past + 1] !== 'and' || finerTags[past + 2] !== 'VB')
    return false
  return finerTags.slice(first, past).some(tag => tag === 'MD' || tag === 'TO')
}

/** After these a clause may be over. */
const NEXT_CLAUSE: ReadonlySet<string> = new Set(
  'and but or as while when after before during on in at for because since although though following amid'.split(' '),
)

/** "that without a deal, | nothing would be signed": what opens so goes on after its comma. */
const INTRODUCED = /^(?:that )?(?:if|unless|without|when|once|while|although|despite|until)\b/

const CONDITION =
  /(?:^|[,—–-] )(?:(?:but|though) )?(?:only (?:if|when|once|after)|if|unless|provided|providing|so long as|as long as|on condition)\b/
