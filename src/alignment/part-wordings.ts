/**
 * @module What keeps two wordings apart however alike their words are: yes against no, other numbers, another version of a text.
 * Such a pair is no one statement; it may be a dispute.
 */
import { contentWords, plain } from './content-words.ts'

const NEGATIVE =
  /\b(?:no(?!-)|not|never|neither|nor|none|nobody|nothing(?! (?:less|more|short|other|but)\b)|cannot|fail(?:s|ed|ure)?|unable|unlikely|rule[sd]? out|refus(?:e|es|ed|al)|declin(?:e|es|ed|ing) to|den(?:y|ies|ied)|unacceptable|unsuitable|dead end)\b|n[’'] ?t\b/gu

/** "if talks failed", "unless nobody objects": on what it hangs, and no part of the yes or no. */
const HANGS_ON = /(?<=\S )(?:even )?(?:if|unless|once|until|as long as|provided)\b[^,;:—–.]*/gu

/** "an understanding which is not yet a text": told beside, and no part of the yes or no. */
const BESIDE = /\b(?:which|who) (?:is|are|was|were|has been|have been) (?:not|never|no)\b[^,;:—–.!?]*/gu

/**
 * True where the denials in a wording do not cancel out: "has not agreed", but not "does not rule out". "Neither … nor" is one,
 * and what stands in a condition counts for nothing.
 */
export function saysNo(words: string): boolean {
  const found = plain(words)
    .replace(HANGS_ON, ' ')
    .replace(BESIDE, ' ')
    .replace(/\bneither\b(.{0,60}?)\bnor\b/gu, 'neither$1or')
    .replace(BOUND, ' ')
    .replace(/\bno longer\b/gu, 'not')
    .match(NEGATIVE)
  return (found?.length ?? 0) % 2 === 1
}

/** "No later than June": a bound, and no denial. */
const BOUND = /\b(?:no|not) (?:later|earlier|sooner|more|less|fewer|longer|higher|lower) than\b/gu

/** So many content words after "not" or "no" can still be what is denied. */
const DENIED_WORDS = 7

const CLAUSE_END = /[,;:—–.!?]|\b(?:but|although|though|while|because)\b/u

/** "nobody on the Ardan side, the minister included, had seen it": what stands between the subject and its verb. */
const BY_THE_WAY = /^((?: [\p{L}'’-]+){0,6}), [^,;.]{3,40}, /u

/** The stems a wording denies: those after "no" and "not" in the same clause, and those before "not" that it says of ("the gates have not moved"). */
export function deniedIn(words: string): readonly string[] {
  return [...new Set(denialsIn(words).flatMap(({ after, before }) => [...after, ...before]))]
}

/** Stems right after each "no" and "not" of a wording: "not earlier". */
export function deniedAfter(words: string): readonly string[] {
  return denialsIn(words).flatMap(({ after }) => after)
}

function denialsIn(
  words: string,
): readonly { readonly after: readonly string[]; readonly before: readonly string[] }[] {
  const text = plain(words).replace(BOUND, ' ')
  return [
    ...text.matchAll(/\b(?:no one|no(?!-)|not|never|neither|nobody|none|nothing|without|cannot)\b|n[’'] ?t\b/gu),
  ].map(({ 0: no, index }) => {
    const clause = text
      .slice(index + no.length)
      .replace(BY_THE_WAY, '$1 ')
      .split(CLAUSE_END, 1)[0]!
    const after = contentWords(clause).slice(0, DENIED_WORDS)
    if (no.startsWith('no') && no !== 'not') return { after, before: [] }
    return { after, before: contentWords(text.slice(0, index).split(CLAUSE_END).at(-1)!).slice(-2) }
  })
}

const FIRST_VERSION =
  /\b(?:original(?:ly)?|initial|first|earlier) (?:[\p{L}\p{N}.'’-]+ ){0,3}?(?:plan|proposal|text|draft|version|framework|document|offer)s?\b/iu
const LATER_VERSION =
  /\b(?:revised|refined|modified|updated|amended|adjusted|recent|latest|new|second)\b(?=.{0,40}\b(?:plan|proposal|text|draft|version|framework|document|offer)s?\b)|\b(?:plan|proposal|text|draft|version|framework|document|offer)s?\b,? (?:as )?(?:revised|refined|modified|updated|amended|adjusted)\b/iu

/** Which version of a text a wording speaks of; `null` where it does not say, or speaks of both. */
export function versionIn(words: string): 'first' | 'later' | null {
  const [first, later] = [FIRST_VERSION.test(words), LATER_VERSION.test(words)]
  return first === later ? null : first ? 'first' : 'later'
}

/** One speaks of the first version of a text, the other of a later one. */
export function otherVersion(a: 'first' | 'later' | null, b: 'first' | 'later' | null): boolean {
  return a !== null && b !== null && a !== b
}
