/** @module From draft to attribution: spans, speakers, act, modality, mode, condition. */
import { firstFrom, type Span, type TokenRange } from '../document/span.ts'
import type { Draft } from './draft.ts'
import type { Source } from './find-source.ts'
import { actOf, conditionIn, mediumOf, modalityOf } from './interpret.ts'
import type { Joined } from './join-quotations.ts'
import type { AttributionInput, Reading } from './reading.ts'
import { isWord } from './words.ts'

/** Frames in which a whole quotation is a whole utterance; after "called", quotation marks hold a name. */
const SPOKEN: ReadonlySet<Draft['frame']> = new Set(['say', 'tell', 'according'])

/** The attribution a draft amounts to, once its content is known over sentences. `content`: at least one span. */
export function finished(reading: Reading, draft: Draft, content: readonly Span[]): Joined {
  const { document } = reading
  const source = draft.source === null ? [] : [spanOf(reading, draft.source)]
  const cue = spanOf(reading, draft.cue)
  const ordered = content.toSorted((a, b) => a.start - b.start)
  const contentTokens = ordered.flatMap(span => tokensOf(reading, span))
  const quoted = contentTokens.filter(at => isWord(reading.printed[at]!) && reading.quotation[at] !== -1).length
  const wordCount = contentTokens.filter(at => isWord(reading.printed[at]!)).length
  const negated = draft.group?.negated ?? false
  const words = contentTokens.map(at => reading.words[at]!)
  const condition = conditionIn(document.text, reading, contentTokens)
  return {
    source,
    cue: [cue],
    content: ordered,
    lemma: draft.lemma,
    speakers: speakersOf(reading, draft.source),
    act: actOf({
      lemma: draft.lemma,
      act: draft.act,
      frame: draft.frame,
      negated,
      words,
      conditional: condition !== null,
    }),
    modality: modalityOf(words, draft.lemma),
    mode:
      wordCount > 0 && quoted === wordCount && SPOKEN.has(draft.frame) ? 'direct' : quoted > 0 ? 'mixed' : 'indirect',
    medium: mediumOf(draft.lemma, reading.words.slice(draft.cue.past, draft.cue.past + 8)),
    condition,
    negated,
  }
}

/** Mentions that head the source: the widest ones inside it, or the one around its head. */
function speakersOf({ mention, document }: Reading, source: Source | null): readonly number[] {
  if (source === null) return []
  const around = mention[source.head]!
  const found = new Set<number>()
  for (let at = source.first; at < source.past; at += 1) {
    const index = mention[at]!
    if (index !== -1 && document.mentions[index]!.chain !== null) found.add(index)
  }
  // "Keller, the Ardan envoy, said": the head comes first, others are only co-speakers when joined by "and".
  const list = [...found].filter(index => index === around || isCoordinated(source, document, index, around))
  return around !== -1 && !list.includes(around)
    ? [around, ...list]
    : list.toSorted((a, b) => Number(b === around) - Number(a === around))
}

function isCoordinated(
  source: Source,
  { mentions, text, tokens }: AttributionInput,
  index: number,
  around: number,
): boolean {
  if (around === -1) return true
  const [one, other] = [mentions[index]!, mentions[around]!]
  const [a, b] = one.start <= other.start ? [one, other] : [other, one]
  return (
    b.start >= tokens[source.first]!.start &&
    /^\s*(?:,\s*)?(?:and\s+)?$/.test(text.slice(a.end, b.start)) &&
    /and/.test(text.slice(a.end, b.start))
  )
}

function tokensOf({ document }: Reading, { start, end }: Span): readonly number[] {
  const found: number[] = []
  for (
    let at = firstFrom(document.tokens, start);
    at < document.tokens.length && document.tokens[at]!.start < end;
    at += 1
  )
    found.push(at)
  return found
}

/** The characters of a run of tokens; at least one token. */
export function spanOf({ document }: Reading, { first, past }: TokenRange): Span {
  return { start: document.tokens[first]!.start, end: document.tokens[Math.max(first, past - 1)]!.end }
}
