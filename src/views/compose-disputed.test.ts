import { expect, test } from 'vitest'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import { briefMarkdown } from './brief-markdown.ts'
import { composeBrief } from './compose-brief.ts'

const ONE = '“No crew, no ceremony,” Anna Keller said.'
const OTHER = '“No crew, no signature,” Anna Keller said.'

test.each([
  [
    'moments count, not their printing',
    '2026-03-12T01:00:00+09:00',
    '2026-03-11T22:00:00Z',
    '“No crew, no ceremony” in the Ardan Post, the first to appear',
  ],
  [
    'the other way round',
    '2026-03-12T08:00:00Z',
    '2026-03-11T22:00:00Z',
    '“No crew, no signature” in the Osland Post, the first to appear',
  ],
  ['on the same day nobody is the first', '2026-03-12', '2026-03-12', '“No crew, no ceremony” in the Ardan Post [1]'],
  ['without dates nobody is the first', null, null, '“No crew, no ceremony” in the Ardan Post [1]'],
])('which wording is printed: %s', (_, a, b, expected) => {
  const markdown = briefMarkdown(
    composeBrief(buildRecord([read('a.txt', 'Ardan Post', ONE, a), read('b.txt', 'Osland Post', OTHER, b)])),
  )
  expect(markdown).toContain(expected)
  // The brief itself never prints the second wording as a quotation; the citation shows the report's own words.
  expect(markdown.split('## Citations')[0]!.match(/“No crew/g)).toHaveLength(1)
})

test('what a report tells somebody to have done is that report’s account', () => {
  const record = buildRecord([
    read('a.txt', 'Ardan Post', 'Anna Keller threatened to close the Osford bridge.', '2026-03-12'),
    read(
      'b.txt',
      'Osland Post',
      'Anna Keller denied that she had threatened to close the Osford bridge.',
      '2026-03-13',
    ),
  ])
  const [claim, denial] = ['threaten', 'deny'].map(act => record.statements.find(one => one.act === act)!)
  const side = ({ speaker, chain, id, variants }: typeof claim & object) => ({
    claim: variants[0]!.wording,
    holder: speaker,
    chain,
    statements: [id],
    evidence: [variants[0]!.evidence],
  })
  const dispute = {
    id: 'dispute',
    question: 'Was it said?',
    type: 'claim-vs-denial' as const,
    severity: 'high' as const,
    basis: '',
    sides: [side(claim!), side(denial!)],
  }
  const markdown = briefMarkdown(composeBrief({ ...record, disputes: [dispute], anomalies: [] }))
  expect(markdown).toContain('According to the Ardan Post, Anna Keller threatened to close the Osford bridge')
  expect(markdown).toMatch(/; Keller denied that she had threatened to close the Osford bridge/)
})

function read(file: string, outlet: string, text: string, published: string | null) {
  return analyseReport({ id: file, file, text, title: null, outlet, byline: null, published, url: null, problems: [] })
}
