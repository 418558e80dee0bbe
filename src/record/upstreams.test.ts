import { expect, test } from 'vitest'
import type { Passage } from '../document/passage.ts'
import type { ProblemKind } from '../document/report.ts'
import type { Testimony } from '../document/testimony.ts'
import type { LineageGroup, ReportEntry } from './record.ts'
import { upstreams } from './upstreams.ts'

const WIRE = entry('wire', 'The Harbour Wire Agency', [], '2031-05-05')
const GAZETTE = entry('gazette', 'Skerry Gazette', ['Harbour Wire'], '2031-05-06')

test('a report that names another’s outlet as its source cites it, and both stay origins', () => {
  expect(upstreams([], [WIRE, GAZETTE], [])).toMatchObject([
    { id: 'cites-gazette-wire', kind: 'cites', members: ['gazette', 'wire'] },
  ])
})

test.each<[string, readonly ReportEntry[], readonly LineageGroup[]]>([
  ['one that repeats it already', [WIRE, GAZETTE], [group(['gazette', 'wire'])]],
  ['one that appeared before it', [WIRE, { ...GAZETTE, published: '2031-05-04' }], []],
  ['one that names itself', [{ ...WIRE, citedOutlets: GAZETTE.citedOutlets }], []],
  ['one that names an outlet that is not here', [GAZETTE], []],
])('%s cites nobody here', (_, reports, lineage) => {
  expect(upstreams([], reports, lineage)).toEqual([])
})

test('a report that says it was rewritten stands alone with that', () => {
  const says = passage('This article was rewritten by the Skerry Gazette based on agency reports.')
  expect(upstreams([testimony(says), testimony(passage('All rights reserved.'))], [GAZETTE, WIRE], [])).toMatchObject([
    { kind: 'cites' },
    { kind: 'declared-rewrite', members: ['gazette'], evidence: [says] },
  ])
})

function entry(id: string, outlet: string, cited: readonly string[], published: string): ReportEntry {
  const citedOutlets = cited.map(name => ({ name, evidence: [passage(`${name} said so.`)] }))
  const bare = { title: null, byline: null, url: null, headline: '', problems: [] }
  return { id, file: `${id}.txt`, outlet, published, citedOutlets, ...bare }
}

function passage(exact: string): Passage {
  return { file: 'gazette.txt', start: 0, end: exact.length, exact, prefix: '', suffix: '' } as Passage
}

function testimony(says: Passage): Testimony {
  const problems = [{ kind: 'boilerplate' satisfies ProblemKind, start: 0, end: says.end, message: '' }]
  return { problems, problemPassages: [says] } as unknown as Testimony
}

function group(members: readonly string[]): LineageGroup {
  return { id: 'lineage-1', members, kind: 'copy', confidence: 'high', basis: '', evidence: [] }
}
