/** @module The side of a noun phrase: of those it names, of the body its common noun means, of the subject before for "its". */

import { commonParty } from '../document/common-parties.ts'
import { bodyJustNamed } from './body-just-named.ts'
import { bodyCalled, commonOwner, commonPartyOf, OF_EVERY_STATE, SOME, theGovernment } from './common-owners.ts'
import type { Phrase } from './find-phrases.ts'
import { isFunctionWord, isVerbOfActors } from './gazetteers/common-words.ts'
import { countryNamed, countryOfDemonym } from './gazetteers/countries.ts'
import { isCommonBody } from './gazetteers/known-names.ts'
import { isInstitutionNoun, isOfficeNoun, isPeopleNoun } from './gazetteers/offices.ts'
import type { Reading } from './reading.ts'
import { follows, printed, type Word } from './words.ts'

/** Those who stand beside somebody, and do not speak for him. */
const COMPANIONS =
  /^(?:allies|partners|supporters|opponents|critics|ally|partner|friends|backers|rivals|neighbours|neighbors|enemies)$/

/** The state or body that a name stands for as a modifier: "Danish", "Élysée", "Authority". `null` when unknown. */
export function sideOfName({ judged, figureOfName, figures }: Reading, index: number): string | null {
  const { kind, key, side } = judged[index]!
  if (kind === 'state' || kind === 'adjective') return side ?? key
  if (kind === 'place') return side ?? (judged[index]!.placed === 'seat' ? key : null)
  const figure = figureOfName.get(index)
  if (figure === undefined) return null
  const draft = figures.drafts[figure]!
  if (draft.kind === 'media') return null
  if (draft.kind === 'organisation' && RESEARCHES.test(draft.name)) return draft.name
  return draft.kind === 'organisation' || draft.kind === 'group' ? (draft.side ?? draft.name) : draft.side
}

/** Bodies whose people speak for no state, wherever they are. */
const RESEARCHES = /\b(?:University|Institute|College|Academy|Think Tank|Observatory)\b|\bCent(?:re|er) for\b/

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
  if (phrase.determiner === 'whose') {
    const owner = ownerBeforeWhose(reading, phrase)
    if (owner !== null) return owner
    // "Ana Osei, whose junior | partner": a person's, and no body's that was named before.
    if (reading.judged[reading.nameEnding[phrase.first]!]?.kind === 'person') return null
  }
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
  const isAlso = words[first - 1]?.lower === 'and' && follows(words, first)
  const at0 = isAlso ? whoseBefore(words, first) : first
  const last = at0 > 0 && /^,?\s$/.test(words[at0]!.gap) ? nameOrNoun(reading, at0) : -1
  // "the United Dawn of Ardan, whose leader"
  const at = last === -1 ? -1 : names[last]!.first - 1
  const whole =
    at > 0 && words[at]!.lower === 'of' && follows(words, at + 1) && follows(words, at) ? nameEnding[at]! : -1
  const owner = [whole, last].find(isBody)
  return owner === undefined ? null : sideOfName(reading, owner)
}

/** The first "whose" of "…, whose members met and | whose leader …". */
function whoseBefore(words: readonly Word[], first: number): number {
  const { sentence } = words[first]!
  for (let at = first - 2; at > 0 && words[at]!.sentence === sentence; at -= 1)
    if (words[at]!.lower === 'whose') return at
  return first
}

/** The name that ends before a word, or before the common noun of its body there: "the Harl | bloc, whose". */
function nameOrNoun({ words, nameEnding }: Reading, at: number): number {
  if (nameEnding[at] !== -1) return nameEnding[at]!
  const isNoun = isCommonBody(words[at - 1]!.lower) && follows(words, at - 1)
  return isNoun ? nameEnding[at - 1]! : -1
}

/** As the gazetteer of bodies calls it. */
const COMMISSION = 'European Commission'

function sideOfPhraseOwned(reading: Reading, phrase: Phrase, isCompanion: boolean): string | null {
  const { words, names, figures } = reading
  const sidesOf = (indices: readonly number[]) => [
    ...new Set(indices.map(index => sideOfName(reading, index)).filter(side => side !== null)),
  ]
  const of = phrase.of.filter(index => !isPosting(reading, phrase, index) && !isWhereabouts(reading, phrase, index))
  // "the European commissioner": a union's, and where the report speaks of the Commission, that one's.
  if (
    /^commissioners?$/.test(words[phrase.head]!.lower) &&
    of.some(index => /^(?:European|EU)$/.test(words[names[index]!.first]!.text))
  )
    return figures.fitting(({ name }) => name === COMMISSION).length > 0 ? COMMISSION : 'European Union'
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
  // "the Union’s envoy", "a Union diplomat": the last word of the name of one body.
  const short = words
    .slice(phrase.first, phrase.head)
    .filter(({ capital, possessive, opens }, at) => {
      // "a Court House official": the end of a longer name is not short for another.
      const isWhole = words[phrase.first + at - 1]?.capital !== true
      return capital && isWhole && (possessive || !opens)
    })
    .map(({ text }) => bodyEndingIn(reading, text))
    .filter(body => body !== null)
  if (short.length === 1 && !isCompanion) return short[0]!
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
    // "Ardan likes the model, | their chief negotiator, Ana Osei, said": of many, who have one.
    (phrase.determiner === 'their' && phrase.kind === 'person' && !words[phrase.head]!.lower.endsWith('s')) ||
    words
      .slice(phrase.head, phrase.past)
      .some(({ lower }, at) => lower === 'its' && isOwnBody(words, phrase.head + at + 1, phrase.past))
  return (isIts && !isCompanion) || isOwned ? subjectBefore(reading, phrase.first) : null
}

/** "the Union": the one body whose name ends so, the side it is of or itself. */
export function bodyEndingIn({ figures }: Reading, word: string): string | null {
  const fitting = figures.fitting(({ kind, name }) => kind === 'organisation' && name.endsWith(` ${word}`))
  if (fitting.length !== 1) return null
  const { side, name } = figures.drafts[fitting[0]!]!
  return side ?? name
}

/** "its delegation", "its own foreign ministry"; not "its contents". */
function isOwnBody(words: readonly Word[], at: number, past: number): boolean {
  return words.slice(at, past).some(({ text }) => isInstitutionNoun(text) || isPeopleNoun(text) || isOfficeNoun(text))
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
function seatBehind(reading: Reading, { past, of }: Phrase): string | null {
  return of.length > 0 || !isSeated(reading.words[past - 1]!.lower) ? null : sideOfSeatAt(reading, past)
}

/** What governs, where its seat is. */
export function isSeated(noun: string): boolean {
  return /^(?:ministry|government|presidency|parliament|cabinet|authorities)$/i.test(noun)
}

/** "… in | Sendal" at a word: the state whose seat that is. */
export function sideOfSeatAt({ words, names, judged, nameAt }: Reading, past: number): string | null {
  if (words[past]?.lower !== 'in' || !follows(words, past) || !follows(words, past + 1)) return null
  const index = nameAt[past + 1] ?? -1
  if (index === -1) return null
  const { kind, side, key } = judged[index]!
  if (side !== null) return side
  return (kind === 'place' || kind === 'state') && names[index]!.known === null ? key : null
}

/** "an analyst in | Sendal": where somebody is who serves nobody there. */
function isWhereabouts({ words, names }: Reading, { head, past }: Phrase, index: number): boolean {
  const { first } = names[index]!
  return (
    first > head &&
    first < past &&
    /^(?:man|woman|analyst|expert|professor|economist|observer|resident|activist|historian|researcher|scholar|reporter|correspondent)s?$/.test(
      words[head]!.lower,
    ) &&
    /^(?:in|at|from)$/.test(words[head + 1]?.lower ?? '')
  )
}

/** "ambassador to | the Compact", "an expert on | Ardan": where somebody is sent, and what he knows of, is not whom he speaks for. */
function isPosting({ words, names }: Reading, { head, past }: Phrase, index: number): boolean {
  const { first } = names[index]!
  if (first <= head || first >= past) return false
  const [noun, link] = [words[head]!.lower, words[head + 1]?.lower]
  return link === 'to' ? SENT.test(noun) : link === 'on' && KNOWS.test(noun)
}

const SENT = /^(?:ambassadors?|envoys?|emissar(?:y|ies)|representatives?|delegates?|consul)$/

/** Those who know of a country, and are none of its people for that. */
const KNOWS =
  /^(?:experts?|analysts?|specialists?|scholars?|authorit(?:y|ies)|researchers?|historians?|advis[eo]rs?|commentators?|lecturers?|professors?)$/

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

/** Somebody a sentence may be about: where it begins, and the side it stands for. */
interface Subject {
  readonly first: number
  readonly side: string | null
  /** Index of its name; -1 for a common noun. */
  readonly name: number
}

/** The state or body that a sentence is about up to a word: the first in it, else in the sentence before. */
export function subjectBefore(reading: Reading, at: number): string | null {
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
    const all: readonly Subject[] = (namesOf.get(where) ?? [])
      .filter(index => names[index]!.past <= at && names[index]!.first >= from && isActor(index))
      .map(index => ({ first: names[index]!.first, side: sideOfName(reading, index), name: index }))
    // "In Denmark, where it rained, the League said": where something is said is not who says it.
    const free = all.filter(({ first }) => !isPlaceOfSentence(words, first))
    const actors = free.length > 0 ? free : all
    // "That leaves Ardan or Bela, and Bela has said no. | Its minister": the subject of the last clause.
    const named =
      where === sentence ? actors[0] : (actors.findLast(({ name }) => opensClause(reading, name)) ?? actors[0])
    const subject = [named, bodyOpening(reading, where, at)]
      .filter(one => one !== undefined)
      .toSorted((a, b) => a.first - b.first)[0]
    if (subject !== undefined) return subject.side
  }
  return null
}

/** "In | Denmark, the League said": a place that a sentence opens with. */
function isPlaceOfSentence(words: readonly Word[], first: number): boolean {
  const before = words[first - 1]
  return (
    before !== undefined &&
    before.sentence === words[first]!.sentence &&
    /^(?:in|at|near|from|outside)$/.test(before.lower) &&
    words[first - 2]?.sentence !== before.sentence
  )
}

/** "The company has kept a line open, and | its director", "The relief committee would accept it, says | its chair": a body by its common noun that a sentence begins with. */
function bodyOpening({ words, ...rest }: Reading, sentence: number, at: number): Subject | undefined {
  let first = at
  while (first > 0 && words[first - 1]!.sentence >= sentence) first -= 1
  if (words[first]?.sentence !== sentence || !/^(?:the|this|their)$/.test(words[first]!.lower)) return undefined
  // "The government would pardon it, | its minister said"
  if (words[first + 1]?.lower === 'government' && first + 1 < at && !words[first + 1]!.possessive)
    return { first, side: theGovernment({ words, ...rest }), name: -1 }
  // "The water ministry denied it. Its spokesman": whosever ministry that is.
  const ministry = rest.phrases.find(one => one.first === first && words[one.head]!.lower === 'ministry')
  if (ministry !== undefined && ministry.past <= at && !words[ministry.head]!.possessive) {
    const side = sideOfPhrase({ words, ...rest }, ministry)
    return { first, side: side ?? printed(words, ministry.title.first, ministry.title.past), name: -1 }
  }
  // 3 words: "the port workers' union".
  for (let noun = first + 1; noun <= first + 4 && noun < at && words[noun]!.sentence === sentence; noun += 1) {
    const { text, lower, possessive, capital } = words[noun]!
    // "The Union wants tin. Its envoy": short for the name of one body.
    const short = capital && noun === first + 1 && !possessive ? bodyEndingIn({ words, ...rest }, text) : null
    if (short !== null) return { first, side: short, name: -1 }
    // "The smaller faction": of several.
    if (text !== lower || isFunctionWord(text) || SOME.test(lower)) return undefined
    const goesOn = follows(words, noun + 1) && isCommonBody(words[noun + 1]!.lower)
    if (!isCommonBody(lower) || goesOn || possessive || OF_EVERY_STATE.test(lower)) continue
    // "Their association, Harl Mills, would": it has a name.
    if (words[noun + 1]?.capital === true && /^, /.test(words[noun + 1]!.gap)) return undefined
    const called = bodyCalled({ words, ...rest }, lower, at)
    const own = noun > first + 1 ? printed(words, first + 1, noun + 1) : (commonParty(lower) ?? lower)
    return { first, side: called ?? own, name: -1 }
  }
  return undefined
}

/** "…, and | Bela has said no": the subject of a clause joined to the one before. */
function opensClause({ words, names }: Reading, index: number): boolean {
  const { first, past } = names[index]!
  const [before, next] = [words[first - 1], words[past]]
  if (before === undefined || next === undefined || words[past - 1]!.possessive || !follows(words, first)) return false
  return (
    /^(?:and|but|while)$/.test(before.lower) &&
    /^[,;]\s$/.test(before.gap) &&
    follows(words, past) &&
    (isVerbOfActors(next.text) || /^(?:is|was|has|had|will|would|does|did|says)$/.test(next.lower))
  )
}

/** "the Ardani | delegation denied it": the adjective before a body stands for its side in the next sentence too. */
function isOfBody(words: readonly Word[], past: number): boolean {
  return follows(words, past) && isInstitutionNoun(words[past]!.text)
}
