/**
 * @module Whose paper it is, by who brings it: "Ardan answered the draft with a list", "a note handed over by the union". By the grammar of
 * the sentence in which the paper is told of first.
 */
import { firstFrom, type Span } from '../document/span.ts'
import { childrenOf, type Grammatical, hasGrammar, wordAt } from './grammar-of.ts'
import type { Read } from './lookups.ts'

/** Verbs whose object is a paper that its maker lets out of his hands. */
const HANDS_OVER =
  /^(?:hand|submit|table|present|lodge|deposit|file|send|bring|circulate|deliver|pass|produce|draw|put|publish|issue|release|write|draft|unveil|distribute|communicate|transmit|offer|propose|tender)$/

/** Verbs of answering, with a paper. */
const ANSWERS = /^(?:answer|reply|respond|counter|come|return|react|retort|arrive|rejoin)$/

/** Figure of whoever brings the paper that the span names; `null`: nobody is told to. */
export function bringerOf(document: Read, span: Span): number | null {
  if (!hasGrammar(document)) return null
  const noun = headOf(document, span)
  return noun === null ? null : bringerAt(document, noun)
}

/** The same of the last paper before the span that is called by the same noun and brought in there: "a list … The list". */
export function bringerBefore(document: Read, span: Span): number | null {
  if (!hasGrammar(document)) return null
  const { lemmas, tokens, heads, finerTags } = document
  const noun = headOf(document, span)
  if (noun === null) return null
  for (let at = noun - 1; at >= 0; at -= 1) {
    if (lemmas[at] !== lemmas[noun] || !/^NNS?$/.test(finerTags[at]!)) continue
    const isNew = childrenOf(document, at).some(
      one => heads[one]!.relation === 'det' && /^(?:an?|another)$/i.test(wordAt(document, one)),
    )
    const found = isNew || tokens[at]!.start === 0 ? bringerAt(document, at) : null
    if (found !== null) return found
    if (isNew) return null
  }
  return null
}

/** The token of the span that hangs on one outside it. */
function headOf({ tokens, heads }: Grammatical, { start, end }: Span): number | null {
  const first = firstFrom(tokens, start)
  const past = firstFrom(tokens, end)
  for (let at = past - 1; at >= first; at -= 1) {
    const { head } = heads[at]!
    if ((head < first || head >= past) && heads[at]!.relation !== 'punct') return at
  }
  return null
}

/** Figure of whoever brings the paper that a noun names; `null`: nobody is told to. */
export function bringerAt(document: Grammatical, noun: number): number | null {
  const { heads, lemmas, finerTags } = document
  const { head, relation } = heads[noun]!
  // "a note handed over by the union"
  for (const one of childrenOf(document, noun)) {
    if (!/^acl/.test(heads[one]!.relation) || !HANDS_OVER.test(lemmas[one]!)) continue
    if (finerTags[one] === 'VBN') {
      const agent = childrenOf(document, one).find(
        other => /^obl/.test(heads[other]!.relation) && hasCase(document, other, 'by'),
      )
      if (agent !== undefined) return figureAt(document, agent)
    }
    const subject = childrenOf(document, one).find(other => heads[other]!.relation === 'nsubj')
    if (subject !== undefined && !/^(?:which|that|who)$/i.test(wordAt(document, subject)))
      return figureAt(document, subject)
  }
  if (head < 0) return null
  const isObject = /^(?:obj|obl:unmarked)$/.test(relation) && HANDS_OVER.test(lemmas[head]!)
  const isMeans = relation === 'obl' && hasCase(document, noun, 'with') && ANSWERS.test(lemmas[head]!)
  if (!isObject && !isMeans) return null
  for (let verb = head, steps = 0; verb >= 0 && steps < 3; verb = heads[verb]!.head, steps += 1) {
    const own = childrenOf(document, verb)
    if (own.some(one => isDenying(wordAt(document, one)) || finerTags[one] === 'MD')) return null
    const subject = own.find(one => heads[one]!.relation === 'nsubj')
    if (subject !== undefined) return figureAt(document, subject)
    if (!/^(?:conj|xcomp|advcl)/.test(heads[verb]!.relation)) return figureBefore(document, verb)
  }
  return null
}

/** "Ardan’s office | handed him a note": whoever is named right before the verb, where the grammar finds no subject. */
function figureBefore(document: Grammatical, verb: number): number | null {
  const last = document.tokens[verb - 1]
  return last === undefined || last.sentence !== document.tokens[verb]!.sentence ? null : figureAt(document, verb - 1)
}

function isDenying(word: string): boolean {
  return /^(?:not|n['’]t|never|no|nor)$/i.test(word)
}

/** Whether a preposition governs the noun. */
function hasCase(document: Grammatical, noun: number, preposition: string): boolean {
  return childrenOf(document, noun).some(
    one => document.heads[one]!.relation === 'case' && wordAt(document, one).toLowerCase() === preposition,
  )
}

/** Whoever the token stands for; outlets bring no papers to the table. */
function figureAt({ tokens, mentions, figures }: Grammatical, token: number): number | null {
  const { start, end } = tokens[token]!
  let found: number | null = null
  let smallest = Number.POSITIVE_INFINITY
  for (const mention of mentions) {
    if (mention.chain === null || mention.start > start || mention.end < end) continue
    if (mention.end - mention.start >= smallest) continue
    found = mention.chain
    smallest = mention.end - mention.start
  }
  return found === null || figures[found]!.kind === 'media' ? null : found
}
