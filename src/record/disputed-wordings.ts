/**
 * @module Disputes between wordings: one saying that reports give with other numbers, with or without its condition, as yes or
 * as no, of another text, or in other quoted words; and two voices that contradict each other in the same words.
 */

import { contentWords } from '../alignment/content-words.ts'
import { NARRATOR } from '../alignment/match-actors.ts'
import { alikeStems } from '../alignment/meanings.ts'
import { tellsTerms } from '../alignment/one-count.ts'
import { deniedAfter, deniedIn, otherVersion } from '../alignment/part-wordings.ts'
import { meetingByKeys } from '../alignment/sharing-keys.ts'
import { type Overlap, overlap, rarest } from '../alignment/weigh-words.ts'
import { otherNumbers } from '../alignment/written-numbers.ts'
import type { Act } from '../document/testimony.ts'
import { changedQuotations } from './changed-quotations.ts'
import { disputeId, sideOf } from './dispute-sides.ts'
import { disputedExtents } from './disputed-extents.ts'
import type { Matter } from './disputes.ts'
import type { Dispute } from './record.ts'
import { figuresIn } from './stated-figures.ts'
import { near, type Place, placesOf } from './wording-places.ts'

/** One for each saying whose wordings cannot all be right. */
export function disputedWordings(matter: Matter): readonly Dispute[] {
  const places = placesOf(matter)
  return [
    ...otherFigures(places, matter),
    ...betweenPairs(places, matter),
    ...disputedExtents(places, matter),
    ...changedQuotations(matter),
  ]
}

/** One statement, other numbers. */
function otherFigures(places: readonly Place[], { reports }: Matter): readonly Dispute[] {
  return [...Map.groupBy(places, ({ statement }) => statement).values()].flatMap(same => {
    const groups = [
      ...Map.groupBy(
        same.filter(({ numbers }) => numbers.length > 0),
        ({ numbers }) => numbers.join(' '),
      ).values(),
    ]
    const first = groups[0]?.[0]
    if (first === undefined || !groups.slice(1).some(group => tellsOther(group[0]!, first))) return []
    const sides = groups.filter(group => group[0] === first || tellsOther(group[0]!, first)).map(group => sideOf(group))
    return [
      {
        id: disputeId('value', sides, reports),
        question: 'Which figure was given?',
        type: 'value' as const,
        severity: tellsTerms(first.statement.act) ? ('high' as const) : ('medium' as const),
        basis: 'Reports give one saying with other numbers.',
        sides,
      },
    ]
  })
}

/** Other numbers, and neither is the other one rounded: "more than 200" of 212. */
function tellsOther(a: Place, b: Place): boolean {
  return otherNumbers(a.numbers, b.numbers) && countsAlike(a, b) && !isRounded(a, b) && !isRounded(b, a)
}

/** "Two cases", "in eight years": numbers of two things are no other numbers of one. */
function countsAlike({ variant: a }: Place, { variant: b }: Place): boolean {
  const [one, other] = [figuresIn(a.wording), figuresIn(b.wording)]
  if (one.length === 0 || other.length === 0) return true
  return one.some(({ unit, value }) =>
    other.some(its => its.value !== value && (unit === null || its.unit === null || its.unit === unit)),
  )
}

function isRounded({ variant: { wording }, numbers: round }: Place, { numbers }: Place): boolean {
  const [, below, above] = ROUNDED.exec(wording) ?? []
  const [least, most] = below !== undefined ? [1, NEAR] : above !== undefined ? [1 / NEAR, 1] : [1, 0]
  return round.some(value => numbers.some(other => other >= least * value && other <= most * value))
}

/** Before a number that is below the exact one, or above it. */
const ROUNDED = /\b(?:(more than|over|at least|upwards of)|(nearly|almost|close to|just under|up to)) [$€£]?\d/i

/** A round number is no further from the exact one. */
const NEAR = 1.15

/** Words that two places must share to be held against each other. */
interface Need {
  readonly words: number
  readonly contained: number
}

type Pair = readonly [a: Place, b: Place, shared: Overlap]

/** One rule: what it holds against each other, and how it says so. */
interface Rule {
  readonly type: Dispute['type']
  readonly severity: Dispute['severity']
  readonly question: (a: Place, b: Place) => string
  readonly basis: string
  readonly need: Need
  readonly holds: (a: Place, b: Place) => boolean
}

const RULES: readonly Rule[] = [
  {
    type: 'reference',
    severity: 'high',
    question: () => 'Which version of the text is meant?',
    basis: 'One wording is of the first version of a text, the other of a later one.',
    need: { words: 2, contained: 0.25 },
    holds: (a, b) =>
      a.statement.speaker === b.statement.speaker && otherVersion(a.version, b.version) && sameFamily(a, b),
  },
  {
    type: 'framing',
    severity: 'medium',
    question: () => 'Is it to come, or has it been?',
    basis: 'Reports quote the same words, once of what will be and once of what has been.',
    need: { words: 2, contained: 0.25 },
    holds: (a, b) =>
      a.statement.speaker === b.statement.speaker &&
      a.variant.report !== b.variant.report &&
      sharedQuote(a, b) &&
      tenses(a, b),
  },
  {
    type: 'framing',
    severity: 'high',
    question: () => 'On what condition?',
    basis: 'One party is told to set other conditions for the same thing.',
    need: { words: 2, contained: 0.25 },
    holds: (a, b) => a.party === b.party && a.statement !== b.statement && otherConditions(a, b),
  },
  {
    type: 'framing',
    severity: 'high',
    question: () => 'What was said: that it is so, or that it is not?',
    basis: 'Reports give one voice as saying yes and as saying no.',
    need: { words: 2, contained: 0.5 },
    holds: (a, b) =>
      a.statement.speaker === b.statement.speaker && a.variant.report !== b.variant.report && flips(a, b),
  },
  {
    type: 'contradiction',
    severity: 'medium',
    question: () => 'Is it so, or is it not?',
    basis: 'One voice says that it is so, another that it is not.',
    need: { words: 3, contained: 0.6 },
    holds: (a, b) => a.party !== b.party && flips(a, b),
  },
]

/** One voice's yes and no: acts of one family, or plain sayings. */
function sameFamily(a: Place, b: Place): boolean {
  return a.statement.act === b.statement.act
}

const REPORTED: readonly Act[] = ['reject', 'report', 'claim', 'assess', 'announce', 'deny', 'threaten', 'accuse']

const WILL_BE = /\b(?:will|would|going to|[’']ll) (?:be|have)\b/i
const HAS_BEEN = /\b(?:had|has|have) been\b|\bwas\b/i

function tenses(a: Place, b: Place): boolean {
  const [one, other] = [a.variant.wording, b.variant.wording]
  const ahead = (words: string) => WILL_BE.test(words) && !HAS_BEEN.test(words)
  const past = (words: string) => HAS_BEEN.test(words) && !WILL_BE.test(words)
  return (ahead(one) && past(other)) || (past(one) && ahead(other))
}

function sharedQuote(a: Place, b: Place): boolean {
  return a.quotes.some(quote => b.quotes.includes(quote))
}

/** Of the shorter condition, so much is the same condition. */
const SAME_CONDITION = 0.5

/** The same thing is to come about, and on other conditions. */
function otherConditions({ conditioned: one }: Place, { conditioned: other }: Place): boolean {
  if (one === null || other === null || alikeIn(one.head, other.head) < 2) return false
  return alikeIn(one.terms, other.terms) / Math.min(one.terms.length, other.terms.length) < SAME_CONDITION
}

function alikeIn(a: readonly string[], b: readonly string[]): number {
  return a.filter(stem => b.some(word => alikeStems(stem, word))).length
}

/** Of what one denies, so much must be what the other says; where one voice speaks, less. */
const DENIED = 0.7
const DENIED_BY_ONE = 0.5

const ANY_NO =
  /\b(?:no|not|never|neither|nor|without|fail\w*|unable|unlikely|little|few|hardly|lack\w*|den(?:y|ies|ied)|halt(?:s|ed)?|stop(?:s|ped)?|ceas(?:es?|ed)|end(?:s|ed)|suspend(?:s|ed)|abandon(?:s|ed)|absent)\b|n[’']t\b/i

/** "A visit had been promised", "no visit has taken place": both may be so. */
const TO_COME_YET =
  /\b(?:promis|plann|schedul|expect|intend|announc|pledg|propos|offer|request)(?:ed|s|ing|es)?\b|\bdue\b/i

/** What one denies the other says, and says plainly. */
function flips(a: Place, b: Place): boolean {
  if (a.no === b.no || a.condition !== null || b.condition !== null) return false
  if (![a, b].every(({ statement }) => REPORTED.includes(statement.act))) return false
  const [no, yes] = a.no ? [a, b] : [b, a]
  if (ANY_NO.test(yes.variant.wording)) return false
  if (TO_COME_YET.test(yes.variant.wording) && !TO_COME_YET.test(no.variant.wording)) return false
  const affirmed = contentWords(yes.variant.wording)
  const denied = deniedIn(no.variant.wording)
  // "… and not earlier" is left out where nothing is said of earlier, and not turned around.
  const after = deniedAfter(no.variant.wording)
  if (after.length > 0 && !after.some(stem => affirmed.some(word => alikeStems(stem, word)))) return false
  const both = denied.filter(stem => affirmed.some(word => alikeStems(stem, word)))
  // A word that may stand for another shows half as much as the word itself.
  const weight = both.reduce((sum, stem) => sum + (affirmed.includes(stem) ? 1 : 0.5), 0)
  return (
    both.length >= 2 && weight / denied.length >= (a.statement.speaker === b.statement.speaker ? DENIED_BY_ONE : DENIED)
  )
}

/** Pairs of wordings that a rule holds against each other, one dispute per pair of statements. */
function betweenPairs(places: readonly Place[], { reports }: Matter): readonly Dispute[] {
  const done = new Set<string>()
  const ofStatement = Map.groupBy(places, ({ statement }) => statement)
  return likePairs(places).flatMap(([a, b, shared]): readonly Dispute[] => {
    const rule = RULES.find(
      ({ need, holds }) => shared.words >= need.words && shared.contained >= need.contained && holds(a, b),
    )
    const key = [a.statement.id, b.statement.id].join(' ')
    if (rule === undefined || done.has(key)) return []
    done.add(key)
    const wordings = (one: Place, other: Place) =>
      one.statement === other.statement
        ? [one]
        : [one, ...ofStatement.get(one.statement)!.filter(place => place !== one)]
    const sides = [sideOf(wordings(a, b)), sideOf(wordings(b, a))]
    return [
      {
        id: disputeId(rule.type, sides, reports),
        question: rule.question(a, b),
        type: rule.type,
        severity: rule.severity,
        basis: rule.basis,
        sides,
      },
    ]
  })
}

/** A word in more wordings than this tells nothing apart, and pairing on it costs the square. */
const TOO_COMMON = 40

/** Pairs that share words, the most alike first. The report's own voice is held only against others. */
function likePairs(places: readonly Place[]): readonly Pair[] {
  const pairs: Pair[] = []
  const keysOf = ({ bag }: Place) => rarest(bag, RAREST)
  meetingByKeys(places, keysOf, TOO_COMMON, (a, b) => {
    if (a.statement.speaker === NARRATOR && b.statement.speaker === NARRATOR) return
    if (!near(a, b) || !mayDiffer(a, b)) return
    const shared = overlap(a.bag, b.bag)
    if (shared.words >= 2 && shared.contained >= 0.25) pairs.push([a, b, shared])
  })
  return pairs.toSorted((x, y) => y[2].contained - x[2].contained || y[2].words - x[2].words)
}

/** Whether any rule could hold the two against each other; cheap, and false for nearly all. */
function mayDiffer(a: Place, b: Place): boolean {
  if (a.statement === b.statement && a.no === b.no) return false
  const one = a.party === b.party
  if (a.no !== b.no)
    return a.condition === null && b.condition === null && (one || a.statement.speaker !== b.statement.speaker)
  return one && (otherVersion(a.version, b.version) || bothConditioned(a, b) || sharedQuote(a, b))
}

function bothConditioned(a: Place, b: Place): boolean {
  return a.conditioned !== null && b.conditioned !== null
}

/** So many of a wording's rarest words find its likes. */
const RAREST = 8
