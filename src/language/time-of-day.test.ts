import { expect, test } from 'vitest'
import { addTextLayers } from '../text/add-text-layers.ts'
import { findTimes } from './find-times.ts'

// Published on Friday 13 March 2026.
test.each([
  [
    'the day the report is on',
    'Keller met the envoys on Thursday in Merrow. The pilots rang the owners late in the evening.',
    ['Thursday 2026-03-12', 'late in the evening 2026-03-12'],
  ],
  [
    'the day its paragraph is on',
    'Keller spoke to reporters this morning.\n\nThursday brought rain. The ferry sailed at one o’clock.',
    ['this morning 2026-03-13', 'Thursday 2026-03-12', 'at one o’clock 2026-03-12'],
  ],
  [
    'a clock',
    'The delegations arrived on Friday. Osei left at around three in the morning.',
    ['Friday 2026-03-13', 'at around three in the morning 2026-03-13'],
  ],
  [
    'nothing beside a day of its own',
    'Keller left on Friday. On Monday she had met Osei at noon.',
    ['Friday 2026-03-13', 'Monday 2026-03-09'],
  ],
  ['nothing where no day was told', 'The two ministers spoke late in the afternoon.', []],
  [
    'nothing of what is still to come',
    'Keller left on Friday. The delegations will meet at noon.',
    ['Friday 2026-03-13'],
  ],
  [
    'nothing of what is done every day',
    'Keller left on Friday. The gauges were read every day at noon.',
    ['Friday 2026-03-13'],
  ],
])('a part of a day: %s', (_, text, expected) => {
  const document = addTextLayers({ text, published: '2026-03-13', outlet: null })
  expect(
    findTimes(document).times.map(({ start, end, range }) => `${text.slice(start, end)} ${range.earliest}`),
  ).toEqual(expected)
})
