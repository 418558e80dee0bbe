/** @module Parties by their common noun: linked to the one body that goes by it, else an actor of their own. */
import { describe, expect, test } from 'vitest'
import { type FigureOf, testimony } from '../../tests/make-testimony.ts'
import { matchActors } from './match-actors.ts'

const rebels: FigureOf = { name: 'rebels', kind: 'group', anonymous: true, side: 'rebels' }
const commander: FigureOf = { name: 'Ana Osei', side: 'rebels' }
const front: FigureOf = { name: 'Harl Front', kind: 'organisation', aliases: ['rebel Harl Front'] }

test('whoever is taken for the rebels says why', () => {
  const { actors } = matchActors([[front], [rebels]].map(figures => testimony({ figures })))
  expect(actors.flatMap(({ links }) => links)).toMatchObject([
    { reason: 'No other body of the reports goes by the word “rebels”.' },
  ])
})

test('the junta is the body that a report calls a military one', () => {
  const council: FigureOf = { name: 'Harl Council', kind: 'organisation', aliases: ['military body'] }
  expect(partiesIn([council], [{ name: 'Ana Osei', side: 'junta' }])).toEqual({ 'Ana Osei': 'Harl Council' })
})

test('the company is the only body that no union or office is called like', () => {
  const company: FigureOf = { name: 'company', kind: 'organisation', side: 'company' }
  const union: FigureOf = { name: 'Dockers’ Union', kind: 'organisation' }
  const line: FigureOf = { name: 'Harl Ferries', kind: 'organisation' }
  const speaker: FigureOf = { name: 'Ana Osei', side: 'company' }
  expect(partiesIn([union, line], [company, speaker])).toEqual({ 'Ana Osei': 'Harl Ferries' })
  const other: FigureOf = { name: 'Urzo Ferries', kind: 'organisation' }
  expect(partiesIn([union, line, other], [company, speaker])).toEqual({ 'Ana Osei': null })
})

describe('the rebels', () => {
  test.each<[string, FigureOf[]]>([
    ['of the one body that a report calls rebel', [front]],
    [
      'of the one body that has rebels',
      [
        { name: 'Harl Front', kind: 'organisation' },
        { name: 'Harl Front guerrillas', kind: 'group', anonymous: true },
      ],
    ],
    ['of the one body that fights by its name', [{ name: 'Harl Liberation Army', kind: 'organisation' }]],
  ])('%s', (_, figures) => {
    expect(partiesIn(figures, [rebels, commander])).toEqual({ 'Ana Osei': figures[0]!.name })
  })

  test('insurgents elsewhere, with what is said of where they are, are the same', () => {
    const insurgents: FigureOf = {
      name: 'Insurgents in the northern hills',
      kind: 'group',
      anonymous: true,
      side: 'rebels',
    }
    expect(namesIn([front], [insurgents])).toEqual(['Harl Front'])
  })

  test('nobody’s name: a party of their own', () => {
    expect(partiesIn([rebels, commander])).toEqual({ 'Ana Osei': 'rebels' })
  })

  test('of two such bodies: left open', () => {
    const army: FigureOf = { name: 'Sendal Army', kind: 'organisation', aliases: ['insurgent Sendal Army'] }
    expect(partiesIn([front, army], [commander])).toEqual({ 'Ana Osei': null })
  })

  test('a state does not speak through those who fight it', () => {
    const owned = { ...front, side: 'Denmark' }
    expect(partiesIn([owned], [commander, { name: 'Denmark', kind: 'state' }])).toEqual({ 'Ana Osei': 'Harl Front' })
  })

  test('"two rebels" are no party', () => {
    const two: FigureOf = { name: 'two rebels', kind: 'group', anonymous: true, side: 'rebels' }
    expect(namesIn([front], [two])).toEqual(['Harl Front', 'two rebels'])
  })
})

test('employers are the association that represents them', () => {
  const association: FigureOf = { name: 'Basin Harbour Association', kind: 'organisation', aliases: ['port employers'] }
  expect(namesIn([association], [{ name: 'management', kind: 'organisation' }])).toEqual(['Basin Harbour Association'])
})

test('"the company" is the one company of the story, and its short name too', () => {
  const company: FigureOf = { name: 'company', kind: 'organisation', side: 'company' }
  const long: FigureOf = { name: 'Harl Mills Ltd', kind: 'organisation' }
  const short: FigureOf = { name: 'Harl', kind: 'state' }
  expect(namesIn([long], [company], [short])).toEqual(['Harl Mills Ltd'])
})

test('"the government" of reports that know no state at the talks is a party by that name', () => {
  const government: FigureOf = { name: 'government', kind: 'organisation', side: 'government' }
  const states: readonly FigureOf[] = ['Ardan', 'Bela'].map(name => ({ name, kind: 'state' }))
  const minister: FigureOf = { name: 'Ana Osei', titles: ['Health Secretary'] }
  expect(partiesIn([government, minister, ...states])).toEqual({ 'Ana Osei': 'government' })
  expect(partiesIn([government, minister, states[0]!])).toEqual({ 'Ana Osei': 'Ardan' })
})

test('a name with fighters and no ministers is no state; spelled two ways it is one', () => {
  const { actors } = matchActors(
    [
      [
        { name: 'Houlki', kind: 'state' },
        { name: 'Ana Osei', side: 'Houlki', titles: ['commander'] },
      ] as const,
      [{ name: 'Hulkis', kind: 'organisation' }] as const,
    ].map(figures => testimony({ figures })),
  )
  expect(actors.filter(({ kind }) => kind !== 'person')).toMatchObject([{ kind: 'organisation' }])
})

function namesIn(...reports: readonly (readonly FigureOf[])[]) {
  return matchActors(reports.map(figures => testimony({ figures }))).actors.map(({ name }) => name)
}

/** Name of each person → name of the party. */
function partiesIn(...reports: readonly (readonly FigureOf[])[]) {
  const { actors } = matchActors(reports.map(figures => testimony({ figures })))
  const people = actors.filter(({ kind }) => kind === 'person')
  return Object.fromEntries(
    people.map(({ name, party }) => [name, actors.find(({ id }) => id === party)?.name ?? null] as const),
  )
}

describe('"the movement", and rebels of whom no report says who they are,', () => {
  const front: FigureOf = { name: 'Front for Harl', kind: 'organisation' }
  const osei: FigureOf = { name: 'Ana Osei', side: 'Front for Harl', titles: ['political secretary'] }
  const called = (name: string): FigureOf => ({ name, kind: 'organisation' })

  test.each(['movement', 'armed group'])('are the one front that somebody speaks for: %s', name => {
    expect(namesIn([front, osei], [called(name)])).not.toContain(name)
  })

  test('are nobody known where two have spokesmen', () => {
    const other: FigureOf[] = [
      { name: 'Hill Brotherhood', kind: 'organisation' },
      { name: 'Jonas Keller', side: 'Hill Brotherhood', titles: ['spokesman'] },
    ]
    expect(namesIn([front, osei, ...other], [called('movement')])).toContain('movement')
  })
})
