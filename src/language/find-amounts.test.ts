/** @module Amounts: what is one, what it means, and what only looks like one. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mark, unmark } from '../../tests/marked-text.ts'
import { type Amount, addLayers } from '../document/layers.ts'
import { addTextLayers } from '../text/add-text-layers.ts'
import { findAmounts } from './find-amounts.ts'
import { findTimes } from './find-times.ts'

function amountsOf(text: string): readonly Amount[] {
  const cut = addTextLayers({ text, published: '2026-03-11', outlet: null })
  return findAmounts(addLayers(cut, findTimes(cut))).amounts
}

/** "20..", "~18..22 hour", "5000000 USD": the value as a reader would note it. */
function noted({ value: { min, max }, unit, approximate, counted }: Amount): string {
  const range = min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`
  return [`${approximate ? '~' : ''}${range}`, unit, counted].filter(part => part !== null).join(' ')
}

type Case = readonly [marked: string, ...noted: readonly string[]]

function check([marked, ...expected]: Case): void {
  const text = unmark(marked)
  const found = amountsOf(text)
  expect(
    mark(
      text,
      found.map(({ start, end, kind }) => ({ start, end, label: kind })),
    ),
  ).toBe(marked)
  expect(found.map(noted)).toEqual(expected)
}

describe('counts', () => {
  test.each<Case>([
    ['Keller freed <count>20</count> prisoners.', '20 prisoners'],
    ['<count>More than 20</count> Ardan soldiers fell.', '20.. soldiers'],
    ['They had <count>no fewer than 1,200</count> men.', '1200.. men'],
    ['<count>Dozens</count> of people fled.', '~24..99 people'],
    ['<count>Tens of thousands</count> of people fled.', '~20000..99999 people'],
    ['<count>Hundreds</count> were hurt.', '~200..999'],
    ['<count>Nearly 200</count> trucks crossed.', '~180..200 trucks'],
    ['<count>About 40</count> people met.', '~36..44 people'],
    ['<count>Ten to fifteen</count> envoys came.', '10..15 envoys'],
    ['<count>Between 10 and 15</count> envoys came.', '10..15 envoys'],
    ['<count>Two or three</count> points are open.', '2..3 points'],
    ['A <count>12-point</count> plan has <count>three</count> annexes.', '12 point', '3 annexes'],
    [
      '<count>Forty-five</count> members and <count>two hundred and fifty thousand</count> people.',
      '45 members',
      '250000 people',
    ],
    [
      'It has <count>1.5 million</count> people and <count>half a million</count> cars.',
      '1500000 people',
      '500000 cars',
    ],
    ['<count>A dozen</count> ships and <count>two dozen</count> boats.', '12 ships', '24 boats'],
    [
      '<count>Several hundred</count> men, <count>a few</count> women, <count>a couple of</count> children.',
      '~300..900 men',
      '~3..9 women',
      '~2 children',
    ],
    ['<count>20 or more</count> men, <count>up to 30</count> women.', '20.. men', '..30 women'],
    ['A <count>200,000-strong</count> army.', '200000 strong'],
  ])('%s', (marked, ...expected) => check([marked, ...expected]))
})

describe('shares', () => {
  test.each<Case>([
    ['<share>Nearly three quarters</share> of the text is agreed.', '~67.5..75 %'],
    [
      '<share>Two-thirds</share> voted for it, and <share>a third</share> of them twice.',
      '66.6666666667 %',
      '33.3333333333 %',
    ],
    ['<share>Half</share> of the land, and <share>half</share> the water.', '50 %', '50 %'],
    [
      'It rose by <share>20 per cent</share>, not <share>20%</share>, or <share>5 percentage points</share>.',
      '20 %',
      '20 %',
      '5 pp',
    ],
    ['<share>20-30 percent</share> of it.', '20..30 %'],
  ])('%s', (marked, ...expected) => check([marked, ...expected]))
})

describe('lengths of time', () => {
  test.each<Case>([
    ['The <duration>five-hour</duration> talks ended.', '5 hour'],
    ['They met for <duration>almost three years</duration>.', '~2.7..3 year'],
    ['It took <duration>a week and a half</duration>.', '1.5 week'],
    [
      'The <duration>two-and-a-half-hour</duration> call; <duration>two and a half hours</duration>.',
      '2.5 hour',
      '2.5 hour',
    ],
    [
      'They spoke for <duration>half an hour</duration> in a <duration>half-hour</duration> call.',
      '0.5 hour',
      '0.5 hour',
    ],
    ['They met for <duration>more than five hours</duration>.', '5.. hour'],
    ['It lasted <duration>an hour</duration>, then lasted <duration>over two hours</duration>.', '1 hour', '2.. hour'],
    ['After <duration>hours</duration> of talks and <duration>days-long</duration> fights.', '~2.. hour', '~2.. day'],
    ['<duration>Two hours and 30 minutes</duration> of talks.', '150 minute'],
    [
      'A <duration>daylong</duration> session, a <duration>30-day</duration> truce, <duration>two full days</duration>.',
      '1 day',
      '30 day',
      '2 day',
    ],
    ['<duration>Two to three weeks</duration> at most.', '2..3 week'],
    ['They waited <duration>two fortnights</duration>.', '4 week'],
    ['<duration>Three quarters of an hour</duration>.', '0.75 hour'],
    ['It leaked three days ago, two hours after the raid.'],
    ['A <age>five-year-old</age>, and Keller, <age>43 years old</age>.', '5 year', '43 year'],
  ])('%s', (marked, ...expected) => check([marked, ...expected]))
})

describe('money', () => {
  test.each<Case>([
    [
      '<money>US $24 million</money>, <money>QR 27 bn</money>, <money>5 million CHF</money>.',
      '24000000 USD',
      '27000000000 QAR',
      '5000000 CHF',
    ],
    [
      'A <money>$5 million</money> loan, <money>US$5.2bn</money>, <money>€20m</money>, <money>A$3</money>.',
      '5000000 USD',
      '5200000000 USD',
      '20000000 EUR',
      '3 AUD',
    ],
    [
      '<money>Nearly 300 million rubles</money> and <money>billions of dollars</money>.',
      '~270000000..300000000 RUB',
      '~2000000000..999000000000 USD',
    ],
    [
      '<money>$3-4 billion</money> a year, or <money>20 million Canadian dollars</money>.',
      '3000000000..4000000000 USD',
      '20000000 CAD',
    ],
    ['<money>50 crowns</money> and <money>5 million pounds</money>.', '50 crown', '5000000 GBP'],
  ])('%s', (marked, ...expected) => check([marked, ...expected]))
})

describe('measures', () => {
  test.each<Case>([
    ['<measure>20 km</measure> from the <measure>300-mile</measure> front.', '20 km', '300 mi'],
    ['<measure>About 5,000 square kilometres</measure> or <measure>20 hectares</measure>.', '~4500..5500 km2', '20 ha'],
    [
      '<measure>40 cubic metres of water per second</measure>, <measure>3 million barrels a day</measure>.',
      '40 m3/s',
      '3000000 bbl/d',
    ],
    ['At <measure>120 km/h</measure>, <measure>30,000 tonnes</measure>.', '120 km/h', '30000 t'],
  ])('%s', (marked, ...expected) => check([marked, ...expected]))
})

describe('ordinals', () => {
  test.each<Case>([
    ['The <ordinal>third</ordinal> round and the <ordinal>21st</ordinal> meeting.', '3', '21'],
    ['On 3 March, and on the 5th of March.'],
  ])('%s', (marked, ...expected) => check([marked, ...expected]))
})

describe('numbers that only look like amounts', () => {
  test.each([
    ['Under Article 5 and Resolution 2254, No. 10 agreed.'],
    ['COVID-19, the G20, F-16 and Channel 4.'],
    ['In 2019 it was over, and the 2019-20 season ended 3-1.'],
    ['They met at 10 a.m. and at 8:30.'],
    ['One said that no one, a man, would wait a second.'],
    ['Ardan won the other half 3-2.'],
    [''],
  ])('%s', marked => check([marked]))
})

test('any text gives amounts in order, on tokens, whose ends do not run backwards', () => {
  const word = fc.constantFrom(
    ...'20 1.5 3-4 million a half and hour hours - week $ € bn m % per cent dozens tens of thousands two to or between three quarters third more than nearly about old year ago km square metres second / no. 2019 21st + ½ , . \n “ \ud83d'.split(
      /(?<!\n) /,
    ),
  )
  const text = fc.oneof(
    fc.array(word, { maxLength: 40 }).map(words => words.join(' ')),
    fc.array(word, { maxLength: 40 }).map(words => words.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(text, words => {
      let past = 0
      const starts = new Set(
        addTextLayers({ text: words, published: null, outlet: null }).tokens.map(({ start }) => start),
      )
      for (const { start, end, value } of amountsOf(words)) {
        expect(start).toBeGreaterThanOrEqual(past)
        expect(end).toBeGreaterThan(start)
        expect(starts.has(start)).toBe(true)
        expect(value.min === null && value.max === null).toBe(false)
        if (value.min !== null && value.max !== null) expect(value.min).toBeLessThanOrEqual(value.max)
        past = end
      }
    }),
  )
})
