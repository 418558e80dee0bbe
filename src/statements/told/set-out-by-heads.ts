/**
 * @module What a text sets out, by the grammar of its sentence: the clause of which its name is the subject, whatever stands
 * between them; a verb hung on the name, "a note accepting the levy"; and the clause that ends with "in the draft".
 */

import type { Span } from '../../document/span.ts'
import { inflected } from '../cues.ts'
import { headOf, isVerb } from './clause-heads.ts'
import { heldIn } from './held-in-texts.ts'
import { caseOf, dependents } from './line-grammar.ts'
import type { Line } from './lines.ts'
import { DOES_NOW, HAD, HEDGE, SAYS, WOULD } from './point-words.ts'

/** Verbs that a text does where grammar has its name as their subject; beside a name alone they may be done to it: "the plan accepted in May". */
const BY_SUBJECT = [
  ...new Set(
    'want suggest accept reject assume insist link convert turn place reopen close assign authorise authorize appoint charge concede defer designate empower entrust peg prescribe refer regulate renew repeal station treat vest withhold strike speak put aim commit bring take raise oblige hand'
      .split(' ')
      .flatMap(verb => inflected(verb).map(([, form]) => form)),
  ),
].join('|')

/** "has the boats leave the bay": it makes them do it. */
const HAS_DONE = '(?:has|had) (?:the|an?|its|both|each|all|every) [^,.;]{2,50}? (?!been\\b)\\p{Ll}{2,}'

const SAYING = new RegExp(
  `^(?:${HEDGE}(?:have )?${SAYS}|${HAD}|${WOULD}|(?:also |now |still |even |further |then |only |in turn )*(?:(?:has|have|had) (?!been\\b))?(?:${BY_SUBJECT}|${HAS_DONE})|(?:also |now |still |even |further |then |only )*${DOES_NOW}(?= (?!by\\b|to be\\b)[\\p{L}\\d“"£$€]))\\b`,
  'iu',
)

/** The piece of the line; `null` where the line has no grammar, or only speaks of the text. */
export function setOutByHeads(line: Line, name: Span): Span | null {
  const words = line.grammar ?? []
  const noun = headOf(words, name)
  if (noun < 0 || !words[noun]!.tag.startsWith('NN')) return null
  return (
    said(line, noun) ??
    saidByPart(line, noun) ??
    amountsTo(line, noun) ??
    offeredIn(line, noun) ??
    heldIn(line, noun, name)
  )
}

/** "An annex lists 22 villages", "attached is a map that shows the line": a part of a text, wherever in its sentence it stands. */
export function setOutByPart(line: Line): Span | null {
  const words = line.grammar ?? []
  const part = words.findIndex(
    ({ lemma, tag }, at) => PART.has(lemma) && tag.startsWith('NN') && said(line, at) !== null,
  )
  return part < 0 ? null : said(line, part)
}

const PART = new Set(
  'annex appendix clause article paragraph passage section provision footnote preamble page chapter sentence point schedule'.split(
    ' ',
  ),
)

/** "The draft’s last clause would let the navy board", "two pages of the draft show": a part of it says so. */
function saidByPart(line: Line, noun: number): Span | null {
  const words = line.grammar!
  const { head, relation } = words[noun]!
  const isPart = head >= 0 && PART.has(words[head]!.lemma) && words[head]!.tag.startsWith('NN')
  const isItsOwn = relation === 'nmod:poss' || (relation === 'nmod' && /^(?:of|in)$/.test(caseOf(words, noun) ?? ''))
  return isPart && isItsOwn ? said(line, head) : null
}

/** "The union’s offer is a rise of 6 per cent": what it is, where that is so much of something. */
function amountsTo(line: Line, noun: number): Span | null {
  const words = line.grammar!
  const { head, relation, lemma } = words[noun]!
  if (
    relation !== 'nsubj' ||
    head < noun ||
    !/^(?:counter-)?(?:offer|demand|proposal|bid|claim|answer|counter-?(?:offer|demand|proposal))$/.test(lemma)
  )
    return null
  const copula = dependents(words, head, 'cop')[0]
  if (copula === undefined || !/^(?:is|was)$/.test(line.words.slice(words[copula]!.start, words[copula]!.end)))
    return null
  const { end } = words[copula]!
  return /^ (?:an? |the |for )?[^.;“”"]{0,40}(?:\d|per cent|half|third|quarter|million|billion)/.test(
    line.words.slice(end),
  )
    ? { start: end + 1, end: line.words.length }
    : null
}

/** "In a letter to both the chair suggests a joint guard": behind the verb of whoever says it there. */
function offeredIn(line: Line, noun: number): Span | null {
  const words = line.grammar!
  const { head, relation } = words[noun]!
  if (relation !== 'obl' || head < noun || caseOf(words, noun) !== 'in') return null
  if (!isVerb(words[head]!) || !OFFERING.test(words[head]!.lemma)) return null
  if (
    dependents(words, head).some(
      at => /^(?:not|never|n't)$/.test(words[at]!.lemma) || words[at]!.relation === 'aux:pass',
    )
  )
    return null
  const { end } = words[head]!
  const behind = line.words.slice(end).match(/^ (?:that |for |on )?(?=[\p{L}\d“"£$€])/u)?.[0].length ?? 0
  return behind === 0 ? null : { start: end + behind, end: line.words.length }
}

const OFFERING =
  /^(?:offer|propose|suggest|demand|ask|promise|pledge|insist|call|agree|accept|undertake|seek|concede|want|urge|request|warn|recommend)$/

/** "In return it offers a fund": what the clause of a pronoun says, wherever in the sentence it stands. */
export function setOutByPronoun(line: Line): Span | null {
  const words = line.grammar ?? []
  const found = words.findIndex(({ lemma, relation }) => lemma === 'it' && relation === 'nsubj')
  return found < 0 ? null : said(line, found)
}

/** From the verb of which the noun is the subject, or that hangs on it, to the end of the sentence. */
function said(line: Line, noun: number): Span | null {
  const words = line.grammar!
  const { head, relation } = words[noun]!
  const own = relation === 'nsubj' && head >= 0 ? [head, ...dependents(words, head, 'conj')] : []
  // "is understood to give", "are expected to ask"
  const through = relation === 'nsubj:pass' && head >= 0 ? dependents(words, head, 'xcomp') : []
  const hung = dependents(words, noun, 'acl').filter(
    verb =>
      words[verb]!.tag === 'VBG' ||
      dependents(words, verb, 'nsubj').some(at => /^(?:that|which)$/.test(words[at]!.lemma)),
  )
  for (const verb of [...own, ...through, ...hung]) {
    if (verb < noun || dependents(words, verb, 'aux').some(at => words[at]!.relation === 'aux:pass')) continue
    const first = Math.min(
      verb,
      ...dependents(words, verb).filter(at => at > noun && /^(?:aux|cop)/.test(words[at]!.relation)),
    )
    const { start } = words[first]!
    const isSaying = words[verb]!.tag === 'VBG' || isVerb(words[verb]!) || words[verb]!.lemma === 'silent'
    if (isSaying && SAYING.test(line.words.slice(start))) return { start, end: line.words.length }
  }
  return null
}
