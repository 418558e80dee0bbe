/**
 * @module Who met by the heads of the clause: whoever does a verb of meeting and whom it is done with; whose a meeting is, with
 * whom, and who held it, came from it or went to it. Nothing where there is no grammar.
 */
import type { Figure } from '../../document/layers.ts'
import { PRIVATE } from '../source-nouns.ts'
import { companionsOf, doersOf, headOf, isVerb, withJoined } from './clause-heads.ts'
import { NOBODY, type Present, presentIn, together } from './find-people.ts'
import { caseOf, dependents, type Word } from './line-grammar.ts'
import { type Line, sideNameOf } from './lines.ts'
import type { Clause } from './meeting-triggers.ts'
import { STAYS } from './stays.ts'

/** What a longer meeting is counted in, and what its beginning and end are called: "the second day of the talks". */
const OF_MEETINGS = new Set(
  'round session day hour week series start beginning opening end close conclusion minute talk meeting negotiation half set'.split(
    ' ',
  ),
)

/** Verbs whose subject takes part in the meeting that is their object. */
const TAKES_PART = new Set(
  'hold have attend open chair host lead join begin start resume end close conclude finish continue enter take receive leave conduct convene cancel postpone schedule arrange wrap break'.split(
    ' ',
  ),
)

/** "Speaking after talks with Osei, Keller said": whoever speaks comes from them. */
const FROM_IT = /^(?:after|during|following|at|in|for|from|to|into|before|on)$/

/** Those whom the grammar of a meeting's clause puts there. */
export function presentByHeads({ line, from, trigger, isVerb: byVerb }: Clause, figures: readonly Figure[]): Present {
  const { grammar: words } = line
  const head = words === null ? -1 : headOf(words, trigger)
  if (words === null || head < 0) return NOBODY
  // "stayed in separate wings": whoever stays there.
  const verb = byVerb && !isVerb(words[head]!) ? words[head]!.head : head
  const tells = verb === head || (verb >= 0 && STAYS.has(words[verb]!.lemma))
  // "Keller and Osei sat for an hour before the envoy carried messages": who does it in a clause that has its own doer.
  const isElsewhere = (at: number) =>
    words[at]!.end <= from && line.acting.some(({ start, end }) => start >= from && end <= trigger.start)
  const named = !byVerb ? withNoun(words, head) : tells ? withVerb(words, verb).filter(at => !isElsewhere(at)) : []
  // "envoys of Ardan and Bela"
  const there = named.flatMap(at => [at, ...(words[at]!.tag === 'NNS' ? sentBy(words, at) : [])])
  const owners = byVerb ? [] : dependents(words, head, 'nmod:poss')
  return [
    ...there.map(at => presentAt(line, words[at]!, figures)),
    ...owners.map(at => ownerAt(line, words[at]!, figures)),
  ].reduce(together, NOBODY)
}

function sentBy(words: readonly Word[], people: number): readonly number[] {
  return dependents(words, people, 'nmod')
    .filter(at => /^(?:of|from)$/.test(caseOf(words, at) ?? ''))
    .flatMap(at => withJoined(words, at))
}

function withVerb(words: readonly Word[], verb: number): readonly number[] {
  const others = [
    ...dependents(words, verb, 'obj'),
    ...dependents(words, verb, 'iobj'),
    // "spoke to Osei on Monday"
    ...companionsOf(words, verb, /^(?:speak|talk)$/.test(words[verb]!.lemma) ? /^(?:with|by|to)$/ : /^(?:with|by)$/),
  ]
  return [...doersOf(words, verb), ...others.flatMap(at => withJoined(words, at))]
}

function withNoun(words: readonly Word[], noun: number): readonly number[] {
  const nouns = upward(words, noun)
  const top = nouns.at(-1)!
  const beside = (cases: RegExp) =>
    nouns.flatMap(at => dependents(words, at, 'nmod').filter(one => cases.test(caseOf(words, one) ?? '')))
  // "took a call from Osei"
  const ofWhom = words[noun]!.lemma === 'call' ? /^(?:with|between|from)$/ : /^(?:with|between|among|of)$/
  const others = beside(ofWhom).filter(at => !nouns.includes(at))
  const { head, relation } = words[top]!
  const takesPart =
    head >= 0 &&
    isVerb(words[head]!) &&
    (relation === 'obj'
      ? TAKES_PART.has(words[head]!.lemma)
      : relation.startsWith('obl') && FROM_IT.test(caseOf(words, top) ?? '') && beside(/^with$/).length > 0)
  return [...others.flatMap(at => withJoined(words, at)), ...(takesPart ? doersOf(words, head) : [])]
}

/** A meeting's noun and those above it that only count it: "talks", "round", "end" of "the end of the second round of talks". */
export function upward(words: readonly Word[], noun: number): readonly number[] {
  const found = [noun]
  for (let at = noun; found.length <= OF_MEETINGS.size; ) {
    const { head, relation } = words[at]!
    if (!relation.startsWith('nmod') || head < 0 || caseOf(words, at) !== 'of' || !OF_MEETINGS.has(words[head]!.lemma))
      return found
    found.push(head)
    at = head
  }
  return found
}

/** Somebody whose mention holds the word. */
function presentAt(line: Line, word: Word, figures: readonly Figure[]): Present {
  const mention = line.acting.find(({ start, end }) => start <= word.start && word.end <= end)
  if (mention === undefined || PRIVATE.has(word.lemma) || PRIVATE.has(line.words.slice(word.start, word.end)))
    return NOBODY
  return presentIn(line, figures, { start: mention.start, end: mention.start + 1 })
}

/** "Keller’s meeting with Osei" */
function ownerAt(line: Line, word: Word, figures: readonly Figure[]): Present {
  const mention = line.acting.find(({ start, end }) => start <= word.start && word.end <= end)
  if (mention === undefined) return NOBODY
  const { kind, anonymous } = figures[mention.figure]!
  const side = sideNameOf(figures[mention.figure]!)
  return {
    people: kind === 'person' && !anonymous ? [mention.figure] : [],
    sides: side === null || kind === 'media' ? [] : [side],
  }
}
