import { expect, test } from 'vitest'
import { SEATS_ISSUE } from './aspect-patterns.ts'
import type { Actor, RecordStatement } from './record.ts'
import { tellSeatsApart } from './seats-apart.ts'

const ACTORS = ['Ardan', 'League', 'Guild'].map(
  name => ({ id: name.toLowerCase(), name, aliases: [] }) as unknown as Actor,
)

function said(speaker: string, act: string, wording: string): RecordStatement {
  return {
    speaker,
    act,
    mode: 'indirect',
    issues: [SEATS_ISSUE],
    variants: [{ wording }],
  } as unknown as RecordStatement
}

function issuesOf(...statements: readonly RecordStatement[]) {
  const told = tellSeatsApart(statements, ACTORS, actor => actor)
  return [told.statements.map(({ issues }) => issues[0]), told.issues.map(({ label }) => label)]
}

test('where two ask for a seat, each seat is an issue, and who answers one of them answers that', () => {
  const [league, guild] = [`${SEATS_ISSUE}--league-at-the-talks`, `${SEATS_ISSUE}--guild-at-the-talks`]
  expect(
    issuesOf(
      said('league', 'demand', 'a seat at the talks'),
      said('guild', 'demand', 'a chair at the next round'),
      said('ardan', 'reject', 'a seat at the talks for the League'),
      said('ardan', 'reject', 'any third chair'),
    ),
  ).toEqual([
    [league, guild, league, SEATS_ISSUE],
    ['League at the talks', 'Guild at the talks'],
  ])
})

test('one who asks, and who only answers, leave it one question', () => {
  expect(issuesOf(said('league', 'demand', 'a seat at the talks'), said('guild', 'demand', 'to study it'))).toEqual([
    [SEATS_ISSUE, SEATS_ISSUE],
    [],
  ])
})
