import { expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { annotate } from '../../analyse-report.ts'
import { tell } from './tell.ts'

/** "statement 2031-05-06": what the second sentence of a report of Wednesday 7 May 2031 puts on the timeline. */
function eventsIn(text: string): readonly string[] {
  const published = '2031-05-07'
  const report = reportOf(text, { published })
  return tell(report, annotate({ text, published, outlet: null }))
    .events.slice(1)
    .map(({ kind, range: { earliest } }) => `${kind} ${earliest}`)
}

test.each([
  ['Norwegian minister Ada Keller told a news conference in Bergen that boats were late.', ['statement 2031-05-06']],
  [
    'Norwegian minister Ada Keller said in an interview with the Courier that boats were late.',
    ['statement 2031-05-06'],
  ],
  ['Norwegian minister Ada Keller wrote on Telegram that boats were late.', ['statement 2031-05-06']],
  ['Norwegian minister Ada Keller told reporters that boats were late.', []],
  ['Norwegian minister Ada Keller said that boats were late.', []],
])('a saying on an occasion is of the day of the report: %s', (sentence, expected) => {
  expect(eventsIn(`The delegations met in Bergen on Tuesday. ${sentence}`)).toEqual(expected)
})
