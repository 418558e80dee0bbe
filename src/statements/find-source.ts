/**
 * @module Sources: whose words, beside a cue. Looks left for a subject ("Keller, the envoy, said") and right for an
 * inverted one ("said Keller"). A source is a run of tokens; nothing is returned where no subject can be made out.
 * Method: subject finding by closed classes, after the surface patterns of Pareti et al. 2013, "Automatically Detecting
 * and Attributing Indirect Quotations", section 5.
 */
import type { TokenRange } from '../document/span.ts'
import { cuesOf } from './cues.ts'
import type { Reading } from './reading.ts'
import { arePeople, isPerson } from './source-nouns.ts'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  INDEFINITE_PRONOUNS,
  isAdverb,
  isCapitalised,
  isWord,
  MODALS,
  NEGATIONS,
  NOUN_PREPOSITIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from './words.ts'

/** What stands between a subject and its verb. */
export interface VerbGroup {
  /** First token of the group: "has" in "has repeatedly said". */
  readonly first: number
  readonly negated: boolean
  readonly modal: boolean
  /** "will say", "would say": its modal tells of what comes, not of what may or ought to be. */
  readonly wills: boolean
  /** "was asked", "is expected". */
  readonly passive: boolean
  /** "to say": an infinitive has no subject of its own. */
  readonly infinitive: boolean
  /** "reportedly said": somebody unnamed says so. */
  readonly hearsay: boolean
}

/** A subject, with the token that names it. */
export interface Source extends TokenRange {
  /** Token of the head: the last token of the name or noun phrase. */
  readonly head: number
}

/** Longest subject looked for, in tokens. Longer ones are misreadings more often than subjects. */
const LONGEST = 45

const HEARSAY = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly', 'apparently'])
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", 'am'])

/** Reads auxiliaries and adverbs to the left of the verb at `at`. */
export function verbGroup({ words, printed }: Reading, at: number, from: number): VerbGroup {
  let first = at
  let negated = false
  let modal = false
  let wills = false
  let hearsay = false
  let nearestAuxiliary: string | null = null
  while (first > from) {
    const word = words[first - 1]!
    const clitic = word === "'s" && first - 2 >= from && SUBJECT_PRONOUNS.has(words[first - 2]!)
    if (HEARSAY.has(word)) hearsay = true
    // "Neither expects a deal": the subject, which denies the verb.
    if (word === 'neither' && first - 1 === from) {
      negated = true
      break
    }
    if (NEGATIONS.has(word)) negated = true
    else if ((AUXILIARIES.has(word) || clitic) && word !== 'do') {
      nearestAuxiliary ??= word
      if (MODALS.has(word)) modal = true
      if (/^(?:will|would|wo|shall)$/.test(word)) wills = true
    } else if (word === 'do') {
      nearestAuxiliary ??= word
    } else if (TIME_WORDS.has(word) && first - 2 >= from && /^(?:on|earlier|late|last)$/.test(words[first - 2]!)) {
      // "Keller on Tuesday warned", "the guild last night gave": the time stands between subject and verb.
      first -= 1
    } else if (word === 'far' && first - 2 >= from && /^(?:so|thus)$/.test(words[first - 2]!)) {
      // "Ardan has so far refused"
      first -= 1
    } else if (/^(?:there|here|present)$/.test(word) && first - 2 >= from && BE.has(words[first - 2]!)) {
      // "two clerks who were there | said": where they were ends the clause on them.
      break
    } else {
      const lasting = lastingBefore(words, first, from)
      if (lasting === null && !isAdverb(printed[first - 1]!)) break
      first = (lasting ?? first) + (lasting === null ? 0 : 1)
    }
    first -= 1
  }
  // "sat for five hours without agreeing on a toll"
  if (first > from && words[first - 1] === 'without') negated = true
  return {
    first,
    negated,
    modal,
    wills,
    passive: nearestAuxiliary !== null && BE.has(nearestAuxiliary),
    infinitive: first > from && words[first - 1] === 'to',
    hearsay,
  }
}

/** "has | for more than ten years | refused": where a length of time between auxiliary and verb begins; `null`: none stands there. */
function lastingBefore(words: readonly string[], before: number, from: number): number | null {
  if (!/^(?:years?|months?|weeks?|days?|decades?|hours?|generations?)$/.test(words[before - 1]!)) return null
  for (let at = before - 2; at > from && before - at <= MOST_LASTING; at -= 1)
    if (/^(?:for|in|over)$/.test(words[at]!)) return AUXILIARIES.has(words[at - 1]!) ? at : null
  return null
}

/** Words of a length of time, at most: "for more than the last ten years". */
const MOST_LASTING = 7

/** The subject that ends just before token `before`, within a sentence that starts at `from`. */
export function subjectBefore(reading: Reading, before: number, from: number): Source | null {
  const { words } = reading
  let last = before - 1
  if (last < from) return null
  const mark = words[last]!
  if (mark === ',' || mark === '—' || mark === '–' || mark === '--' || mark === ')') {
    return subjectBeforeInsertion(reading, last, from, mark)
  }
  // "Keller, who leads the delegation, said" is an insertion; "Keller who said" is not one.
  if (words[last] === 'who' || words[last] === 'which') {
    last -= 1
    if (last >= from && words[last] === ',') last -= 1
    return last >= from ? nounPhraseEndingAt(reading, last, from) : null
  }
  return nounPhraseEndingAt(reading, last, from)
}

/**
 * "Keller, the envoy, said": the noun phrase before the insertion. A clause that opens with a noun phrase and a comma has
 * its subject there, however many commas follow ("Keller, 55, a baker from Ardan, said"); else the nearest comma opens it.
 */
function subjectBeforeInsertion(reading: Reading, closing: number, from: number, mark: string): Source | null {
  const { words, quotation } = reading
  const opening = mark === ')' ? '(' : mark
  let nearest: Source | null = null
  for (let at = closing - 1; at > from && closing - at < LONGEST; at -= 1) {
    if (quotation[at] !== -1) break
    if (words[at] !== opening) continue
    const subject = nounPhraseEndingAt(reading, at - 1, from)
    if (subject === null) {
      if (nearest === null) return null
      break
    }
    const found = { first: subject.first, past: closing, head: subject.head }
    nearest ??= found
    const before = words[subject.first - 1]
    if (subject.first === from || before === 'but' || before === 'and' || before === 'while' || before === 'that')
      return found
  }
  return nearest
}

/** The noun phrase whose last token is `last`, grown to the left. */
export function nounPhraseEndingAt(reading: Reading, last: number, from: number): Source | null {
  const { words, printed, mention, quotation, document } = reading
  if (last < from || quotation[last] !== -1) return null
  const named = mention[last]!
  if (named !== -1) {
    const { start } = document.mentions[named]!
    let first = last
    while (first > from && document.tokens[first - 1]!.start >= start) first -= 1
    // "Ardan officials": a name nobody knows yet still belongs to the people it describes.
    if (document.mentions[named]!.form === 'description') {
      while (
        first > from &&
        isCapitalised(printed[first - 1]!) &&
        mention[first - 1] === -1 &&
        isNounLike(reading, first - 1)
      )
        first -= 1
    }
    const person = personOf(reading, first, from)
    if (person !== null) return { first: person, past: last + 1, head: last }
    const governed = governingNoun(reading, first, from)
    if (governed !== null) return governed
    return growCoordination(reading, { first, past: last + 1, head: last }, from)
  }
  const word = words[last]!
  if (SUBJECT_PRONOUNS.has(word) || INDEFINITE_PRONOUNS.has(word)) return { first: last, past: last + 1, head: last }
  // "two clerks | who were there | said": where they were tells which clerks.
  const isPresent = /^(?:there|here)$/.test(word) && BE.has(words[last - 1] ?? '') && words[last - 2] === 'who'
  const there = isPresent ? nounPhraseEndingAt(reading, last - 3, from) : null
  if (there !== null) return { ...there, past: last + 1 }
  if (!isNounLike(reading, last)) return null
  let first = last
  while (first > from && last - first < LONGEST) {
    const left = words[first - 1]!
    if (quotation[first - 1] !== -1) break
    // "told reporters | that creditors accept": it opens the clause.
    if (left === 'that' && opensClause(reading, first - 1, last)) break
    if (DETERMINERS.has(left)) {
      first -= 1
      if (left !== 'the' && left !== 'a' && left !== 'an') continue
      if (first > from && NOUN_PREPOSITIONS.has(words[first - 1]!) && reachesNoun(reading, first - 1, from)) {
        first -= 1
        continue
      }
      break
    }
    if (NOUN_PREPOSITIONS.has(left) && reachesNoun(reading, first - 1, from)) {
      first -= 1
      continue
    }
    if (left === "'s" || left === "'" || isNounLike(reading, first - 1)) {
      first -= 1
      continue
    }
    break
  }
  while (first < last && (!isWord(printed[first]!) || PREPOSITIONS.has(words[first]!))) first += 1
  return growCoordination(reading, { first, past: last + 1, head: last }, from)
}

/** "that | creditors": before several, "that" is no article. */
function opensClause({ finerTags }: Reading, that: number, last: number): boolean {
  return finerTags?.[that] === 'IN' || /^(?:NNS|NNPS?|PRP)$/.test(finerTags?.[last] ?? '')
}

/** Nouns through which the one named after them speaks: "a statement from the ministry". */
const SPEAKING_THROUGH =
  /^(?:statement|statements|letter|report|reports|remarks|comments|post|posts|note|message|spokes\w+|office|officials?|sources?|members?|representatives?|leaders?|voice|side|delegation|people|minister|head|president|prime|government)$/

/** "Anna Keller | of the Harbour Union": where the name begins of the person who is from the body named last; `null`: none stands there. */
function personOf({ words, mention, document }: Reading, first: number, from: number): number | null {
  let preposition = first - 1
  if (preposition > from && DETERMINERS.has(words[preposition]!)) preposition -= 1
  if (preposition <= from || !/^(?:of|from|at|with)$/.test(words[preposition]!)) return null
  const named = mention[preposition - 1]!
  const { chain = null, form } = document.mentions[named] ?? {}
  if (chain === null || form !== 'name' || document.figures[chain]!.kind !== 'person') return null
  let opens = preposition - 1
  while (opens > from && mention[opens - 1] === named) opens -= 1
  return opens
}

/** "the messaging from both governments": the subject is the messaging; nobody is named as its speaker. */
function governingNoun(reading: Reading, first: number, from: number): Source | null {
  const { words, printed, mention } = reading
  let preposition = first - 1
  if (preposition > from && DETERMINERS.has(words[preposition]!)) preposition -= 1
  if (preposition <= from || !/^(?:of|from|by|between|among|in|at|with)$/.test(words[preposition]!)) return null
  const noun = preposition - 1
  if (mention[noun] !== -1 || !isNounLike(reading, noun) || SPEAKING_THROUGH.test(words[noun]!)) return null
  // Only a bare common noun right there governs the name; "in Ardan" after a verb or name is an adjunct.
  const isVerbal = /(?:ed|ing|ly)$/.test(words[noun]!) && !DETERMINERS.has(words[noun - 1] ?? '')
  if (isCapitalised(printed[noun]!) || !isWord(printed[noun]!) || isVerbal) return null
  const phrase = nounPhraseEndingAt(reading, noun, from)
  return phrase === null ? null : { first: phrase.first, past: first, head: noun }
}

/** "the ministers of Ardan and Osei": another noun phrase before "and" belongs to the subject when a name or plural ends it. */
function growCoordination(reading: Reading, source: Source, from: number): Source {
  const { words, mention } = reading
  const { first } = source
  if (first - 2 < from || words[first - 1] !== 'and') return source
  if (mention[first - 2] === -1 && !/[^s]s$/.test(words[first - 2]!)) return source
  const other = nounPhraseEndingAt(reading, first - 2, from)
  // A coordinated clause ("X fell and Keller said") has no noun phrase at its start: only take what reaches a boundary.
  if (other === null) return source
  const boundary =
    other.first === from || /^[,;:—–-]$|^(?:that|but|while|as|when|after|before|if)$/.test(words[other.first - 1]!)
  return boundary ? { ...source, first: other.first } : source
}

/** Whether the preposition hangs on a noun: "officials from", not "fell from". */
function reachesNoun(reading: Reading, preposition: number, from: number): boolean {
  const before = preposition - 1
  if (before < from) return false
  if (reading.words[preposition] === 'of') return isNounLike(reading, before)
  const word = reading.words[before]!
  return (
    reading.mention[before] !== -1 ||
    isPerson(word) ||
    arePeople(word) ||
    /(?:official|officials|spokesman|spokeswoman|spokesperson|spokespeople|minister|ministers|leader|leaders|source|sources|member|members|adviser|advisers|advisor|diplomat|diplomats|ambassador|envoy|representative|representatives|president|director|secretary|chief|head|people|person|critics|supporters|analysts|experts|expert|professor|researchers|voters|senator|report|statement|survey|poll|study|one|some|many|those|executive|lawyer|attorney|families|residents|familiar|close)$/.test(
      word,
    )
  )
}

function isNounLike({ printed, words, quotation }: Reading, at: number): boolean {
  const word = words[at]!
  if (!isWord(printed[at]!) && word !== '-' && word !== '&') return false
  if (quotation[at] !== -1) return false
  if (AUXILIARIES.has(word) || PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || NEGATIONS.has(word)) return false
  if (SUBJECT_PRONOUNS.has(word) || word === 'to') return false
  if (isAdverb(printed[at]!) && !isCapitalised(printed[at]!)) return false
  // A finite cue between subject and cue would be another clause; nouns and adjectives of the same form are let through.
  const cues = cuesOf(word)
  return (
    cues.length === 0 ||
    cues.every(cue => cue.ambiguous || cue.form === 'participle' || cue.form === 'gerund') ||
    isCapitalised(printed[at]!)
  )
}

/** The subject of an inverted cue: `said` at `cue`, subject from the token after it. */
export function subjectAfter(reading: Reading, cue: number, past: number): Source | null {
  const { words, printed, mention, quotation, document } = reading
  const first = cue + 1
  if (first >= past || quotation[first] !== -1) return null
  const word = words[first]!
  if (word === 'he' || word === 'she' || word === 'they' || word === 'it' || word === 'i' || word === 'we')
    return { first, past: first + 1, head: first }
  const named = mention[first]!
  if (named !== -1 && document.mentions[named]!.start <= document.tokens[first]!.start) {
    let end = first + 1
    while (end < past && document.tokens[end]!.end <= document.mentions[named]!.end) end += 1
    // "said Ardan police Capt. Keller": whoever is named right behind the body speaks for it.
    const next = (mention[end] ?? -1) === -1 ? undefined : document.mentions[mention[end]!]
    const isPerson = next?.chain != null && next.form === 'name' && document.figures[next.chain]!.kind === 'person'
    if (end < past && isPerson) while (end < past && document.tokens[end]!.end <= next.end) end += 1
    return { first, past: end, head: end - 1 }
  }
  if (!DETERMINERS.has(word) && !isCapitalised(printed[first]!) && !isNounLike(reading, first)) return null
  if (OBJECT_LIKE.has(word) || TIME_WORDS.has(word)) return null
  let end = first
  while (end < past && end - first < LONGEST && quotation[end] === -1) {
    const next = words[end]!
    const joins = (next === 'of' || next === 'for' || next === 'from') && end > first
    if (
      !(
        joins ||
        (DETERMINERS.has(next) && (end === first || PREPOSITIONS.has(words[end - 1]!))) ||
        next === "'s" ||
        isNounLike(reading, end)
      )
    )
      break
    if (TIME_WORDS.has(next) && end > first) break
    // "media reports | the draft would …": behind its noun an article opens another phrase.
    if (end > first && /^(?:the|a|an)$/.test(next) && !PREPOSITIONS.has(words[end - 1]!)) break
    end += 1
  }
  while (end > first && (PREPOSITIONS.has(words[end - 1]!) || DETERMINERS.has(words[end - 1]!))) end -= 1
  return end > first ? { first, past: end, head: end - 1 } : null
}

const OBJECT_LIKE = new Set([
  'him',
  'her',
  'them',
  'me',
  'us',
  'that',
  'this',
  'to',
  'so',
  'nothing',
  'something',
  'anything',
  'it',
])
