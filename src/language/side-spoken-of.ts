/** @module The side of a title without one: of the state or body that the report has just spoken of. */

import type { FigureDraft } from './figure-drafts.ts'
import type { Phrase } from './find-phrases.ts'
import { isFunctionWord, isVerbOfSaying } from './gazetteers/common-words.ts'
import type { Reading } from './reading.ts'
import { servesNoState } from './side-of-body.ts'
import { sideOfPhrase } from './side-of-phrase.ts'
import { printed, type Word } from './words.ts'

/** "A spokesman for the Water Board said … | The spokesman, Ana Osei, said": whoever was brought in by the same word, up to 3 sentences before. */
export function sideIntroduced(reading: Reading, phrase: Phrase): string | null {
  const { words, phrases } = reading
  if (phrase.determiner !== 'the' || phrase.of.length > 0) return null
  const { sentence, lower } = words[phrase.head]!
  for (let at = phrases.indexOf(phrase) - 1; at >= 0; at -= 1) {
    const before = phrases[at]!
    if (sentence - words[before.head]!.sentence > 3) return null
    if (words[before.head]!.lower !== lower || words[before.head]!.sentence === sentence) continue
    return /^(?:a|an)$/.test(before.determiner ?? '') && before.name === null ? sideOfPhrase(reading, before) : null
  }
  return null
}

/** "The water ministry denied it. “Nobody was told,” said Ana Osei, | a spokeswoman": of the one body of the sentence before. */
export function sideOfBodyAnswering(reading: Reading, phrase: Phrase): string | null {
  const { words, phrases, namesOf, judged, figureOfName, figures } = reading
  const { lower } = words[phrase.head]!
  if (!/^(?:a|an)$/.test(phrase.determiner ?? '') || phrase.of.length > 0) return null
  if (!/^spokes(?:man|woman|person)$/.test(lower)) return null
  const before = sentenceBefore(words, phrase.first)
  const isOfKind = ({ head, kind }: Phrase) =>
    kind === 'institution' && words[head]!.sentence === before && words[head]!.lower === words[phrase.head - 1]!.lower
  // "The water ministry denied it. …, a ministry | spokeswoman said": of the one called so.
  const isAny = phrase.past - phrase.first === 2
  if (!isAny && (phrase.past - phrase.first !== 3 || phrases.filter(isOfKind).length !== 1)) return null
  if (!isAny) return sideOfPhrase(reading, phrases.find(isOfKind)!)
  const named = (namesOf.get(before) ?? []).filter(index => figureOfName.has(index))
  const bodies = new Set(named.map(index => figureOfName.get(index)!))
  const plain = phrases.filter(
    ({ kind, head, of }) =>
      kind === 'institution' &&
      words[head]!.sentence === before &&
      // "the Danish foreign ministry" is nobody’s name either.
      of.every(index => judged[index]!.kind === 'adjective'),
  )
  if (bodies.size === 0 && plain.length === 1) {
    const [{ title }] = plain as [Phrase]
    return sideOfPhrase(reading, plain[0]!) ?? printed(words, title.first, title.past)
  }
  if (bodies.size !== 1 || plain.length > 0 || !/^(?:organisation|state)$/.test(judged[named[0]!]!.kind ?? ''))
    return null
  const { side, name } = figures.drafts[[...bodies][0]!]!
  return side ?? name
}

/** The sentence before that of a word, where those wholly in quotation marks are left out: at most 3. */
export function sentenceBefore(words: readonly Word[], at: number): number {
  const { sentence } = words[at]!
  let back = at
  while (back > 0 && words[back]!.sentence === sentence) back -= 1
  while (back > 0 && words[back]!.inQuotation && sentence - words[back]!.sentence <= 3) back -= 1
  return words[back]!.inQuotation ? sentence - 1 : Math.min(words[back]!.sentence, sentence - 1)
}

/** What only somebody of a body or a delegation is called. */
const OF_BODIES =
  /\b(?:boss|chairman|chairwoman|chairperson|chair|director|director[- ]general|secretary[- ]general|general secretary|treasurer|conven[eo]r|chief negotiator|lead negotiator|leader|commissioner|conciliator|chief executive|finance chief|operating officer|executive officer|co-leader|managing partner|abbot|abbess)$|\bspokes(?:man|woman|person)\b/i

/** The "said" of "“Never,” said spokesman Jonas Hale". */
function isCueBehindQuotation({ gap, text }: Word): boolean {
  return /["”’]\s*$/.test(gap) && !isFunctionWord(text)
}

/** Offices that only a state has; an own state is then left out where it has just been spoken of. */
const OF_STATES =
  /^(?:(?:deputy )?prime minister|premier|president|(?:[\p{L}-]+ ){0,3}minister|(?:foreign|home|defen[cs]e|interior|trade|energy|environment|health) secretary|(?:\p{L}+ )?(?:ministry|government|army|military|cabinet|presidential) spokes(?:man|woman|person))$/iu

/** "Sendal wants the old rate. “Nine is robbery,” Foreign Minister Ana Osei said": the only state of that sentence, which opens it, in one paragraph. */
function stateSpokenOf(
  { words, names, namesOf, figures, figureOfName }: Reading,
  sentence: number,
  paragraph: number,
  own: readonly number[],
): string | null {
  const isStateOrHouse = ({ kind, name }: FigureDraft) =>
    kind === 'state' || (kind === 'organisation' && HOUSE.test(name))
  const states = own.filter(figure => isStateOrHouse(figures.drafts[figure]!))
  const people = own.some(figure => figures.drafts[figure]!.kind === 'person')
  const [first] = namesOf.get(sentence) ?? []
  if (states.length === 0 || people || first === undefined || figureOfName.get(first) !== states[0]) return null
  const at = names[first]!.first
  // "Ardan said it would not sign before Bela does. “…,” …": of several the one that says so.
  if (states.length > 1 && !saysSomething(words, at, sentence)) return null
  // Three words: "Nor is the Castle …".
  const opens = words[at - 4]?.sentence !== sentence
  const { name, side } = figures.drafts[states[0]!]!
  return opens && words[at]!.paragraph === paragraph ? (side ?? name) : null
}

/** Whether a verb of saying follows a word in its sentence, outside quotations: with "which …," between at the most. */
function saysSomething(words: readonly Word[], from: number, sentence: number): boolean {
  for (let at = from; words[at]?.sentence === sentence; at += 1)
    if (!words[at]!.inQuotation && isVerbOfSaying(words[at]!.text)) return true
  return false
}

/** "It would meet the Harl Fund’s targets, | managing director Ana Osei said": of the one body the sentence and those before it name. */
function sideOfBodyMet(
  { words, bound, names, judged, figureOfName, figures, namesOf }: Reading,
  index: number,
): string | null {
  const { titles, range } = bound[index]!
  const { sentence, gap } = words[range.first]!
  const { past } = names[index]!
  if (!RUNS_A_BODY.test(titles[0]!) || !/^,\s$/.test(gap)) return null
  if (words[past]?.sentence !== sentence || !isVerbOfSaying(words[past]!.text)) return null
  const before = [sentence - 1, sentence]
    .flatMap(where => namesOf.get(where) ?? [])
    .filter(other => figureOfName.has(other) && names[other]!.past <= range.first && judged[other]!.kind !== 'person')
  const own = new Set(before.map(other => figureOfName.get(other)!))
  const { kind, name, side } = figures.drafts[[...own][0] ?? -1] ?? {}
  if (own.size !== 1 || kind !== 'organisation' || words[names[before.at(-1)!]!.first]!.sentence !== sentence)
    return null
  // A union has no managing director.
  return side == null && !/\b(?:Unions?|Party|Front|Movement|Guild|Ministry|Army)\b/.test(name!) ? name! : null
}

/** What only those who run a company, a fund or a bank are called. */
const RUNS_A_BODY =
  /^(?:deputy )?(?:managing director|chief executive|executive director|chief economist|director-general)$/i

/** "… says the Weavers’ Union. Its fury is real. Boss Jonah Hale": a title without a body belongs to the only one just named. */
export function sideOfBodyBefore(reading: Reading, index: number): string | null {
  const { words, bound, names, judged, figureOfName, figures, namesOf } = reading
  const { titles, range } = bound[index]!
  // "the spokesman of the presidency": his title says whose he is.
  if (titles.length !== 1 || range.first === names[index]!.first || /\bopposition\b|\b(?:of|for)\b/i.test(titles[0]!))
    return null
  const isOfState = OF_STATES.test(titles[0]!)
  if (!isOfState && !OF_BODIES.test(titles[0]!)) return null
  const { paragraph } = words[range.first]!
  const met = sideOfBodyMet(reading, index)
  if (met !== null) return met
  if (!isWhereSubjectIs(reading, range.first)) return null
  // "the opposition’s spokeswoman": of somebody else.
  if (words.slice(range.first, names[index]!.first).some(({ possessive }) => possessive)) return null
  const before = sentenceBefore(words, range.first)
  const actors = (namesOf.get(before) ?? []).filter(other => figureOfName.has(other))
  const own = [...new Set(actors.map(other => figureOfName.get(other)!))]
  if (isOfState) return stateSpokenOf(reading, before, paragraph, own) ?? presidentOf(reading, titles[0]!, own)
  if (own.length === 0 || judged[actors[0]!]!.kind === 'media') return null
  if (own.length > 1 && !isAboutFirst(reading, titles[0]!, actors, own)) return null
  const draft = figures.drafts[own[0]!]!
  if (OF_MINISTRIES.test(titles[0]!) && draft.kind === 'organisation') return draft.side
  // A conciliator is of no party, but of a service.
  if (/conciliator$/i.test(titles[0]!) && !/concil|mediat|arbitrat|labou?r/i.test(draft.name)) return null
  return draft.kind === 'organisation' || draft.kind === 'state' ? (draft.side ?? draft.name) : null
}

/** "Army spokeswoman": of a state, though a movement has just been named. */
const OF_MINISTRIES = /^(?:army|police|military|navy|government|ministry|cabinet|presidential|defen[cs]e)\b/i

/** Whether a word opens its sentence, or stands right behind a quotation (“Never,” said …) or where and when ("In a letter on Friday, …"). */
function isWhereSubjectIs(reading: Reading, first: number): boolean {
  const { words } = reading
  const { sentence } = words[first]!
  let begin = first
  while (begin > 0 && words[begin - 1]!.sentence === sentence) begin -= 1
  const before = words.slice(begin, first)
  if (before.every((word, at) => word.inQuotation || (at === before.length - 1 && isCueBehindQuotation(word))))
    return true
  return isAdverbial(reading, begin, first)
}

/** "In a letter sent to the members on Friday, ": a preposition, a comma at the end, and no body or state between. */
function isAdverbial({ words, namesOf, names, judged }: Reading, begin: number, past: number): boolean {
  if (!/^(?:in|on|at|after|before|during|by|from|earlier|later|speaking|writing)$/.test(words[begin]!.lower))
    return false
  // 16 words: longer than any such phrase should be.
  if (past - begin > 16 || !/^,\s$/.test(words[past]!.gap)) return false
  const isBody = (index: number) => /^(?:state|organisation|group|media)$/.test(judged[index]!.kind ?? '')
  return !(namesOf.get(words[begin]!.sentence) ?? []).some(index => names[index]!.first < past && isBody(index))
}

/**
 * "Harl Mills turned down the offer of Urzo Mills. Finance chief Ana Osei": of several the body that the sentence is about. Of
 * people and states named there only those are told apart whose title no state’s people bear.
 */
function isAboutFirst(
  { words, names, figures }: Reading,
  title: string,
  actors: readonly number[],
  own: readonly number[],
): boolean {
  const { first } = names[actors[0]!]!
  if (words[first - 3]?.sentence === words[first]!.sentence) return false
  const isOfBodyOnly =
    figures.drafts[own[0]!]!.kind === 'organisation' && !/\bspokes|\bleader$|negotiator$/i.test(title)
  return own.every(
    figure =>
      figures.drafts[figure]!.kind === 'organisation' || (isOfBodyOnly && figures.drafts[figure]!.kind !== 'media'),
  )
}

/** "Members of the Growers’ League met. President Ana Osei": of a league that is the only one named. */
function presidentOf({ figures }: Reading, title: string, own: readonly number[]): string | null {
  const { kind, name, side } = figures.drafts[own[0] ?? -1] ?? {}
  if (own.length !== 1 || kind !== 'organisation' || side !== null || FIGHTS_A_STATE.test(name!)) return null
  return /^(?:vice-)?president$/i.test(title) && servesNoState(name!) ? name! : null
}

/** "The Harl Front seeks a land of its own. President Ana Osei’s government": a plain president is whom such a body fights. */
const FIGHTS_A_STATE = /\b(?:Front|Movement|Army|Forces?|Militia|Brigades?|Resistance|Rebels?)\b/

/** What seats of power are called; or one word alone. */
const HOUSE = /^[\p{L}-]+$|\b(?:Palace|House|Castle|Citadel|Hall|Street|Gate|Fort|Court)$/u
