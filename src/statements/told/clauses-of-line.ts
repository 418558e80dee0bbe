/**
 * @module The clauses of a sentence that may tell what a text sets out, by its grammar: each verb or predicate of its own with what
 * hangs on it. "It would free the crew | and open the port, which the army holds": two; what is told of the port belongs to the second.
 */
import type { Span } from '../../document/span.ts'
import { dependents, type Word } from './line-grammar.ts'
import type { Line } from './lines.ts'

/** One clause. */
export interface ClauseFound {
  /** Index of the word that carries it among the words of its line. */
  readonly head: number
  readonly span: Span
}

/** Deeper nests no sentence that anybody reads. */
const DEEPEST = 40

/** Shorter ones set nothing out. */
const [FEWEST_LETTERS, FEWEST_WORDS] = [12, 3]

/** The clauses, in reading order; none of a question, which sets nothing out. */
export function clausesOfLine(line: Line): readonly ClauseFound[] {
  const words = line.grammar
  if (words === null || /\?[”"’)]?$/.test(line.words)) return []
  const heads = words.flatMap((_, at) => (isHead(words, at) ? [at] : []))
  const owner = ownersOf(words, new Set(heads))
  return heads.flatMap(head => {
    const span = spanOf(line, head, owner, hangingOn(words, head, heads, owner))
    return span === null || span.end - span.start < FEWEST_LETTERS ? [] : [{ head, span }]
  })
}

/** Whether a word carries a clause of its own. */
function isHead(words: readonly Word[], at: number, depth = 0): boolean {
  const { head, relation, tag } = words[at]!
  if (head < 0) return true
  if (depth > DEEPEST) return false
  if (relation === 'conj') return isPredicate(words, at) && isHead(words, head, depth + 1)
  const kind = relation.split(':', 1)[0]!
  if (kind === 'parataxis') return true
  if (kind === 'ccomp' || kind === 'advcl' || relation === 'acl:relcl') return isPredicate(words, at)
  return kind === 'acl' && tag === 'VBG'
}

function isPredicate(words: readonly Word[], at: number): boolean {
  return words[at]!.tag.startsWith('VB') || words.some(({ head, relation }) => head === at && relation === 'cop')
}

/** For each word the head of its clause; -1 where the tree does not say. */
function ownersOf(words: readonly Word[], heads: ReadonlySet<number>): readonly number[] {
  return words.map((_, word) => {
    let at = word
    for (let steps = 0; at >= 0 && !heads.has(at) && steps < DEEPEST; steps += 1) at = words[at]!.head
    return at
  })
}

/** The clause and those within it: relative ones and those that say when or how; what is joined to it or said in it stands alone. */
function hangingOn(
  words: readonly Word[],
  of: number,
  heads: readonly number[],
  owner: readonly number[],
): ReadonlySet<number> {
  const found = new Set([of])
  for (let size = 0; size < found.size; ) {
    size = found.size
    for (const head of heads) {
      const above = words[head]!.head
      if (above >= 0 && found.has(owner[above]!) && !STANDS_ALONE.test(words[head]!.relation)) found.add(head)
    }
  }
  return found
}

const STANDS_ALONE = /^(?:conj$|ccomp|parataxis)/

/** From its first word to where another clause takes over. */
function spanOf(line: Line, head: number, owner: readonly number[], own: ReadonlySet<number>): Span | null {
  const words = line.grammar!
  const isOwn = (at: number) => own.has(owner[at]!)
  const printed = ({ start, end }: Word) => line.words.slice(start, end)
  const first = words.findIndex(
    (word, at) => isOwn(at) && !/^(?:cc|punct)$/.test(word.relation) && !OPENS_NOTHING.test(printed(word)),
  )
  if (first < 0) return null
  let last = words.findLastIndex((_, at) => isOwn(at))
  for (let at = head + 1; at <= last; at += 1)
    // "the south, he said, would pay": told between, and cut by nothing.
    if (!isOwn(at) && !words[owner[at]!]?.relation.startsWith('parataxis')) last = at - 1
  while (last > first && (MARK.test(printed(words[last]!)) || /^(?:cc|mark)$/.test(words[last]!.relation))) last -= 1
  return { start: words[Math.min(first, head)]!.start, end: words[Math.max(last, head)]!.end }
}

const MARK = /^[.,:;”“"’)–—-]$/

/** "that" before what is said, marks before what is quoted. */
const OPENS_NOTHING = /^(?:[.,:;”“"’)–—-]|that)$/

/** Whether a clause tells something by itself, and more than that something was said. */
export function tellsByItself(line: Line, { head, span }: ClauseFound): boolean {
  const words = line.grammar!
  const { start, end, lemma, relation, tag } = words[head]!
  if (OF_KNOWERS.test(line.words.slice(span.start, span.end))) return false
  const kids = dependents(words, head)
  const has = (kind: RegExp, which = /./) =>
    kids.some(at => kind.test(words[at]!.relation) && which.test(words[at]!.lemma))
  // A heap of nouns tells nothing.
  if (!tag.startsWith('VB') && !has(/^cop/)) return false
  // "if either breaks the truce", "when the guns fall silent", "to reach the sea", "whether it survived": they hang on something.
  if (has(/^mark/, relation.startsWith('advcl') ? /./ : /^(?:whether|if|to)$/)) return false
  // What is said stands in a clause of its own.
  if (has(/^ccomp/) || (SAYING.has(lemma) && !has(/^obj/))) return false
  // Nothing behind its verb: the parser has lost the rest.
  if (end >= span.end && start > span.start && tag !== 'VBN') return false
  // "The duty was raised to 9 per cent in May": what was done, and on which day.
  const isPast = tag === 'VBD' || kids.some(at => /^(?:aux|cop)/.test(words[at]!.relation) && words[at]!.tag === 'VBD')
  if (isPast && line.times.some(time => time.start >= span.start && time.end <= span.end)) return false
  const inside = words.filter(word => word.start >= span.start && word.end <= span.end)
  return inside.length >= FEWEST_WORDS && inside.some(word => word.tag.startsWith('NN'))
}

const OF_KNOWERS = /^according to\b/i

const SAYING: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'report', 'note', 'write', 'explain'])
