/**
 * @module Settles what the rules or the scorer drew too wide or too narrow: a clause that its attribution parts, a source or a
 * content that runs into somebody else's, words that are neither. Sentence by sentence, with all drafts of it in view.
 */
import type { TokenRange } from '../document/span.ts'
import { withAgent } from './agents-behind.ts'
import type { Draft } from './draft.ts'
import { withDrawnSource } from './drawn-sources.ts'
import { hasFinite } from './finite-verbs.ts'
import { withPartedClause } from './parted-clauses.ts'
import { withAntecedent } from './read-relatives.ts'
import type { Reading } from './reading.ts'
import { withClauseBehind } from './says-next.ts'
import { withinItsClause } from './stay-in-clause.ts'
import { withWholeCue } from './whole-cues.ts'
import { withOwnBorders } from './within-words.ts'
import { withoutNarrated } from './without-narrated.ts'
import { isCapitalised } from './words.ts'

/** The drafts, each within its own words; those that have none left are dropped. In the order given. */
export function settleDrafts(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const bySentence = Map.groupBy(drafts, ({ sentence }) => sentence)
  const turns = drafts.flatMap(draft => (draft.verbatim ? [withoutCited(reading, draft, drafts)] : []))
  return drafts.flatMap(draft => {
    const turn = draft.verbatim ? turns.find(({ at }) => at === draft.at)! : null
    if (turn !== null) return turn.content.length > 0 ? [turn] : []
    if (turns.some(turn => isOwnWords(reading, turn, draft))) return []
    const surer = bySentence
      .get(draft.sentence)!
      .some(other => other !== draft && other.certain === true && overlap(other.cue, draft.cue))
    if (surer && draft.certain !== true) return []
    if (isTwice(draft, bySentence.get(draft.sentence)!)) return []
    if (isOfSource(draft, bySentence.get(draft.sentence)!)) return []
    if (bySaying(reading, draft, bySentence.get(draft.sentence)!)) return []
    const mates = bySentence.get(draft.sentence)!.filter(other => other !== draft)
    const meant = withoutHowSpoken(reading, withClauseBehind(reading, draft))
    const drawn = withoutAccused(reading, withDrawnSource(reading, withWholeCue(reading, withAgent(reading, meant))))
    const clipped = withinItsClause(reading, named(reading, inverted(reading, impersonal(reading, drawn))), mates)
    const whole = withAntecedent(reading, withPartedClause(reading, clipped, mates))
    const own = withOwnBorders(reading, spoken(reading, draft, withoutNarrated(reading, whole)), mates)
    return own.content.length > 0 || own.awaitsQuotation ? [own] : []
  })
}

/** "Keller: We are ready, I would say": what somebody says of himself in his own turn is said once. */
function isOwnWords(reading: Reading, turn: Draft, draft: Draft): boolean {
  return isSelf(reading, turn, draft) && turn.content.some(({ first, past }) => first <= draft.at && draft.at < past)
}

function isSelf({ words }: Reading, { source: speaker }: Draft, { source }: Draft): boolean {
  return source === null || source.first === speaker!.first || /^(?:i|we)$/.test(words[source.head]!)
}

/** A turn without the sentences in which it gives another's words: a reporter's "Keller says that …" is Keller's. */
function withoutCited(reading: Reading, turn: Draft, drafts: readonly Draft[]): Draft {
  const cited = new Set(
    drafts.flatMap(draft =>
      /^(?:say|tell|according)$/.test(draft.frame) && !isSelf(reading, turn, draft) ? [draft.sentence] : [],
    ),
  )
  const content = turn.content.flatMap(({ first, past }) => {
    const last = reading.document.tokens[past - 1]!.sentence
    const kept: TokenRange[] = []
    for (let sentence = turn.sentence; sentence <= last; sentence += 1) {
      const range = reading.ranges[sentence]!
      const own = { first: Math.max(first, range.first), past: Math.min(past, range.past) }
      if (cited.has(sentence) || own.past <= own.first) continue
      if (kept.at(-1)?.past === own.first) kept.push({ first: kept.pop()!.first, past: own.past })
      else kept.push(own)
    }
    return kept
  })
  return { ...turn, content }
}

/** "According to a clerk | speaking anonymously given the mood, the crews …": how the source spoke is no part of what it said. */
function withoutHowSpoken({ words, quotation }: Reading, draft: Draft): Draft {
  const [first, ...others] = draft.content
  if (first === undefined || quotation[first.first] !== -1 || !/^(?:speaking|talking)$/.test(words[first.first]!))
    return draft
  const comma = words.indexOf(',', first.first)
  return comma === -1 || comma > first.first + LONGEST_ASIDE || comma + 1 >= first.past
    ? draft
    : { ...draft, content: [{ first: comma + 1, past: first.past }, ...others] }
}

/** "speaking on condition of anonymity, given the mood in the room". Words. */
const LONGEST_ASIDE = 14

/** "a firm accused of bribery", "Keller was charged with fraud": whoever is accused has not said so; who has, is not told. */
function withoutAccused({ words, finerTags }: Reading, draft: Draft): Draft {
  const { lemma, at, source, cue, group } = draft
  if (!/^(?:accuse|charge|suspect|blame)$/.test(lemma) || source === null || source.past > cue.first) return draft
  const isPassive = group?.passive === true || (finerTags?.[at] === 'VBN' && (group === null || group.first === at))
  return isPassive && /^(?:of|with|for)$/.test(words[at + 1] ?? '') ? { ...draft, source: null, gloss: true } : draft
}

/** "It has been reported that …": nobody is named, and "it" is none of those named before. */
function impersonal({ words }: Reading, draft: Draft): Draft {
  const { source, cue, group, content } = draft
  const isIt = source !== null && source.past - source.first === 1 && words[source.first] === 'it'
  if (!isIt || group?.passive !== true || source.past > cue.first || words[content[0]?.first ?? -1] !== 'that')
    return draft
  return { ...draft, source: null, frame: 'hearsay' }
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

/** "“We moved,” | Keller, | the head of the board | said": a name between quotation and apposition is the speaker's, comma or no comma behind. */
function named(reading: Reading, draft: Draft): Draft {
  const { quotation, words, printed } = reading
  const { source, content } = draft
  const at = content.findIndex(({ past }) => source !== null && past === source.first - 1 && words[past] === ',')
  const piece = content[at]
  if (source === null || piece === undefined) return draft
  let first = piece.past
  while (first > piece.first && quotation[first - 1] === -1) first -= 1
  const name = { first, past: piece.past }
  if (first === piece.past || first - 2 < piece.first || !isCapitalised(printed[first]!) || hasFinite(reading, name))
    return draft
  // A whole saying ends in a comma or stop; behind a quoted word the sentence goes on: "no to the “vile” Ardan plan, Keller says".
  if (!/^[,.!?…]+$/.test(printed[first - 2]!)) return draft
  const spoken = { first: piece.first, past: first }
  return {
    ...draft,
    source: { first, past: source.past, head: piece.past - 1 },
    content: content.with(at, spoken),
  }
}

/** What seemed to have no clause of its own, and has one before its verb: "…, two envoys told us". */
function spoken(reading: Reading, before: Draft, draft: Draft): Draft {
  if (before.gloss !== true || draft.source === null || (draft.frame !== 'say' && draft.frame !== 'tell')) return draft
  if (draft.content === before.content || !draft.content.some(piece => hasFinite(reading, piece))) return draft
  const { gloss: _, ...rest } = draft
  return rest
}

/** "wrote to the board | saying that …": one thing is said, and the verb nearer to it tells it. */
function isTwice({ source, cue, content }: Draft, mates: readonly Draft[]): boolean {
  const [piece] = content
  if (piece === undefined || content.length !== 1 || source === null) return false
  return mates.some(
    mate =>
      mate.cue.first >= cue.past &&
      mate.cue.past <= piece.first &&
      mate.source?.first === source.first &&
      mate.content[0]?.first === piece.first &&
      mate.content.at(-1)!.past === piece.past,
  )
}

/**
 * "according to media | reports": a noun of another's source says nothing beside it. Nor does "a clerk who had | seen | it said
 * that it was long", read as if the clerk had seen what he says.
 */
function isOfSource({ cue, content, frame }: Draft, mates: readonly Draft[]): boolean {
  const runsOver = (mate: Draft) => content.some(({ first, past }) => first < mate.cue.first && mate.cue.first < past)
  return (
    frame !== 'according' &&
    mates.some(
      mate =>
        mate.source !== null &&
        mate.source.first <= cue.first &&
        cue.past <= mate.source.past &&
        (mate.frame === 'according' || runsOver(mate)),
    )
  )
}

/** "answered a question about the map | by saying: “No”": what was said is told by the second verb alone. */
function bySaying({ words }: Reading, { source, cue }: Draft, mates: readonly Draft[]): boolean {
  return mates.some(
    mate =>
      mate.cue.first > cue.past &&
      words[mate.cue.first - 1] === 'by' &&
      mate.source !== null &&
      mate.source.first === source?.first &&
      /^(?:saying|telling|asking|noting|stating|insisting|arguing|declaring|announcing|warning)$/.test(
        words[mate.cue.first]!,
      ),
  )
}

function overlap(a: TokenRange, b: TokenRange): boolean {
  return a.first < b.past && b.first < a.past
}
