/**
 * @module Topics: the things that what is said is about, as noun phrases without articles and owners: of "rejected Ardan's call
 * for a cap on cotton exports" the cap and the cotton exports. Read from the parse; without one nothing is found.
 */
import type { GrammarLayer, Head, Layers, Token } from '../../document/layers.ts'
import { firstFrom, overlaps, type Span, within } from '../../document/span.ts'

/** What topics are read from. */
export interface Parsed extends Partial<Pick<Layers, GrammarLayer | 'mentions'>> {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** Topics kept of one content: more is a list of everything. */
const MOST_TOPICS = 8

/** Complements of complements are followed so far: "the call for an end to the ban on exports". */
const DEEPEST = 4

/** Words looked at for the topics of one content: further away nothing of it is told. */
const MOST_VISITS = 200

/** What a noun may be about: "a cap on exports", "the length of the truce", "a quarrel over tolls". */
const ABOUT = /^(?:of|on|over|for|about|against|to|from|into|regarding|concerning)$/

/** What a verb may be about: "agree to a truce", "settle for 60 days", "insist on guarantees". */
const GOVERNED = /^(?:on|over|for|about|against|to|of|with|from)$/

const BY = /^by$/

/** Objects that are one verb with theirs. */
const IDIOM = /^(?:foot|sight|aim|root)$/i

/** How or wherein something is done: "by raising tolls". */
const MEANS = /^(?:in|by)$/

/** The topics of a content without its condition, the weightiest first, each once. Every piece ends with its head. */
export function findTopics(document: Parsed, pieces: readonly Span[], condition: Span | null): readonly Span[] {
  const { text, tokens, tags, heads, mentions } = document
  if (tags === undefined || heads === undefined) return []
  const content = pieces
    .flatMap(piece => tokensWithin(document, piece))
    .filter(at => condition === null || !overlaps(tokens[at]!, condition))
  const inside = new Set(content)
  const children = childrenOf(heads, content, inside)
  const found: Span[] = []
  const seen = new Set<number>()
  const visit = (at: number, depth: number): void => {
    if (seen.has(at) || seen.size > MOST_VISITS || depth > DEEPEST || found.length >= MOST_TOPICS) return
    seen.add(at)
    const own = children.get(at) ?? []
    const by = (relation: RegExp) => own.filter(child => relation.test(heads[child]!.relation))
    if (/^(?:NOUN|PROPN)$/.test(tags[at]!) && !isPredicate(own, heads)) {
      const group = groupOf(at, own, heads, tags, inside)
      const [first, last] = [tokens[group[0]!]!, tokens[lastOfCompound(at, document)]!]
      // "called on the ministry to open the pass": the pass is at issue, and not who is asked.
      const isAsked = depth === 0 && by(/^acl$/).some(hasMark) && isNamed(first, last)
      if ((tags[at] === 'NOUN' || group.length > 1) && !isAsked) found.push({ start: first.start, end: last.end })
      for (const child of by(/^(?:nmod|conj|acl$)/)) {
        const relation = heads[child]!.relation
        if (relation.startsWith('nmod') && (relation === 'nmod:poss' || !hasCase(child, ABOUT))) continue
        // "a plan to read the gauges" is about the gauges; "a draft meant to end a quarrel" is not about that.
        if (relation === 'acl' && !hasMark(child)) continue
        visit(child, relation === 'conj' ? depth : depth + 1)
      }
      return
    }
    // "sets foot on a boat": where it happens is not what it is about.
    const isIdiom = by(/^obj$/).some(child => IDIOM.test(text.slice(tokens[child]!.start, tokens[child]!.end)))
    if (!isIdiom) for (const child of by(/^(?:obj|nsubj:pass)$/)) visit(child, depth)
    for (const child of by(/^(?:xcomp|ccomp|csubj)/)) visit(child, depth)
    const isPassive = by(/^aux:pass$/).length > 0
    // "must be preceded by a withdrawal" is about that as well; "was read by the minister" is not.
    for (const child of by(/^obl/))
      if (
        !isIdiom &&
        !isTime(child) &&
        (hasCase(child, GOVERNED) || (isPassive && hasCase(child, BY) && tags[child] === 'NOUN'))
      )
        visit(child, depth + 1)
    for (const child of by(/^nsubj$/)) if (tags[child] === 'NOUN') visit(child, depth + 1)
    for (const child of by(/^(?:conj|parataxis)$/)) visit(child, depth)
    // "would not follow it in raising tolls": the tolls are at issue as well.
    for (const child of by(/^advcl$/)) if (hasMark(child) && marked(child, MEANS)) visit(child, depth + 1)
    if (isPredicate(own, heads) && tags[at] === 'NOUN')
      for (const child of by(/^nmod/)) if (hasCase(child, ABOUT)) visit(child, depth + 1)
  }
  const hasCase = (at: number, which: RegExp) =>
    (children.get(at) ?? []).some(
      child =>
        heads[child]!.relation === 'case' &&
        which.test(text.slice(tokens[child]!.start, tokens[child]!.end).toLowerCase()),
    )
  const marked = (at: number, which: RegExp) =>
    (children.get(at) ?? []).some(
      child =>
        heads[child]!.relation === 'mark' &&
        which.test(text.slice(tokens[child]!.start, tokens[child]!.end).toLowerCase()),
    )
  const hasMark = (at: number) => (children.get(at) ?? []).some(child => heads[child]!.relation === 'mark')
  const isNamed = (first: Span, last: Span) =>
    (mentions ?? []).some(
      mention =>
        mention.chain !== null && mention.start < last.end && first.start < mention.end && mention.form !== 'pronoun',
    )
  const isTime = (at: number) => /^(?:obl:tmod|obl:npmod)$/.test(heads[at]!.relation)
  for (const at of content) if (!inside.has(heads[at]!.head)) visit(at, 0)
  return found
}

/** "carry-over": the last of the words that hyphens join to a noun. */
function lastOfCompound(at: number, { text, tokens }: Parsed): number {
  let last = at
  while (
    tokens[last + 2] !== undefined &&
    tokens[last]!.end === tokens[last + 1]!.start &&
    tokens[last + 1]!.end === tokens[last + 2]!.start &&
    text.slice(tokens[last + 1]!.start, tokens[last + 1]!.end) === '-'
  )
    last += 2
  return last
}

function tokensWithin({ tokens }: Parsed, piece: Span): readonly number[] {
  const first = firstFrom(tokens, piece.start)
  return within(tokens, piece).map((_, index) => first + index)
}

/** Each token's dependants within the content, in reading order. */
function childrenOf(
  heads: readonly Head[],
  content: readonly number[],
  inside: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>()
  for (const at of content) {
    const { head } = heads[at]!
    if (!inside.has(head)) continue
    const list = children.get(head)
    if (list === undefined) children.set(head, [at])
    else list.push(at)
  }
  return children
}

/** "is a red line": a noun that says something of its subject. */
function isPredicate(children: readonly number[], heads: readonly Head[]): boolean {
  return children.some(child => /^(?:cop|nsubj)/.test(heads[child]!.relation))
}

/** The noun with the nouns and adjectives right before it. */
function groupOf(
  at: number,
  children: readonly number[],
  heads: readonly Head[],
  tags: readonly string[],
  inside: ReadonlySet<number>,
): readonly number[] {
  const modifiers = new Set(children.filter(child => /^(?:compound|amod|flat|nummod)/.test(heads[child]!.relation)))
  let first = at
  while (
    inside.has(first - 1) &&
    (modifiers.has(first - 1) ||
      (isWithin(first - 1, at, heads) && /^(?:NOUN|ADJ|PROPN|PUNCT|NUM)$/.test(tags[first - 1]!)))
  )
    first -= 1
  while (first < at && /^(?:PUNCT|NUM|SYM)$/.test(tags[first]!)) first += 1
  return Array.from({ length: at - first + 1 }, (_, index) => first + index)
}

/** Whether a token hangs, over no more than two others, on the noun: "cost" and "-" of "cost-of-living rise". */
function isWithin(token: number, noun: number, heads: readonly Head[]): boolean {
  for (let at = token, steps = 0; steps < 3; steps += 1) {
    at = heads[at]!.head
    if (at === noun) return true
    if (at < 0 || at > noun) return false
  }
  return false
}
