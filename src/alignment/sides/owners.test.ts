/** @module Ministers, armies and governments of which a report leaves the state out. */
import { expect, test } from 'vitest'
import { type FigureOf, testimony } from '../../../tests/make-testimony.ts'
import type { Testimony } from '../../document/testimony.ts'
import { matchActors } from '../match-actors.ts'

const [ardan, bela]: FigureOf[] = ['Ardan', 'Bela'].map(name => ({ name, kind: 'state' }))
const osei: FigureOf = { name: 'Ana Osei', side: 'Ardan', titles: ['Foreign Minister'] }
const keller: FigureOf = { name: 'Jonas Keller', side: 'Bela', titles: ['Foreign Minister'] }
const army: FigureOf = { name: 'army', kind: 'organisation' }
const cabinet: FigureOf = { name: 'Ardani cabinet', kind: 'organisation', side: 'Ardan' }
const premier: FigureOf = { name: 'Mira Lund', titles: ['Prime Minister'] }

test.each([
  'SENDAL, May 3 (Westwire) - It rained.',
  'Sendal, Friday 3 May (Westwire) – It rained.',
  'Sendal, 3 May - It rained.',
])('a report that begins with a capital and leaves a premier without a state is at home there: %s', opening => {
  const tells = [opening]
  const capital = { name: 'Sendal', form: 'capital' as const, side: 'Ardan' }
  const wire = testimony({ figures: [ardan!, bela!, osei, keller] })
  const at = (figures: readonly FigureOf[]) => {
    const made = testimony({ figures, tells })
    return { ...made, otherNames: [{ ...capital, passage: made.sentences[0]!.passage }] }
  }
  expect(parties([wire, at([bela!, premier])])['Mira Lund']).toBe('Ardan')
  // Where they meet everybody writes from.
  const met = [{ place: { name: 'Sendal' } }] as unknown as NonNullable<Testimony['meetings']>
  expect(parties([{ ...wire, meetings: met }, at([bela!, premier])])['Mira Lund']).toBe(null)
  // A correspondent introduces the ministers of the country he writes from.
  expect(parties([wire, at([bela!, premier, osei])])['Mira Lund']).toBe(null)
})

test('the army is that of the only state whose army a report, or the story, names', () => {
  const ardani: FigureOf = { name: 'Ardani army', kind: 'organisation', side: 'Ardan' }
  const wire = testimony({ figures: [ardan!, bela!, osei, keller, ardani] })
  expect(parties([wire, testimony({ figures: [bela!, army] })]).army).toBe('Ardan')
  const belan: FigureOf = { name: 'Belan army', kind: 'organisation', side: 'Bela' }
  expect(parties([wire, testimony({ figures: [bela!, belan] }), testimony({ figures: [army] })]).army).toBe(null)
})

test('the state that governs most of the story is meant by "the prime minister", though another has ministers', () => {
  const one = testimony({ figures: [ardan!, bela!, cabinet, keller] })
  const other = testimony({ figures: [ardan!, bela!, premier, { ...cabinet, name: 'Ardani army' }] })
  expect(parties([one, other])['Mira Lund']).toBe('Ardan')
})

test('of two states that reports put one minister to, it is the one whose paper leaves it out', () => {
  const lund = (side: string | null): FigureOf => ({ name: 'Mira Lund', titles: ['Finance Minister'], side })
  const told = [lund('Ardan'), lund('Bela')].map(one => testimony({ figures: [ardan!, bela!, one] }))
  expect(
    parties([...told, testimony({ outlet: 'Bela Mail', figures: [ardan!, bela!, lund(null)] })])['Mira Lund'],
  ).toBe('Bela')
  // A ministry is no side beside a state.
  const ministry = testimony({ figures: [ardan!, bela!, lund('Ministry of Finance')] })
  expect(parties([told[1]!, ministry])['Mira Lund']).toBe('Bela')
})

test('one paper of many does not settle whose a minister is that the others leave open', () => {
  const home = testimony({ outlet: 'Bela Mail', figures: [ardan!, bela!, premier] })
  const wires = Array.from({ length: 5 }, () => testimony({ figures: [ardan!, bela!, premier] }))
  expect(parties([home])['Mira Lund']).toBe('Bela')
  expect(parties([home, ...wires])['Mira Lund']).toBe(null)
})

test('whoever is of a ministry is of its state, where one report puts her there and another tells which', () => {
  const ofMinistry: FigureOf = { name: 'Mira Lund', side: 'water ministry' }
  const abroad = testimony({ figures: [ardan!, bela!, ofMinistry] })
  const home = testimony({ outlet: 'Bela Mail', figures: [ardan!, { name: 'Mira Lund' }] })
  expect(parties([abroad, home])['Mira Lund']).toBe('Bela')
})

test('a house that a report calls the presidential office is of the one state with a president', () => {
  const house: FigureOf = { name: 'Rotunda', kind: 'organisation', aliases: ['presidential office'] }
  const president: FigureOf = { ...osei, titles: ['President'] }
  expect(parties([testimony({ figures: [ardan!, bela!, president, keller, house] })]).Rotunda).toBe('Ardan')
})

/** Each name of an actor → name of its party. */
function parties(reports: Parameters<typeof matchActors>[0]) {
  const { actors } = matchActors(reports)
  return Object.fromEntries(
    actors.flatMap(({ name, aliases, party }) =>
      [name, ...aliases].map(one => [one, actors.find(({ id }) => id === party)?.name ?? null] as const),
    ),
  )
}

test('where a state sends people "the government" is no party by that name', () => {
  const the: FigureOf = { name: 'government', kind: 'organisation', side: 'government' }
  const sent: FigureOf = { name: 'Mira Lund', side: 'Ardan', titles: ['delegation chief'] }
  const reports = [testimony({ figures: [ardan!, sent] }), testimony({ figures: [bela!, the] })]
  expect(matchActors(reports).actors.map(({ name, anonymous }) => (anonymous ? null : name))).not.toContain(
    'government',
  )
})

test('somebody’s press office is of his side; a surname alone in a paper from abroad is not at home there', () => {
  const office: FigureOf = { name: 'Osei’s press office', kind: 'organisation' }
  expect(parties([testimony({ figures: [ardan!, osei] }), testimony({ figures: [office] })])[office.name]).toBe('Ardan')
  const abroad = testimony({ outlet: 'Bela Mail', figures: [ardan!, bela!, { name: 'Lund' }] })
  expect(parties([testimony({ figures: [ardan!, bela!, premier] }), abroad])['Mira Lund']).toBe(null)
})

test('of two presidents whom papers of two states leave without one, the second is of the state that has none yet', () => {
  const [first, second] = ['Mira Lund', 'Ole Varn'].map((name): FigureOf => ({ name, titles: ['President'] }))
  const paper = (outlet: string, ...figures: readonly FigureOf[]) =>
    testimony({ outlet, figures: [ardan!, bela!, ...figures] })
  const papers = ['Ardan Mail', 'Ardan Post'].map(outlet => paper(outlet, first!, second!))
  const found = parties([...papers, paper('Bela Mail', second!)])
  expect(found).toMatchObject({ 'Mira Lund': 'Ardan', 'Ole Varn': 'Bela' })
})

test('her press secretary does not hold the office of a president', () => {
  const president: FigureOf = { name: 'Mira Lund', side: 'Ardan', titles: ['President'] }
  const secretary: FigureOf = { name: 'Ole Varn', titles: ['presidential press secretary'] }
  const found = parties([testimony({ outlet: 'Ardan Mail', figures: [ardan!, bela!, president, secretary] })])
  expect(found['Ole Varn']).toBe('Ardan')
})
