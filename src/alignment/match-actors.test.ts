import { expect, test } from 'vitest'
import { type FigureOf, testimony } from '../../tests/make-testimony.ts'
import { matchActors, type NameJudgement } from './match-actors.ts'

test('a full name and a surname of the same side are one person', () => {
  expect(actorsOf([{ name: 'Anna Keller', side: 'Ardan' }], [{ name: 'Keller', side: 'Ardan' }])).toEqual([
    'ardan: Ardan',
    'keller: Anna Keller = Keller',
  ])
})

test('two spellings of one name are one person', () => {
  expect(actorsOf([{ name: 'Ilyas Petrov' }], [{ name: 'Ilias Petroff' }])).toEqual([
    'petroff: Ilias Petroff = Ilyas Petrov',
  ])
})

test('a slip in the surname is forgiven only on the same side', () => {
  expect(actorsOf([{ name: 'Ilyas Pertov', side: 'Ardan' }], [{ name: 'Ilyas Petrov', side: 'Ardan' }])).toHaveLength(2)
  expect(actorsOf([{ name: 'Ilyas Pertov', side: 'Ardan' }], [{ name: 'Ilyas Petrov', side: 'Bela' }])).toHaveLength(4)
})

test('families share a surname and stay apart', () => {
  expect(actorsOf([{ name: 'Anna Keller' }, { name: 'Paul Keller' }])).toEqual([
    'keller: Anna Keller',
    'keller-2: Paul Keller',
  ])
})

test('a surname that fits two people is nobody known', () => {
  expect(actorsOf([{ name: 'Anna Keller' }, { name: 'Paul Keller' }], [{ name: 'Keller' }])).toHaveLength(3)
})

test('an office tells which of two is meant', () => {
  const family: readonly FigureOf[] = [
    { name: 'Anna Keller', titles: ['water minister'] },
    { name: 'Paul Keller', titles: ['governor'] },
  ]
  expect(actorsOf(family, [{ name: 'Keller', titles: ['Ardan water minister'] }])).toEqual([
    'keller: Anna Keller = Keller',
    'keller-2: Paul Keller',
  ])
})

test('an office of state that one report names with its state and another with its holder is one, where only they are left', () => {
  const minister: FigureOf = { name: 'Ardan foreign minister', side: 'Ardan' }
  expect(actorsOf([minister], [{ name: 'Anna Keller', titles: ['Foreign Minister'] }])).toEqual([
    'ardan: Ardan',
    'keller: Anna Keller = Ardan foreign minister',
  ])
  const others: readonly FigureOf[] = [minister, { name: 'Bela foreign minister', side: 'Bela' }]
  expect(actorsOf(others, [{ name: 'Anna Keller', titles: ['Foreign Minister'] }])).toHaveLength(5)
})

test('the prime minister’s office is that of whoever is prime minister', () => {
  const keller: FigureOf = { name: 'Anna Keller', side: 'Ardan', titles: ['Prime Minister'] }
  const office = (name: string): FigureOf => ({ name, kind: 'organisation', side: 'Ardan' })
  expect(actorsOf([keller, office('Keller’s office')], [office('Office of the Prime Minister')])).toEqual([
    'ardan: Ardan',
    'keller: Anna Keller',
    'keller-office: Keller’s office = Office of the Prime Minister',
  ])
})

test('the capital, the government and plain officials are the state; senior officials only speak for it', () => {
  expect(
    actorsOf(
      [{ name: 'Ardan', kind: 'state', side: 'Ardan' }],
      [{ name: 'Port Ardan', kind: 'state', side: 'Ardan' }],
      [{ name: 'Ardan officials', kind: 'group', side: 'Ardan', anonymous: true }],
      [{ name: 'senior Ardan official', side: 'Ardan', anonymous: true }],
    ),
  ).toEqual(['ardan: Ardan = Ardan officials, Port Ardan', 'senior-ardan-official: senior Ardan official (ardan)'])
})

test('whoever governs a side with somebody’s people is the side; her office is not', () => {
  expect(
    actorsOf(
      [{ name: 'Ardan', kind: 'state', side: 'Ardan' }],
      [{ name: 'Keller’s government', kind: 'organisation', side: 'Ardan' }],
      [{ name: 'Keller’s office', kind: 'organisation', side: 'Ardan' }],
    ),
  ).toEqual(['ardan: Ardan = Keller’s government', 'keller-office: Keller’s office'])
})

test('the same unnamed description of the same side is one voice, of another side another', () => {
  const official = (side: string): FigureOf => ({ name: 'a senior official', side, anonymous: true })
  expect(actorsOf([official('Ardan')], [official('Ardan')], [official('Bela')])).toEqual([
    'ardan: Ardan',
    'bela: Bela',
    'senior-official: a senior official (ardan)',
    'senior-official-2: a senior official (bela)',
  ])
})

test('bodies are one with and without article and acronym', () => {
  expect(
    actorsOf(
      [{ name: 'the Ardan Basin Commission', kind: 'organisation', aliases: ['ABC'] }],
      [{ name: 'Ardan Basin Commission', kind: 'organisation' }],
      [{ name: 'ABC', kind: 'organisation' }],
    ),
  ).toHaveLength(1)
})

test('an office is known by its holder', () => {
  const office = (name: string): FigureOf => ({ name, kind: 'organisation' })
  expect(
    actorsOf([{ name: 'Anna Keller' }], [office("Prime Minister Anna Keller's office")], [office("Keller's office")]),
  ).toHaveLength(2)
})

test('one report that takes a country for a person is overruled by the others', () => {
  expect(actorsOf([{ name: 'Ardan' }], [{ name: 'Ardan', kind: 'state', side: 'Ardan' }])).toEqual(['ardan: Ardan'])
})

test('an office that one person of the side holds names that person', () => {
  expect(
    actorsOf(
      [{ name: 'Anna Keller', side: 'Ardan', titles: ['President'] }],
      [{ name: 'Ardan president', side: 'Ardan' }],
    ),
  ).toEqual(['ardan: Ardan', 'keller: Anna Keller = Ardan president'])
})

test('a seat of government is the government, and its people speak for it', () => {
  expect(actorsOf([{ name: 'Élysée', kind: 'organisation', side: 'France' }])).toEqual(['france: France = Élysée'])
})

test('a spokesperson of a body speaks for the state of that body', () => {
  const actors = actorsOf(
    [{ name: 'Harbour Board', kind: 'organisation', side: 'Ardan' }],
    [{ name: 'an official', side: 'Harbour Board', anonymous: true }],
  )
  expect(actors).toContain('official: an official (ardan)')
})

test('a person decides that two names are one, or two', () => {
  const figures: readonly FigureOf[] = [{ name: 'Anna Keller' }, { name: 'A. Osei' }]
  expect(actorsOf(figures, [], { verb: 'same', names: ['Anna Keller', 'A. Osei'] })).toHaveLength(1)
  const spelled: readonly FigureOf[] = [{ name: 'Ilyas Petrov' }, { name: 'Ilias Petroff' }]
  expect(actorsOf(spelled, [], { verb: 'different', names: ['Ilyas Petrov', 'Ilias Petroff'] })).toHaveLength(2)
})

test('no actor is called narrator', () => {
  expect(actorsOf([{ name: 'Narrator' }])).toEqual(['narrator-1: Narrator'])
})

/** One report per list of figures; "id: name = aliases (party)". */
function actorsOf(...input: readonly (readonly FigureOf[] | NameJudgement)[]): readonly string[] {
  const judgements = input.filter((one): one is NameJudgement => 'verb' in one)
  const reports = input
    .filter((one): one is readonly FigureOf[] => !('verb' in one))
    .map((figures, at) => testimony({ file: `${at}.txt`, figures }))
  return matchActors(reports, judgements).actors.map(
    ({ id, name, aliases, party, anonymous }) =>
      `${id}: ${name}${aliases.length > 0 ? ` = ${aliases.join(', ')}` : ''}${anonymous && party !== null ? ` (${party})` : ''}`,
  )
}
