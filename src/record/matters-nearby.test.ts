import { expect, test } from 'vitest'
import { matterNearby } from './matters-nearby.ts'
import type { RecordStatement } from './record.ts'

function said(speaker: string, start: number, matter?: string, more: Partial<RecordStatement> = {}): RecordStatement {
  const evidence = { file: 'a', start, end: start + 50 }
  return {
    speaker,
    mode: 'direct',
    issues: [],
    variants: [{ evidence }],
    ...(matter === undefined ? {} : { matter }),
    ...more,
  } as unknown as RecordStatement
}

const nearbyIn = (...statements: readonly RecordStatement[]) => {
  const nearby = matterNearby(statements, ({ matter }) => matter ?? null)
  return statements.map(statement => statement.matter ?? nearby(statement)?.key ?? null)
}

test('where it was named is told with it', () => {
  const [named, other] = [said('keller', 0, 'levy'), said('keller', 60)]
  expect(matterNearby([named, other], ({ matter }) => matter ?? null)(other)).toEqual({
    key: 'levy',
    passage: named.variants[0]!.evidence,
  })
})

test('who names nothing goes on about what he named last', () => {
  expect(nearbyIn(said('keller', 0, 'levy'), said('keller', 60))).toEqual(['levy', 'levy'])
  expect(nearbyIn(said('keller', 0, 'levy'), said('keller', 100), said('keller', 155, 'cranes'))).toEqual([
    'levy',
    'levy',
    'cranes',
  ])
  expect(nearbyIn(said('keller', 0), said('keller', 60, 'cranes'))).toEqual(['cranes', 'cranes'])
})

test('nobody goes on about what another named, or what was named far away, or beside an issue', () => {
  expect(nearbyIn(said('osei', 0, 'levy'), said('keller', 60))).toEqual(['levy', null])
  expect(nearbyIn(said('keller', 0, 'levy'), said('keller', 600))).toEqual(['levy', null])
  expect(nearbyIn(said('keller', 0, 'levy'), said('keller', 60, undefined, { issues: ['ceasefire'] }))).toEqual([
    'levy',
    null,
  ])
  expect(nearbyIn(said('narrator', 0, 'levy'), said('narrator', 60, undefined, { mode: 'narrator' }))).toEqual([
    'levy',
    null,
  ])
})
