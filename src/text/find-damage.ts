/** @module Damage: what went wrong with a text before it reached us, and what on the page is not news. Said, never repaired. */
import type { Layers, With } from '../document/layers.ts'
import type { Problem, ProblemKind } from '../document/report.ts'
import type { Span } from '../document/span.ts'
import { textOf } from '../document/span.ts'
import { boilerplateIn } from './boilerplate.ts'
import { findCutOffs } from './find-cut-offs.ts'
import { findJoinedWords } from './find-joined-words.ts'
import { pairMarks } from './quotation-marks.ts'

/** Problems of one kind told in full: a file that is not text at all has one at every character, and nobody reads on. */
const MOST_OF_A_KIND = 50

/** Every problem in reading order, at most 50 of a kind. Precision first: what may be the writer's way is not damage. */
export function findDamage(
  document: With<'paragraphs' | 'sentences' | 'tokens' | 'quotations'>,
): Pick<Layers, 'problems'> {
  const cutOffs = findCutOffs(document)
  const kinds = [
    nothingToRead(document),
    lostCharacters(document),
    halfCharacters(document),
    joinedSentences(document),
    findJoinedWords(document),
    cutOffs,
    unclosedQuotations(document, cutOffs),
    unopenedQuotations(document),
    frames(document, 'self-certification'),
    frames(document, 'boilerplate'),
  ]
  const problems = kinds.flatMap(found => found.slice(0, MOST_OF_A_KIND))
  return { problems: problems.toSorted((a, b) => a.start - b.start || a.end - b.end) }
}

function nothingToRead({ text }: With<'paragraphs'>): readonly Problem[] {
  if (/[\p{L}\p{N}]/u.test(text)) return []
  return [{ kind: 'empty', start: 0, end: text.length, message: 'There is nothing to read: the text has no words.' }]
}

/** U+FFFD, control characters, and UTF-8 that was read as Windows-1252 ("â€™" for an apostrophe). */
function lostCharacters({ text }: With<'paragraphs'>): readonly Problem[] {
  return matches(
    text,
    /(?:[\uFFFD\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]|â€[\u0080-\u00BF™œ˜“”¦\u2013\u2014\u0153\u009D]|Ã[\u00A0-\u00BF])+/g,
    'unreadable-characters',
    'Characters were lost or garbled here before the text reached Readout.',
  )
}

function halfCharacters({ text }: With<'paragraphs'>): readonly Problem[] {
  if (text.isWellFormed()) return []
  return matches(text, /\p{Surrogate}+/gu, 'lone-surrogate', 'Half a character stands here; its other half is missing.')
}

function joinedSentences({ text, sentences }: With<'sentences'>): readonly Problem[] {
  const problems: Problem[] = []
  for (const [index, sentence] of sentences.slice(1).entries()) {
    const before = sentences[index]!
    // Chinese and Japanese sentences stand close by rule.
    if (before.end !== sentence.start || /[。！？]/.test(text[before.end - 1]!)) continue
    const left = lastWord(text, before)
    const right = /^\S{1,40}/.exec(text.slice(sentence.start, sentence.end))?.[0] ?? ''
    problems.push({
      kind: 'joined-sentences',
      start: before.end - left.length,
      end: sentence.start + right.length,
      message: `Two sentences run together: the space between “${left}” and “${right}” is missing.`,
    })
  }
  return problems
}

function lastWord(text: string, { start, end }: Span): string {
  return /\S*$/.exec(text.slice(Math.max(start, end - 40), end))![0]
}

/** A quotation that the next paragraph goes on from is open by convention; one that the text's end cut off is told as that. */
function unclosedQuotations({ quotations }: With<'quotations'>, cutOffs: readonly Problem[]): readonly Problem[] {
  const continued = new Set(quotations.map(({ continues }) => continues))
  const cutEnds = new Set(cutOffs.map(({ end }) => end))
  return quotations
    .filter(({ closed, end }, index) => !closed && !continued.has(index) && !cutEnds.has(end))
    .map(({ start, end }) => ({
      kind: 'unclosed-quotation',
      start,
      end,
      message: 'A quotation opens here and is never closed: where the speaker’s words end is not certain.',
    }))
}

function unopenedQuotations({ text, paragraphs }: With<'paragraphs'>): readonly Problem[] {
  return paragraphs
    .filter(({ kind }) => kind === 'body' || kind === 'heading')
    .flatMap(paragraph => pairMarks(text, paragraph).unopened)
    .map(({ start, end }) => ({
      kind: 'unopened-quotation',
      start,
      end,
      message: 'A quotation is closed here that was never opened: where the speaker’s words begin is not certain.',
    }))
}

const FRAME_MESSAGE = {
  'self-certification': 'The page vouches for itself here; that is no evidence, and nothing is taken from it.',
  boilerplate: 'This speaks of the page or to its readers, not of the news; nothing is taken from it.',
}

function frames({ text, paragraphs }: With<'paragraphs'>, kind: keyof typeof FRAME_MESSAGE): readonly Problem[] {
  return paragraphs
    .filter(paragraph => paragraph.kind === 'boilerplate')
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + 1000))))
    .filter(paragraph => (boilerplateIn(textOf(text, paragraph)) ?? 'boilerplate') === kind)
    .map(({ start, end }) => ({ kind, start, end, message: FRAME_MESSAGE[kind] }))
}

function matches(text: string, pattern: RegExp, kind: ProblemKind, message: string): readonly Problem[] {
  const problems: Problem[] = []
  for (const { index, 0: found } of text.matchAll(pattern)) {
    problems.push({ kind, start: index, end: index + found.length, message })
    if (problems.length === MOST_OF_A_KIND) break
  }
  return problems
}
