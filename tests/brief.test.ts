/** @module The bundled example and the fictional sets, from files to brief: what must hold of every sentence, at every length. */
import { describe, expect, test } from 'vitest'
import { buildRecord } from '../src/build-record.ts'
import type { CitedText } from '../src/views/brief.ts'
import { BRIEF_LENGTHS } from '../src/views/brief-length.ts'
import { briefMarkdown } from '../src/views/brief-markdown.ts'
import { composeBrief } from '../src/views/compose-brief.ts'
import { gatherFromPaths } from '../src/workflows/gather-from-paths.ts'

const { reports, testimonies } = await gatherFromPaths(['examples/lake-talks'])
const record = buildRecord(testimonies)
const brief = composeBrief(record)
const texts = new Map(reports.map(({ file, text }) => [file, text]))

const others = await Promise.all(
  ['pass-talks', 'strait-talks'].map(async set => {
    const gathered = await gatherFromPaths([`tests/sets/${set}/reports`])
    return [set, buildRecord(gathered.testimonies)] as const
  }),
)
const everyBrief = [['lake-talks', record] as const, ...others].flatMap(([set, made]) =>
  BRIEF_LENGTHS.map(length => ({ set, length, brief: composeBrief(made, length) })),
)

const words = (cited: CitedText) => cited.map(run => (run.kind === 'marks' ? '' : run.text)).join('')

/** Sentences that say that something is missing: they have nothing to cite. */
const ABSENT = ['no statement', 'No meeting that was held could be made out in these reports.']

describe.each(everyBrief)('$set, $length', ({ length, brief: one }) => {
  const sentences: readonly CitedText[] = one.sections.flatMap(({ blocks }) =>
    blocks.flatMap(block =>
      block.kind === 'paragraph'
        ? block.sentences
        : block.kind === 'list'
          ? block.items.flat()
          : block.rows.flatMap(row => row.slice(1)),
    ),
  )
  const cited = (sentence: CitedText) =>
    sentence.flatMap(run => (run.kind === 'marks' ? run.numbers.map(number => one.citations[number - 1]!.passage) : []))

  test('it has its main sections', () => {
    expect(one.sections.map(({ heading }) => heading)).toEqual(
      expect.arrayContaining(['What happened', 'Where the parties stand', 'What comes next']),
    )
  })

  test('every sentence carries a citation, or says that something is missing', () => {
    const isAbsent = (line: string) =>
      ABSENT.includes(line) || /^No position of .* is stated in these reports\.$/.test(line)
    const bare = sentences.filter(sentence => cited(sentence).length === 0 && !isAbsent(words(sentence)))
    // Copies found by their runs of words alone have no sentence to show.
    expect(bare.map(words).filter(sentence => !/count as one origin/.test(sentence))).toEqual([])
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
    expect(one.citations.map(({ number }) => number)).toEqual(first)
  })

  test('nothing is told twice outside the table and the lists of the full brief', () => {
    const told = one.sections
      .filter(({ heading }) => !/^Every|^Timeline/.test(heading))
      .flatMap(({ blocks }) => blocks.flatMap(block => (block.kind === 'paragraph' ? block.sentences.map(words) : [])))
    expect(told).toEqual([...new Set(told)])
  })

  test('it is as long as it says', () => {
    const count = sentences.map(words).join(' ').split(/\s+/).length
    if (length === 'short') expect(count).toBeLessThan(450)
    if (length === 'full') expect(count).toBeGreaterThan(500)
  })
})

test('every statement, position and step of the record stands in the full brief', () => {
  const full = composeBrief(record, 'full')
  const passages = full.citations.map(({ passage }) => passage)
  const isCited = ({ file, start, end }: { file: string; start: number; end: number }) =>
    passages.some(other => other.file === file && other.start < end && start < other.end)
  for (const { id, evidence } of [...record.statements, ...record.positions, ...record.nextSteps])
    expect(evidence.some(isCited), id).toBe(true)
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
