/**
 * @module What a condition asks for: "would lower the levy | only if the lorries are weighed" is on the levy, and on the lorries as
 * well. The thing that a condition names first, in its own words.
 */
import { classesOfNoun, isNoun } from './noun-classes.ts'
import { LONGEST_LABEL, openingPhrase } from './subjects.ts'

/** What opens a condition. */
const OPENS =
  /^\W*(?:(?:but|and|only|not|solely|even|conditional) )*(?:if|when|whenever|once|after|until|till|unless|provided|providing|on (?:the |one )?(?:condition|understanding|basis)|(?:as|so) long as|as soon as|while|before|without|in (?:exchange|return) for|subject to|(?:hing|depend)(?:s|ed|ing|es) on|contingent (?:up)?on|should|the (?:day|moment)|on)\b(?: (?:that|of|after|when|if)\b)?/iu

/** "if the guild | drops | the levy": who does it, and no drops of a guild. */
const DOES =
  /^((?:(?:the|an?|this|that) )?(?:\p{L}+ )?\p{L}*[^s\s]) \p{Ll}+[^s\W]s(?= (?:the|an?|its|their|his|her|our|any|all|no) )|^(\p{Lu}\p{Ll}+) \p{Ll}+[^s\W]s(?= for )/u

/** "as long as the thaw | holds". */
const HAPPENS = /^((?:the|an?|this|that|all of the) \p{Ll}*[^s\s]) \p{Ll}+[^s\W]s$/u

const OPENS_CLAUSE =
  /^\W*(?:(?:but|and|only|even) )*(?:if|when|whenever|once|unless|while|provided|(?:as|so) long as)\b/iu

/** After these, or after whose it is, a thing is named. */
const NAMES_A_THING = /\b(?:the|an?|its|their|his|her|our|my|any|all|these|those|no|each|every)(?= )|[’']s?(?= )/giu

/** The thing a condition names first: "the lorries are weighed" → "lorries"; `null` where it names none. */
export function conditionMatter(condition: string): string | null {
  const clause = condition.replace(OPENS, '').trim()
  const words = (OPENS_CLAUSE.test(condition) ? clause.replace(HAPPENS, '$1') : clause).replace(DOES, '$1$2,')
  const named = [...words.matchAll(NAMES_A_THING)].map(({ index, 0: found }) => words.slice(index + found.length))
  const subject = [openingPhrase(words), ...named.map(rest => openingPhrase(`the ${rest.trim()}`))].find(isThing)
  if (subject != null) return subject
  const phrases = [plural(words), ...named.map(thingOf)].filter(phrase => phrase !== null)
  // "until the rebels give up the bridge": the bridge; "when the leaders are freed": those.
  return phrases.find(phrase => !isPeople(phrase)) ?? phrases[0] ?? null
}

function isThing(phrase: string | null): boolean {
  const head = phrase?.split(' ').at(-1)?.toLowerCase()
  return head !== undefined && isNoun(head) && !ENDS.test(head) && !TOO_GENERAL.test(head) && !isPeople(head)
}

/** A thing without an article: "border crossings stay shut". */
function plural(words: string): string | null {
  const phrase = thingOf(words)
  return phrase !== null && /[^s]s$/.test(phrase) ? phrase : null
}

/** The noun that words begin with, with what stands before it: "old border crossings stay shut" → "old border crossings". */
function thingOf(words: string): string | null {
  const all =
    words
      .trim()
      .match(/^["“‘]?\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*)*/u)?.[0]
      .split(' ') ?? []
  const run: string[] = []
  for (const word of all.slice(0, LONGEST_LABEL)) {
    const plain = word.replace(/^["“‘]/u, '')
    if (ENDS.test(plain)) break
    // A noun ends where no other goes on: "lorries weighed".
    if (run.length > 0 && isNoun(run.at(-1)!.toLowerCase()) && !isNoun(plain.toLowerCase())) break
    run.push(plain)
  }
  while (run.length > 0 && COUNTS.test(run[0]!)) run.shift()
  const head = run.at(-1)?.toLowerCase()
  if (head === undefined || !isNoun(head) || ENDS.test(head) || NO_MATTER.has(classesOfNoun(head)[0] ?? '')) return null
  return TOO_GENERAL.test(head) ? null : run.join(' ')
}

function isPeople(phrase: string): boolean {
  return /^(?:person|group)$/.test(classesOfNoun(phrase.split(' ').at(-1)!.toLowerCase())[0] ?? '')
}

/** Times, measures and sums. */
const NO_MATTER: ReadonlySet<string> = new Set(['time', 'quantity', 'unit'])

const COUNTS =
  /^(?:both|two|three|four|five|six|seven|eight|nine|ten|several|some|many|more|most|few|first|second|third|last|next|other|such|same|whole|new)$/iu

const TOO_GENERAL =
  /^(?:sides?|part(?:y|ies)|things?|ways?|cases?|ones?|others?|people|anybody|somebody|nobody|everything|something|nothing|anything|time|day|end|meantime|rest|same|first|last|agreement|deal|result|condition|question|matter|issue|talks?|word|paper|basis|moment|hand|place)$/iu

/** No noun, though some are nouns too. */
const ENDS =
  /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|not|never|of|in|on|at|to|from|by|for|with|without|and|or|but|that|which|who|whose|where|when|if|as|than|then|there|it|he|she|they|we|you|i|this|these|those|the|an?|its|their|his|her|our|my|your|any|all|no|both|each|every|also|first|still|already|now|again|before|after|until|under|over|into|out|off|up|down|comes?|goes|gets?|gives?|keeps?|makes?|takes?|stays?|wants?|stands?|walks?|sits?|\p{L}+ed|\p{L}+ly)$/iu
