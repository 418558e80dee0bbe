import { expect, test } from 'vitest'
import { withGoods } from './goods-apart.ts'
import { ISSUES } from './issues.ts'

/** Two reports on tariffs, each with these sentences, and a stance in each of them. */
function goodsNamed(...told: readonly string[]) {
  const report = [
    'The talks on tariffs went on.',
    'Both sides spoke of tariffs.',
    'The tariffs stay.',
    'No new duties were named.',
    'The levies are old.',
    ...told,
  ]
  return withGoods(ISSUES, { sentences: [report, report], stances: told }).filter(({ id }) => id.includes('--'))
}

test.each([
  [
    [
      'Keller offered a cut in glass duties.',
      'Osei wants more for glass.',
      'They refused access for Ardan cheese.',
      'The cheese stays out.',
    ],
    ['Cheese', 'Glass'],
  ],
  [
    [
      'She asked for a quota of 300 tonnes for Ardan barley.',
      'The barley can wait.',
      'He refused any duty on wool.',
      'Wool is another matter.',
    ],
    ['Barley', 'Wool'],
  ],
  [
    [
      'He refused any duty on wool and cotton.',
      'Wool and cotton are theirs.',
      'The ban on timber exports was dropped.',
      'Timber is sold elsewhere.',
    ],
    ['Cotton and wool', 'Timber'],
  ],
])('of talks on tariffs each kind of goods is a part: %j', (told, labels) => {
  expect(
    goodsNamed(...told)
      .map(({ label }) => label)
      .sort(),
  ).toEqual(labels)
})

test.each([
  [['Keller offered a cut in glass duties.', 'Osei wants more for glass.']],
  [['The tariffs on goods stay.', 'Food tariffs are high.', 'The goods and the food came late.']],
  [['The duty for traders and farmers is new.', 'The farmers left.', 'Traders came.']],
])('one kind, goods in general and people are none: %j', told => {
  expect(goodsNamed(...told)).toEqual([])
})
