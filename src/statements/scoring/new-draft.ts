/** @module Drafts at cues that the rules did not see. */
import type { TokenRange } from '../../document/span.ts'
import type { Act } from '../../document/testimony.ts'
import { type Cue, cuesOf } from '../cues.ts'
import type { Draft } from '../draft.ts'
import { type Source, type VerbGroup, verbGroup } from '../find-source.ts'
import { BLOW } from '../other-senses.ts'
import type { Reading } from '../reading.ts'
import type { ScoringInput, Sight } from './sight.ts'

/** What the scorer found. */
interface Found {
  readonly sentence: number
  readonly range: TokenRange
  /** The token the cue is known by. */
  readonly at: number
  readonly source: Source | null
  readonly content: readonly TokenRange[]
}

export function newDraft({ reading }: Sight, document: ScoringInput, found: Found): Draft {
  const { sentence, range, at, source, content } = found
  const group = document.tags[at] === 'VERB' ? verbGroup(reading, at, range.first) : null
  const known = cuesOf(reading.words[at]!).find(
    ({ particle }) => particle === null || particle === reading.words[at + 1],
  )
  const joined = document.heads[at + 1]?.head === at && document.heads[at + 1]?.relation === 'compound:prt'
  // "wrote on Tuesday | saying": what stands before a bare participle is the other verb's.
  const isBare = /ing$/.test(reading.words[at]!) && group?.passive === false
  const from = group === null || isBare ? at : group.first
  return {
    sentence,
    source,
    content,
    at,
    lemma: known?.lemma ?? document.lemmas[at]!.toLowerCase(),
    act: known?.act ?? 'report',
    frame: known?.frames[0] ?? (group === null ? 'noun' : 'say'),
    group,
    cue: {
      first: source !== null && source.first < at ? Math.max(from, source.past) : from,
      past: Math.min(range.past, at + (joined || (known?.particle ?? null) !== null ? 2 : 1)),
    },
    awaitsQuotation: false,
    ...((isSaying(known) && hasClause(document, content)) ||
    (known !== undefined && isAskedThat(reading, document, content)) ||
    ((known !== undefined || REFERS.test(document.lemmas[at]!)) && isQuoting(reading, found)) ||
    (known !== undefined && isStance(known, document, found, group)) ||
    (known?.act === 'threaten' && BLOW.test(reading.words[at + 1] ?? ''))
      ? {}
      : { gloss: true }),
  }
}

/** Whether it is a verb of saying or thinking. */
function isSaying(cue: Cue | undefined): boolean {
  return cue?.frames.some(frame => frame === 'say' || frame === 'tell' || frame === 'think') ?? false
}

/** "The union demands a seat": a verb by which a stance is taken, in the indicative, with whoever takes it before it. */
function isStance(
  { act, frames, lemma }: Cue,
  { finerTags }: ScoringInput,
  { source, content, at }: Found,
  group: VerbGroup | null,
): boolean {
  if (source === null || source.first > at || content.length === 0 || group === null) return false
  if (group.passive || group.infinitive || group.negated || group.hearsay) return false
  // "Keller, asked about it, …", "asked us not to print her name": no stance.
  return STANCES.has(act) && lemma !== 'ask' && frames.includes('act') && /^VB[DZP]$/.test(finerTags[at]!)
}

const STANCES: ReadonlySet<Act> = new Set(['demand', 'accept', 'reject', 'deny', 'commit', 'propose', 'accuse'])

/** Verbs by which words are put to a thing, beside those of the lexicon. */
const REFERS = /^(?:refer|allude)$/

/** "referred to it as the “harbour problem”": words of his own, told with their speaker. */
function isQuoting({ quotation }: Reading, { source, content }: Found): boolean {
  return (
    source !== null && content.some(({ first, past }) => quotation.subarray(first, past).some(index => index !== -1))
  )
}

/** "urging | that the pier be closed": what is asked for has no finite verb, and is a clause. */
function isAskedThat({ words }: Reading, { finerTags }: ScoringInput, [first]: readonly TokenRange[]): boolean {
  if (first === undefined || words[first.first] !== 'that' || finerTags[first.first] !== 'IN') return false
  return finerTags.slice(first.first, first.past).some(tag => /^VB[PZD]?$/.test(tag))
}

/** Whether a verb of the content is finite. */
function hasClause({ finerTags }: ScoringInput, content: readonly TokenRange[]): boolean {
  return content.some(({ first, past }) =>
    finerTags.slice(first, past).some(tag => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD'),
  )
}
