/**
 * @module Takes from a page what is never the article: scripts, navigation, captions, advertisements, teasers, hidden parts.
 * Works by tag and by the names pages give their parts; nothing inside a paragraph is touched but scripts and hidden words.
 */
import type { DefaultTreeAdapterTypes } from 'parse5'
import { MAX_PAGE_DEPTH } from './limits.ts'
import { attributeOf, elementsOf, textWithin } from './page-tree.ts'

type Element = DefaultTreeAdapterTypes.Element
type ParentNode = DefaultTreeAdapterTypes.ParentNode
type ChildNode = DefaultTreeAdapterTypes.ChildNode

/** Tags that hold no words of a report. */
const NO_WORDS = new Set(
  'script style noscript template iframe object embed svg math canvas audio video picture img source link select input button textarea dialog map'.split(
    ' ',
  ),
)

/** Tags that frame the report. */
const FRAME = new Set('nav aside footer form figcaption menu time'.split(' '))

/** Parts of `class` and `id` names that frame the report: `class="article-ad"`, `id="cookie-banner"`. */
const FRAME_NAMES = new Set(
  (
    'ad ads adslot advert adverts advertisement advertising sponsored sponsor promo promoted promotion outbrain taboola ' +
    'nav navigation menu breadcrumb breadcrumbs sidebar footer header masthead toolbar skip pagination ' +
    'byline author authors timestamp updated pubdate published datetime ' +
    'caption credit credits share sharing social related recommended readmore trending popular newsletter signup ' +
    'subscribe subscription paywall cookie cookies consent gdpr popup modal comments disqus tags'
  ).split(' '),
)

const FRAME_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'dialog', 'search', 'menu'])

/** Inside these the words are running text, and a `span class="author"` is part of a sentence. */
const RUNNING = new Set('p li blockquote h2 h3 h4 h5 h6 td th pre dd dt'.split(' '))

/** Changes the tree given. Parts nested deeper than MAX_PAGE_DEPTH become plain text. */
export function prunePage(page: DefaultTreeAdapterTypes.Document): void {
  const letters = paragraphLetters(page)
  pruneUnder(page, { depth: 0, running: false, letters })
}

interface Place {
  readonly depth: number
  readonly running: boolean
  /** Letters in all paragraphs of the page. */
  readonly letters: number
}

function pruneUnder(parent: ParentNode, { depth, running, letters }: Place): void {
  const kept: ChildNode[] = []
  for (const node of parent.childNodes) {
    if (node.nodeName === '#comment') continue
    if (!('tagName' in node)) {
      kept.push(node)
      continue
    }
    if (NO_WORDS.has(node.tagName) || isHidden(node)) continue
    if (!running && isFrame(node) && !holdsArticle(node, letters)) continue
    if (depth >= MAX_PAGE_DEPTH) {
      const text: DefaultTreeAdapterTypes.TextNode = {
        nodeName: '#text',
        value: ` ${textWithin(node)} `,
        parentNode: parent,
      }
      kept.push(text)
      continue
    }
    // Readability takes words called "author" out of a sentence; without their names they stay.
    if (running) node.attrs = []
    pruneUnder(node, { depth: depth + 1, running: running || RUNNING.has(node.tagName), letters })
    kept.push(node)
  }
  parent.childNodes = kept
}

function isHidden(element: Element): boolean {
  return (
    attributeOf(element, 'hidden') !== null ||
    attributeOf(element, 'aria-hidden') === 'true' ||
    /display\s*:\s*none/i.test(attributeOf(element, 'style') ?? '')
  )
}

function isFrame(element: Element): boolean {
  if (FRAME.has(element.tagName) || FRAME_ROLES.has(attributeOf(element, 'role') ?? '')) return true
  const named = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`.toLowerCase()
  return element.tagName !== 'body' && named.split(/[^a-z]+/).some(part => FRAME_NAMES.has(part))
}

/** A part that has a third of the page's paragraphs, or its main heading, is not taken away, whatever its name. */
function holdsArticle(element: Element, letters: number): boolean {
  for (const { tagName } of elementsOf(element)) {
    if (tagName === 'h1' || tagName === 'article') return true
  }
  const own = paragraphLetters(element)
  return own > 0 && own * 3 >= letters
}

function paragraphLetters(root: DefaultTreeAdapterTypes.Node): number {
  let letters = 0
  for (const element of elementsOf(root)) {
    if (element.tagName === 'p') letters += textWithin(element).length
  }
  return letters
}
