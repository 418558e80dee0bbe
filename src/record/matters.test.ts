import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import { trainedModels } from '../workflows/trained-models.ts'
import { outruns } from './matters.ts'
import type { Position } from './record.ts'

/** The positions of what a report says, as issue, party and stance; those on matters with the label of the matter. */
function positionsOf(text: string): readonly string[] {
  const { positions, issues } = buildRecord([analyseReport(reportOf(text), trainedModels())])
  const labels = new Map(issues.map(({ id, label }) => [id, label]))
  return positions.map(
    ({ issue, party, stance, particular }) => `${particular ? labels.get(issue) : issue} ${party} ${stance}`,
  )
}

test('an issue with two asks has a row for each beside its own', () => {
  const positions = positionsOf(
    'Anna Keller, the Danish envoy, said Denmark would not accept foreign auditors. She said Denmark demanded cameras at the gates.',
  )
  expect(positions).toContain('Foreign auditors denmark rejects')
})

test('every issue and matter that is spoken of is listed, and once', () => {
  const text =
    'Anna Keller, the Danish envoy, said Denmark would not accept foreign auditors. She demanded an annex. The Kenyan envoy, Tom Osei, said Kenya rejected the annex and any foreign auditors.'
  const { issues, positions, statements } = buildRecord([analyseReport(reportOf(text), trainedModels())])
  const ids = issues.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const spokenOf = [...positions.map(({ issue }) => issue), ...statements.flatMap(({ matter }) => matter ?? [])]
  expect(spokenOf.length).toBeGreaterThan(0)
  expect(spokenOf.filter(id => !ids.includes(id))).toEqual([])
})

const on = (issue: string, stance: Position['stance'], more: Partial<Position> = {}) =>
  ({
    issue,
    party: 'ardan',
    stance,
    statements: ['s'],
    asOf: { earliest: null, latest: '2031-05-06' },
    ...more,
  }) as Position

/** Nobody refused anything. */
const never = () => false

test.each([
  ['accepts', 'conditional', true],
  ['accepts', 'accepts-in-part', true],
  ['accepts', 'rejects', true],
  ['accepts', 'accepts', false],
  ['accepts-in-part', 'conditional', false],
  ['accepts-in-part', 'accepts', false],
  ['rejects', 'rejects-in-part', true],
  ['rejects', 'demands', false],
  ['demands', 'rejects', false],
  ['conditional', 'accepts', false],
] as const)('a matter that one %s does not stand where the issue is: %s → %s', (stance, whole, expected) => {
  expect(outruns(on('levy', stance), [on('trade', whole)], () => ['trade'], never)).toBe(expected)
  expect(outruns(on('levy', stance), [on('trade', whole)], () => [], never)).toBe(false)
  expect(outruns(on('levy', stance), [on('trade', whole, { party: 'bela' })], () => ['trade'], never)).toBe(false)
})

test('a yes to a part stands beside no refusal of the whole, though the whole is rather wanted', () => {
  const wholes = [on('trade', 'demands')]
  expect(
    outruns(
      on('levy', 'accepts'),
      wholes,
      () => ['trade'],
      () => true,
    ),
  ).toBe(true)
  expect(outruns(on('levy', 'accepts'), wholes, () => ['trade'], never)).toBe(false)
})

test('what was said of the whole since then stands', () => {
  const later = { asOf: { earliest: null, latest: '2031-05-09' } }
  expect(outruns(on('levy', 'rejects'), [on('trade', 'demands', later)], () => ['trade'], never)).toBe(true)
  expect(outruns(on('levy', 'rejects', later), [on('trade', 'demands')], () => ['trade'], never)).toBe(false)
})
