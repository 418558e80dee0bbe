/** @module Pronouns that hang in the air: "leave it off the charts", told alone, does not say what is left off. */

/**
 * Whether a pronoun stands before any word that it could be about.
 * @param content as retold
 * @param byPerson of a body or a group "it" and "they" may be the speaker
 */
export function hangs(content: string, byPerson: boolean): boolean {
  if (!byPerson) return false
  const words = content.replace(EXPLETIVE, ' ')
  const they = words.search(/\b(?:they|them|their|theirs)\b/iu)
  if (they > -1 && !SEVERAL.test(words.slice(0, they))) return true
  const it = words.search(/\b(?:it|its)\b/iu)
  return it > -1 && !ONE.test(words.slice(0, it))
}

/** "it is too early to say", "it would be wrong that": nothing is meant by it. */
const EXPLETIVE =
  /\b(?:it|there) (?:is|was|would be|will be|might be|may be|had been|has been|seems?|seemed|remains?|remained|depends?|depended)\b|\b(?:make|makes|made|find|finds|found|think|thought) it \p{Ll}+ (?:to|that)\b/giu

/** Whoever or whatever is more than one, or many together. */
const SEVERAL =
  /\b(?!(?:its|his|this|was|has|is|as|us|yes|thus|always|perhaps|sometimes|hours|days|weeks|months|years|less|unless|across|towards|besides)\b)\p{L}{2,}(?<!s)s\b|\b(?:people|men|women|children|police|troops|both|all|some|several|many|few|two|three|four|five|six|seven|eight|nine|ten|\d+|government|team|delegation|side|army|council|company|union|movement|party|leadership|cabinet|anyone|nobody|whoever|everyone)\b|\p{Lu}[\p{L}’'-]+ and (?:the )?\p{Lu}/iu

/** A thing with its article or its name. */
const ONE =
  /\b(?:the|an?|no|any|every|each|this|that|his|her|our|their|my|one|whose|some)\b(?: (?!two|three|four|five|six|seven|eight|nine|ten|both|many|several)[\p{L}\p{N}’'.-]+){0,4}? (?!two\b|three\b)\p{L}{3,}(?<!(?<![su])s)(?!\p{L})|(?<!^)\b\p{Lu}\p{L}{2,}|^(?!(?:The|An?|No|If|When|We|I|He|She|It|They|There|But|And)\b)\p{Lu}\p{L}{2,}|\b\p{Ll}{4,}(?:ing|ion|ment|ance|ence|ship|ness|ism|cy|ty)\b/u
