import { expect, test } from 'vitest'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import { mayBeQuoted } from './rewordings.ts'

const SAYINGS = [
  ['The lock stays shut until the last barge is home', 'The lock remains closed until the last barge is home'],
  ['We will not pay a single crown for our own water', 'We will not pay one crown for our own water'],
  ['Nobody at this table has ever opened a sluice by hand', 'Nobody at this table ever opened a sluice by hand'],
] as const

test.each([
  ['one changed saying: the others of the same report may be quoted', 1, [false, true, true]],
  ['two changed sayings: nothing that report quotes', 2, [false, false, false]],
])('%s', (_, changed, expected) => {
  const text = (quotes: readonly string[]) =>
    `Ardan and Bela met in Osford on Monday.\n\n${quotes.map(words => `“${words},” Ilse Keller said.`).join('\n\n')}`
  const first = SAYINGS.map(([words]) => words)
  const later = SAYINGS.map(([words, other], at) => (at < changed ? other : words))
  const record = buildRecord([report('1', text(first), '08:00'), report('2', text(later), '18:00')])
  const mayQuote = mayBeQuoted(record)
  const quoted = record.statements.flatMap(({ variants }) => variants.flatMap(variant => variant.quoted))
  const of = (file: string) =>
    quoted
      .filter(passage => passage.file === file)
      .toSorted((a, b) => a.start - b.start)
      .map(mayQuote)
  expect(of('1.txt')).toEqual([true, true, true])
  expect(of('2.txt')).toEqual(expected)
})

test('what only a retelling of another report sets in marks is not quoted', () => {
  const record = buildRecord([
    report('1', '“The lock stays shut until the last barge is home,” Ilse Keller said in Osford on Monday.', '08:00'),
    report('2', '“We shall all walk on water first,” Ilse Keller said in Osford on Monday.', '18:00'),
  ])
  const retold = { ...record, lineage: [{ ...LINE, members: record.reports.map(({ id }) => id) }] }
  const quoted = record.statements.flatMap(({ variants }) => variants.flatMap(variant => variant.quoted))
  const mayQuote = mayBeQuoted(retold)
  expect(quoted.map(passage => [passage.file, mayQuote(passage)])).toEqual(
    quoted.map(({ file }) => [file, file === '1.txt']),
  )
})

const LINE = { id: 'lineage-1', kind: 'common-origin', confidence: 'medium', basis: '', evidence: [] } as const

function report(id: string, text: string, hour: string) {
  return analyseReport({
    id,
    file: `${id}.txt`,
    text,
    title: null,
    outlet: id === '1' ? 'Ardan Post' : 'Osland Star',
    byline: null,
    published: `2026-05-06T${hour}:00Z`,
    url: null,
    problems: [],
  })
}
