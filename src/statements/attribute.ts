/**
 * @module Attribution by rule: who is reported to have said, thought, wanted or decided what, in one report.
 * Read top to bottom: sentence by sentence, cue by cue; then quotations are joined across sentences and contents nested.
 * Method: cue-first, as in Pareti et al. 2013, "Automatically Detecting and Attributing Indirect Quotations", and
 * GenderGapTracker (Asr et al. 2021); the frames of each cue are in `lexicons/cues.json`.
 */
import type { Layers } from '../document/layers.ts'
import type { TokenRange } from '../document/span.ts'
import type { Draft } from './draft.ts'
import { joinQuotations } from './join-quotations.ts'
import { nested } from './nest.ts'
import { accordingTo, nounAttribution, refusalToTell } from './read-other-cues.ts'
import { verbAttribution } from './read-verb.ts'
import { type AttributionInput, type Reading, readTokens } from './reading.ts'

/** Adds the attributions of a report. Reads only body and headings; boilerplate and bylines testify to nothing. */
export function attribute(document: AttributionInput): Pick<Layers, 'attributions'> {
  const reading = readTokens(document)
  const drafts: Draft[] = []
  for (const [sentence, range] of reading.ranges.entries()) {
    const kind = document.paragraphs[document.sentences[sentence]!.paragraph]!.kind
    if (kind === 'body' || kind === 'heading') drafts.push(...attributeSentence(reading, sentence, range))
  }
  return { attributions: nested(joinQuotations(reading, drafts)) }
}

function attributeSentence(reading: Reading, sentence: number, range: TokenRange): readonly Draft[] {
  const drafts: Draft[] = []
  for (let at = range.first; at < range.past; at += 1) {
    if (reading.quotation[at] !== -1) continue
    const draft =
      accordingTo(reading, sentence, range, at) ??
      verbAttribution(reading, sentence, range, at, drafts) ??
      nounAttribution(reading, sentence, range, at) ??
      refusalToTell(reading, sentence, range, at)
    if (draft !== null && !drafts.some(other => other.cue.first <= draft.cue.first && draft.cue.past <= other.cue.past))
      drafts.push(draft)
  }
  return drafts
}
