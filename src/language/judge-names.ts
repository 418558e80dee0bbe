/**
 * @module What a name names: judged from the gazetteers, from its shape and from its use anywhere in the report. A name
 * with no evidence stays unjudged and gives no mention.
 */
import type { FigureKind } from '../document/layers.ts'
import type { Bound } from './bind-titles.ts'
import type { Name } from './find-names.ts'
import type { Phrase } from './find-phrases.ts'
import { isFunctionWord, isVerbOfSaying } from './gazetteers/common-words.ts'
import { countryNamed, countryOfDemonym } from './gazetteers/countries.ts'
import { isGivenName } from './gazetteers/given-names.ts'
import { isBodyHead, isBodyTail, isPlaceHead, isWorkHead, KNOWN_NAMES } from './gazetteers/known-names.ts'
import { isInstitutionNoun, isOfficeNoun } from './gazetteers/offices.ts'
import { isOutletWord } from './gazetteers/outlets.ts'
import { longestPhrase } from './gazetteers/phrase-book.ts'
import { middleNames } from './group-people.ts'
import { type Evidence, evidenceByKey } from './name-evidence.ts'
import { isPlaceHere } from './places.ts'
import { statesOfAdjectives } from './states-of-adjectives.ts'
import { capitalsTold } from './told-capitals.ts'
import { follows, type Word } from './words.ts'

export interface Judgement {
  readonly kind: FigureKind | 'adjective' | 'place' | null
  /** Used as a place, too; `seat`: where somebody governs ("ministers in Sendal"). */
  readonly placed?: 'place' | 'seat'
  /** What figures are joined by: the standard name of the gazetteers, or the name as first used. */
  readonly key: string
  readonly side: string | null
}

interface Knowledge {
  readonly words: readonly Word[]
  /** Names and tails of names that titles or given names show to be people. */
  readonly people: ReadonlySet<string>
  /** Single names that stand alone somewhere, without an article. */
  readonly alone: ReadonlySet<string>
  /** Adjective or name → state, for states the gazetteers do not hold. */
  readonly states: ReadonlyMap<string, string>
  readonly outlet: string | null
}

const NOTHING: Judgement = { kind: null, key: '', side: null }

/** `result[i]` belongs to `names[i]`. `outlet`: what the report's file says of its publisher. */
export function judgeNames(
  words: readonly Word[],
  names: readonly Name[],
  phrases: readonly Phrase[],
  bound: readonly Bound[],
  outlet: string | null,
): readonly Judgement[] {
  const evidence = evidenceByKey(words, names, phrases, bound)
  const people = personKeys(names, bound, evidence)
  // "Danil Osei … Osei said": what is used again by its last word alone was a person's full name.
  const alone = new Set(
    names.filter(({ first, past }) => past - first === 1 && words[first - 1]?.lower !== 'the').map(({ key }) => key),
  )
  const knowledge = { words, alone, people, states: statesOfAdjectives(names, evidence, people), outlet }
  const capitals = capitalsTold(words, names, knowledge.states)
  const judged = new Map<string, Judgement>()
  // Full names first: the surname alone is then known for the person's.
  names.forEach((name, index) => {
    if (name.known !== null || name.shape !== null || bound[index]!.isPerson || !name.key.includes(' ')) return
    if (judgeUnknown(name, evidence.get(name.key)!, knowledge).kind === 'person') addTails(people, name.key)
  })
  const listed = listedWithStates(words, names, isState)
  return names.map((name, index) => {
    if (name.known !== null) return judgeKnown(words, name)
    const side = capitals.get(name.key)
    // It speaks for its state, like the capitals that gazetteers hold.
    if (side !== undefined)
      return isPlaceHere(words, name.first, name.past)
        ? { ...NOTHING, kind: 'place', side }
        : { kind: 'state', key: side, side }
    if (bound[index]!.isPerson) return { kind: 'person', key: name.key, side: null }
    const before = judged.get(name.key)
    if (before !== undefined) return before
    const judgement: Judgement =
      listed.has(name.key) && !people.has(name.key)
        ? { kind: 'state', key: name.key, side: name.key }
        : judgeUnknown(name, evidence.get(name.key)!, knowledge)
    const { located, seated } = evidence.get(name.key)!
    const isLand = judgement.kind === 'state' || judgement.kind === 'place'
    const placed: Judgement =
      isLand && located > 0 ? { ...judgement, placed: seated > 0 ? 'seat' : 'place' } : judgement
    judged.set(name.key, placed)
    return placed
  })

  function isState({ known, key }: Name): boolean {
    if (known !== null) return known.kind === 'country'
    return knowledge.states.get(key) === key || judgeIsState(key)
  }

  function judgeIsState(key: string): boolean {
    const name = names.find(one => one.key === key)!
    return name.shape === null && judgeUnknown(name, evidence.get(key)!, knowledge).kind === 'state'
  }
}

/** "Ardan, Bela and Sendal closed their session": lone names in a list with a state, that are not introduced as people. */
function listedWithStates(
  words: readonly Word[],
  names: readonly Name[],
  isState: (name: Name) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>()
  const known = new Map<string, boolean>()
  const isOne = (name: Name) => {
    if (!known.has(name.key)) known.set(name.key, isState(name))
    return known.get(name.key)!
  }
  for (let first = 0; first < names.length; ) {
    let past = first + 1
    while (past < names.length && past - first < 12 && joins(words, names[past - 1]!, names[past]!)) past += 1
    const list = names.slice(first, past)
    // Three, or two behind "between": "Keller and Ardan" may be anybody and a state.
    const isList = list.length > 2 || (list.length === 2 && words[list[0]!.first - 1]?.lower === 'between')
    const isLone = ({ past: end, first: begin, known: entry, shape }: Name) =>
      end - begin === 1 && (entry === null || entry.kind === 'country') && shape === null
    if (isList && list.every(isLone) && list.some(isOne))
      for (const { key, known: entry } of list) if (entry === null) found.add(key)
    first = past
  }
  return found
}

/** Whether nothing but a comma or "and" stands between two names. */
function joins(words: readonly Word[], a: Name, b: Name): boolean {
  if (words[a.past - 1]!.possessive || words[a.first]!.sentence !== words[b.first]!.sentence) return false
  const between = words.slice(a.past, b.first)
  if (between.length === 0) return /^,\s$/.test(words[b.first]!.gap)
  return between.length === 1 && /^(?:and|or)$/.test(between[0]!.lower) && /^,?\s$/.test(between[0]!.gap)
}

function judgeKnown(words: readonly Word[], { first, past, known }: Name): Judgement {
  if (known === null) return NOTHING
  const { kind, name, side } = known
  const isModifier = isFollowedByOffice(words, past)
  switch (kind) {
    case 'people':
      // "the Danish Chileans": a community with a name of its own.
      if (first > 0 && follows(words, first) && isOfCountry(words[first - 1]!))
        return { kind: 'group', key: `${words[first - 1]!.text} ${words[first]!.text}`, side: null }
      // "the Danes" may be their state at the talks; "Danes", "local Danes" are people, for whom no state speaks.
      if (!isTheirState(words, first, past)) return { kind: 'group', key: words[first]!.text, side: null }
      return { kind: /^-\s/.test(words[past]?.gap ?? '') ? 'adjective' : 'state', key: name, side }
    case 'country':
      // "US- and Israeli-backed"
      return { kind: /^-\s/.test(words[past]?.gap ?? '') ? 'adjective' : 'state', key: name, side }
    case 'adjective':
      return { kind: isPeopleOfState(words, first, past) ? 'state' : 'adjective', key: name, side }
    case 'capital':
      if (isPlaceHere(words, first, past)) return { ...NOTHING, kind: 'place', side }
      return { kind: side === 'European Union' ? 'organisation' : 'state', key: name, side }
    case 'seat':
      if (isPlaceHere(words, first, past) && !isModifier) return { ...NOTHING, kind: 'place', side }
      return { kind: 'organisation', key: name, side }
    case 'body':
      return { kind: 'organisation', key: name, side: null }
    case 'media':
      return { kind: 'media', key: name, side: null }
    default:
      // "Ohio officials", "Ohio refused": a part of a country that has a government.
      if (kind === 'place' && side !== null) {
        if (isModifier && !words[past - 1]!.possessive) return { kind: 'adjective', key: name, side }
        if (isActing(words, first, past)) return { kind: 'state', key: name, side }
      }
      return { ...NOTHING, kind: 'place' }
  }
}

function isOfCountry({ text, possessive }: Word): boolean {
  return !possessive && (countryOfDemonym(text) ?? countryNamed(text)) !== undefined
}

/** "the Danes said"; not "Danes in the north", "ethnic Danes", "the Danes of the valley". */
function isTheirState(words: readonly Word[], first: number, past: number): boolean {
  const next = words[past]
  const goesOn = next !== undefined && follows(words, past) && /^(?:in|of|from|living|who)$/.test(next.lower)
  return words[first - 1]?.lower === 'the' && follows(words, first) && !goesOn
}

/** Adjectives that are the word for the people too: "the Dutch", "the Irish", "the Lebanese". */
const ALSO_PEOPLE = /(?:ese|sh|ch|ss|x)$/

/** "the French want", "with the Dutch."; not "the French offer", "the French and German ministers". */
function isPeopleOfState(words: readonly Word[], first: number, past: number): boolean {
  if (past - first !== 1 || words[first - 1]?.lower !== 'the' || !follows(words, first)) return false
  if (!ALSO_PEOPLE.test(words[first]!.text) || words[first]!.possessive) return false
  const next = words[past]
  if (next === undefined || next.sentence !== words[first]!.sentence) return true
  if (!follows(words, past))
    return /[.;:]/.test(next.gap) || (/^,\s$/.test(next.gap) && /^(?:who|which|whose)$/.test(next.lower))
  if (GOES_ON.test(next.lower)) return true
  // "the French proposed | cap" is a cap; "the French proposed | a cap" is what they did.
  const behind = words[past + 1]
  return (
    next.verb &&
    (!/(?:ed|en|ing)$/.test(next.lower) ||
      behind === undefined ||
      !follows(words, past + 1) ||
      isFunctionWord(behind.lower) ||
      behind.capital)
  )
}

/** What goes on behind a people: "with the French on Monday". */
const GOES_ON = /^(?:who|that|to|on|at|with|by|after|before|as|if|when|while|but|because|over|until|about|against|for)$/

/** Opens its sentence or clause as the subject of a verb that only somebody does. */
function isActing(words: readonly Word[], first: number, past: number): boolean {
  const next = words[past]
  if (next === undefined || !follows(words, past) || words[past - 1]!.possessive) return false
  const before = words[first - 1]
  const opens =
    before === undefined ||
    before.sentence !== words[first]!.sentence ||
    /^(?:and|but|that|said|says|while)$/.test(before.lower)
  return opens && isVerbOfSaying(next.text)
}

function isFollowedByOffice(words: readonly Word[], past: number): boolean {
  const next = words[past]
  return next !== undefined && follows(words, past) && (isOfficeNoun(next.text) || isInstitutionNoun(next.text))
}

/** Names of people and their tails: a short form seen alone is the person. */
function personKeys(
  names: readonly Name[],
  bound: readonly Bound[],
  evidence: ReadonlyMap<string, Evidence>,
): Set<string> {
  const keys = new Set<string>()
  names.forEach((name, index) => {
    if (name.known !== null || name.shape !== null) return
    const parts = name.key.split(' ')
    const { located, body } = evidence.get(name.key)!
    const isOther = located > 0 || body > 0 || isBodyTail(parts.at(-1)!)
    const looksLikeOne = parts.length > 1 && isGivenName(parts[0]!) && !isNameOfThing(parts) && !isOther
    if (!bound[index]!.isPerson && !looksLikeOne) return
    addTails(keys, name.key)
    for (const middle of middleNames(name.key)) {
      const its = evidence.get(middle)
      // "in Osei’s view" is no place.
      if (its !== undefined && its.articled + its.governs === 0 && its.located + its.body <= its.speaks)
        keys.add(middle)
    }
  })
  return keys
}

function addTails(keys: Set<string>, key: string): void {
  const parts = key.split(' ')
  for (let from = 0; from < parts.length; from += 1) {
    const tail = parts.slice(from).join(' ')
    keys.add(tail)
    // "al-Osei", "de Keller", where a sentence begins.
    keys.add(`${tail[0]!.toUpperCase()}${tail.slice(1)}`)
  }
}

function isNameOfThing(parts: readonly string[]): boolean {
  return isWorkHead(parts.at(-1)!) || isPlaceHead(parts.at(-1)!) || isPlaceHead(parts[0]!)
}

/** "UN-Harl League": the first of two bodies, where it is well known. */
function jointBody(key: string): string | null {
  const [first, second] = key.split(/[-‑–](?=\p{Lu})/u)
  const known = second === undefined ? undefined : longestPhrase(KNOWN_NAMES, offset => first!.split(' ')[offset])
  return known?.entry.kind === 'body' && known.length === first!.split(' ').length ? known.entry.name : null
}

/** "COP31": parties meet there; it is none. */
const CONFERENCE = /^(?:COP|CMP|MOP|Cop)-?\d*$/

/** "Harl Radicals", "the Greens": parties by their members. */
const PARTY_IN_PLURAL =
  / (?:Democrats|Greens|Liberals|Socialists|Conservatives|Republicans|Nationalists|Communists|Islamists|Unionists|Loyalists|Progressives|Patriots|Radicals|Reformists|Tories)$/

const PARTY_MEMBER =
  / (?:Democrat|Democratic|Liberal|Socialist|Conservative|Republican|Nationalist|Communist|Unionist|Loyalist|Progressive|Reformist|Green|Tory)$/

/** "Social Democrats" for "Social Democrat" and "Social Democratic". */
function partyOf(member: string): string {
  return member === 'Tory' ? 'Conservatives' : `${member.replace(/ic$/, '')}s`
}

/** "the President of the Republic": each state's own, and the name of none. */
const OWN_STATE = /^(?:Republic|Nation|State|Fatherland|Homeland|Motherland)$/

function judgeUnknown(name: Name, it: Evidence, { words, people, alone, states, outlet }: Knowledge): Judgement {
  const { key, shape, first, past } = name
  const count = past - first
  const as = (kind: Judgement['kind'], side: string | null = null): Judgement => ({ kind, key: side ?? key, side })
  if (shape !== null) return as(shape === 'body' ? 'organisation' : 'media')
  if (isCompoundOfNames(words, name, people)) return NOTHING
  if (outlet !== null && isOutletName(key, outlet)) return as('media')
  if (CONFERENCE.test(key) || OWN_STATE.test(key)) return NOTHING
  // "the UN-Harl League envoy": a joint one; the first is named for both.
  const joint = jointBody(key)
  if (joint !== null && it.acts === 0) return { kind: 'adjective', key, side: joint }
  if (PARTY_IN_PLURAL.test(` ${key}`) && (count > 1 || it.articled > 0 || it.modifier > 0)) return as('organisation')
  // "Liberal leader Ana Osei", "a Social Democrat minister": by one of them.
  if (PARTY_MEMBER.test(` ${key}`) && it.modifier > 0 && it.person === 0) return as('organisation', partyOf(key))
  const parts = key.split(' ')
  // "NHL Denmark": a body by its letters, and where.
  // "HARL BAY" is a town in capitals.
  const isLoud = parts.every(part => /^\p{Lu}{3,}$/u.test(part))
  if (count > 1 && it.person === 0 && !isLoud && isAcronym(parts0(key)) && parts0(key).length > 2)
    return as('organisation')
  if (people.has(key)) return as('person')
  const state = states.get(key)
  if (state !== undefined) return as(state === key || /s$/.test(key) ? 'state' : 'adjective', state)
  const last = parts.at(-1)!
  // "the Border Republic"
  if (count > 1 && /^(?:Republic|Kingdom|Emirate|Sultanate|Principality)$/.test(last)) return as('state')
  if (count > 1 && it.body === 0 && (isPlaceHead(last) || (isPlaceHead(parts[0]!) && !isBodyTail(last))))
    return as('place')
  // "TradeFirst"; no "McAdam".
  const isCamel =
    /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u.test(key) && !/^(?:Mac|Fitz|Van|Del|Della|Saint)\p{Lu}/u.test(key)
  if (isCamel && it.person === 0 && it.located === 0) return as('organisation')
  // "the League": the short name of a body, or a body the report names in no other way.
  if (count === 1 && isBodyHead(key) && (it.articled > 0 || it.modifier > 0)) return as('organisation')
  if (isWorkHead(parts.at(-1)!)) return NOTHING
  const fights = it.fights > 0 && (it.acts > 0 || isAcronym(key))
  const isBuiltAsBody = count > 1 && isBodyTail(last)
  if ((it.body > 0 || isBuiltAsBody) && it.located === (count > 1 ? it.at : 0)) return as('organisation')
  if (fights && it.person === 0 && it.located === 0) return as('organisation')
  if (it.person >= 1 && it.located === 0) return as('person')
  if (it.media >= 2 || (it.media === 1 && it.modifier === 0 && it.he === 0 && it.located === 0)) return as('media')
  if (count > 1 && it.located === 0 && (it.person > 0 || it.he > it.it) && !isNameOfThing(parts)) return as('person')
  if (count === 2 && it.located === 0 && it.articled === 0 && alone.has(parts[1]!)) return as('person')
  if (isAcronym(key) && key.length > 2 && (it.acts > 0 || it.articled > 0 || it.modifier > 0 || it.sends > 0))
    return as('organisation')
  if (it.state >= 2 || (it.stately >= 1 && (it.state >= 1 || it.it > 0))) return as('state', key)
  if (it.modifier > 0 && /(?:i|an|ian|ish|ese)$/.test(key) && it.acts === 0 && it.modifier + it.attributive >= it.uses)
    return as('adjective', key)
  // "foreign and Ardanese workers", "told Ardanese that": few other names end so.
  const endsSo = /[^w]ese$/.test(key) || (it.attributive > 0 && /[^t]ian$/.test(key))
  if (endsSo && count === 1 && it.acts + it.person + it.located + it.articled === 0) return as('adjective', key)
  // News introduces people by a full name or a title. A lone name without either that governs, or sends people to talks,
  // is a state, or the capital that stands for one.
  if (count === 1 && it.articled === 0 && it.he <= it.it + it.located) {
    if (it.governs > 0) return as('state', key)
    // "Sendal's chief negotiator, Ana Osei": whoever has ministers and ambassadors, and is nobody the report introduces.
    if (it.state > 0 && it.person === 0) return as('state', key)
    if (it.located > 0 && it.acts > 0) return as('state', key)
    if (it.sends > 1 || (it.sends > 0 && it.acts + it.located + it.it > 0)) return as('state', key)
  }
  if (isAcronym(key) && (it.acts > 0 || it.articled > 0 || it.modifier > 0)) return as('organisation')
  // People have no article: "the Marun", "the Radical Dawn" are bodies.
  if (count > 1 && it.articled * 2 > it.uses && it.acts > 0 && it.located === 0) return as('organisation')
  if (count === 1 && it.articled * 2 > it.uses) return it.acts + it.modifier > 0 ? as('organisation') : NOTHING
  // "Castle spokesman Jonas Hale … He": not the castle.
  if (it.he > it.it && it.acts > 0 && it.modifier === 0) return as('person')
  if (it.paired > 0 && it.acts > 0) return as('person')
  if (it.it > it.he && it.acts > 0 && count === 1 && it.articled === 0)
    return it.modifier === 0 && (it.located > 0 || it.state > 0) ? as('state', key) : as('organisation')
  if (it.modifier > 0 && (it.speaks > 0 || it.uses > 1)) return as('organisation')
  if (it.person > 0 && it.acts > 0) return as('person')
  // "Osei said Sendal would free them": a lone name that does what only somebody does, and was introduced as nobody.
  if (it.speaks === 0) {
    if (count === 1 && it.articled === 0 && it.told > 0) return as('organisation')
    return count <= 2 && it.located > 0 && it.articled === 0 ? as('place') : NOTHING
  }
  if (it.articled > 0) return as('organisation')
  if (count === 1 && it.located > 0) return as('state', key)
  return as('person')
}

function parts0(key: string): string {
  return key.split(' ')[0]!
}

function isAcronym(key: string): boolean {
  // 2 to 7 capitals: shorter is an initial, longer a word in a heading.
  return /^[\p{Lu}\d&.]{2,7}$/u.test(key) && /\p{Lu}/u.test(key)
}

/** "Hale-Osei talks": two people in one word. */
function isCompoundOfNames(words: readonly Word[], { first, past }: Name, people: ReadonlySet<string>): boolean {
  if (past - first !== 1) return false
  const parts = words[first]!.folded.split(/[-‑]/)
  return parts.length > 1 && parts.some(part => people.has(part))
}

function isOutletName(key: string, outlet: string): boolean {
  const name = outlet.replace(/^The /, '')
  return key === name || key === outlet || (key === name.split(' ').at(-1) && isOutletWord(key))
}
