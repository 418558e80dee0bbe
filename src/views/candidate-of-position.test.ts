import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import { candidateOf } from './candidate-of-position.ts'
import { openDesk } from './desk.ts'

test.each([
  [
    '“We brought one number and we take it home,” Keller said. “Sixty ships is not a wish.”',
    '“Sixty ships is not a wish”',
  ],
  [
    '“We want sixty ships on the quota, and no more,” Keller said. “Ask Kenya.”',
    '“We want sixty ships on the quota, and no more”',
  ],
])('a stand on a figure is told with it: %s', (sentence, expected) => {
  const text = `Denmark and Kenya opened talks on the fishing quota on Monday.\n\nDenmark’s foreign minister, Ada Keller, met the Kenyan envoy.\n\n${sentence}`
  const record = buildRecord([analyseReport(reportOf(text, { file: 'a.txt', published: '2031-05-07' }))])
  const [statement] = record.statements.filter(({ variants }) => /ships/.test(variants[0]!.wording))
  const position = { stance: 'demands', issue: 'fishing-rights', condition: null, statements: [statement!.id] }
  expect(candidateOf(openDesk(record), position as unknown as Parameters<typeof candidateOf>[1])?.told.content).toBe(
    expected,
  )
})
