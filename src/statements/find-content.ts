/**
 * @module Content: where the words somebody is credited with begin and end, on either side of a cue.
 * Everything here works on one sentence; quotations that run over sentences are joined in `attribute.ts`.
 */
import type { TokenRange } from '../document/span.ts'
import { cuesOf } from './cues.ts'
import type { Reading } from './reading.ts'
import {
  ADJUNCT_OPENERS,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  isCapitalised,
  isWord,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
  WEEKDAYS,
} from './words.ts'

/** Adjunct of medium, place or occasion after a cue: "in a statement", "at a news conference", "on X". */
const MEDIUM_NOUNS = new Set(
  'statement interview interviews conference briefing tweet tweets post posts email e-mail letter speech remarks video message memo call article column op-ed editorial report telephone phone television tv radio facebook twitter x telegram instagram release note book address press podcast'.split(
    ' ',
  ),
)

/** Words from "to" to "that", at most: "confirmed to two Ardan newspapers on Monday that". */
const MOST_ADDRESSED = 9

/** Skips what stands between a cue and its content: addressee, time, medium. Returns the first token of the content. */
export function contentStart(reading: Reading, after: number, past: number, addressee: boolean): number {
  const { words, quotation } = reading
  let at = after
  if (addressee && at < past && quotation[at] === -1) at = skipAddressee(reading, at, past)
  for (let guard = 0; guard < 6 && at < past; guard += 1) {
    const word = words[at]!
    if (quotation[at] !== -1) return at
    if (word === ',' || word === ':' || word === '—' || word === '-') {
      // "said, adding" or "said, in a surprise, that": only skip a comma when a quotation or "that" follows.
      const next = at + 1
      if (next < past && (quotation[next] !== -1 || words[next] === 'that' || word === ':')) {
        at = next
        continue
      }
      const behind = word === ',' ? pastAside(reading, next, past) : null
      return behind ?? at
    }
    // "confirmed to the Register that": whom it was said to.
    if (word === 'to' && at === after) {
      const that = words.slice(at, Math.min(past, at + MOST_ADDRESSED)).indexOf('that')
      if (that > 1 && (reading.mention[at + 1] !== -1 || DETERMINERS.has(words[at + 1]!))) return at + that
    }
    if (word === 'that' || word === 'to') return at
    if (
      TIME_WORDS.has(word) &&
      (WEEKDAYS.has(word) || ['today', 'yesterday', 'tonight', 'earlier', 'later', 'recently'].includes(word))
    ) {
      at += 1
      while (at < past && TIME_WORDS.has(words[at]!)) at += 1
      continue
    }
    if (ADJUNCT_OPENERS.has(word)) {
      const end = adjunctEnd(reading, at, past)
      if (end === null) return at
      at = end
      continue
    }
    break
  }
  return at
}

/** "accepted, with some reluctance, | the limit": what stands between two commas says how, and its object comes behind it; `null`: no such aside. */
export function pastAside({ words, quotation }: Reading, at: number, past: number): number | null {
  if (!OPENS_ASIDE.test(words[at] ?? '')) return null
  let end = at + 1
  while (end < past && end - at <= LONGEST_ASIDE && words[end] !== ',' && quotation[end] === -1) end += 1
  if (end >= past - 1 || words[end] !== ',') return null
  const behind = words[end + 1]!
  return quotation[end + 1] !== -1 || behind === 'that' || DETERMINERS.has(behind) || behind === 'any' ? end + 1 : null
}

const OPENS_ASIDE = /^(?:in|with|without|for|at|after|before|on|under|through|despite)$/

/** "in words that nobody in the room could mistake" and some more. */
const LONGEST_ASIDE = 14

/** Behind whoever is named at `at`; `at` where nobody is. */
export function pastNamed({ mention, document }: Reading, at: number, past: number): number {
  const named = mention[at] === -1 ? undefined : document.mentions[mention[at]!]
  let end = at
  while (named !== undefined && end < past && document.tokens[end]!.end <= named.end) end += 1
  return end
}

function skipAddressee(reading: Reading, at: number, past: number): number {
  const { words, mention } = reading
  if (mention[at] !== -1) return pastNamed(reading, at, past)
  if (OBJECT_PRONOUNS.has(words[at]!)) return at + 1
  // "warned against a deal", "told of delays": nobody is addressed.
  if (PREPOSITIONS.has(words[at]!)) return at
  let end = at
  while (end < past && end - at < 12) {
    const word = words[end]!
    if (
      word === 'that' ||
      word === ',' ||
      word === ':' ||
      word === 'to' ||
      word === 'how' ||
      word === 'what' ||
      word === 'about'
    )
      break
    if (ADJUNCT_OPENERS.has(word) || WEEKDAYS.has(word)) break
    if (SUBJECT_PRONOUNS.has(word) && end > at) break
    // "told reporters the deal was dead": a determiner after a bare plural opens the clause.
    if (end > at && DETERMINERS.has(word) && words[end - 1] !== 'of' && /s$/.test(words[end - 1]!)) break
    if (end > at && mention[end] !== -1 && /s$/.test(words[end - 1]!) && mention[end - 1] === -1) break
    end += 1
  }
  // Nothing said where an addressee would end: then it is no addressee but what was said ("warned revenge").
  return end < past && end - at < 12 ? end : at
}

/** End of an adjunct that starts with a preposition at `at`; `null` when it is not plainly an adjunct. */
function adjunctEnd({ words, quotation }: Reading, at: number, past: number): number | null {
  let medium = false
  let time = false
  for (let end = at + 1; end < past && end - at < 25; end += 1) {
    const word = words[end]!
    if (quotation[end] !== -1) return medium || time ? end : null
    if (word === 'that' && end > at + 1) return end
    if (word === ',')
      return end + 1 < past && (quotation[end + 1] !== -1 || words[end + 1] === 'that')
        ? end + 1
        : medium || time
          ? end + 1
          : null
    if (word === ':') return end + 1
    if (MEDIUM_NOUNS.has(word)) medium = true
    if (WEEKDAYS.has(word) || word === 'night' || word === 'morning' || word === 'afternoon' || word === 'evening')
      time = true
    const next = words[end + 1]
    if (
      (medium || time) &&
      next !== undefined &&
      !ADJUNCT_OPENERS.has(next) &&
      !TIME_WORDS.has(next) &&
      !['with', 'to', 'of', 'for', 'and', "'s", ',', ':', 'that', 'news', 'morning', 'night'].includes(next)
    ) {
      if (SUBJECT_PRONOUNS.has(next) || DETERMINERS.has(next) || /^[\p{Lu}]/u.test(next)) return end + 1
    }
  }
  return null
}

/** Whether only adjuncts of time, place, medium or addressee are left before the sentence (or the next clause) ends. */
export function onlyAdjunctsLeft(reading: Reading, after: number, past: number): boolean {
  const { words, printed, quotation } = reading
  let at = after
  while (at < past && quotation[at] === -1) {
    const word = words[at]!
    if (!isWord(printed[at]!)) return true
    if (word === 'that' || word === 'to') return false
    if (
      at === after &&
      !ADJUNCT_OPENERS.has(word) &&
      !TIME_WORDS.has(word) &&
      !/^(?:reporters|journalists|lawmakers|of|to|about|us|me|him|her|them|our|this)$/.test(word) &&
      !isCapitalised(printed[at]!)
    )
      return false
    at += 1
  }
  return true
}

/** Opens a clause that stands before the one it depends on. */
const INTRODUCES = /^(?:while|although|though|if|unless|when|once|after|as|because|since|despite|until|whereas|before)$/

/**
 * Where content that starts at `start` ends inside its sentence: before a new clause with its own cue (", adding that",
 * "and warned"), before a contrasting clause with another subject (", but Osei said"), else at the final stop.
 */
export function contentEnd(reading: Reading, start: number, past: number, sayVerb: boolean): number {
  const { words, printed, quotation, mention } = reading
  let end = past
  while (end > start && /^[.!?]+$/.test(printed[end - 1]!) && quotation[end - 1] === -1) end -= 1
  // "that while the first clause stands, | the second goes": a comma closes what opens so, and nothing else.
  let introduces = sayVerb && words[start] === 'that' && INTRODUCES.test(words[start + 1] ?? '')
  for (let at = start + 1; at < end; at += 1) {
    if (quotation[at] !== -1) continue
    const word = words[at]!
    if (introduces && word === ',') {
      introduces = false
      continue
    }
    // “A and B,” they acknowledged …: a comma inside the closing mark ends the clause when another subject and cue follow.
    if (quotation[at - 1] !== -1 && /^[,;]$/.test(words[at - 2] ?? '') && startsAnotherSpeaker(reading, at, end))
      return at
    // “the new realities,” a euphemism for …: the narrator explains what the speaker said.
    if (quotation[at - 1] !== -1 && /^[,]$/.test(words[at - 2] ?? '') && /^(?:an?|the)$/.test(word)) return at
    if (!sayVerb && at > start + 2 && /^(?:when|while|because|although|though|whereas)$/.test(word)) return at
    if (word === ';' || (word === 'according' && words[at + 1] === 'to')) return at
    if (word === ',' || word === '—' || word === '–') {
      const next = words[at + 1]
      if (next === undefined) break
      // ", adding that", ", citing reports": a participle of a cue starts a new attribution of the same speaker.
      const participle = isAdverb(printed[at + 1]!) ? words[at + 2] : next
      if (
        quotation[at + 1] === -1 &&
        (cuesOf(participle ?? '').some(
          cue =>
            cue.form === 'gerund' &&
            (cue.act === 'accuse' || cue.frames.some(frame => frame === 'say' || frame === 'tell')),
        ) ||
          withholds(words, isAdverb(printed[at + 1]!) ? at + 2 : at + 1))
      )
        return at
      if (next === 'according' && words[at + 2] === 'to') return at
      // "After Keller threatened to leave, an aide said": the main clause begins.
      if (mention[at + 1] !== -1 && startsAnotherSpeaker(reading, at + 1, end)) return at
      if (
        COORDINATORS.has(next) ||
        next === 'while' ||
        next === 'though' ||
        next === 'although' ||
        next === 'whereas'
      ) {
        if (startsAnotherSpeaker(reading, at + 2, end)) return at
      }
      // The object of an act ends at a dash or comma, unless a list goes on.
      // "requested concrete, enforceable guarantees": after one word the noun is still to come.
      if (!sayVerb && (word !== ',' || (at - start > 1 && !listGoesOn(reading, at, end)))) return at
    } else if (COORDINATORS.has(word) && (startsAnotherSpeaker(reading, at + 1, end) || gerundCue(words[at + 1]))) {
      return words[at - 1] === ',' ? at - 1 : at
    }
  }
  return end
}

/** ", including a pledge", ", as well as an end to it": what is wanted goes on. */
const INCLUDES = /^(?:including|plus|such)$/

/** "rejected the text, the map and the timetable": a comma inside the object of an act, not the end of it. */
function listGoesOn({ words, quotation }: Reading, comma: number, past: number): boolean {
  if (quotation[comma - 1] !== -1 || quotation[comma + 1] !== -1) return true
  if (INCLUDES.test(words[comma + 1] ?? '') || (words[comma + 1] === 'as' && words[comma + 2] === 'well')) return true
  // ", sent two envoys": a past tense right after the comma is the next predicate.
  if (/ed$|^(?:sent|told|made|took|gave|went|left|said|held|met)$/.test(words[comma + 1] ?? '')) return false
  for (let at = comma + 1; at < Math.min(past, comma + 9); at += 1) {
    if (words[at] === 'and' || words[at] === 'or') return true
    if (words[at] === ',') return false
  }
  return false
}

/** "calling it a mess and citing figures": the next participle of a cue. */
function gerundCue(word: string | undefined): boolean {
  return word !== undefined && cuesOf(word).some(cue => cue.form === 'gerund' && !cue.ambiguous)
}

/** "if Ardan and its allies accept": two names with "and" between them, right after what opens a clause, are one subject. */
function coordinatesSubjects({ words, mention, document }: Reading, at: number): boolean {
  if (words[at - 1] !== 'and' || mention[at - 2] === -1) return false
  const { start } = document.mentions[mention[at - 2]!]!
  let first = at - 2
  while (first > 0 && document.tokens[first - 1]!.start >= start) first -= 1
  if (words[first - 1] === 'the') first -= 1
  return /^(?:if|unless|that|when|because|whether|until|once|while|as|[,.;])$/.test(words[first - 1] ?? '.')
}

/** "declining to say", "refusing to specify": a participle by which somebody tells no more. */
export function withholds(words: readonly string[], at: number): boolean {
  return (
    /^(?:declining|refusing)$/.test(words[at]!) &&
    words[at + 1] === 'to' &&
    /^(?:say|elaborate|comment|specify|disclose|reveal|identify|name|explain|give|provide|answer|confirm|discuss|be|detail)$/.test(
      words[at + 2] ?? '',
    )
  )
}

/** "would not say", "did not elaborate", "will not be drawn". */
function refusesToTell(words: readonly string[], at: number): boolean {
  return (
    /^(?:would|did|could|will|wo|does|do)$/.test(words[at]!) &&
    /^(?:not|n't)$/.test(words[at + 1] ?? '') &&
    /^(?:say|elaborate|comment|specify|disclose|reveal|identify|name|explain|give|provide|be drawn)$/.test(
      words[at + 2] === 'be' ? `be ${words[at + 3] ?? ''}` : (words[at + 2] ?? ''),
    )
  )
}

/** "and warned that", "but Osei said": a finite cue right after the coordinator, or after a short subject. */
function startsAnotherSpeaker(reading: Reading, at: number, past: number): boolean {
  const { words, quotation, mention, document } = reading
  let verb = at
  if (verb >= past || quotation[verb] !== -1) return false
  if (coordinatesSubjects(reading, at)) return false
  const named = mention[verb]!
  if (named !== -1) {
    while (verb < past && document.tokens[verb]!.end <= document.mentions[named]!.end) verb += 1
  } else if (words[verb] === 'he' || words[verb] === 'she' || words[verb] === 'they') verb += 1
  const direct = verb === at
  // ", but would not say which": the speaker himself will tell no more.
  if (direct && refusesToTell(words, verb)) return true
  while (
    verb < past &&
    verb - at < 8 &&
    /^(?:has|have|had|also|then|later|repeatedly|again|further|yet|still|did|not|n't|was|were)$|ly$/.test(words[verb]!)
  )
    verb += 1
  if (verb >= past) return false
  // "ruled out observers | but did not oppose a fee"
  const isDenied = /^(?:not|n't)$/.test(words[verb - 1]!) && words[verb - 2] === 'did' && verb - at >= 2
  return cuesOf(words[verb]!).some(
    cue =>
      (cue.form === 'past' ||
        (isDenied && cue.form === 'base' && !cue.ambiguous) ||
        (!direct && (cue.form === 'third' || cue.form === 'base'))) &&
      (!cue.ambiguous || !direct || cue.form === 'past') &&
      cue.frames.some(frame => frame !== 'think' || !direct),
  )
}

/** The range without punctuation at its ends that belongs to the sentence, not to the content. */
export function tidied({ printed, words, quotation }: Reading, { first, past }: TokenRange): TokenRange {
  let from = first
  let to = past
  while (from < to && quotation[from] === -1 && MARK.test(printed[from]!)) from += 1
  while (
    to > from &&
    quotation[to - 1] === -1 &&
    (MARK.test(printed[to - 1]!) || leadsOn(words[to - 2], words[to - 1]!, words[past]))
  )
    to -= 1
  return { first: from, past: to }
}

const MARK = /^[,;:.—–-]+$/

/** "…, while simultaneously | saying", "…, consistently | adding": the words belong to the clause that begins behind them. */
function leadsOn(before: string | undefined, last: string, next: string | undefined): boolean {
  if (/^(?:while|whereas|although)$/.test(last)) return true
  if (!/.ly$/.test(last)) return false
  return /^(?:while|whereas|although)$/.test(before ?? '') || (before === ',' && /.ing$/.test(next ?? ''))
}
