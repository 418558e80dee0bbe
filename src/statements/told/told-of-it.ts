/** @module What later sentences tell of a text named before: how long it is, when it was handed over, what it answers. */
import type { Line } from './lines.ts'
import { gone } from './text-dates.ts'
import { lengthTold } from './text-words.ts'
import type { TextNamed } from './told-text.ts'
import { rootOf } from './versions-before.ts'
import { DONE_WITH_IT } from './which-version.ts'

/** What the next sentence says of a text by "it": how long it is, when it was handed over. Changes the last of `texts`. */
export function withWhatIsToldOfIt(texts: TextNamed[], line: Line, at: number, published: string | null): void {
  const last = texts.findLastIndex(text => text.line >= at - 1)
  if (last < 0) return
  const text = texts[last]!
  const length = HAS_LENGTH.test(line.words) ? lengthTold(line.words.replace(/^It/, ''), text.unit) : null
  if (length !== null && text.number === null) texts[last] = { ...text, ...length }
  const done = line.words.match(DONE_WITH_IT)
  const time =
    done === null
      ? undefined
      : line.times.find(
          ({ start, precision }) => precision !== 'order' && start >= done.index! && start < done.index! + 60,
        )
  if (time !== undefined && text.range === null) texts[last] = { ...texts[last]!, range: gone(time.range, published) }
}

/** "It now has ten points", of the text of the sentence before. */
const HAS_LENGTH = /^It (?:now |also )?(?:has|had|contains?|numbers|comprises|r[au]ns? to|consists of)\b/u

/** "The note was the union’s answer to the chair’s first paper": the text told of before is a counter-proposal. Changes `texts`. */
export function asAnswers(lines: readonly Line[], texts: TextNamed[]): void {
  texts.forEach(({ line, name, state }, at) => {
    const known = texts[rootOf(texts, at)]!
    if (state !== null || known.state !== null || !WAS_ANSWER.test(lines[line]!.words.slice(name.end))) return
    for (const index of new Set([at, rootOf(texts, at)])) texts[index] = { ...texts[index]!, state: 'counter' }
  })
}

const WAS_ANSWER =
  /^(?:,[^,;]{2,70}(?:,[”"]?|”))? (?:is|was|came as|amounts? to|amounted to) (?:(?:the |an? )?(?:[\p{L}.’'-]+ ){0,3})(?:answer|reply|response|rejoinder|counter) to (?:the|that|an?|its|their|his|her|[\p{L}]+[’']s) (?:[\p{L}\d’'-]+ ){0,3}(?:drafts?|texts?|plans?|papers?|proposals?|offers?|documents?|frameworks?|letters?|notes?)\b|^ (?:which|that) [^.;]{0,150}?(?:,|\band (?:which|that)\b)[^.;]{0,80}? [“"]?(?:answers?|responds? to|repl(?:y|ies) to) (?:the|its|their) (?:[\p{L}\d’'-]+ ){0,3}(?:drafts?|texts?|plans?|papers?|proposals?|offers?|documents?|frameworks?)\b/u
