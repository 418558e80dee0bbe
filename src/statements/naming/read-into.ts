/** @module What the writer reads into a thing: "the visit signalled a change", "…, highlighting the value of the dam". Nobody has said it. */
import type { Attribution } from '../../document/layers.ts'
import { covers } from '../../document/span.ts'
import { readSource, type SourcePhrase } from '../read-source.ts'
import { CARRIER } from '../source-nouns.ts'
import type { Cast, Speaker } from './cast.ts'

/** "Keller's remarks suggest that": what a reader makes of them she has not said. */
const READ_INTO =
  /^(?:imply|suggest|indicate|signal|hint|show|reveal|underscore|underline|highlight|demonstrate|point to|reflect|mean)$/

/** Participles by which the writer, and nobody else, tells what something means. */
const POINTING_OUT = /^(?:highlighting|underscoring|underlining|reflecting|demonstrating|illustrating|exemplifying)$/

/** What one has from somebody, and reads. */
const WORDS_OF =
  /^(?:comments?|remarks?|words|messaging|rhetoric|gestures?|signals?|moves?|posture|language|tone|actions?|behaviou?r|silence|body)$/

/** "seen by", "of the call obtained by": behind it stands whoever has read a paper. */
const READ_BY =
  /(?:^|\s)(?:seen|obtained|reviewed|viewed|read|examined|shown|leaked|shared|published|verified) (?:by|with|to)(?:\s|$)/

/** "Keller's remarks suggest that", "the envoy's visit signalled": neither she nor he has said it. */
export function isOnlyMeant(
  cast: Cast,
  { lemma }: Attribution,
  { kind, head }: SourcePhrase,
  known: readonly Speaker[],
): boolean {
  if (!READ_INTO.test(lemma ?? '')) return false
  if (WORDS_OF.test(cast.wordAt(head))) return true
  const token = cast.document.tokens[head]!
  const isNamed = known.some(speaker => 'mention' in speaker && covers(cast.document.mentions[speaker.mention]!, token))
  return kind === 'other' && !isNamed && /^\p{Ll}/u.test(cast.document.text.slice(token.start))
}

/** "The visit signalled a change", "the long session underscored the push": what the writer reads into a thing nobody has said. */
export function isReadInto(cast: Cast, { lemma, source: [source] }: Attribution): boolean {
  if (source === undefined || !READ_INTO.test(lemma ?? '')) return false
  const phrase = readSource(cast.document, source)
  if (phrase === null) return false
  const noun = cast.wordAt(phrase.head)
  const isPaper = CARRIER.has(noun) || CARRIER.has(noun.replace(/ies$/, 'y').replace(/s$/, ''))
  return (phrase.kind === 'other' && !isPaper) || WORDS_OF.test(noun)
}

/** "…, highlighting the value of the dam": what the writer sees in it. */
export function isPointedOut(cast: Cast, { cue: [cue], content: [content], mode }: Attribution): boolean {
  const { text } = cast.document
  const isClause = /^(?:that|how|why)\b/.test(text.slice(content!.start, content!.start + 5))
  return mode === 'indirect' && !isClause && POINTING_OUT.test(text.slice(cue!.start, cue!.end))
}

/** "The accord between Ardan and Bela shows …": a thing between or about some is none of them. */
export function isMatter(cast: Cast, { head, past }: SourcePhrase): boolean {
  const { mentions, tokens } = cast.document
  const isSmall = /^\p{Ll}/u.test(cast.document.text.slice(tokens[head]!.start))
  if (!isSmall || head + 1 >= past || !/^(?:between|among|amongst|over|about|against)$/.test(cast.wordAt(head + 1)))
    return false
  return !mentions.some(mention => mention.chain !== null && covers(mention, tokens[head]!))
}

/** "A draft seen by the Register": the text tells it, and whoever has read it is no speaker. */
export function isReadBy(cast: Cast, { head, past }: SourcePhrase): boolean {
  const words = Array.from({ length: past - head - 1 }, (_, at) => cast.wordAt(head + 1 + at))
  return READ_BY.test(words.join(' '))
}
