import { expect, test } from 'vitest'
import { passageOf } from '../document/passage.ts'
import { clausePositions } from './clause-positions.ts'
import type { Proposal } from './record.ts'

const TEXT = 'Point one is a truce of a year. Point two lifts the sanctions. The new text drops both.'

test('whoever alone puts a text forward proposes what its latest version says, unless more is known of them', () => {
  expect(held(plan(['ardan'], [['ceasefire', 'sanctions']]))).toEqual(['ceasefire ardan', 'sanctions ardan'])
  expect(held(plan(['ardan'], [['ceasefire', 'sanctions']]), 'ceasefire ardan')).toEqual(['sanctions ardan'])
})

test('a version that another has overtaken, and a text of several, hold nobody', () => {
  expect(held(plan(['ardan'], [['ceasefire'], []]))).toEqual([])
  expect(held(plan(['ardan', 'bela'], [['ceasefire']]))).toEqual([])
})

test('where nobody says close by whose text it is, its clause holds nobody', () => {
  const far = passageOf({ file: 'a.txt', text: TEXT.padStart(1000) }, { start: 920, end: 940 })
  const elsewhere = passageOf({ file: 'b.txt', text: TEXT }, { start: 0, end: 9 })
  for (const passage of [far, elsewhere])
    expect(held({ ...plan(['ardan'], [['ceasefire']]), proponentEvidence: [passage] })).toEqual([])
})

test.each([
  'nor does the text say when the ceasefire begins',
  'None of them found the word ceasefire in it.',
  'It makes no mention of a ceasefire.',
  'The ceasefire clause has vanished altogether.',
])('what a text does not say proposes nothing: %s', text => {
  const silent = plan(['ardan'], [['ceasefire']])
  const versions = silent.versions.map(version => ({
    ...version,
    clausesMentioned: version.clausesMentioned.map(clause => ({ ...clause, text })),
  }))
  expect(held({ ...silent, versions })).toEqual([])
})

function held(proposal: Proposal, ...taken: readonly string[]): readonly string[] {
  return clausePositions([proposal], new Set(taken)).map(({ issue, party }) => `${issue} ${party}`)
}

function plan(proponents: readonly string[], versions: readonly (readonly string[])[]): Proposal {
  const evidence = [passageOf({ file: 'a.txt', text: TEXT }, { start: 0, end: 9 })]
  return {
    id: 'plan',
    name: 'plan',
    kind: 'plan',
    proponent: proponents[0] ?? null,
    proponents,
    proponentEvidence: evidence,
    aliases: [],
    versions: versions.map((issues, at) => ({
      id: `plan-v${at + 1}`,
      label: 'plan',
      points: null,
      status: 'tabled',
      author: null,
      dateRange: { earliest: null, latest: null },
      textPublic: false,
      clausesMentioned: issues.map(issue => ({ issue, number: null, text: issue, evidence })) as never,
      evidence,
    })),
  }
}
