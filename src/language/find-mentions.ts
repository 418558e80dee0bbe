/**
 * @module Who is who within one report: names, descriptions and pronouns, and the figures they mean. By rules and
 * gazetteers, in passes: names, phrases, titles bound to names, figures, sides, descriptions, pronouns. What no rule
 * licenses is left out.
 */
import { isDemonym } from '../document/demonym.ts'
import type { FigureKind, Layers, Mention, OtherName, With } from '../document/layers.ts'
import { STANCE_NOUNS } from '../document/stance-nouns.ts'
import { bindTitles } from './bind-titles.ts'
import { officeOfClause } from './clause-offices.ts'
import { epithetAfter, epithetBefore, isBeforeFighters, isBeforeItsNoun, representedBy } from './epithets.ts'
import { addOnce, draftOf, type FigureDraft, figureBook, finished } from './figure-drafts.ts'
import { findNames } from './find-names.ts'
import { findPhrases, namesByWord } from './find-phrases.ts'
import { groupPeople } from './group-people.ts'
import { judgeNames } from './judge-names.ts'
import { linkDescriptions } from './link-descriptions.ts'
import { linkPronouns } from './link-pronouns.ts'
import { linkShortBodies } from './link-short-bodies.ts'
import { namesBySentence, placeWords, type Reading } from './reading.ts'
import { sideOfBody } from './side-of-body.ts'
import { giveSides } from './sides.ts'
import { follows, printed, type Word, wordsOf } from './words.ts'

/** Every name, description and pronoun that refers to somebody, and who is who. Mentions in reading order; they may nest. */
export function findMentions(
  document: With<'paragraphs' | 'sentences' | 'tokens' | 'quotations'> & Partial<Pick<Layers, 'tags'>>,
): Pick<Layers, 'mentions' | 'figures' | 'otherNames'> {
  const words = wordsOf(document)
  const names = findNames(words)
  const phrases = findPhrases(words, names)
  const bound = bindTitles(words, names, phrases)
  const judged = judgeNames(words, names, phrases, bound, document.outlet)
  const nameEnding = new Int32Array(words.length + 1).fill(-1)
  names.forEach(({ past }, index) => {
    nameEnding[past] = index
  })
  const reading: Reading = {
    text: document.text,
    words,
    names,
    phrases,
    bound,
    judged,
    figures: figureBook(),
    figureOfName: new Map(),
    placed: [],
    nameEnding,
    nameAt: namesByWord(words, names),
    nameOfKey: new Map(names.map(({ key }, index) => [key, index] as const).reverse()),
    states: [...new Set(judged.filter(({ kind }) => kind === 'state').map(({ key }) => key))].slice(0, 100),
    namesOf: namesBySentence(words, names),
    placedIn: new Map(),
  }
  nameFigures(reading)
  giveSides(reading)
  linkDescriptions(reading)
  linkShortBodies(reading)
  const placed = reading.placed.toSorted(inReadingOrder)
  const pronouns = linkPronouns(words, placed, reading.figures.drafts)
  const mentions = [...placed, ...pronouns]
    .map(({ start, end, form, chain }) => ({ start, end, form, chain }))
    .toSorted(inReadingOrder)
  return {
    mentions: withoutDoubles(mentions),
    figures: reading.figures.drafts.map(finished),
    otherNames: otherNames(reading),
  }
}

/** A figure for every name that is judged to name somebody, and a mention for every use of it. */
function nameFigures(reading: Reading) {
  const { words, names, phrases, judged, bound, figures, figureOfName } = reading
  const modifiers = new Set(
    phrases.flatMap(({ of, first, head }) =>
      of.filter(index => first < names[index]!.first && names[index]!.past <= head),
    ),
  )
  const { people, personOf } = groupPeople(
    names,
    judged.map(({ kind }) => kind === 'person'),
    bound,
  )
  const byLetters = bodiesByLetters(reading)
  names.forEach(({ first, past, key }, index) => {
    const kind = judged[index]!.kind === null && byLetters.has(key) ? 'organisation' : judged[index]!.kind
    const wording = printed(words, first, past)
    // "a Danish demand": the state's; any other adjective is nobody.
    if (kind === 'adjective' && isOwnerOfStance(words, past)) {
      const state = otherFigure(reading, index, 'state', wording, byLetters)
      placeName(reading, index, state, modifiers)
    }
    if (kind === 'adjective' || kind === 'place') return
    const figure =
      kind === null
        ? longerName(reading, index)
        : kind === 'person'
          ? personFigure(index, wording)
          : otherFigure(reading, index, kind, wording, byLetters)
    if (figure === undefined) return
    figureOfName.set(index, figure)
    addOnce(figures.drafts[figure]!.wordings, wording)
    if (kind === 'organisation' || kind === 'group')
      for (const epithet of epithetsOf(words, first, past)) addOnce(figures.drafts[figure]!.wordings, epithet)
    placeName(reading, index, figure, modifiers)
  })

  function personFigure(index: number, wording: string): number | undefined {
    const person = personOf[index]
    if (person === undefined) return undefined
    const figure = figures.of(`person ${person}`, () => draftOf('person', wording, { gender: people[person]!.gender }))
    const draft = figures.drafts[figure]!
    if (wording.split(' ').length > draft.name.split(' ').length) draft.name = wording
    for (const title of bound[index]!.titles) addOnce(draft.titles, title)
    const clause = officeOfClause(words, names[index]!.past)
    if (clause !== undefined) addOnce(draft.titles, clause.office)
    return figure
  }
}

/** "the Danish | claim to", "a Danish | proposal for". */
function isOwnerOfStance(words: readonly Word[], past: number): boolean {
  const noun = STANCE_NOUNS.get(words[past]?.lower ?? '')
  return noun !== undefined && follows(words, past) && noun.links.test(words[past + 1]?.lower ?? '')
}

/** What a body is called beside its name: "rebel Harl Front", "five-member bloc". */
function epithetsOf(words: readonly Word[], first: number, past: number): readonly string[] {
  const before = epithetBefore(words, first)
  const behind = [epithetAfter(words, past), representedBy(words, past)].filter(range => range !== undefined)
  return [
    ...(before === undefined ? [] : [printed(words, before.first, past)]),
    ...(isBeforeFighters(words, past) || isBeforeItsNoun(words, past) ? [printed(words, first, past + 1)] : []),
    ...behind.map(range => printed(words, range.first, range.past)),
  ]
}

function otherFigure(
  reading: Reading,
  index: number,
  kind: Exclude<FigureKind, 'person'>,
  wording: string,
  byLetters: ReadonlyMap<string, number>,
): number {
  const { words, names, judged, figures } = reading
  const long = byLetters.get(names[index]!.key)
  if (long !== undefined) {
    const { first, past } = names[long]!
    return otherFigure(reading, long, 'organisation', printed(words, first, past), new Map())
  }
  const { key, side } = judged[index]!
  // "Liberal leader": of the Liberals.
  const name = names[index]!.known === null && kind !== 'state' && side !== key ? wording : key
  const figure = sameBody(reading, index, kind) ?? figures.of(`${kind} ${key}`, () => draftOf(kind, name, { side }))
  if (kind === 'organisation' && names[index]!.known === null)
    figures.drafts[figure]!.side ??= sideOfBody(reading, index)
  return figure
}

/** A body named before by a longer name ("the Water Board"), or whose letters this is. */
function sameBody(reading: Reading, index: number, kind: FigureKind): number | undefined {
  const { names, judged, figures } = reading
  const { key } = judged[index]!
  if ((kind !== 'organisation' && kind !== 'media') || names[index]!.known !== null) return undefined
  const own = figures.find(`${kind} ${key}`)
  if (own !== undefined) return own
  const letters = /^[\p{Lu}\d&.]+$/u.test(key) ? key.replaceAll('.', '') : undefined
  const fits = ({ kind: other, name, noun }: FigureDraft) =>
    other === kind &&
    noun === null &&
    (letters === undefined ? ` ${name}`.endsWith(` ${key}`) : acronymOf(name) === letters)
  const fitting = figures.fitting(fits)
  return fitting.length === 1 ? fitting[0] : undefined
}

/**
 * Letters in brackets, or behind an "or", → index of the body’s name before them, whatever language they come from: "the Harl Armed
 * Groups (FAH)", "the Harl Armed Groups, or FAH,", "the Groups, known by their Harlish initials FAH".
 */
function bodiesByLetters(reading: Reading): ReadonlyMap<string, number> {
  const { words, names, judged, nameEnding } = reading
  const found = new Map<string, number>()
  names.forEach(({ first, past, key, known }, index) => {
    if (known !== null || past - first !== 1 || !/^\p{Lu}[\p{L}\d&.-]*\p{Lu}$/u.test(key)) return
    const after = words[past]
    const closes = after === undefined || after.sentence !== words[first]!.sentence || /^\)/.test(after.gap)
    const isBracketed = /^\s?\($/.test(words[first]!.gap) && closes
    const before = isBracketed ? nameEnding[first]! : nameShortenedAt(reading, first)
    if (before === -1 || names[before]!.known !== null || judged[before]!.kind !== 'organisation') return
    if (judged[index]!.kind !== 'person' && !found.has(key)) found.set(key, before)
  })
  return found
}

/** The name that the letters at a word are said to be short for; -1 where none is. */
function nameShortenedAt({ words, nameEnding }: Reading, letters: number): number {
  for (let past = letters - 1; past > 0 && past >= letters - LONGEST_LINK; past -= 1) {
    if (words[past]!.sentence !== words[letters]!.sentence) return -1
    if (nameEnding[past]! === -1) continue
    const between = words.slice(past, letters).map(({ gap, lower }) => gap + lower)
    if (SHORTENS.test(between.join('')) && /^\s$/.test(words[letters]!.gap)) return nameEnding[past]!
  }
  return -1
}

/** ", known more widely by its old Harlish initials" */
const LONGEST_LINK = 9

const SHORTENS =
  /^,? \(?(?:or(?: simply| just)?|(?:(?:which|who) (?:is|are) )?(?:(?:better|also|widely|commonly|more widely) )?(?:known|called|abbreviated|shortened)(?: simply)?(?: (?:as|to|by|under|from))?(?: the| its| their)?(?: (?!initials|acronym)\p{L}+){0,2}?(?: (?:initials|acronym|abbreviation|letters))?)$/iu

/** "the Authority", "the Register": a lone capitalised word that ends the name of one body or outlet named before. */
function longerName({ words, names, figures }: Reading, index: number): number | undefined {
  const { key, first, past } = names[index]!
  if (past - first !== 1 || words[first - 1]?.lower !== 'the' || !follows(words, first)) return undefined
  const fitting = figures.fitting(
    ({ kind, name }) => (kind === 'organisation' || kind === 'media') && name.endsWith(` ${key}`),
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

/** The article belongs to the name in "the Élysée", but not in "the Élysée aide". */
function placeName(reading: Reading, index: number, figure: number, modifiers: ReadonlySet<number>) {
  const { words, bound, judged } = reading
  const { first, past } = bound[index]!.range
  const hasArticle =
    judged[index]!.kind !== 'person' && first > 0 && follows(words, first) && words[first - 1]!.lower === 'the'
  const isModifier = hasArticle && modifiers.has(index) && !words[past - 1]!.possessive
  placeWords(reading, hasArticle && !isModifier ? first - 1 : first, past, 'name', figure)
}

/** Unknown names that are adjectives, places or capitals here, each once. A state is a place, too, where something happens in it. */
function otherNames({ words, names, judged }: Reading): readonly OtherName[] {
  const found = new Map<string, OtherName>()
  names.forEach(({ known, key, first, past }, index) => {
    const { kind, side, placed } = judged[index]!
    if (known !== null) return
    const name = printed(words, first, past)
    const isCapital = kind === 'state' && side !== null && side !== name && !isDemonym(key.replace(/s$/, ''), side)
    const form = isCapital ? 'capital' : kind === 'adjective' ? kind : (placed ?? (kind === 'place' ? kind : null))
    if (form === null || found.has(`${form} ${key}`)) return
    const told = side === name ? null : side
    found.set(`${form} ${key}`, { name, form, side: told, start: words[first]!.start, end: words[past - 1]!.end })
  })
  return [...found.values()]
}

function inReadingOrder(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return a.start - b.start || b.end - a.end
}

function withoutDoubles(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention, index) => {
    const before = mentions[index - 1]
    return before === undefined || before.start !== mention.start || before.end !== mention.end
  })
}

/** "SWB" for "Sendal Water Board"; small words do not count. */
function acronymOf(name: string): string {
  return [...name.matchAll(/\p{Lu}/gu)].map(([letter]) => letter).join('')
}
