/** @module Who leads at the talks, by the words beside a name; who leads something else is told of by others. */
import { expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { annotate } from '../../analyse-report.ts'
import { tell } from './tell.ts'

/** "leads Ada Keller": role and name of every delegate a report tells of. */
function delegatesOf(text: string): readonly string[] {
  const document = annotate({ text, published: '2031-05-07', outlet: null })
  return (tell(reportOf(text, { published: '2031-05-07' }), document).delegates ?? []).map(
    ({ figure, role }) => `${role} ${document.figures[figure]!.name}`,
  )
}

test.each([
  ['Ada Keller, who heads the government team, was in Bergen for the talks.', ['leads Ada Keller']],
  ['Ada Keller, who leads for Norway, was in Bergen for the talks.', ['leads Ada Keller']],
  ['Ada Keller, leading Norway’s delegation, was in Bergen for the talks.', ['leads Ada Keller']],
  ['The head of the Norwegian delegation, Minister Ada Keller, was in Bergen for the talks.', ['leads Ada Keller']],
  ['Ada Keller and her aides have carried messages between two floors of the hotel.', ['mediates Ada Keller']],
  ['Ada Keller shuttled between the delegations.', ['mediates Ada Keller']],
  [
    'Drafts are passed between the two rooms by Kenya’s minister, Ada Keller, and by Bishop Paul Osei.',
    ['mediates Ada Keller', 'mediates Paul Osei'],
  ],
  ['Offers were relayed between them by Ada Keller.', ['mediates Ada Keller']],
  ['The ball was passed between them by Ada Keller’s son.', []],
  ['Also absent was Ada Keller, who heads the group’s armed wing.', []],
  ['Ada Keller, who heads the harbour ministry, wrote a letter.', []],
])('%s', (text, delegates) => {
  expect(delegatesOf(text)).toEqual(delegates)
})
