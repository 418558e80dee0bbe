/**
 * @module Sentences that go on about a paper brought in before them: "Ardan sent a reply on Friday. It keeps the fee, asks for a fund
 * and for a date, and puts the toll back in." Each verb is a term, and so is each thing asked for.
 */
import { firstFrom, type Span } from '../document/span.ts'
import { childrenOf, type Grammatical, hasGrammar, wordAt } from './grammar-of.ts'
import type { Read } from './lookups.ts'
import { bringerAt } from './who-brought-it.ts'

/** A term, and whose paper sets it out: an index into `figures`. */
interface Term {
  readonly span: Span
  readonly owner: number
}

/** What one side writes to the other. */
const PAPERS =
  /^(?:note|paper|list|reply|response|answer|letter|message|memo|memorandum|submission|remark|comment|correction|addendum|annex|counter-?(?:proposal|offer|draft|text|paper|plan)|agenda|position|statement|communiqu[eé]|sheet)$/

/** What a paper does to its matter. */
const SETS_OUT =
  /^(?:ask|call|restore|keep|maintain|retain|drop|withdraw|put|propose|require|oblige|accept|reject|strike|set|limit|raise|repeat|insist|demand|provide|offer|leave|want|seek|foresee|envisage|allow|permit|extend|reduce|cut|increase|replace|exclude|refuse|rule|bind|commit|give|grant|add|welcome|object|oppose|recogni[sz]e|reinstate|reintroduce|remove|delete|shorten|lengthen|lower|halve|double|confine|treat|link|make|suggest|name|fix|guarantee|waive|divide|split|ban|bar|forbid|place|move|shift)$/

/** Sentences about one paper, at most. */
const MOST = 4

/** The terms of papers that nobody but the paper tells, in reading order. */
export function termsOfPapers(document: Read): readonly Term[] {
  if (!hasGrammar(document)) return []
  const { sentences, tokens, paragraphs, lemmas } = document
  const found: Term[] = []
  let paper: { readonly owner: number; readonly noun: string; readonly last: number; readonly first: number } | null =
    null
  sentences.forEach((sentence, at) => {
    if (paragraphs[sentence.paragraph]!.kind !== 'body') return
    const [first, past] = [firstFrom(tokens, sentence.start), firstFrom(tokens, sentence.end)]
    const isNear: boolean =
      paper !== null &&
      paper.last === at - 1 &&
      at - paper.first <= MOST &&
      sentences[at - 1]!.paragraph === sentence.paragraph
    const terms: readonly Span[] = isNear ? termsIn(document, first, past, paper!.noun) : []
    found.push(...terms.map(span => ({ span, owner: paper!.owner })))
    if (terms.length > 0) paper = { ...paper!, last: at }
    for (let token = first; token < past; token += 1) {
      if (!PAPERS.test(lemmas[token]!)) continue
      const owner = bringerAt(document, token)
      if (owner !== null) paper = { owner, noun: wordAt(document, token), last: at, first: at }
    }
  })
  return found
}

/** What a sentence says that the paper does, where it is its subject; nothing where somebody says so. */
function termsIn(document: Grammatical, first: number, past: number, noun: string): readonly Span[] {
  const { heads, lemmas, tokens } = document
  const subject = /^it$/i.test(wordAt(document, first)) ? first : isNamed(document, first, noun) ? first + 1 : null
  if (subject === null || heads[subject]!.relation !== 'nsubj') return []
  const root = heads[subject]!.head
  if (root < first || root >= past) return []
  const joined: number[] = []
  for (let at = root + 1; at < past; at += 1) if (isJoined(document, root, at)) joined.push(at)
  const verbs = [root, ...joined]
  if (!SETS_OUT.test(lemmas[root]!) || !isTold(document, root)) return []
  return verbs.flatMap((verb, index): readonly Span[] => {
    if (!SETS_OUT.test(lemmas[verb]!)) return []
    const from = startOf(document, verb)
    const next = verbs[index + 1]
    let to = next === undefined ? past : startOf(document, next)
    while (to > from && /^(?:[.,;:!?”"—–]|and|but|also|then)$/i.test(wordAt(document, to - 1))) to -= 1
    const cuts = /^(?:ask|call|press|provide)$/.test(lemmas[verb]!) ? thingsAsked(document, verb, to) : []
    return [from, ...cuts].map((start, piece, all) => {
      let end = all[piece + 1] ?? to
      while (end > start && /^(?:[.,;:]|and)$/i.test(wordAt(document, end - 1))) end -= 1
      return { start: tokens[start]!.start, end: tokens[end - 1]!.end }
    })
  })
}

/** ", asks for", "and would put": another verb of the same subject; a verb in -s is often taken for a plural. */
function isJoined(document: Grammatical, root: number, at: number): boolean {
  const { heads, finerTags, lemmas } = document
  if (!SETS_OUT.test(lemmas[at]!)) return false
  const before = wordAt(document, startOf(document, at) - 1)
  if (finerTags[root] === 'VBZ' && /^(?:VBZ|NNS)$/.test(finerTags[at]!)) return /^(?:,|and|but)$/i.test(before)
  return heads[at]!.relation === 'conj' && heads[at]!.head === root && finerTags[at] === 'VB'
}

/** "The note", of the note. */
function isNamed(document: Grammatical, first: number, noun: string): boolean {
  return /^the$/i.test(wordAt(document, first)) && wordAt(document, first + 1).toLowerCase() === noun.toLowerCase()
}

/** "keeps", "would oblige": as it stands; no "might", "was to have", "did not". */
function isTold(document: Grammatical, verb: number): boolean {
  const { heads, finerTags } = document
  return childrenOf(document, verb).every(
    one =>
      !/^aux/.test(heads[one]!.relation) ||
      (finerTags[one] === 'MD' ? /^(?:would|will)$/i.test(wordAt(document, one)) : false),
  )
}

/** Where a verb begins with what helps it. */
function startOf(document: Grammatical, verb: number): number {
  const own = childrenOf(document, verb).filter(
    one => one < verb && /^(?:aux|advmod)/.test(document.heads[one]!.relation),
  )
  return Math.min(verb, ...own)
}

/** "asks for a fund, | for a date | and for a seat": where each further thing begins. */
function thingsAsked(document: Grammatical, verb: number, past: number): readonly number[] {
  const found: number[] = []
  for (let at = verb + 2; at < past; at += 1)
    if (/^for$/i.test(wordAt(document, at)) && /^(?:,|and)$/i.test(wordAt(document, at - 1))) found.push(at)
  return found
}
