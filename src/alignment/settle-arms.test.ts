/** @module Bodies that serve another: whose they are, as several reports tell. */
import { expect, test } from 'vitest'
import { type FigureOf, testimony } from '../../tests/make-testimony.ts'
import { matchActors } from './match-actors.ts'

const union: FigureOf = { name: 'Eastern Customs Union', kind: 'organisation', aliases: ['bloc'] }
const ardan: FigureOf = { name: 'Ardan', kind: 'state' }

test('the commission whose spokesman speaks for a union in another report is the union’s', () => {
  const of = (side: string): FigureOf => ({ name: 'Ana Osei', side, titles: ['spokesman'] })
  const commission: FigureOf = { name: 'Commission', kind: 'organisation' }
  expect(partiesIn([union, of('Eastern Customs Union')], [commission, of('Commission')])).toMatchObject({
    Commission: 'Eastern Customs Union',
    'Ana Osei': 'Eastern Customs Union',
  })
  expect(partiesIn([ardan, of('Defence Ministry')], [of('Elders’ Council')])['Elders’ Council']).not.toBe(
    'Defence Ministry',
  )
})

test('an office called by the last word of the one union there is serves it; of two unions it is nobody’s', () => {
  const office: FigureOf = { name: 'Union Customs Office', kind: 'organisation' }
  const other: FigureOf = { name: 'Glaziers’ Union', kind: 'organisation' }
  const federation: FigureOf = { name: 'Union Glass Federation', kind: 'organisation' }
  expect(partiesIn([union, office, federation])).toMatchObject({
    'Union Customs Office': 'Eastern Customs Union',
    'Union Glass Federation': null,
  })
  expect(partiesIn([union, other, office])['Union Customs Office']).toBe(null)
})

test('a delegate of a member state speaks for the one bloc', () => {
  const delegate: FigureOf = { name: 'delegate from one member state', anonymous: true }
  expect(partiesIn([union, delegate])['delegate from one member state']).toBe('Eastern Customs Union')
  expect(partiesIn([ardan, delegate])['delegate from one member state']).toBe(null)
})

test('a delegation with a state before it is the state’s, though its own report does not know the state', () => {
  const theirs = ['Ardan’s delegation', 'Ardani foreign ministry'].map(
    (name): FigureOf => ({ name, kind: 'organisation' }),
  )
  expect(partiesIn([ardan], theirs)).toMatchObject({
    'Ardan’s delegation': 'Ardan',
    'Ardani foreign ministry': 'Ardan',
  })
  expect(partiesIn([ardan], [{ name: 'Ardan Glass Association', kind: 'organisation' }])).toMatchObject({
    'Ardan Glass Association': null,
  })
})

test('whoever is unnamed inside a state’s camp or ministry speaks for it, whatever his own report knows', () => {
  const unnamed = [
    'friend inside the Ardani camp',
    'duty officer at the Ardani Interior Ministry',
    'friend of the Ardani',
  ].map((name): FigureOf => ({ name, anonymous: true }))
  const parties = partiesIn([ardan], unnamed)
  expect(unnamed.map(({ name }) => parties[name])).toEqual(['Ardan', 'Ardan', null])
})

test('"Ardan’s foreign ministry" and "the Ardani foreign ministry" are one', () => {
  const both = ['Ardan’s foreign ministry', 'Ardani foreign ministry', 'Ardani trade ministry']
  const parties = partiesIn(...both.map((name): FigureOf[] => [ardan, { name, kind: 'organisation', side: 'Ardan' }]))
  expect(Object.keys(parties)).toHaveLength(3)
})

/** Name of each actor → name of its party, by what each report has of figures. */
function partiesIn(...reports: readonly (readonly FigureOf[])[]) {
  const { actors } = matchActors(reports.map(figures => testimony({ figures })))
  return Object.fromEntries(
    actors.map(({ name, party }) => [name, actors.find(({ id }) => id === party)?.name ?? null] as const),
  )
}
