import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractArticle } from './extract-article.ts'

const FIRST =
  'The minister, Ada Keller, said on Monday that the talks on the canal would resume once both sides had answered the latest text.'
const SECOND =
  'Her counterpart, Kofi Osei, had told reporters earlier that his side needed a week to read it and would not be hurried by anybody.'
const THIRD =
  'Officials on both sides played down the chance of a signature, and the mediator left the building without a word to the press.'

/** A page whose article is the three paragraphs, with something in between and around. */
function page({ head = '', before = '', between = '', after = '' }): string {
  return `<!doctype html><html><head><title>Canal talks resume | The Paper</title>${head}</head><body>${before}
<article><h1>Canal talks resume</h1><p>${FIRST}</p>${between}<p>${SECOND}</p><p>${THIRD}</p></article>${after}</body></html>`
}

const ARTICLE = ['Canal talks resume', FIRST, SECOND, THIRD].join('\n')

const FRAMES: readonly [string, string][] = [
  ['an aside', '<aside><h3>Read more</h3><ul><li>Minister says “never”</li></ul></aside>'],
  ['an advertisement', '<div class="article-ad">Advertisement<br>Boots from 39.90</div>'],
  ['a caption', '<figure><img src="a.jpg"><figcaption>A net. Photograph: A. Person</figcaption></figure>'],
  ['a newsletter box', '<section class="newsletter-signup"><p>Sign up for our letter.</p></section>'],
  ['related stories', '<div id="related"><p>More on this</p></div>'],
  ['a script', '<script>document.write("<p>He said no.</p>")</script>'],
  ['hidden words', '<p style="display: none">For machines only.</p>'],
  ['share buttons', '<ul class="social-share"><li>Post</li><li>Send</li></ul>'],
  ['a cookie banner', '<div id="cookie-banner" role="dialog"><p>We and our 214 partners value your privacy.</p></div>'],
  ['the time it was updated', '<span class="updated">Updated 35 minutes ago</span>'],
]

test.each(FRAMES)('the article is read without %s', (_, frame) => {
  expect(extractArticle(page({ between: frame })).text).toBe(ARTICLE)
  expect(extractArticle(page({ before: frame, after: frame })).text).toBe(ARTICLE)
})

test('navigation, header and footer are no part of the article', () => {
  const before =
    '<header class="nav"><a href="/">Home</a><a href="/world">World</a></header><nav><a href="/s">Sport</a></nav>'
  const after = '<footer><p>All rights reserved. Terms. Complaints.</p></footer>'
  expect(extractArticle(page({ before, after })).text).toBe(ARTICLE)
})

test('words inside a sentence stay, whatever their class', () => {
  const between = `<p>On <span class="date updated">12 March</span> <a class="author">Ada Keller</a> left<br>for the coast, she said, and would not be back before the end of the week.</p>`
  expect(extractArticle(page({ between })).text.split('\n').slice(2, 4)).toEqual([
    'On 12 March Ada Keller left',
    'for the coast, she said, and would not be back before the end of the week.',
  ])
})

test('a name that frames elsewhere does not cost the article', () => {
  const html = `<body class="related"><div class="social sidebar"><h1>Canal talks resume</h1><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></div></body>`
  expect(extractArticle(html).text).toBe(ARTICLE)
})

test('a news article in JSON-LD says what the page is', () => {
  const linked = {
    '@graph': [
      { '@type': 'WebSite', name: 'The Paper' },
      {
        '@type': ['NewsArticle'],
        headline: 'Canal talks resume',
        datePublished: '2026-03-12T07:00:00+02:00',
        author: [{ name: 'A. Person' }, { name: 'B. Person' }],
        publisher: { name: 'The Paper' },
      },
    ],
  }
  const head = `<link rel="canonical" href="https://paper.example/canal"><script type="application/ld+json">${JSON.stringify(linked)}</script>`
  expect(extractArticle(page({ head }))).toEqual({
    title: 'Canal talks resume',
    outlet: 'The Paper',
    byline: 'A. Person, B. Person',
    published: '2026-03-12T07:00:00+02:00',
    url: 'https://paper.example/canal',
    text: ARTICLE,
  })
})

test('where there is no JSON-LD, meta elements and the page itself are asked', () => {
  const head =
    '<script type="application/ld+json">{broken</script><meta property="og:site_name" content="The Paper"><meta name="author" content="A. Person">'
  const between = '<time datetime="2026-03-12">Thursday</time>'
  expect(extractArticle(page({ head, between }))).toMatchObject({
    title: 'Canal talks resume',
    outlet: 'The Paper',
    byline: 'A. Person',
    published: '2026-03-12',
    text: ARTICLE,
  })
})

test('a date that is none is not taken', () => {
  expect(extractArticle(page({ between: '<time datetime="last week">last week</time>' })).published).toBeNull()
})

test('a page without a closing tag is read as a browser reads it', () => {
  expect(extractArticle(`<h1>Canal talks resume<p>${FIRST}<p>${SECOND}<p>${THIRD}`).text).toContain(SECOND)
})

test('a page of nothing has no text', () => {
  expect(extractArticle('').text).toBe('')
  expect(extractArticle('<html><body><script>1</script></body></html>').text).toBe('')
})

test('any string is a page', () => {
  const pieces = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="ad">',
    '<table>',
    '<h1>',
    '</',
    '<!--',
    '&amp;',
    '"',
    'word ',
    '\ud83d',
    '<svg>',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), parts => {
      expect(typeof extractArticle(parts.join('')).text).toBe('string')
    }),
  )
})
