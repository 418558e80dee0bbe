import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'

test.each([
  ['The Norwegian delegation is due to meet the Icelandic team again on Thursday.', 'planned', '2031-05-08'],
  ['The trade delegations are expected back in Lima on Friday.', 'expected', '2031-05-09'],
  ['A third session was anticipated on Thursday.', 'expected', '2031-05-08'],
  ['Both ministers will meet on Thursday if the harbour is open.', 'conditional', '2031-05-08'],
  ['The Kenyan envoy said the surveyors would follow once the crew was home.', 'conditional', null],
  ['Each side is to send the mediator its view in writing.', 'planned', null],
  ['Iceland signalled willingness to continue talks.', 'offered', null],
  ['Norway is ready for a meeting with Iceland.', 'offered', null],
  ['The law would have to be amended to allow five seasons.', 'conditional', null],
  ['Kenya is awaiting signals from Tanzania.', 'expected', null],
  ['Norwegian minister Ada Keller said that no further meeting had been scheduled.', 'not scheduled', null],
  ['The hearing was put off without a new date.', 'not scheduled', null],
])('"%s" is %s', (words, status, when) => {
  expect(stepsOf(words).map(step => [step.status, step.when])).toEqual([[status, when]])
})

test.each([
  'The delegations met on Monday.',
  'Norway was due to meet Iceland on Monday.',
  'We will never surrender.',
  'The army is prepared to resume fighting.',
  'Norway refused to meet Iceland.',
  'The proposal says boats will return to port.',
])('"%s" is no next step', words => {
  expect(stepsOf(words)).toEqual([])
})

test('one step in two reports is one step', () => {
  const steps = stepsOf(
    'The two delegations are due to meet again on Thursday.',
    'Both delegations will reconvene on Thursday.',
  )
  expect(steps.map(({ evidence }) => evidence.length)).toEqual([2])
})

test('on one day a person has one plan, however two reports put it', () => {
  const steps = stepsOf(
    'Norwegian minister Ada Keller is to fly to Lima on Friday to put her case.',
    'Norwegian minister Ada Keller is expected at the lake on Friday.',
    'Norwegian minister Ada Keller will brief parliament on Monday.',
  )
  expect(steps.map(({ when, evidence }) => [when, evidence.length])).toEqual([
    ['2031-05-09', 2],
    ['2031-05-12', 1],
  ])
})

function stepsOf(...texts: readonly string[]) {
  return buildRecord(
    texts.map((text, at) => analyseReport(reportOf(text, { file: `${at}.txt`, published: '2031-05-07' }))),
  ).nextSteps
}
