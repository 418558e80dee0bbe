/** @module Participles of saying: ", adding that …", "while demanding …", "with Keller warning that …". */
import type { TokenRange } from '../document/span.ts'
import { lastSource, mainSubject, sentenceSubject } from './carry-subjects.ts'
import type { Cue } from './cues.ts'
import type { Base, Draft } from './draft.ts'
import { contentEnd, contentStart, tidied, withholds } from './find-content.ts'
import { nounPhraseEndingAt, type Source, subjectBefore, type VerbGroup, verbGroup } from './find-source.ts'
import { isFiniteVerb } from './finite-verbs.ts'
import { speakerBeside } from './narrated-tails.ts'
import type { Reading } from './reading.ts'
import { isContent } from './verb-or-noun.ts'

/** "telling reporters that", "saying “No”", "warning of": a participle of saying with what was said behind it. */
function tellsOn({ words, quotation }: Reading, { frames, particle }: Cue, after: number): boolean {
  // "warning of", "calling for": with its particle the participle is no noun.
  if (particle !== null) return true
  if (!frames.includes('say') && !frames.includes('tell')) return false
  if (quotation[after] !== -1 || /^(?:that|of|how|why|whether|[,:])$/.test(words[after] ?? '')) return true
  return (
    frames.includes('tell') && /^(?:reporters|journalists|him|her|them|us|lawmakers|parliament)$/.test(words[after]!)
  )
}

/** Words between "with" and a name set apart by commas, at most. */
const LONGEST_APPOSITION = 12

/** The name or description that stands right before a participle, or before "as". */
function subjectBeside(reading: Reading, { first }: TokenRange, group: VerbGroup): Source | null {
  const { words, mention, document } = reading
  // "with the union's chief, Anna Keller, accusing": the comma closes her name.
  const isBehind = /^(?:as|,)$/.test(words[group.first - 1] ?? '')
  const last = isBehind ? group.first - 2 : group.first - 1
  const index = last < first ? -1 : mention[last]!
  const { chain = null, form } = document.mentions[index] ?? {}
  if (chain === null || form === 'pronoun' || document.figures[chain]!.kind === 'media') return null
  let opens = last
  while (opens > first && mention[opens - 1] === index) opens -= 1
  if (words[group.first - 1] === ',') {
    const link = words.lastIndexOf('with', opens)
    const isApposed = words[opens - 1] === ',' || link === opens - 1
    if (link < first || opens - link > LONGEST_APPOSITION || !isApposed) return null
    return { first: link + 1, past: group.first, head: last }
  }
  return { first: opens, past: last + 1, head: last }
}

/** ", with | two lawyers | arguing that": a subject that nobody was known by before. */
function whoSpeaksBeside(reading: Reading, { first }: TokenRange, group: VerbGroup): Source | null {
  const link = reading.words.lastIndexOf('with', group.first - 1)
  if (link <= first || reading.words[link - 1] !== ',') return null
  const speaker = speakerBeside(reading, link, group.first + 1)
  return speaker?.past === group.first ? { ...speaker, head: speaker.past - 1 } : null
}

/** By these a writer reads a meaning into what was done. */
const READ_INTO = /^(?:highlight|underscor|underlin|signal|suggest|indicat|show|reflect|demonstrat|imply|reveal|mean)/

/** What lends its subject to a participle: "continued stressing", "kept insisting". */
const GOING_ON = /^(?:continue[sd]?|keeps?|kept|begins?|began|starts?|started|resumed?|ended|avoided|stopped)$/

function goingOnSubject(reading: Reading, { first }: TokenRange, before: number): Source | null {
  if (!GOING_ON.test(reading.words[before - 1] ?? '')) return null
  return subjectBefore(reading, verbGroup(reading, before - 1, first).first, first)
}

/** "hours after Keller had met the crews, | proclaiming that": whoever is named as subject last, by grammar; a thing proclaims nothing. */
function nearestSubject(reading: Reading, { first }: TokenRange, before: number): Source | null {
  const { mention, document } = reading
  const { heads, mentions, figures } = document
  if (heads === undefined) return null
  for (let at = before - 1; at >= first; at -= 1) {
    // A name right before a finite verb is its subject, whatever the parser makes of it.
    const isBeside = mention[at] !== -1 && mention[at + 1] !== mention[at] && isFiniteVerb(reading, at + 1)
    if (!isBeside && !/^nsubj/.test(heads[at]!.relation)) continue
    const chain = mentions[mention[at]!]?.chain ?? null
    return chain !== null && figures[chain]!.kind !== 'media' ? nounPhraseEndingAt(reading, at, first) : null
  }
  return null
}

/** Fewer words than these after an opening participle only name somebody: "Echoing the Ardan chief". */
const FEWEST_WORDS = 4

/** ", adding that …", "while demanding …": the subject is the one of the clause before. */
export function gerundAttribution(
  reading: Reading,
  range: TokenRange,
  after: number,
  cue: Cue,
  group: VerbGroup,
  drafts: readonly Draft[],
  base: Base,
): Draft | null {
  const { words, quotation } = reading
  const before = words[group.first - 1]
  const sayable = cue.frames.includes('say') || cue.frames.includes('tell')
  // "Calling the offer a joke, Keller left": the subject follows the comma.
  const isRefusal = withholds(words, base.at)
  const opens = base.at === range.first && (sayable || cue.frames.includes('name'))
  const linked =
    opens ||
    before === ',' ||
    before === 'while' ||
    before === '—' ||
    before === 'and' ||
    before === 'by' ||
    before === 'despite' ||
    before === 'after' ||
    before === 'without' ||
    GOING_ON.test(before ?? '') ||
    (before !== undefined && quotation[group.first - 1] !== -1)
  // "with Keller warning that", "showed Keller telling reporters", "quoted Keller as saying": a subject of its own, without a comma.
  const isApart = before === ',' && cue.frames.includes('act')
  const beside = whoSpeaksBeside(reading, range, group)
  const ownSubject = beside ?? (isApart || tellsOn(reading, cue, after) ? subjectBeside(reading, range, group) : null)
  if (!linked && !group.passive && ownSubject === null) return null
  // "is calling for": a progressive has its own subject.
  const continued = goingOnSubject(reading, range, group.first)
  const source =
    ownSubject ??
    (group.passive
      ? subjectBefore(reading, group.first, range.first)
      : (continued ??
        lastSource(drafts, sayable || isRefusal) ??
        sentenceSubject(reading, range, group.first) ??
        mainSubject(reading, range, after) ??
        (sayable && before === ',' && !READ_INTO.test(words[base.at]!)
          ? nearestSubject(reading, range, base.at)
          : null)))
  if (source === null) return null
  // "Keller said that Osei had left, balking at the sum": within somebody's words it is somebody else who balks. Behind a
  // closing mark, and where a thing is called something, it is the speaker.
  const speaks =
    sayable || isRefusal || cue.act === 'accuse' || cue.frames.includes('name') || quotation[group.first - 1] !== -1
  const inside = drafts.some(({ content }) => content.some(({ first, past }) => first < base.at && base.at < past))
  if (inside && !speaks && ownSubject === null && !group.passive) return null
  const past = source.first > base.at ? source.first : range.past
  const start = sayable ? contentStart(reading, after, past, cue.frames.includes('tell')) : after
  const content = tidied(reading, {
    first: start,
    past: start < past ? contentEnd(reading, start, past, sayable) : start,
  })
  if (content.past <= content.first || !isContent(reading, content, cue)) return null
  // "Echoing Keller, Osei left": somebody is named, and nothing said.
  if (opens && reading.mention[content.first] !== -1 && content.past - content.first < FEWEST_WORDS) return null
  return {
    ...base,
    source,
    cue: { first: group.passive ? group.first : base.at, past: after },
    frame: cue.frames[0]!,
    content: [content],
    awaitsQuotation: false,
    ...(source === continued || source === beside ? { certain: true as const } : {}),
  }
}
