/**
 * @module One page of HTML to the article's text: its headline, then one line per paragraph, heading and list item.
 * parse5 repairs the page as a browser would, linkedom gives it a DOM, Readability finds the article.
 */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { parse, parseFragment, serialize } from 'parse5'
import { blocksOf } from './page-blocks.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import { prunePage } from './prune-page.ts'

/** The article of a web page, and what the page says about it. */
export interface ExtractedPage extends PageFacts {
  /** Lines separated by `\n`; white space within a line is as a browser shows it. */
  readonly text: string
}

/** The article in a page of HTML. A page without one gives the text it shows. */
export function extractArticle(html: string): ExtractedPage {
  const page = parse(html)
  const facts = pageFacts(page)
  prunePage(page)
  const whole = serialize(page)
  const { content, byline } = readable(whole)
  const found = blocksOf(parseFragment(content))
  const all = blocksOf(page)
  const blocks = lengthOf(found) * 5 < lengthOf(all) ? all : found
  const withoutTitle = blocks.filter((block, at) => at >= 3 || !sameWords(block, facts.title))
  const lines = facts.title === null || withoutTitle.length === 0 ? withoutTitle : [facts.title, ...withoutTitle]
  return { ...facts, byline: facts.byline ?? byline, text: lines.join('\n') }
}

/** The article as HTML. Empty where Readability finds none. */
function readable(html: string): { readonly content: string; readonly byline: string | null } {
  const { document } = parseHTML(html)
  // Short news items are articles too: below 200 letters Readability starts again with laxer rules (its default is 500).
  const article = new Readability(document, { charThreshold: 200, disableJSONLD: true }).parse()
  return { content: article?.content ?? '', byline: article?.byline?.replace(/^\s*by\s+/i, '').trim() || null }
}

/** Where the article found is under a fifth of what is left of the page, the finding failed: a page without paragraphs, a list. */
function lengthOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + block.length, 0)
}

function sameWords(a: string, b: string | null): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return b !== null && plain(a) === plain(b)
}
