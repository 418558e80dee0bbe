/**
 * @module What a name names: judged from the gazetteers, from its shape and from its use anywhere in the report. A name
 * with no evidence stays unjudged and gives no mention.
 */
import type { FigureKind } from '../document/layers.ts'
import type { Bound } from './bind-titles.ts'
import type { Name } from './find-names.ts'
import type { Phrase } from './find-phrases.ts'
import { isVerbOfActors } from './gazetteers/common-words.ts'
import { isGivenName } from './gazetteers/given-names.ts'
import { isPlaceHead, isWorkHead } from './gazetteers/known-names.ts'
import { isInstitutionNoun, isOfficeNoun, isOfficeOfState } from './gazetteers/offices.ts'
import { isOutletWord } from './gazetteers/outlets.ts'
import { follows, type Word } from './words.ts'

export interface Judgement {
  readonly kind: FigureKind | 'adjective' | 'place' | null
  /** What figures are joined by: the standard name of the gazetteers, or the name as first used. */
  readonly key: string
  readonly side: string | null
}

interface Evidence {
  person: number
  media: number
  state: number
  modifier: number
  speaks: number
  located: number
  articled: number
  uses: number
  capitalAdjective: number
  headed: number
}

const NOTHING: Judgement = { kind: null, key: '', side: null }
const LOCATIVE = /^(?:in|at|near|from|around|outside|across|via|through|throughout|inside|to|into|towards?|of)$/
const TITLES_OF_STATES =
  /^(?:ambassador|embassy|government|parliament|president|presidency|premier|diplomats?|minister|king|army|military|capital|delegation|border|mediator)$/

/** `result[i]` belongs to `names[i]`. `outlet`: what the report's file says of its publisher. */
export function judgeNames(
  words: readonly Word[],
  names: readonly Name[],
  phrases: readonly Phrase[],
  bound: readonly Bound[],
  outlet: string | null,
): readonly Judgement[] {
  const evidence = evidenceByKey(words, names, phrases, bound)
  const people = personKeys(names, bound)
  const states = statesOfAdjectives(names, evidence, people)
  const judged = new Map<string, Judgement>()
  return names.map((name, index) => {
    if (name.known !== null) return judgeKnown(words, name)
    if (bound[index]!.isPerson) return { kind: 'person', key: name.key, side: null }
    const before = judged.get(name.key)
    if (before !== undefined) return before
    const judgement = judgeUnknown(words, name, evidence.get(name.key)!, people, states, outlet)
    judged.set(name.key, judgement)
    return judgement
  })
}

function judgeKnown(words: readonly Word[], { first, past, known }: Name): Judgement {
  if (known === null) return NOTHING
  const { kind, name, side } = known
  const before = first > 0 && words[first - 1]!.sentence === words[first]!.sentence ? words[first - 1]!.lower : ''
  const article = before === 'the' ? (words[first - 2]?.lower ?? '') : before
  switch (kind) {
    case 'country':
      return { kind: 'state', key: name, side }
    case 'people':
      return { kind: 'state', key: name, side }
    case 'adjective':
      return { kind: 'adjective', key: name, side }
    case 'capital':
      return isWhere(words, first, past)
        ? { ...NOTHING, kind: 'place', side }
        : { kind: side === 'European Union' ? 'organisation' : 'state', key: name, side }
    case 'seat':
      return /^(?:in|at|inside|outside|near|into|to|entering|leaving|visiting)$/.test(article) &&
        !isFollowedByOffice(words, past)
        ? { ...NOTHING, kind: 'place', key: name, side }
        : { kind: 'organisation', key: name, side }
    case 'body':
      return { kind: 'organisation', key: name, side: null }
    case 'media':
      return { kind: 'media', key: name, side: null }
    default:
      return { ...NOTHING, kind: 'place' }
  }
}

/** "in Ottawa", "Ottawa talks", "MADRID, March 3": the city as a place, not as a government. */
function isWhere(words: readonly Word[], first: number, past: number): boolean {
  const here = words[first]!
  const before = first > 0 && words[first - 1]!.sentence === here.sentence ? words[first - 1]!.lower : ''
  if (
    /^(?:in|at|near|from|around|outside|across|via|through|inside|into|visit|visited|visiting|leave|leaving|left|reach|reached)$/.test(
      before,
    )
  )
    return true
  const next = words[past]
  if (here.opens && next !== undefined && /^(?:,|\s+[-–—]|\s*\()/.test(next.gap)) return true
  if (before === 'to') {
    const two = words[first - 2]?.lower ?? ''
    return (
      /^(?:visit|visits|trip|trips|travel|travels|travelled|traveled|went|goes|go|flew|fly|sent|returned|return|came|come|way|delegation|back|team|envoys|negotiators)$/.test(
        two,
      ) || isTravel(words, first)
    )
  }
  const isModifier =
    next !== undefined &&
    follows(words, past) &&
    !words[past - 1]!.possessive &&
    /^(?:talks|meeting|summit|negotiations|round|conference|suburb|hotel|airport|office|time|street|streets|residents|based)$/.test(
      next.lower,
    )
  return isModifier
}

/** "sent the envoy to Ottawa": a verb of movement up to eight words before. */
function isTravel(words: readonly Word[], first: number): boolean {
  for (let at = first - 2; at >= 0 && first - at < 10 && words[at]!.sentence === words[first]!.sentence; at -= 1)
    if (
      /^(?:sent|sends|send|travel(?:led|ed|s)?|fl[ey]w?|visit|trip|went|go|goes|returned?|dispatch(?:ed)?)$/.test(
        words[at]!.lower,
      )
    )
      return true
  return false
}

function isFollowedByOffice(words: readonly Word[], past: number): boolean {
  const next = words[past]
  return next !== undefined && follows(words, past) && (isOfficeNoun(next.text) || isInstitutionNoun(next.text))
}

function evidenceByKey(
  words: readonly Word[],
  names: readonly Name[],
  phrases: readonly Phrase[],
  bound: readonly Bound[],
): ReadonlyMap<string, Evidence> {
  const all = new Map<string, Evidence>()
  const of = (key: string) => {
    const found = all.get(key) ?? {
      person: 0,
      media: 0,
      state: 0,
      modifier: 0,
      speaks: 0,
      located: 0,
      articled: 0,
      uses: 0,
      capitalAdjective: 0,
      headed: 0,
    }
    all.set(key, found)
    return found
  }
  names.forEach((name, index) => {
    const it = of(name.key)
    const { first, past } = name
    const same = (at: number) => at >= 0 && at < words.length && words[at]!.sentence === words[first]!.sentence
    const before = same(first - 1) ? words[first - 1]!.lower : ''
    const earlier = same(first - 2) ? words[first - 2]!.lower : ''
    const next = same(past) ? words[past]! : undefined
    const gapBefore = words[first]!.gap
    it.uses += 1
    if (bound[index]!.isPerson) it.person += 1
    if (before === 'the') it.articled += 1
    const told = /^(?:told|tells|telling)$/
    if (before === 'the' && told.test(earlier)) it.media += 2
    if (told.test(before) && next !== undefined && /^(?:that|on|in)$/.test(next.lower)) it.media += 1
    if (/\($/.test(gapBefore) && next !== undefined && /^\)\s*[-–—]/.test(next.gap)) it.media += 3
    if (
      next !== undefined &&
      /^(?:reported|reports|reporter|newspaper|broadcaster|daily)$/.test(next.lower) &&
      follows(words, past)
    )
      it.media += 1
    if (next !== undefined && follows(words, past) && !words[past - 1]!.possessive && isVerbOfActors(next.text))
      it.speaks += 1
    if (/^(?:said|says|added|according)$/.test(before) || (before === 'to' && earlier === 'according')) it.speaks += 1
    if (LOCATIVE.test(before)) it.located += 1
    if (before === 'of' && TITLES_OF_STATES.test(earlier)) it.state += 2
    if (before === 'from' && /^diplomats?$/.test(earlier)) it.state += 2
    if (next !== undefined && next.lower === 'who' && /^,?\s*$/.test(next.gap)) it.person += 0.5
    if (past - first > 1 && isGivenName(words[first]!.text)) it.person += 1
    if (words[past - 1]!.possessive && next !== undefined && follows(words, past)) {
      const after = words[past + 1]
      if (TITLES_OF_STATES.test(next.lower) || (after !== undefined && /^(?:minister|ministry)$/.test(after.lower)))
        it.state += 1
    }
  })
  for (const phrase of phrases) {
    for (const index of phrase.of) {
      const name = names[index]!
      if (name.past > phrase.head) continue
      const it = of(name.key)
      const follow = words[name.past]!
      if (words[name.past - 1]!.possessive) continue
      it.modifier += 1
      if (isOfficeOfState(words[phrase.head]!.text) || TITLES_OF_STATES.test(words[phrase.head]!.lower))
        it.capitalAdjective += 1
      if (follow.sentence === words[name.first]!.sentence) it.headed += 1
    }
  }
  return all
}

/** Last words of the names of people: a short form seen alone is the person. */
function personKeys(names: readonly Name[], bound: readonly Bound[]): ReadonlySet<string> {
  const keys = new Set<string>()
  names.forEach((name, index) => {
    const parts = name.key.split(' ')
    const isPerson =
      bound[index]!.isPerson ||
      (name.known === null &&
        name.shape === null &&
        parts.length > 1 &&
        isGivenName(parts[0]!) &&
        !isWorkHead(parts.at(-1)!) &&
        !isPlaceHead(parts.at(-1)!))
    if (!isPerson || name.known !== null) return
    for (let from = 0; from < parts.length; from += 1) keys.add(parts.slice(from).join(' '))
    keys.add(name.key)
  })
  return keys
}

/** Adjective → state, both unknown to the gazetteers, when the report uses both: "Ardani officials", "Ardan". */
function statesOfAdjectives(
  names: readonly Name[],
  evidence: ReadonlyMap<string, Evidence>,
  people: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const unknown = [
    ...new Set(
      names.filter(name => name.known === null && name.shape === null && !name.key.includes(' ')).map(({ key }) => key),
    ),
  ]
  const states = new Map<string, string>()
  // 400: no report names more unknown words than that; beyond, pairs would take quadratic time.
  for (const adjective of unknown.slice(0, 400)) {
    const bare = adjective.replace(/s$/, '')
    if (people.has(adjective)) continue
    for (const state of unknown.slice(0, 400)) {
      if (people.has(state) || state === adjective || !isDemonym(bare, state)) continue
      const used = evidence.get(bare)?.modifier ?? 0
      if (used > 0 || (evidence.get(adjective)?.articled ?? 0) > 0) {
        states.set(adjective, state)
        if (used > 0) states.set(state, state)
      }
    }
  }
  return states
}

const ENDINGS = /^(?:i|n|an|ian|ean|ish|ese|ic|ni|nian|er|ite)$/

/** Whether a word is built on a name as adjectives of countries are in English: -i, -an, -ian, -ish, -ese. */
export function isDemonym(word: string, name: string): boolean {
  for (let cut = 0; cut <= 2 && name.length - cut >= 3; cut += 1) {
    const lost = name.slice(name.length - cut)
    if (!/^[aeiouy]*$/.test(lost)) return false
    const stem = name.slice(0, name.length - cut)
    if (word.startsWith(stem) && ENDINGS.test(word.slice(stem.length))) return true
  }
  return false
}

function judgeUnknown(
  words: readonly Word[],
  name: Name,
  it: Evidence,
  people: ReadonlySet<string>,
  states: ReadonlyMap<string, string>,
  outlet: string | null,
): Judgement {
  const { key, shape, first, past } = name
  const last = words[past - 1]!.text
  const count = past - first
  const as = (kind: Judgement['kind'], side: string | null = null, standard = key): Judgement => ({
    kind,
    key: standard,
    side,
  })
  if (shape !== null) return as(shape === 'body' ? 'organisation' : 'media')
  if (isCompoundOfNames(words, name, people)) return NOTHING
  if (outlet !== null && isOutletName(key, outlet)) return as('media')
  if (people.has(key)) return as('person')
  if (it.person >= 1 && !isWorkHead(last)) return as('person')
  const state = states.get(key)
  if (state !== undefined)
    return state === key
      ? as('state', state, state)
      : /s$/.test(key)
        ? as('state', state, state)
        : as('adjective', state, state)
  if (count > 1 && (isPlaceHead(last) || isPlaceHead(words[first]!.text))) return as('place')
  if (isWorkHead(last)) return NOTHING
  if (
    it.media >= 2 ||
    (it.media >= 1 && (count === 1 ? isOutletWord(last) || it.speaks === 0 : true) && it.person === 0 && !it.modifier)
  )
    return as('media')
  if (it.state >= 2 || (it.capitalAdjective >= 1 && it.state >= 1)) return as('state', key)
  if (it.modifier > 0 && /(?:i|an|ian|ish|ese)$/.test(key) && it.speaks === 0 && it.headed === it.uses)
    return as('adjective', key)
  if (
    words[first]!.upper &&
    /^[\p{Lu}\d&.]+$/u.test(key) &&
    key.length > 1 &&
    key.length < 8 &&
    (it.speaks > 0 || it.articled > 0 || it.modifier > 0)
  )
    return as('organisation')
  if (it.modifier > 0 && (it.speaks > 0 || it.uses > 1)) return as('organisation')
  if (it.person > 0) return as('person')
  if (it.speaks > 0 && it.articled === 0) {
    if (count === 1 && it.located > 0) return as('state', key)
    return as('person')
  }
  if (it.speaks > 0 && it.articled > 0) return as('organisation')
  return NOTHING
}

/** "Keller-Osei talks": two people in one word. */
function isCompoundOfNames(words: readonly Word[], { first, past }: Name, people: ReadonlySet<string>): boolean {
  if (past - first !== 1) return false
  const parts = words[first]!.folded.split(/[-‑]/)
  return parts.length > 1 && parts.every(part => people.has(part))
}

function isOutletName(key: string, outlet: string): boolean {
  const name = outlet.replace(/^The /, '')
  return key === name || key === outlet || (key === name.split(' ').at(-1) && isOutletWord(key))
}
