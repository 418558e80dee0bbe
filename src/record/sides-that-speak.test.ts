import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import { trainedModels } from '../workflows/trained-models.ts'

/** "norway+iceland deny": who says the last thing that the text tells of "both". */
function sayingOf(text: string): string {
  const report = { ...reportOf(text, { file: 'a.txt', published: '2031-05-07' }), id: 'r1', outlet: 'Paper' }
  const { statements } = buildRecord([analyseReport(report, trainedModels())])
  const last = statements.findLast(({ evidence }) => /\b(?:both|two)\b/i.test(evidence[0]!.exact))
  return last === undefined ? '' : [[last.speaker, ...last.coSpeakers].join('+'), last.act].join(' ')
}

const QUARREL =
  'Norway demanded a lower quota for mackerel. Norway would reject any higher figure, Norwegian minister Ada Keller said. ' +
  'Iceland refused to cut its own share. Iceland proposed a joint survey instead, Icelandic minister Paul Osei said.'

test.each([
  ['Both sides deny that a figure was named.', /^(?:norway\+iceland|iceland\+norway) deny$/],
  ['No quota came up, both delegations said.', /^(?:norway\+iceland|iceland\+norway) /],
  ['No quota came up, officials of both delegations said.', /^officials-of-both-delegations /],
])('what both sides say each of them says: %s', (sentence, expected) => {
  expect(sayingOf(`${QUARREL}\n\n${sentence}`)).toMatch(expected)
})

test('where a third has as much to say, “both” are anybody’s', () => {
  const third = 'Finland demanded a share too. Finland would reject any lower figure, Finnish minister Tom Berg said.'
  expect(sayingOf(`${QUARREL} ${third}\n\nBoth sides deny that a figure was named.`)).toBe('both-sides deny')
})
