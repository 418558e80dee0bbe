import { expect, test } from 'vitest'
import { addTextLayers } from '../text/add-text-layers.ts'
import { findTimes } from './find-times.ts'

// Published on Friday 13 March 2026.
test.each([
  ['Osei will be back in Merrow on the 21st, his office said.', ['on the 21st', '2026-03-21', '2026-03-21']],
  ['Osei will be back in Merrow on the 17th and 18th.', ['the 17th and 18th', '2026-03-17', '2026-03-18']],
  ['Keller will return on the 5th.', ['the 5th', '2026-04-05', '2026-04-05']],
  ['Keller, who landed on the 11th, said nothing.', ['the 11th', '2026-03-11', '2026-03-11']],
  ['Replies are due by Thursday, the nineteenth.', ['Thursday, the nineteenth', '2026-03-19', '2026-03-19']],
  [
    'She carried it to both capitals between the 24th and the 26th of February.',
    ['between the 24th and the 26th of February', '2026-02-24', '2026-02-26'],
  ],
  ['She was there on the third of March.', ['the third of March', '2026-03-03', '2026-03-03']],
  ['Ardan has insisted on it since the summer.', ['since the summer', '2025-06-01', '2025-08-31']],
  ['Keller met Osei on the 20th floor.', null],
  ['The lists were swapped on the second day of the talks.', null],
  ['Keller spoke after the second.', null],
])('%s', (text, expected) => {
  const document = addTextLayers({ text, published: '2026-03-13', outlet: null })
  const found = findTimes(document).times.map(({ start, end, range }) => [
    text.slice(start, end),
    range.earliest,
    range.latest,
  ])
  if (expected === null) expect(found).toEqual([])
  else
    expect(found.map(([words, ...days]) => [expected[0]!.endsWith(words!) ? expected[0] : words, ...days])).toEqual([
      expected,
    ])
})
