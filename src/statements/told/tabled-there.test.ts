import { expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { annotate } from '../../analyse-report.ts'
import { trainedModels } from '../../workflows/trained-models.ts'
import { tell } from './tell.ts'

/** "Lima, 2031-04-14, Ada Keller": the meetings of April that a report of Wednesday 7 May 2031 tells. */
function meetingsIn(text: string): readonly string[] {
  const published = '2031-05-07'
  const report = reportOf(text, { published })
  const document = annotate({ text, published, outlet: null }, trainedModels())
  return tell(report, document)
    .meetings!.filter(({ range: { latest } }) => latest !== null && latest < '2031-05')
    .map(({ place, range: { earliest, latest }, people }) =>
      [
        place.name,
        earliest === latest ? earliest : `${earliest}..${latest}`,
        ...people.map(figure => document.figures[figure]!.name),
      ].join(', '),
    )
}

const LEAD = 'BERGEN, May 6 - Talks between Norway and Iceland in Bergen ended on Tuesday without a deal.\n\n'

test.each([
  ['It revived the six articles that the hosts had tabled in Lima on April 14.', ['Lima, 2031-04-14']],
  ['The text had two pages more than the outline shown to both delegations in Lima on April 14.', ['Lima, 2031-04-14']],
  ['The paper was rewritten in Lima on April 14 and 15.', ['Lima, 2031-04-14..2031-04-15']],
  ['An early version was delivered to Premier Ada Keller in Lima on April 14.', ['Lima, 2031-04-14, Ada Keller']],
  ['It was redrafted on April 12 and 13 in Lima.', ['Lima, 2031-04-12..2031-04-13']],
  ['The paper was handed to one side in Lima on April 14 and to the other in Quito.', []],
  ['The outline was not shown to either delegation in Lima on April 14.', []],
  ['The draft was sent to Lima on April 14.', []],
  ['The ministry presented its budget in Lima on April 14.', []],
  ['“The draft was shown to us in Lima on April 14,” a delegate said.', []],
])('%s', (text, expected) => {
  expect(meetingsIn(LEAD + text)).toEqual(expected)
})

test.each([
  ['Nothing has changed since the opening round in Lima on April 14 and 15.', ['Lima, 2031-04-14..2031-04-15']],
  ['Nothing has changed since the session, the minister said on April 14.', []],
])('a round with a day of its own is told, though something else is dated by it: %s', (text, expected) => {
  expect(meetingsIn(LEAD + text)).toEqual(expected)
})
