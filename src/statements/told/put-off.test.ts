import { expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { annotate } from '../../analyse-report.ts'
import { tell } from './tell.ts'

/** "planned Iceland+Norway, 2031-05-12 (moved)": the meetings that a report of Wednesday 7 May 2031 tells. */
function meetingsIn(text: string): readonly string[] {
  const published = '2031-05-07'
  return tell(reportOf(text, { published }), annotate({ text, published, outlet: null })).meetings!.map(
    ({ status, sides, range: { earliest, latest }, moved }) =>
      `${status} ${[...sides].sort().join('+')}, ${earliest === latest ? earliest : `${earliest}..${latest}`}${moved === true ? ' (moved)' : ''}`,
  )
}

test.each([
  [
    'Talks between Norway and Iceland in Lima were postponed until May 20.',
    'planned Iceland+Norway, 2031-05-20 (moved)',
  ],
  [
    'The meeting of Norway and Iceland, which was to have been held on Saturday, has been put off until Monday, May 12.',
    'planned Iceland+Norway, 2031-05-12 (moved)',
  ],
  [
    'Talks between Norway and Iceland due to open in Lima on Friday were called off.',
    'cancelled Iceland+Norway, 2031-05-09',
  ],
])('%s', (sentence, expected) => {
  expect(meetingsIn(sentence)).toEqual([expected])
})
