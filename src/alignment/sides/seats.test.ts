/** @module Towns and palaces that a state speaks through. */
import { describe, expect, test } from 'vitest'
import { type FigureOf, testimony } from '../../../tests/make-testimony.ts'
import { matchActors } from '../match-actors.ts'

const bela: FigureOf = { name: 'Bela', kind: 'state' }
const belan: FigureOf = { name: 'Belan government', kind: 'organisation', side: 'Belan' }
const osei: FigureOf = { name: 'Ana Osei', side: 'Bela', titles: ['President'] }
const keller: FigureOf = { name: 'Jonas Keller', side: 'Ardan', titles: ['President'] }
const ardan: FigureOf[] = [
  { name: 'Ardan', kind: 'state' },
  { name: 'Ardani government', kind: 'organisation', side: 'Ardani' },
]
const sendal: FigureOf = { name: 'Sendal', kind: 'state' }
const speaker: FigureOf = { name: 'Ilka Varn', side: 'Sendal', titles: ['Foreign Minister'] }

describe('a town that acts is of the state whose leader', () => {
  test.each([
    ['Bela', 'In Sendal, President Osei said no.'],
    ['Bela', 'Osei received him in Sendal. Talks were held in Sendal where Osei met guests.'],
    ['Bela', 'Osei received him in Sendal. They were expected in Sendal, where President Osei waited.'],
    ['Bela', 'President Osei told us by radio from Heron Palace in Sendal that it was off.'],
    ['Sendal', 'President Osei told us by radio from a hotel in Sendal that it was off.'],
    ['Sendal', 'In Sendal, a mayor said no.'],
    ['Sendal', 'In Sendal, President Osei and President Keller said no.'],
  ])('%s: %s', (side, text) => {
    expect(parties(text, [bela, belan, osei, ...ardan, keller, sendal, speaker], 'Sendal')['Ilka Varn']).toBe(side)
  })
})

test('a town where those who lead a state speak to the press of two reports is of that state', () => {
  const figures = [bela, belan, osei, ...ardan, keller, sendal, speaker]
  const press = () => {
    const made = testimony({ figures, said: [{ by: 'Ana Osei', words: 'no' }], tells: ['They met in Sendal.'] })
    const statements = made.statements.map(one => ({
      ...one,
      passage: { ...one.passage, exact: '“No,” she told reporters in Sendal.' },
    }))
    return placed({ ...made, statements }, 'Sendal')
  }
  expect(named(matchActors([press(), press()]).actors)['Ilka Varn']).toBe('Bela')
  expect(named(matchActors([press()]).actors)['Ilka Varn']).toBe('Sendal')
})

test('a paper called after a town that leaves a state out where it names its people is of that state', () => {
  const one = testimony({ figures: [bela, belan, osei, ...ardan] })
  const figures = [...ardan, { name: 'Ana Osei', titles: ['President'] }, sendal, speaker]
  const other = placed(testimony({ outlet: 'Channel Sendal', figures, tells: ['They met in Sendal.'] }), 'Sendal')
  expect(named(matchActors([one, other]).actors)['Ilka Varn']).toBe('Bela')
})

test('of two names that one president leads, the one without an adjective is where the other is governed from', () => {
  const led = (side: string): FigureOf => ({ name: 'Ana Osei', side, titles: ['President'] })
  const otherNames = [{ name: 'Belan', form: 'adjective' as const, side: 'Bela' }]
  const at = (figures: readonly FigureOf[]) => {
    const made = testimony({ figures, tells: ['The Belan president spoke.'] })
    return { ...made, otherNames: otherNames.map(one => ({ ...one, passage: made.sentences[0]!.passage })) }
  }
  const sendalOf = (person: FigureOf) =>
    named(matchActors([at([bela, led('Bela')]), at([sendal, person, speaker])]).actors)['Ilka Varn']
  expect(sendalOf(led('Sendal'))).toBe('Bela')
  expect(sendalOf({ ...led('Sendal'), titles: ['envoy'] })).toBe('Sendal')
})

test('a house is of the state whose readiness those who speak for it tell', () => {
  const house: FigureOf = { name: 'Citadel', kind: 'organisation' }
  const spokesman: FigureOf = { name: 'Ilka Varn', side: 'Citadel', titles: ['spokesman'] }
  const told = (words: string) =>
    named(
      matchActors([testimony({ figures: [bela, belan, osei, house, spokesman], said: [{ by: 'Ilka Varn', words }] })])
        .actors,
    ).Citadel
  expect(told('the clauses were not ones Bela could sign')).toBe('Bela')
  expect(told('the clauses were not ones to sign')).not.toBe('Bela')
})

test('a palace stays a body of its own, and speaks for the state of whoever sits there', () => {
  const house: FigureOf = { name: 'Corn House', kind: 'organisation' }
  const spokesman: FigureOf = { name: 'Ilka Varn', side: 'Corn House', titles: ['spokesman'] }
  const figures = [bela, belan, osei, house, spokesman]
  expect(parties('Corn House said Osei would be briefed.', figures)).toMatchObject({
    'Corn House': 'Bela',
    'Ilka Varn': 'Bela',
  })
  expect(parties('Corn House said it would wait.', figures)['Ilka Varn']).toBe('Corn House')
})

function parties(text: string, figures: readonly FigureOf[], place?: string) {
  const made = testimony({ figures, tells: text.split(/(?<=\.) /) })
  return named(matchActors([place === undefined ? made : placed(made, place)]).actors)
}

function placed(made: ReturnType<typeof testimony>, name: string) {
  const passage = made.sentences[0]!.passage
  return { ...made, otherNames: [{ name, form: 'place' as const, side: null, passage }] }
}

/** Name of each actor → name of its party. */
function named(actors: ReturnType<typeof matchActors>['actors']) {
  return Object.fromEntries(
    actors.map(({ name, party }) => [name, actors.find(({ id }) => id === party)?.name ?? null] as const),
  )
}
