/**
 * @module Whom a speaker commits: of "the council would waive the rent, she said" the council. Nobody tells what a side will
 * do, wants or cannot accept as often as those who speak for it, so that many such sayings show whose voice it is.
 */
import type { Proposition } from '../document/layers.ts'
import { type Span, within } from '../document/span.ts'
import type { Read } from './lookups.ts'

/** What stands between the beginning of a clause and its subject. */
const OPENS = /^["“”'‘’\s,;:–—-]*(?:(?:that|and|but|so|if|then|meanwhile|however)\s+)*["“”'‘’]*/i

/** What a side will or will not do, wants and thinks: a thing that only its own people can say. What it did, anybody can. */
const COMMITS =
  /^["“”’]?,? (?:(?:also|still|now|only|therefore|nevertheless|itself|themselves|always|never|no longer|neither|both) )*(?:would|will|won['’]t|wouldn['’]t|could|can|cannot|can['’]t|couldn['’]t|shall|intends?|intended|plans?|planned|hopes?|hoped|wants?|wanted|needs?|needed|expects?|expected|prefers?|preferred|seeks?|sought|demands?|demanded|insists?|insisted|regards?|considers?|considered|accepts?|accepted|agrees?|stands? (?:by|ready)|stood (?:by|ready)|sees? (?:no|the|this|it)|saw (?:no|it)|(?:has|have|had) (?:no (?:objection|intention|plans?|interest|wish|choice|quarrel|mandate)|never (?:opposed|refused|asked|wanted)|always (?:wanted|said|been)|nothing (?:against|to))|(?:is|are|was|were|remains?|remained) (?:not )?(?:always |still |fully |quite |now )?(?:ready|prepared|willing|open to|happy|determined|opposed|content|interested|against|in favou?r|committed|bound|going to|about to|unable|able))\b/i

/**
 * Index into `figures` of the side, body or group that what is said commits; `null`: none, or the speaker himself. Looks at the
 * beginning of what is said and of each sentence in it.
 */
export function committedBy(document: Read, { content }: Pick<Proposition, 'content'>, speaker: number | null) {
  for (const clause of clausesOf(document, content)) {
    const figure = subjectAt(document, clause)
    if (figure !== null && figure !== speaker) return figure
  }
  return null
}

function clausesOf({ sentences }: Read, content: readonly Span[]): readonly Span[] {
  return content.flatMap(piece => [piece, ...within(sentences, piece).filter(({ start }) => start > piece.start)])
}

/** The figure with which a clause begins, where its verb commits it. */
function subjectAt({ text, mentions, figures }: Read, { start, end }: Span): number | null {
  const first = start + (OPENS.exec(text.slice(start, end))?.[0].length ?? 0)
  const subject = within(mentions, { start: first, end })
    // "It could be ready in a week": what "it" means is too unsure to tell whose voice somebody is.
    .filter(({ start: at, chain, form }) => at - first <= ARTICLE && chain !== null && form !== 'pronoun')
    .find(mention => /^(?:|the |an? |its |their |our |his |her )$/i.test(text.slice(first, mention.start)))
  if (subject === undefined || !COMMITS.test(text.slice(subject.end, subject.end + REACH))) return null
  // "It could be working by May": a thing, whatever the pronoun was taken for.
  const isOfThing = subject.form === 'pronoun' && OF_THINGS.test(text.slice(subject.start, subject.end + REACH))
  return isOfThing || figures[subject.chain!]!.kind === 'person' ? null : subject.chain
}

/** What is to be is said of things. */
const OF_THINGS =
  /^it (?:would|will|could|can|shall) (?:not |also |still |only |soon )?be (?!(?:ready|willing|prepared|happy|open|bound)\b)/i

/** Letters of "their " before a name. */
const ARTICLE = 6

/** Letters in which the verb stands: two adverbs and it. */
const REACH = 48
