/** @module Who was at the talks by what a report written there tells of him; who is elsewhere is no delegate. */
import { expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { annotate } from '../../analyse-report.ts'
import { tell } from './tell.ts'

const TALKS = 'LIMA, May 7 (Courier) - Norway and Kenya ended two days of talks in Lima on Tuesday.\n\n'

/** "leads Ada Keller": role and name of every delegate a report tells of. */
function delegatesOf(sentence: string): readonly string[] {
  const text = TALKS + sentence
  const document = annotate({ text, published: '2031-05-07', outlet: null })
  return (tell(reportOf(text, { published: '2031-05-07' }), document).delegates ?? []).map(
    ({ figure, role }) => `${role} ${document.figures[figure]!.name}`,
  )
}

test.each([
  ['Norwegian Foreign Minister Ada Keller, who arrived on Monday, praised the pilots.', ['was there Ada Keller']],
  [
    'Norwegian Fisheries Minister Ada Keller, who joined the last session, praised the pilots.',
    ['was there Ada Keller'],
  ],
  ['Norwegian Fisheries Minister Ada Keller told reporters that the cod was hers.', ['was there Ada Keller']],
  ['“The cod is ours,” Norwegian Fisheries Minister Ada Keller said as she left.', ['was there Ada Keller']],
  ['Norwegian Foreign Minister Ada Keller said Oslo would not pay.', ['spoke there Ada Keller']],
  ['Chilean envoy Mia Lund, who is chairing the talks, went home.', ['mediates Mia Lund']],
  ['Paul Osei, who chairs the fishermen’s league, went home.', []],
  ['Ada Keller, chief negotiator, flew home.', ['leads Ada Keller']],
  ['Ada Keller travelled to Lima at the head of a large delegation.', ['leads Ada Keller']],
  ['In Oslo, Norwegian Foreign Minister Ada Keller said her country would not pay.', []],
  ['Norwegian Foreign Minister Ada Keller said in a statement that Oslo would not pay.', []],
  ['Norwegian Prime Minister Ada Keller said Oslo would not pay.', []],
  ['A spokeswoman for the foreign minister, Ada Keller, said Oslo would not pay.', []],
])('%s', (sentence, delegates) => {
  expect(delegatesOf(sentence)).toEqual(delegates)
})
