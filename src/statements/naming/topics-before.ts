/** @module Whom the sentence before a source is about. */
import type { Attribution, Head } from '../../document/layers.ts'
import { covers, firstFrom, within } from '../../document/span.ts'
import { readSource } from '../read-source.ts'
import type { Cast } from './cast.ts'
import { isOther } from './going-by.ts'
import { stranger } from './named-bodies.ts'
import { unnamed } from './unnamed-sources.ts'

/**
 * Whom the sentence before is about, in the same paragraph: its subject, where that is a person, or whoever is "his" or "her"
 * in it. `word`: the pronoun that must fit; `null`: any. The sentences of the quotation itself are passed over.
 */
export function topicBefore(cast: Cast, { content, source }: Attribution, word: string | null): number | null {
  if (word !== null && word !== 'he' && word !== 'she') return null
  const { sentences } = cast.document
  const opens = Math.min(content[0]?.start ?? Number.MAX_SAFE_INTEGER, source[0]?.start ?? Number.MAX_SAFE_INTEGER)
  const here = firstFrom(sentences, opens + 1) - 1
  const at = here - 1
  if (at < 0 || sentences[here] === undefined) return null
  const isNear = sentences[at]!.paragraph === sentences[here]!.paragraph
  if (!isNear && word !== null) return null
  const subject = personIn(cast, at, word !== null)
  if (subject !== null && (word === null || !isOther(cast, subject, word))) return subject
  if (word === null) return null
  const owner = within(cast.document.mentions, sentences[at]!).findLast(
    ({ form, chain, start, end }) =>
      form === 'pronoun' &&
      chain !== null &&
      (word === 'he' ? /^(?:he|his|him)$/i : /^(?:she|her)$/i).test(cast.document.text.slice(start, end)),
  )
  return owner?.chain ?? furtherBack(cast, at, word)
}

/** Sentences looked back over, at most, while nobody else is named in them. */
const MOST_BACK = 3

/** "Keller was hoarse. Still, he left a door ajar. | The rota could wait, he said": the person the paragraph was last about. */
function furtherBack(cast: Cast, from: number, word: string): number | null {
  const { sentences, mentions } = cast.document
  for (let at = from; at > 0 && from - at < MOST_BACK; at -= 1) {
    if (sentences[at - 1]!.paragraph !== sentences[from]!.paragraph) return null
    const isPeopled = within(mentions, sentences[at]!).some(
      ({ chain }) => chain !== null && cast.figures[chain]!.kind === 'person',
    )
    if (isPeopled) return null
    const subject = personIn(cast, at - 1, true)
    if (subject !== null) return isOther(cast, subject, word) ? null : subject
  }
  return null
}

/**
 * The person that is the subject of a sentence, or of the clause told first in it; by grammar. `isPerson`: whoever it is, "he" or
 * "she" means him, so that one name alone is a person's.
 */
function personIn(cast: Cast, at: number, isPerson: boolean): number | null {
  const { sentences, tokens, heads, mentions, finerTags } = cast.document
  const { start, end } = sentences[at]!
  const from = firstFrom(tokens, start)
  const to = firstFrom(tokens, end)
  if (heads === undefined) return null
  let root = from
  while (root < to && heads[root]!.head !== -1) root += 1
  if (root === to) return null
  let head = -1
  for (let token = from; token < to && head === -1; token += 1)
    if (heads[token]!.head === root && /^nsubj/.test(heads[token]!.relation)) head = token
  if (head === -1) return null
  const mention = within(mentions, sentences[at]!).find(one => one.chain !== null && covers(one, tokens[head]!))
  if (mention !== undefined) return cast.figures[mention.chain!]!.kind === 'person' ? mention.chain : null
  let first = head
  while (first > from && isUnder(heads, first - 1, head)) first -= 1
  let last = head
  while (last + 1 < to && heads[last + 1]!.head === head && heads[last + 1]!.relation === 'flat') last += 1
  const phrase = readSource(cast.document, { start: tokens[first]!.start, end: tokens[last]!.end })
  if (phrase === null) return null
  if (phrase.kind === 'person') return cast.chainOf(unnamed(cast, phrase, null))
  // "Osford was cold": what is only told to be so may be a town.
  const acts = isPerson && /^(?:VB|CD)/.test(finerTags?.[root] ?? '')
  const named = finerTags?.[head] === 'NNP' ? stranger(cast, phrase, acts)?.[0] : undefined
  return named === undefined ? null : cast.chainOf(named)
}

/** Whether a token hangs on another, within six steps. */
function isUnder(heads: readonly Head[], token: number, above: number): boolean {
  let at = token
  for (let step = 0; step < 6 && at !== -1; step += 1) {
    if (at === above) return true
    at = heads[at]!.head
  }
  return false
}
