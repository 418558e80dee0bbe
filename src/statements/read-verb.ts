/** @module Verb cues: a verb of the lexicon with its subject and what follows or precedes it. */
import type { TokenRange } from '../document/span.ts'
import { carriedSubject, joinedSubject } from './carry-subjects.ts'
import { contentBefore, invertedSubject, partedClause, quotationAfter } from './clause-before.ts'
import { type Cue, cuesOf } from './cues.ts'
import type { Draft } from './draft.ts'
import { contentEnd, contentStart, onlyAdjunctsLeft, pastAside, pastNamed, tidied } from './find-content.ts'
import { type Source, subjectBefore, verbGroup } from './find-source.ts'
import { catenative } from './read-catenatives.ts'
import { gerundAttribution } from './read-participles.ts'
import { hearsayPassive, passiveBy } from './read-passive.ts'
import type { Reading } from './reading.ts'
import { saysNext } from './says-next.ts'
import { startOfSource } from './source-reach.ts'
import { isContent, isVerbHere } from './verb-or-noun.ts'
import { isWord, WEEKDAYS } from './words.ts'

/** The attribution whose verb stands at `at`, or `null`. `drafts`: those found in the sentence before it, whose subject it may share. */
export function verbAttribution(
  reading: Reading,
  sentence: number,
  range: TokenRange,
  at: number,
  drafts: readonly Draft[],
): Draft | null {
  for (const cue of cuesOf(reading.words[at]!)) {
    if (cue.particle !== null && reading.words[at + 1] !== cue.particle) continue
    const draft = readVerb(reading, sentence, range, at, cue, drafts)
    if (draft !== null) return draft
    // With its particle the verb is this cue or none: "call for" is never "call".
    if (cue.particle !== null) return null
  }
  return null
}

function readVerb(
  reading: Reading,
  sentence: number,
  range: TokenRange,
  at: number,
  cue: Cue,
  drafts: readonly Draft[],
): Draft | null {
  const { words, quotation, printed } = reading
  const after = at + (cue.particle === null ? 1 : 2)
  // "well-informed", "Ardan-backed": half of a compound is no verb.
  if (words[at - 1] === '-' || words[at + 1] === '-') return null
  // "two people briefed on it": who they are, not what they told.
  if (words[at] === 'briefed' && words[after] === 'on') return null
  const group = verbGroup(reading, at, range.first)
  // "would talk about", "could speak of": what somebody may do has not been said.
  if (group.modal && cue.particle === 'about') return null
  const sayable = cue.frames.includes('say') || cue.frames.includes('tell')
  const base = { sentence, at, lemma: cue.lemma, act: cue.act, group }

  if (cue.form === 'gerund') return gerundAttribution(reading, range, after, cue, group, drafts, base)
  if (group.infinitive || (cue.form === 'base' && words[at - 1] === 'to'))
    return catenative(reading, range, at, after, cue, group, base)
  if (
    words[after] === 'by' &&
    !BY_MEANS.test(words[after + 1] ?? '') &&
    (cue.form === 'past' || cue.form === 'participle')
  )
    return passiveBy(reading, range, at, after, base)
  if (group.passive) return hearsayPassive(reading, range, at, after, cue, base)
  if (cue.form === 'participle' && group.first === at) return null

  // "…, told reporters": whoever follows is told.
  const inverts = sayable && cue.form !== 'base' && !/^(?:tell|inform|remind|assure|notify)$/.test(cue.lemma)
  const inverted = inverts ? invertedSubject(reading, range, at, after) : null
  if (inverted !== null) {
    // "No deal, says the envoy": after an inverted verb that closes the sentence two words are a clause.
    const content = contentBefore(reading, range, at, 2)
    if (content !== null) {
      const more = quotationAfter(reading, inverted.past, range.past)
      return {
        ...base,
        source: inverted,
        cue: { first: at, past: after },
        frame: 'say',
        content: [content, ...more],
        awaitsQuotation: false,
      }
    }
  }

  const subject =
    subjectBefore(reading, group.first, range.first) ??
    // "ruled out observers | but did not oppose a fee"
    (cue.form === 'base' && words[group.first] !== 'did'
      ? null
      : (carriedSubject(reading, group.first, drafts, sayable) ??
        (sayable ? joinedSubject(reading, at, range.first) : null)))
  if (subject === null) return null
  const source =
    sayable && subject.past <= group.first
      ? { ...subject, first: startOfSource(reading, subject.first, range) }
      : subject
  if (cue.ambiguous && !isVerbHere(reading, source, group, cue, at, after)) return null
  // "only if Ardan accepts": what is supposed has not been said or done.
  if (isSupposed(reading, source, range.first)) return null
  const cueRange = { first: Math.max(group.first, source.past), past: after }

  // "Refusing to say why, Keller told reporters on Friday:": what was said stands in the next line.
  if (
    sayable &&
    words[range.past - 1] === ':' &&
    onlyAdjunctsLeft(reading, after, range.past) &&
    !saysBefore(drafts, range)
  )
    return { ...base, source, cue: cueRange, frame: 'say', content: [], awaitsQuotation: true }

  if (sayable) {
    // Inside somebody's words a clause before the verb is part of them: "said that while talks went on, it would insist".
    const behind = cue.frames.includes('tell') ? pastNamed(reading, after, range.past) : after
    // "Ardan has agreed to it, | a source told the Herald.", "…, | one guest says, | …": what closes the clause has all of it.
    const end = pastDay(words, behind)
    const isEnd = end >= range.past || (end === range.past - 1 && !isWord(printed[end]!))
    const closes = words[source.first - 1] === ',' && (isEnd || (words[end] === ',' && quotation[end + 1] === -1))
    const inside =
      !closes &&
      drafts.some(draft => draft.at < at && draft.content.some(({ first, past }) => first <= at && at < past))
    const opened = drafts.find(({ frame }) => frame === 'according')?.content[0]?.first
    const clause = { first: opened ?? range.first, past: range.past }
    const before =
      source.first > clause.first && !inside && !saysNext(reading, source.first, after, range.past)
        ? contentBefore(reading, clause, source.first)
        : null
    const left =
      before !== null && (quotation[before.past - 1] !== -1 || onlyAdjunctsLeft(reading, behind, range.past))
        ? before
        : null
    const parted = !inside && left === null ? partedClause(reading, range, source.first, after) : null
    if (parted !== null)
      return {
        ...base,
        source,
        cue: cueRange,
        frame: 'say',
        content: parted,
        awaitsQuotation: false,
        // "Ardan, she added in answer to a question, had none": what stands between verb and comma misleads any guess.
        ...(words[after] === ',' ? {} : { certain: true as const }),
      }
    if (left !== null) {
      const more = [...quotationAfter(reading, after, range.past), ...saidOn(reading, after, range.past)]
      return { ...base, source, cue: cueRange, frame: 'say', content: [left, ...more], awaitsQuotation: false }
    }
    const start = contentStart(reading, after, range.past, cue.frames.includes('tell'))
    const content = tidied(reading, {
      first: start,
      past:
        start < range.past ? contentEnd(reading, start, range.past, !namesAs(reading, cue, start, range.past)) : start,
    })
    if (content.past > content.first && isContent(reading, content, cue)) {
      return {
        ...base,
        source,
        cue: cueRange,
        frame: cue.frames.includes('tell') && !cue.frames.includes('say') ? 'tell' : 'say',
        content: [content],
        awaitsQuotation: false,
      }
    }
    if (printed[range.past - 1] === ':' || words[start] === ':')
      return { ...base, source, cue: cueRange, frame: 'say', content: [], awaitsQuotation: true }
    if (!cue.frames.some(frame => frame === 'act' || frame === 'think' || frame === 'name')) return null
  }
  const frame = cue.frames.find(candidate => candidate === 'think' || candidate === 'act' || candidate === 'name')
  if (frame === undefined) return null
  const opens = behindComplement(reading, after, range.past)
  const content = tidied(reading, {
    first: opens,
    past: opens < range.past ? contentEnd(reading, opens, range.past, false) : opens,
  })
  if (content.past <= content.first || !isContent(reading, content, cue)) return null
  return { ...base, source, cue: cueRange, frame, content: [content], awaitsQuotation: false }
}

/** Words of what a thing is called before the thing itself, at most: "as a crude forgery". */
const LONGEST_COMPLEMENT = 5

/** "accepted, with some reluctance, | the limit"; "dismissed | as a forgery | the draft that has gone round": what it is called may stand before what it is. */
function behindComplement(reading: Reading, after: number, past: number): number {
  const { words, quotation, finerTags } = reading
  if (words[after] === ',') return pastAside(reading, after + 1, past) ?? after
  if (words[after] !== 'as' || finerTags === null) return after
  for (let at = after + 2; at < Math.min(past, after + LONGEST_COMPLEMENT + 1); at += 1) {
    if (/^[,.;:]$/.test(words[at]!)) return after
    if (/^(?:the|any|all|this|these|his|her|its|their)$/.test(words[at]!) && quotation[at] === -1)
      return /^(?:NNP?S?|JJ)$/.test(finerTags[at - 1]!) ? at : after
  }
  return after
}

/** How something was said, and by nobody: "said by phone". */
const BY_MEANS =
  /^(?:phone|telephone|e-?mail|letter|text|video|radio|fax|satellite|video-?link|webcast|cable|messenger|mistake|way)$/

/** Whether another verb of the sentence waits for the line below already. */
function saysBefore(drafts: readonly Draft[], { first }: TokenRange): boolean {
  return drafts.some(({ awaitsQuotation, cue }) => awaitsQuotation && cue.first >= first)
}

/** "described the talks as frank": an object and what it is called, not a clause. */
function namesAs({ words, quotation }: Reading, cue: Cue, start: number, past: number): boolean {
  if (!cue.frames.includes('name') || words[start] === 'that' || quotation[start] !== -1) return false
  for (let at = start + 1; at < Math.min(past, start + 12); at += 1) if (words[at] === 'as') return true
  return false
}

function isSupposed({ words }: Reading, source: Source, from: number): boolean {
  for (let at = source.first - 1; at >= Math.max(from, source.first - 3); at -= 1) {
    if (/^(?:if|unless|whether|until|once|provided)$/.test(words[at]!)) return true
    if (!/^(?:the|its|their|his|her|both|and|that|[,])$/.test(words[at]!)) return false
  }
  return false
}

/** "The lists were ready, Keller said, | while the buses would come later": told as what she said, and nobody else's. */
function saidOn(reading: Reading, after: number, past: number): readonly TokenRange[] {
  const { words, quotation } = reading
  if (words[after] !== ',' || !/^(?:while|whereas|although|though)$/.test(words[after + 1] ?? '')) return []
  const clause = tidied(reading, { first: after + 1, past: contentEnd(reading, after + 1, past, true) })
  const inside = words.slice(clause.first, clause.past)
  // What is told in the past of the future is told of a saying: the writer's own clause would not look ahead.
  return inside.some(word => /^(?:would|could|might)$/.test(word)) && quotation[clause.first] === -1 ? [clause] : []
}

/** Behind the day on which it was said: "the paper reported | on Thursday". */
function pastDay(words: readonly string[], at: number): number {
  const day = words[at] === 'on' ? at + 1 : at
  return WEEKDAYS.has(words[day] ?? '') ? day + 1 : at
}
