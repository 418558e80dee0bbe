/** @module Whether a wording that sets no condition tells it all the same: in other words, or by saying that there is one. */
import { contentWords } from '../alignment/content-words.ts'
import { alikeStems } from '../alignment/meanings.ts'
import { saysNo } from '../alignment/part-wordings.ts'

/** "under conditions", "conditionally". */
const NAMED =
  /\b(?:under|on|with|subject to) (?:certain |some |several |strict )?conditions?\b(?! of anonymity)|\bconditional(?:ly)?\b/i

/** Words that let one thing hang on another, or come before it. */
const HANGS_ON =
  /\b(?:after|before|without|once|until|unless|if|as (?:long|soon) as|when|while|first|only|solely|exclusively|absent|barring|failing|lacking|short of|in the absence of|provided|sufficient|enough|suffices?|depend(?:s|ed|ing)?|hinge[sd]?)\b/i

/** Words that open what something else hangs on, in a telling that puts all of it in other words: "while" for "as long as", "with no" for "without". */
const OPENS =
  /\b(?:provided|providing|(?:so|as) long as|as soon as|only (?:if|when|once|after)|on (?:the )?(?:\p{L}+ )?(?:condition|understanding)|subject to|contingent (?:up)?on|conditional (?:up)?on|in (?:exchange|return) for|in the absence of|with no|without|unless|until|once|before|prior to|after|while|if|when|the day|at the same (?:time|moment)|simultaneously|pending)\b/giu

/** "… should Ardan open the gate": a condition that no word opens. */
const TURNED = /\b[Ss]hould (?=(?:the|an?|its|their|both|any|all|either|neither|no|it|they|he|she)\b|\p{Lu})/gu

/** How many things a wording hangs on others, or puts behind them in time. */
export function hangingsIn(wording: string): number {
  return [OPENS, TURNED].reduce((sum, form) => sum + [...wording.matchAll(form)].length, 0)
}

/** Of the words of a condition so much. */
const OF_CONDITION = 0.5

/** Or of the words of the wording so much, and so many: then it tells of little else. */
const OF_WORDING = 0.6
const FEWEST = 3

/**
 * Whether a wording has a condition all the same, in words that may stand for its own. "Expects them to leave" is none, though it
 * has the words of "once they have left"; "no search of those returning" is one, for a no tells what it is not without.
 * @param said what is said on the condition
 */
export function tellsCondition(wording: string, condition: string, said = ''): boolean {
  if (NAMED.test(wording)) return true
  if (!HANGS_ON.test(wording) && !saysNo(wording) && !saysNo(said)) return false
  const [terms, words] = [contentWords(condition), contentWords(wording)]
  const told = terms.filter(term => words.some(word => alikeStems(term, word))).length
  return (
    terms.length > 0 && (told >= OF_CONDITION * terms.length || (told >= FEWEST && told >= OF_WORDING * words.length))
  )
}
