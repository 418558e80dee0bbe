import { expect, test } from 'vitest'
import type { Decision } from './decision.ts'
import { lineageJudgements } from './judgements.ts'

const REPORTS = [
  { id: 'a', file: 'a.txt' },
  { id: 'b', file: 'b.txt' },
]

test('a decision on two reports, by id or file, says who made it, when and why; the newest on a pair holds', () => {
  expect(lineageJudgements([decided('same', ['a', 'b.txt'])], REPORTS)).toEqual([
    {
      verb: 'same',
      reports: [0, 1],
      told: 'Sato decided on 2031-05-06 that a.txt and b.txt have one origin: Both say so.',
    },
  ])
  const taken = [decided('same', ['a', 'b']), decided('unsure', ['b', 'a'])]
  expect(lineageJudgements(taken, REPORTS).map(({ verb }) => verb)).toEqual(['unsure'])
})

test('decisions on names, on reports that are not there and on one report are not about lineage', () => {
  const others = [decided('same', ['Keller', 'Osei']), decided('same', ['a', 'c']), decided('same', ['a', 'a.txt'])]
  expect(lineageJudgements([...others, decided('reject', ['a', 'b'])], REPORTS)).toEqual([])
})

function decided(verb: Decision['verb'], targets: readonly string[]): Decision {
  return {
    id: targets.join(' '),
    verb,
    targets,
    value: null,
    by: 'Sato',
    at: '2031-05-06T08:00:00.000Z',
    reason: 'Both say so.',
    supersedes: null,
  }
}
