import { expect, test } from 'vitest'
import { ISSUES } from './issues.ts'
import { withParts } from './tell-issues-apart.ts'

/** Two reports that name each thing twice, and a stance on each. */
function partsNamed(...things: readonly string[]) {
  const report = things.flatMap(thing => [
    `They spoke of the ${thing} again.`,
    `Nobody would say more of the ${thing}.`,
  ])
  return withParts(ISSUES, {
    sentences: [report, report],
    stances: things.map(thing => `Keller wants the ${thing} gone.`),
  }).filter(({ id }) => id.includes('--'))
}

test.each([
  [
    ['glass duties', 'timber duties'],
    ['Glass duties', 'Timber duties'],
  ],
  [
    ['duty on Ardan glass', 'duty on wool'],
    ['Glass duty', 'Wool duty'],
  ],
  [
    ['duty of 5% on glass', 'tariff on wool'],
    ['Glass duty', 'Wool tariff'],
  ],
  [
    ['oil sanctions', 'shipping sanctions'],
    ['Oil sanctions', 'Shipping sanctions'],
  ],
  [
    ['fuel subsidies', 'bread subsidies'],
    ['Bread subsidies', 'Fuel subsidies'],
  ],
  [
    ['coal tariffs', 'coal duty', 'barley tariffs'],
    ['Barley tariffs', 'Coal duty'],
  ],
])('a broad issue of which the reports name several parts is told apart: %j', (things, labels) => {
  expect(
    partsNamed(...things)
      .map(({ label }) => label)
      .sort(),
  ).toEqual(labels)
})

test.each([
  [['glass duties']],
  [['new tariffs', 'higher tariffs']],
  [['Ardan tariffs', 'Bela tariffs']],
  [['ceasefire', 'truce']],
  [['immediate ceasefire', 'lasting truce']],
  [['20% tariff', 'monthly tariff']],
  [['tariff talks', 'tariff dispute']],
])('one part, and whose, how much or when, tell nothing apart: %j', things => {
  expect(partsNamed(...things)).toEqual([])
})

test('a noun that only one part has means that part by itself', () => {
  const [glass, wool] = partsNamed('glass duty', 'wool tariff')
  expect(glass!.synonyms).toContain('duty')
  expect(wool!.synonyms).toContain('tariff')
})

test('what nobody takes a stance on is no part', () => {
  const sentences = [
    ['The glass duty, the wool duty.'],
    ['The glass duty, the wool duty.', 'A glass duty, a wool duty.'],
  ]
  expect(withParts(ISSUES, { sentences, stances: ['Osei rejected the wool duty.'] })).toEqual(ISSUES)
})
