import { expect, test } from 'vitest'
import { buildRecord } from '../build-record.ts'
import type { Record } from '../record/record.ts'
import { openDesk } from './desk.ts'
import { tellTexts } from './tell-texts.ts'

test.each([
  ['a nine-point paper', 'a revised version of it', '2026-05-04', 'The nine-point paper was revised on 4 May.'],
  ['a nine-point paper', 'a revised version of it', null, null],
  ['a nine-point paper', 'the paper', '2026-05-04', null],
  ['the nine points', 'a second draft', '2026-05-04', null],
])('%s and %s of %s', (first, second, day, expected) => {
  const version = (id: string, label: string, on: string | null) => ({
    id,
    label,
    author: null,
    dateRange: { earliest: on, latest: on },
    evidence: [{ file: 'a.txt', start: 0, end: label.length, exact: label, prefix: '', suffix: '' }],
  })
  const record = {
    ...buildRecord([]),
    proposals: [
      {
        id: 'p',
        kind: 'plan',
        name: 'nine-point paper',
        proponent: null,
        aliases: [],
        versions: [version('one', first, null), version('two', second, day)],
      },
    ],
    proposalLineage: [{ from: 'one', to: 'two', relation: 'revised-into', certainty: 'stated' }],
  } as unknown as Record
  const [sentence] = tellTexts(openDesk(record), 1)
  expect(sentence?.map(run => (run.kind === 'marks' ? '' : run.text)).join('') ?? null).toBe(expected)
})
