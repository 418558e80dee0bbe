/**
 * @module What a body is called beside its name: "the rebel Harl Front", "the charity Harl Relief", "the Delta Compact, a
 * five-member bloc". A report that then says "the rebels" or "the bloc" means it.
 */

import { commonParty } from '../document/common-parties.ts'
import type { TokenRange } from '../document/span.ts'
import { isFunctionWord } from './gazetteers/common-words.ts'
import { isBodyHead, isCommonBody } from './gazetteers/known-names.ts'
import { isOfficeNoun, isPersonNoun } from './gazetteers/offices.ts'
import { follows, type Word } from './words.ts'

/** A common noun for a body: "union", "agency", "bloc". */
function isBodyNoun({ text, lower }: Word): boolean {
  return (
    text === lower &&
    (/^(?:group|district|insurgency)$/.test(lower) ||
      isCommonBody(lower) ||
      isBodyHead(`${text[0]!.toUpperCase()}${text.slice(1)}`))
  )
}

/** "rebel", "union" right before a name says what the name is; the words that go with it are taken along: "main rail union". */
export function epithetBefore(words: readonly Word[], first: number): TokenRange | undefined {
  const noun = words[first - 1]
  if (noun === undefined || !follows(words, first) || noun.possessive) return undefined
  // "the six-nation Harl Area": a bloc.
  if (/^\p{L}+-(?:nation|member|country|state)$/u.test(noun.text)) return { first: first - 1, past: first }
  if (!isBodyNoun(noun) && commonParty(noun.text) === undefined) return undefined
  if (noun.capital && !noun.opens) return undefined
  let from = first - 1
  // 3 words: "largest armed opposition group".
  while (from > 0 && first - from < 4 && follows(words, from) && isPlain(words[from - 1]!)) from -= 1
  return { first: from, past: first }
}

/** "A patient group, | Harl Voices, called": the body told before the name, between commas; from the word behind the article. */
export function appositionBefore(words: readonly Word[], first: number, past: number): TokenRange | undefined {
  const noun = words[first - 1]
  if (noun === undefined || noun.sentence !== words[first]!.sentence || noun.possessive || !isBodyNoun(noun))
    return undefined
  if (!/^,\s$/.test(words[first]!.gap) || !/^,\s/.test(words[past]?.gap ?? '')) return undefined
  // 5 words: "the country’s second biggest farm union".
  for (let from = first - 1; from > first - 7; from -= 1) {
    const word = words[from]
    if (word === undefined || word.sentence !== noun.sentence) return undefined
    // "the chairwoman of the committee, Ana Osei": she is none.
    if (
      /^(?:of|for|at|in|with|from|by|to)$/.test(words[from - 1]?.lower ?? '') &&
      words[from - 1]!.sentence === word.sentence
    )
      return undefined
    if (/^(?:a|an|the|another|one|its|their|his|her)$/.test(word.lower))
      return from + 1 < first ? { first: from + 1, past: first } : undefined
    if (isFunctionWord(word.text) || (from < first - 1 && !follows(words, from + 1))) return undefined
  }
  return undefined
}

/** "…, a five-member bloc", "…, the union that speaks for …" behind a name, from the word after the article to the noun. */
export function epithetAfter(words: readonly Word[], past: number): TokenRange | undefined {
  const { sentence } = words[past - 1]!
  let at = past
  // "the Delta Compact (BC), …"
  if (/^\s\($/.test(words[at]?.gap ?? '') && /^\),?\s/.test(words[at + 1]?.gap ?? '')) at += 1
  const article = words[at]
  if (article === undefined || article.sentence !== sentence || !/^\)?,\s$/.test(article.gap)) return undefined
  if (!/^(?:a|an|the)$/.test(article.lower)) return undefined
  const first = at + 1
  // 6 words: "a regional grouping", "the country’s biggest public sector union".
  for (at = first; at < first + 6 && words[at]?.sentence === sentence && follows(words, at); at += 1) {
    const word = words[at]!
    if (isFunctionWord(word.text) || isOfficeNoun(word.text) || isPersonNoun(word.text)) return undefined
    const goesOn = follows(words, at + 1) && !isFunctionWord(words[at + 1]!.text)
    if (isBodyNoun(word) && !goesOn && !word.possessive) return { first, past: at + 1 }
  }
  return undefined
}

/** "…, which represents | employers": those a body speaks for. */
export function representedBy(words: readonly Word[], past: number): TokenRange | undefined {
  const { sentence } = words[past - 1]!
  const at = past + (/^\s\($/.test(words[past]?.gap ?? '') ? 1 : 0)
  if (words[at]?.sentence !== sentence || !/^(?:which|that|representing)$/.test(words[at]!.lower)) return undefined
  let next = words[at]!.lower === 'representing' ? at + 1 : at + 2
  if (next === at + 2 && !/^represent(?:s|ed|ing)?$/.test(words[at + 1]?.lower ?? '')) return undefined
  if (/^(?:the|most|all|some)$/.test(words[next]?.lower ?? '')) next += 1
  // 3 words: "port employers", "striking train drivers".
  for (let end = next; end < next + 3 && words[end]?.sentence === sentence; end += 1) {
    const { text, lower } = words[end]!
    if (text !== lower || isFunctionWord(text)) return undefined
    if (/s$/.test(lower)) return { first: next, past: end + 1 }
  }
  return undefined
}

/** "Harl rebels", "Harl fighters": a name before them is a body’s, not a person’s. */
export function isBeforeFighters(words: readonly Word[], past: number): boolean {
  const next = words[past]
  if (next === undefined || !follows(words, past) || words[past - 1]!.possessive) return false
  return /^(?:rebels?|insurgents?|guerrillas?|militants?|fighters|gunmen|militia|movement)$/.test(next.text)
}

/** "the Harl | union": what a body is, behind its name. */
export function isBeforeItsNoun(words: readonly Word[], past: number): boolean {
  const next = words[past]
  if (next === undefined || !follows(words, past) || words[past - 1]!.possessive) return false
  return /^(?:union|party|group|coalition|bloc|alliance|guerrilla)$/.test(next.text)
}

/** A lower-case word that tells of a body: "main", "rail", "five-member". */
function isPlain({ text, lower, possessive }: Word): boolean {
  return (
    /^\p{Ll}[\p{L}-]+$/u.test(text) &&
    text === lower &&
    !possessive &&
    !isFunctionWord(text) &&
    !isOfficeNoun(text) &&
    !/(?:ed|ing|ly)$/.test(lower)
  )
}
