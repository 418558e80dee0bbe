/**
 * @module Names: runs of capitals, cut into what they are made of. What kind of thing they name is judged later, from
 * the whole report (judge-names.ts).
 */
import { isDemonym } from '../document/demonym.ts'
import { NAME_PARTICLES } from '../document/name-particles.ts'
import type { TokenRange } from '../document/span.ts'
import { isFunctionWord, isOpeningWord } from './gazetteers/common-words.ts'
import { isGivenName } from './gazetteers/given-names.ts'
import { isBodyHead, isWorkHead, type Known } from './gazetteers/known-names.ts'
import {
  isHonorific,
  isInstitutionNoun,
  isOfficeNoun,
  isPeopleNoun,
  isPortfolio,
  isSecretaryOf,
  isStyle,
} from './gazetteers/offices.ts'
import { isBuiltLikeAnOutlet } from './gazetteers/outlets.ts'
import { isNameOrNumber, isNameWord, knownAt } from './name-words.ts'
import { bodyAhead, bodyWithOf } from './names-of-bodies.ts'
import { follows, type Word } from './words.ts'

/** A name without titles, articles and possessive endings. Counts words: `words.slice(first, past)`. */
export interface Name extends TokenRange {
  /** What the gazetteers know of it; `null` for a name they do not hold. */
  readonly known: Known | null
  /** Its shape alone tells that it is a body ("… Authority") or an outlet ("… Tribune"). */
  readonly shape: 'body' | 'media' | null
  /** Words folded and joined by a space: what makes two names the same. */
  readonly key: string
}

/** What joins two family names besides: "Ortega y Gasset". */
const JOINS = /^[ye]$/

function isParticle(word: Word | undefined): boolean {
  return word !== undefined && (NAME_PARTICLES.has(word.text) || JOINS.test(word.text))
}

/** Every name, in reading order; they do not overlap. */
export function findNames(words: readonly Word[]): readonly Name[] {
  const elsewhere = capitalisedElsewhere(words)
  // 400: no report has more; each opening word is held against all of them.
  const demonyms = [...elsewhere.keys()]
    .filter(word => /(?:i|n|ish|ese|s)$/.test(word))
    .map(word => word.replace(/s$/, ''))
    .slice(0, 400)
  const names: Name[] = []
  let at = 0
  while (at < words.length) {
    // "Minister for Foreign Affairs": no magazine.
    const known = knownAt(words, at)
    const found = known?.entry.kind === 'media' && isInSecretaryOf(words, at) ? undefined : known
    const body = bodyWithOf(words, at)
    // A body of the lists is known whole: "Organization of American States".
    const isKnown = found?.entry.kind === 'body' && body !== undefined && at + found.length >= body
    if (body !== undefined && !isKnown) {
      names.push(nameOf(words, at, body, null, 'body'))
      at = body
    } else if (found !== undefined && !isPartOfLongerName(words, at, at + found.length, found.entry)) {
      names.push(nameOf(words, at, at + found.length, found.entry, null))
      at += found.length
    } else if (mayBeginName(words, at, elsewhere, demonyms)) {
      const past = endOfRun(words, at)
      const found = cut(words, at, past)
      names.push(...found)
      at = Math.max(past, found.at(-1)?.past ?? 0)
    } else at += 1
  }
  return names.filter(name => !words[name.first]!.inHeading || isSeenInBody(words, name, elsewhere))
}

/** Folded words that stand capitalised in running text where no capital is due → how often. */
function capitalisedElsewhere(words: readonly Word[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { capital, opens, inHeading, folded } of words)
    if (capital && !opens && !inHeading) found.set(folded, (found.get(folded) ?? 0) + 1)
  return found
}

function isSeenInBody(words: readonly Word[], name: Name, elsewhere: ReadonlyMap<string, number>): boolean {
  return (
    name.known !== null ||
    words.slice(name.first, name.past).every(word => elsewhere.has(word.folded) || /^\p{Ll}/u.test(word.text))
  )
}

/** A known name inside a longer one is not that name: "Georgia Keller", "Paris Agreement Office", "Jordan Hale". */
function isPartOfLongerName(words: readonly Word[], first: number, past: number, { kind }: Known): boolean {
  const next = words[past]
  if (next === undefined || !follows(words, past) || words[past - 1]!.possessive || !isNameWord(next)) return false
  if (kind === 'adjective' || kind === 'people') return bodyAhead(words, past) !== undefined && kind === 'adjective'
  if (bodyAhead(words, past) !== undefined) return true
  if (isOfficeNoun(next.text) || isPortfolio(next.text) || isHonorific(next.text)) return false
  if (kind === 'country')
    return past - first === 1 && isGivenName(words[first]!.text) && knownAt(words, past) === undefined
  if (kind === 'media' || kind === 'platform') {
    return isBuiltLikeAnOutlet(words.slice(first, past + 1).map(word => word.text)) && words[past]!.gap === ' '
  }
  // "Middle East envoy" and "Paris Ana Osei" end with the place; "Geneva Convention" does not.
  return (kind === 'place' || kind === 'capital') && past - first === 1 && !isGivenName(next.text)
}

function mayBeginName(
  words: readonly Word[],
  at: number,
  elsewhere: ReadonlyMap<string, number>,
  demonyms: readonly string[],
): boolean {
  const word = words[at]!
  // "the Third Brigade"
  if (!isNameWord(word)) return isNameOrNumber(word) && (bodyAhead(words, at) ?? at) > at + 1
  if (/^\d/.test(word.text) || isInSecretaryOf(words, at)) return false
  // "His Excellency said"
  if (isStyle(word.text) && /^(?:his|her|their|your)$/.test(words[at - 1]?.lower ?? '')) return false
  if (!word.opens) return true
  if (elsewhere.has(word.folded) && !isFunctionWord(word.text)) return true
  if (isHonorific(word.text) || isOfficeNoun(word.text)) return true
  const opensName = word.proper && follows(words, at + 1) && words[at + 1]!.proper && isNameWord(words[at + 1]!)
  // "Conservative transport spokesman Ana Osei"
  if (
    /^(?:Conservative|Liberal|Republican|Democratic|Socialist|Communist|Nationalist|Progressive|Green|Labou?r|Cent(?:re|er)|Agrarian|Unionist)$/.test(
      word.text,
    )
  ) {
    const office = [1, 2, 3].find(step => follows(words, at + step) && isOfficeNoun(words[at + step]!.text))
    if (office !== undefined && words[at + office + 1]?.capital && follows(words, at + office + 1)) return true
  }
  // "TradeFirst director Ana Osei"
  if (/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(word.text)) return true
  if (isOpeningWord(word.text) && (!opensName || word.inHeading || isPeopleNoun(word.text))) return false
  // Only "Ardani" stands elsewhere, and here "Ardan" opens the sentence.
  if (word.folded.length > 3 && demonyms.some(other => isDemonym(other, word.folded))) return true
  if (isFunctionWord(word.text)) return false
  // "Landlocked Sendal": an adjective that opens the sentence, before a name that stands alone elsewhere.
  const ahead = words[at + 1]
  if (
    ahead !== undefined &&
    follows(words, at + 1) &&
    ahead.capital &&
    // Once here.
    ((elsewhere.get(ahead.folded) ?? 0) > 1 || knownAt(words, at + 1) !== undefined) &&
    /(?:ed|less|ern|ful|ous|ing|al|ary|ist)$/.test(word.lower) &&
    !isGivenName(word.text)
  )
    return false
  // "Sendal is ready": grammar tells a name from a word that a sentence begins with.
  if (word.proper && !word.inHeading) return true
  if (word.possessive) {
    const owned = words[at + 1]
    if (owned === undefined || !follows(words, at + 1) || isPeopleNoun(word.text)) return false
    // "Sendal’s foreign minister"
    return owned.capital || isInstitutionNoun(owned.text) || hasOfficeAhead(words, at + 1)
  }
  const next = words[at + 1]
  return next !== undefined && follows(words, at + 1) && isNameWord(next) && !word.possessive
}

/** "| foreign minister", "| chief negotiator", "| envoy": an office, with no more than its field before it. */
function hasOfficeAhead(words: readonly Word[], at: number): boolean {
  for (let next = at; next < at + 3 && words[next] !== undefined && follows(words, next); next += 1) {
    if (isOfficeNoun(words[next]!.text)) return true
    if (!isPortfolio(words[next]!.text) && words[next]!.lower !== 'chief') return false
  }
  return false
}

/** The "State" of "Secretary of State", the "Affairs" of "Minister of Foreign Affairs". */
function isInSecretaryOf(words: readonly Word[], at: number): boolean {
  let from = at
  while (from > 0 && follows(words, from) && words[from - 1]!.capital && isPortfolio(words[from - 1]!.text)) from -= 1
  if (isFieldOfMinister(words, at)) return true
  const isOffice =
    /^(?:(?:vice|deputy)-)?(?:secretar|minister)/.test(words[from - 2]?.lower ?? '') &&
    /^(?:of|for)$/.test(words[from - 1]?.lower ?? '')
  return isOffice && (isSecretaryOf(words[at]!.text) || isPortfolio(words[at]!.text))
}

/** The "Rural Harmony" of "Minister of Rural Harmony, Ana Osei": what a minister is of who is neither prime nor foreign. */
function isFieldOfMinister(words: readonly Word[], at: number): boolean {
  let from = at
  while (
    from > 0 &&
    at - from < 4 &&
    follows(words, from) &&
    (words[from - 1]!.capital || /^(?:and|the)$/.test(words[from - 1]!.lower))
  )
    from -= 1
  if (!/^(?:of|for)$/.test(words[from - 1]?.lower ?? '') || words[from - 2]?.lower !== 'minister') return false
  if (isPortfolio(words[from - 3]?.text ?? '') && follows(words, from - 2)) return false
  if (knownAt(words, from) !== undefined) return false
  let past = at + 1
  while (past < words.length && follows(words, past) && words[past]!.capital) past += 1
  if (at >= nameBehindField(words, from, past)) return false
  return words[past] === undefined || words[past]!.sentence !== words[at]!.sentence || /^[,)]/.test(words[past]!.gap)
}

/** Where the name begins in "Minister of Transport | Ana Osei": at a given name, or at the last two words behind a field that offices have. */
function nameBehindField(words: readonly Word[], from: number, past: number): number {
  for (let at = from + 1; at + 1 < past; at += 1) {
    const isField = words[at - 1]!.capital && isPortfolio(words[at - 1]!.text)
    const isName = words.slice(at, past).every(({ text, capital }) => capital && !isPortfolio(text))
    if (isName && (isField || isGivenName(words[at]!.text))) return at
  }
  return past
}

/** The "He" of "Vice Premier Osei He", the "An" of "Keller An": a small word with a capital that no sentence asks for. */
function isLastOfName(words: readonly Word[], at: number): boolean {
  const { text, opens, inHeading } = words[at]!
  const before = words[at - 1]!
  const next = words[at + 1]
  // "Vice Premier He Lan", "General Than Orru"
  const isTitled = before.capital && !opens && (isOfficeNoun(before.text) || isHonorific(before.text))
  if (isTitled && !inHeading && next?.capital && follows(words, at + 1) && /^\p{Lu}\p{Ll}+$/u.test(text)) return true
  return (
    /^(?:He|An|So|No|Do|You|Me)$/.test(text) &&
    !opens &&
    !inHeading &&
    /^\p{Lu}\p{Ll}+$/u.test(before.text) &&
    !isOfficeNoun(before.text) &&
    !before.possessive
  )
}

function endOfRun(words: readonly Word[], at: number): number {
  let past = at + 1
  while (past < words.length && follows(words, past) && !words[past - 1]!.possessive) {
    const word = words[past]!
    // "Annex C. Jonah Hale said": the letter belongs to the annex.
    if (/^\p{Lu}\.$/u.test(words[past - 1]!.text) && past - 2 >= at && isWorkHead(words[past - 2]!.text)) break
    if (past === at + 1 && isTownOfDateline(words, at)) break
    if (isNameWord(word) || isLastOfName(words, past)) past += 1
    else if (isParticle(word) || /^(?:al|el|an|as)-\p{Lu}/u.test(word.text)) {
      let next = past + 1
      while (isParticle(words[next]) && follows(words, next)) next += 1
      if (/^\p{Ll}{2}-\p{Lu}/u.test(word.text)) past = next
      else if (words[next] !== undefined && follows(words, next) && isNameWord(words[next]!)) past = next + 1
      else break
    } else break
  }
  return past
}

/** "OSFORD | Ardan’s council met": a town in capitals that opens the report, its dash lost. 4 letters: shorter ones are letters of a body. */
function isTownOfDateline(words: readonly Word[], at: number): boolean {
  const [town, next] = [words[at]!, words[at + 1]!]
  const isFirst = words.slice(0, at).every(({ inHeading }) => inHeading)
  return (
    isFirst &&
    town.upper &&
    /^\p{Lu}{4,}$/u.test(town.text) &&
    !next.upper &&
    !isOfficeNoun(next.text) &&
    !isBodyHead(next.text)
  )
}

/** Cuts a run into names, leaving out offices and honorifics: "Foreign Minister Ana Osei" names Ana Osei. */
function cut(words: readonly Word[], first: number, past: number): readonly Name[] {
  const body = bodyAhead(words, first)
  if (body !== undefined && body - first > 1) {
    return [nameOf(words, first, body, null, 'body'), ...(body < past ? cut(words, body, past) : [])]
  }
  // "his Government": a common noun with a capital.
  if (past - first === 1 && isInstitutionNoun(words[first]!.text) && words[first]!.text !== 'Congress') return []
  const texts = words.slice(first, past).map(word => word.text)
  if (isBuiltLikeAnOutlet(texts)) return [nameOf(words, first, past, null, 'media')]
  const names: Name[] = []
  let begin = first
  for (let at = first; at <= past; at += 1) {
    const known = at < past && at > begin ? knownAt(words, at) : undefined
    const isTitle =
      at < past &&
      (isHonorific(words[at]!.text) || isOfficeNoun(words[at]!.text) || titleAhead(words, at, past)) &&
      !isGivenOffice(words, at, past) &&
      !isInArticledName(words, first, at, past)
    const splits =
      known !== undefined &&
      at + known.length <= past &&
      !['place', 'platform', 'media'].includes(known.entry.kind) &&
      known.length > 0 &&
      (isOfficeOrEnd(words, at + known.length, past) || (at + known.length === past && known.entry.kind === 'seat'))
    if (at === past || isTitle || splits) {
      const isCommon = words
        .slice(begin, at)
        .every(word => (isPortfolio(word.text) || isPeopleNoun(word.text)) && !isShortOfBody(word))
      if (at > begin && !isCommon) names.push(nameOf(words, begin, at, null, null))
      if (splits && !isTitle) {
        names.push(nameOf(words, at, at + known.length, known.entry, null))
        at += known.length - 1
      }
      begin = at + 1
    }
  }
  return names
}

/** "lawyer Dean Osei": before a family name alone the office is his given name; "Dean Ana Osei" is a dean. */
function isGivenOffice(words: readonly Word[], at: number, past: number): boolean {
  return /^(?:Dean|Earl|Duke)$/.test(words[at]!.text) && at + 2 === past && !words[at]!.possessive
}

/** "the Union" of the Delta Union: where no sentence asks for its capital, the field of a "union leader" is a body. */
function isShortOfBody({ text, opens, inHeading }: Word): boolean {
  return !opens && !inHeading && isBodyHead(text)
}

/** The "Justice" of "the Harbour Justice Campaign": people have no article. */
function isInArticledName(words: readonly Word[], first: number, at: number, past: number): boolean {
  const isNamed =
    words[at]!.text === 'Justice' && first > 0 && follows(words, first) && words[first - 1]!.lower === 'the'
  return (
    isNamed && at > first && at + 1 < past && !isOfficeNoun(words[at + 1]!.text) && !isGivenName(words[at + 1]!.text)
  )
}

/** Whether only portfolio words stand between here and an office: the "Water" of "Water Minister". */
function titleAhead(words: readonly Word[], at: number, past: number): boolean {
  let next = at
  while (next < past && next - at < 4 && isPortfolio(words[next]!.text)) next += 1
  if (next === at)
    return next < past && next + 1 < past && isOfficeNoun(words[next + 1]!.text) && isPortfolio(words[next]!.text)
  return next < past && isOfficeNoun(words[next]!.text)
}

function isOfficeOrEnd(words: readonly Word[], at: number, past: number): boolean {
  return at < past && (isOfficeNoun(words[at]!.text) || titleAhead(words, at, past) || isSecretaryOf(words[at]!.text))
}

function nameOf(words: readonly Word[], first: number, past: number, known: Known | null, shape: Name['shape']): Name {
  return {
    first,
    past,
    known,
    shape,
    key: words
      .slice(first, past)
      .map(word => word.folded)
      .join(' '),
  }
}
