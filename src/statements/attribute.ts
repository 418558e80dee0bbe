/**
 * @module Attribution: who is reported to have said, thought, wanted or decided what, in one report.
 * Read top to bottom: sentence by sentence, cue by cue; then quotations are joined across sentences and contents nested.
 * Method: cue-first, as in Pareti et al. 2013, "Automatically Detecting and Attributing Indirect Quotations", and
 * GenderGapTracker (Asr et al. 2021); the frames of each cue are in `lexicons/cues.json`.
 */
import type { GrammarLayer, Layers } from '../document/layers.ts'
import type { TokenRange } from '../document/span.ts'
import { withCitedVoices } from './cited-voices.ts'
import type { Draft } from './draft.ts'
import { answerDrafts } from './interviews.ts'
import { joinQuotations } from './join-quotations.ts'
import { nameSources } from './name-sources.ts'
import { nested } from './nest.ts'
import { isAsked, isNotSaid } from './not-said.ts'
import { isToldStance } from './read-stances.ts'
import { readersAt } from './readers.ts'
import { type AttributionInput, type Reading, readTokens } from './reading.ts'
import type { AttributionModel } from './scoring/attribution-model.ts'
import { scoreDrafts } from './scoring/score-drafts.ts'
import { settleDrafts } from './settle-drafts.ts'
import { withWholeSubject } from './whole-subject.ts'

export type { AttributionModel }

/**
 * Adds the attributions of a report, and the figures of sources nobody was known by before. Reads only body and headings; boilerplate and bylines testify to nothing.
 * @param model `null`: by rules alone, as where the document has no grammar
 */
export function attribute(
  document: AttributionInput & Partial<Pick<Layers, GrammarLayer>>,
  model: AttributionModel | null = null,
): Pick<Layers, 'attributions' | 'mentions' | 'figures'> {
  const looks =
    model !== null && hasGrammar(document)
      ? { weighAct: model.weighActs?.(document) ?? null, weighFree: model.weighFree }
      : {}
  const reading = readTokens(document, looks)
  const ruled = draftByRule(reading)
  const drafts =
    model !== null && hasGrammar(document)
      ? scoreDrafts(reading, document, ruled, model, sentence => isRead(reading, sentence))
      : ruled
  const said = settleDrafts(
    reading,
    drafts.filter(draft => isSaid(reading, draft)),
  )
    .filter(draft => isSaid(reading, draft))
    .map(draft => withWholeSubject(reading, draft))
    .map(draft => (isAsked(reading, draft) ? { ...draft, gloss: true as const } : draft))
  const attributions = nested(joinQuotations(reading, said))
  return nameSources(
    { ...document, attributions: withCitedVoices({ ...document, attributions }) },
    model?.weighSpeakers ?? null,
  )
}

/** Whether somebody is told to have said it; whoever speaks in his own turn or answer has. */
function isSaid(reading: Reading, draft: Draft): boolean {
  return draft.verbatim === true || !isNotSaid(reading, draft)
}

/** Whether the layers of grammar are there. */
export function hasGrammar<D extends Partial<Pick<Layers, GrammarLayer>>>(
  document: D,
): document is D & Pick<Layers, GrammarLayer> {
  return document.heads !== undefined && document.lemmas !== undefined && document.finerTags !== undefined
}

/** What the rules find, sentence by sentence. */
export function draftByRule(reading: Reading): readonly Draft[] {
  const answered = answerDrafts(reading)
  const told = reading.ranges.flatMap((range, sentence) =>
    isRead(reading, sentence) ? attributeSentence(reading, sentence, range) : [],
  )
  if (answered.length === 0) return told
  return [...told, ...answered].toSorted((a, b) => a.at - b.at)
}

/** Whether a sentence stands where reports are told: boilerplate and bylines testify to nothing, nor does what an interviewer asks. */
export function isRead({ document: { paragraphs, sentences }, interview }: Reading, sentence: number): boolean {
  const { paragraph } = sentences[sentence]!
  const { kind } = paragraphs[paragraph]!
  return (kind === 'body' || kind === 'heading') && interview?.questions.has(paragraph) !== true
}

function attributeSentence(reading: Reading, sentence: number, range: TokenRange): readonly Draft[] {
  const drafts: Draft[] = []
  for (let at = range.first; at < range.past; at += 1) {
    if (reading.quotation[at] !== -1) continue
    const draft = draftAt(reading, sentence, range, at, drafts)
    if (draft !== null && !drafts.some(other => other.cue.first <= draft.cue.first && draft.cue.past <= other.cue.past))
      drafts.push(draft)
  }
  // "Ardan is ready, | Keller said, | if …", "Keller said | that Ardan is ready": told by Keller, with all that is said of it.
  // Its own words may be what another says something of: "tabled a map | which Osei viewed as unfair".
  return drafts.filter(draft => !isToldStance(draft) || !drafts.some(other => isOthers(other, draft)))
}

/** What the first reader finds that finds anything. */
function draftAt(
  reading: Reading,
  sentence: number,
  range: TokenRange,
  at: number,
  drafts: readonly Draft[],
): Draft | null {
  for (const read of readersAt(reading.words[at]!, reading.numbers[at]!)) {
    const draft = read(reading, sentence, range, at, drafts)
    if (draft !== null) return draft
  }
  return null
}

function isOthers(other: Draft, { at: told, content: [own] }: Draft): boolean {
  if (isToldStance(other)) return false
  const says = other.frame === 'say' || other.frame === 'tell' || other.frame === 'according'
  const isAround = says && other.content.some(({ first, past }) => first <= told && told < past)
  return isAround || (told < other.at && own!.first <= other.at && other.at < own!.past)
}
