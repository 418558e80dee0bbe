import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import { briefMarkdown } from './brief-markdown.ts'
import { composeBrief } from './compose-brief.ts'

test.each([
  ['Anna Keller declined to say which points of the lease had changed.', true],
  ['Anna Keller refused to go into further detail.', false],
  ['Anna Keller has not said whether she would.', false],
  ['No reply has been received from the pilots of the harbour of Skerry.', false],
  ['The new inspector does not answer to the Harbour Ministry.', false],
])('a refusal is told where it says of what: %s', (sentence, expected) => {
  const text = `Keller and Osei meet\n\nAnna Keller met Ben Osei in Osford on Monday. ${sentence}`
  const markdown = briefMarkdown(composeBrief(buildRecord([analyseReport(reportOf(text))])))
  expect(markdown.includes('## What is not disclosed')).toBe(expected)
})
