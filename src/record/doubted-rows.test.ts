import { expect, test } from 'vitest'
import { doubtSigns, withDoubtedRows } from './doubted-rows.ts'
import type { Issue, RecordStatement } from './record.ts'

const ISSUES: readonly Issue[] = [
  { id: 'debt-and-finance', label: 'Debt and finance', synonyms: ['debt'] },
  { id: 'ceasefire', label: 'Ceasefire', synonyms: ['truce'] },
  { id: 'ceasefire--watch', label: 'Watch', synonyms: ['watch'], matterOf: 'ceasefire' },
]

const TEXT = 'The truce and its watch came up first. Keller called any debt of honour settled.'

function said(words: string, own: Partial<RecordStatement>): RecordStatement {
  const start = TEXT.indexOf(words)
  const passage = { file: 'a', start, end: start + words.length, exact: words, prefix: '', suffix: '' }
  return {
    id: words,
    speaker: 'keller',
    act: 'reject',
    modality: 'does',
    mode: 'indirect',
    condition: null,
    issues: ['debt-and-finance'],
    conditionIssues: [],
    evidence: [passage],
    variants: [{ wording: words, content: [passage], evidence: passage, quoted: [] }],
    ...own,
  } as RecordStatement
}

function ground(own: Partial<RecordStatement>) {
  const before = said('The truce and its watch', { speaker: 'osei', issues: ['ceasefire'], matter: 'ceasefire--watch' })
  const sentences = [...TEXT.matchAll(/[^.]+\./g)].map(({ 0: exact, index }) => ({
    quoted: false,
    passage: { file: 'a', start: index, end: index + exact.length, exact, prefix: '', suffix: '' },
  }))
  return {
    statements: [before, said('Keller called any debt of honour settled', own)],
    issues: ISSUES,
    testimonies: [{ sentences }] as never,
    partyOf: () => 'ardan',
  }
}

test('signs tell by which word a saying is on its issue; matters are no candidates', () => {
  const all = ground({})
  const signs = new Map(doubtSigns(all)(all.statements[1]!).map(one => [one.issue, one.signs]))
  expect(signs.get('debt-and-finance')).toEqual(
    expect.arrayContaining(['own', 'own reject', 'own named', 'own of one word', 'own by debt', 'own before of']),
  )
  expect([...signs.keys()].toSorted()).toEqual(['ceasefire', 'debt-and-finance'])
  expect(signs.get('ceasefire')).toContain('other')
})

test.each([
  // It goes where it is far likelier to belong, as what stands in context does.
  [{ 'own by debt': -3, other: 2 }, {}, 'ceasefire', true],
  [{ other: 0 }, {}, 'debt-and-finance', false],
  // A clear naming is not outweighed.
  [{ 'own by debt': 3, other: 9 }, {}, 'debt-and-finance', false],
  // Its condition has a place already, and no more is asked of what takes no stance.
  [{ 'own by debt': -3, other: 2 }, { conditionIssues: ['ceasefire'] }, 'debt-and-finance', false],
  [{ 'own by debt': -3, other: 2 }, { act: 'report' }, 'debt-and-finance', false],
  [{ 'own by debt': -3, other: 2 }, { mode: 'narrator' }, 'debt-and-finance', false],
] as const)('%j %j → %s', (weights, own, issue, inContext) => {
  const one = withDoubtedRows(ground(own as Partial<RecordStatement>), weights)[1]!
  expect(one.issues).toEqual([issue])
  expect(one.inContext === true).toBe(inContext)
  expect(one.namedIn !== undefined).toBe(inContext)
})
