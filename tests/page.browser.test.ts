/** @module The HTML page in a real browser: there and back by mouse and by keys, colours, accessibility, paper. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { passageOf } from '../src/document/passage.ts'
import { type PageReport, renderPage } from '../src/page/render-page.ts'
import type { Brief, CitedText, Run } from '../src/views/brief.ts'

/** Where Debian and Ubuntu install it. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const missing = !existsSync(CHROMIUM)
const reason = missing ? ` (skipped: no Chromium at ${CHROMIUM}; install it or set CHROMIUM)` : ''

const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 400, height: 800 }

describe.skipIf(missing)(`the page in Chromium${reason}`, () => {
  let browser: Browser
  let folder: string
  let address: string
  let contexts: (() => Promise<void>)[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'readout-page-'))
    const file = join(folder, 'brief.html')
    writeFileSync(file, renderPage(example()))
    address = pathToFileURL(file).href
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
  })

  afterEach(async () => {
    for (const close of contexts) await close()
    contexts = []
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function open(options: BrowserContextOptions = {}, fragment = ''): Promise<Page> {
    const context = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce', ...options })
    contexts.push(() => context.close())
    const page = await context.newPage()
    await page.goto(address + fragment)
    return page
  }

  describe.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ])('on a %s screen', (_, viewport) => {
    test('a click on a mark shows its passage and moves the focus there', async () => {
      const page = await open({ viewport })
      expect(await inView(page, '#passage-2')).toBe(false)
      await page.click('#mark-2-1')
      expect(await focused(page)).toBe('passage-2')
      expect(await inView(page, '#passage-2')).toBe(true)
      expect(await page.locator('mark.is-current').allTextContents()).toEqual(['Osei would not say.'])
      expect(new URL(page.url()).hash).toBe('#passage-2')
    })

    test('the way back leads to the mark that was followed', async () => {
      const page = await open({ viewport })
      await page.click('#mark-2-1')
      await page.click('#back')
      expect(await focused(page)).toBe('mark-2-1')
      expect(await inView(page, '#mark-2-1')).toBe(true)
      expect(await page.locator('mark.is-current').count()).toBe(0)
    })

    test.each(['light', 'dark'] as const)('axe-core finds nothing, in the %s', async colorScheme => {
      const page = await open({ viewport, colorScheme })
      expect(await violations(page)).toEqual([])
      await page.click('#mark-2-1')
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.hover('#mark-1-1')
      await page.waitForSelector('#preview:not([hidden])')
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      expect(await violations(page)).toEqual([])
    })

    test('nothing but the matrix and the list of reports scrolls sideways', async () => {
      const page = await open({ viewport })
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      expect(await page.evaluate(`document.querySelector('main').scrollWidth <= innerWidth`)).toBe(true)
    })
  })

  test('Tab and Enter do what a click does, and Escape comes back', async () => {
    const page = await open()
    await page.focus('#brief')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('mark-1-1')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('passage-2')
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('mark-2-1')
    // The matrix is a stop of its own, so that it can be scrolled with the arrow keys.
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('table-scroll')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('mark-3-1')
  })

  test('after the passage, Tab reaches the way back', async () => {
    const page = await open()
    await page.click('#mark-2-1')
    await page.keyboard.press('Tab')
    const reached = [await focused(page)]
    await page.keyboard.press('Tab')
    reached.push(await focused(page))
    expect(reached).toContain('back')
  })

  test('the preview shows the exact words, can be pointed at, and Escape puts it away', async () => {
    const page = await open()
    await page.hover('#mark-2-1')
    await page.waitForSelector('#preview:not([hidden])')
    expect(await page.textContent('#preview')).toContain('Osei would not say.')
    expect(await page.textContent('#preview')).toContain('Ardan Post, 12 March 2026')
    await page.hover('#preview')
    await page.waitForTimeout(300)
    expect(await page.isVisible('#preview')).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.isVisible('#preview')).toBe(false)
  })

  test('the preview opens for the keyboard too', async () => {
    const page = await open()
    await page.focus('#brief')
    await page.keyboard.press('Tab')
    expect(await page.isVisible('#preview')).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.isVisible('#preview')).toBe(false)
    expect(await focused(page)).toBe('mark-1-1')
  })

  test('the preview stays when Tab has to scroll the mark into view', async () => {
    const page = await open({ viewport: { width: 1280, height: 220 } })
    await page.focus('#brief')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('mark-3-1')
    await page.waitForTimeout(300)
    expect(await page.isVisible('#preview')).toBe(true)
  })

  test('n and p step through the citations, unless a modifier is held or they are switched off', async () => {
    const page = await open()
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    expect(await focused(page)).toBe('passage-2')
    await page.keyboard.press('p')
    expect(await focused(page)).toBe('passage-1')
    await page.keyboard.press('Control+n')
    expect(await focused(page)).toBe('passage-1')
    await page.keyboard.press('?')
    expect(await page.isVisible('#help')).toBe(true)
    await page.uncheck('#letters')
    await page.click('#close-help')
    await page.keyboard.press('n')
    expect(await page.getAttribute('#mark-1-1', 'aria-current')).toBe('true')
  })

  test('a click on a passage lists the sentences that cite it, and they can be followed', async () => {
    const page = await open()
    await page.click('mark[data-citations="1 3"]')
    expect(await page.locator('#trail-places a').allTextContents()).toEqual([
      'The ferry may sail, and Osei is silent.',
      'Ferry: would sail',
    ])
    await page.click('#trail-places li:last-child a')
    expect(await focused(page)).toBe('mark-3-1')
  })

  test('an address with a passage in it opens at that passage', async () => {
    const page = await open({}, '#passage-2')
    expect(await focused(page)).toBe('passage-2')
    expect(await inView(page, '#passage-2')).toBe(true)
  })

  test('the browser’s own way back works', async () => {
    const page = await open()
    await page.click('#mark-1-1')
    await page.keyboard.press('n')
    await page.goBack()
    expect(await focused(page)).toBe('passage-1')
  })

  test('without a script the mark still leads to the passage', async () => {
    const page = await open({ javaScriptEnabled: false })
    await page.click('#mark-2-1')
    expect(new URL(page.url()).hash).toBe('#passage-2')
    expect(await page.locator('#passage-2').evaluate(element => element.matches(':target'))).toBe(true)
    expect(await page.isVisible('#keys')).toBe(false)
  })

  test('dark follows the system until the reader chooses', async () => {
    const page = await open({ colorScheme: 'dark' })
    expect(await brightness(page)).toBeLessThan(60)
    expect(await page.getAttribute('#dark', 'aria-pressed')).toBe('true')
    await page.click('#dark')
    expect(await brightness(page)).toBeGreaterThan(200)
    expect(await page.getAttribute('#dark', 'aria-pressed')).toBe('false')
  })

  test('colours forced by the system leave the marks and the current passage visible', async () => {
    const page = await open({ forcedColors: 'active' })
    await page.click('#mark-2-1')
    expect(await style(page, '#passage-2', 'outlineStyle')).toBe('solid')
    expect(await style(page, '#mark-1-1', 'borderTopStyle')).toBe('solid')
  })

  test('a cell leads to its evidence and history, and back, by keys and without a script', async () => {
    const page = await open({ javaScriptEnabled: false })
    await page.focus('#history-1-cell')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#history-1')
    expect(await page.locator('#history-1 li').allInnerTexts()).toEqual([
      expect.stringContaining('10 March 2026'),
      expect.stringContaining('The cell rests on this.'),
    ])
    await page.click('#history-1 .back a')
    expect(new URL(page.url()).hash).toBe('#history-1-cell')
  })

  test('a graph says in words all that it draws', async () => {
    const page = await open()
    const described = await page.getAttribute('.graph svg', 'aria-describedby')
    expect(await page.locator(`#${described} li`).allInnerTexts()).toEqual([
      expect.stringContaining('The draft was revised'),
      'How the two are related no report says.',
    ])
    // Broken, and called so: no colour alone.
    expect(await page.locator('.graph path[stroke-dasharray]').count()).toBe(1)
    expect(await page.locator('.graph .line text').allTextContents()).toEqual(['revised', 'not told'])
  })

  test('on paper stand the brief and the words cited, dark on white, without the reports', async () => {
    const page = await open({ colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('#reports')).toBe(false)
    expect(await page.isVisible('.controls')).toBe(false)
    expect(await page.isVisible('#citation-2 blockquote')).toBe(true)
    const [red] = (await style(page, 'body', 'color')).match(/\d+/g)!.map(Number)
    expect(red).toBeLessThan(60)
  })

  test('the text of a report is there exactly, line ends included', async () => {
    const page = await open()
    expect(await page.locator('.report-text').evaluateAll(texts => texts.map(text => text.textContent))).toEqual(
      example().reports.map(({ text }) => text),
    )
  })

  test('nothing is requested but the page itself', async () => {
    const context = await browser.newContext({ viewport: WIDE })
    contexts.push(() => context.close())
    const page = await context.newPage()
    const requested: string[] = []
    const complaints: string[] = []
    page.on('request', request => requested.push(request.url()))
    page.on('console', message => complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(error.message))
    await page.goto(address)
    await page.click('#mark-2-1')
    await page.keyboard.press('Escape')
    await page.click('#dark')
    expect(requested).toEqual([address])
    expect(complaints).toEqual([])
  })
})

/** Two reports, one long enough that a passage starts out of view; passages 1 and 3 cross. */
function example(): { readonly brief: Brief; readonly reports: readonly PageReport[] } {
  const filler = Array.from({ length: 40 }, (_, line) => `Paragraph ${line + 1} tells of the harbour.`).join('\r\n\r\n')
  const first = `Keller said the ferry would sail “on Monday, if the strait is open”.\r\n\r\n${filler}\r\n\r\nOsei would not say.\n\n${filler}`
  const reports: readonly PageReport[] = [
    {
      id: 'a',
      file: 'post.txt',
      title: 'Ferry talks go on',
      outlet: 'Ardan Post',
      published: '2026-03-12',
      text: first,
      problems: [{ start: 0, end: 5, kind: 'joined-words', message: 'Two words stand without a space between them.' }],
    },
    {
      id: 'b',
      file: 'wire.txt',
      title: null,
      outlet: null,
      published: null,
      text: `قال المتحدث إن العبارة ستبحر.\n${filler}`,
      problems: [],
    },
  ]
  const cite = (number: number, exact: string) => {
    const start = first.indexOf(exact)
    return { number, passage: passageOf(reports[0]!, { start, end: start + exact.length }) }
  }
  const text = (words: string): Run => ({ kind: 'text', text: words })
  const marks = (...numbers: number[]): Run => ({ kind: 'marks', numbers })
  const cell = (words: string): CitedText => [text(words)]
  const brief: Brief = {
    title: 'Ardan: ferry talks go on, 12 March 2026',
    sections: [
      {
        heading: 'What happened',
        blocks: [
          {
            kind: 'paragraph',
            sentences: [[text('The ferry may sail '), marks(1), text(', and Osei is silent '), marks(2), text('.')]],
          },
        ],
      },
      {
        heading: 'Where the parties stand',
        blocks: [
          {
            kind: 'table',
            header: ['Issue', 'Ardan', 'Belmora', 'Castrel', 'Others'],
            rows: [
              [cell('Ferry'), [text('would sail'), marks(3)], cell('no statement'), cell('undisclosed'), cell('—')],
            ],
            positions: [[['ferry-ardan'], [], [], []]],
          },
        ],
      },
      {
        heading: 'What must not be said',
        blocks: [
          {
            kind: 'list',
            items: [[[{ kind: 'label', text: 'A date.' }, text(' None is fixed '), marks(2), text('.')]]],
          },
        ],
      },
    ],
    citations: [
      cite(1, 'Keller said the ferry would sail'),
      cite(2, 'Osei would not say.'),
      cite(3, 'would sail “on Monday, if the strait is open”'),
      // Of what stands beside the brief.
      cite(4, 'Paragraph 3 tells of the harbour.'),
      cite(5, 'Paragraph 4 tells of the harbour.'),
    ],
    details: {
      histories: [
        {
          position: 'ferry-ardan',
          heading: 'Ardan on the ferry',
          entries: [
            { when: '10 March 2026', told: [text('It would not sail '), marks(4), text('.')], isGround: false },
            { when: '12 March 2026', told: [text('It would sail '), marks(5), text('.')], isGround: true },
          ],
        },
      ],
      timeline: [
        {
          when: '12 March 2026',
          day: '2026-03-12',
          kind: 'planned',
          told: [text('The ferry sails '), marks(5), text('.')],
        },
      ],
      left: 2,
      graphs: [
        {
          title: 'Versions of the texts',
          caption: 'Each arrow leads to what came of a version.',
          nodes: ['The draft', 'The revised draft', 'Another draft'].map(label => ({
            id: label,
            label,
            note: 'Ardan',
          })),
          edges: [
            {
              from: 'The draft',
              to: 'The revised draft',
              label: 'revised',
              isReported: true,
              told: [text('The draft was revised '), marks(5), text('.')],
            },
            {
              from: 'The revised draft',
              to: 'Another draft',
              label: 'not told',
              isReported: false,
              told: [text('How the two are related no report says.')],
            },
          ],
        },
      ],
    },
  }
  return { brief, reports }
}

async function focused(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.id')
}

async function style(page: Page, selector: string, property: string): Promise<string> {
  return page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`)
}

/** 0 black – 255 white: the red of the page's background, which is near enough to grey. */
async function brightness(page: Page): Promise<number> {
  return Number((await style(page, 'html', 'backgroundColor')).match(/\d+/)![0])
}

/** Whether the element is where the reader can see it, and not scrolled out of its pane. */
async function inView(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(`(() => {
    const { left, top, width, height } = document.querySelector('${selector}').getClientRects()[0]
    const there = document.elementFromPoint(left + width / 2, top + height / 2)
    return there !== null && there.closest('${selector}') !== null
  })()`)
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core objects to, with the first elements concerned. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(`if (!window.axe) { ${axe} }`)
  return page.evaluate(
    `axe.run({ rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(node => node.html.slice(0, 120)).join(' ')))`,
  )
}
