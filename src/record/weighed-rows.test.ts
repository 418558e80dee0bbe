import { expect, test } from 'vitest'
import type { Issue, RecordStatement } from './record.ts'
import { rowSigns } from './row-signs.ts'
import { withWeighedRows } from './weighed-rows.ts'

const ISSUES: readonly Issue[] = [
  { id: 'ceasefire', label: 'Ceasefire', synonyms: ['truce'] },
  { id: 'tolls-and-transit-fees', label: 'Tolls and transit fees', synonyms: ['tolls'] },
  { id: 'barrier', label: 'Barrier', synonyms: ['barrier'], matterOf: null },
]

const TEXT = 'The truce came up first. Then the tolls. Keller wanted nine. Osei wanted nine for the truce.'

function said(words: string, own: Partial<RecordStatement>): RecordStatement {
  const start = TEXT.indexOf(words)
  const passage = { file: 'a', start, end: start + words.length, exact: words, prefix: '', suffix: '' }
  return {
    id: words,
    speaker: 'keller',
    act: 'demand',
    modality: 'does',
    mode: 'indirect',
    condition: null,
    issues: [],
    conditionIssues: [],
    variants: [{ wording: words, content: [passage], evidence: passage }],
    ...own,
  } as RecordStatement
}

const sentences = [...TEXT.matchAll(/[^.]+\./g)].map(({ 0: exact, index }) => ({
  quoted: false,
  passage: { file: 'a', start: index, end: index + exact.length, exact, prefix: '', suffix: '' },
}))

function ground(own: Partial<RecordStatement>, partyOf: (actor: string) => string | null = () => 'ardan') {
  const other = said('Osei wanted nine for the truce', { speaker: 'osei', issues: ['ceasefire'] })
  const before = said('Then the tolls', { speaker: 'osei', issues: ['tolls-and-transit-fees'] })
  return {
    statements: [before, said('Keller wanted nine', own), other],
    issues: ISSUES,
    testimonies: [{ sentences }] as never,
    partyOf,
  }
}

test('signs tell where an issue is named, and whose figures it has', () => {
  const all = ground({})
  const signs = new Map(rowSigns(all)(all.statements[1]!).map(one => [one.issue, one.signs]))
  expect(signs.get('tolls-and-transit-fees')).toEqual(expect.arrayContaining(['before', 'before of 1', 'saidBefore']))
  expect(signs.get('ceasefire')).toEqual(expect.arrayContaining(['beforeThat', 'saidAfter', 'figure mostly']))
})

test.each([
  ['Keller wanted nine', { act: 'demand' }, ['before asking', 'before short', 'before alone short']],
  ['Then the tolls', { act: 'reject' }, ['main answer']],
  ['Osei wanted nine for the truce', { act: 'withhold' }, ['main silence']],
] as const)('signs tell how it is said: %s, %j', (words, own, expected) => {
  const all = { ...ground({}), statements: [said(words, own)] }
  const found = rowSigns({ ...all, statements: [...all.statements, ...ground({}).statements] })(all.statements[0]!)
  expect(found.flatMap(({ signs }) => signs)).toEqual(expect.arrayContaining([...expected]))
})

test.each([
  // What weighs more is the issue, with the words that name it.
  [{ before: 3 }, {}, ['tolls-and-transit-fees']],
  [{ figure: 3 }, {}, ['ceasefire']],
  // It may be on its condition, or on the thing it names: both have a place already.
  [{ before: 9 }, { conditionIssues: ['tolls-and-transit-fees'] }, []],
  [{ 'ruled matter': 9 }, { matter: 'barrier' }, []],
  // What names an issue, tells no stance or is nobody's is left as it is.
  [{ before: 9 }, { issues: ['ceasefire'] }, ['ceasefire']],
  [{ before: 9 }, { act: 'report' }, []],
  [{ before: 9 }, { mode: 'narrator' }, []],
] as const)('%j %j → %j', (weights, own, issues) => {
  const one = withWeighedRows(ground(own as Partial<RecordStatement>), weights)[1]!
  expect(one.issues).toEqual(issues)
  expect(one.inContext === true).toBe(one.namedIn !== undefined)
})

test.each([
  ['takes no stance by any other word', (actor: string) => actor],
  ['is not known', () => null],
])('of whose party nothing is known but this, no stance is guessed: it %s', (_, partyOf) => {
  expect(withWeighedRows(ground({}, partyOf), { before: 9 })[1]!.issues).toEqual([])
})
