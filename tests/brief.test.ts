/** @module The bundled example, from files to brief: what must hold of every sentence. */
import { expect, test } from 'vitest'
import { buildRecord } from '../src/build-record.ts'
import type { CitedText } from '../src/views/brief.ts'
import { briefMarkdown } from '../src/views/brief-markdown.ts'
import { composeBrief } from '../src/views/compose-brief.ts'
import { gatherFromPaths } from '../src/workflows/gather-from-paths.ts'

const { reports, testimonies } = await gatherFromPaths(['examples/lake-talks'])
const record = buildRecord(testimonies)
const brief = composeBrief(record)
const texts = new Map(reports.map(({ file, text }) => [file, text]))

const sentences: readonly CitedText[] = brief.sections.flatMap(({ blocks }) =>
  blocks.flatMap(block =>
    block.kind === 'paragraph'
      ? block.sentences
      : block.kind === 'list'
        ? block.items.flat()
        : block.rows.flatMap(row => row.slice(1)),
  ),
)
const words = (cited: CitedText) => cited.map(run => (run.kind === 'marks' ? '' : run.text)).join('')
const cited = (sentence: CitedText) =>
  sentence.flatMap(run => (run.kind === 'marks' ? run.numbers.map(number => brief.citations[number - 1]!.passage) : []))

test('the example gives a brief with its main sections', () => {
  expect(brief.sections.map(({ heading }) => heading)).toEqual(
    expect.arrayContaining(['What happened', 'Where the parties stand', 'What comes next', 'Sources and origins']),
  )
})

test('every sentence carries a citation; an empty cell says that there is no statement', () => {
  expect(
    sentences.filter(sentence => cited(sentence).length === 0 && words(sentence) !== 'no statement').map(words),
  ).toEqual([])
})

test('words between quotation marks stand in a passage cited in the same sentence', () => {
  const strays = sentences.flatMap(sentence => {
    const passages = cited(sentence).map(({ exact }) => exact.replace(/\s+/g, ' '))
    return [...words(sentence).matchAll(/“([^“”]*)”/g)]
      .map(([, quoted]) => quoted!)
      .filter(quoted => !passages.some(exact => exact.includes(quoted)))
  })
  expect(strays).toEqual([])
})

test('citations are numbered by first appearance, each passage once', () => {
  const seen = sentences.flatMap(sentence => sentence.flatMap(run => (run.kind === 'marks' ? run.numbers : [])))
  const first = [...new Set(seen)]
  expect(first).toEqual(first.map((_, index) => index + 1))
  expect(brief.citations.map(({ number }) => number)).toEqual(first)
})

test('every passage of the record and of the brief is the text at its offsets', () => {
  const wrong: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null) {
      if ('exact' in value && 'start' in value && 'end' in value && 'file' in value) {
        const { file, start, end, exact } = value as { file: string; start: number; end: number; exact: string }
        if (texts.get(file)?.slice(start, end) !== exact) wrong.push(`${file}:${start}-${end}`)
      } else Object.values(value).forEach(visit)
    }
  }
  visit(record)
  visit(brief.citations)
  expect(wrong).toEqual([])
})

test('the order of the reports changes no byte', () => {
  const shuffled = buildRecord([...testimonies].reverse())
  expect(JSON.stringify(shuffled)).toBe(JSON.stringify(record))
  expect(briefMarkdown(composeBrief(shuffled))).toBe(briefMarkdown(brief))
})

test('a copy of a report raises no count of origins', () => {
  const [first] = testimonies
  const copy = { ...first!, report: { ...first!.report, file: 'copy-of-it.txt' } }
  const counts = (made: typeof record) =>
    new Map(made.statements.map(({ evidence, origins }) => [`${evidence[0]!.exact}`, origins]))
  const before = counts(record)
  for (const [key, origins] of counts(buildRecord([...testimonies, copy])))
    expect(origins, key).toBeLessThanOrEqual(before.get(key) ?? 1)
})

test('no report, an empty record and a brief without sentences', () => {
  expect(composeBrief(buildRecord([])).sections).toEqual([])
})
