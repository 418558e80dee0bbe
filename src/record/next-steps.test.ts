import { expect, test } from 'vitest'
import { testimony } from '../../tests/make-testimony.ts'
import { buildRecord } from '../build-record.ts'

test.each([
  ['The delegations are due to meet again on Thursday.', 'planned'],
  ['The delegations are expected back on Thursday.', 'expected'],
  ['The delegations will meet on Thursday if the harbour is open.', 'conditional'],
])('"%s" is %s', (words, status) => {
  const report = testimony({ events: [{ words, on: '2031-05-08', kind: 'planned' }] })
  expect(buildRecord([report]).nextSteps.map(step => [step.status, step.when])).toEqual([[status, '2031-05-08']])
})

test('that nothing is scheduled is worth knowing', () => {
  const report = testimony({
    figures: [{ name: 'Keller' }],
    said: [{ by: 'Keller', words: 'that no further meeting had been scheduled' }],
  })
  expect(buildRecord([report]).nextSteps.map(({ status, who }) => [status, who])).toEqual([
    ['not scheduled', ['keller']],
  ])
})

test('what has happened is no next step', () => {
  const report = testimony({ events: [{ words: 'The delegations met on Monday.', on: '2031-05-05' }] })
  expect(buildRecord([report]).nextSteps).toEqual([])
})
