import { expect, test } from 'vitest'
import { testimony } from '../../tests/make-testimony.ts'
import { buildRecord } from '../build-record.ts'

test('damage is shown with the words it stands in', () => {
  const report = testimony({
    said: [{ words: 'Nothing was agreed.It rained.' }],
    problems: [{ kind: 'joined-sentences', start: 12, end: 21, message: 'A space is missing between two sentences.' }],
  })
  expect(buildRecord([report]).anomalies.map(({ kind, evidence }) => [kind, evidence[0]?.exact])).toEqual([
    ['run-together', 'agreed.It'],
  ])
})

test('without words there is no anomaly', () => {
  const report = testimony({ problems: [{ kind: 'cut-off', start: 5, end: 9, message: 'The text stops.' }] })
  expect(buildRecord([report]).anomalies).toEqual([])
})
