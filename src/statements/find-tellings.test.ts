import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { tellNumbers } from './tell-numbers.ts'
import { tellTopics } from './tell-topics.ts'

const NUMBERS: readonly [string, readonly (readonly [value: string, about: string])[]][] = [
  ['They hold 14 crew members of the trawler.', [['14', 'crew members']]],
  ['It was a five-hour meeting.', [['5', 'hour meeting']]],
  ['At least 1,200 people were hurt.', [['1200', 'people']]],
  ['It asked for 350 cubic metres per second.', [['350', 'metres']]],
  ['Of the ships, 20 of whom are believed lost', [['20', 'believed lost']]],
  ['The war began in 2029 and ended on 12 March.', []],
  ['They spent $3 billion on the harbour.', [['3000000000', '']]],
  ['The truce would last ninety days.', [['90', '']]],
  ['Article 8 was signed on May 5 by the Group of 20.', []],
  ['The Conference of the Six Rivers met.', []],
  ['The harbour board put the toll at 17.', [['17', 'dead']]],
  ['It gave the number of boats tied up as 112.', [['112', 'boats tied up']]],
  [
    'The board reported 17 deaths, whereas the union says 23.',
    [
      ['17', 'deaths'],
      ['23', 'deaths'],
    ],
  ],
  [
    'Ardan would cut the toll on barges from 18 percent to 12.',
    [
      ['18', ''],
      ['12', ''],
    ],
  ],
  ['Another 30 people were hurt.', []],
  ['The doors opened at 8 p.m. for a 16-year-old clerk.', []],
  ['The fund holds $40-million for dredging.', [['40000000', '']]],
  [
    'The board counts 3,000 evacuees, the town 5,000.',
    [
      ['3000', 'evacuees'],
      ['5000', 'evacuees'],
    ],
  ],
  ['On the displaced, the board insists that they number 3,000.', [['3000', 'displaced']]],
  ['The union says 17 are still in custody.', [['17', 'held']]],
  ['The band says it holds eight guests, and not nine.', [['8', 'guests']]],
  ['The damage came to 85 million euros ($108 million).', [['85000000', '']]],
  ['The offers lie between $140 million and $150 million.', []],
  ['A .38-calibre revolver lay in the 1200 block of Pier Street.', []],
]

test.each(NUMBERS)('numbers in "%s"', (words, told) => {
  expect(
    tellNumbers(words)
      .filter(({ topic }) => topic === 'number')
      .map(({ value, about }) => [value, about]),
  ).toEqual(told)
})

const FATES: readonly [string, string | undefined][] = [
  ['The union says 23 people were killed in the blast.', 'dead'],
  ['Shells killed at least 15 dockers.', 'dead'],
  ['Four armed men were neutralised there on Sunday.', 'dead'],
  ['Nineteen fresh graves were counted.', 'dead'],
  ['The band is holding nine quarry workers in the hills.', 'held'],
  ['The party holds nine seats on the council.', undefined],
  ['The navy seized two tankers off the point.', undefined],
  ['Eleven ferry stewards were taken hostage on Sunday.', 'held'],
  ['Eleven ferry stewards were taken to hospital on Sunday.', undefined],
  ['The clinic treated 40 wounded dockers.', 'hurt'],
  ['Ardan still holds 412 islanders detained under the harbour law.', 'held'],
  ['Keller asked about 37 soldiers missing since winter.', 'missing'],
  ['Some 900 people were evacuated from the quay.', 'displaced'],
  ['The blast destroyed 12 lorries.', undefined],
  ['Keller met 12 ministers.', undefined],
]

test.each(FATES)('what befell those counted in "%s": %s', (words, fate) => {
  expect(tellNumbers(words)[0]?.fate).toBe(fate)
})

test('a sentence that is a number counts those of the sentence before, and the place is told before it', () => {
  const told = tellingsOf('Keller read out the names of the dead of Port Osei. There are 21.')
  expect(told).toMatchObject([{ value: '21', fate: 'dead', setting: 'Port Osei' }])
})

const TOPICS: readonly [string, readonly string[]][] = [
  ['The talks focused on the harbour treaty.', ['discussed yes']],
  ['We did not discuss the harbour treaty.', ['discussed no']],
  ['The harbour treaty was not on the table in Port Ardan.', ['discussed no']],
  ['Delegates spent an hour on the filling schedule.', ['discussed yes']],
  ['Both sides say dialogue will continue.', ['continuing yes']],
  ['They are willing to continue talks, but only if the fleet leaves.', ['continuing conditional']],
  ['The session ended without a breakthrough.', ['progress 0']],
  ['The ministers made some progress on fishing.', ['progress 2']],
  ['The two have harmonised their positions on fishing.', ['progress 3']],
  ['They sat in different rooms in the same building.', ['arrangement same', 'arrangement separate']],
  ['The draft was revised after criticism from the fleet.', ['reason after']],
  ['Keller left for Port Ardan.', []],
]

test.each(TOPICS)('"%s" tells %s', (words, told) => {
  expect(tellTopics(words).map(({ topic, value }) => `${topic} ${value}`)).toEqual(told)
})

test('the correct number is of what was counted before', () => {
  const [, corrected] = tellingsOf('Keller holds 14 crew members of the Osprey. The correct number is 11.')
  expect(corrected).toMatchObject({ topic: 'number', value: '11' })
  expect(corrected!.about).toContain('crew members')
  expect(corrected!.passage.exact).toBe('The correct number is 11.')
})

test('a day to come on which they meet again', () => {
  expect(tellingsOf('The delegations will meet again on 20 May 2031 in Port Ardan.')).toMatchObject([
    { topic: 'next-round', value: '2031-05-20' },
  ])
})

test('whose number is told stands in the sentence before', () => {
  const told = tellingsOf('The dockers detained at Skerry wait. The union puts their number at 17, the board cites 12.')
  expect(told.map(({ value, fate }) => `${value} ${fate}`)).toEqual(['17 held', '12 held'])
})

test('another day named right behind it is a second telling of the next round', () => {
  expect(
    tellingsOf(
      'The delegations will meet again on 20 May 2031, the harbour board said. Delegates said they had been told to expect 17 May 2031.',
    ),
  ).toMatchObject([
    { topic: 'next-round', value: '2031-05-20' },
    { topic: 'next-round', value: '2031-05-17' },
  ])
})

test('what stands in somebody’s words is told by that voice', () => {
  const [telling] = tellingsOf('Anna Keller said: "We did not discuss the harbour treaty."')
  expect(telling).toMatchObject({ topic: 'discussed', statement: 0 })
})

test('any string is fine', () => {
  fc.assert(
    fc.property(fc.string(), words => {
      for (const { start, end } of [...tellTopics(words), ...tellNumbers(words)])
        expect(0 <= start && start <= end && end <= words.length).toBe(true)
    }),
  )
})

function tellingsOf(text: string) {
  const report = reportOf(text, { published: '2031-05-06' })
  return analyseReport(report).tellings ?? []
}
