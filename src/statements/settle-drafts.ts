/**
 * @module Settles what the rules or the scorer drew too wide or too narrow: a clause that its attribution parts, a source or a
 * content that runs into somebody else's, words that are neither. Sentence by sentence, with all drafts of it in view.
 */
import type { TokenRange } from '../document/span.ts'
import type { Draft } from './draft.ts'
import { hasFinite } from './finite-verbs.ts'
import { withPartedClause } from './parted-clauses.ts'
import type { Reading } from './reading.ts'
import { withinItsClause } from './stay-in-clause.ts'
import { withoutNarrated } from './without-narrated.ts'

/** The drafts, each within its own words; those that have none left are dropped. In the order given. */
export function settleDrafts(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const bySentence = Map.groupBy(drafts, ({ sentence }) => sentence)
  return drafts.flatMap(draft => {
    const surer = bySentence
      .get(draft.sentence)!
      .some(other => other !== draft && other.certain === true && overlap(other.cue, draft.cue))
    if (surer && draft.certain !== true) return []
    const mates = bySentence.get(draft.sentence)!.filter(other => other !== draft)
    const clipped = withinItsClause(reading, inverted(reading, draft), mates)
    const whole = withPartedClause(reading, clipped, mates)
    const own = spoken(reading, draft, withoutNarrated(reading, whole))
    return own.content.length > 0 || own.awaitsQuotation ? [own] : []
  })
}

/** "“No,” fumed | the 58-year-old, whose boat …": a piece right behind verb and quotation is whose words they are. */
function inverted({ quotation, words }: Reading, draft: Draft): Draft {
  const { source, content, cue, frame } = draft
  const [quoted, next] = content
  if (source !== null || (frame !== 'say' && frame !== 'tell') || quoted === undefined || next === undefined)
    return draft
  if (quoted.past !== cue.first || quotation[quoted.past - 1] === -1 || next.first !== cue.past) return draft
  const comma = words.indexOf(',', next.first)
  const past = comma > next.first && comma < next.past ? comma : next.past
  return { ...draft, source: { first: next.first, past, head: past - 1 }, content: [quoted, ...content.slice(2)] }
}

/** What seemed to have no clause of its own, and has one before its verb: "…, two envoys told us". */
function spoken(reading: Reading, before: Draft, draft: Draft): Draft {
  if (before.gloss !== true || (draft.frame !== 'say' && draft.frame !== 'tell')) return draft
  if (draft.content === before.content || !draft.content.some(piece => hasFinite(reading, piece))) return draft
  const { gloss: _, ...rest } = draft
  return rest
}

function overlap(a: TokenRange, b: TokenRange): boolean {
  return a.first < b.past && b.first < a.past
}
