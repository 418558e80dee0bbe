/** @module What only looks like a dispute: sayings of one voice in one report, and a condition held against words on another matter. */
import { contentWords } from '../alignment/content-words.ts'
import { numbersIn } from '../alignment/written-numbers.ts'
import type { Dispute, Record } from './record.ts'

/** Whether the sides of a dispute contradict nobody: a reader would look for the quarrel and find none. */
export function isOneTelling(record: Pick<Record, 'actors'>, { question, type, sides }: Dispute): boolean {
  const [first, ...others] = sides
  if (first === undefined) return true
  const [passage] = first.evidence
  const isOneVoice =
    first.holder !== null &&
    others.every(({ holder, evidence }) => holder === first.holder && evidence[0]!.file === passage!.file)
  // "would not sign above 10" and "ruled out signing above 10" refuse alike.
  if (
    /^What was said: |^Is it so, or/.test(question) &&
    sides.every(({ claim, evidence }) => REFUSES.test(`${claim} ${evidence[0]!.exact}`))
  )
    return true
  // An earlier draft had five and the revised one has three: that is its history.
  if (type === 'value' && /^What is the number/.test(question) && (isHistory(sides) || isOneNumber(sides))) return true
  return isOneVoice || (question === 'Was a condition set?' && !others.some(other => isOneMatter(record, first, other)))
}

/** Tellings of two versions of a text, or one that tells itself what the number was and what it has become. */
function isHistory(sides: Dispute['sides']): boolean {
  const words = sides.map(({ evidence }) => evidence[0]!.exact)
  if (new Set(words.map(text => EARLIER.test(text))).size === 2) return true
  if (new Set(words.map(text => LATER.test(text))).size === 2) return true
  const numbers = sides.map(({ claim }) => numbersIn(claim))
  return words.some((text, at) => {
    const change = CHANGED.exec(text)
    if (change === null) return false
    const told = numbersIn(change[0])
    return told.length > 1 && numbers.every((own, other) => other === at || own.some(number => told.includes(number)))
  })
}

/** "From 30 to 45 lorries", "shrunk from 30 lorries to 22". */
const CHANGED = /\bfrom \W?\d[^.;]{0,30}? to \W?(?:\d|\p{L}+teen\b|\p{L}+ty\b)[\d,.]*/iu

/** All give the same numbers, and none as a bound or with a half. */
function isOneNumber(sides: Dispute['sides']): boolean {
  const [fewest, ...others] = sides.map(({ claim }) => numbersIn(claim)).toSorted((a, b) => a.length - b.length)
  const isSame = others.every(own => own.length <= MOST_NUMBERS && fewest!.every(number => own.includes(number)))
  return fewest!.length > 0 && isSame && !sides.some(({ claim }) => NOT_EXACT.test(claim))
}

/** A claim with more numbers sets one beside another. */
const MOST_NUMBERS = 2

const NOT_EXACT =
  /\b(?:not|instead|rather|from|against|at least|up to|more than|over|under|fewer than|less than|nearly|almost|about|around|half|quarter)\b/iu

/** The text in its later state. */
const LATER =
  /\b(?:second|third|fourth|revised|updated|rewritten|amended|new|newer|latest|later) (?:version|draft|text|paper|proposal|plan|document|edition)\b/iu

const EARLIER =
  /\b(?:an? |the )?(?:earlier|previous|first|original|former|old) (?:version|draft|text|paper|proposal|plan|offer|figure)\b/i

const REFUSES =
  /\b(?:not|no|never|neither|nor|without|rul(?:e[ds]?|ing) out|reject\w*|refus\w*|den(?:y|ied|ies|ying)|oppos\w*|dismiss\w*|declin\w*)\b|n['’]t\b/i

type Side = Dispute['sides'][number]

/** Whether two sides speak of one thing: one voice told twice does; two voices do where a word that is no name stands in both. */
function isOneMatter({ actors }: Pick<Record, 'actors'>, one: Side, other: Side): boolean {
  if (one.holder !== null && one.holder === other.holder) return true
  const names = new Set(actors.flatMap(({ name, aliases }) => contentWords([name, ...aliases].join(' '))))
  const bag = ({ claim, evidence }: Side) =>
    contentWords(`${claim} ${evidence[0]!.exact}`).filter(word => !names.has(word))
  const own = new Set(bag(one))
  return bag(other).some(word => own.has(word))
}
