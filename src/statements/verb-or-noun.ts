/** @module Tells a verb of saying from the noun of the same form, and content from mere adjuncts. */
import type { TokenRange } from '../document/span.ts'
import type { Cue } from './cues.ts'
import type { Source, VerbGroup } from './find-source.ts'
import { hasFinite } from './finite-verbs.ts'
import type { Reading } from './reading.ts'
import { isCapitalised, isWord, PREPOSITIONS, SUBJECT_PRONOUNS } from './words.ts'

/**
 * Tells the verb from the noun of the same form ("Keller plans to leave", "the envoy's plans"). An auxiliary or adverb
 * before it, or a clause after it, makes it a verb; else the subject must be a pronoun or a name that agrees with it.
 */
export function isVerbHere(
  { words, mention, quotation, printed, finerTags }: Reading,
  source: Source,
  group: VerbGroup,
  cue: Cue,
  at: number,
  after: number,
): boolean {
  const next = words[after]
  if (isCapitalised(printed[at]!) || next === undefined) return false
  if (/^(?:a|an|the|his|her|its|their|my|your|our|this|that|these|those|any|no|some|'s|')$/.test(words[at - 1]!))
    return false
  if (group.first < at && group.first < source.past + 4) return true
  if (next === 'that' || (after < words.length && quotation[after] !== -1)) return true
  if (
    next === 'to' &&
    cue.form !== 'base' &&
    (mention[source.head] !== -1 || SUBJECT_PRONOUNS.has(words[source.head]!))
  )
    return true
  // "…, his office confirms.": a subject between comma and verb, and nothing behind it.
  const isClosing = /^[,.]$/.test(next) && words[source.first - 1] === ',' && source.past === group.first
  if (isClosing && (cue.form === 'third' || cue.form === 'past') && cue.frames.includes('say')) return true
  if (/^(?:of|from|in|at|by|against|between|among|and|or|,|\.|with|is|are|was|were|has|have|had|as)$/.test(next))
    return false
  const head = words[source.head]!
  const plural =
    (source.past - source.first > 1 && words.slice(source.first, source.past).includes('and')) ||
    /^(?:they|we|i|you|who|many|some|most|others|both)$/.test(head)
  if (cue.form === 'base')
    return (
      plural ||
      // "what analysts call a truce": by the tag of a present tense behind a plural.
      (finerTags?.[at] === 'VBP' && finerTags[source.head] === 'NNS' && source.head === at - 1) ||
      /(?:ers|ors|ists|ials|ians|ants|ents|men|women|people|ans|ats|ates|sides|parties|states|powers|capitals|allies)$/.test(
        head,
      )
    )
  if (SUBJECT_PRONOUNS.has(head)) return true
  if (cue.form === 'past')
    return (
      mention[source.head] !== -1 ||
      /(?:ers|ors|ists|ials|ians|ants|ents|er|or|ist|ial|ian|man|men|woman|women|people)$/.test(head)
    )
  return mention[source.head] !== -1 && source.head === at - 1
}

/** Content must say something: a clause, a quotation, or an object of two words or a name. */
export function isContent(reading: Reading, { first, past }: TokenRange, cue: Cue): boolean {
  const { words, printed, quotation, mention } = reading
  const length = printed.slice(first, past).filter(isWord).length
  if (quotation[first] !== -1) return length > 0
  // "claims but does not control": the verb has no object here.
  if (/^(?:but|and|or|nor|while|because|as)$/.test(words[first]!)) return false
  // "who asked not to be named" describes a source; nothing is demanded of anybody.
  if (
    words[first] === 'not' &&
    words[first + 1] === 'to' &&
    words[first + 2] === 'be' &&
    /^(?:named|identified|quoted)$/.test(words[first + 3] ?? '')
  )
    return false
  if ((cue.lemma === 'question' || cue.lemma === 'ask') && /^(?:him|her|them|me|us)$/.test(words[first]!)) return false
  if (length === 0) return false
  if (length === 1) return mention[first] !== -1 || cue.frames.includes('act')
  // "said in a statement" with nothing after it, "said of": no content.
  const sayOnly = !cue.frames.some(frame => frame === 'act' || frame === 'think' || frame === 'name')
  const isCount = /^(?:at (?:least|most)|up to)$/.test(`${words[first]} ${words[first + 1]}`)
  if (sayOnly && PREPOSITIONS.has(words[first]!) && !/^(?:of|about|against)$/.test(words[first]!) && !isCount)
    return false
  // "saw the talks as a dead end": what a thing is taken for is said of it.
  const isTakenFor = cue.frames.includes('name') && words.slice(first + 1, Math.min(past, first + 14)).includes('as')
  // "holds that": whoever holds anything else says nothing.
  if (cue.lemma === 'hold' && words[first] !== 'that') return false
  if (
    CLAUSE_ONLY.has(cue.lemma) &&
    !isTakenFor &&
    !isOwnClause(reading, { first, past }) &&
    !(words[first] === 'that' || /^(?:how|what|why|whether|who|it|he|she|they|there|to)$/.test(words[first]!))
  )
    return false
  return !(sayOnly && length < 3 && /^(?:in|on|at|of|to|so|this|it|he|she)$/.test(words[first]!))
}

/** "maintained the dam was old": by grammar a clause of the verb before it, without its "that". */
function isOwnClause(reading: Reading, { first, past }: TokenRange): boolean {
  const { heads } = reading.document
  if (heads === undefined || !hasFinite(reading, { first, past })) return false
  // From where it begins up to its verb: "answered the board that the dam is shared" begins with no clause.
  for (let at = first; at >= first && at < past; at = heads[at]!.head) {
    const { head, relation } = heads[at]!
    if (relation === 'ccomp' && head < first) return true
    if (head === at) return false
  }
  return false
}

/** Verbs that report only with a clause or a quotation: "maintained that", but "maintained the dam". */
const CLAUSE_ONLY = new Set(
  'maintain conclude hold project find show learn realize realise see know continue begin add respond answer read go_on remember prefer judge feel understand determine discover reveal consider assume imagine'
    .replace('_', ' ')
    .split(' '),
)
