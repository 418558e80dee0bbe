/**
 * @module What an answer asks for, told of whoever gave it: "Its three changes are known. The first is a fund for …", "The
 * union was insisting that …". Behind a counter-proposal or amendments, what their side wants is what stands in them.
 */
import type { Span } from '../../document/span.ts'
import { mentionOver } from './doers.ts'
import { dependents } from './line-grammar.ts'
import type { Line } from './lines.ts'
import type { TextNamed } from './told-text.ts'

/** "The first is a written guarantee", "Another would cut the duty", "The third concerns the map: …". */
const ENUMERATED =
  /^(?:And )?(?:(?:The )?(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ll]ast|[Oo]ther)|One|Another|A (?:second|third|fourth|further))(?: (?:one|of (?:them|these|the \p{L}+)|changes?|amendments?|conditions?|demands?|points?|requests?))? (?:(?:is|was)(?: that| for)?|concerns?|deals? with|relates? to|touch(?:es)? on|asks? for|asked for|calls? for|called for|(?:says?|said)(?: that)?|provides? for|would|wants?|strikes?|struck) /u

/** What was announced before it: "asked for three amendments", "with two conditions". */
const SEVERAL =
  /\b(?:two|three|four|five|six|several|some|further|\d) (?:\p{L}+ )?(?:changes|amendments|conditions|demands|requests|points|objections|reservations|modifications)\b/u

const WANTS = /^(?:demand|insist|want|ask|seek|require|request|press)$/

/** Sentences behind an answer in which the report still goes into it. */
const REACH = 8

/** Pieces of the sentence, each with the index of the answer it stands in. */
export function ofAnswersIn(
  lines: readonly Line[],
  at: number,
  texts: readonly TextNamed[],
): readonly { readonly span: Span; readonly text: number }[] {
  const answer = texts.findLastIndex(
    ({ line, state }) => line < at && line >= at - REACH && (state === 'counter' || state === 'amendments'),
  )
  const line = lines[at]!
  const isNew = texts.some(text => text.line === at && text.refersTo === null && text.name.start < OPENING)
  if (answer < 0 || isNew) return []
  const enumerated = line.words.match(ENUMERATED)
  if (enumerated !== null && lines.slice(texts[answer]!.line, at).some(({ words }) => SEVERAL.test(words)))
    return [{ span: upToEnd(line, enumerated[0].length), text: answer }]
  return wantedIn(line).flatMap(({ figure, span }) =>
    isOwner(lines, texts[answer]!, figure) ? [{ span, text: answer }] : [],
  )
}

/** Code units from the beginning of a sentence within which its subject is named. */
const OPENING = 40

/** What the sentence says that somebody wants. */
function wantedIn(line: Line): readonly { readonly figure: number; readonly span: Span }[] {
  const words = line.grammar ?? []
  return words.flatMap(({ lemma, tag, relation }, verb) => {
    if (!WANTS.test(lemma) || !tag.startsWith('VB') || relation.startsWith('acl')) return []
    if (dependents(words, verb).some(at => /^(?:not|n't|never|no)$/.test(words[at]!.lemma))) return []
    const subject = dependents(words, verb, 'nsubj')[0]
    const mention = subject === undefined ? undefined : mentionOver(line, words[subject]!)
    if (mention === undefined) return []
    const skipped = line.words.slice(words[verb]!.end).match(/^ (?:that |for |on |to )?/)?.[0].length ?? 0
    return [{ figure: mention.figure, span: upToEnd(line, words[verb]!.end + skipped) }]
  })
}

/** The figure whose answer it is, by its mention there. */
function isOwner(lines: readonly Line[], { line, owners, name, offer }: TextNamed, figure: number): boolean {
  const { naming } = lines[line]!
  const from = Math.min(name.start, offer?.start ?? name.start)
  return (
    owners.length > 0 &&
    naming.some(mention => mention.figure === figure && mention.start >= from && mention.start < name.end)
  )
}

function upToEnd({ words }: Line, start: number): Span {
  return {
    start,
    end:
      start +
      (words.slice(start).match(/^[^;]*?(?=[.”"]*$|;|, (?:he|she|it|they|an? \p{L}+ official) (?:said|says)\b)/u)?.[0]
        .length ?? 0),
  }
}
