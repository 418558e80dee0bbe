/** @module What is withheld, as a reader would name it: a noun phrase or a clause, never a bare verb or a full stop. MODEL §8. */

/** "We do not comment on drafts", "to discuss it", "declined to say": the refusal itself is not what is withheld. */
const REFUSAL =
  /^(?:(?:we|i|he|she|they|it) (?:do|does|did|will|would|can|could|shall)(?: not|n[’']t) |(?:we|i) (?:can|wo|do)n[’']t )?(?:to )?(?:comment(?: (?:on|about))?|discuss|disclose|reveal|confirm|publish|release|share|specify|identify|elaborate(?: on)?|be drawn on|give|provide|say|name|explain|describe|talk about|go into)(?= |$)/iu

/** What only says why, or when, behind it. */
const REASON =
  /,? (?:citing|saying|adding|explaining|arguing|(?:when|if) (?:asked|pressed)|until (?:then|now)|for now)\b.*$/iu

/** ", the specifics — reflecting a wish of both —": what is inserted is another matter. */
const ASIDE = / [—–] .*$/u

/** Which words stand for something named before. */
const STANDS_FOR = /^(?:it|them|this|that|these|those|so|further|more|anything|anything else)?$/iu

/** "Which ports would close she did not say": the question stands first, whoever keeps silent after it. */
const FRONTED =
  /^((?:[Ww]hat|[Ww]hich|[Ww]ho|[Ww]hom|[Ww]hose|[Ww]hen|[Ww]here|[Hh]ow|[Ww]hy|[Ww]hether)\b.{3,}?),? (?:he|she|it|they|the \p{L}+|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:(?:would|did|does|do|will|could)(?: not|n[’']t)|declined|refused)\b/u

/** "to keep the annex confidential". */
const KEPT =
  /\b(?:keep|kept|keeping|hold|held) ((?:[\p{L}\d’'-]+ ){1,7}?)(?:private|secret|confidential|under wraps|behind closed doors|out of the public eye)\b/iu

/** The first thing with an article before the refusal: "called the levy a detail and declined to discuss it". */
const THING =
  /\b((?:the|its|his|her|their|an?) (?!(?:minister|president|premier|official|spokes\p{L}+|secretary|secretariat|government|ministry|delegation|talks|session|day|week|reporters?)\b)(?:\p{Ll}[\p{L}’'-]* (?=\p{Ll}[\p{L}’'-]*(?:s|y|er|nt|ce)\b))?\p{Ll}[\p{L}’'-]{2,})/u

/**
 * `what`: the words behind the refusal, or the words said; `passage`: the clause they stand in.
 * Where nothing better can be named the whole passage is the name.
 */
export function nameWithheld(what: string, passage: string): string {
  const fronted = passage.trim().match(FRONTED)?.[1]
  const bare = trimmed(trimmed(what).replace(REFUSAL, '').replace(REASON, '').replace(ASIDE, ''))
  if (!STANDS_FOR.test(bare) && !KEPT.test(bare === trimmed(what) ? passage : bare)) return bare
  const kept = passage.match(KEPT)?.[1]?.trim()
  if (kept !== undefined && !STANDS_FOR.test(kept)) return kept
  if (fronted !== undefined) return trimmed(fronted)
  if (/^(?:it|them|this|that|these|those)$/i.test(bare)) {
    const thing = outsideQuotes(passage).match(THING)?.[1]
    if (thing !== undefined) return thing
  }
  return trimmed(passage) || trimmed(what) || what
}

/** Without the quotation marks, spaces and points around it. */
function trimmed(words: string): string {
  return words.replace(/^[\s"“”‘’«».,;:!?–—-]+|[\s"“”‘«».,;:!?–—-]+$/gu, '')
}

function outsideQuotes(words: string): string {
  return words.replace(/["“][^"”]*["”]/gu, '…')
}
