/** @module What looks like a saying and is none: a relay, a deed told with a verb of saying, a headline. */

import type { Attribution, Figure } from '../document/layers.ts'
import { covers, holding, within } from '../document/span.ts'
import deeds from './lexicons/deeds.json' with { type: 'json' }
import { isInHeading, type Read, speakerOf } from './lookups.ts'
import { passesOn } from './tell-of-others.ts'

/** "According to Ardan Radio, Keller said …": the outlet only passes on what stands inside; it is a link of the chain. */
export function isRelay(document: Read, attribution: Attribution, at: number): boolean {
  const content = attribution.content[0]!
  const outer = speakerOf(document, attribution)
  if (attribution.content.length > 1 || outer === null || (outer.kind !== 'media' && !outer.anonymous)) return false
  return (document.innerOf.get(at) ?? []).some(inner => {
    const speaker = speakerOf(document, inner)
    return (
      // What nobody is known to have said is the outlet's own: "Keller's remarks suggest that …, according to the Register".
      inner.source.some(source => covers(content, source) && source.start - content.start < 3) &&
      speaker !== null &&
      (outer.kind === 'media' || passesOn(outer, speaker, inner))
    )
  })
}

/** Verb → what follows it when it is a deed: "sought refuge", "offered a different account", "questioned 14 sailors". */
const DEEDS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(deeds).map(([lemma, objects]) => [
    lemma,
    new RegExp(
      `^(?:(?:a|an|the|its|his|her|their|no|some|one|another)\\s+)?(?:[\\p{L}-]+\\s+){0,5}?(?:${objects.join('|')})\\b`,
      'u',
    ),
  ]),
)

/** Participles by which the writer reads a meaning into what was done: "left early, signalling unease". */
const READ_INTO =
  /^(?:signalling|signaling|highlighting|underscoring|underlining|suggesting|indicating|showing|reflecting|demonstrating)\b/

/** Whether the attribution tells a deed or describes a thing, and nobody's words. */
export function isNoSaying(document: Read, attribution: Attribution): boolean {
  const { text } = document
  const [cue, content] = [attribution.cue[0]!, attribution.content[0]!]
  const before = text.slice(Math.max(0, cue.start - 24), cue.start)
  const cueWords = text.slice(cue.start, cue.end)
  // "Ardan's proposed map", "a map presented by the envoys": the verb only tells which map. What was rejected by somebody was.
  const isOwned = /['’]s?\s+$/.test(before) && !/\s/.test(cueWords)
  // "Keller's view was that …": a noun with its clause is her word.
  if (isOwned && !text.startsWith('that ', content.start)) return true
  // "as described by Keller, the fee would be nine": in her words; "as suggested by Keller" tells what she has done.
  const isHerAccount =
    /\bas\s+$/.test(before) &&
    /^(?:describe|explain|outline|recount|relate|tell|put|report)$/.test(attribution.lemma ?? '')
  if (
    /\bby$/.test(cueWords) &&
    !isHerAccount &&
    !/\b(?:is|was|were|are|been|be|being)\s+(?:\p{L}+ly\s+)?$/u.test(before)
  )
    return attribution.act !== 'reject' && attribution.act !== 'demand' && !isComplement(document, attribution)
  if (DEEDS.get(attribution.lemma ?? '')?.test(text.slice(content.start, content.end))) return true
  if (isByname(document, attribution) || isUnmentioned(document, attribution)) return true
  return READ_INTO.test(cueWords) && !speaksElsewhere(document, attribution)
}

const NAMING: ReadonlySet<string> = new Set(['call', 'dub', 'brand', 'term', 'label', 'describe'])

/** The noun, or the "what", that a relative clause without a pronoun hangs on: ", a fee | the growers call theft". */
const HANGS_ON = /(?:[,;:—–-]\s+(?:an?|the)(?:\s+\p{L}+){1,2}|\bwhat)\s+(?:(?:that|which)\s+)?$/iu

/** What a relative clause of a whole group opens with, of a thing named before: "the paper, which | the porters call". */
const OPENS_RELATIVE = /\b(?:which|that|what|whom)\s+$/iu

/** ", a fee the growers call theft": by which name a thing goes with some, which the writer mentions in passing. Words in marks are theirs. */
function isByname(document: Read, attribution: Attribution): boolean {
  const { text } = document
  const { lemma, source, content } = attribution
  const [first] = source
  if (first === undefined || !NAMING.has(lemma ?? '')) return false
  if (content.some(({ start, end }) => /["“]/.test(text.slice(start, end)))) return false
  const before = text.slice(Math.max(0, first.start - 48), first.start)
  if (HANGS_ON.test(before)) return true
  const isOfMany = /^(?:call|dub|term|label)$/.test(lemma ?? '') && speakerOf(document, attribution)?.kind !== 'person'
  return isOfMany && attribution.cue[0]!.start >= first.end && OPENS_RELATIVE.test(before)
}

/** Is offered to show that a charge holds. */
const SUPPORT =
  /^(?:no|not any|little|nothing (?:in|as)|nothing by way of)\s+(?:\p{L}+\s+)?(?:evidence|proof|support)\b/iu

/** "It made no mention of the fee", "she offered no evidence": what the writer misses, and nothing that anybody said. */
function isUnmentioned({ text }: Read, { lemma, act, negated, cue, content }: Attribution): boolean {
  if (act === 'withhold') return false
  if (/^(?:offer|give|present|provide|produce)$/.test(lemma ?? ''))
    return SUPPORT.test(text.slice(content[0]!.start, content[0]!.end))
  // "made no | mention"
  const cueWords = text.slice(Math.max(0, cue[0]!.start - 'no '.length), cue[0]!.end)
  return lemma === 'mention' && (negated || /\b(?:no|not|never)\b|n[’']t\b/iu.test(cueWords))
}

/** "described by Ardan as frank", "seen by Ardan to be fair": what follows the agent belongs to the verb. */
function isComplement({ text }: Read, { content }: Attribution): boolean {
  const last = content.at(-1)!
  return content.length > 1 && /^(?:as|to|that|["“])/.test(text.slice(last.start, last.start + 6))
}

/** Whether the same speaker is quoted elsewhere in the sentence. */
function speaksElsewhere(document: Read, attribution: Attribution): boolean {
  const sentence = holding(document.sentences, attribution.cue[0]!)
  if (sentence === undefined) return false
  const speaker = speakerOf(document, attribution)
  return within(document.cues, sentence).some(
    ({ attribution: other }) => other !== attribution && speakerOf(document, other) === speaker,
  )
}

/** A headline says shorter what the body says; it counts only where the body has nothing from that speaker. */
export function repeatsBody(document: Read, attribution: Attribution): boolean {
  if (!isInHeading(document, attribution)) return false
  const speaker = speakerOf(document, attribution)
  return document.bodySpeakers.has(speaker) || (speaker !== null && isShortFor(document, speaker))
}

/** "Minister says", "Ardan denies pledge" over a report: short for the person who says it below, or for one of that side. */
function isShortFor({ bodySpeakers }: Read, { kind, name, anonymous }: Figure): boolean {
  if (kind === 'person' && !anonymous) return false
  return [...bodySpeakers].some(
    speaker => speaker?.kind === 'person' && (speaker.side === name || (anonymous && kind === 'person')),
  )
}
