/**
 * @module Voices that an outlet cites: "The text is ready, the agency said, citing Keller" gives Keller’s word through the agency.
 * The outlet stays in the sentence as a relay; its citing says nothing by itself.
 */
import type { Attribution, With } from '../document/layers.ts'
import { holding, type Span, within } from '../document/span.ts'
import { readSource } from './read-source.ts'
import type { AttributionInput } from './reading.ts'

/** The attributions with each cited voice in the outlet's place. */
export function withCitedVoices(document: AttributionInput & With<'attributions'>): readonly Attribution[] {
  const { attributions } = document
  const cited = new Map<number, Attribution>()
  for (const [at, citing] of attributions.entries()) {
    if (!isCiting(document, citing)) continue
    const [voice] = citing.content as readonly [Span]
    const told = tellingBeside(document, at)
    const speakers = speakersIn(document, voice)
    if (told === -1 || speakers === null) continue
    cited.set(told, { ...attributions[told]!, source: [voice], speakers })
    cited.set(at, { ...citing, gloss: true, mode: 'indirect' })
  }
  return cited.size === 0 ? attributions : attributions.map((attribution, at) => cited.get(at) ?? attribution)
}

function isCiting({ text }: AttributionInput, { lemma, cue, content }: Attribution): boolean {
  if ((lemma !== 'cite' && lemma !== 'quote') || content.length !== 1) return false
  return /^(?:citing|quoting)$/i.test(text.slice(cue[0]!.start, cue[0]!.end))
}

/** Index of what an outlet says in the same sentence, in its own right; -1: nothing. */
function tellingBeside(
  { attributions, sentences, mentions, figures, text }: AttributionInput & With<'attributions'>,
  at: number,
): number {
  const sentence = holding(sentences, attributions[at]!.cue[0]!)
  if (sentence === undefined) return -1
  return attributions.findIndex(({ cue, lemma, speakers, source }, index) => {
    if (index === at || Math.abs(index - at) > 6 || holding(sentences, cue[0]!) !== sentence) return false
    if (!/^(?:say|report|write|tell|claim|announce|tweet)$/.test(lemma ?? '')) return false
    const chain = speakers[0] === undefined ? null : mentions[speakers[0]]!.chain
    const named = source[0] === undefined ? '' : text.slice(source[0].start, source[0].end)
    return chain === null
      ? /\b(?:agency|newspaper|paper|daily|broadcaster|station|network|channel|report)$/i.test(named)
      : figures[chain]!.kind === 'media'
  })
}

/** Who is cited: the mention that heads the phrase, or nobody known yet but a person; `null` where no one is ("citing the cost"). */
function speakersIn(document: AttributionInput, voice: Span): readonly number[] | null {
  const { mentions, tokens } = document
  const phrase = readSource(document, voice)
  if (phrase === null) return null
  const head = tokens[phrase.head]!
  const named = within(mentions, voice).filter(
    ({ chain, start, end }) => chain !== null && start <= head.start && head.end <= end,
  )
  if (named[0] !== undefined) return [mentions.indexOf(named[0])]
  return phrase.kind === 'person' || phrase.kind === 'people' || phrase.kind === 'body' ? [] : null
}
