/** @module One side under several names, and the state that a title leaves out. */
import { describe, expect, test } from 'vitest'
import { type FigureOf, testimony } from '../../../tests/make-testimony.ts'
import type { ToldName } from '../../document/testimony.ts'
import { matchActors } from '../match-actors.ts'

const ardan: FigureOf = { name: 'Ardan', kind: 'state' }
const government: FigureOf = { name: 'Ardani government', kind: 'organisation', side: 'Ardani' }
const league: FigureOf = { name: 'League', kind: 'organisation' }

describe('one side', () => {
  test('an adjective belongs to the only name it is built on, in whatever report that stands', () => {
    expect(partiesIn([government, { name: 'Ana Osei', side: 'Ardani' }], [ardan])).toEqual({ 'Ana Osei': 'Ardan' })
  })

  test('of two such names it belongs to neither', () => {
    const arda: FigureOf = { name: 'Arda', kind: 'state' }
    expect(partiesIn([{ name: 'Ana Osei', side: 'Ardan' }], [arda], [ardan])).toEqual({ 'Ana Osei': 'Ardan' })
    expect(partiesIn([{ name: 'Ana Osei', side: 'Ardani' }], [{ ...ardan, name: 'Ardana' }], [ardan])).toEqual({
      'Ana Osei': 'Ardani',
    })
  })

  test.each(['capital', 'place'] as const)('a capital that one report tells holds in all, as a %s', form => {
    const sendal = [{ name: 'Sendal', form, side: 'Ardan' }]
    const reports = [report([ardan], sendal), report([{ name: 'Sendal', kind: 'state' }, osei('Sendal')])]
    expect(parties(reports)).toEqual({ 'Ana Osei': 'Ardan' })
  })

  test('a place for which somebody speaks who elsewhere speaks for the government is its capital', () => {
    const reports = [
      report([ardan, government, osei('government')]),
      report([{ name: 'Sendal', kind: 'state' }, osei('Sendal')], [{ name: 'Sendal', form: 'place', side: null }]),
      report([
        { name: 'Sendal', kind: 'state' },
        { name: 'Jonas Keller', side: 'Sendal' },
      ]),
    ]
    expect(parties(reports)).toEqual({ 'Ana Osei': 'Ardan', 'Jonas Keller': 'Ardan' })
  })

  test('a place of which those of one state speak as of their own is its capital', () => {
    const sendal = { name: 'Sendal', form: 'place', side: null } as const
    const says = ['Sendal would come down to seven', 'Sendal was willing to wait'].map(words => {
      const figures: readonly FigureOf[] = [
        { ...osei('Ardan'), titles: ['minister'] },
        { name: 'Sendal', kind: 'state' },
      ]
      const made = testimony({ figures: [ardan, ...figures], said: [{ by: 'Ana Osei', words }] })
      return { ...made, otherNames: [{ ...sendal, passage: made.sentences[0]!.passage }] }
    })
    expect(matchActors(says).actors.map(({ name }) => name)).toEqual(['Ardan', 'Ana Osei'])
    expect(matchActors(says.slice(1)).actors.map(({ name }) => name)).toContain('Sendal')
  })

  test('a lone name that no report introduces, with an adjective in another, is a state in all', () => {
    const reports = [
      report([{ name: 'Tamra', kind: 'person' }]),
      report([osei('Tamra')], [{ name: 'Tamran', form: 'adjective', side: null }]),
    ]
    expect(parties(reports)).toEqual({ 'Ana Osei': 'Tamra' })
  })

  test('a country of the lists has its capital there, and no other', () => {
    const says = ['Sendal would come down to seven', 'Sendal was willing to wait'].map(words => {
      const peru: readonly FigureOf[] = [
        { name: 'Peru', kind: 'state' },
        osei('Peru'),
        { name: 'Sendal', kind: 'state' },
      ]
      const made = testimony({ figures: peru, said: [{ by: 'Ana Osei', words }] })
      const passage = made.sentences[0]!.passage
      return { ...made, otherNames: [{ name: 'Sendal', form: 'place' as const, side: null, passage }] }
    })
    expect(matchActors(says).actors.map(({ name }) => name)).toContain('Sendal')
  })

  test('what joins two names is kept with its reason', () => {
    const adjective = { name: 'Ardani', form: 'adjective', side: null } as const
    const { actors } = matchActors([report([ardan, osei('Ardani')], [adjective])])
    expect(actors.find(({ name }) => name === 'Ardan')!.links.map(({ reason }) => reason)).toEqual([
      '“Ardani” is built on “Ardan”.',
    ])
  })

  test('a country of the lists is nobody’s capital', () => {
    const reports = [
      report([ardan, government, osei('Ardan')]),
      report([{ name: 'Chad', kind: 'state' }, osei('Chad')], [{ name: 'Chad', form: 'place', side: null }]),
    ]
    expect(matchActors(reports).actors.map(({ name }) => name)).toContain('Chad')
  })

  test('a short name is the only body that ends in it', () => {
    const full: FigureOf = { name: 'Growers’ League', kind: 'organisation' }
    expect(partiesIn([full], [league, { name: 'Ana Osei', side: 'League' }])).toEqual({ 'Ana Osei': 'Growers’ League' })
    const other: FigureOf = { name: 'Millers’ League', kind: 'organisation' }
    expect(partiesIn([full, other], [league, { name: 'Ana Osei', side: 'League' }])).toEqual({ 'Ana Osei': 'League' })
  })
})

test('"the union" of teachers may be their association', () => {
  const association: FigureOf = { name: 'Sendal Teachers Association', kind: 'organisation' }
  const union: FigureOf = { name: 'union', kind: 'organisation' }
  expect(partiesIn([association], [union, { name: 'Ana Osei', side: 'union' }])).toEqual({
    'Ana Osei': 'Sendal Teachers Association',
  })
})

describe('the state that words leave out', () => {
  test('"the government" is the only one at the talks', () => {
    expect(partiesIn([ardan, government], [league, osei('government')])).toEqual({ 'Ana Osei': 'Ardan' })
  })

  test('a host with one minister is no second government; one with two is', () => {
    const host = (count: number) =>
      ['Ana Ahost', 'Ana Bhost'].slice(0, count).map((name): FigureOf => ({ name, side: 'Bela', titles: ['minister'] }))
    const bela: FigureOf = { name: 'Bela', kind: 'state' }
    expect(partiesIn([ardan, government, bela, ...host(1)], [osei('government')])['Ana Osei']).toBe('Ardan')
    expect(partiesIn([ardan, government, bela, ...host(2)], [osei('government')])['Ana Osei']).toBe(null)
  })

  test('where another state sends people too, an office without its state is of nobody known', () => {
    const bela: FigureOf = { name: 'Bela', kind: 'state' }
    const envoy: FigureOf = { name: 'Jonas Keller', side: 'Bela', titles: ['negotiator'] }
    const minister: FigureOf = { name: 'Ana Osei', titles: ['foreign minister'] }
    expect(partiesIn([ardan, government], [bela, envoy], [minister])).toEqual({
      'Jonas Keller': 'Bela',
      'Ana Osei': null,
    })
  })

  test('a state whose envoy only looks on has no government that is meant', () => {
    const bela: FigureOf = { name: 'Bela', kind: 'state' }
    const envoy: FigureOf = { name: 'Jonas Keller', side: 'Bela', titles: ['envoy'] }
    const figures = [ardan, government, bela, envoy, { name: 'Ana Osei', titles: ['defence minister'] }]
    const said = (by: string) => [{ by, words: 'nine boats.', act: 'demand' as const }]
    expect(parties([testimony({ figures, said: said('Ardan') })])['Ana Osei']).toBe('Ardan')
    expect(parties([testimony({ figures, said: [...said('Ardan'), ...said('Jonas Keller')] })])['Ana Osei']).toBe(null)
  })

  test('where another state demands and refuses in as many reports, each has a government', () => {
    const delegation: FigureOf = { name: 'Ardani delegation', kind: 'organisation', side: 'Ardan' }
    const figures = [ardan, delegation, { name: 'Denmark', kind: 'state' as const }, osei('government')]
    const heard = (act: 'demand' | 'report') =>
      parties(
        ['Ardan', 'Denmark', 'Denmark', 'Denmark'].map(by =>
          testimony({ figures, said: [{ by, words: 'nine boats.', act }] }),
        ),
      )['Ana Osei']
    expect([heard('report'), heard('demand')]).toEqual(['Ardan', null])
  })

  test('a government that is heard less often than the other states together is not that of the story', () => {
    const others = ['Chile', 'Denmark'].map((name): FigureOf => ({ name, kind: 'state' }))
    const figures = [ardan, government, ...others, { name: 'Ana Osei', titles: ['foreign minister'] }]
    const said = (by: string) => ({ by, words: 'nine boats.', act: 'demand' as const })
    const told = (...by: readonly string[]) => parties([testimony({ figures, said: by.map(said) })])['Ana Osei']
    expect([told('Ardan', 'Chile'), told('Ardan', 'Chile', 'Denmark')]).toEqual(['Ardan', null])
  })

  test('of two governments it is nobody known', () => {
    const belan: FigureOf = { name: 'Belan government', kind: 'organisation', side: 'Bela' }
    expect(partiesIn([ardan, government], [belan], [osei('government')])).toEqual({ 'Ana Osei': null })
  })

  test('an office only a state has, too; a union’s president and a former minister not', () => {
    const people = ['Interior Minister', 'president of the union', 'former minister', 'analyst'].map(
      (title, at): FigureOf => ({ name: `Ana ${'ABCD'[at]!}osei`, titles: [title] }),
    )
    expect(Object.values(partiesIn([ardan, government], people))).toEqual(['Ardan', null, null, null])
  })

  describe('a minister whom no report gives a state', () => {
    const interior: FigureOf = { name: 'Ana Osei', titles: ['Interior Minister'] }
    const land = [{ name: 'Tamra', form: 'place', side: null }] as const
    const people = { name: 'Tamran', form: 'adjective', side: null } as const

    test('is of the land that nearly every report names', () => {
      const bela: FigureOf = { name: 'Bela', kind: 'state' }
      const reports = [report([interior], land), report([interior], [people]), report([interior, bela], land)]
      expect(parties(reports)).toEqual({ 'Ana Osei': 'Tamra' })
      expect(parties([report([interior], land)])).toEqual({ 'Ana Osei': null })
    })

    test('is of no land whose people mediate', () => {
      const envoy: FigureOf = { name: 'Jonas Keller', side: 'Bela', titles: ['mediator'] }
      const bela: FigureOf = { name: 'Bela', kind: 'state' }
      const one = report([interior, bela, envoy], [...land, people])
      expect(parties([one, one])['Ana Osei']).toBe('Tamra')
    })

    test('is of no land where ministers of two states are told', () => {
      const [ardans, belas] = ['Ardan', 'Bela'].map((side, at): FigureOf[] => [
        { name: side, kind: 'state' },
        { name: `Jonas ${'KL'[at]!}eller`, side, titles: ['Trade Minister'] },
      ])
      const one = report([interior, ...ardans!, ...belas!], [...land, people])
      expect(parties([one, one])['Ana Osei']).toBe(null)
    })

    test('so are those who serve it without a name', () => {
      const served = (name: string) => {
        const source: FigureOf = { name, anonymous: true }
        const { actors } = matchActors([report([interior, source], [...land, people]), report([interior], land)])
        return actors.find(actor => actor.name === name)!.party
      }
      expect(served('security official')).toBe('tamra')
      expect(served('source close to the presidency')).toBe('tamra')
      expect(served('foreign military observer')).toBe(null)
    })

    test('in a paper called after another state is of that one, when no other report has him', () => {
      const trade: FigureOf = { name: 'Jonas Keller', titles: ['Trade Minister'] }
      const bela: FigureOf = { name: 'Bela', kind: 'state' }
      const theirs = { ...testimony({ outlet: 'Bela Mail', figures: [trade, interior, bela] }), otherNames: [] }
      const reports = [
        report([interior], [...land, people]),
        report([interior], land),
        report([interior], land),
        theirs,
      ]
      expect(parties(reports)).toEqual({ 'Ana Osei': 'Tamra', 'Jonas Keller': 'Bela' })
    })
  })

  test('where soldiers rule a general is of the junta; a warlord is not', () => {
    const soldiers = ['Brigadier', 'Army spokesman', 'trade minister'].map(
      (title, at): FigureOf => ({ name: `Ana ${'ABC'[at]!}osei`, titles: [title] }),
    )
    const junta: FigureOf = { name: 'junta', kind: 'organisation', side: 'junta' }
    expect(Object.values(partiesIn([junta, ...soldiers]))).toEqual(['junta', 'junta', null])
    expect(partiesIn([junta, { name: 'Ana Osei', titles: ['warlord', 'Colonel'] }])).toEqual({ 'Ana Osei': null })
  })

  test('the only state of the reports is no party where one report alone speaks of it', () => {
    const the: FigureOf = { name: 'government', kind: 'organisation', side: 'government' }
    const abroad = [[the, { name: 'Bela', kind: 'state' }, osei('government')], [the], [the]] as const
    expect(partiesIn(...abroad)).toEqual({ 'Ana Osei': 'government' })
    expect(partiesIn(abroad[0])).toEqual({ 'Ana Osei': 'Bela' })
  })

  test('the State Department of reports that name no country of the lists is not the one known', () => {
    const department: FigureOf = { name: 'State Department', kind: 'organisation', side: 'United States' }
    const speaker: FigureOf = { name: 'Ana Osei', side: 'United States', titles: ['spokeswoman'] }
    expect(partiesIn([ardan, department, speaker])['Ana Osei']).toBe(null)
    expect(partiesIn([ardan, { name: 'Denmark', kind: 'state' }, department, speaker])['Ana Osei']).toBe(
      'United States',
    )
  })

  test('the Foreign Office of reports that never name its country of the lists is another’s', () => {
    const office: FigureOf = { name: 'Foreign Office', kind: 'organisation', side: 'United Kingdom' }
    const speaker: FigureOf = { name: 'Ana Osei', side: 'United Kingdom', titles: ['spokeswoman'] }
    const denmark: FigureOf = { name: 'Denmark', kind: 'state' }
    expect(partiesIn([denmark, office, speaker])['Ana Osei']).not.toBe('United Kingdom')
    const kingdom: FigureOf = { name: 'United Kingdom', kind: 'state' }
    expect(partiesIn([denmark, kingdom, office, speaker])['Ana Osei']).toBe('United Kingdom')
  })

  test('a secretary of state, for nothing in particular, is of the United States', () => {
    const usa: FigureOf = { name: 'United States', kind: 'state' }
    const titled = (title: string) => partiesIn([usa, { name: 'Ana Osei', titles: [title] }])['Ana Osei']
    expect(['Secretary of State', 'secretary of state for fisheries'].map(titled)).toEqual(['United States', null])
  })

  test('in a paper called after a state, an office is of that state', () => {
    const outlets = ['Ardan Courier', 'The Courier'].map(outlet =>
      testimony({ outlet, figures: [ardan, { name: 'Ana Osei', titles: ['Premier'] }] }),
    )
    expect(outlets.map(one => parties([one])['Ana Osei'])).toEqual(['Ardan', null])
  })
})

test('one office, one surname, a given name a slip apart: one person; without the office two', () => {
  const spelled = (titles: readonly string[]) =>
    partiesIn([{ name: 'Lucien Osek', titles }], [{ name: 'Lucian Osec', titles }])
  expect(Object.keys(spelled(['foreign minister']))).toHaveLength(1)
  expect(Object.keys(spelled([]))).toHaveLength(2)
})

function osei(side: string): FigureOf {
  return { name: 'Ana Osei', side }
}

function report(figures: readonly FigureOf[], otherNames: readonly Omit<ToldName, 'passage'>[] = []) {
  const made = testimony({ figures, tells: otherNames.map(({ name }) => `They met in ${name}.`) })
  return { ...made, otherNames: otherNames.map((name, at) => ({ ...name, passage: made.sentences[at]!.passage })) }
}

/** Name of each person → name of the party. */
function parties(reports: Parameters<typeof matchActors>[0]) {
  const { actors } = matchActors(reports)
  const people = actors.filter(({ kind }) => kind === 'person')
  return Object.fromEntries(
    people.map(({ name, party }) => [name, actors.find(({ id }) => id === party)?.name ?? null] as const),
  )
}

function partiesIn(...reports: readonly (readonly FigureOf[])[]) {
  return parties(reports.map(figures => testimony({ figures })))
}
