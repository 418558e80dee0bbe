import { expect, test } from 'vitest'
import { analyseReport } from '../analyse-report.ts'
import type { Report } from '../document/report.ts'

test('a source nobody can resolve gives no statement', () => {
  expect(spoken('The feed said the talks had failed.')).toEqual([])
})

test('the speaker is the figure behind the name, the pronoun and the office', () => {
  const text = 'Foreign Minister Anna Keller said the talks had failed. She added that Ardan would return.'
  const { figures, statements } = testify(text)
  expect(statements.filter(({ speaker }) => speaker !== null).map(({ speaker }) => figures[speaker!]!.name)).toEqual([
    'Anna Keller',
    'Anna Keller',
  ])
})

test('a day in the clause of the cue says when it was said', () => {
  const [statement] = spoken('Anna Keller said on Tuesday that the talks had failed.')
  expect(statement!.saidAt).toEqual({ earliest: '2026-03-10', latest: '2026-03-10' })
})

test('a day inside the content does not', () => {
  const [statement] = spoken('Anna Keller said the talks had failed on Monday.')
  expect(statement!.saidAt).toEqual({ earliest: null, latest: '2026-03-12' })
})

test('without a publication date the time stays open', () => {
  const [statement] = spoken('Anna Keller said the talks had failed.', { published: null })
  expect(statement!.saidAt).toEqual({ earliest: null, latest: null })
})

test('an outlet between report and speaker is a link of the chain, in order', () => {
  const [statement] = spoken('Anna Keller told Ardan News that the talks had failed.')
  expect(statement!.chain.map(({ name }) => name)).toEqual(['Osland Post', 'Ardan News', 'Anna Keller'])
})

test('the outlet itself is no relay in its own report', () => {
  const [statement] = spoken('Anna Keller told the Osland Post that the talks had failed.')
  expect(statement!.chain.map(({ name }) => name)).toEqual(['Osland Post', 'Anna Keller'])
})

test('a sentence without a cue is the narrator’s', () => {
  const narrator = testify('Anna Keller met the mediator in the customs house.').statements
  expect(narrator.map(({ speaker, mode, act }) => [speaker, mode, act])).toEqual([[null, 'narrator', 'report']])
})

test('boilerplate and bylines testify to nothing', () => {
  const { statements } = testify(
    'Anna Keller said the talks had failed.\nThis article was rewritten by Ardan Digest based on verified reporting from trusted sources. All rights reserved.',
  )
  expect(statements).toHaveLength(1)
})

test('an event ahead of publication is planned, one behind it has happened', () => {
  const { events } = testify('The delegations met on Tuesday. They are due to meet again on Friday.')
  expect(events.map(({ kind, range }) => [kind, range.earliest])).toEqual([
    ['event', '2026-03-10'],
    ['planned', '2026-03-13'],
  ])
})

test('a long quotation is cited by its first piece, and every passage is the text at its offsets', () => {
  const long = 'We came with a figure and we leave with the same figure. '.repeat(20)
  const text = `“${long}” Anna Keller said. “It is what the lake needs.”`
  const [statement] = spoken(text)
  for (const passage of [statement!.passage, ...statement!.content, ...statement!.quoted]) {
    expect(text.slice(passage.start, passage.end)).toBe(passage.exact)
  }
  expect(statement!.passage.exact.length).toBeLessThanOrEqual(400)
})

function testify(text: string, more: Partial<Report> = {}) {
  const report: Report = {
    id: '0',
    file: 'a.txt',
    text,
    title: null,
    outlet: 'Osland Post',
    byline: null,
    published: '2026-03-12',
    url: null,
    problems: [],
    ...more,
  }
  return analyseReport(report)
}

function spoken(text: string, more: Partial<Report> = {}) {
  return testify(text, more).statements.filter(({ speaker }) => speaker !== null)
}
