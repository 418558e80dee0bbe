/**
 * @module Descriptions without a name: "the Danish minister", "a senior official", "both sides". A definite one is
 * linked when one figure fits; an indefinite one is somebody new, known only by what it says.
 */
import { bodyJustNamed, nearest } from './body-just-named.ts'
import { isCalled, OF_EVERY_STATE, THE_GOVERNMENT, theGovernment } from './common-owners.ts'
import { addOnce, draftOf, type FigureDraft } from './figure-drafts.ts'
import type { Phrase } from './find-phrases.ts'
import { isVerbOfActors, isVerbOfSaying } from './gazetteers/common-words.ts'
import { genderOfTitle, isOfficeNoun, isOfficeOfState, isPersonNoun } from './gazetteers/offices.ts'
import { principalOf } from './principals.ts'
import { placeWords, type Reading } from './reading.ts'
import { sideOfPhrase } from './side-of-phrase.ts'
import { sideOfBodyAnswering } from './side-spoken-of.ts'
import { printed, type Word } from './words.ts'

/** Offices that make their holder "the Danish leader". */
const LEADERS = /(?:^|\s)(?:president|premier|prime minister|chancellor|king|queen|emir|sultan|leader|emperor|pm)$/i
const ENVOYS = /(?:^|\s)(?:envoy|ambassador|emissary)s?$/i

/** Nouns so general that only the last body named can be meant. */
const BODIES =
  /^(?:(?:rebel |armed |militant )?(?:group|movement|organisation|organization|agency|faction|militia)|outfit|gang|cartel)$/

/** Sentences back in which "the minister" may have been named of whom a report has several: his pronouns lie between. */
const MINISTERS_REACH = 5

/** Places every phrase that is bound to no name, and links it or makes a figure for it. */
export function linkDescriptions(reading: Reading): void {
  const { phrases, bound, figureOfName, figures, words } = reading
  const used = new Set(bound.flatMap(({ phrases: own }) => own))
  const covered = new Uint8Array(words.length + 1)
  bound.forEach(({ range }, index) => {
    if (figureOfName.has(index)) covered.fill(1, range.first, range.past)
  })
  const free = phrases.filter(
    (phrase, index) => !used.has(index) && !(covered[phrase.first] === 1 && covered[phrase.past - 1] === 1),
  )
  // First those that a named person can be meant by: what they tell of him (his side) helps to link the others.
  const chains = new Map<Phrase, number | null | undefined>()
  for (const phrase of free) {
    const named = isDefinitePerson(reading, phrase) ? namedPerson(reading, phrase) : undefined
    if (named !== undefined) chains.set(phrase, named)
  }
  for (const phrase of free) {
    const chain = chains.has(phrase) ? chains.get(phrase) : chainOf(reading, phrase)
    if (chain === undefined) continue
    placeWords(reading, phrase.first, phrase.past, 'description', chain)
    if (chain !== null) addOnce(figures.drafts[chain]!.wordings, wordingOf(reading, phrase))
  }
}

/** `null`: somebody is meant, but the report does not license whom; `undefined`: nobody. */
function chainOf(reading: Reading, phrase: Phrase): number | null | undefined {
  const { words, figures } = reading
  const head = words[phrase.head]!
  const noun = head.lower
  const wording = wordingOf(reading, phrase)
  // "the authorities", of nowhere in particular: the government.
  const side =
    sideOfPhrase(reading, phrase) ??
    (/^authorities$/i.test(wording) ? theGovernment(reading) : null) ??
    (/^the (?:delegation|negotiating team)$/i.test(printed(words, phrase.first, phrase.past))
      ? onlySideBefore(reading, phrase.first)
      : null)
  if (/^(?:my|our|your)$/.test(phrase.determiner ?? '')) return undefined
  if (phrase.kind === 'institution') return institution(reading, phrase, side, wording)
  if (phrase.kind === 'people') {
    if (isDefinite(reading, phrase) && phrase.of.length === 0 && side === null) {
      const before = figures.fitting(({ kind, noun: other }) => kind === 'group' && other === noun).at(-1) ?? -1
      if (before !== -1) return before
      if (phrase.determiner !== 'the') return null
    }
    return figures.of(`group ${side ?? ''} ${wording.toLowerCase()}`, () =>
      draftOf('group', wording, { side, noun, anonymous: true }),
    )
  }
  if (isDefinitePerson(reading, phrase)) return definitePerson(reading, phrase, noun, side, wording)
  // "a president who likes …" is any president.
  if (isOfficeOfState(head.text) && side === null && !isAtMinistry(reading, phrase)) return undefined
  if (!isPersonNoun(head.text) || (head.inHeading && phrase.of.length === 0)) return null
  const principal = principalOf(reading, phrase)
  const spokenFor = side ?? (principal === null ? sideOfBodyAnswering(reading, phrase) : null)
  if (phrase.determiner === 'another' && side === null && principal === null && phrase.of.length === 0) {
    // "a commander of the League … Another commander": of the same, unless it is said whose.
    const before = figures.fitting(draft => draft.anonymous && draft.kind === 'person' && draft.noun === noun)
    const sides = new Set(before.map(figure => figures.drafts[figure]!.side))
    const [same] = sides
    if (sides.size === 1 && same != null)
      return figures.of(`another ${same} ${wording.toLowerCase()}`, () =>
        draftOf('person', wording, { side: same, noun, anonymous: true, gender: genderOfTitle(noun) }),
      )
  }
  return figures.of(`unnamed ${spokenFor ?? ''} ${wording.toLowerCase()}`, () =>
    draftOf('person', wording, { side: spokenFor, principal, noun, anonymous: true, gender: genderOfTitle(noun) }),
  )
}

/** The one side that the sentence of a word and the one before speak of; `null` for two. */
function onlySideBefore({ words, names, namesOf, judged, figures, figureOfName }: Reading, at: number): string | null {
  const { sentence } = words[at]!
  const sides = new Set(
    [sentence - 1, sentence]
      .flatMap(where => namesOf.get(where) ?? [])
      .filter(index => names[index]!.past <= at)
      .flatMap(index => {
        const figure = figureOfName.get(index)
        const { kind, side, key } = judged[index]!
        if (kind === 'state' || kind === 'adjective') return [side ?? key]
        const draft = figure === undefined ? undefined : figures.drafts[figure]!
        return draft?.kind === 'person' && draft.side !== null ? [draft.side] : []
      }),
  )
  return sides.size === 1 ? [...sides][0]! : null
}

/** "a diplomat at the foreign ministry": somebody, though of no state that is told. */
function isAtMinistry({ words }: Reading, { head, past }: Phrase): boolean {
  return words[head]!.lower === 'diplomat' && /^(?:ministry|embassy|mission)$/.test(words[past - 1]!.lower)
}

/** "the Israeli government", "its delegation", "the ministry". */
function institution(
  reading: Reading,
  phrase: Phrase,
  side: string | null,
  wording: string,
): number | null | undefined {
  const { words, figures } = reading
  const title = printed(words, phrase.title.first, phrase.title.past).toLowerCase()
  if (BODIES.test(title))
    return isDefinite(reading, phrase) ? (ownBody(reading, phrase) ?? bodyMeant(reading, phrase)) : undefined
  if (OF_NO_STATE.test(words[phrase.head]!.lower)) {
    const own = ownBody(reading, phrase)
    if (own !== undefined) return own
    // "Ardan’s largest union": where it is from is not whom it speaks for.
    side = null
  }
  if (words[phrase.head]!.inQuotation && side === null) return undefined
  // "the government": the one the report has named; else one that several reports together may tell.
  if (side === THE_GOVERNMENT)
    return figures.of(`organisation ${side} ${title}`, () => draftOf('organisation', wording, { side }))
  const isOfNobody = phrase.of.every(index => reading.judged[index]!.kind === 'place')
  if (side === null && isOfNobody) {
    // "the army" is a state's, though a movement calls itself the Harl Army.
    const isOfAny = OF_EVERY_STATE.test(words[phrase.head]!.text)
    const before = figures.fitting(
      draft =>
        draft.kind === 'organisation' &&
        (draft.name.toLowerCase() === title || (!isOfAny && isCalled(draft.name, title))),
    )
    if (before.length === 1) return before[0]!
    if (before.length > 1 || (phrase.of.length === 0 && !title.includes(' '))) return null
  }
  // "its military": the figure's name says whose.
  const name = phrase.determiner === 'its' && side !== null ? `${side} ${title}` : wording
  return figures.of(`organisation ${side ?? wording} ${title}`, () =>
    draftOf('organisation', name, { side, principal: principalOf(reading, phrase), noun: words[phrase.head]!.lower }),
  )
}

/** "the group": the body named right behind it ("the Ardan group | Norvane"), or the one just named. */
function bodyMeant(reading: Reading, phrase: Phrase): number | undefined {
  const { judged, figures, figureOfName, words } = reading
  const behind = phrase.name === null ? undefined : figureOfName.get(phrase.name)
  if (behind !== undefined && figures.drafts[behind]!.kind === 'organisation') return behind
  const found = bodyJustNamed(reading, phrase.first)
  // "The Delta Commission met. The Ardan group …": no commission is a group of some country.
  const isFrom = phrase.of.some(index => /^(?:state|adjective)$/.test(judged[index]!.kind ?? ''))
  const isBand = /^(?:group|movement|faction|militia)$/.test(words[phrase.head]!.lower)
  return found !== undefined && (isFrom || isBand) && OF_MANY_STATES.test(figures.drafts[found]!.name)
    ? undefined
    : found
}

/** What bodies of several states, and offices of one, are called. */
const OF_MANY_STATES =
  /\b(?:Commission|Council|Union|Nations|Agency|Bank|Court|Parliament|Ministry|Secretariat|Tribunal|Authority|Assembly)\b/

/** What no state speaks through. */
const OF_NO_STATE = /^(?:group|movement|coalition|organisation|organization)$/

/** "the Harl | movement", "the Weavers’ | coalition", "the Harlwire | agency": the body whose name stands before the noun. */
function ownBody({ names, words, figureOfName, figures }: Reading, { of, head }: Phrase): number | undefined {
  const index = of.find(one => names[one]!.past === head && !words[head - 1]!.possessive)
  const figure = index === undefined ? undefined : figureOfName.get(index)
  return figure !== undefined && /^(?:organisation|media)$/.test(figures.drafts[figure]!.kind) ? figure : undefined
}

function isDefinite({ words }: Reading, phrase: Phrase): boolean {
  return (
    /^(?:the|this|its|his|her|their|these|those)$/.test(phrase.determiner ?? '') ||
    words.slice(phrase.first, phrase.head).some(word => word.possessive)
  )
}

/** "the Danish minister"; also "Danish President", for there is one. */
function isDefinitePerson(reading: Reading, phrase: Phrase): boolean {
  if (phrase.kind !== 'person') return false
  const head = reading.words[phrase.head]!
  return (
    isDefinite(reading, phrase) ||
    (phrase.determiner === null &&
      isOfficeOfState(head.text) &&
      head.lower !== 'diplomat' &&
      sideOfPhrase(reading, phrase) !== null)
  )
}

function definitePerson(
  reading: Reading,
  phrase: Phrase,
  noun: string,
  side: string | null,
  wording: string,
): number | null {
  const { words, figures } = reading
  const named = namedPerson(reading, phrase)
  if (named !== undefined) return named
  const before = figures.fitting(
    draft => draft.kind === 'person' && draft.noun === noun && (side === null || draft.side === side),
  )
  if (before.length === 1) return before[0]!
  if (before.length > 1) return nearest(reading, phrase.first, before) ?? null
  if (words[phrase.head]!.inQuotation) return null
  if (side === null) {
    if (phrase.determiner !== 'the' || phrase.of.length > 0 || !isOfficeNoun(noun)) return null
    return figures.of(`unnamed ${noun}`, () =>
      draftOf('person', wording, { noun, anonymous: true, gender: genderOfTitle(noun) }),
    )
  }
  return figures.of(`office ${side} ${noun}`, () =>
    draftOf('person', wording, { side, noun, gender: genderOfTitle(noun) }),
  )
}

/** The one named person that fits; told by title and side anywhere in the report, or by being the one just spoken of. */
function namedPerson(reading: Reading, phrase: Phrase): number | undefined {
  const { words, figures } = reading
  const side = sideOfPhrase(reading, phrase)
  // "its spokesman" of somebody we cannot tell is none of those who are somebody's.
  if (side === null && /^(?:its|their|whose)$/.test(phrase.determiner ?? '')) return undefined
  const title = printed(words, phrase.title.first, phrase.title.past).toLowerCase()
  const ofDelegation = isOfDelegation(reading, phrase)
  const fitting = figures.fitting(
    draft =>
      draft.kind === 'person' &&
      draft.noun === null &&
      (side === null || draft.side === side) &&
      draft.titles.some(
        own =>
          fitsTitle(own, title) &&
          !(own === 'leader' && leadsBody(reading, draft)) &&
          !(ofDelegation && LEADERS.test(own)),
      ),
  )
  if (fitting.length === 1) return isOfThePast(reading, fitting[0]!) ? undefined : fitting[0]
  // "Foreign Minister Osei received Danish Foreign Minister Hale. The Foreign Minister said": the one whose state need not be told.
  const home = side === null ? fitting.filter(figure => figures.drafts[figure]!.side === null) : []
  if (fitting.length > 1 && home.length === 1) return home[0]
  if (fitting.length > 1) return nearest(reading, phrase.first, fitting, MINISTERS_REACH)
  const leader = side === null || ofDelegation ? undefined : leaderJustNamed(reading, phrase, side, title)
  if (leader !== undefined) return leader
  if (ofDelegation || words[phrase.head]!.inQuotation) return undefined
  const noun = words[phrase.head]!.lower
  // "Ana Osei said no. The foreign minister …": an office that nobody in the report bears by title.
  const isOffice =
    phrase.of.length === 0 &&
    phrase.determiner === 'the' &&
    isOfficeNoun(noun) &&
    !/^(?:diplomat|official)s?$/.test(noun)
  if (side === null && !isOffice) return undefined
  const spokenOf = justSpokenOf(reading, phrase, side, title)
  if (spokenOf === undefined) return undefined
  const draft = figures.drafts[spokenOf]!
  if (
    side === null &&
    (draft.titles.length > 0 || !draft.name.includes(' ') || !isSpeakerBefore(reading, phrase.first))
  )
    return undefined
  draft.side ??= side
  addOnce(draft.titles, printed(words, phrase.title.first, phrase.title.past))
  return spokenOf
}

/** "the delegation’s leader", "the head of the Ardan team": who leads a team at the table leads no state. */
function isOfDelegation({ words }: Reading, { first, head, past }: Phrase): boolean {
  return words
    .slice(first, past)
    .some(({ lower }, at) => first + at !== head && /^(?:delegation|team|mission|negotiators)(?:[’']s?)?$/.test(lower))
}

/** "President Ana Osei said no. … The Ardan leader": whoever leads a state that was not named, and was named last. */
function leaderJustNamed(reading: Reading, phrase: Phrase, side: string, title: string): number | undefined {
  const { figures } = reading
  if (!/(?:^| )leader$/.test(title)) return undefined
  const open = figures.fitting(
    draft =>
      draft.kind === 'person' &&
      draft.noun === null &&
      draft.side === null &&
      draft.titles.some(own => fitsTitle(own, title) && own !== 'leader'),
  )
  const found = nearest(reading, phrase.first, open)
  if (found !== undefined && figures.drafts[found]!.noun === null) figures.drafts[found]!.side = side
  return found
}

/** "Ana Osei, who leads the Harl Front", "the leader of the opposition": no president. */
function leadsBody({ figures }: Reading, { side }: FigureDraft): boolean {
  return (
    side === 'opposition' ||
    (side !== null && figures.fitting(({ kind, name }) => kind === 'organisation' && name === side).length > 0)
  )
}

/** "appointed by President Ana Osei in 2002": named once, as whoever did something in a year long gone. */
function isOfThePast({ words, names, figureOfName, bound }: Reading, figure: number): boolean {
  const uses = usesOf(figureOfName).get(figure) ?? []
  if (uses.length !== 1) return false
  const { first } = bound[uses[0]!]!.range
  const { past } = names[uses[0]!]!
  const isAgent =
    /^(?:by|under)$/.test(words[first - 1]?.lower ?? '') && words[first - 1]!.sentence === words[first]!.sentence
  return isAgent && words[past]?.lower === 'in' && /^(?:19|20)\d\d$/.test(words[past + 1]?.text ?? '')
}

const usesOfNames = new WeakMap<ReadonlyMap<number, number>, ReadonlyMap<number, readonly number[]>>()

/** Figure → its names, worked out once for each report. */
function usesOf(figureOfName: ReadonlyMap<number, number>): ReadonlyMap<number, readonly number[]> {
  const found = usesOfNames.get(figureOfName)
  if (found !== undefined) return found
  const uses = new Map<number, number[]>()
  for (const [index, figure] of figureOfName) {
    const list = uses.get(figure)
    if (list === undefined) uses.set(figure, [index])
    else list.push(index)
  }
  usesOfNames.set(figureOfName, uses)
  return uses
}

/** Whether a title as printed elsewhere makes its bearer the one of a description: "Foreign Minister" fits "minister". */
function fitsTitle(own: string, title: string): boolean {
  // "Presidents Keller and Osei": each is one.
  const lower = own
    .toLowerCase()
    .replace(/\bpm$/, 'prime minister')
    .replace(/(?<=(?:nt|er|or|oy|ef))s$/, '')
  if (title.endsWith('pm')) return ` ${lower}`.endsWith(' prime minister')
  if (` ${lower}`.endsWith(` ${title}`))
    return (
      !(title === 'minister' && /^prime /.test(lower)) &&
      !/\b(?:vice|deputy|former|ex)\b/.test(lower.slice(0, -title.length))
    )
  if (lower.startsWith(`${title} of `) || lower.startsWith(`${title} for `)) return true
  // "the trade minister of Chad": "the minister" as well.
  if (title === 'minister' && / minister (?:of|for) /.test(lower) && !/\b(?:prime|vice|deputy|former|ex)\b/.test(lower))
    return true
  if (LEADERS.test(title) && lower === 'leader') return true
  if (title.endsWith('leader')) return LEADERS.test(lower) && !/\b(?:vice|deputy|former|ex)\b/.test(lower)
  return ENVOYS.test(title) && ENVOYS.test(lower.replace(/ (?:of|to|for) .*$/, ''))
}

/**
 * "Osei accused … The Danish president insisted …": the only person named in the sentence before, of whom nothing is
 * known that contradicts. Of those named in the same sentence one whose own title says so, where another speaks of him: "…, who
 * sat beside Osei, said the Danish president would …"; "President Osei received the envoy of the Danish president" names two.
 */
function justSpokenOf(reading: Reading, phrase: Phrase, side: string | null, title: string): number | undefined {
  const { words, names, judged, figures, figureOfName, namesOf } = reading
  const { sentence } = words[phrase.first]!
  const opens = words[phrase.first]!.opens || isBehindQuotation(reading, phrase.first)
  const compatible = (draft: FigureDraft) => side === null || draft.side === null || draft.side === side
  const here = new Set<number>()
  const before = new Set<number>()
  for (const [where, found] of [
    [sentence, here],
    [sentence - 1, before],
  ] as const)
    for (const index of namesOf.get(where) ?? []) {
      const figure = figureOfName.get(index)
      if (figure !== undefined && judged[index]!.kind === 'person' && names[index]!.past <= phrase.first)
        found.add(figure)
    }
  const titled = opensSaid(words, phrase.first)
    ? [...here].filter(
        figure =>
          compatible(figures.drafts[figure]!) && figures.drafts[figure]!.titles.some(own => fitsTitle(own, title)),
      )
    : []
  if (titled.length === 1) return titled[0]
  if (!opens || here.size > 0) return undefined
  // The subject comes first; the others named there do not count against it when a verb of its own follows.
  const fitting = [...before].slice(0, isSubjectFirst(reading, sentence - 1) ? 1 : undefined).filter(figure => {
    const draft = figures.drafts[figure]!
    return compatible(draft) && (draft.titles.length === 0 || draft.titles.some(own => fitsTitle(own, title)))
  })
  return fitting.length === 1 && (before.size === 1 || isSubjectFirst(reading, sentence - 1)) ? fitting[0] : undefined
}

/** Whether the person named in the sentence before says something there. */
function isSpeakerBefore({ words, names, judged, namesOf }: Reading, at: number): boolean {
  const person = (namesOf.get(words[at]!.sentence - 1) ?? []).find(index => judged[index]!.kind === 'person')
  if (person === undefined) return false
  const { first, past } = names[person]!
  const isVerb = (word: Word | undefined) => word !== undefined && isVerbOfSaying(word.text)
  return isVerb(words[past]) || isVerb(words[first - 1])
}

/** "said | the Danish president would": what is said begins there. */
function opensSaid(words: readonly Word[], first: number): boolean {
  const before = words[first - 1]
  return before !== undefined && (before.lower === 'that' || isVerbOfSaying(before.text))
}

/** "“Never,” says | the chair of …": only a quotation and its verb stand before it in the sentence. */
function isBehindQuotation({ words }: Reading, first: number): boolean {
  const { sentence } = words[first]!
  let at = first - 1
  if (words[at]?.sentence !== sentence || !isVerbOfSaying(words[at]!.text)) return false
  for (at -= 1; at >= 0 && words[at]!.sentence === sentence; at -= 1) if (!words[at]!.inQuotation) return false
  return words[first - 2]?.sentence === sentence
}

/** Whether the first person named in a sentence stands before a verb that only somebody does. */
function isSubjectFirst({ words, names, judged, namesOf }: Reading, sentence: number): boolean {
  const first = namesOf.get(sentence)?.find(index => judged[index]!.kind === 'person')
  const next = first === undefined ? undefined : words[names[first]!.past]
  return next !== undefined && next.sentence === sentence && isVerbOfActors(next.text)
}

/** A description without its determiner, as printed. */
function wordingOf({ text, words }: Reading, phrase: Phrase): string {
  const isDetermined = /^(?:the|a|an|this|these|those|its|his|her|their|one|another)$/.test(words[phrase.first]!.lower)
  const isSame = isDetermined && words[phrase.first + 1]?.lower === 'same' && phrase.first + 1 < phrase.head
  const strip = isSame ? 2 : isDetermined ? 1 : 0
  return text.slice(words[phrase.first + strip]!.start, words[phrase.past - 1]!.end).replace(/\s+/g, ' ')
}
