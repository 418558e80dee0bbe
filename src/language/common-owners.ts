/**
 * @module Bodies meant by their common noun: "government spokesman", "president of the council", "the union's lawyer". The
 * report has named one such body, or speaks of one government.
 */
import { type CommonParty, commonParty } from '../document/common-parties.ts'
import { bodyJustNamed, nearest } from './body-just-named.ts'
import type { FigureDraft } from './figure-drafts.ts'
import type { Phrase } from './find-phrases.ts'
import { isFunctionWord } from './gazetteers/common-words.ts'
import { isBodyHead, isCommonBody } from './gazetteers/known-names.ts'
import { isCamp } from './gazetteers/offices.ts'
import type { Reading } from './reading.ts'
import { follows, type Word } from './words.ts'

/** The side of whom the report calls only "the government": several reports together may tell which it is. */
export const THE_GOVERNMENT = 'government'

/** The side of the body that a phrase means by a common noun; `null` where it means none, or several fit. */
export function commonOwner(reading: Reading, phrase: Phrase): string | null {
  const { words } = reading
  for (let at = phrase.first; at < phrase.past; at += 1) {
    const word = words[at]!
    if (word.lower === 'government' && !isQualified(words, at)) return theGovernment(reading)
    if (
      at > phrase.head &&
      /^(?:group|movement|organisation|organization)$/.test(word.lower) &&
      words[at - 1]!.lower === 'the'
    ) {
      const body = bodyJustNamed(reading, phrase.first) ?? onlyMovement(reading)
      if (body !== undefined) return reading.figures.drafts[body]!.name
    }
    if (at === phrase.head) continue
    const side = campAt(reading, phrase, at) ?? bodyAt(reading, phrase, at)
    if (side !== undefined) return side
  }
  return null
}

/** "spokesman of the elders", "the growers’ lawyer": the camp a word of the phrase is. */
function campAt({ words }: Reading, { head, of }: Phrase, at: number): string | undefined {
  const { text, lower, possessive } = words[at]!
  if (!isCamp(text) || of.length > 0) return undefined
  const isTold = /^(?:the|striking|tribal)$/.test(words[at - 1]?.lower ?? '')
  return isTold && (at > head || possessive) ? lower : undefined
}

/** Words before a noun that leave open which is meant. */
export const SOME =
  /^(?:another|other|rival|some|any|each|every|both|no|one|former|local|separate|smaller|larger|smallest|largest|bigger|biggest|main|rebel|armed|second|central|world|private|foreign)$/

/** "a league spokesman", "chair of the trust": the body that a word of the phrase means. `null`: one that nobody here names. */
function bodyAt(reading: Reading, phrase: Phrase, at: number): string | null | undefined {
  const { words } = reading
  const word = words[at]!
  const before = words[at - 1]?.lower ?? ''
  // "a diplomat from the | eight-nation bloc"
  const isBehind = at > phrase.head && word.lower !== 'staff' && follows(words, at) && isAfterThe(words, at)
  const isThe = /^(?:the|its|this)$/.test(before) || isBehind
  // "the caravan’s spokesman": whatever its name ends in.
  const isAny =
    word.text === word.lower && !isFunctionWord(word.text) && (word.possessive || (isThe && at > phrase.head))
  if ((!isCommonNounOfBody(word) && !isAny) || OF_EVERY_STATE.test(word.text)) return undefined
  // "her party’s negotiator": of hers.
  if (/^(?:his|her)$/.test(before)) return null
  if (SOME.test(before)) return undefined
  // "head of the state road | agency": a state's, whosever it is.
  if (words.slice(phrase.head + 1, at).some(({ lower }) => OF_THE_STATE.test(lower))) return null
  const isOwner = word.possessive || isThe || at < phrase.head
  const side = isOwner ? bodyCalled(reading, word.lower, phrase.first) : null
  if (side !== null) return side
  // Another report may name it.
  const isBare = at < phrase.head && (!word.possessive || isAfterThe(words, at))
  const isOne = (isThe && before !== 'its') || isBare
  const isOpen = isOne && isCommonBody(word.text) && phrase.of.length === 0 && !isNamedHere(reading, word.lower)
  return isOpen ? word.lower : undefined
}

/** What is said of a body that every state has one of. */
const OF_THE_STATE = /^(?:state|national|federal|parliamentary)$/

/** "army spokesman": of the state, whatever a movement calls itself. */
export const OF_EVERY_STATE = /^(?:army|navy|police|forces|government|ministry|parliament|treasury|cabinet)$/

/** Whom a parliament calls its opposition are many; these speak for one that negotiates. */
const OF_OPPOSITION =
  /^(?:opposition|leader|negotiators?|delegat(?:e|es|ion)|spokes(?:man|woman|person|people)|representatives?|team|coalition|sources?|side|officials?|leaders|leadership|figures|groups|forces|activists|commanders?|fighters)$/

/** The party that a phrase means by a common noun: "rebel commander", "leader of the Ardan junta"; the body so called where the report names one. */
export function commonPartyOf(reading: Reading, phrase: Phrase): string | null {
  const { words, judged, figureOfName, figures } = reading
  for (let at = phrase.first; at < phrase.past; at += 1) {
    const { text, lower, capital, opens } = words[at]!
    const party = commonParty(text)
    if (party === undefined || (capital && !opens) || isCounted(reading, phrase)) continue
    // "an oil company executive" is of any.
    if (party === 'company' && at > phrase.first && words[at - 1]!.lower !== 'the') continue
    if (party === 'opposition' && !OF_OPPOSITION.test(words[phrase.head]!.lower)) continue
    // The leader of the opposition is of his country's, whatever body of exiles the report calls so.
    if (party === 'opposition' && words[phrase.head]!.lower === 'leader') return party
    // "a Harl rebel commander": the body says which rebels.
    const named = phrase.of.find(index => /^(?:organisation|group)$/.test(judged[index]!.kind ?? ''))
    if (named !== undefined) {
      const { side, name } = figures.drafts[figureOfName.get(named)!]!
      return side ?? name
    }
    return bodyCalled(reading, lower) ?? bodyOfParty(reading, party) ?? party
  }
  return null
}

/** "three rebel groups", "various rebels": nobody knows which. */
function isCounted({ words }: Reading, { first, head }: Phrase): boolean {
  return (
    /^(?:various|several|many|some|other|another|rival|different|both)$/.test(words[first]!.lower) ||
    /^(?:groups|movements|factions|parties|organisations|organizations|forces|unions)$/.test(words[head]!.lower)
  )
}

/** The only body of the report that is called by a word for such a party: "the rebel Harl Front", "the Harl rebels". */
function bodyOfParty({ figures }: Reading, party: CommonParty): string | null {
  const isCalledSo = (wording: string) => wording.split(' ').some(word => commonParty(word) === party)
  const fitting = figures.fitting(
    ({ kind, noun, name, wordings }) =>
      (kind === 'organisation' || kind === 'group') && noun === null && [name, ...wordings].some(isCalledSo),
  )
  return fitting.length === 1 ? figures.drafts[fitting[0]!]!.name : null
}

/** The one body of the report that calls itself a movement, or fights. */
export function onlyMovement({ figures }: Reading): number | undefined {
  const fitting = figures.fitting(
    ({ kind, name, noun }) =>
      kind === 'organisation' && noun === null && /\b(?:Movement|Front|Liberation|Resistance|Brigades?)\b/.test(name),
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

/** "local government", "the Basin Commission government": not the one at the talks. */
function isQualified(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.capital === true && !words[at - 1]!.opens && follows(words, at)) return true
  return /^(?:local|regional|provincial|municipal|city|state|federal|foreign|parallel|rebel|rival|transitional|interim|a|no|any|each|every|both|two|other|another)$/.test(
    words[at - 1]?.lower ?? '',
  )
}

function isCommonNounOfBody({ text, lower, opens }: Word): boolean {
  return (
    (text === lower && isBodyHead(`${text[0]!.toUpperCase()}${text.slice(1)}`)) ||
    ((text === lower || opens) && isCommonBody(text))
  )
}

/** "the | largest league’s president": one that is meant. */
function isAfterThe(words: readonly Word[], at: number): boolean {
  // 3 words: "the country’s biggest union’s".
  for (let before = at - 1; before >= at - 3 && follows(words, before + 1); before -= 1)
    if (/^(?:the|its|this)$/.test(words[before]!.lower)) return true
  return false
}

/** The body that a noun means: the one just named that may be called so; else the only one whose name ends in it, "union" of "Weavers’ Union". */
export function bodyCalled(reading: Reading, noun: string, at = -1): string | null {
  const { figures } = reading
  const called = figures.fitting(
    draft => isNamedBody(draft) && [draft.name, ...draft.wordings].some(one => isCalled(one, noun)),
  )
  const just = called.length === 1 || at === -1 ? undefined : nearest(reading, at, called)
  // "The Radical Left refused. The party’s leader …": its name does not say that it is anything else.
  const open =
    at === -1 || !ANY.test(noun)
      ? undefined
      : nearest(
          reading,
          at,
          figures.fitting(draft => isNamedBody(draft) && mayBeCalled(draft, noun)),
        )
  const only = called.length === 1 ? called[0] : undefined
  const found = noun === 'party' ? (open ?? just ?? only) : (just ?? only ?? open)
  if (found === undefined) return null
  const { side, name } = figures.drafts[found]!
  return side ?? name
}

/** Whether bodies of the report are called so; of several nobody knows which is meant. */
function isNamedHere({ figures }: Reading, noun: string): boolean {
  return figures.fitting(draft => isNamedBody(draft) && isCalled(draft.name, noun)).length > 0
}

/** Nouns that many kinds of bodies go by. */
const ANY = /^(?:party|union|bloc|firm|operator|charity|fund|federation|association|body|alliance|front|faction)$/

export function isNamedBody({ kind, noun }: FigureDraft): boolean {
  return kind === 'organisation' && noun === null
}

function mayBeCalled({ name, wordings, side }: FigureDraft, noun: string): boolean {
  if ([name, ...wordings].some(one => isCalled(one, noun))) return true
  const last = name.split(' ').at(-1)!
  if (noun === 'bloc') return side === null && /^(?:Compact|Union|Community|Commonwealth|Area|Pact)$/.test(last)
  if (noun === 'union')
    return side === null && /^(?:Brotherhood|Guild|Federation|Association|Workers|Teachers|Nurses|Pilots)$/.test(last)
  return side === null && !isBodyHead(last) && !isCommonBody(last) && !isBodyHead(name.split(' ')[0]!)
}

/** Whether a common noun is short for a body's name: "union" for "Weavers’ Union", "federation" for "Federation of Weavers". */
export function isCalled(name: string, noun: string): boolean {
  const lower = name.toLowerCase()
  return lower.endsWith(` ${noun}`) || lower.startsWith(`${noun} of `) || lower.startsWith(`${noun} for `)
}

/** The state whose government a report names, if it names one; else just "government". */
export function theGovernment({ words, phrases, names, judged }: Reading): string {
  const owners = new Set<string>()
  for (const { head, of, kind } of phrases) {
    if (words[head]!.lower === 'governments') return THE_GOVERNMENT
    if (kind !== 'institution' || words[head]!.lower !== 'government') continue
    for (const index of of) {
      const { kind: judgedKind, side, key } = judged[index]!
      if (judgedKind === 'state' || judgedKind === 'adjective') owners.add(side ?? key)
      else if (names[index]!.past <= head) owners.add('')
    }
  }
  owners.delete('')
  return owners.size === 1 ? [...owners][0]! : THE_GOVERNMENT
}
