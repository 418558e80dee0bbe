/** @module Figures that somebody puts on a thing: "put the toll at 17", "puts the cost at about nine million". */
import type { TokenRange } from '../document/span.ts'
import { type Draft, SPOKEN } from './draft.ts'
import { contentEnd, tidied } from './find-content.ts'
import { subjectBefore, verbGroup } from './find-source.ts'
import type { Reading } from './reading.ts'

/** Words between the verb and "at": "put the number of boats that were lost at". */
const FARTHEST = 10

const NUMBER =
  /^(?:\d[\d.,]*|about|around|nearly|almost|over|under|between|more|less|fewer|some|least|most|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a|half|zero|none)$/

/** The attribution of "put … at" whose verb stands at `at`, or `null`. */
export function estimate(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  const { words, quotation } = reading
  if (!/^puts?$/.test(words[at]!)) return null
  let preposition = at + 2
  while (preposition < range.past && preposition - at <= FARTHEST && words[preposition] !== 'at') preposition += 1
  if (words[preposition] !== 'at' || preposition >= range.past || quotation[preposition] !== -1) return null
  if (!NUMBER.test(words[preposition + 1] ?? '')) return null
  const group = verbGroup(reading, at, range.first)
  if (group.passive || group.infinitive || group.modal) return null
  const source = subjectBefore(reading, group.first, range.first)
  if (source === null) return null
  const content = tidied(reading, { first: at + 1, past: contentEnd(reading, preposition + 1, range.past, true) })
  const cue = { first: Math.max(group.first, source.past), past: at + 1 }
  return { ...SPOKEN, sentence, at, lemma: 'put', act: 'claim', frame: 'act', group, source, cue, content: [content] }
}
