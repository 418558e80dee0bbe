import { expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { annotate } from '../../analyse-report.ts'
import { trainedModels } from '../../workflows/trained-models.ts'
import { tell } from './tell.ts'

/** "Lima, 2031-05-12": the meetings planned that a report of Wednesday 7 May 2031 tells. */
function plannedIn(text: string): readonly string[] {
  const published = '2031-05-07'
  const report = reportOf(text, { published })
  return tell(report, annotate({ text, published, outlet: null }, trainedModels()))
    .meetings!.filter(({ status }) => status === 'planned')
    .map(({ place, range: { earliest } }) => `${place.name}, ${earliest}`)
}

const LEAD = 'BERGEN, May 6 - Talks between Norway and Iceland in Bergen ended on Tuesday without a deal.\n\n'

test.each([
  ['The delegation goes to Lima on 12 May.', ['Lima, 2031-05-12']],
  ['Officials leave for Lima on Tuesday.', ['Lima, 2031-05-13']],
  ['A delegation will take its answer to Lima on 12 May.', ['Lima, 2031-05-12']],
  ['The commanders will be in Lima on 12 May.', ['Lima, 2031-05-12']],
  ['Officials could go to Lima on 12 May.', []],
  ['The delegation will not go to Lima on 12 May.', []],
  ['Officials said in Lima on 6 May that it was over.', []],
  ['The reply goes to Lima on 12 May.', []],
  ['“The delegation goes to Lima on 12 May,” she said.', []],
])('%s', (text, expected) => {
  expect(plannedIn(LEAD + text)).toEqual(expected)
})
