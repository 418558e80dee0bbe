/**
 * @module Bodies meant by their common noun: "government spokesman", "president of the council", "the union's lawyer". The
 * report has named one such body, or speaks of one government.
 */
import { type CommonParty, commonParty } from '../document/common-parties.ts'
import { bodyJustNamed } from './body-just-named.ts'
import type { FigureDraft } from './figure-drafts.ts'
import type { Phrase } from './find-phrases.ts'
import { isBodyHead } from './gazetteers/known-names.ts'
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
    if (at === phrase.head || !isCommonNounOfBody(word)) continue
    const isOwner = word.possessive || /^(?:the|its|this)$/.test(words[at - 1]?.lower ?? '') || at < phrase.head
    const side = isOwner ? bodyCalled(reading, word.lower) : null
    if (side !== null) return side
  }
  return null
}

/** Whom a parliament calls its opposition are many; these speak for one that negotiates. */
const OF_OPPOSITION =
  /^(?:opposition|negotiators?|delegat(?:e|es|ion)|spokes(?:man|woman|person|people)|representatives?|team|coalition|sources?|side|officials?)$/

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
function onlyMovement({ figures }: Reading): number | undefined {
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

function isCommonNounOfBody({ text, lower }: Word): boolean {
  return text === lower && isBodyHead(`${text[0]!.toUpperCase()}${text.slice(1)}`)
}

/** The only body of the report whose name ends in a noun: "union" of "Weavers’ Union". */
function bodyCalled({ figures }: Reading, noun: string): string | null {
  const fitting = figures.fitting(
    ({ kind, name, wordings, noun: own }: FigureDraft) =>
      kind === 'organisation' && own === null && [name, ...wordings].some(wording => isCalled(wording, noun)),
  )
  if (fitting.length !== 1) return null
  const { side, name } = figures.drafts[fitting[0]!]!
  return side ?? name
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
