import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { passageOf } from '../document/passage.ts'
import type { Brief, Run } from '../views/brief.ts'
import { PAGE_CSS } from './page.css.ts'
import { PAGE_SCRIPT, PAGE_SCRIPT_HASH } from './page-script.ts'
import { type PageReport, renderPage } from './render-page.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const TEXT = 'Keller said the ferry would sail “on Monday, if the strait is open”.\r\n\r\nOsei would not say.'

function report(text: string, more: Partial<PageReport> = {}): PageReport {
  return {
    id: 'a',
    file: 'post.txt',
    title: null,
    outlet: 'Ardan Post',
    published: '2026-03-12',
    text,
    problems: [],
    ...more,
  }
}

/** A brief of one paragraph that cites these pieces of the report, in this order. */
function briefCiting(cited: PageReport, ...words: readonly string[]): Brief {
  const citations = words.map((exact, index) => {
    const start = cited.text.indexOf(exact)
    return { number: index + 1, passage: passageOf(cited, { start, end: start + exact.length }) }
  })
  const runs = citations.flatMap(({ number }): Run[] => [
    { kind: 'text', text: `Clause ${number}` },
    { kind: 'marks', numbers: [number] },
  ])
  return {
    title: 'Ferry talks',
    sections: [{ heading: 'What happened', blocks: [{ kind: 'paragraph', sentences: [runs] }] }],
    citations,
  }
}

describe('marks and passages', () => {
  test('every mark leads to an element whose words begin with those cited', () => {
    const cited = report(TEXT)
    const words = ['Keller said', 'said the ferry', 'Keller said the ferry would sail', 'Osei would not say.']
    const page = parsed({ brief: briefCiting(cited, ...words), reports: [cited] })
    const marks = all(page, 'class', 'mark')
    expect(marks.map(mark => attribute(mark, 'href'))).toEqual(['#passage-1', '#passage-2', '#passage-3', '#passage-4'])
    for (const [index, mark] of marks.entries()) {
      const [target] = all(page, 'id', attribute(mark, 'href')!.slice(1))
      expect(words[index]).toContain(textOf(target!))
      const pieces = everyElement(page).filter(({ tagName, attrs }) => {
        const numbers = attrs.find(({ name }) => name === 'data-citations')?.value.split(' ')
        return tagName === 'mark' && numbers?.includes(`${index + 1}`)
      })
      expect(pieces.map(textOf).join('')).toBe(words[index])
    }
  })

  test('a mark is named by number, report and words', () => {
    const cited = report(TEXT)
    const [mark] = all(parsed({ brief: briefCiting(cited, 'Osei would not say.'), reports: [cited] }), 'class', 'mark')
    expect(attribute(mark!, 'aria-label')).toBe('Citation 1, report post.txt: “Osei would not say.”')
  })

  test('no id is given twice, even when a number is used twice', () => {
    const cited = report(TEXT)
    const brief = briefCiting(cited, 'Keller', 'Osei')
    const again = {
      heading: 'Next',
      blocks: [{ kind: 'list' as const, items: [[[{ kind: 'marks' as const, numbers: [1, 2] }]]] }],
    }
    const page = parsed({ brief: { ...brief, sections: [...brief.sections, again] }, reports: [cited] })
    const ids = everyElement(page).flatMap(element => attribute(element, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('mark-1-2')
  })

  test('every fragment link on the page has a target', () => {
    const cited = report(TEXT)
    const page = parsed({
      brief: briefCiting(cited, 'Keller', 'Osei'),
      reports: [cited, report('Other', { file: 'b.txt' })],
    })
    const ids = new Set(everyElement(page).map(element => attribute(element, 'id')))
    for (const link of everyElement(page).filter(({ tagName }) => tagName === 'a')) {
      expect(ids).toContain(attribute(link, 'href')!.slice(1))
    }
  })

  test.each([
    ['the report is not on the page', [report(TEXT, { file: 'other.txt' })]],
    ['the report has other words there', [report(`A line more. ${TEXT}`)]],
    ['the report is shorter', [report('')]],
    ['there is no report', []],
  ])('a mark leads to the list of citations when %s', (_, reports) => {
    const page = parsed({ brief: briefCiting(report(TEXT), 'Osei would not say.'), reports })
    expect(attribute(all(page, 'class', 'mark')[0]!, 'href')).toBe('#citation-1')
    expect(all(page, 'id', 'citation-1')).toHaveLength(1)
    expect(everyElement(page).filter(({ tagName }) => tagName === 'mark')).toEqual([])
  })

  test('a number that stands for nothing is no link', () => {
    const brief: Brief = {
      title: '',
      sections: [{ heading: 'x', blocks: [{ kind: 'paragraph', sentences: [[{ kind: 'marks', numbers: [9] }]] }] }],
      citations: [],
    }
    expect(all(parsed({ brief, reports: [] }), 'class', 'mark')).toEqual([])
  })
})

describe('untrusted text', () => {
  const HOSTILE = `</script><script>alert(1)</script><img src=x onerror="alert(1)" alt='`

  test('makes no element and no attribute, wherever it stands', () => {
    const cited = report(`${HOSTILE} said Keller`, {
      file: HOSTILE,
      title: HOSTILE,
      outlet: HOSTILE,
      published: HOSTILE,
      problems: [{ start: 0, end: 1, kind: 'encoding', message: HOSTILE }],
    })
    const text: Run = { kind: 'text', text: HOSTILE }
    const cell = [text, { kind: 'label', text: HOSTILE }, { kind: 'marks', numbers: [1] }] as const
    const brief: Brief = {
      ...briefCiting(cited, HOSTILE),
      title: HOSTILE,
      sections: [
        {
          heading: HOSTILE,
          blocks: [
            { kind: 'paragraph', sentences: [cell] },
            { kind: 'list', items: [[cell]] },
            { kind: 'table', header: [HOSTILE], rows: [[cell, cell]] },
          ],
        },
      ],
    }
    const names = everyElement(parsed({ brief, reports: [cited] })).map(({ tagName }) => tagName)
    expect(names.filter(name => name === 'script')).toHaveLength(1)
    expect(names).not.toContain('img')
    expect(
      everyElement(parsed({ brief, reports: [cited] })).flatMap(({ attrs }) => attrs.map(({ name }) => name)),
    ).not.toContain('onerror')
  })

  test('is shown exactly, whatever it holds and however passages overlap', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        'a',
        ' ',
        '\n',
        '\r\n',
        '\r',
        '\t',
        '&amp;',
        '<mark>',
        '</div>',
        '🕊',
        '\uD83D',
        '\uDD4A',
        '\u202E',
        '\0',
        '\uFEFF',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.string({ unit }), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 }), (text, pairs) => {
        const shown = report(text)
        const citations = pairs.map(([a, b], index) => {
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
          return { number: index + 1, passage: passageOf(shown, { start, end }) }
        })
        const page = parsed({ brief: { title: 'x', sections: [], citations }, reports: [shown] })
        expect(textOf(all(page, 'class', 'report-text')[0]!)).toBe(text.toWellFormed().replaceAll('\0', '\uFFFD'))
        for (const { number } of citations) expect(all(page, 'id', `passage-${number}`)).toHaveLength(1)
      }),
    )
  })

  test('the reader is told when something stands in for a lost character', () => {
    expect(renderPage({ brief: briefCiting(report(TEXT)), reports: [report('\uD800')] })).toContain(
      'are not characters',
    )
  })
})

test('a remark made often is printed once, with its count', () => {
  const problem = { start: 0, end: 1, kind: 'joined-words', message: 'Two words are joined.' } as const
  const page = renderPage({
    brief: briefCiting(report(TEXT)),
    reports: [report(TEXT, { problems: [problem, problem] })],
  })
  expect(page).toContain('<bdi>Two words are joined.</bdi> (2 times)')
})

test('a table has a caption and headers for rows and columns', () => {
  const text = (words: string) => [{ kind: 'text' as const, text: words }]
  const table = { kind: 'table' as const, header: ['', 'Ardan'], rows: [[text('Ferry'), text('no statement')]] }
  const page = renderPage({
    brief: { title: 'x', sections: [{ heading: 'Positions', blocks: [table] }], citations: [] },
    reports: [],
  })
  expect(page).toContain('<caption class="unseen">Positions</caption>')
  expect(page).toContain('<tr><td></td><th scope="col">Ardan</th></tr>')
  expect(page).toContain('<th scope="row"><span class="sentence">Ferry</span></th><td class="absent">')
})

test('the policy lets exactly the script of the page run', () => {
  const hash = `sha256-${createHash('sha256').update(PAGE_SCRIPT).digest('base64')}`
  expect(PAGE_SCRIPT_HASH, 'After a change of the script, PAGE_SCRIPT_HASH is to be').toBe(hash)
  expect(renderPage({ brief: briefCiting(report(TEXT)), reports: [] })).toContain(`script-src '${hash}'`)
})

test('neither script nor style can end its element, or names an address', () => {
  for (const source of [PAGE_SCRIPT, PAGE_CSS]) expect(source).not.toMatch(/<\/|<!--|https?:|url\(|@import|\r/)
})

test('the same brief gives the same bytes', () => {
  const input = () => ({ brief: briefCiting(report(TEXT), 'Keller', 'Osei'), reports: [report(TEXT)] })
  expect(renderPage(input())).toBe(renderPage(input()))
})

function parsed(input: Parameters<typeof renderPage>[0]): readonly Node[] {
  return parse(renderPage(input)).childNodes
}

function everyElement(nodes: readonly Node[]): readonly Element[] {
  return nodes.flatMap(node => ('tagName' in node ? [node, ...everyElement(node.childNodes)] : []))
}

function all(nodes: readonly Node[], name: string, value: string): readonly Element[] {
  return everyElement(nodes).filter(element => attribute(element, name) === value)
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find(attr => attr.name === name)?.value
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
