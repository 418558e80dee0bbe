/**
 * @module A report's words as they may stand in a sentence of the brief: quotations whole, indirect words with uniform marks,
 * and nothing where a pronoun or a mark would hang in the air.
 */
import type { Passage } from '../document/passage.ts'
import { INSERTED } from '../record/odd-sentences.ts'
import { AUXILIARIES, DETERMINERS, isAdverb, PREPOSITIONS, SUBJECT_PRONOUNS } from '../statements/words.ts'
import { afterDateline } from './after-dateline.ts'
import { withoutCheer } from './lead-in.ts'
import { CLAUSAL } from './neutral-verb.ts'

/** A sentence longer than this has to be taken in twice; the rest is in the passage. */
export const LONGEST = 45

/** A quotation that its passage only opens. */
export function unclosed(content: Passage): Passage {
  const [, inner] = content.exact.match(/^["“]([^"“”]+)["”]?$/) ?? []
  return { ...content, exact: inner ?? '' }
}

/** A quotation that can be printed whole, or its first whole sentence; `null` when even that is too long. */
export function quotation(words: Passage): string | null {
  const whole = clean(words.exact)
  if (whole === '' || /[“”"]/.test(whole) || BEHEADED.test(whole)) return null
  if (count(whole) <= LONGEST) return `“${whole.replace(/[,.]$/, '')}”`
  const first = whole.match(/^.+?[.!?](?=\s+\p{Lu})/u)?.[0]
  return first !== undefined && count(first) <= LONGEST ? `“${first}”` : null
}

/** “is to press harder”: the end of a sentence whose head stands before the mark. */
const BEHEADED = /^(?:is|was|are|were|has|have|had|will|would) \p{Ll}/u

/** "some were acceptable, others needed work": of what, the sentence before says. */
const OF_WHAT =
  /^(?:that )?(?:some|others|one|two|both|most|many|several|a few|all|none|neither) (?:was|were|is|are|had|has|have|will|would|could|needs?|needed|remains?|remained)\b|^(?:that )?\p{L}+ of (?:them|these|those)\b|\b(?:supply|send|take|give|offer|free|release|add|admit) (?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: (?:“|as|if|when|once|before|after|by)\b| *$)|^(?:that )?(?:before|after|besides|beyond|until) (?:that|then)\b/iu

/** "said that lifting them now was too early": what, the sentence before says. */
const OF_DOING = /^(?:that )?\p{L}+ing (?:it|them|this|that|these|those)\b/iu

/**
 * Indirect words with their quotation marks made uniform; `null` where a pronoun or a mark would hang in the air.
 * @param goesOn behind the tag that parts the sentence: "the round ended, said Keller, but without a date"
 */
export function retold(content: Passage, quoted: readonly Passage[], verb: string, goesOn = false): string | null {
  const inside = quoted.filter(
    quote => quote.file === content.file && content.start <= quote.start && quote.end <= content.end,
  )
  let text = ''
  let at = content.start
  for (const quote of inside) {
    text += content.exact.slice(at - content.start, Math.max(at, quote.start - 1) - content.start).replace(/['‘]$/, '')
    const words = quote.exact.trimStart()
    // The comma or stop before the closing mark is the sentence's, not the speaker's, counted to the quotation or not.
    const after = content.exact.slice(quote.end - content.start).match(/^[,;.](?=["”’'])/)?.[0] ?? ''
    const mark = /[,;.]$/.test(words) ? words.at(-1)! : after
    text += `“${/[,;.]$/.test(words) ? words.slice(0, -1) : words}”${mark}`
    at = Math.min(content.end, quote.end + after.length + 1)
    // Two single marks stand for a double one in some papers' files.
    while (at < content.end && /["”’']/.test(content.exact[at - content.start]!)) at += 1
  }
  // What follows a semicolon is the next thing, often another's.
  text = clean(text + content.exact.slice(at - content.start)).replace(/^([^“”;]*(?:“[^“”]*”[^“”;]*)*); .*$/s, '$1')
  const bare = text.replace(/“[^“”]*”/g, ' ')
  if (/["”“]/.test(bare) || (text.match(/“/g)?.length ?? 0) > inside.length) return null
  // Outside quotation marks "we" and "I" would be Readout's own voice, and "this" would point at nothing.
  if (/\b(?:I|we|our|ours|us|my|me|you|your)\b/.test(bare)) return null
  if (OF_WHAT.test(bare) || OF_DOING.test(bare) || /^(?:Questioned|Asked|Pressed|Quizzed)\b/.test(bare)) return null
  if (/^(?:that |to )?(?:this|these|those|such|its|their|here|who|so)\b/i.test(bare)) return null
  // After a verb of saying "it" and "they" are the speaker; after any other they point elsewhere.
  if (/^(?:that )?(?:it|they|he|she|there)\b/i.test(bare) && !CLAUSAL.has(verb)) return null
  // "wants him back": whom, the sentence before says; "cannot accept it": what.
  if (
    /^(?:him|them)\b/i.test(bare) ||
    /^(?:that )?(?:it|he|she|they) (?:\p{Ll}+ ){1,2}(?:it|them|that|this)\s*$/iu.test(bare)
  )
    return null
  // "until they are back": who they are stands in another sentence.
  if (
    /\b(?:until|before|unless|if|once) (?:(?:they|he|she|it) (?:is|are|was|were|has|have)|(?:these|those|this|that) (?:is|are|was|were|has|have|does|do|did|prove[sd]?|fail(?:s|ed)?))\b/i.test(
      bare,
    )
  )
    return null
  // "to sever that access": what "that" points at stands in another sentence.
  if (
    /^to \w+ (?:that|this|those|these|such|it|them|him|her)\b/.test(bare) ||
    /^(?:to \w+ )?the (?:issue|matter|question|claim|assertion|allegation|report|changes?)s?$/.test(bare) ||
    /\bthe (?:latter|former|same)\b/.test(bare) ||
    /\b(?:be|go|going|come|travel|return) there$|\bput (?:it|them|this) to\b/.test(bare) ||
    /^(?:that )?according to\b/i.test(bare.trimStart())
  )
    return null
  if (
    !goesOn &&
    /^(?:until|unless|provided|by|with|after|when|while|as|at|during|in|on|and|but|or|for the|the (?:assertion|claim|remarks?|allegation)s?$)\b/i.test(
      text,
    )
  )
    return null
  if (/^[\p{L}’' ]{2,30}, “\p{Lu}[’'\p{Ll}]* /u.test(text)) return null
  const own = afterLeadIn(afterDateline(withoutCheer(balanced(text))))
  // "said that no, she had not": an answer’s first word; "…, which suggests a quarrel": the narrator’s view of it.
  const plain = own.replace(/^(?:no|yes|well), (?=\p{Ll})/iu, '').replace(GLOSS, '')
  return plain.length > 0 ? lowered(plain) : null
}

const GLOSS =
  /, (?:which (?:suggests?|shows?|means?|implies|indicates?|hints?)|a (?:sign|hint) that)\b(?![^“]*”)[^“”]*$/u

/** Without the bracket that does not close: the passage ends inside it. */
function balanced(text: string): string {
  const opened = text.lastIndexOf('(')
  return opened > text.lastIndexOf(')') ? text.slice(0, opened).trimEnd() : text
}

/** "Experts revealed that Negotiations …": put before somebody's sentence, it is nobody's word. */
function afterLeadIn(text: string): string {
  const word = INSERTED.exec(text)?.groups?.['word']
  return word === undefined ? text : text.slice(text.indexOf(` that ${word}`) + ' that '.length)
}

/** One line, without the punctuation of the sentence it was cut from. */
export function clean(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^[\s,;:.—–*•·▪-]+/, '')
      // The time of day at the head of a live page's entry.
      .replace(/^\d{1,2}[:.]\d{2}\s+(?=["“]?\p{Lu})/u, '')
      .replace(/[\s,;:—–-]+$/, '')
      .replace(/(?<![.]|\b\p{Lu}\.\p{Lu})\.$/u, '')
      // "in the U.S": the stop of the abbreviation is the sentence's as well.
      .replace(/(?<=\b\p{Lu}\.\p{Lu})$/u, '.')
  )
}

/** A clause that stood at the head of its sentence goes on in lower case, unless its first word is a name. */
export function lowered(text: string): string {
  const first = text.match(/^[\p{L}’']+/u)?.[0] ?? ''
  const word = first.toLowerCase()
  // "First Secretary Keller": the first word of a title.
  if (/^(?:First|Second|Third) \p{Lu}\p{Ll}/u.test(text)) return text
  const small =
    DETERMINERS.has(word) ||
    SUBJECT_PRONOUNS.has(word) ||
    PREPOSITIONS.has(word) ||
    AUXILIARIES.has(word) ||
    SMALL.test(word)
  const isManner = isAdverb(word) && !NAMES_LIKE_ADVERBS.test(word)
  return (small || isManner) && word !== 'i' ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

const NAMES_LIKE_ADVERBS = /^(?:italy|july|sicily|emily|kelly|sally|molly|billy|lily|reilly|connolly|thessaly)$/

/** Words that are no names, however they stand at the head of a sentence. */
const SMALL =
  /^(?:overnight|meanwhile|earlier|later|elsewhere|still|instead|yesterday|today|tomorrow|tonight|once|only|even|further|more|fewer|less|about|around|nearly|almost|talks|negotiations|officials|discussions|delegates|details|allegations|reports|rumours|none|nothing|everyone|nobody|whoever|not|no|never|without|until|that|if|both|each|neither|most|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds|thousands|dozens)$/

/** Words of a text; marks and dashes are none. */
export function count(text: string): number {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
}
