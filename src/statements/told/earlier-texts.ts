/** @module What a text goes back to: "the text" to the one named before, a counter-proposal to what it answers, "an earlier version" to the one that came after it. */
import type { Line } from './lines.ts'
import { DEFINITE } from './text-or-not.ts'
import type { TextNamed } from './told-text.ts'
import { EARLIER } from './which-version.ts'

/** What "the text" goes back to: of the last sentence that names any, the one named first, which it is about. */
export function topicBefore(before: readonly TextNamed[], at: number, noun: string): TextNamed | undefined {
  const near = before.filter(
    ({ line, state, isLetter, isHandedOver, noun: known }) =>
      line >= at - FAR &&
      state !== 'alternative' &&
      state !== 'amendments' &&
      (!isLetter || !/^(?:draft|text)s?$/i.test(noun)) &&
      (!isHandedOver || PAPER.test(noun) || noun.toLowerCase() === known),
  )
  // "The earlier draft had left that open": a look back, after which "the text" is again the one the report is about.
  const topics = near.filter(({ state, isAside }) => state !== 'first' && isAside !== true)
  // Only compared with, and then the text is the one that the report had been about.
  const far =
    topics.length === 0 && near.length > 0 && near.every(({ isAside }) => isAside === true)
      ? before.filter(
          ({ state, isAside, isLetter }) => !isAside && !isLetter && state !== 'alternative' && state !== 'amendments',
        )
      : []
  const all = topics.length > 0 ? topics : far.length > 0 ? far : near
  // "the offer", after a term sheet of others: the offer named before.
  const called = all.findLast(one => one.noun === noun.toLowerCase())
  const last = called ?? all.at(-1)
  // "had read a revised paper and Ardan handed over a reply": of two texts of one sentence "the paper" is the one so called.
  if (called !== undefined) return called
  return before.find(
    text =>
      text.line === last?.line &&
      (near.includes(text) || far.includes(text)) &&
      (text.state !== 'first' || topics.length === 0),
  )
}

/** What a map or a reply may be called again; "the proposal" is another text. */
const PAPER = /^(?:documents?|papers?)$/i

/** The last text named before in the same sentence or the two before: what the new one rests on. */
export function basis(before: readonly TextNamed[], at: number): number | null {
  const index = before.findLastIndex(({ line }) => line >= at - 2)
  return index < 0 ? null : index
}

/** How many sentences back "the text" may reach: a screen of print. */
export const FAR = 12

/** A text just named: in the sentence before, or the few before that. */
export const NEAR = 4

/** What a counter-proposal answers: the text named with it as what was answered, else the last one named before. */
export function answered(
  lines: readonly Line[],
  text: TextNamed,
  index: number,
  texts: readonly TextNamed[],
): number | null {
  if (text.state !== 'counter' && text.state !== 'amendments') return text.answers
  const isOther = (at: number) => texts[at]!.state !== 'counter' && texts[at]!.state !== 'amendments'
  const after = [...texts.keys()].find(at => {
    const other = texts[at]!
    if (at <= index || !isOther(at) || other.line !== text.line || other.refersTo === index) return false
    const between = lines[text.line]!.words.slice(text.name.end, other.name.start)
    return IN_ANSWER_TO.test(between) && !/\b(?:after which|then|later)\b/i.test(between)
  })
  const isBefore = (at: number) => at < index && isOther(at) && texts[at]!.line >= text.line - FAR
  // "in answer to the leak": to the text that leaked.
  const words = lines[text.line]!.words.slice(text.name.end)
  const leaked =
    /^[^.;]{0,80}\b(?:answer|response|reply|reaction) to (?:the |its |their )?(?:leak|disclosure|publication)\b/.test(
      words,
    )
      ? texts.findLastIndex(
          ({ state, status }, at) => at < index && isOther(at) && (state === 'first' || status === 'leaked'),
        )
      : -1
  if (leaked >= 0) return leaked
  const topic = texts.findLastIndex(({ state }, at) => isBefore(at) && state !== 'first')
  return after ?? noneAsNull(topic >= 0 ? topic : texts.findLastIndex((_, at) => isBefore(at)))
}

/** Between a counter-proposal and the text it answers, when that is named after it. */
const IN_ANSWER_TO =
  /\b(?:receiving|received|in (?:response|reply|answer) to|answer(?:s|ed|ing)? to|to replace|instead of|against|rejecting|to)\b/i

function noneAsNull(index: number): number | null {
  return index < 0 ? null : index
}

/** "A text was released today. An earlier version had …": the text that the report is about is the later one. */
export function withLaterOnes(lines: readonly Line[], texts: readonly TextNamed[]): readonly TextNamed[] {
  const nameOf = ({ line, name }: TextNamed) => lines[line]!.words.slice(name.start, name.end)
  const rootOf = (at: number): number => (texts[at]!.refersTo === null ? at : rootOf(texts[at]!.refersTo))
  const later = new Set(
    texts.flatMap((text, at) => {
      if (text.state !== 'first' || texts.some(({ state }) => state === 'revised')) return []
      const isEarlier = EARLIER.test(nameOf(text)) || /^an? (?:first|initial|original|early) /i.test(nameOf(text))
      const roots = texts.flatMap((other, index) => {
        const isBefore =
          index < at && other.line >= text.line - FAR && (other.state === null || other.refersTo !== null)
        return isBefore && (isEarlier || LATEST_ONE.test(nameOf(texts[rootOf(index)]!))) ? [rootOf(index)] : []
      })
      return isEarlier ? mostToldOf(roots, root => isOfSameHand(texts[root]!, text)) : roots
    }),
  )
  return texts.map((text, at) => (later.has(at) && text.state === null ? { ...text, state: 'revised' as const } : text))
}

/** Of several texts told of before, the one that an earlier version is of: of the same people, and most spoken of; of as many the first. */
function mostToldOf(roots: readonly number[], isPossible: (root: number) => boolean): readonly number[] {
  const counts = Map.groupBy(roots.filter(isPossible), root => root)
  const [most] = [...counts].toSorted(([, a], [, b]) => b.length - a.length)
  return most === undefined ? [] : [most[0]]
}

/** "a note of Ardan … an earlier draft": a letter is no draft, and what one side made is no version of the other’s. */
function isOfSameHand(one: TextNamed, earlier: TextNamed): boolean {
  return (
    one.isLetter === earlier.isLetter &&
    (one.owners.length === 0 || earlier.owners.length === 0 || one.owners.some(owner => earlier.owners.includes(owner)))
  )
}

/** "the new offer", beside "the first offer"; beside "the original plan", "the plan" may be the same. */
const LATEST_ONE = /\b(?:new|latest|newest|final|current)\b/i

/** "The same paper", two screens further down. */
export function sameBefore(before: readonly TextNamed[], words: string, noun: string): TextNamed | undefined {
  return /^(?:the|this|that) (?:very )?same /i.test(words)
    ? before.findLast(one => one.noun === noun.toLowerCase() && one.state !== 'alternative')
    : undefined
}

/** "sent in its remarks on the draft … the three-page document": what was handed in. */
export function handedBeside(
  before: readonly TextNamed[],
  { line }: TextNamed,
  { unit }: { readonly unit: string | null },
): TextNamed | undefined {
  return unit === 'page' ? before.find(one => one.line === line && one.isHandedOver === true) : undefined
}

export function isDefiniteName(lines: readonly Line[], { line, name }: TextNamed): boolean {
  return DEFINITE.test(lines[line]!.words.slice(name.start))
}

/** What both sides would say together is not the plan that they have before them. */
export function isStatement(noun: string): boolean {
  return /\b(?:statement|declaration|communiqu[eé])s?$/i.test(noun)
}

/** A text that is somebody’s goes back to one that is his, or to one nobody’s that was just named. */
export function isOf(
  owners: readonly string[],
  { owners: theirs, line }: TextNamed,
  at: number,
  words: string,
): boolean {
  if (theirs.length > 0) return owners.every(owner => theirs.includes(owner))
  // "a paper which answers the Ardan framework": of one sentence, and the other somebody’s.
  if (owners.length > 0 && line === at && !/^(?:its|his|her|their) /i.test(words)) return false
  return owners.length === 0 || line >= at - NEAR
}

/** "the January text, with its 14 points": the pronoun is the text, and nobody whose points they are. */
export function itsPoints(words: string, before: readonly TextNamed[], at: number): TextNamed | undefined {
  const last = before.at(-1)
  return /^its (?:\d{1,2}|\p{Ll}+) (?:points|articles|clauses|paragraphs)$/iu.test(words) &&
    last?.line === at &&
    last.number === null &&
    last.state !== 'alternative'
    ? last
    : undefined
}
