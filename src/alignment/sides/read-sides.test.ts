import { expect, test } from 'vitest'
import { type FigureOf, testimony } from '../../../tests/make-testimony.ts'
import type { Testimony, ToldMeeting } from '../../document/testimony.ts'
import { matchActors } from '../match-actors.ts'
import { sideCases } from './side-features.ts'

/** Somebody of whom the report does not say for whom he speaks, who speaks among two others of Ardan. */
function actorOf(one: FigureOf, words: string) {
  const told = testimony({
    figures: [
      { name: 'Anna Keller', titles: ['President'], side: 'Ardan' },
      { name: 'Paul Osei', titles: ['prime minister'], side: 'Ardan' },
      { name: 'Mira Lind', titles: ['secretary'], side: 'Growers’ League' },
      { name: 'Ardan', kind: 'state' },
      one,
    ],
    said: [
      { by: 'Anna Keller', words: 'that the port of Ardan would stay closed.' },
      { by: one.name, words },
      { by: 'Paul Osei', words: 'that Ardan would not sign before June.' },
    ],
  })
  return matchActors([told]).actors.find(({ name }) => name === one.name)
}

test.each([
  ['a minister among people of one state', { name: 'Rolf Tarvesh', titles: ['energy minister'] }, 'ardan'],
  ['an official without a name', { name: 'official', anonymous: true }, 'ardan'],
  [
    'one who speaks for a body that every realm has',
    { name: 'Rolf Tarvesh', titles: ['spokesman of the Royal Court'] },
    'ardan',
  ],
  ['an opponent', { name: 'Rolf Tarvesh', titles: ['opposition leader'] }, null],
  ['one who knows the field', { name: 'Rolf Tarvesh', titles: ['historian'] }, null],
  ['a mediator', { name: 'Rolf Tarvesh', titles: ['mediator'] }, null],
  ['one who is said to be another’s', { name: 'Rolf Tarvesh', titles: ['spokesman of Brenn'] }, null],
  ['one whose trade is no office', { name: 'Rolf Tarvesh', titles: ['fisherman'] }, null],
  ['a name and nothing else', { name: 'Rolf Tarvesh' }, null],
])('for whom somebody speaks of whom no report says it: %s', (_, one, party) => {
  expect(actorOf(one, 'that the price was too high.')?.party).toBe(party)
})

test('why, and where it is seen, stands with the one who is given a side', () => {
  const { links } = actorOf({ name: 'official', anonymous: true }, 'that the price was too high.')!
  expect(links.map(({ reason, evidence }) => [reason, evidence.map(({ exact }) => exact)])).toEqual([
    [
      'No report says for whom; taken for a voice of Ardan by office, place in the reports and what is said.',
      ['Anna Keller said that the port of Ardan would stay closed.'],
    ],
  ])
})

test('who met somebody alone sat with another side’s', () => {
  const told = testimony({
    figures: [
      { name: 'Anna Keller', titles: ['President'], side: 'Ardan' },
      { name: 'Ardan', kind: 'state' },
      { name: 'Rolf Tarvesh', titles: ['President'] },
    ],
    said: [
      { by: 'Anna Keller', words: 'that the port of Ardan would stay closed.' },
      { by: 'Rolf Tarvesh', words: 'that the price was too high.' },
    ],
  })
  const [KELLER, ARDAN, TARVESH] = [0, 1, 2]
  const facedIn = (one: Testimony) => {
    const actors = one.figures.map(figure => ({ ...figure, side: null }))
    const ground = {
      testimonies: [one],
      actors,
      actorAt: (_: number, figure: number) => figure,
      sideOf: (actor: number) => (actor === KELLER ? ARDAN : actor),
    }
    const candidates = sideCases(ground, actor => actor === TARVESH).get(TARVESH)!
    return candidates.find(({ side }) => side === ARDAN)!.features.get('faced') ?? 0
  }
  expect(facedIn(told)).toBe(0)
  expect(facedIn({ ...told, meetings: [sitting(told, [KELLER, TARVESH])] })).toBe(1)
})

/** Two who met, and nothing more told of it. */
function sitting({ statements }: Testimony, people: readonly number[]): ToldMeeting {
  return {
    form: 'sitting',
    format: null,
    status: 'held',
    people,
    sides: [],
    range: { earliest: null, latest: null },
    ordinal: null,
    days: null,
    edge: null,
    place: { name: null, within: null, venue: null },
    hours: [],
    outcomes: [],
    passages: [statements[0]!.passage],
  }
}
