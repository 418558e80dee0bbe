/**
 * @module Who is who within one report: names, descriptions and pronouns, and the figures they mean. By rules and
 * gazetteers, in five passes: names, phrases, titles bound to names, figures, pronouns. What no rule licenses is left out.
 */
import type { Figure, Layers, Mention, With } from '../document/layers.ts'
import { bindTitles, officeOfClause } from './bind-titles.ts'
import { addOnce, draftOf, type FigureDraft, figureBook, finished } from './figure-drafts.ts'
import { findNames } from './find-names.ts'
import { findPhrases, type Phrase } from './find-phrases.ts'
import { countryOfDemonym } from './gazetteers/countries.ts'
import { genderOfTitle, isOfficeOfState, isPeopleNoun, isPersonNoun } from './gazetteers/offices.ts'
import { groupPeople } from './group-people.ts'
import { isDemonym, judgeNames } from './judge-names.ts'
import { linkPronouns, type Placed } from './link-pronouns.ts'
import { follows, printed, type Word, wordsOf } from './words.ts'

/** Offices that make their holder "the Danish leader". */
const LEADERS = /\b(?:president|premier|prime minister|chancellor|king|queen|emir|sultan|leader|emperor)\b/i

/** Every name, description and pronoun that refers to somebody, and who is who. Mentions in reading order; they may nest. */
export function findMentions(
  document: With<'paragraphs' | 'sentences' | 'tokens' | 'quotations'>,
): Pick<Layers, 'mentions' | 'figures'> {
  const words = wordsOf(document)
  const names = findNames(words)
  const phrases = findPhrases(words, names)
  const bound = bindTitles(words, names, phrases)
  const judged = judgeNames(words, names, phrases, bound, document.outlet)
  const figures = figureBook()
  const placed: Placed[] = []
  const figureOfName = new Map<number, number>()

  const { people, personOf } = groupPeople(
    names,
    judged.map(({ kind }) => kind === 'person'),
    bound,
  )

  // Figures of names, in reading order.
  names.forEach((name, index) => {
    const { kind, key, side } = judged[index]!
    if (kind === null || kind === 'adjective') {
      const longer = kind === null ? longerName(index) : undefined
      if (longer !== undefined) {
        figureOfName.set(index, longer)
        addOnce(figures.drafts[longer]!.wordings, printed(words, name.first, name.past))
        place(index, longer)
      }
      return
    }
    if (kind === 'place') return
    const wording = printed(words, name.first, name.past)
    const figure = kind === 'person' ? personFigure(index, wording) : otherFigure(index, kind, key, side, wording)
    if (figure === undefined) return
    figureOfName.set(index, figure)
    addOnce(figures.drafts[figure]!.wordings, wording)
    place(index, figure)
  })

  giveSides()
  describe()
  placed.sort(inReadingOrder)
  const pronouns = linkPronouns(words, placed, figures.drafts)
  const mentions: Mention[] = [...placed, ...pronouns]
    .map(({ start, end, form, chain }) => ({ start, end, form, chain }))
    .toSorted(inReadingOrder)
  return { mentions: withoutDoubles(mentions), figures: figures.drafts.map(finished) }

  function personFigure(index: number, wording: string): number | undefined {
    const person = personOf[index]
    if (person === undefined) return undefined
    const figure = figures.of(`person ${person}`, () => draftOf('person', wording, { gender: people[person]!.gender }))
    const draft = figures.drafts[figure]!
    if (wording.split(' ').length > draft.name.split(' ').length) draft.name = wording
    for (const title of bound[index]!.titles) addOnce(draft.titles, title)
    const office = officeOfClause(words, names[index]!.past)
    if (office !== undefined) addOnce(draft.titles, office)
    return figure
  }

  function otherFigure(
    index: number,
    kind: Exclude<Figure['kind'], 'person'>,
    key: string,
    side: string | null,
    wording: string,
  ): number {
    const same = sameBody(index, kind, key)
    const figure =
      same ??
      figures.of(`${kind === 'group' ? 'organisation' : kind} ${key}`, () =>
        draftOf(kind, names[index]!.known === null ? wording : key, { side }),
      )
    if (kind === 'organisation') figures.drafts[figure]!.side ??= sideOfBody(index)
    return figure
  }

  /** A body named before by a longer name ("the Basin Authority"), or whose letters stand in brackets after it. */
  function sameBody(index: number, kind: Figure['kind'], key: string): number | undefined {
    if (kind !== 'organisation' && kind !== 'media') return undefined
    if (names[index]!.known !== null) return undefined
    const ownKey = figures.find(`${kind} ${key}`)
    if (ownKey !== undefined) return ownKey
    const isAcronym = /^[\p{Lu}\d&.]+$/u.test(key)
    const fits = (other: FigureDraft) =>
      isAcronym ? acronymOf(other.name) === key.replaceAll('.', '') : ` ${other.name}`.endsWith(` ${key}`)
    const fitting = figures.drafts.flatMap((draft, figure) =>
      draft.kind === kind && draft.name !== key && fits(draft) ? [figure] : [],
    )
    return fitting.length === 1 ? fitting[0] : undefined
  }

  /** "the Authority", "the Register": a lone capitalised word that ends the name of one body or outlet named before. */
  function longerName(index: number): number | undefined {
    const { key, first, past } = names[index]!
    if (past - first !== 1 || words[first - 1]?.lower !== 'the' || !follows(words, first)) return undefined
    const fitting = figures.drafts.flatMap((draft, figure) =>
      (draft.kind === 'organisation' || draft.kind === 'media') && draft.name.endsWith(` ${key}`) ? [figure] : [],
    )
    return fitting.length === 1 ? fitting[0] : undefined
  }

  function sideOfBody(index: number): string | null {
    const { first, past } = names[index]!
    for (let at = first; at < past; at += 1) {
      const side = sideOfWord(words[at]!)
      if (side !== null) return side
    }
    const before = words[first - 1]
    if (before !== undefined && follows(words, first)) {
      const owner = nameEndingAt(first)
      if (owner !== undefined) return sideOfName(owner)
    }
    return null
  }

  function sideOfWord(word: Word): string | null {
    const country = countryOfDemonym(word.text)
    if (country !== undefined) return country.name
    const state = states().find(name => isDemonym(word.folded, name) || word.folded === name)
    return state ?? null
  }

  /** Names of states the gazetteers do not hold. */
  function states(): readonly string[] {
    return [...new Set(judged.filter(({ kind }) => kind === 'state').map(({ key }) => key))]
  }

  function nameEndingAt(past: number): number | undefined {
    const found = names.findIndex(name => name.past === past)
    return found === -1 ? undefined : found
  }

  /** The state or party that a name stands for as a modifier: "Danish", "Kremlin", "Authority". */
  function sideOfName(index: number): string | null {
    const { kind, key, side } = judged[index]!
    if (kind === 'state' || kind === 'adjective') return side ?? key
    const figure = figureOfName.get(index)
    if (kind === 'place') return side
    if (figure === undefined) return null
    const draft = figures.drafts[figure]!
    return draft.kind === 'organisation' || draft.kind === 'group' ? (draft.side ?? draft.name) : draft.side
  }

  /** The side of a phrase: of those it names, if they agree; of the subject before "its". */
  function sideOfPhrase(phrase: Phrase): string | null {
    const sides = [...new Set(phrase.of.map(sideOfName).filter(side => side !== null))]
    if (sides.length === 1) return sides[0]!
    // "the US special envoy to the Middle East": the first is whom they speak for, the rest is their subject.
    const before = [
      ...new Set(
        phrase.of
          .filter(index => names[index]!.past <= phrase.head)
          .map(sideOfName)
          .filter(side => side !== null),
      ),
    ]
    if (before.length === 1) return before[0]!
    if (phrase.of.length > 0) return null
    const possessed = words
      .slice(phrase.first, phrase.head)
      .some(
        word =>
          word.possessive &&
          /^(?:country|nation|government|group|movement|organisation|organization|state)$/.test(word.lower),
      )
    return phrase.determiner === 'its' || possessed ? subjectBefore(phrase.first) : null
  }

  /** The state or body that a sentence is about up to a word: the first named in it, else in the sentence before. */
  function subjectBefore(at: number): string | null {
    const { sentence } = words[at]!
    for (const wanted of [sentence, sentence - 1]) {
      const subject = names.findIndex(
        (name, index) =>
          name.past <= at &&
          words[name.first]!.sentence === wanted &&
          figureOfName.has(index) &&
          ['state', 'organisation', 'group'].includes(judged[index]!.kind ?? ''),
      )
      if (subject !== -1) return sideOfName(subject)
    }
    return null
  }

  function giveSides() {
    // "the Long House, the Ardan presidency": the second says whose the first is.
    for (const phrase of phrases) {
      if (phrase.kind !== 'institution' || phrase.first === 0 || !/^,\s+$/.test(words[phrase.first]!.gap)) continue
      const owner = nameEndingAt(phrase.first)
      const figure = owner === undefined ? undefined : figureOfName.get(owner)
      const side = sideOfPhrase(phrase)
      if (figure !== undefined && figures.drafts[figure]!.kind === 'organisation') figures.drafts[figure]!.side ??= side
    }
    // Twice: a person may speak for a person whose side comes later in the report.
    for (let round = 0; round < 2; round += 1)
      bound.forEach(({ phrases: own }, index) => {
        const figure = figureOfName.get(index)
        if (figure === undefined) return
        const draft = figures.drafts[figure]!
        for (const phrase of own) draft.side ??= sideOfPhrase(phrases[phrase]!)
        // "Denmark's Ana Osei"
        const owner = nameEndingAt(bound[index]!.range.first)
        if (
          owner !== undefined &&
          judged[index]!.kind === 'person' &&
          words[names[owner]!.past - 1]!.possessive &&
          judged[owner]!.kind === 'state'
        )
          draft.side ??= sideOfName(owner)
      })
  }

  /** Phrases bound to no name. */
  function describe() {
    const used = new Set(bound.flatMap(({ phrases: own }) => own))
    const inNames = bound.filter((_, index) => figureOfName.has(index)).map(({ range }) => range)
    phrases.forEach((phrase, index) => {
      if (used.has(index)) return
      if (inNames.some(range => range.first <= phrase.first && phrase.past <= range.past)) return
      const chain = chainOf(phrase)
      if (chain === undefined) return
      placeWords(phrase.first, phrase.past, 'description', chain)
      if (chain !== null) addOnce(figures.drafts[chain]!.wordings, wordingOf(phrase))
    })
  }

  /** `null`: it refers to somebody, but the report does not license whom; `undefined`: no mention at all. */
  function chainOf(phrase: Phrase): number | null | undefined {
    const head = words[phrase.head]!
    const noun = head.lower
    const side = sideOfPhrase(phrase)
    const definite =
      /^(?:the|this|that|its|his|her|their|these|those)$/.test(phrase.determiner ?? '') ||
      words.slice(phrase.first, phrase.head).some(word => word.possessive)
    const wording = wordingOf(phrase)
    if (phrase.kind === 'institution') {
      if (side === null) {
        const before = figures.drafts.flatMap((draft, figure) =>
          draft.noun === noun || draft.name.toLowerCase().endsWith(` ${noun}`) ? [figure] : [],
        )
        return definite && before.length === 1 ? before[0]! : null
      }
      return figures.of(`organisation ${side} ${noun}`, () => draftOf('organisation', wording, { side, noun }))
    }
    if (phrase.kind === 'people') {
      if (definite && phrase.of.length === 0 && side === null) {
        const before = figures.drafts.flatMap((draft, figure) =>
          draft.kind === 'group' && draft.noun === noun ? [figure] : [],
        )
        if (before.length > 0) return before.at(-1)!
        if (isPeopleNoun(head.text) && phrase.determiner !== 'the') return null
      }
      return figures.of(`group ${wording.toLowerCase()}`, () =>
        draftOf('group', wording, { side, noun, anonymous: true }),
      )
    }
    if (!definite) {
      if (!isPersonNoun(head.text) || (head.inHeading && phrase.of.length === 0)) return null
      return figures.of(`unnamed ${side ?? ''} ${wording.toLowerCase()}`, () =>
        draftOf('person', wording, { side, noun, anonymous: true, gender: genderOfTitle(noun) }),
      )
    }
    return definitePerson(phrase, noun, side, wording)
  }

  function definitePerson(phrase: Phrase, noun: string, side: string | null, wording: string): number | null {
    const fits = (draft: FigureDraft) => {
      if (draft.kind !== 'person') return false
      if (side !== null && draft.side !== side) return false
      if (draft.noun === noun) return true
      const title = printed(words, phrase.title.first, phrase.title.past).toLowerCase()
      return draft.titles.some(own => {
        const lower = own.toLowerCase()
        return noun === 'leader'
          ? LEADERS.test(lower)
          : lower === title || lower.split(/[\s-]+/).includes(noun) || (noun === 'mediator' && lower.includes('mediat'))
      })
    }
    const fitting = figures.drafts.flatMap((draft, figure) => (fits(draft) ? [figure] : []))
    if (fitting.length === 1) return fitting[0]!
    if (fitting.length > 1) {
      const near = recent(phrase.first, fitting)
      return near ?? null
    }
    if (side === null) {
      if (phrase.determiner !== 'the' || phrase.of.length > 0) return null
      return figures.of(`unnamed ${noun}`, () => draftOf('person', wording, { noun, anonymous: true }))
    }
    const subject = untitledSubjectBefore(phrase, side)
    if (subject !== undefined) {
      const draft = figures.drafts[subject]!
      draft.side ??= side
      addOnce(draft.titles, printed(words, phrase.title.first, phrase.title.past))
      return subject
    }
    return figures.of(`office ${side} ${noun}`, () =>
      draftOf('person', wording, { side, noun, gender: genderOfTitle(noun) }),
    )
  }

  /** The one of several figures named in the same sentence or the two before; `undefined` when several are. */
  function recent(at: number, fitting: readonly number[]): number | undefined {
    const { sentence } = words[at]!
    for (const back of [0, 1, 2]) {
      const here = new Set<number>()
      for (const { chain, first } of placed)
        if (chain !== null && fitting.includes(chain) && first < at && words[first]!.sentence === sentence - back)
          here.add(chain)
      if (here.size === 1) return [...here][0]
      if (here.size > 1) return undefined
    }
    return undefined
  }

  /**
   * "Osei accused … The Danish president insisted …": the subject of the sentence before, when nothing is known of its
   * office, and the description opens its sentence.
   */
  function untitledSubjectBefore(phrase: Phrase, side: string): number | undefined {
    const head = words[phrase.head]!
    if (!(isOfficeOfState(head.text) || head.lower === 'leader') || !words[phrase.first]!.opens || head.inQuotation)
      return undefined
    const sentence = head.sentence - 1
    const here = names.flatMap((name, index) =>
      words[name.first]!.sentence === sentence && judged[index]!.kind === 'person' && figureOfName.has(index)
        ? [figureOfName.get(index)!]
        : [],
    )
    const [subject] = here
    if (subject === undefined || new Set(here).size !== 1) return undefined
    const draft = figures.drafts[subject]!
    return draft.titles.length === 0 && (draft.side === null || draft.side === side) ? subject : undefined
  }

  /** A description without its determiner, as printed. */
  function wordingOf(phrase: Phrase): string {
    const strip = /^(?:the|a|an|this|that|these|those|its|his|her|their|one|another)$/.test(words[phrase.first]!.lower)
      ? 1
      : 0
    const from = words[phrase.first + strip]!
    return document.text.slice(from.start, words[phrase.past - 1]!.end).replace(/\s+/g, ' ')
  }

  function place(index: number, figure: number) {
    const { first, past } = bound[index]!.range
    const { kind } = judged[index]!
    const isModifier = phrases.some(
      phrase =>
        phrase.of.includes(index) &&
        phrase.first < names[index]!.first &&
        names[index]!.past <= phrase.head &&
        !words[names[index]!.past - 1]!.possessive,
    )
    const withArticle =
      kind !== 'person' && !isModifier && first > 0 && follows(words, first) && words[first - 1]!.lower === 'the'
        ? 1
        : 0
    placeWords(first - withArticle, past, 'name', figure)
  }

  function placeWords(first: number, past: number, form: Mention['form'], chain: number | null) {
    placed.push({ start: words[first]!.start, end: words[past - 1]!.end, form, chain, first, past })
  }
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

/** "OBA" for "Oressa Basin Authority"; small words do not count. */
function acronymOf(name: string): string {
  return [...name.matchAll(/\p{Lu}/gu)].map(([letter]) => letter).join('')
}
