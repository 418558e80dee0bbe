import { expect, test } from 'vitest'
import { type SaidOf, testimony } from '../../tests/make-testimony.ts'
import { buildRecord } from '../build-record.ts'

test('a demand is a demand, and a condition outranks it', () => {
  expect(positionsOf({ by: 'Keller', words: 'an immediate ceasefire', act: 'demand' })).toEqual([
    'ceasefire ardan demands',
  ])
  expect(
    positionsOf(
      { by: 'Keller', words: 'an immediate ceasefire', act: 'demand' },
      {
        by: 'Keller',
        words: 'a ceasefire only if the harbour opens',
        act: 'condition',
        only: 'only if the harbour opens',
      },
    ),
  ).toEqual(['ceasefire ardan conditional (only if the harbour opens)'])
})

test('"could accept" is never accepted', () => {
  expect(positionsOf({ by: 'Keller', words: 'a ceasefire', act: 'accept', modality: 'could' })).toEqual([
    'ceasefire ardan accepts-in-part',
  ])
  expect(positionsOf({ by: 'Keller', words: 'a ceasefire', act: 'accept', modality: 'not-ruled-out' })).toEqual([
    'ceasefire ardan reserved',
  ])
})

test('no end to it until something happens is a condition, not a refusal', () => {
  expect(positionsOf({ by: 'Keller', words: 'ending the war until all are home', act: 'reject' })).toEqual([
    'end-of-the-war ardan conditional (until all are home)',
  ])
})

test('what stands only in the condition is not what is wanted', () => {
  expect(positionsOf({ by: 'Keller', words: 'a ceasefire unless sanctions are lifted', act: 'reject' })).toEqual([
    'ceasefire ardan conditional (unless sanctions are lifted)',
  ])
})

test('yes and no at one time cancel out; of two days the later one holds', () => {
  const on = (day: string) => ({ saidAt: { earliest: day, latest: day } })
  const yes: SaidOf = { by: 'Keller', words: 'a ceasefire', act: 'accept', modality: 'does' }
  const no: SaidOf = { by: 'Keller', words: 'the ceasefire', act: 'reject', modality: 'does' }
  expect(positionsOf({ ...yes, ...on('2031-05-01') }, { ...no, ...on('2031-05-01') })).toEqual([])
  expect(positionsOf({ ...yes, ...on('2031-05-01') }, { ...no, ...on('2031-05-03') })).toEqual([
    'ceasefire ardan rejects',
  ])
})

test('part of it accepted and part of it refused go together', () => {
  expect(
    positionsOf(
      { by: 'Keller', words: 'some of the sanctions', act: 'accept-in-part' },
      { by: 'Keller', words: 'other sanctions', act: 'reject-in-part' },
    ),
  ).toHaveLength(1)
})

test('what must be is demanded, whoever refused it since', () => {
  const words = 'that Bela must lift the sanctions, a demand it has refused'
  expect(positionsOf({ by: 'Keller', words, act: 'reject' })).toEqual(['sanctions ardan demands'])
})

test('a red line does not say on which side of it one stands', () => {
  expect(positionsOf({ by: 'Keller', words: 'that sanctions were a red line', act: 'reject' })).toEqual([])
})

test('refusing changes to a text is not refusing the text', () => {
  expect(positionsOf({ by: 'Keller', words: 'the changes to the peace plan', act: 'reject' })).toEqual([])
})

test('what one says that another has accepted is not accepted by the one', () => {
  expect(positionsOf({ by: 'Keller', words: 'that Bela had accepted a ceasefire', act: 'accept' })).toEqual([])
  expect(positionsOf({ by: 'Keller', words: 'that Ardan had accepted a ceasefire', act: 'accept' })).toEqual([
    'ceasefire ardan accepts',
  ])
})

test('claims, accusations and courtesies are no positions; a threat is leverage', () => {
  for (const act of ['claim', 'accuse', 'courtesy', 'report', 'assess', 'deny'] as const)
    expect(positionsOf({ by: 'Keller', words: 'the ceasefire', act })).toEqual([])
  expect(positionsOf({ by: 'Keller', words: 'an end to the ceasefire', act: 'threaten' })).toEqual([
    'ceasefire ardan leverage',
  ])
})

test('the narrator and a person of no side hold no position', () => {
  expect(positionsOf({ words: 'A ceasefire is wanted.', act: 'demand' })).toEqual([])
  expect(positionsOf({ by: 'Osei', words: 'a ceasefire', act: 'demand' })).toEqual([])
})

test('an outlet never speaks for its state', () => {
  expect(positionsOf({ by: 'Ardan Radio', words: 'a ceasefire', act: 'demand' })).toEqual([])
})

/** "issue party stance (condition)". */
function positionsOf(...said: readonly SaidOf[]): readonly string[] {
  const report = testimony({
    figures: [
      { name: 'Keller', side: 'Ardan' },
      { name: 'Osei' },
      { name: 'Bela', kind: 'state', side: 'Bela' },
      { name: 'Ardan Radio', kind: 'media', side: 'Ardan' },
    ],
    said,
  })
  return buildRecord([report]).positions.map(
    ({ issue, party, stance, condition }) =>
      `${issue} ${party} ${stance}${condition === null ? '' : ` (${condition})`}`,
  )
}
