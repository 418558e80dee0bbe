/** @module Joined words: two words printed as one, "as Osei and Kellerarrived". */
import type { With } from '../document/layers.ts'
import type { Problem } from '../document/report.ts'
import { tokenForms } from '../document/token-forms.ts'
import { OPENERS } from './abbreviations.ts'

/**
 * Words that often follow a name and end none. Left out although frequent: "and" ("Rolland"), "will" ("Goodwill"), "with"
 * ("Herewith"), "land", "man", "ton", and everything of two letters.
 */
const FOLLOWERS = (
  'said says told added asked replied arrived warned called claimed rejected accepted denied declared described announced ' +
  'insisted suggested stated noted urged wants wanted agreed refused offered proposed visited travelled traveled spoke ' +
  'was were has had have would could should that which from after before during between also'
).split(' ')

/** A capitalised word that ends with a follower, or small letters with a capitalised word behind. */
const MAY_BE_JOINED = new RegExp(`^\\p{Lu}\\p{Ll}+(?<=${FOLLOWERS.join('|')})$|^\\p{Ll}{3,}\\p{Lu}\\p{Ll}+$`, 'u')

/** A name shorter than this is too easily the beginning of another. */
const SHORTEST_NAME = 4

/** A name and "was" or "had"; three small letters and a name. */
const SHORTEST_JOINED = SHORTEST_NAME + 3

/** Tokens that are a name of this text and a common word, or a common word and a name, without a space. */
export function findJoinedWords(document: With<'tokens'>): readonly Problem[] {
  const { tokens } = document
  const forms = tokenForms(document)
  // Most texts have none that may be joined.
  if (!forms.some(mayBeJoined)) return []
  const uses = new Map<string, number>()
  const names = new Set<string>()
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!
    const word = forms[index]!
    uses.set(word, (uses.get(word) ?? 0) + 1)
    const first = index === 0 || tokens[index - 1]!.sentence !== token.sentence
    if (!first && isName(word)) names.add(word)
  }
  const problems: Problem[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.end - token.start > 40) continue
    const word = forms[index]!
    if (uses.get(word) !== 1 || !mayBeJoined(word)) continue
    const parts = nameFirst(word, names) ?? nameLast(word, names, uses)
    if (!parts) continue
    problems.push({
      kind: 'joined-words',
      start: token.start,
      end: token.end,
      message: `“${word}” looks like two words, “${parts[0]}” and “${parts[1]}”, with no space between them.`,
    })
  }
  return problems
}

function mayBeJoined(word: string): boolean {
  return word.length >= SHORTEST_JOINED && !isPlainSmall(word) && MAY_BE_JOINED.test(word)
}

/** Whether it has only letters from a to z: most words. */
function isPlainSmall(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    if (code < 97 || code > 122) return false
  }
  return true
}

function isName(word: string): boolean {
  return word.length >= SHORTEST_NAME && /^\p{Lu}\p{Ll}+$/u.test(word) && !OPENERS.has(word.toLowerCase())
}

/** "Kellerarrived" */
function nameFirst(word: string, names: ReadonlySet<string>): readonly [string, string] | undefined {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return undefined
  for (const follower of FOLLOWERS) {
    if (!word.endsWith(follower)) continue
    const name = word.slice(0, -follower.length)
    if (names.has(name)) return [name, follower]
  }
  return undefined
}

/** "metKeller", where the text has "Keller" and, as a word of its own, "met". */
function nameLast(
  word: string,
  names: ReadonlySet<string>,
  uses: ReadonlyMap<string, number>,
): readonly [string, string] | undefined {
  const [, before = '', name = ''] = /^(\p{Ll}{3,})(\p{Lu}\p{Ll}+)$/u.exec(word) ?? []
  return names.has(name) && (uses.has(before) || FOLLOWERS.includes(before)) ? [before, name] : undefined
}
