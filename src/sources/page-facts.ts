/**
 * @module What a page says of itself: headline, author, outlet, date, address.
 * Asked in this order: schema.org NewsArticle in JSON-LD (https://schema.org/NewsArticle), OpenGraph and other `meta`
 * (https://ogp.me), then what stands on the page (`h1`, `time`, `title`).
 */
import type { DefaultTreeAdapterTypes } from 'parse5'
import { dayOf } from '../document/dates.ts'
import { attributeOf, elementsOf, textWithin } from './page-tree.ts'

/** What a page says about itself; `null` where it does not say. */
export interface PageFacts {
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly url: string | null
}

/** Read from JSON-LD, meta elements and the shown headline, in that order (schema.org NewsArticle; Open Graph). */
export function pageFacts(page: DefaultTreeAdapterTypes.Document): PageFacts {
  const elements = [...elementsOf(page)]
  const article = newsArticle(elements)
  const meta = (...names: readonly string[]) => metaContent(elements, names)
  const first = (wanted: (element: DefaultTreeAdapterTypes.Element) => boolean) => elements.find(wanted)
  const shown = (tag: string) => words(textOrNull(first(({ tagName }) => tagName === tag)))
  return {
    title: words(article.headline) ?? meta('og:title', 'twitter:title') ?? shown('h1') ?? shown('title'),
    outlet: names(article.publisher) ?? meta('og:site_name', 'application-name'),
    byline:
      names(article.author) ??
      meta('author', 'parsely-author') ??
      words(textOrNull(first(element => attributeOf(element, 'rel') === 'author'))),
    published:
      date(article.datePublished) ??
      date(meta('article:published_time', 'datepublished', 'parsely-pub-date', 'dc.date')) ??
      date(
        attributeOf(
          first(({ tagName }) => tagName === 'time'),
          'datetime',
        ),
      ),
    url:
      address(
        attributeOf(
          first(element => attributeOf(element, 'rel') === 'canonical'),
          'href',
        ),
      ) ??
      address(meta('og:url')) ??
      address(article.url),
  }
}

interface Article {
  readonly headline?: unknown
  readonly datePublished?: unknown
  readonly author?: unknown
  readonly publisher?: unknown
  readonly url?: unknown
}

/** Kinds of schema.org that are one news item: NewsArticle, ReportageNewsArticle, Article, LiveBlogPosting… */
const ARTICLE = /(?:Article|BlogPosting)$/

function newsArticle(elements: readonly DefaultTreeAdapterTypes.Element[]): Article {
  for (const element of elements) {
    if (element.tagName !== 'script' || attributeOf(element, 'type') !== 'application/ld+json') continue
    const found = articleIn(jsonOrNull(textWithin(element)))
    if (found !== undefined) return found
  }
  return {}
}

/** The first article of a JSON-LD value: alone, in an array, or in a `@graph`. */
function articleIn(value: unknown): Article | undefined {
  const items = Array.isArray(value) ? value : [value]
  const nested = items.flatMap(item => (isObject(item) && Array.isArray(item['@graph']) ? item['@graph'] : [item]))
  return nested.filter(isObject).find(item => [item['@type']].flat().some(type => ARTICLE.test(String(type))))
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function metaContent(elements: readonly DefaultTreeAdapterTypes.Element[], wanted: readonly string[]): string | null {
  for (const name of wanted) {
    const found = elements.find(
      element =>
        element.tagName === 'meta' &&
        ['property', 'name', 'itemprop'].some(key => attributeOf(element, key)?.toLowerCase() === name),
    )
    const content = words(attributeOf(found, 'content'))
    if (content !== null) return content
  }
  return null
}

/** One name, an object with a name, or several of either: "A. Osei, B. Keller". */
function names(value: unknown): string | null {
  const found = [value]
    .flat()
    .map(item => words(isObject(item) ? item['name'] : item))
    .filter(name => name !== null)
  return found.length > 0 ? found.join(', ') : null
}

function date(value: unknown): string | null {
  return typeof value === 'string' && dayOf(value.trim()) !== null ? value.trim() : null
}

function address(value: unknown): string | null {
  return typeof value === 'string' && /^https?:\/\//i.test(value) ? value : null
}

function words(value: unknown): string | null {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
  return text === '' ? null : text
}

function textOrNull(element: DefaultTreeAdapterTypes.Element | undefined): string | null {
  return element === undefined ? null : textWithin(element)
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
