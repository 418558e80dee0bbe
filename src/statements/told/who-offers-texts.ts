/** @module Whose a text is: "Ardan’s plan", "the Ardan-backed text", "Ardan has tabled a paper", "a draft that Keller put before them". */
import type { Figure } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'
import { isAdjective, presentIn, sideCalled } from './find-people.ts'
import { type Line, sideNameOf } from './lines.ts'
import type { Named } from './name-texts.ts'
import { isTextNamed } from './text-nouns.ts'
import { BY_WHOM, OFFERS } from './text-words.ts'

/** Whose it is: "Ardan's plan", "the Ardan-backed text", "a plan from Ardan", "Ardan has tabled a paper". */
export function ownersOf(
  line: Line,
  { whole }: Named,
  figures: readonly Figure[],
  offering: readonly string[],
): readonly string[] {
  const inside = presentIn(line, figures, { start: whole.start, end: whole.end }).sides
  const people = line.naming
    .filter(({ start, end }) => start >= whole.start && end <= whole.end)
    .flatMap(({ figure }) => figures[figure]!.side ?? (figures[figure]!.kind === 'state' ? figures[figure]!.name : []))
  const words = line.words.slice(whole.start, whole.end)
  const adjectives = [...words.matchAll(/(?<![\p{L}-])(\p{Lu}[\p{L}.]*)(?=[ -])/gu)].flatMap(([, word]) =>
    isSideWord(word!, figures) ? (sideCalled(word!, figures) ?? []) : [],
  )
  const by = line.words.slice(whole.end).match(BY_WHOM)
  const behind =
    by === null || /\bof $/.test(by[0])
      ? []
      : presentIn(line, figures, {
          start: whole.end + by[0].length - 1,
          end: endOfNames(line.words, whole.end + by[0].length),
        }).sides
  const relative = tabledBy(line, whole.end, figures)
  const named = [
    ...new Set([...people, ...adjectives, ...inside.filter(side => side !== 'mediators'), ...behind, ...relative]),
  ]
  return named.length > 0 ? named : offering
}

/** "by the bloc on Monday, the quota of Bela": where the names behind "by" end, 50 characters on at most. */
function endOfNames(words: string, start: number): number {
  const past = words
    .slice(start, start + 50)
    .search(/[;.:]|, (?!(?:and|the)\b|\p{Lu})| (?:on|at|in|last|late|early|earlier|this|after|before|during) /u)
  return past === -1 ? start + 50 : start + past
}

/** "a plan that Keller, the envoy of Ardan, put before them", "the draft Osei tabled": whoever does it in the clause behind. */
function tabledBy(line: Line, end: number, figures: readonly Figure[]): readonly string[] {
  const open = line.words.slice(end).match(/^,? (?:(?:that|which) )?/)?.[0].length ?? 0
  const subject = line.acting.find(({ start }) => start >= end + open && start <= end + open + 4)
  if (open === 0 || subject === undefined) return []
  const verb = line.words.slice(subject.end).match(/^(?:,[^,;.]{1,80},)? (?:has |had |have )?(\p{L}+)(?: \p{L}+)?/u)
  const isOffered =
    verb !== null && (OFFERS.test(verb[0]) || /^put (?:before|to|on)\b/.test(verb[0].trim().replace(/^.*, /, '')))
  return isOffered ? presentIn(line, figures, subject).sides : []
}

/** A state's name or an adjective made like one: "Osford" in "the Osford plan" is a town, whoever has an office there. */
function isSideWord(word: string, figures: readonly Figure[]): boolean {
  return (
    isAdjective(word) ||
    figures.some(({ kind, name, aliases }) => name === word || (kind === 'state' && aliases.includes(word)))
  )
}

/** "Ardan has handed the mediator a paper": the subject offers it, and the clause says so. */
export function offerOf(
  line: Line,
  { whole }: Named,
  figures: readonly Figure[],
): { readonly sides: readonly string[]; readonly span: Span } | null {
  const before = line.words.slice(Math.max(0, whole.start - 70), whole.start)
  const verb = [...before.matchAll(new RegExp(OFFERS.source, 'giu'))].at(-1)
  // "agreed to the plan", "gave an answer to the plan": what is offered is not the plan.
  if (verb === undefined || /[.;:“"”]|\bto\b|\bsaying\b/.test(before.slice(verb.index))) return null
  // "wants the draft to name a date": another's.
  if (
    /^(?:request|sought|seek|want|demand)/i.test(verb[0]) &&
    /^(?:the|this|that)\b/i.test(line.words.slice(whole.start, whole.end))
  )
    return null
  // "the duty on wool proposed in the draft": what stands in it, and no offer of it.
  if (!/^(?:sen|hand)/i.test(verb[0]) && /^ (?:in|under|by|within) $/.test(before.slice(verb.index + verb[0].length)))
    return null
  const verbAt = Math.max(0, whole.start - 70) + verb.index
  if (isTextNamed(line, verbAt + verb[0].length, whole.start)) return null
  // "the envoys, who … , will deliver this proposal": whoever carries a text need not be who wrote it.
  const isCarried = /^(?:deliver|hand|send|sent|pass|shar)/i.test(verb[0])
  const subject =
    (isCarried ? undefined : beforeInsert(line, verbAt)) ?? line.acting.filter(({ end }) => end <= verbAt).at(-1)
  // "At the summit we offered a proposal": whoever says so.
  const own = line.words
    .slice(Math.max(subject?.end ?? 0, verbAt - 20), verbAt)
    .match(/\b(?:[Ww]e|I)(?: have| had)? $/u)
  if (own !== null) {
    const side = line.speakers[0] === undefined ? null : sideNameOf(figures[line.speakers[0]]!)
    return { sides: side === null ? [] : [side], span: { start: verbAt - own[0].length, end: whole.end } }
  }
  if (
    subject === undefined ||
    verbAt - subject.end > (line.words[subject.end] === ',' && !isCarried ? LONGEST_INSERT : 40) ||
    /[;:]/.test(line.words.slice(subject.end, verbAt))
  )
    return null
  const { sides } = presentIn(line, figures, subject)
  return { sides, span: { start: subject.start, end: whole.end } }
}

/** About two lines of print between a subject and its verb. */
const LONGEST_INSERT = 160

/** "The guild, which speaks for 2,000 pilots, on Monday put forward": whoever stands before what is inserted. */
function beforeInsert(line: Line, verbAt: number): Line['acting'][number] | undefined {
  const closing = line.words
    .slice(0, verbAt)
    .match(/,(?: on \p{L}+| late on \p{L}+| has| had| have| also| then| later)* $/u)
  if (closing === null) return undefined
  return line.acting.findLast(
    ({ end }) =>
      end >= closing.index! - LONGEST_INSERT &&
      end < closing.index! &&
      /^, (?:which|who|whose|the|an?|its|led|representing|speaking for)\b/.test(line.words.slice(end)),
  )
}
