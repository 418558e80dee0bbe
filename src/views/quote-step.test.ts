import { expect, test } from 'vitest'
import { buildRecord } from '../build-record.ts'
import { openDesk } from './desk.ts'
import { quoteStep } from './quote-step.ts'

test.each([
  [
    'a clause out of a sentence',
    'answers were expected by Friday.',
    'For 4 May a has: “answers were expected by Friday”',
  ],
  [
    'a clause with its day',
    'and the delegations return to Osford on 4 May',
    'A has: “the delegations return to Osford on 4 May”',
  ],
  [
    'to the end of the part with the day',
    'The declaration, read out by Keller, carries the truce to 4 May, sets up an inquiry and lets ships sail',
    'A has: “The declaration, read out by Keller, carries the truce to 4 May”',
  ],
  [
    'with whose words it is',
    'The port may open on 4 May, its director said.',
    'A has: “The port may open on 4 May, its director said”',
  ],
  [
    'with its condition',
    'The measures lapse on 4 May, unless the members prolong them.',
    'A has: “The measures lapse on 4 May, unless the members prolong them”',
  ],
  ['not without its head', 'lets relief flights go on from Friday', null],
  ['not of whom the sentence before names', 'He is to see the council on 4 May.', null],
  ['not what is over', 'The two spent four hours together on Friday.', null],
])('%s', (_, exact, expected) => {
  const runs = quoteStep(
    DESK,
    'a',
    { file: 'a.txt', start: 0, end: exact.length, exact, prefix: '', suffix: '' },
    '4 May',
  )
  expect(runs?.map(run => (run.kind === 'marks' ? '' : run.text)).join('') ?? null).toBe(expected)
})

const DESK = openDesk({
  ...buildRecord([]),
  reports: [
    {
      id: 'a',
      file: 'a.txt',
      title: null,
      outlet: 'a',
      byline: null,
      published: '2026-05-01',
      url: null,
      headline: '',
      problems: [],
      citedOutlets: [],
    },
  ],
})
