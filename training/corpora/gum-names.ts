/**
 * @module Names in GUM: its mentions ("the old city of Bath") cut down to the names at their heads ("Bath").
 */

import type { LabelledName, NameType } from '../../src/language/entities/labels.ts'
import { isHonorific, isOfficeNoun } from '../../src/language/gazetteers/taught-words.ts'
import { entityMarks, type MarkedMention, mentionsIn } from './gum-mentions.ts'
import { type NamedDocument, type NamedSentence, typeIndex } from './named-documents.ts'
import { linesOf } from './read-lines.ts'

const TYPES: Readonly<Record<string, NameType>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  event: 'other',
  abstract: 'other',
  object: 'other',
  substance: 'other',
  animal: 'other',
  plant: 'other',
}

interface Word {
  readonly form: string
  readonly upos: string
  /** Index in the sentence; -1 for the root. */
  readonly head: number
  readonly entity: string
}

export function readGumNames(file: string): readonly NamedDocument[] {
  const documents: NamedSentence[][] = []
  let words: Word[] = []
  for (const line of [...linesOf(file), '']) {
    if (line.startsWith('# newdoc')) documents.push([])
    if (line.trim() === '') {
      if (words.length > 0) documents.at(-1)!.push(sentenceOf(words))
      words = []
    }
    const [number = '', form = '', , upos = '', , , head = '', , , misc = ''] = line.split('\t')
    if (line.startsWith('#') || !/^\d+$/.test(number)) continue
    words.push({ form, upos, head: Number(head) - 1, entity: entityMarks(misc) })
  }
  return documents.map(sentences => ({ sentences, marksOthers: false }))
}

function sentenceOf(words: readonly Word[]): NamedSentence {
  const names: LabelledName[] = []
  const taken = new Uint8Array(words.length)
  const found = mentionsIn(words.map(({ entity }) => entity))
    .map(mention => nameOf(words, mention))
    .filter(name => name !== undefined)
    // The longest name wins: "Bath University" over "Bath".
    .sort((a, b) => b.past - b.first - (a.past - a.first) || a.first - b.first)
  for (const name of found) {
    if (taken.subarray(name.first, name.past).includes(1)) continue
    taken.fill(1, name.first, name.past)
    names.push(name)
  }
  return { forms: words.map(({ form }) => form), names: names.sort((a, b) => a.first - b.first) }
}

/** The run of proper nouns around the head of a mention; `undefined` when its head is none. */
function nameOf(words: readonly Word[], { first, past, type }: MarkedMention): LabelledName | undefined {
  const kind = TYPES[type]
  if (kind === undefined) return undefined
  const isInside = (at: number) => at >= first && at < past
  const head = words.findIndex((word, at) => isInside(at) && !isInside(word.head))
  if (head < 0 || !isProper(words, head) || !isCapital(words[head]!.form)) return undefined
  let from = head
  let to = head + 1
  while (from > first && (isProper(words, from - 1) || isJoint(words, from - 1, first, past))) from -= 1
  while (to < past && (isProper(words, to) || isJoint(words, to, first, past))) to += 1
  // "University of Bath", and for all but people what else is written so.
  while (kind !== 'person' && to + 1 < past && /^of$/i.test(words[to]!.form) && isProper(words, to + 1)) {
    to += 2
    while (to < past && isProper(words, to)) to += 1
  }
  // Titles and offices belong to no name of a person.
  while (kind === 'person' && from < to - 1 && isTitle(words[from]!.form)) from += 1
  return { first: from, past: to, type: typeIndex(kind) }
}

function isProper(words: readonly Word[], at: number): boolean {
  const { upos, form } = words[at]!
  return upos === 'PROPN' || (isCapital(form) && /^(?:ADJ|NOUN|VERB|X)$/.test(upos) && words[at + 1]?.upos === 'PROPN')
}

/** A hyphen or stop between two proper nouns: "Al-Jaber". */
function isJoint(words: readonly Word[], at: number, first: number, past: number): boolean {
  return (
    /^[-–.&'’]$/.test(words[at]!.form) &&
    at > first &&
    at + 1 < past &&
    isProper(words, at - 1) &&
    isProper(words, at + 1)
  )
}

function isTitle(form: string): boolean {
  return (
    isOfficeNoun(form) || isHonorific(form) || /^(?:Prime|Vice|Foreign|Chief|of|State|Deputy|Saint|St\.?)$/.test(form)
  )
}

function isCapital(form: string): boolean {
  return /^[\p{Lu}\d]/u.test(form)
}
