/**
 * @module What is looked at to tell whom a pronoun means that speaks ("he said"): where each person was last mentioned and as what,
 * who has spoken, by which pronouns each goes. Nothing of it is a name. Training uses this very file.
 */
import type { Attribution } from '../../document/layers.ts'
import { covers, firstFrom } from '../../document/span.ts'
import type { Cast } from '../naming/cast.ts'
import type { SourcePhrase } from '../read-source.ts'
import { isPerson } from '../source-nouns.ts'
import { type Appearance, type Appearances, appearancesOf } from './appearances.ts'

/** Somebody who may be meant. */
export interface SpeakerCandidate {
  /** Index of the figure; `null`: nobody who is known. */
  readonly chain: number | null
  readonly features: readonly string[]
}

/** A pronoun that speaks. */
export interface SpeakingPronoun {
  readonly attribution: Attribution
  readonly phrase: SourcePhrase
  /** "he" or "she". */
  readonly word: string
  /** Whom the rules find. */
  readonly ruled: number | null
  /** Who it is by the words around it alone, before anybody is asked who speaks. */
  readonly linked: number | null
}

/** From so many sentences, or of so many times, on, far is far and often is often. */
const FAR = 5
const OFTEN = 3

/** Sentences back in which somebody must have been mentioned, or have spoken. */
const REACH = 12

/** Those who may be meant, each with what is seen of it, in the order of their figures; nobody comes last. */
export function speakerCandidates(cast: Cast, pronoun: SpeakingPronoun): readonly SpeakerCandidate[] {
  const seen = look(cast, pronoun)
  const { here, start } = seen
  const chains = new Set<number>()
  for (const [chain, list] of seen.appearances.ofPeople) {
    const last = list.findLast(one => one.start < start)
    if (last !== undefined && here - last.sentence <= REACH) chains.add(chain)
  }
  for (const { chain, sentence } of cast.spoken)
    if (cast.figures[chain]!.kind === 'person' && here - sentence <= REACH) chains.add(chain)
  if (pronoun.ruled !== null) chains.add(pronoun.ruled)
  const known = [...chains].toSorted((a, b) => a - b)
  const recent = known.toSorted((a, b) => lastOf(seen, b) - lastOf(seen, a))
  const contrary = (chain: number) => (seen.appearances.pronounsOf(chain, otherOf(pronoun.word)) > 0 ? 1 : 0)
  const fitting = recent.filter(chain => contrary(chain) === 0)
  return [
    ...known.map(chain => ({ chain, features: featuresOf(cast, seen, pronoun, chain, { recent: fitting }) })),
    { chain: null, features: ['nobody', `nobody ruled ${pronoun.ruled !== null}`] },
  ]
}

interface Seen {
  readonly appearances: Appearances
  /** Where the pronoun stands. */
  readonly start: number
  /** Its sentence, and the one in which what is said begins. */
  readonly here: number
  readonly from: number
  readonly isBehind: boolean
}

function look(cast: Cast, { attribution, phrase }: SpeakingPronoun): Seen {
  const { sentences, tokens } = cast.document
  const { start } = tokens[phrase.head]!
  const opens = Math.min(start, ...attribution.content.map(piece => piece.start))
  return {
    appearances: appearancesOf(cast),
    start,
    here: firstFrom(sentences, start + 1) - 1,
    from: firstFrom(sentences, opens + 1) - 1,
    isBehind: opens < start,
  }
}

function otherOf(word: string): string {
  return word === 'he' ? 'she' : 'he'
}

/** Where somebody was mentioned last before the pronoun; -1: nowhere. */
function lastOf({ appearances, start }: Seen, chain: number): number {
  return appearances.ofPeople.get(chain)?.findLast(one => one.start < start)?.start ?? -1
}

function bin(count: number, most: number): string {
  return count >= most ? `${most}+` : String(count)
}

function featuresOf(
  cast: Cast,
  seen: Seen,
  pronoun: SpeakingPronoun,
  chain: number,
  { recent }: { readonly recent: readonly number[] },
): readonly string[] {
  const { appearances, start, here } = seen
  const own = (appearances.ofPeople.get(chain) ?? []).filter(one => one.start < start)
  const figure = cast.figures[chain]!
  const agreeing = appearances.pronounsOf(chain, pronoun.word)
  const contrary = appearances.pronounsOf(chain, otherOf(pronoun.word))
  const rank = recent.indexOf(chain)
  const isRuled = pronoun.ruled === chain
  return [
    isRuled ? 'ruled' : pronoun.ruled === null ? 'ruled nobody' : 'ruled other',
    ...(pronoun.linked === chain ? ['linked'] : []),
    ...(isRuled && pronoun.linked !== chain
      ? [`ruled by speech, ${pronoun.linked === null ? 'open' : 'against link'}`]
      : []),
    ...(figure.anonymous ? ['unnamed'] : []),
    figure.kind === 'person' ? 'person' : 'no person',
    `titled ${figure.titles.length > 0}`,
    `agrees ${bin(agreeing, 2)}`,
    `contrary ${bin(contrary, 2)}`,
    ...(contrary > 0 && agreeing === 0 ? ['other pronoun'] : []),
    `rank ${rank === -1 ? 'none' : bin(rank, OFTEN)}`,
    `of ${bin(recent.length, OFTEN)}`,
    ...(recent.length === 1 && rank === 0 ? ['only one'] : []),
    `mentioned ${bin(own.length, 4)}`,
    ...ofMention(cast, seen, pronoun, own, rank),
    ...ofSaying(cast, seen, pronoun, chain),
    ...ofParagraph(cast, seen, chain, here),
    ...strangersSince(cast, seen, own.at(-1)?.end ?? -1),
  ]
}

/** Where and as what somebody was last mentioned, and before what is said. */
function ofMention(
  cast: Cast,
  seen: Seen,
  { attribution, word }: SpeakingPronoun,
  own: readonly Appearance[],
  rank: number,
): readonly string[] {
  const { here, from, isBehind } = seen
  const { sentences } = cast.document
  const last = own.at(-1)
  if (last === undefined) return ['no mention']
  const isSame = sentences[last.sentence]!.paragraph === sentences[here]!.paragraph
  const apart = bin(here - last.sentence, FAR)
  const inContent = attribution.content.some(piece => covers(piece, last))
  const before = own.findLast(one => one.sentence < from)
  const inFirst = own.filter(one => one.sentence === here)
  return [
    `apart ${apart} ${isSame}`,
    `last ${last.role} ${apart}`,
    `last ${last.role} ${apart} ${isBehind ? 'behind' : 'front'}`,
    `form ${last.form}${last.form === 'pronoun' ? ` ${last.word === word}` : ''} ${apart}`,
    `rank ${bin(rank, OFTEN)} ${last.role}`,
    ...(inContent ? ['in content', `in content ${last.role} ${last.form}`] : []),
    ...(inFirst.some(one => one.role === 'subject') ? [`subject here ${isBehind}`] : []),
    ...(before === undefined
      ? ['nothing before']
      : [
          `before ${before.role} ${bin(from - before.sentence, FAR)}`,
          `before ${before.role} ${before.form} ${bin(from - before.sentence, 2)} ${sentences[before.sentence]!.paragraph === sentences[from]!.paragraph}`,
        ]),
  ]
}

/** When somebody last spoke, and who spoke since. */
function ofSaying(
  cast: Cast,
  { here, isBehind }: Seen,
  { attribution, word }: SpeakingPronoun,
  chain: number,
): readonly string[] {
  const { sentences } = cast.document
  const spoken = cast.spoken.filter(({ sentence }) => sentence <= here)
  const own = spoken.filter(one => one.chain === chain)
  const last = own.at(-1)
  const isLast = spoken.at(-1)?.chain === chain
  const goesOn = /^(?:add|continue|go on|conclude)$/.test(attribution.lemma ?? '')
  const byPronoun = spoken.findLast(one => one.word === word)
  const shared = [
    `spoke ${bin(own.length, OFTEN)}`,
    ...(isLast ? ['spoke last', ...(goesOn ? ['spoke last goes on'] : [])] : []),
    ...(byPronoun === undefined
      ? []
      : [`last by pronoun ${byPronoun.chain === chain} ${bin(here - byPronoun.sentence, 4)}`]),
    ...(attribution.nestedIn === null ? [] : [`within words ${isLast}`]),
  ]
  if (last === undefined) return shared
  const isSame = sentences[last.sentence]!.paragraph === sentences[here]!.paragraph
  const apart = bin(here - last.sentence, FAR)
  return [
    ...shared,
    `spoke ${apart} ago ${isSame}`,
    ...(isLast
      ? [`spoke last ${apart} ${isSame}`, `spoke last ${apart} ${isBehind ? 'behind' : 'front'}`]
      : [`spoke before others ${apart}`]),
    ...(last.word === null ? [] : [`spoke as pronoun ${last.word === word} ${apart}`]),
  ]
}

/** What somebody is in the paragraph of the pronoun, and in the one before. */
function ofParagraph(cast: Cast, seen: Seen, chain: number, here: number): readonly string[] {
  const { sentences } = cast.document
  const { paragraph } = sentences[here]!
  const opens = sentences[here - 1]?.paragraph !== paragraph
  const first = seen.appearances.all.find(
    one => sentences[one.sentence]!.paragraph === paragraph && one.start < seen.start,
  )
  const subject = seen.appearances.all.find(
    one => sentences[one.sentence]!.paragraph === paragraph && one.start < seen.start && one.role === 'subject',
  )
  const previous = seen.appearances.all.findLast(
    one => sentences[one.sentence]!.paragraph === paragraph - 1 && one.role === 'subject',
  )
  return [
    ...(first?.chain === chain ? ['opens paragraph'] : first === undefined ? ['nobody in paragraph'] : []),
    ...(subject?.chain === chain ? ['first subject of paragraph'] : []),
    ...(opens && previous?.chain === chain ? ['last subject of paragraph before'] : []),
  ]
}

/** Who else was a subject since somebody was last mentioned, of whom nothing is known but that it may be a person. */
function strangersSince(cast: Cast, { start, here }: Seen, since: number): readonly string[] {
  const { tokens, heads, finerTags, mentions, text } = cast.document
  if (since === -1 || heads === undefined || finerTags === undefined) return []
  const found = new Set<string>()
  for (let at = firstFrom(tokens, since); at < tokens.length && tokens[at]!.start < start; at += 1) {
    if (!/^nsubj/.test(heads[at]!.relation)) continue
    const token = tokens[at]!
    const mention = mentions.find(one => covers(one, token))
    if (mention !== undefined && mention.chain !== null) continue
    const near = here - token.sentence < 2 ? 'near' : 'far'
    const word = text.slice(token.start, token.end).toLowerCase()
    if (/^(?:he|she)$/.test(word)) found.add(`open pronoun since ${near}`)
    else if (/^NNPS?$/.test(finerTags[at]!)) found.add(`unknown name since ${near}`)
    else if (isPerson(word)) found.add(`unknown person since ${near}`)
  }
  return [...found]
}
