/**
 * @module Own matters: the particular thing a stance is on, in the words it was said with: "foreign auditors", "size of the fund". What
 * an issue is about the list and the reports decide together; a matter is told by the saying alone.
 */
import type { Passage } from '../document/passage.ts'
import { STANCE_NOUNS } from '../document/stance-nouns.ts'
import { wordsOfAll } from './inherited-issues.ts'
import { classesOfNoun } from './noun-classes.ts'
import { objectOf } from './own-objects.ts'
import { ownTopics } from './own-topics.ts'
import { LONGEST_LABEL, mayStandOften, saysWhich, standsAlone, subjectForms } from './subjects.ts'

/** A saying, as far as its matter is looked for. */
type Said = Parameters<typeof ownTopics>[0]

/** The first topic, outside the condition, that names a thing; `null` where none does. */
export function ownMatter(said: Said, condition: Passage | null): string | null {
  const content = wordsOfAll(said.content)
  for (const topic of ownTopics(said)) {
    if (condition?.exact.includes(topic)) continue
    const matter = nameOf(topic, content)
    if (matter !== null) return matter
  }
  return null
}

/** What to call a topic by itself: with what says of what it is, where its noun says little; `null` where it names no thing. */
function nameOf(topic: string, content: string): string | null {
  const all = topic.split(' ')
  const words = all.slice(all.findLastIndex(word => COUNTS.test(word)) + 1).map(word => word.replace(/^[“"‘']/u, ''))
  const head = words.at(-1)
  if (head === undefined || !/^\p{L}/u.test(head)) return null
  if (NO_THING.has(classesOfNoun(head)[0] ?? '') || NO_NOUN.test(head) || STANCE_NOUNS.has(head)) return null
  const [form] = subjectForms(words)
  if (form?.includes(' ') || (form !== undefined && standsAlone(form))) return form!
  const object = form === undefined ? null : objectOf(content, topic)
  if (object !== null && !NO_NAME.test(object)) return object
  if (form !== undefined && mayStandOften(form)) return form
  // "coastal detachment", "foreign auditors": with the word before it a noun names what alone would be nobody's subject.
  const [before] = words.slice(-2, -1)
  return before !== undefined && saysWhich(before) ? words.slice(-LONGEST_LABEL).join(' ') : null
}

/** Times, measures and sums. */
const NO_THING: ReadonlySet<string> = new Set(['time', 'quantity', 'unit'])

/** Stands for a noun, is a share of one, or a piece of a text or a saying, or who says it. */
const NO_NOUN =
  /^(?:ones?|per|cents?|percent|others?|rest|sentences?|paragraphs?|phrases?|wordings?|titles?|commas?|lines?|pages?|chapters?|metaphors?|exchanges?|remarks?|sayings?|jokes?|comparisons?|images?|spokes(?:man|woman|person|men|women|people))$/i

/** Cut off inside a name, or a way of saying when and why: "in response". */
const NO_NAME = /[.\d]|\b(?:the|an?)$|\bin (?:response|return|advance|principle|exchange|place|part|full|writing)\b/

/** How many, and the how-manyeth. */
const COUNTS =
  /^(?:\d[\d.,]*(?:st|nd|rd|th)?|many|more|most|few|fewer|several|some|such|other|first|second|third|fourth|fifth|sixth|one|two|three|four|five|six|seven|eight|nine|ten)$/i
