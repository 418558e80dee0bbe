/** @module A body by its long name, whatever short one a report has for it. */
import { describe, expect, test } from 'vitest'
import { type FigureOf, testimony } from '../../tests/make-testimony.ts'
import { settleShortNames } from './settle-short-names.ts'

const league: FigureOf = { name: 'Northern Growers’ League', kind: 'organisation' }
const mills: FigureOf = { name: 'Harl Mills', kind: 'organisation' }
const green: FigureOf = { name: 'Varn Alliance', kind: 'organisation' }

describe('a short name', () => {
  test.each<[string, string, FigureOf[]]>([
    ['league', 'Northern Growers’ League', [league]],
    ['Growers’ League', 'Northern Growers’ League', [league]],
    ['Harl', 'Harl Mills', [mills]],
    ['Varns', 'Varn Alliance', [green]],
    ['brotherhood', 'Brotherhood of the Long Marsh', [{ name: 'Brotherhood of the Long Marsh', kind: 'organisation' }]],
    [
      'Justice Department',
      'Sendal Department of Justice',
      [{ name: 'Sendal Department of Justice', kind: 'organisation' }],
    ],
    ['union', 'Transit Workers of Sendal', [{ name: 'Transit Workers of Sendal', kind: 'organisation' }]],
    ['NGL', 'Northern Growers’ League', [league]],
    ['bloc', 'Eastern Grain Community', [{ name: 'Eastern Grain Community', kind: 'organisation' }]],
    ['union', 'Sendal Teachers Association', [{ name: 'Sendal Teachers Association', kind: 'organisation' }]],
  ])('"%s" is %s, as a body and as a side', (short, long, bodies) => {
    const figures = [...bodies, { name: short, kind: 'organisation' } as const, { name: 'Ana Osei', side: short }]
    const settled = settledOf(figures)
    expect(settled.map(({ name, side }) => side ?? name)).toEqual([...bodies.map(({ name }) => name), long, long])
  })

  test.each<[string, string, FigureOf[]]>([
    ['league', 'two leagues', [league, { name: 'Southern League', kind: 'organisation' }]],
    ['NGL', 'two leagues', [league, { name: 'Neutral Grain League', kind: 'organisation' }]],
    ['Harl', 'a person', [mills, { name: 'Jonas Harl', kind: 'person' }]],
    ['Harl', 'a state', [mills, { name: 'Harl', kind: 'state' }]],
    ['Ardan', 'what a body is for', [{ name: 'Front for the Liberation of Ardan', kind: 'organisation' }]],
    ['government', 'every state’s', [{ name: 'Harl government', kind: 'organisation' }]],
    ['ministry', 'another state’s', [{ name: 'Ministry of Trade', kind: 'organisation' }]],
    ['national', 'a word of many names', [{ name: 'National Alliance', kind: 'organisation' }]],
  ])('"%s" stays itself where it may be %s', (short, _, others) => {
    expect(settledOf([...others, { name: 'Ana Osei', side: short }]).at(-1)!.side).toBe(short)
  })

  test('whoever speaks for the elders here and for a named body there tells that they are one', () => {
    const committee: FigureOf = { name: 'Harl Committee', kind: 'organisation' }
    const elders: FigureOf = { name: 'elders', kind: 'group', anonymous: true }
    const speaker = (side: string): FigureOf => ({ name: 'Ana Osei', side })
    const settled = settledOf([committee, elders, speaker('elders'), speaker('Harl Committee')])
    expect(settled.map(({ name, side }) => side ?? name)).toEqual(Array(4).fill('Harl Committee'))
    expect(settledOf([committee, elders, speaker('elders')]).at(-1)!.side).toBe('elders')
  })

  test('that two would fit is of the one that a report calls so', () => {
    const weavers: FigureOf = { name: 'Weavers’ Union', kind: 'organisation' }
    const delta: FigureOf = { name: 'Delta Union', kind: 'organisation', aliases: ['Union'] }
    const union: FigureOf = { name: 'Union', kind: 'organisation' }
    expect(settledOf([weavers, delta, union])[2]!.name).toBe('Delta Union')
    expect(settledOf([weavers, { ...delta, aliases: [] }, union])[2]!.name).toBe('Union')
  })

  test('letters in another order, with two words the same, are one movement in two languages', () => {
    const ours: FigureOf = { name: 'Varn People’s Front', kind: 'organisation', aliases: ['VPF'] }
    const theirs: FigureOf = { name: 'Popular Front of Varn', kind: 'organisation', aliases: ['FPV'] }
    expect(new Set(settledOf([ours, ours, theirs]).map(({ name }) => name))).toEqual(new Set(['Varn People’s Front']))
    const other: FigureOf = { name: 'Marsh Volunteer Federation', kind: 'organisation', aliases: ['FPV'] }
    expect(settledOf([ours, other]).map(({ name }) => name)).toEqual([ours.name, other.name])
  })
})

function settledOf(figures: readonly FigureOf[]) {
  return settleShortNames(testimony({ figures }).figures)
}
