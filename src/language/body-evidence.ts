/** @module Signs that a name is that of a body: who runs it, what it is called, what only bodies have. */
import type { Name } from './find-names.ts'
import { isCommonBody } from './gazetteers/known-names.ts'
import type { Use } from './name-use.ts'
import { follows, type Word } from './words.ts'

/** "Keller, who runs | X": a body. */
export function isRun({ before, earlier, isOwner }: Use): boolean {
  return !isOwner && earlier === 'who' && /^(?:runs|heads|chairs|directs|founded)$/.test(before)
}

/** "The dissidents call themselves | the X", "a faction calling itself X". */
export function isCalledSo({ words, first, before }: Use): boolean {
  const at = before === 'the' ? first - 2 : first - 1
  return (
    words[at]?.sentence === words[first]!.sentence &&
    /^(?:itself|themselves)$/.test(words[at]!.lower) &&
    /^(?:call(?:s|ed|ing)?|nam(?:es|ed|ing)|styl(?:es|ed|ing)|dubb(?:ed|ing))$/.test(words[at - 1]?.lower ?? '')
  )
}

/** "Sendal refused. The Ardani armed group said …": what the next sentence calls its subject. */
export const CALLED_BODY =
  /^the (?:\S+ ){0,2}?(?:armed group|group|movement|militia|company|airline|union|firm|carmaker|organi[sz]ation|charity|guerrillas|rebels|insurgents|militants) (?!of )/

/** "the hardline X | bloc": a party; not "the Ardani party", which has an adjective. */
export function isPartyByNoun({ words, first, past, key, isTouching, isOwner }: Use): boolean {
  if (!isTouching || isOwner || !/^(?:bloc|party|faction|caucus)$/.test(words[past]!.text)) return false
  if (/(?:i|an|ish|ese|ic)$/.test(key)) return false
  const before = words[first - 1]
  return before !== undefined && follows(words, first) && (before.lower === 'the' || words[first - 2]?.lower === 'the')
}

/** What bodies have and nobody else: "X’s managing director", "X, whose members …". */
const BODYS_OWN =
  /^(?:ceo|cfo|chief (?!of|delegate|negotiator|envoy|mediator|minister|justice)|(?:local|regional|country|plant|general|site) manager|managing director|managing partner|chief executive|chief operating|chief financial|finance chief|general secretary|secretary general|co-leader|board|shareholders|directors|members|membership|founder|chair|chairman|chairwoman|chairperson|bargaining committee|works council|headquarters|spokes(?:man|woman|person) )/

/** "X’s board", "X founder Ana Osei", "X, whose leader, Ana Osei, …". */
export function hasBodysOwn({ first, past, before, next, nextName, isOwner, isTouching, wordAt }: Use): boolean {
  // "the United Dawn of Ardan, whose leader": of the dawn.
  const end = next?.lower === 'of' && nextName?.first === past + 1 ? nextName.past : past
  const isOfWhole = before === 'of' && wordAt(first - 2)?.capital === true
  const isWhose = !isOfWhole && wordAt(end)?.lower === 'whose' && /^,\s/.test(wordAt(end)!.gap)
  if (isWhose)
    return /^(?:leader|leaders|chairman|chairwoman|chair|members|board|president|founder)$/.test(
      wordAt(end + 1)?.lower ?? '',
    )
  if (!isTouching) return false
  if (isOwner && hasNamedOfficer(past, wordAt)) return true
  const owned = [0, 1].map(step => wordAt(past + step)?.lower ?? '').join(' ')
  return BODYS_OWN.test(`${owned} `) && (isOwner || !/^(?:board|members|directors|shareholders) /.test(owned))
}

/** "X’s commercial director, | Ana Osei": what no state has, with a name behind. */
function hasNamedOfficer(past: number, wordAt: Use['wordAt']): boolean {
  // 4 words: "deputy head of sales".
  for (let at = past; at < past + 4; at += 1) {
    const [word, next] = [wordAt(at), wordAt(at + 1)]
    if (word === undefined || next === undefined || word.capital) return false
    if (OFFICER.test(word.lower)) return next.capital && /^,? $/.test(next.gap) && wordAt(at + 2)?.capital === true
    if (!/^ $/.test(next.gap)) return false
  }
  return false
}

/** Who runs a body, a company above all. */
export const OFFICER =
  /^(?:director|executive|officer|chairman|chairwoman|chairperson|chair|treasurer|manager|founder|secretary-general|convenor|convener|coordinator|co-ordinator)$/

/** Whom only bodies have: "X director Ana Osei". */
export const RUNS_BODY =
  /^(?:director|founder|co-founder|manager|agent|ceo|cfo|partner|chairman|chairwoman|chairperson|chair|treasurer|organi[sz]er|conven[eo]r|bargainer)$/

/** Of what somebody is manager, that is no person and no state. */
export const HEADS_BODY =
  /^(?:managers?|chairman|chairwoman|chairperson|chief executive|founder|treasurer|employees?|convenor|convener|shareholders?)$/

/** "Sendal and Urzo, two brewers, …": what both are. */
export function arePairOfBodies(words: readonly Word[], a: Name, b: Name): boolean {
  if (b.first !== a.past + 1 || words[a.past]!.lower !== 'and' || words[a.first]!.sentence !== words[b.first]!.sentence)
    return false
  const count = words[b.past]
  if (count === undefined || !/^,\s$/.test(count.gap) || !/^(?:two|both|the)$/.test(count.lower)) return false
  // 4 words: "two of the biggest brewers".
  for (
    let at = b.past + 1;
    at <= b.past + 5 && words[at]?.sentence === count.sentence && /^ $/.test(words[at]!.gap);
    at += 1
  )
    if (
      isCommonBody(words[at]!.lower.replace(/ies$/, 'y').replace(/s$/, '')) ||
      /(?:brew|min|mak|produc|ship|bank|build|retail|insur|publish)ers$/.test(words[at]!.lower)
    )
      return /s$/.test(words[at]!.lower)
  return false
}

/** What only somebody at talks has. */
export const OF_PARTY =
  /^(?:delegation|team|side|negotiators?|envoys?|delegates?|representatives|demands?|proposals?|offer|letter|position)$/
