import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'

test('the same number is the same text, and words of revision make a version', () => {
  const { proposals, proposalLineage } = recordOf(
    'The Kenyan mediators tabled a 12-point trade draft on Monday.',
    'Norway left with a revised version of the 12-point trade draft.',
  )
  expect(
    proposals.map(({ versions }) => versions.map(({ status, points, textPublic }) => [status, points, textPublic])),
  ).toEqual([
    [
      ['tabled', 12, false],
      ['refined', 12, false],
    ],
  ])
  expect(proposalLineage.map(({ relation }) => relation)).toEqual(['revised-into'])
})

test('another number is another text', () => {
  expect(recordOf('Norway rejected the 12-point draft.', 'Norway rejected the 15-point draft.').proposals).toHaveLength(
    2,
  )
})

test('a paper of everyday life that one report names in passing is not on the table', () => {
  const { proposals } = recordOf(
    'Norway rejected the 12-point draft. Kenya shared a negotiating table with it in Lima.',
  )
  expect(proposals.map(({ name }) => name)).toEqual(['12-point draft'])
})

test('where the first version had another length, the length that is told of now is that of the later one', () => {
  const { proposals } = recordOf(
    'Norway brought the 19 points to the trade talks. The plan is new. A first draft, 24 points long, had named the dam. It was reworked in Lima and emerged with 19 points.',
  )
  expect(proposals[0]!.versions.map(({ points }) => points)).toEqual([24, 19])
})

test('revisions of different origin stay apart, and what they have to do with each other is unknown', () => {
  const { proposals, proposalLineage } = recordOf(
    'Norway presented the 12-point climate plan. A draft climate plan, refined in Lima, may serve as a basis.',
    'The ministers spoke of a revised version of the 12-point climate plan.',
  )
  expect(proposals.map(({ versions }) => versions.length)).toEqual([3])
  expect(proposalLineage.map(({ relation, certainty }) => `${relation} ${certainty}`)).toEqual([
    'revised-into reported',
    'revised-into reported',
    'unknown unknown',
  ])
})

test('a counter-proposal is a text of its own, and answers the version its report names', () => {
  const { proposals, proposalLineage } = recordOf(
    'Kenya circulated the 12-point fishing draft. In response, Iceland developed a counter-proposal.',
  )
  expect(proposals.map(({ kind, proponent }) => `${kind} ${proponent}`)).toEqual(['plan kenya', 'counter iceland'])
  expect(proposalLineage.map(({ from, relation, to }) => `${from} ${relation} ${to}`)).toEqual([
    '12-point-fishing-draft-v1 countered-by counter-proposal-v1',
  ])
})

test('a point is put in the version its report names, with what parties said to it', () => {
  const { proposals } = recordOf(
    'Kenya circulated the 12-point border draft. Point four would move the line north.\n\nTanzanian Foreign Minister Ada Keller rejected point four.',
  )
  const [clause] = proposals[0]!.versions[0]!.clausesMentioned
  expect([clause!.number, clause!.state, clause!.responses.map(({ party, act }) => `${party} ${act}`)]).toEqual([
    4,
    'open',
    ['tanzania reject'],
  ])
})

test('what is amended keeps its reports’ word for it, and may have another number of points', () => {
  const { proposals, proposalLineage } = recordOf(
    'Kenya circulated the nine-point border draft on Monday.',
    'Kenya handed both delegations an amended version of its draft on Tuesday. It now has ten points.',
  )
  expect(proposals.map(({ versions }) => versions.map(({ points }) => points))).toEqual([[9, 10]])
  expect(proposalLineage.map(({ relation }) => relation)).toEqual(['amended-into'])
})

test('a counter-plan answers the one plan there is, though its report names none', () => {
  const { proposalLineage } = recordOf(
    'Kenya circulated the nine-point border draft on Monday.',
    'Norway’s delegation handed the mediator a six-point counter-plan on Tuesday.',
  )
  expect(proposalLineage.map(({ relation }) => relation)).toEqual(['countered-by'])
})

test('two days after a revised draft was told of, the draft is that one, unless its length says otherwise', () => {
  const { proposals } = buildRecord(
    [
      ['2031-05-05', 'The mediators sent Kenya and Norway a shortened truce draft, cut from 20 articles to 16.'],
      ['2031-05-07', 'Kenya answered the mediators’ truce draft. The draft would end the tolls.'],
    ].map(([published, text], at) =>
      analyseReport(reportOf(text!, { file: `${at}.txt`, outlet: `The ${at} Courier`, published: published! })),
    ),
  )
  expect(proposals.map(({ versions }) => versions.map(({ clausesMentioned }) => clausesMentioned.length))).toEqual([
    [0, 1],
  ])
})

function recordOf(...texts: readonly string[]) {
  return buildRecord(
    texts.map((text, at) =>
      analyseReport(reportOf(text, { file: `${at}.txt`, outlet: `The ${at} Courier`, published: '2031-05-07' })),
    ),
  )
}
