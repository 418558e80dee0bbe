/** @module Evidence: how a report uses each name, wherever it stands. Counted once for all its uses. */
import type { Bound } from './bind-titles.ts'
import {
  arePairOfBodies,
  HEADS_BODY,
  hasBodysOwn,
  isCalledSo,
  isPartyByNoun,
  isRun,
  RUNS_BODY,
} from './body-evidence.ts'
import { appositionBefore, epithetAfter, epithetBefore, isBeforeFighters } from './epithets.ts'
import type { Name } from './find-names.ts'
import type { Phrase } from './find-phrases.ts'
import { isFunctionWord, isPastVerb, isVerbOfActors, isVerbOfSaying } from './gazetteers/common-words.ts'
import { isGivenName } from './gazetteers/given-names.ts'
import { isOfficeOfState } from './gazetteers/offices.ts'
import { countMedia } from './media-evidence.ts'
import { type Use, useOf } from './name-use.ts'
import { countPronouns, firstWords } from './pronoun-evidence.ts'
import { countState, OF_STATES } from './state-evidence.ts'
import type { Word } from './words.ts'

/** Counts, not weights; a strong sign counts more than once. */
export interface Evidence {
  uses: number
  /** Bound to a title, begins with a given name, followed by "who". */
  person: number
  /** Told as papers are told, credited in a dateline. */
  media: number
  /** "the embassy of X", "X's foreign minister". */
  state: number
  /** Has what only a state has: "X's government", "the X government", "X's border". */
  governs: number
  /** Has people at talks: "X's delegation", "between X and …". */
  sends: number
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
  /** Somebody says that it does something: "the minister said X would …". */
  told: number
  /** After "in", "at", "near"; before "beach", "district". */
  located: number
  /** … of these after "at": one works at a company, too. */
  at: number
  articled: number
  /** "he", "she", "his" or "her" follows in its sentence, with no other name between. */
  he: number
  /** "it" or "its" or "which" does. */
  it: number
  /** "Ministers in X", "the government in X". */
  seated: number
  /** Called a body: "the charity X", "X, a regional bloc". */
  body: number
  /** Has fighters: "X rebels". A region may, too. */
  fights: number
  /** Joined to a known person by a hyphen: "X-Osei talks". */
  paired: number
}

const PLACE_NOUN =
  /^(?:area|beach|city|district|island|lake|market|municipality|neighbourhood|neighborhood|province|region|river|state|suburb|town|valley|village)$/

/** The evidence for each key of a name. */
export function evidenceByKey(
  words: readonly Word[],
  names: readonly Name[],
  phrases: readonly Phrase[],
  bound: readonly Bound[],
): ReadonlyMap<string, Evidence> {
  const all = new Map<string, Evidence>()
  const of = (key: string): Evidence => {
    const found = all.get(key) ?? nothing()
    all.set(key, found)
    return found
  }
  const openings = firstWords(words)
  names.forEach((name, index) => {
    const use = useOf(words, name, names[index + 1])
    const it = of(name.key)
    it.uses += 1
    if (bound[index]!.isPerson) it.person += 1
    if (name.past - name.first > 1 && isGivenName(words[name.first]!.text)) it.person += 1
    if (epithetBefore(words, name.first) !== undefined || epithetAfter(words, name.past) !== undefined) it.body += 1
    if (isRun(use) || isCalledSo(use) || hasBodysOwn(use) || isPartyByNoun(use)) it.body += 1
    if (appositionBefore(words, name.first, name.past) !== undefined) it.body += 1
    if (isBeforeFighters(words, name.past)) it.fights += 1
    countPlace(it, use)
    countMedia(it, use)
    countVerbs(it, use)
    countState(it, use)
    countPronouns(it, use, openings)
  })
  countModifiers(words, names, phrases, of)
  names.forEach((name, index) => {
    const other = names[index + 1]
    if (other === undefined || !arePairOfBodies(words, name, other)) return
    of(name.key).body += 1
    of(other.key).body += 1
  })
  for (const name of names) {
    const parts = name.past - name.first === 1 ? words[name.first]!.folded.split(/[-‑]/) : []
    if (parts.length === 2) for (const part of parts) of(part).paired += 1
  }
  return all
}

/** "X officials", "X ambassador". */
function countModifiers(
  words: readonly Word[],
  names: readonly Name[],
  phrases: readonly Phrase[],
  of: (key: string) => Evidence,
): void {
  for (const phrase of phrases)
    for (const index of phrase.of) {
      const name = names[index]!
      if (
        name.first > phrase.head &&
        HEADS_BODY.test(words[phrase.head]!.lower) &&
        /^(?:of|for|at)$/.test(words[phrase.head + 1]?.lower ?? '')
      )
        of(name.key).body += 1
      if (name.past > phrase.head || words[name.past - 1]!.possessive) continue
      const it = of(name.key)
      it.modifier += 1
      if (RUNS_BODY.test(words[phrase.head]!.lower)) it.body += 1
      if (isOfficeOfState(words[phrase.head]!.text) || OF_STATES.test(words[phrase.head]!.lower)) it.stately += 1
    }
}

const GOVERNING =
  /^(?:ministers|government|cabinet|parliament|lawmakers|leadership|leaders|authorities|presidency|ministry|policymakers|generals|rulers|president|premier)$/

function countPlace(it: Evidence, { before, earlier, next, isTouching, isOwner }: Use): void {
  if (before === 'in' && GOVERNING.test(earlier)) it.seated += 1
  // The article of "the Marun officials" is not the name's.
  const nounFollows =
    next !== undefined &&
    isTouching &&
    !isOwner &&
    !isVerbOfActors(next.text) &&
    !isFunctionWord(next.text) &&
    !isPastVerb(next.text) &&
    !isFiniteVerb(next.lower) &&
    !/ly$/.test(next.text)
  if (before === 'the' && !nounFollows) it.articled += 1
  const isPartOf = /^(?:(?:north|south)-?)?(?:east|west|north|south)ern$|^central$/.test(before)
  if (before === 'at') it.at += 1
  if (/^(?:in|at|near|outside|from)$/.test(before) || (isPartOf && !nounFollows)) it.located += 1
  if (next !== undefined && isTouching && !isOwner && PLACE_NOUN.test(next.text)) it.located += 1
  // "the governor of X", "the province of X"
  if (
    before === 'of' &&
    (PLACE_NOUN.test(earlier) ||
      /^(?:governor|mayor|outskirts|bishop|archbishop|port|highlands|hills|mountains|coast|parts|heart|centre|center)$/.test(
        earlier,
      ))
  )
    it.located += 1
}

function countVerbs(it: Evidence, { before, earlier, next, isTouching, isOwner, past, wordAt }: Use): void {
  if (next !== undefined && isTouching && !isOwner) {
    const { text, capital } = next
    if (isVerbOfActors(text)) it.acts += 1
    if (isVerbOfSaying(text)) it.speaks += 1
    else if (
      !isVerbOfActors(text) &&
      !capital &&
      !isFunctionWord(text) &&
      !isFiniteVerb(next.lower) &&
      !/(?:ed|ly)$/.test(text)
    )
      it.attributive += 1
  }
  if (speaksPastAside(wordAt, past)) {
    it.acts += 1
    it.speaks += 1
  }
  // "Sendal, which has offered help"
  const isWhich = next !== undefined && next.lower === 'which' && /^,\s/.test(next.gap)
  const does = isWhich ? [1, 2].map(step => wordAt(past + step)) : []
  if (
    isVerbOfActors(does[0]?.text ?? '') ||
    (/^(?:has|had)$/.test(does[0]?.lower ?? '') && isVerbOfActors(does[1]?.text ?? ''))
  )
    it.acts += 1
  const isAccordingTo = before === 'to' && earlier === 'according'
  // "the minister said (that) Sendal would free them": the verb behind makes it a subject of its own.
  const hasOwnVerb =
    next !== undefined && isTouching && !isOwner && (isVerbOfActors(next.text) || isFiniteVerb(next.lower))
  if (hasOwnVerb && !isAccordingTo && /^(?:said|says|that)$/.test(before)) it.told += 1
  if (!isAccordingTo && !/^(?:said|says|added)$/.test(before)) return
  it.acts += 1
  if (isAccordingTo || !hasOwnVerb) it.speaks += 1
}

function isFiniteVerb(lower: string): boolean {
  return /^(?:is|was|were|has|had|would|will|could|can|cannot|should|shall|must|may|might|did|does)$/.test(lower)
}

/** Words of an aside, at most: "Osei, | speaking for the harbour council on Monday |, told". */
const LONGEST_ASIDE = 16

/** "Ana Osei, speaking for the council, told us": the verb of saying stands behind an aside between commas. */
function speaksPastAside(wordAt: Use['wordAt'], past: number): boolean {
  if (!/^,\s$/.test(wordAt(past)?.gap ?? '') || !/^\p{Ll}+ing$/u.test(wordAt(past)!.text)) return false
  for (let at = past + 1; at < past + LONGEST_ASIDE; at += 1) {
    const word = wordAt(at)
    if (word === undefined || /[;:“”"—–]/.test(word.gap)) return false
    if (/^,\s$/.test(word.gap)) return isVerbOfSaying(word.text)
  }
  return false
}

function nothing(): Evidence {
  return {
    uses: 0,
    person: 0,
    media: 0,
    state: 0,
    governs: 0,
    sends: 0,
    modifier: 0,
    stately: 0,
    attributive: 0,
    speaks: 0,
    acts: 0,
    told: 0,
    located: 0,
    at: 0,
    articled: 0,
    he: 0,
    it: 0,
    paired: 0,
    body: 0,
    fights: 0,
    seated: 0,
  }
}
