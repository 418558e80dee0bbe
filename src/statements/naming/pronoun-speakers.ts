/** @module Pronouns that speak: "it added", "they said", "said one", "what they called a bridge". */
import type { Attribution } from '../../document/layers.ts'
import { covers, firstFrom, within } from '../../document/span.ts'
import type { Act } from '../../document/testimony.ts'
import { readSource, type SourcePhrase } from '../read-source.ts'
import { AUXILIARIES } from '../words.ts'
import type { Cast, Speaker } from './cast.ts'
import { fits, isOther } from './going-by.ts'
import { topicBefore } from './topics-before.ts'
import { unnamed } from './unnamed-sources.ts'

/** What parties do. */
const STANCES: ReadonlySet<Act> = new Set([
  'accept',
  'accept-in-part',
  'reject',
  'reject-in-part',
  'demand',
  'commit',
  'condition',
  'concede',
])

/** How many sentences back "it added" still means the last speaker. */
export const REACH = 1

/** "according to | her". */
const SUBJECT_FORM: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' }

/** Words of a subject before its auxiliary, at most: "the striking crews of both yards | have". */
const LONGEST_SUBJECT = 8

/** Somebody's words, before his name: "remarks by | Keller", "an opening statement from | Osei". */
const CARRIED_BY =
  /\b(?:remarks?|statements?|speech|comments?|interview|letter|message|post|address(?:es)?|answers?|article) (?:by|from|of|with) (?=\p{Lu})/gu

/** "it added": who spoke in the sentence before, where the pronoun fits him and nobody else is surely meant. */
export function pronoun(
  cast: Cast,
  attribution: Attribution,
  phrase: SourcePhrase,
  linked: readonly Speaker[],
): readonly Speaker[] {
  const printed = cast.wordAt(phrase.head)
  const word = SUBJECT_FORM[printed] ?? printed
  // "she" is no state, whatever she was linked to.
  const isState = (speaker: Speaker) => cast.figures[cast.chainOf(speaker) ?? -1]?.kind === 'state'
  const known = word === 'he' || word === 'she' ? linked.filter(speaker => !isState(speaker)) : linked
  // "told the Herald that it accepts the draft": a paper takes no stance by what it is told.
  const isStance = attribution.nestedIn !== null && word === 'it' && STANCES.has(attribution.act)
  if (isStance && known.some(speaker => cast.figures[cast.chainOf(speaker) ?? -1]?.kind === 'media')) return []
  const chain = known[0] === undefined ? null : cast.chainOf(known[0])
  const sentence = firstFrom(cast.document.sentences, cast.document.tokens[phrase.head]!.start + 1) - 1
  const start = cast.document.tokens[phrase.head]!.start
  if (word === 'one' && chain === null) return oneOfThem(cast, phrase, sentence)
  const antecedent = word === 'who' ? namedBefore(cast, phrase) : null
  if (antecedent !== null) return [{ mention: antecedent }]
  const bound = boundBy(cast, phrase, word)
  if (bound.length > 0) return bound
  const author = word === 'it' && chain === null ? authorOfPaper(cast, sentence) : null
  if (author !== null) return [cast.mentioned(phrase, author)]
  if (word === 'they' && chain === null) return several(cast, sentence, phrase) ?? known
  const introduced = word === 'he' || word === 'she' ? beforeColon(cast, sentence, start) : null
  if (introduced !== null) return [introduced]
  const asked =
    chain !== null && isInQuestion(cast, sentence, start, chain) ? lastSpeaker(cast, sentence, word, start) : null
  if (asked !== null && fits(cast.figures[asked]!, word)) return [cast.mentioned(phrase, asked)]
  const near =
    lastSpeaker(cast, sentence, word, start) ??
    (chain === null ? (goingOn(cast, attribution, sentence, word) ?? topicBefore(cast, attribution, word)) : null)
  const goesOn = /^(?:add|continue|go on)$/.test(attribution.lemma ?? '')
  if (near === null || (chain !== null && !(goesOn && word === 'it')) || !fits(cast.figures[near]!, word)) return known
  return [cast.mentioned(phrase, near)]
}

/** Whether grammar alone says whom a pronoun means: "what they called a bridge", somebody before the colon. */
export function isBound(cast: Cast, phrase: SourcePhrase, word: string): boolean {
  if (boundBy(cast, phrase, word).length > 0) return true
  const { sentences, tokens } = cast.document
  const { start } = tokens[phrase.head]!
  return beforeColon(cast, firstFrom(sentences, start + 1) - 1, start) !== null
}

/** "Asked about the sum that an official had named, | she said": whoever is named in what was asked does not answer. */
function isInQuestion({ document }: Cast, sentence: number, start: number, chain: number): boolean {
  const { sentences, mentions, text } = document
  const opens = sentences[sentence]!.start
  if (!QUESTION.test(text.slice(opens, start))) return false
  return within(mentions, { start: opens, end: start }).some(one => one.chain === chain && one.form !== 'pronoun')
}

/** What somebody was asked, to the comma before the answer. */
const QUESTION = /^(?:Asked|Pressed|Questioned|Quizzed|Challenged)\b[^“”"]*,\s*$/

/** Sentences between what somebody wrote and "it said", at most: a quotation of two sentences stands between. */
const REACH_OF_PAPER = 3

/** What somebody is told to have said it in. */
const IN_PAPER =
  /\bin (?:a|an|the|his|her|its|their) (?:[\p{L}-]+ ){0,2}(?:statement|letter|post|message|memo|note|e-?mail)\b/u

/** "Osei said in a letter that he was leaving. “Nobody came,” | it said": the letter speaks for whoever wrote it. */
function authorOfPaper(cast: Cast, sentence: number): number | null {
  const { last } = cast
  if (last === null || sentence - last.sentence > REACH_OF_PAPER || cast.figures[last.chain]!.kind !== 'person')
    return null
  const { sentences, text } = cast.document
  const told = sentences[last.sentence]!
  if (last.byPaper && sentence - last.sentence <= REACH) return last.chain
  return sentences[sentence]!.paragraph === told.paragraph && IN_PAPER.test(text.slice(told.start, told.end))
    ? last.chain
    : null
}

/** "An envoy from the north was plainer: the map, | she | said, was gone": somebody without a name with whom the sentence begins, before its colon. */
function beforeColon(cast: Cast, sentence: number, start: number): Speaker | null {
  const { sentences, tokens, finerTags, text } = cast.document
  const opens = sentences[sentence]!.start
  if (finerTags === undefined || !/^[^"“:]*:\s/.test(text.slice(opens, start))) return null
  const first = firstFrom(tokens, opens)
  let past = first
  while (tokens[past]!.start < start && !/^(?:VBD|VBZ|VBP|MD)$/.test(finerTags[past]!)) past += 1
  if (past === first || past - first > LONGEST_SUBJECT + 2 || tokens[past]!.start >= start) return null
  const phrase = readSource(cast.document, { start: tokens[first]!.start, end: tokens[past - 1]!.end })
  return phrase?.kind === 'person' && !phrase.isDefinite ? unnamed(cast, phrase, null) : null
}

/** "Campaigners accused her. “…,” said one": one of those who spoke in the sentence before. */
function oneOfThem(cast: Cast, phrase: SourcePhrase, sentence: number): readonly Speaker[] {
  const { last } = cast
  const group = last === null || sentence - last.sentence > REACH ? undefined : cast.figures[last.chain]
  if (group?.kind !== 'group') return []
  const name = `one of the ${group.name[0]!.toLowerCase()}${group.name.slice(1)}`
  const key = `unnamed ${name}`
  const { side } = group
  const chain =
    cast.made.get(key) ?? cast.add(key, { kind: 'person', name, aliases: [], titles: [], side, anonymous: true })
  return [cast.mentioned(phrase, chain)]
}

/** "his counterpart, Keller, | who, the official said, let it be known": the mention right before, whole; `null`: none stands there. */
function namedBefore({ document: { mentions, tokens, text } }: Cast, { head }: SourcePhrase): number | null {
  const { start } = tokens[head]!
  const before = mentions.findIndex(
    ({ end, chain, form }) =>
      chain !== null && form !== 'pronoun' && end < start && /^,? $/.test(text.slice(end, start).replace(/\s/g, ' ')),
  )
  return before === -1 ? null : before
}

/** "The unions worked on what | they called a bridge", "remarks by Keller, in which | she rejected": whom the words before bind the pronoun to. */
function boundBy(cast: Cast, { head }: SourcePhrase, word: string): readonly Speaker[] {
  const before = head > 0 ? cast.wordAt(head - 1) : ''
  if (before === 'what') return subjectsOver(cast, head, word)
  if (before !== 'which' || head < 2 || cast.wordAt(head - 2) !== 'in') return []
  const { tokens, mentions, text, sentences } = cast.document
  const { start } = sentences[tokens[head]!.sentence]!
  const told = text.slice(start, tokens[head]!.start)
  const by = [...told.matchAll(CARRIED_BY)].at(-1)
  if (by === undefined) return []
  const at = start + by.index + by[0].length
  const mention = mentions.findIndex(
    one => one.start <= at && at < one.end && one.chain !== null && fits(cast.figures[one.chain]!, word),
  )
  return mention === -1 ? [] : [{ mention }]
}

/** The subjects of the verb over "what they called": several that are joined, or one that fits the pronoun. */
function subjectsOver(cast: Cast, head: number, word: string): readonly Speaker[] {
  const { heads, tokens, mentions, sentences } = cast.document
  if (heads === undefined || head < 2) return []
  const { sentence } = tokens[head]!
  const here = within(mentions, sentences[sentence]!)
  for (let at = head - 2; at >= 0 && tokens[at]!.sentence === sentence; at -= 1) {
    if (heads[at]!.relation !== 'nsubj') continue
    const joined = [at]
    for (let other = at + 1; other < head; other += 1)
      if (heads[other]!.head === at && heads[other]!.relation === 'conj') joined.push(other)
    const found = joined.flatMap(token => {
      const mention = here.find(one => one.chain !== null && covers(one, tokens[token]!))
      return mention === undefined ? [] : [{ mention: mentions.indexOf(mention) }]
    })
    if (word === 'they') return found.length > 1 || (found.length === 1 && isPlural(cast, found[0]!)) ? found : []
    return found.length === 1 && fits(cast.figures[cast.chainOf(found[0]!)!]!, word) ? found : []
  }
  return []
}

function isPlural(cast: Cast, speaker: Speaker): boolean {
  return fits(cast.figures[cast.chainOf(speaker)!]!, 'they')
}

/** "The ship was hit, | he said": behind what is told it is whoever told the sentence before, where nobody else spoke since. */
function goingOn(
  cast: Cast,
  { source, content, speakers }: Attribution,
  sentence: number,
  word: string,
): number | null {
  const isBehind = content[0] !== undefined && source[0] !== undefined && content[0].start < source[0].start
  const { last } = cast
  if (!isBehind || last === null || speakers.length > 1 || sentence - last.sentence > REACH) return null
  return /^(?:he|she)$/.test(word) && !isOther(cast, last.chain, word) ? last.chain : null
}

/** "They said": those who spoke together in the sentence before, or the people and bodies it is about. `null`: nobody surely. */
export function several(cast: Cast, sentence: number, phrase: SourcePhrase): readonly Speaker[] | null {
  const { last } = cast
  const isNear = last !== null && sentence - last.sentence <= REACH
  if (isNear && last.several.length > 1) return last.several
  if (isNear && fits(cast.figures[last.chain]!, 'they')) return [cast.mentioned(phrase, last.chain)]
  const about = subjectOf(cast, sentence - 1)
  const chain = about === null ? null : cast.chainOf(about)
  return chain === null || !fits(cast.figures[chain]!, 'they') ? null : [cast.mentioned(phrase, chain)]
}

/** Whom a sentence is about, where it begins with somebody known or with people: "The crews have waited." */
function subjectOf(cast: Cast, at: number): Speaker | null {
  const { sentences, tokens, mentions } = cast.document
  const sentence = sentences[at]
  if (sentence === undefined) return null
  let first = firstFrom(tokens, sentence.start)
  if (/^(?:but|and|now|still|yet|so)$/.test(cast.wordAt(first))) first += 1
  const mention = mentions.findIndex(({ start, chain }) => start === tokens[first]?.start && chain !== null)
  if (mention !== -1) return { mention }
  let past = first
  while (past < first + LONGEST_SUBJECT && tokens[past]?.sentence === at && !AUXILIARIES.has(cast.wordAt(past)))
    past += 1
  if (past === first || !AUXILIARIES.has(cast.wordAt(past))) return null
  const phrase = readSource(cast.document, { start: tokens[first]!.start, end: tokens[past - 1]!.end })
  return phrase?.kind === 'people' ? unnamed(cast, phrase, null) : null
}

/** Who spoke last, near enough to be meant: one of whom nobody else was spoken of since. */
function lastSpeaker(cast: Cast, sentence: number, word: string, start: number): number | null {
  const last = cast.last
  if (last === null || sentence - last.sentence > (word === 'he' || word === 'she' ? REACH + 1 : REACH)) return null
  if (word !== 'he' && word !== 'she') return last.chain
  const { sentences, mentions, figures, text } = cast.document
  const opens = sentences[sentence]!.start
  const isAsked = opens < start && QUESTION.test(text.slice(opens, start))
  const span = {
    start: sentences[last.sentence]!.end,
    end: isAsked ? Math.max(opens, sentences[last.sentence]!.end) : start,
  }
  const isAlone = within(mentions, span).every(
    ({ chain }) => chain === null || chain === last.chain || figures[chain]!.kind !== 'person',
  )
  return isAlone && !isOther(cast, last.chain, word) ? last.chain : null
}
