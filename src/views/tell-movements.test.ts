import { expect, test } from 'vitest'
import { actorOf } from '../../tests/make-actor.ts'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import type { Movement, Record } from '../record/record.ts'
import { openDesk } from './desk.ts'
import { tellMovements } from './tell-movements.ts'

test.each([
  ['a toll of nine crowns', 'the toll of six crowns', true],
  ['a panel of three clerks to rule first', 'it could live without one if the lease were longer', true],
  ['to tell the guild nine days before', 'the bill on the levy would be brought in May', false],
  [
    'the bloc that meets in May prefers a loan to Osland',
    'supersedes the version which Osland had called a wish',
    false,
  ],
  ['a right to chase up to ten kilometres', 'would build its nine kilometres of the fence, whatever was found', false],
  ['to recognise it', 'it, prior to the visit', false],
  ['the toll of nine crowns', 'it was cut to six crowns', false],
])('a change from “%s” to “%s” is told: %s', (from, to, expected) => {
  const evidence = [from, to].map((exact, at) => ({ ...AT, file: `${at}.txt`, end: exact.length, exact }))
  const movement = { party: 'ardan', issue: 'toll', from, to, basis: 'two ends', evidence } as unknown as Movement
  const record = {
    ...buildRecord([]),
    actors: [actorOf('ardan', 'Ardan', { type: 'state' })],
    issues: [{ id: 'toll', label: 'Toll' }],
    movements: [movement],
  } as unknown as Record
  expect(tellMovements(openDesk(record), 1)).toHaveLength(expected ? 1 : 0)
})

test('what two versions of a text set out is a change of the text, and whose it is remains open', () => {
  const [from, to] = ['a toll of nine crowns', 'the toll of six crowns']
  const evidence = [from, to].map((exact, at) => ({ ...AT, file: `${at}.txt`, end: exact!.length, exact }))
  const record = {
    ...buildRecord([]),
    actors: [actorOf('ardan', 'Ardan', { type: 'state' })],
    issues: [{ id: 'toll', label: 'Toll' }],
    proposals: [{ versions: evidence.map(passage => ({ clausesMentioned: [{ evidence: [passage] }] })) }],
    movements: [{ party: 'ardan', issue: 'toll', from, to, basis: 'two ends', evidence }],
  } as unknown as Record
  const [sentence] = tellMovements(openDesk(record), 1)
  expect(sentence!.map(run => (run.kind === 'marks' ? '' : run.text)).join('')).toBe(
    'On toll the text is told to have changed: “a toll of nine crowns”, then “the toll of six crowns”.',
  )
})

test('what somebody turns down is told with his verb, or not at all', () => {
  const texts = [
    'Ardan on Monday demanded that the northern gate be opened to lorries at once.',
    'Ardan on Friday refused to keep the northern gate closed to lorries for a month.',
  ]
  const record = buildRecord(
    texts.map((text, at) => analyseReport(reportOf(text, { file: `${at}.txt`, published: `2031-05-0${at + 6}` }))),
  )
  const words = [
    'the northern gate be opened to lorries at once',
    'to keep the northern gate closed to lorries for a month',
  ]
  const evidence = words.map((exact, at) => {
    const start = texts[at]!.indexOf(exact)
    return { ...AT, prefix: texts[at]!.slice(0, start), file: `${at}.txt`, start, end: start + exact.length, exact }
  })
  const movement = { party: 'ardan', issue: 'gate', from: words[0], to: words[1], basis: 'two ends', evidence }
  const told = tellMovements(
    openDesk({ ...record, issues: [{ id: 'gate', label: 'Gate' }], movements: [movement] } as unknown as Record),
    1,
  )
  for (const sentence of told)
    expect(sentence.map(run => (run.kind === 'marks' ? '' : run.text)).join('')).toMatch(/refused to keep/)
})

const AT = { start: 0, prefix: '', suffix: '' }
