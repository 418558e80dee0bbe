/** @module Sides: which state or body somebody speaks for, as far as the words around them say. */

import { commonParty } from '../document/common-parties.ts'
import { isDemonym } from '../document/demonym.ts'
import { bodyJustNamed } from './body-just-named.ts'
import { officeOfClause } from './clause-offices.ts'
import { commonOwner, commonPartyOf } from './common-owners.ts'
import type { FigureDraft } from './figure-drafts.ts'
import { isFormer, type Phrase } from './find-phrases.ts'
import { isFunctionWord, isVerbOfSaying } from './gazetteers/common-words.ts'
import { countryNamed, countryOfDemonym } from './gazetteers/countries.ts'
import { isInstitutionNoun, isOfficeNoun, isPeopleNoun, isPersonNoun } from './gazetteers/offices.ts'
import type { Reading } from './reading.ts'
import { follows, printed, type Word } from './words.ts'

/** Those who stand beside somebody, and do not speak for him. */
const COMPANIONS =
  /^(?:allies|partners|supporters|opponents|critics|ally|partner|friends|backers|rivals|neighbours|neighbors|enemies)$/

/** The state or body that a name stands for as a modifier: "Danish", "Élysée", "Authority". `null` when unknown. */
function sideOfName({ judged, figureOfName, figures }: Reading, index: number): string | null {
  const { kind, key, side } = judged[index]!
  if (kind === 'state' || kind === 'adjective') return side ?? key
  if (kind === 'place') return side ?? (judged[index]!.placed === 'seat' ? key : null)
  const figure = figureOfName.get(index)
  if (figure === undefined) return null
  const draft = figures.drafts[figure]!
  if (draft.kind === 'media') return null
  return draft.kind === 'organisation' || draft.kind === 'group' ? (draft.side ?? draft.name) : draft.side
}

/** The side of a phrase: of those it names, if they agree; of the subject before, for "its" and "the country's". */
export function sideOfPhrase(reading: Reading, phrase: Phrase): string | null {
  const { words } = reading
  const party = commonPartyOf(reading, phrase)
  if (party !== null) return party
  // "Danish opposition lawmakers": whomever they speak for, it is not the state.
  if (
    words
      .slice(phrase.first, phrase.head + 1)
      .some(({ lower }) => /^(?:opposition|dissidents?|exiled|pro-democracy|anti-government)$/.test(lower))
  )
    return null
  const community = communityOf(reading, phrase)
  if (community !== null) return community
  const isCompanion = COMPANIONS.test(words[phrase.head]!.lower) && !isPartnerOfFirm(words, phrase)
  if (phrase.determiner === 'whose')
    return ownerBeforeWhose(reading, phrase) ?? sideOfPhraseOwned(reading, phrase, isCompanion)
  return sideOfPhraseOwned(reading, phrase, isCompanion)
}

/** "its managing | partner": no companion. */
function isPartnerOfFirm(words: readonly Word[], { head }: Phrase): boolean {
  return (
    words[head]!.lower === 'partner' &&
    /^(?:managing|senior|founding|general|equity|junior)$/.test(words[head - 1]?.lower ?? '')
  )
}

/** "the Harl League, | whose leader, Ana Osei": the name right before. */
function ownerBeforeWhose(reading: Reading, { first }: Phrase): string | null {
  const { words, names, nameEnding, judged } = reading
  const isBody = (index: number) => index !== -1 && /^(?:state|organisation|group)$/.test(judged[index]!.kind ?? '')
  const last = first > 0 && /^,?\s$/.test(words[first]!.gap) ? nameEnding[first]! : -1
  // "the United Dawn of Ardan, whose leader"
  const at = last === -1 ? -1 : names[last]!.first - 1
  const whole =
    at > 0 && words[at]!.lower === 'of' && follows(words, at + 1) && follows(words, at) ? nameEnding[at]! : -1
  const owner = [whole, last].find(isBody)
  return owner === undefined ? null : sideOfName(reading, owner)
}

function sideOfPhraseOwned(reading: Reading, phrase: Phrase, isCompanion: boolean): string | null {
  const { words, names, figures } = reading
  const sidesOf = (indices: readonly number[]) => [
    ...new Set(indices.map(index => sideOfName(reading, index)).filter(side => side !== null)),
  ]
  const of = phrase.of.filter(index => !isPosting(reading, phrase, index))
  // "the European commissioner": a union's.
  if (
    /^commissioners?$/.test(words[phrase.head]!.lower) &&
    of.some(index => words[names[index]!.first]!.text === 'European')
  )
    return 'European Union'
  const all = sidesOf(isCompanion ? of.filter(index => !words[names[index]!.past - 1]!.possessive) : of)
  if (all.length === 1) return all[0]!
  const whole = bodyHeaded(reading, phrase)
  if (whole !== null) return whole
  // "a Danish Harl commander": he is of the body; but "the Danish UN ambassador" of Denmark.
  if (
    /^(?:members?|fighters?|commanders?|negotiators?|leaders?|spokes(?:man|woman|person)|delegates?)$/.test(
      words[phrase.head]!.lower,
    )
  ) {
    const bodies = sidesOf(of.filter(index => reading.judged[index]!.kind === 'organisation'))
    if (bodies.length === 1) return bodies[0]!
  }
  // "the US envoy to the Middle East": the first is whom they speak for, the rest is their subject.
  const before = sidesOf(of.filter(index => names[index]!.past <= phrase.head))
  if (before.length === 1) return before[0]!
  const run =
    runBy(reading, phrase) ?? seatBehind(reading, phrase) ?? (isCompanion ? null : commonOwner(reading, phrase))
  if (run !== null) return run
  if (of.length > 0) return null
  const owners = words.slice(phrase.first, phrase.head).filter(word => word.possessive)
  const isOwned = owners.some(({ lower }) => /^(?:country|nation|government|state)$/.test(lower))
  // "the group’s negotiator": of no state.
  if (owners.some(({ lower }) => /^(?:group|movement|organisation|organization)$/.test(lower))) {
    const body = bodyJustNamed(reading, phrase.first)
    return body === undefined ? null : figures.drafts[body]!.name
  }
  // "a member of its delegation"
  const isIts =
    /^(?:its|whose)$/.test(phrase.determiner ?? '') ||
    words.slice(phrase.head, phrase.past).some(({ lower }) => lower === 'its')
  return (isIts && !isCompanion) || isOwned ? subjectBefore(reading, phrase.first) : null
}

/** "the Danish Chilean leader", "his Danish-Chilean counterpart": a community, for which neither state speaks. */
function communityOf({ words, names }: Reading, { of, head }: Phrase): string | null {
  for (const index of of) {
    const { first, past } = names[index]!
    if (first > head) continue
    const parts = past - first === 1 ? words[first]!.text.split(/[-‑]/) : []
    const [one, other] =
      parts.length === 2 ? parts : [words[first - 1]?.text, past - first === 1 ? words[first]!.text : '']
    if (one === undefined || other === undefined || (parts.length < 2 && !follows(words, first))) continue
    const [owner, people] = [countryOfDemonym(one) ?? countryNamed(one), countryOfDemonym(other)]
    // "Chinese Taiwanese" takes two nations; "US American" is one.
    if (owner === undefined || people === undefined || owner === people || words[first - 1]?.possessive === true)
      continue
    // "the Danish and Chilean Peruvian leaders" are two.
    if (/^(?:and|or)$/.test(words[first - (parts.length === 2 ? 1 : 2)]?.lower ?? '')) continue
    return `${one} ${/(?:sh|se|ch|i)$/.test(other) ? other : `${other}s`}`
  }
  return null
}

/** "the Danish chairman of the Delta Compact": he is of the compact, wherever he is from. */
function bodyHeaded({ words, names, judged, figureOfName, figures }: Reading, { of, head }: Phrase): string | null {
  const { lower } = words[head]!
  if (
    !/^(?:chair|chairman|chairwoman|chairperson|president|head|chief|director|secretary-general|leader|member|spokes(?:man|woman|person)|coordinator)$/.test(
      lower,
    )
  )
    return null
  const bodies = of.filter(index => names[index]!.first > head && judged[index]!.kind === 'organisation')
  const isOf = words.slice(head + 1, head + 3).some(word => word.lower === 'of')
  if (!isOf || bodies.length !== 1 || !of.some(index => names[index]!.past <= head)) return null
  const { side, name } = figures.drafts[figureOfName.get(bodies[0]!)!]!
  return side ?? name
}

/** "the foreign ministry in | Sendal": the seat tells the state; several reports together may tell which. */
function seatBehind({ words, names, judged, nameAt }: Reading, { past, of }: Phrase): string | null {
  if (
    of.length > 0 ||
    !/^(?:ministry|government|presidency|parliament|cabinet|authorities)$/.test(words[past - 1]!.lower)
  )
    return null
  if (words[past]?.lower !== 'in' || !follows(words, past) || !follows(words, past + 1)) return null
  const index = nameAt[past + 1] ?? -1
  if (index === -1) return null
  const { kind, side, key } = judged[index]!
  if (side !== null) return side
  return (kind === 'place' || kind === 'state') && names[index]!.known === null ? key : null
}

/** "ambassador to | the Compact": where somebody is sent is not whom he speaks for. */
function isPosting({ words, names }: Reading, { head, past }: Phrase, index: number): boolean {
  const { first } = names[index]!
  return (
    first > head &&
    first < past &&
    /^(?:ambassadors?|envoys?|emissar(?:y|ies)|representatives?|delegates?|consul)$/.test(words[head]!.lower) &&
    words[head + 1]?.lower === 'to'
  )
}

/** "the Authority-run ministry". */
function runBy({ words, nameOfKey, figureOfName, figures, judged }: Reading, { first, head }: Phrase): string | null {
  for (let at = first; at < head; at += 1) {
    const owner = words[at]!.folded.match(/^(.+)-(?:run|controlled|led)$/)?.[1]
    if (owner === undefined) continue
    const name = nameOfKey.get(owner)
    if (name === undefined) continue
    const figure = figureOfName.get(name)
    const draft = figure === undefined ? undefined : figures.drafts[figure]
    return judged[name]!.kind === 'state' ? judged[name]!.key : (draft?.side ?? draft?.name ?? null)
  }
  return null
}

/** The state or body that a sentence is about up to a word: the first named in it, else in the sentence before. */
function subjectBefore(reading: Reading, at: number): string | null {
  const { words, names, judged, figureOfName, namesOf } = reading
  const { sentence } = words[at]!
  // "The Ardani side …, a member of its delegation": the adjective will do.
  const isActor = (index: number) =>
    figureOfName.has(index)
      ? /^(?:state|organisation)$/.test(judged[index]!.kind ?? '')
      : judged[index]!.kind === 'adjective' &&
        judged[index]!.side !== null &&
        (words[names[index]!.first]!.sentence === words[at]!.sentence || isOfBody(words, names[index]!.past))
  // "… has won: Sendal accepts, its minister said": a colon begins anew.
  let from = 0
  for (let back = at - 1; back > 0 && words[back]!.sentence === sentence; back -= 1)
    if (/[:;]/.test(words[back]!.gap)) {
      from = back
      break
    }
  for (const where of [sentence, sentence - 1, sentence - 2]) {
    if (where !== sentence) from = 0
    // Further back only over words without names, as of a quotation.
    if (where === sentence - 2 && namesOf.get(sentence - 1) !== undefined) break
    const subject = namesOf
      .get(where)
      ?.find(index => names[index]!.past <= at && names[index]!.first >= from && isActor(index))
    if (subject !== undefined) return sideOfName(reading, subject)
  }
  return null
}

/** "the Ardani | delegation denied it": the adjective before a body stands for its side in the next sentence too. */
function isOfBody(words: readonly Word[], past: number): boolean {
  return follows(words, past) && isInstitutionNoun(words[past]!.text)
}

/** What bodies are called that serve no state, even where a state is in their name: unions, parties, movements, companies. */
const OF_NO_STATE =
  /\b(?:liberation|resistance|revolutionary|rebel|rebels|movement|front|party|unions?|guild|brotherhood|workers|teachers|alliance|coalition|association|federation|confederation|league|chamber|company|corporation|foundation|university|society|relief|opposition|democrats|forum|network|campaign|church|synod|diocese|cooperative|club|brotherhood|charity|lobby|list|greens|liberals|socialists|conservatives|republicans|nationalists|communists|radicals)\b/i

/** The side that a body's own name tells: "Ardani Foreign Ministry", "Denmark's | Water Board". */
export function sideOfBody(reading: Reading, index: number): string | null {
  const { words, names, nameEnding } = reading
  const { first, past } = names[index]!
  if (OF_NO_STATE.test(printed(words, first, past))) return null
  for (let at = first; at < past; at += 1) {
    const side = sideOfWord(reading, words[at]!)
    if (side !== null) return side
  }
  // "Danish Harl rebels", "a Danish Harl member": the adjective goes with the people.
  const next = words[past]
  const isModifier =
    next !== undefined &&
    follows(words, past) &&
    !words[past - 1]!.possessive &&
    (isOfficeNoun(next.text) ||
      isPeopleNoun(next.text) ||
      isPersonNoun(next.text) ||
      commonParty(next.text) !== undefined)
  if (isModifier && names[index]!.shape === null && first > 0 && !words[first - 1]!.possessive) return null
  const owner = follows(words, first) ? nameEnding[first]! : -1
  return owner === -1 ? null : sideOfName(reading, owner)
}

function sideOfWord({ states }: Reading, word: Word): string | null {
  const country = countryOfDemonym(word.text) ?? countryNamed(word.text)
  if (country !== undefined) return country.name
  return states.find(state => word.folded === state || isDemonym(word.folded, state)) ?? null
}

/** Gives figures the sides that titles, appositions and relative clauses tell. */
export function giveSides(reading: Reading): void {
  const { words, phrases, bound, names, judged, figures, figureOfName, nameEnding } = reading
  // "the Long House, the Ardan presidency": the second says whose the first is.
  for (const phrase of phrases) {
    if (phrase.kind !== 'institution' || phrase.first === 0 || !/^,\s+$/.test(words[phrase.first]!.gap)) continue
    const figure = figureOfName.get(nameEnding[phrase.first]!)
    if (figure !== undefined && figures.drafts[figure]!.kind === 'organisation')
      figures.drafts[figure]!.side ??= sideOfPhrase(reading, phrase)
  }
  giveSidesOfLed(reading)
  giveSidesOfOwners(reading)
  giveSidesOfDelegations(reading)
  giveSidesOfHouses(reading)
  // Twice: a person may speak for a person whose side comes later in the report.
  for (let round = 0; round < 2; round += 1)
    bound.forEach(({ phrases: own, range }, index) => {
      const figure = figureOfName.get(index)
      if (figure === undefined || judged[index]!.kind !== 'person') return
      const draft = figures.drafts[figure]!
      for (const phrase of own) {
        if (isFormer(words, phrases[phrase]!)) continue
        draft.side ??=
          sideOfPhrase(reading, phrases[phrase]!) ??
          sideIntroduced(reading, phrases[phrase]!) ??
          sideOfBodyAnswering(reading, phrases[phrase]!)
        draft.principal ??= principalOf(reading, phrases[phrase]!)
      }
      // "Denmark's Ana Osei", "Ana Osei of Denmark"
      const owner = nameEnding[range.first]!
      if (
        owner !== -1 &&
        words[range.first - 1]!.possessive &&
        /^(?:state|organisation)$/.test(judged[owner]!.kind ?? '')
      )
        draft.side ??= sideOfName(reading, owner)
      const clause = officeOfClause(words, names[index]!.past)
      const { past } = names[index]!
      const isOf =
        words[past]?.lower === 'of' &&
        words[past]!.sentence === words[past - 1]!.sentence &&
        /^,? $/.test(words[past]!.gap)
      const target = [isOf ? past + 1 : -1, clause?.forWord ?? -1]
      for (const at of [...target, forBefore(words, range.first)]) draft.side ??= sideAt(reading, at, past)
      draft.side ??= sideOfBodyBefore(reading, index)
    })
}

/** "A spokesman for the Water Board said … | The spokesman, Ana Osei, said": whoever was brought in by the same word, up to 3 sentences before. */
function sideIntroduced(reading: Reading, phrase: Phrase): string | null {
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
function sideOfBodyAnswering(reading: Reading, phrase: Phrase): string | null {
  const { words, phrases, namesOf, judged, figureOfName, figures } = reading
  const { lower, sentence } = words[phrase.head]!
  if (!/^(?:a|an)$/.test(phrase.determiner ?? '') || phrase.of.length > 0) return null
  if (!/^spokes(?:man|woman|person)$/.test(lower) || phrase.past - phrase.first !== 2) return null
  const named = (namesOf.get(sentence - 1) ?? []).filter(index => figureOfName.has(index))
  const bodies = new Set(named.map(index => figureOfName.get(index)!))
  const plain = phrases.filter(
    ({ kind, head, of }) => kind === 'institution' && words[head]!.sentence === sentence - 1 && of.length === 0,
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

/** The side named at a word: "the League’s team", "the government team", "the union". @param past the name it is told of ends before */
function sideAt(reading: Reading, at: number, past: number): string | null {
  const { words, names, phrases } = reading
  if (at === -1 || words[at]?.sentence !== words[past - 1]!.sentence) return null
  const name = nameFrom(reading, at)
  const isNamed = name !== -1 && words[names[name]!.first]!.sentence === words[past - 1]!.sentence
  if (isNamed) return sideOfName(reading, name)
  const phrase = phrases.find(({ first, head }) => first <= at + 1 && at <= head && first >= at - 1)
  return (
    (phrase === undefined ? null : sideOfPhrase(reading, phrase)) ??
    shortNameAt(reading, at) ??
    commonBodyAt(reading, at)
  )
}

/** "the Group": the one body whose name ends so. */
function shortNameAt({ words, figures }: Reading, at: number): string | null {
  const last = words[at + 1]
  if (words[at]?.lower !== 'the' || last?.capital !== true || !follows(words, at + 1)) return null
  const fitting = figures.fitting(({ kind, name }) => kind === 'organisation' && name.endsWith(` ${last.text}`))
  if (fitting.length !== 1) return null
  const { side, name } = figures.drafts[fitting[0]!]!
  return side ?? name
}

/** "the highland farmers’ bloc": a body with no name but its common one, within five words. */
function commonBodyAt({ words }: Reading, at: number): string | null {
  const first = /^(?:the|a|an)$/.test(words[at]?.lower ?? '') ? at + 1 : at
  for (let past = first; past < first + 5 && words[past]?.sentence === words[at]!.sentence; past += 1) {
    // "millers’ bloc": the apostrophe of a plural.
    if (past > first && !/^[’']? $/.test(words[past]!.gap)) return null
    const { text, lower } = words[past]!
    if (isFunctionWord(text) || text !== lower) return null
    // "the islanders’ | delegation": theirs who have no other name.
    if (
      past > first &&
      /s$/.test(words[past - 1]!.lower) &&
      /^[’']/.test(words[past]!.gap) &&
      /^(?:delegation|team|side|camp|committee|negotiators?|representatives?)$/.test(lower)
    )
      return printed(words, first, past)
    const isBody =
      /^(?:bloc|union|federation|association|coalition|alliance|movement|party|league|front|council|guild|syndicate|cooperative)$/.test(
        lower,
      )
    if (isBody) return past > first ? printed(words, first, past + 1) : null
  }
  return null
}

/** "For the government, | Deputy Minister Ana Osei said": the word after "for", or -1. */
function forBefore(words: readonly Word[], first: number): number {
  if (first < 2 || !/^,\s+$/.test(words[first]!.gap)) return -1
  // 6 words: "for the Northern Growers’ and Millers’ Union".
  for (let at = first - 1; at >= 0 && first - at <= 6 && words[at]!.sentence === words[first]!.sentence; at -= 1) {
    if (words[at]!.lower === 'for') {
      const opens = words[at - 1] === undefined || words[at - 1]!.sentence !== words[at]!.sentence
      return opens || /^(?:and|while|but)$/.test(words[at - 1]!.lower) || /[,;]\s*$/.test(words[at]!.gap) ? at + 1 : -1
    }
    if (/[,;:]/.test(words[at]!.gap)) return -1
  }
  return -1
}

/** What only somebody of a body or a delegation is called. */
const OF_BODIES =
  /\b(?:boss|chairman|chairwoman|chairperson|chair|director|secretary-general|general secretary|treasurer|conven[eo]r|chief negotiator|lead negotiator|leader|commissioner|conciliator|chief executive|finance chief|operating officer|executive officer|co-leader|managing partner|abbot|abbess)$|\bspokes(?:man|woman|person)\b/i

/** The "said" of "“Never,” said spokesman Jonas Hale". */
function isCueBehindQuotation({ gap, text }: Word): boolean {
  return /["”’]\s*$/.test(gap) && !isFunctionWord(text)
}

/** Offices that only a state has; an own state is then left out where it has just been spoken of. */
const OF_STATES = /^(?:(?:deputy )?prime minister|premier|president|(?:[\p{L}-]+ ){0,3}minister)$/iu

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
  if (states.length !== 1 || people || first === undefined || figureOfName.get(first) !== states[0]) return null
  const at = names[first]!.first
  // Three words: "Nor is the Castle …".
  const opens = words[at - 4]?.sentence !== sentence
  const { name, side } = figures.drafts[states[0]!]!
  return opens && words[at]!.paragraph === paragraph ? (side ?? name) : null
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
function sideOfBodyBefore(reading: Reading, index: number): string | null {
  const { words, bound, names, judged, figureOfName, figures, namesOf } = reading
  const { titles, range } = bound[index]!
  if (titles.length !== 1 || range.first === names[index]!.first || /\bopposition\b/i.test(titles[0]!)) return null
  const isOfState = OF_STATES.test(titles[0]!)
  // "Army spokeswoman": of a state, though a movement has just been named.
  const isOfMinistry = /^(?:army|police|military|navy|government|ministry|cabinet|presidential|defen[cs]e)\b/i.test(
    titles[0]!,
  )
  if (!isOfState && !OF_BODIES.test(titles[0]!)) return null
  const { sentence } = words[range.first]!
  const met = sideOfBodyMet(reading, index)
  if (met !== null) return met
  // Behind a quotation as at the beginning: "“Never,” said spokesman Jonas Hale".
  for (let at = range.first - 1; at >= 0 && words[at]!.sentence === sentence; at -= 1)
    if (!words[at]!.inQuotation && !(at === range.first - 1 && isCueBehindQuotation(words[at]!))) return null
  // "the opposition’s spokeswoman": of somebody else.
  if (words.slice(range.first, names[index]!.first).some(({ possessive }) => possessive)) return null
  const actors = (namesOf.get(sentence - 1) ?? []).filter(other => figureOfName.has(other))
  const own = [...new Set(actors.map(other => figureOfName.get(other)!))]
  if (isOfState) return stateSpokenOf(reading, sentence - 1, words[range.first]!.paragraph, own)
  // "Harl Mills turned down the offer of Urzo Mills. Finance chief Ana Osei": of several bodies the one it is about.
  const isAbout =
    own.length > 1 &&
    words[names[actors[0]!]!.first - 3]?.sentence !== sentence - 1 &&
    own.every(figure => figures.drafts[figure]!.kind === 'organisation')
  if ((own.length !== 1 && !isAbout) || judged[actors[0]!]!.kind === 'media') return null
  const draft = figures.drafts[own[0]!]!
  if (isOfMinistry && draft.kind === 'organisation') return draft.side
  // A conciliator is of no party, but of a service.
  if (/conciliator$/i.test(titles[0]!) && !/concil|mediat|arbitrat|labou?r/i.test(draft.name)) return null
  return draft.kind === 'organisation' || draft.kind === 'state' ? (draft.side ?? draft.name) : null
}

/** "Ardan said no. … Castle spokesman Jonas Hale said": a house with a spokesman is of the only state named there. */
function giveSidesOfHouses({ words, names, phrases, judged, figures, figureOfName, namesOf }: Reading): void {
  for (const { head, of } of phrases) {
    if (!/^spokes(?:man|woman|person)$/.test(words[head]!.lower)) continue
    const house = of.find(index => names[index]!.past === head && judged[index]!.kind === 'organisation')
    const figure = house === undefined ? undefined : figureOfName.get(house)
    if (figure === undefined || names[house!]!.known !== null || !HOUSE.test(figures.drafts[figure]!.name)) continue
    const { sentence } = words[head]!
    const states = new Set(
      [sentence - 1, sentence].flatMap(where =>
        (namesOf.get(where) ?? []).filter(index => judged[index]!.kind === 'state').map(index => judged[index]!.key),
      ),
    )
    if (states.size === 1) figures.drafts[figure]!.side ??= [...states][0]!
  }
}

/** What seats of power are called; or one word alone. */
const HOUSE = /^[\p{L}-]+$|\b(?:Palace|House|Castle|Citadel|Hall|Street|Gate|Fort|Court)$/u

/** The person somebody speaks for: "Keller's envoy", "the Keller envoy", not "Keller's rival". */
export function principalOf(reading: Reading, phrase: Phrase): string | null {
  const { words, judged, figureOfName, figures } = reading
  const isOfTheirs = words.slice(phrase.head + 1, phrase.past).some(({ lower }) => lower === 'his' || lower === 'her')
  if (!SPEAKING_FOR.test(words[phrase.head]!.lower) && !isOfTheirs && !isOwnedDelegation(words, phrase)) return null
  const person = phrase.of.find(index => judged[index]!.kind === 'person')
  const figure = person === undefined ? whoseIs(reading, phrase) : figureOfName.get(person)
  return figure === undefined ? null : figures.drafts[figure]!.name
}

/** "Osei left early. Her spokesman, …": the only person named in the last sentence that names any. */
function whoseIs(
  { words, names, namesOf, judged, figureOfName, figures }: Reading,
  phrase: Phrase,
): number | undefined {
  const behind = words.slice(phrase.head + 1, phrase.past).find(({ lower }) => lower === 'his' || lower === 'her')
  const determiner = behind?.lower ?? phrase.determiner ?? ''
  if (!/^(?:his|her)$/.test(determiner)) return undefined
  const { sentence } = words[phrase.first]!
  const gender = determiner === 'his' ? 'man' : 'woman'
  for (let back = 0; back <= 3; back += 1) {
    const people = (namesOf.get(sentence - back) ?? []).filter(
      index => judged[index]!.kind === 'person' && names[index]!.past <= phrase.first && figureOfName.has(index),
    )
    const fitting = [...new Set(people.map(index => figureOfName.get(index)!))].filter(
      figure => (figures.drafts[figure]!.gender ?? gender) === gender,
    )
    if (fitting.length === 1) return fitting[0]
    if (fitting.length > 1) {
      // "Osei told her whether Keller knew. His spokesman …": whoever spoke.
      const isSpeaker = (index: number) =>
        [words[names[index]!.past], words[names[index]!.first - 1]].some(
          word => word?.sentence === sentence - back && isVerbOfSaying(word.text),
        )
      const speakers = new Set(people.filter(isSpeaker).map(index => figureOfName.get(index)!))
      return speakers.size === 1 && fitting.includes([...speakers][0]!) ? [...speakers][0] : undefined
    }
  }
  return undefined
}

/** "a member of Osei’s delegation" */
function isOwnedDelegation(words: readonly Word[], { head, past }: Phrase): boolean {
  return (
    words[head + 1]?.lower === 'of' &&
    LED_BODY.test(words[past - 1]?.lower ?? '') &&
    words.slice(head, past).some(({ possessive }) => possessive)
  )
}

const SPEAKING_FOR =
  /^(?:envoys?|ambassadors?|emissar(?:y|ies)|representatives?|negotiators?|advis[eo]rs?|aides?|spokes(?:man|woman|person|people|men)|office|staff|camp|team|minister|secretary|assistants?|deputy)$/

/** "Osei’s ruling Harl Front", "Keller’s Harl Radicals": whoever has a party is of it. */
function giveSidesOfOwners(reading: Reading): void {
  const { words, names, judged, figures, figureOfName, nameAt } = reading
  names.forEach(({ past }, index) => {
    const figure = figureOfName.get(index)
    if (figure === undefined || judged[index]!.kind !== 'person') return
    if (!words[past - 1]!.possessive) {
      const own = partyBefore(reading, index)
      if (own !== null) figures.drafts[figure]!.side ??= own
      return
    }
    let at = past
    // 3 words: "own centre-right".
    while (at < past + 3 && follows(words, at) && nameAt[at] === -1 && words[at]!.text === words[at]!.lower) at += 1
    const body = follows(words, at) ? nameAt[at]! : -1
    const owned = body === -1 ? undefined : figureOfName.get(body)
    if (owned === undefined || judged[body]!.kind !== 'organisation') return
    const draft = figures.drafts[owned]!
    const next = words[names[body]!.past]
    const isParty =
      /\b(?:Party|Front|Movement|League|Alliance|Democrats|Conservatives|Union|Bloc|Coalition)\b/.test(draft.name) ||
      (next !== undefined &&
        follows(words, names[body]!.past) &&
        /^(?:party|bloc|alliance|coalition|movement)$/.test(next.lower))
    if (isParty && draft.side === null) figures.drafts[figure]!.side ??= draft.name
  })
}

/** "the Reform Party of | former premier Ana Osei": the party it is. */
function partyBefore(
  { words, bound, judged, nameEnding, figures, figureOfName }: Reading,
  index: number,
): string | null {
  const { first } = bound[index]!.range
  const body =
    words[first - 1]?.lower === 'of' && follows(words, first - 1) && follows(words, first) ? nameEnding[first - 1]! : -1
  const figure = body === -1 || judged[body]!.kind !== 'organisation' ? undefined : figureOfName.get(body)
  if (figure === undefined) return null
  const { name, side } = figures.drafts[figure]!
  return side === null && /\b(?:Party|Front|Movement|Alliance|Democrats|Greens|Liberals|Bloc|Coalition)$/.test(name)
    ? name
    : null
}

const LED = /^(?:led|headed|represented|fronted|chaired|commanded)$/
const LEADS = /^(?:leads?|led|heads?|headed|leading|heading|represents?|represented|representing)$/
const BE = /^(?:is|are|was|were|be|been|being|will|has|have|had|also|to|loyal)$/
const LED_BODY =
  /^(?:delegation|team|side|mission|panel|camp|government|party|movement|group|union|coalition|bloc|rebels|insurgents|guerrillas|separatists)$/

/** "The Ardan delegation was led by Keller", "rebels loyal to Osei", "Keller led the Ardan team": who leads is of the led. */
function giveSidesOfLed(reading: Reading): void {
  const { words, names, judged, bound, figures, figureOfName } = reading
  const bodies = reading.phrases.filter(({ head }) => LED_BODY.test(words[head]!.lower))
  const endingAt = new Map(bodies.map(phrase => [phrase.past, phrase] as const))
  const beginningAt = new Map(bodies.map(phrase => [phrase.first, phrase] as const))
  names.forEach(({ past }, index) => {
    const figure = figureOfName.get(index)
    if (figure === undefined || judged[index]!.kind !== 'person' || figures.drafts[figure]!.side !== null) return
    const side = sideLedBy(reading, bound[index]!.range.first) ?? sideLed(reading, past)
    if (side !== null) figures.drafts[figure]!.side = side
  })

  /** … whoever stands at a word. */
  function sideLedBy(reading: Reading, first: number): string | null {
    const { sentence } = words[first]!
    const wordAt = (at: number) => (words[at]?.sentence === sentence ? words[at]!.lower : '')
    // Titles may stand before the name: "by former vice-president Osei".
    let at = first - 1
    while (at > first - 4 && wordAt(at) !== '' && !/^(?:by|to)$/.test(wordAt(at))) at -= 1
    const isLed = wordAt(at) === 'by' && LED.test(wordAt(at - 1))
    if (!isLed && !(wordAt(at) === 'to' && wordAt(at - 1) === 'loyal')) return null
    at -= isLed ? 2 : 1
    while (BE.test(wordAt(at))) at -= 1
    return wordAt(at) === '' ? null : sideEnding(reading, at + 1, endingAt)
  }

  /** … whoever stands before a word. */
  function sideLed(reading: Reading, past: number): string | null {
    const { sentence } = words[past - 1]!
    let at = past
    while (words[at]?.sentence === sentence && follows(words, at) && BE.test(words[at]!.lower)) at += 1
    if (words[at]?.sentence !== sentence || !follows(words, at) || !LEADS.test(words[at]!.lower)) return null
    const phrase = beginningAt.get(at + 1)
    return phrase === undefined ? null : sideOfPhrase(reading, phrase)
  }
}

/** The side of the body whose name or description ends before a word. */
function sideEnding(reading: Reading, past: number, endingAt: ReadonlyMap<number, Phrase>): string | null {
  const { words, nameEnding, judged } = reading
  const phrase = endingAt.get(past)
  if (phrase !== undefined) return sideOfPhrase(reading, phrase)
  const name = nameEnding[past]!
  return name !== -1 && /^(?:state|organisation|group)$/.test(judged[name]!.kind ?? '') && !words[past - 1]!.possessive
    ? sideOfName(reading, name)
    : null
}

/** "the Ardan delegation, led by Keller and joined by Osei": its members are of its side. */
function giveSidesOfDelegations(reading: Reading): void {
  const { words, phrases, names, judged, figures, figureOfName, namesOf } = reading
  for (const phrase of phrases) {
    if (!/^(?:delegation|team)$/.test(words[phrase.head]!.lower)) continue
    const side = sideOfPhrase(reading, phrase)
    if (side === null) continue
    for (const index of namesOf.get(words[phrase.head]!.sentence) ?? []) {
      const { first } = names[index]!
      const figure = figureOfName.get(index)
      if (first <= phrase.head || figure === undefined || judged[index]!.kind !== 'person') continue
      const between = words.slice(phrase.head + 1, first).map(({ lower }) => lower)
      // Up to the verb of the sentence everybody after "led by" or "joined by" belongs to it.
      if (
        !/^,? ?(?:led|headed|joined|accompanied) by(?:(?! (?:met|meets|said|arrived|held|visited|was|were|will|would|has|had) ).)*$/.test(
          `${between.join(' ')} `,
        )
      )
        break
      figures.drafts[figure]!.side ??= side
    }
  }
}

/** The name that begins at a word, or after the titles and articles there. */
function nameFrom({ words, names, namesOf }: Reading, at: number): number {
  const inSentence = namesOf.get(words[at]?.sentence ?? -1)
  return inSentence?.find(index => names[index]!.first >= at && names[index]!.first - at <= 2) ?? -1
}
