/** @module What is said to stand in a text, before its name: "no toll is foreseen in the draft", "the levy is not in the text", "the fund in the mediators’ paper". */
import type { Span } from '../../document/span.ts'
import { isVerb } from './clause-heads.ts'
import { caseOf, dependents, type Word } from './line-grammar.ts'
import type { Line } from './lines.ts'

/** Verbs of which a text is the place: "no toll is foreseen in the draft". */
const HELD_IN =
  /^(?:foresee|mention|include|contain|set|provide|propose|drop|leave|keep|stand|appear|figure|feature|arrive|list|describe|name|promise|delete|omit|remain|offer|suggest|lay|write|spell|envisage|envision|plan|fix|stipulate|specify|require|guarantee|remove|survive|call|add|insert|cut|reduce|raise|halve|double|lower|extend|shorten|replace|soften|address|deal|settle|define|put|strike)$/

const IS_THERE = /^(?:stand|appear|remain|survive|figure|feature|arrive)$/

/** The text itself. */
const TEXT = /^(?:draft|text|paper|document|version|proposal|plan)$/

/** What any text has, and what nobody asks a text for. */
const GENERIC =
  /^(?:point|thing|language|word|wording|line|page|place|role|interest|part|change|step|confidence|faith|chapter|article|paragraph|clause|section|error|mistake|flaw|gap|weakness|movement|progress|difference|reference|mention|matter|issue|question|problem|something|nothing|anything|everything|much|lot|rest|way|trust|hope|share|stake|say|hand|people|man|woman|version|draft|text|paper|element|item|detail|idea|one|two|both|that|what|which|who)$/

/** From the subject of the clause, or the thing that is in it, to the name. */
export function heldIn(line: Line, noun: number, name: Span): Span | null {
  const words = line.grammar!
  const { head, relation } = words[noun]!
  const preposition = caseOf(words, noun) ?? ''
  const isAsked = /\b(?:whether|if|what|how) [^,;.]{0,60}$/i.test(line.words.slice(0, name.start))
  if (!isAsked && /^(?:in|from)$/.test(preposition)) {
    // "The levy is not in the text"
    const subject = dependents(words, noun, 'cop').length > 0 ? dependents(words, noun, 'nsubj')[0] : undefined
    if (subject !== undefined && isThing(words[subject]!) && preposition === 'in')
      return { start: firstUnder(words, subject), end: name.end }
    // "the fee named in the draft", "the fund in the mediators’ paper"
    if (relation === 'nmod' && preposition === 'in' && head >= 0 && head < noun && isOwnThing(words, head))
      return { start: firstUnder(words, head), end: name.end }
  }
  if (head < 0 || head > noun || !relation.startsWith('obl') || !/^(?:in|under|from)$/.test(preposition)) return null
  if (preposition === 'from' && !/^(?:drop|delete|remove|omit|strike|take|cut)$/.test(words[head]!.lemma)) return null
  if (!isVerb(words[head]!) || !HELD_IN.test(words[head]!.lemma)) return null
  // "the fee named in the first draft"
  if (words[head]!.tag === 'VBN' && words[head]!.relation.startsWith('acl') && isOwnThing(words, words[head]!.head))
    return { start: firstUnder(words, words[head]!.head), end: name.end }
  const subject = dependents(words, head).find(at => /^nsubj/.test(words[at]!.relation))
  const isDone = dependents(words, head).some(at => words[at]!.relation === 'aux:pass')
  if (subject === undefined || !(isDone || IS_THERE.test(words[head]!.lemma))) return null
  // "the panel that stood in the first draft"
  const above = words[head]!.head
  if (words[subject]!.tag === 'WDT' && above >= 0) return { start: firstUnder(words, above), end: name.end }
  if (TEXT.test(words[subject]!.lemma)) return null
  return { start: firstUnder(words, subject), end: name.end }
}

function isThing({ tag, lemma }: Word): boolean {
  return /^(?:NN|CD)/.test(tag) && !GENERIC.test(lemma)
}

/** Something by its own name or figure, and not one of many: "the fund", "a date", "45 days". */
function isOwnThing(words: readonly Word[], at: number): boolean {
  const isTold = dependents(words, at).some(one => /^(?:det|nummod|nmod:poss|compound|amod)/.test(words[one]!.relation))
  return at >= 0 && isThing(words[at]!) && !words[at]!.tag.startsWith('NNP') && (isTold || words[at]!.tag === 'CD')
}

/** Where the phrase of a word begins. */
function firstUnder(words: readonly Word[], at: number, depth = 0): number {
  const own = dependents(words, at).filter(one => depth > 0 || !/^(?:case|punct)/.test(words[one]!.relation))
  const below = depth > DEEPEST ? [] : own.map(one => firstUnder(words, one, depth + 1))
  return Math.min(words[at]!.start, ...below)
}

const DEEPEST = 8
