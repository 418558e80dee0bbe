/** @module Evidence: how a report uses each name, wherever it stands. Counted once for all its uses. */
import type { Bound } from './bind-titles.ts'
import type { Name } from './find-names.ts'
import type { Phrase } from './find-phrases.ts'
import { isFunctionWord, isPastVerb, isVerbOfActors, isVerbOfSaying } from './gazetteers/common-words.ts'
import { isGivenName } from './gazetteers/given-names.ts'
import { isOfficeNoun, isOfficeOfState } from './gazetteers/offices.ts'
import { follows, type Word } from './words.ts'

/** Counts, not weights; a strong sign counts more than once. */
export interface Evidence {
  uses: number
  /** Bound to a title, begins with a given name, followed by "who". */
  person: number
  /** Told as papers are told, credited in a dateline. */
  media: number
  /** "the embassy of X", "X's foreign minister". */
  state: number
  /** Stands before an office or an institution: "X officials". */
  modifier: number
  /** … which only a state has: "X ambassador". */
  stately: number
  /** Stands before any other common noun: "X boats". */
  attributive: number
  /** Subject of a verb of saying. */
  speaks: number
  /** Subject of a verb that only somebody can be the subject of. */
  acts: number
  /** After "in", "at", "near"; before "beach", "district". */
  located: number
  articled: number
  /** "he", "she", "his" or "her" follows in its sentence, with no other name between. */
  he: number
  /** "it" or "its" or "which" does. */
  it: number
  /** Joined to a known person by a hyphen: "X-Osei talks". */
  paired: number
}

const OF_STATES =
  /^(?:ambassador|embassy|government|parliament|president|presidency|premier|diplomats?|king|border|envoy|capital)$/
const OWN_OFFICE =
  /^(?:minister|ministry|negotiator|president|parliament|government|ambassador|embassy|presidency|assembly|premier)$/

const PLACE_NOUN =
  /^(?:area|beach|city|district|island|lake|market|municipality|neighbourhood|neighborhood|province|region|river|state|suburb|town|valley|village)$/

export function evidenceByKey(
  words: readonly Word[],
  names: readonly Name[],
  phrases: readonly Phrase[],
  bound: readonly Bound[],
): ReadonlyMap<string, Evidence> {
  const all = new Map<string, Evidence>()
  const firstOf = new Map<number, string>()
  for (const { sentence, lower } of words) if (!firstOf.has(sentence)) firstOf.set(sentence, lower)
  names.forEach((name, index) => count(of(name.key), name, bound[index]!.isPerson, names[index + 1]))
  for (const phrase of phrases)
    for (const index of phrase.of) {
      const name = names[index]!
      if (name.past > phrase.head || words[name.past - 1]!.possessive) continue
      const it = of(name.key)
      it.modifier += 1
      if (isOfficeOfState(words[phrase.head]!.text) || OF_STATES.test(words[phrase.head]!.lower)) it.stately += 1
    }
  for (const name of names) {
    const parts = name.past - name.first === 1 ? words[name.first]!.folded.split(/[-‑]/) : []
    if (parts.length === 2) for (const part of parts) of(part).paired += 1
  }
  return all

  function of(key: string): Evidence {
    const found = all.get(key) ?? nothing()
    all.set(key, found)
    return found
  }

  function count(it: Evidence, { first, past }: Name, isPerson: boolean, nextName: Name | undefined) {
    const { sentence } = words[first]!
    const wordAt = (at: number) => (words[at]?.sentence === sentence ? words[at] : undefined)
    const before = wordAt(first - 1)?.lower ?? ''
    const earlier = wordAt(first - 2)?.lower ?? ''
    const next = wordAt(past)
    const isOwner = words[past - 1]!.possessive
    const touching = next !== undefined && follows(words, past)
    it.uses += 1
    if (isPerson) it.person += 1
    if (past - first > 1 && isGivenName(words[first]!.text)) it.person += 1
    // The article of "the Marun officials" is not the name's.
    const nounFollows =
      touching &&
      !isOwner &&
      !isVerbOfActors(next.text) &&
      !isFunctionWord(next.text) &&
      !isPastVerb(next.text) &&
      !/ly$/.test(next.text)
    if (before === 'the' && !nounFollows) it.articled += 1
    if (/^(?:in|at|near|outside)$/.test(before)) it.located += 1

    const told = /^(?:told|tells|telling)$/
    if (before === 'the' && told.test(earlier)) it.media += 2
    if (told.test(before) && next !== undefined && /^(?:that|on|in|the)$/.test(next.lower)) it.media += 1
    if (isDatelineCredit(first, past)) it.media += 3
    if (touching && !isOwner && before !== 'in' && /^(?:reported|reports|newspaper|broadcaster)$/.test(next.lower))
      it.media += 1
    if (
      next !== undefined &&
      /^,\s$/.test(next.gap) &&
      /^(?:a|an|the)$/.test(next.lower) &&
      isOutletNoun(past + 1, sentence)
    )
      it.media += 3

    if (touching && !isOwner && PLACE_NOUN.test(next.text)) it.located += 1
    if (touching && !isOwner) {
      if (isVerbOfActors(next.text)) it.acts += 1
      if (isVerbOfSaying(next.text)) it.speaks += 1
      else if (
        !isVerbOfActors(next.text) &&
        !next.capital &&
        !isFunctionWord(next.text) &&
        !/(?:ed|ly)$/.test(next.text)
      )
        it.attributive += 1
    }
    if (/^(?:said|says|added)$/.test(before) || (before === 'to' && earlier === 'according')) {
      it.acts += 1
      it.speaks += 1
    }
    if (before === 'of' && OF_STATES.test(earlier)) it.state += 2
    if (before === 'from' && /^diplomats?$/.test(earlier)) it.state += 2
    if (isOwner && touching) {
      for (let at = past; at < past + 3; at += 1) if (OWN_OFFICE.test(wordAt(at)?.lower ?? '')) it.state += 1
      if (next.capital && !isOfficeNoun(next.text)) it.state += 1
    }
    if (
      next !== undefined &&
      /^whos?e?$/.test(next.lower) &&
      /^,?\s*$/.test(next.gap) &&
      !/^(?:of|from|for)$/.test(before)
    )
      it.person += 0.5
    // "… was Jonah Hale. His daughter …"
    if (nextName === undefined || words[nextName.first]!.sentence !== sentence)
      it.he += /^(?:he|she|his|her)$/.test(firstOf.get(sentence + 1) ?? '') ? 1 : 0
    // 14 words: a pronoun farther off may mean somebody else.
    for (let at = past; at < past + 14 && at < (nextName?.first ?? words.length); at += 1) {
      const word = wordAt(at)
      if (word === undefined || word.inQuotation !== words[first]!.inQuotation) break
      if (/^(?:he|she|his|her|himself|herself)$/.test(word.lower)) it.he += 1
      else if (
        /^(?:its|itself|which)$/.test(word.lower) ||
        (word.lower === 'it' && isVerbOfActors(wordAt(at + 1)?.text ?? ''))
      )
        it.it += 1
      else continue
      break
    }
  }

  /** "SENDAL, March 3 (Westwire) - …": brackets and a dash, near a capital beginning. */
  function isDatelineCredit(first: number, past: number): boolean {
    const next = words[past]
    if (next === undefined || !/\($/.test(words[first]!.gap) || !/^\)\s*[-–—]/.test(next.gap)) return false
    // 8 words: city, country, day and month.
    for (let at = first - 1; at >= 0 && first - at <= 8; at -= 1)
      if (words[at]!.opens && words[at]!.upper && words[at]!.sentence === words[first]!.sentence) return true
    return false
  }

  function isOutletNoun(at: number, sentence: number): boolean {
    for (let next = at; next < at + 3; next += 1)
      if (
        words[next]?.sentence === sentence &&
        /^(?:daily|newspaper|paper|broadcaster|agency|website|channel|station|magazine|tabloid|weekly|newswire)$/.test(
          words[next]!.lower,
        )
      )
        return true
    return false
  }
}

function nothing(): Evidence {
  return {
    uses: 0,
    person: 0,
    media: 0,
    state: 0,
    modifier: 0,
    stately: 0,
    attributive: 0,
    speaks: 0,
    acts: 0,
    located: 0,
    articled: 0,
    he: 0,
    it: 0,
    paired: 0,
  }
}
