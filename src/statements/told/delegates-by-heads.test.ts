/** @module Who took part by the verbs and nouns of a sentence; who is only told of the talks did not. */
import { expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { annotate } from '../../analyse-report.ts'
import { trainedModels } from '../../workflows/trained-models.ts'
import { tell } from './tell.ts'

const TALKS = 'LIMA, May 7 (Courier) - Norway and Kenya ended a round of talks in Lima on Tuesday.\n\n'

/** "leads Ada Keller": role and name of every delegate a report tells of. */
function delegatesOf(sentence: string): readonly string[] {
  const published = '2031-05-07'
  const text = TALKS + sentence
  const document = annotate({ text, published, outlet: null }, trainedModels())
  return (tell(reportOf(text, { published }), document).delegates ?? []).map(
    ({ figure, role }) => `${role} ${document.figures[figure]!.name}`,
  )
}

test.each([
  [
    'Trade Minister Ada Keller headed the Norwegian team, while the Kenyans were led by their envoy, Paul Osei.',
    ['leads Ada Keller', 'leads Paul Osei'],
  ],
  ['Ada Keller, the head of Oslo’s delegation, was calm.', ['leads Ada Keller']],
  ['Norway was represented by Trade Minister Ada Keller.', ['leads Ada Keller']],
  ['Norway was represented by Ada Keller, Tom Berg and an interpreter.', ['leads Ada Keller', 'leads Tom Berg']],
  [
    'Ada Keller led the Norwegian team, while minister Paul Osei represented Kenya.',
    ['leads Ada Keller', 'leads Paul Osei'],
  ],
  ['Ada Keller, a former appeal judge who leads for the Norwegians, was calm.', ['leads Ada Keller']],
  [
    'The quota could be halved, according to Ada Keller, the trade minister leading the Norwegian team.',
    ['leads Ada Keller'],
  ],
])('leads a delegation: %s', (sentence, delegates) => {
  expect(delegatesOf(sentence)).toEqual(delegates)
})

test.each([
  ['Mia Lund, who shuttled between the two delegations, was calm.', ['mediates Mia Lund']],
  ['Mia Lund and Jon Berg carried messages between the two delegations.', ['mediates Mia Lund', 'mediates Jon Berg']],
  ['Mia Lund went from one delegation to the other all day.', ['mediates Mia Lund']],
  ['Mia Lund acted as mediator.', ['mediates Mia Lund']],
  ['Mia Lund, the Chilean minister serving as mediator, was calm.', ['mediates Mia Lund']],
  ['Mia Lund shuttled drafts from one storey to another.', ['mediates Mia Lund']],
  ['Chilean envoy Mia Lund chaired Tuesday’s session.', ['mediates Mia Lund']],
])('goes between them: %s', (sentence, delegates) => {
  expect(delegatesOf(sentence)).toEqual(delegates)
})

test.each([
  ['Trade Minister Ada Keller presented a map at the talks.', ['took part Ada Keller']],
  ['Ada Keller told the session that the timber was hers.', ['took part Ada Keller']],
  ['Ada Keller walked out of the room at noon.', ['took part Ada Keller']],
  ['Ada Keller flew to Lima for the talks on Sunday.', ['took part Ada Keller']],
  ['The Norwegian team included Ada Keller, a biologist.', ['took part Ada Keller']],
  ['Ada Keller, a member of the Norwegian delegation, was calm.', ['was there Ada Keller']],
  ['Ada Keller, one of the five Norwegians in the room, was calm.', ['was there Ada Keller']],
])('took part: %s', (sentence, delegates) => {
  expect(delegatesOf(sentence)).toEqual(delegates)
})

test.each([
  'Ada Keller complained about the talks.',
  'Ada Keller did not attend the talks.',
  'Ada Keller had hoped to attend the talks.',
  'Ada Keller will join the talks next week.',
  'Ada Keller followed the talks from Oslo.',
  'Ada Keller, who led the Norwegian delegation last year, was calm.',
  'The former negotiator, Ada Keller, was calm.',
  'The Timber League, led by Ada Keller, was calm.',
])('was not there: %s', sentence => {
  expect(delegatesOf(sentence)).toEqual([])
})

test('cited is what tells the part one has, and not the name alone', () => {
  const sentence = 'The talks were also attended by Ada Keller, a biologist.'
  const text = TALKS + sentence
  const document = annotate({ text, published: '2031-05-07', outlet: null }, trainedModels())
  const { delegates = [] } = tell(reportOf(text, { published: '2031-05-07' }), document)
  expect(delegates.map(({ passage }) => passage.exact)).toEqual([sentence])
})
