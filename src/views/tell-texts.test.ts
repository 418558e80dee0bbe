import { expect, test } from 'vitest'
import { buildRecord } from '../build-record.ts'
import type { Record } from '../record/record.ts'
import { openDesk } from './desk.ts'
import { tellTexts } from './tell-texts.ts'

const passageOf = (words: string) => ({
  file: 'a.txt',
  start: 0,
  end: words.length,
  exact: words,
  prefix: '',
  suffix: '',
})

test('a revision and an answer of which no day is told have no order', () => {
  const version = (id: string, label: string) => ({
    id,
    label,
    author: null,
    dateRange: { earliest: null, latest: '2026-05-04' },
    evidence: [passageOf(label)],
  })
  const text = (id: string, kind: string, versions: readonly object[]) => ({
    id,
    kind,
    name: 'nine-point paper',
    proponent: null,
    aliases: [],
    versions,
  })
  const record = {
    ...buildRecord([]),
    proposals: [
      text('p', 'plan', [version('one', 'a nine-point paper'), version('two', 'a revised version of it')]),
      text('q', 'counter', [version('three', 'a counter-proposal')]),
    ],
    proposalLineage: [
      { from: 'one', to: 'two', relation: 'revised-into', certainty: 'stated' },
      { from: 'one', to: 'three', relation: 'countered-by', certainty: 'stated' },
    ],
  } as unknown as Record
  const [sentence] = tellTexts(openDesk(record), 1)
  expect(sentence?.map(run => (run.kind === 'marks' ? '' : run.text)).join('')).toMatch(
    /^Beside the nine-point paper a revised version and a counter-proposal are told of\.$/,
  )
})

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
