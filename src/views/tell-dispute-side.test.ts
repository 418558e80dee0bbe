import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import type { DisputeSide } from '../record/record.ts'
import { openDesk } from './desk.ts'
import { tellDenial, tellSide } from './tell-dispute-side.ts'

test.each([
  ['Ilse Keller flatly denied it.', 'deny'],
  ['Ilse Keller denied the accusation.', 'deny'],
])('whoever denies what stands beside him is told to deny it: “%s”', (sentence, act) => {
  const { desk, side } = sideOf(`Millers accuse the board of hoarding.\n\n${sentence}`, act)
  const told = tellDenial(desk, side)
  expect(told !== null && 'candidate' in told && `${told.candidate.told.verb} ${told.candidate.told.content}`).toBe(
    'denied it',
  )
})

test('an aside that says who denies it', () => {
  const { desk, side } = sideOf('Grain\n\nIlse Keller denied it.', 'deny')
  const aside = { ...side, claim: 'a charge that the board rejects', holder: 'board', statements: [] }
  expect(tellDenial(desk, aside)).toEqual({ denier: 'board', evidence: side.evidence })
})

test('both halves that “but” joins are told together', () => {
  const { desk, side } = sideOf(
    'Grain\n\nIlse Keller said the board did not seek a strike but warned that a strike would cost it dear.',
    null,
  )
  const told = tellSide(desk, side)
  expect(told !== null && 'candidate' in told && told.candidate.told.content).toMatch(
    /^the board did not seek a strike but warned that a strike would cost it dear$/,
  )
})

function sideOf(text: string, act: string | null) {
  const record = buildRecord([analyseReport(reportOf(text, { published: '2026-05-03', outlet: 'Ardan Post' }))])
  const statement = record.statements.find(one => one.speaker !== 'narrator' && (act === null || one.act === act))!
  const side: DisputeSide = {
    claim: statement.variants[0]!.wording,
    holder: statement.speaker,
    chain: statement.chain,
    statements: [statement.id],
    evidence: statement.evidence,
  }
  return { desk: openDesk(record), side }
}
