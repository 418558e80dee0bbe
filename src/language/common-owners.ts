/**
 * @module Bodies meant by their common noun: "government spokesman", "president of the council", "the union's lawyer". The
 * report has named one such body, or speaks of one government.
 */
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
    if (at === phrase.head || !isCommonNounOfBody(word)) continue
    const isOwner = word.possessive || /^(?:the|its|this)$/.test(words[at - 1]?.lower ?? '') || at < phrase.head
    const side = isOwner ? bodyCalled(reading, word.lower) : null
    if (side !== null) return side
  }
  return null
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
    ({ kind, name, noun: own }) => kind === 'organisation' && own === null && isCalled(name, noun),
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
