/**
 * @module Meetings by the heads of their clause, where no noun and no verb of its own names them: who hosts the sides, who
 * stays somewhere together with whom, who goes to a round of talks. Nothing where there is no grammar.
 */
import type { Span } from '../../document/span.ts'
import { namesBoth } from './both-sides.ts'
import { doersOf } from './clause-heads.ts'
import { caseOf, dependents, nounPhrase, type Word } from './line-grammar.ts'
import type { Line } from './lines.ts'
import { isApart } from './rooms-apart.ts'
import { STAYS } from './stays.ts'
import { AT_TALKS } from './who-meets.ts'

/** Verbs whose object comes to whoever is their subject. */
const HOSTS = new Set('receive host summon convene gather assemble welcome lodge house seat'.split(' '))

/** Verbs that tell of it only where they say whereto: "brought both sides to the capital", and not "closer". */
const TAKES = new Set('bring call keep invite see take lead'.split(' '))

/** Rooms, and what stands in them for a meeting. */
const ROOMS = new Set(
  'room table hall hotel building tent roof villa house boat ship floor bench terrace garden compound lodge palace corridor'.split(
    ' ',
  ),
)

/** The words that tell of a meeting: the verb of a host, the room that is shared, the time that was spent. */
export function sittingsByHeads(line: Line): readonly Span[] {
  const { grammar } = line
  if (grammar === null) return []
  return grammar.flatMap((word, at): readonly Span[] => {
    const hosts = HOSTS.has(word.lemma) || (TAKES.has(word.lemma) && saysWhereto(grammar, at))
    if (word.tag.startsWith('VB') && hosts && hostsBoth(line, grammar, at))
      return [{ start: word.start, end: word.end }]
    if (word.tag === 'NNS' && isApart(line.words.slice(nounPhrase(grammar, at).start, word.end)))
      return roomsApart(line, grammar, at)
    if (word.tag.startsWith('NN') && ROOMS.has(word.lemma)) return sharedRoom(line, grammar, at)
    return []
  })
}

/** A town, a house or a table behind the verb, and nothing that is to be done. */
function saysWhereto(words: readonly Word[], verb: number): boolean {
  const isToDo = words.some(
    ({ head, relation, tag }) => head === verb && (/^(?:xcomp|ccomp|advcl)/.test(relation) || tag === 'VB'),
  )
  const there = words.some(
    ({ tag, lemma }, at) =>
      at > verb &&
      (/^NNP/.test(tag) || ROOMS.has(lemma)) &&
      /^(?:to|in|at|into)$/.test(caseOf(words, at) ?? '') &&
      dependsOn(words, at, verb),
  )
  return there && !isToDo
}

/** Whether a word hangs on the verb, or on what hangs on it. */
function dependsOn(words: readonly Word[], at: number, verb: number): boolean {
  const { head } = words[at]!
  return head === verb || (head >= 0 && words[head]!.head === verb)
}

function hostsBoth(line: Line, words: readonly Word[], verb: number): boolean {
  return [...dependents(words, verb, 'obj'), ...dependents(words, verb, 'nsubj:pass')].some(object =>
    namesBoth(line.words.slice(nounPhrase(words, object).start, words[object]!.end)),
  )
}

/** "sat at the same table", "were in a room together": the phrase, where its verb is one of being somewhere. */
function sharedRoom(line: Line, words: readonly Word[], room: number): readonly Span[] {
  const { head } = words[room]!
  const preposition = caseOf(words, room)
  if (head < 0 || preposition === null || !/^(?:in|at|around|round|under|inside|aboard|on|across)$/.test(preposition))
    return []
  const { start } = nounPhrase(words, room)
  const phrase = line.words.slice(start, words[room]!.end)
  const isShared = /\b(?:same|one|single)\b/i.test(phrase)
  const together = words.findIndex(
    ({ lemma, head: of }, at) => lemma === 'together' && (of === head || of === room || at === room + 1),
  )
  if (!isShared && together < 0) return []
  const stays = STAYS.has(words[head]!.lemma) || dependents(words, head, 'cop').length > 0
  if (!stays) return []
  return [{ start, end: Math.max(words[room]!.end, together === room + 1 ? words[together]!.end : 0) }]
}

/** "Envoys of both stayed in separate wings of the palace": they talk through others, where those who stay are sides of talks. */
function roomsApart(line: Line, words: readonly Word[], rooms: number): readonly Span[] {
  const { head, end } = words[rooms]!
  const { start } = nounPhrase(words, rooms)
  if (head < 0 || !STAYS.has(words[head]!.lemma)) return []
  const subject = doersOf(words, head)
  const before = line.words.slice(0, words[head]!.start)
  return subject.length > 0 && AT_TALKS.test(before) ? [{ start, end }] : []
}

/** Verbs that take their subject to a meeting. */
const GOES = new Set(
  'go come return arrive gather travel fly head enter assemble convene sit walk sail drive turn attend take file march appear ready prepare settle leave'.split(
    ' ',
  ),
)

/** "Envoys of Ardan returned to the lake for a third round", "the government went into the second round": where their subject stands. */
export function goersTo(line: Line, noun: Span): Span | null {
  const { grammar: words } = line
  const at = words?.findIndex(({ start, end }) => start < noun.end && noun.end <= end) ?? -1
  if (words === null || at < 0) return null
  const preposition = caseOf(words, at)
  if (preposition === null || !/^(?:for|into|to|at|in)$/.test(preposition)) return null
  const verb = words[at]!.head
  if (verb < 0 || !GOES.has(words[verb]!.lemma)) return null
  const [subject] = dependents(words, verb, 'nsubj')
  if (subject === undefined || subject > verb) return null
  return { start: nounPhrase(words, subject).start, end: words[verb]!.start }
}
