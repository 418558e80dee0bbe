/**
 * @module Free indirect speech: "Keller said the map was old. She would sign it only in spring." The second sentence has no verb
 * of saying and is hers all the same: the tense has moved back with the first, and it speaks of what somebody will do.
 * After Banfield, Unspeakable Sentences (1982): backshifted modals and the speaker's pronoun licence it; nothing else does here.
 */
import type { Span } from '../document/span.ts'
import type { Draft } from './draft.ts'
import { spanOf } from './finish-attribution.ts'
import type { Reading } from './reading.ts'
import { isAdverb } from './words.ts'

/** Sentences that go on with one saying, at most. */
const MOST = 2

/** Words before the modal, at most: "On Monday, whatever the answers are, she'll". */
const FARTHEST = 14

/** The sentences behind a saying that go on with it, as spans; mostly none. `busy`: sentences in which somebody else or anything else is said. */
export function freeSentences(reading: Reading, draft: Draft, busy: ReadonlySet<number>): readonly Span[] {
  const told = licence(reading, draft)
  if (told === null) return []
  const { sentences } = reading.document
  const found: Span[] = []
  for (let next = draft.sentence + 1; next <= draft.sentence + MOST; next += 1) {
    if (busy.has(next) || sentences[next]?.paragraph !== sentences[draft.sentence]!.paragraph) break
    if (!goesOn(reading, next, told)) break
    const range = reading.ranges[next]!
    found.push(spanOf(reading, range))
  }
  return found
}

/** Whose saying it is and whether it was told in the past; `null` where nothing can go on with it. */
function licence(reading: Reading, draft: Draft): { readonly chain: number | null; readonly isPast: boolean } | null {
  const { mention, document, finerTags, quotation, words } = reading
  const { source, content, group, frame, gloss, at } = draft
  const [piece] = content
  if (finerTags === null || source === null || piece === undefined || gloss === true) return null
  if ((frame !== 'say' && frame !== 'tell') || group === null || group.negated || group.modal || group.passive)
    return null
  // Behind words in quotation marks the writer takes over again.
  if (quotation[piece.first] !== -1) return null
  const named = document.mentions[mention[source.head]!]
  const chain = named?.chain ?? null
  const isPerson = chain !== null && document.figures[chain]!.kind === 'person'
  if (!isPerson && !/^(?:he|she)$/.test(words[source.head]!)) return null
  return { chain, isPast: !/^(?:VBZ|VBP)$/.test(finerTags[at]!) }
}

/** Whether a sentence has a pronoun for subject and a modal that fits the tense of the saying. */
function goesOn(
  { words, printed, ranges, mention, document, quotation, finerTags }: Reading,
  sentence: number,
  { chain, isPast }: { readonly chain: number | null; readonly isPast: boolean },
): boolean {
  const { first, past } = ranges[sentence]!
  for (let at = first; at < Math.min(past, first + FARTHEST); at += 1) {
    if (quotation[at] !== -1 || finerTags?.[at] !== 'MD') continue
    let subject = at - 1
    while (subject > first && isAdverb(printed[subject]!)) subject -= 1
    // "“Never”, would it cover them": behind a word that denies, the modal stands first.
    if (!PRONOUN.test(words[subject]!)) subject = at + 1
    const pronoun = words[subject] ?? ''
    if (
      subject >= past ||
      !PRONOUN.test(pronoun) ||
      LINK.test(words[subject - 1] ?? '') ||
      LATER.test(words[at + 1] ?? '')
    )
      return false
    const own = document.mentions[mention[subject]!]?.chain ?? null
    const isSpeaker = /^(?:he|she)$/.test(pronoun) && (own === null || chain === null || own === chain)
    if (isPast) return /^(?:would|could|might|'d)$/.test(words[at]!) && (isSpeaker || /^(?:it|they)$/.test(pronoun))
    return isSpeaker && /^(?:will|'ll|wo|can|ca|would|could|may)$/.test(words[at]!)
  }
  return false
}

const PRONOUN = /^(?:he|she|it|they)$/

/** Makes the pronoun the subject of a clause within the sentence. */
const LINK =
  /^(?:that|which|who|because|if|whether|as|when|while|until|unless|although|though|what|where|before|after|and|or)$/

/** "He would later resign": the writer knows how it went on. */
const LATER = /^(?:later|eventually|soon|subsequently|go|become|turn|prove)$/
