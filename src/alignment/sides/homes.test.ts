/** @module Whose paper a report is in, and the ministers whose state it therefore leaves out. */
import { describe, expect, test } from 'vitest'
import { type FigureOf, testimony } from '../../../tests/make-testimony.ts'
import { matchActors } from '../match-actors.ts'

const ardan: FigureOf = { name: 'Ardan', kind: 'state' }
const bela: FigureOf = { name: 'Bela', kind: 'state' }
/** A wire: whoever it names is introduced with a state. */
const wire = [ardan, bela, { name: 'Ana Osei', side: 'Ardan', titles: ['Trade Minister'] }]
const premier: FigureOf = { name: 'Jonas Keller', titles: ['Prime Minister'] }

describe('a paper that names a minister without his state, which another report tells,', () => {
  test('names its own premier so', () => {
    expect(partiesIn(wire, [ardan, bela, { name: 'Ana Osei', titles: ['Trade Minister'] }, premier])).toMatchObject({
      'Jonas Keller': 'Ardan',
    })
  })

  test('and its ministries, for which somebody speaks', () => {
    const ministry: FigureOf = { name: 'Commerce Ministry', kind: 'organisation' }
    const spokesman: FigureOf = { name: 'Ilka Varn', side: 'Commerce Ministry', titles: ['spokesman'] }
    const paper = [ardan, { name: 'Ana Osei', titles: ['Trade Minister'] }, ministry, spokesman]
    expect(partiesIn(wire, paper)).toMatchObject({ 'Commerce Ministry': 'Ardan', 'Ilka Varn': 'Ardan' })
  })

  test('is at home there although it gives her no office, when it never names the state', () => {
    expect(partiesIn(wire, [bela, { name: 'Ana Osei' }, premier])['Jonas Keller']).toBe('Ardan')
    expect(partiesIn(wire, [ardan, bela, { name: 'Ana Osei' }, premier])['Jonas Keller']).toBe(null)
  })

  test('is at home nowhere when it leaves two states out, or names hers with somebody else', () => {
    const other: FigureOf = { name: 'Mira Lund', side: 'Bela', titles: ['Trade Minister'] }
    const both = ['Ana Osei', 'Mira Lund'].map((name): FigureOf => ({ name, titles: ['Trade Minister'] }))
    expect(partiesIn([...wire, other], [ardan, bela, ...both, premier])['Jonas Keller']).toBe(null)
    const told: FigureOf = { name: 'Ilka Varn', side: 'Ardan', titles: ['envoy'] }
    expect(partiesIn(wire, [ardan, bela, both[0]!, told, premier])['Jonas Keller']).toBe(null)
  })

  test('gives no state to heads of bodies', () => {
    const people = ['Director General', 'secretary general', 'President of the league'].map(
      (title, at): FigureOf => ({ name: `Ilka ${'ABC'[at]!}varn`, titles: [title] }),
    )
    const paper = [ardan, { name: 'Ana Osei', titles: ['Trade Minister'] }, ...people]
    const parties = partiesIn(wire, paper)
    expect(people.map(({ name }) => parties[name])).toEqual([null, null, null])
  })
})

test('a minister whom papers of two states leave without one is of neither', () => {
  const papers = ['Ardan Mail', 'Bela Mail'].map(outlet => testimony({ outlet, figures: [ardan, bela, premier] }))
  const { actors } = matchActors(papers)
  expect(actors.find(({ name }) => name === 'Jonas Keller')!.party).toBe(null)
})

test('the ministry of one paper is not that of another', () => {
  const ministry: FigureOf = { name: 'Foreign Ministry', kind: 'organisation' }
  const speaker = (name: string): FigureOf => ({ name, side: 'Foreign Ministry', titles: ['spokesman'] })
  const papers = ['Ardan Mail', 'Bela Mail'].map((outlet, at) =>
    testimony({ outlet, figures: [ardan, bela, ministry, speaker(['Ilka Varn', 'Ole Varn'][at]!)] }),
  )
  const { actors } = matchActors(papers)
  const partyOf = (name: string) => actors.find(actor => actor.name === name)!.party
  expect(['Ilka Varn', 'Ole Varn'].map(partyOf)).toEqual(['ardan', 'bela'])
})

test('one senior official, and a source in our delegation, are of the paper’s state', () => {
  const unnamed = ['senior official', 'source in our delegation', 'senior official of the bank', 'official'].map(
    (name): FigureOf => ({ name, anonymous: true }),
  )
  const { actors } = matchActors([testimony({ outlet: 'Ardan Mail', figures: [ardan, bela, ...unnamed] })])
  const partyOf = (name: string) => actors.find(actor => actor.name === name)!.party
  expect(unnamed.map(({ name }) => partyOf(name))).toEqual(['ardan', 'ardan', null, null])
})

test('the president of the republic is of the paper’s own', () => {
  const head: FigureOf = { name: 'Jonas Keller', titles: ['President of the Republic'] }
  const [paper] = [testimony({ outlet: 'Ardan Mail', figures: [ardan, bela, head] })]
  const { actors } = matchActors([paper!])
  expect(actors.find(({ name }) => name === 'Jonas Keller')!.party).toBe('ardan')
})

test('"her government" does not make it the only one at the talks', () => {
  const hers: FigureOf = { name: 'Osei’s government', kind: 'organisation', side: 'Ardan', aliases: ['her government'] }
  expect(partiesIn([...wire, hers], [bela, premier])['Jonas Keller']).toBe(null)
})

test('an outlet has one home: what one of its reports leaves out another introduces', () => {
  const minister: FigureOf = { name: 'Ana Osei', titles: ['Trade Minister'] }
  const reports = [wire, [ardan, bela, minister, premier], wire].map((figures, at) =>
    testimony({ outlet: at === 0 ? 'Far Wire' : 'Near Wire', figures }),
  )
  const { actors } = matchActors(reports)
  expect(actors.find(({ name }) => name === 'Jonas Keller')!.party).toBe(null)
})

test('a paper that leaves three ministers of one state without it and one of another is at home in the first', () => {
  const officials = ['Ana Osei', 'Ilka Varn', 'Ole Varn', 'Mira Lund'].map(
    (name, at): FigureOf => ({
      name,
      side: at < 3 ? 'Ardan' : 'Bela',
      titles: [`${['Trade', 'Water', 'Health', 'Trade'][at]!} Minister`],
    }),
  )
  const bare = officials.map((figure): FigureOf => ({ ...figure, side: null }))
  expect(partiesIn([ardan, bela, ...officials], [ardan, bela, ...bare, premier])['Jonas Keller']).toBe('Ardan')
})

/** Name of each actor → name of its party, by what each report has of figures. */
function partiesIn(...reports: readonly (readonly FigureOf[])[]) {
  const { actors } = matchActors(reports.map((figures, at) => testimony({ outlet: `Paper ${'ABCDE'[at]!}`, figures })))
  return Object.fromEntries(
    actors.map(({ name, party }) => [name, actors.find(({ id }) => id === party)?.name ?? null] as const),
  )
}
