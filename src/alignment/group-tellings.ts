/** @module Tellings of one subject, grouped by what they tell of it; and numbers that only look as if they were told of one thing. */
import { contentWords } from './content-words.ts'
import { alikeStems } from './meanings.ts'
import { corrects, type Told } from './told.ts'

/** Those that tell the same, in the order of their first. */
export function groupsOf(same: readonly Told[]): readonly (readonly Told[])[] {
  const groups: Told[][] = []
  for (const told of same) {
    const group = groups.find(([first]) => agree(told, first!))
    if (group === undefined) groups.push([told])
    else group.push(told)
  }
  return groups
}

/** Without the numbers that one voice in one report gives beside another: they are of two things. A correction gives both. */
export function differing(
  groups: readonly (readonly Told[])[],
  isPair: (a: Told, b: Told) => boolean,
): readonly (readonly Told[])[] {
  const [first, ...others] = groups
  if (first === undefined || first[0]!.topic !== 'number') return groups
  const kept = [first]
  for (const group of others) {
    // Two numbers that only others lead from the one to the other are of two things.
    if (!kept.some(before => before.some(a => group.some(b => isPair(a, b))))) continue
    const beside = kept.some(before =>
      before.some(a => group.some(b => byOneVoice(a, b) && !corrects(a) && !corrects(b))),
    )
    if (!beside) kept.push(group)
  }
  return kept
}

/** One voice of one report. Who counts people in two sentences of it without a name is mostly two. */
function byOneVoice(a: Told, b: Told): boolean {
  const counted = a.fate !== undefined && a.holder === null && (a.passage.start !== b.passage.start || ofTwoVoices(a))
  return a.report === b.report && a.holder === b.holder && !counted
}

/** "The ministry counts 3,000 evacuees, the town 5,000." */
const TWO_VOICES =
  /\b(?:says?|said|counts?|counted|cites?|cited|claims?|claimed|puts? it at|speaks? of|spoke of|reports?|reported)\b[^.;]*,(?: (?:but|and|while))? (?:the |its )?\p{L}[^,.;\d]{0,40} \d/u

function ofTwoVoices({ passage }: Told): boolean {
  return TWO_VOICES.test(passage.exact)
}

/** A length that is rounded down is no further from the whole. */
const ROUNDED = 1.5

/** Less than a tenth off is what "about" allows: nine hours are not almost ten. */
const ABOUT = 0.1

function agree(a: Told, b: Told): boolean {
  if (a.topic === 'breakdown') return a.holder === b.holder || sameReason(a, b)
  if (a.topic === 'reason') return a.actors.some(actor => b.actors.includes(actor)) && overlapAbout(a, b)
  if (a.topic !== 'number' || corrects(a) || corrects(b)) return a.value === b.value
  const [x, y] = [Number(a.value), Number(b.value)]
  if (x === y) return !([a.bound, b.bound].includes('at least') && [a.bound, b.bound].includes('up to'))
  // "More than an hour" is seventy minutes and not two hours: whoever sat for two says so.
  if (a.sitting !== undefined && Math.max(x, y) > ROUNDED * Math.min(x, y)) return false
  if (a.bound === 'at least' || b.bound === 'up to')
    return a.bound === b.bound || (b.bound === null ? y >= x : false) || (a.bound === null && x <= y)
  if (b.bound === 'at least' || a.bound === 'up to')
    return a.bound === b.bound || (a.bound === null ? x >= y : false) || (b.bound === null && y <= x)
  return (a.bound === 'about' || b.bound === 'about') && Math.abs(x - y) / Math.max(x, y) < ABOUT
}

/** Half of the words of the shorter, and no fewer than these. */
const FEWEST_SHARED = 3
const SAME_REASON = 0.5

function sameReason(a: Told, b: Told): boolean {
  const [one, other] = [contentWords(a.about), contentWords(b.about)]
  const shared = one.filter(stem => other.some(word => alikeStems(stem, word))).length
  return shared >= FEWEST_SHARED && shared >= SAME_REASON * Math.min(one.length, other.length)
}

function overlapAbout(a: Told, b: Told): boolean {
  const others = contentWords(b.about)
  return contentWords(a.about).some(stem => others.some(word => alikeStems(stem, word)))
}
