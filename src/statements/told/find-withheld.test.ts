import { expect, test } from 'vitest'
import { annotate } from '../../analyse-report.ts'
import { tell } from './tell.ts'

test.each([
  ['Keller replied that she did not intend to give a figure.', 'truce talks'],
  ['The bank said it had no intention of naming the lenders.', 'debt talks'],
  ['The ministry says it won’t comment on the draft.', 'a treaty'],
  ['The union wouldn’t discuss it.', 'a strike'],
  ['The chair said the note was short and declined to show it.', 'debt talks'],
  ['The envoy said he could not go into details.', 'truce talks'],
  ['Keller did not want to talk about prices.', 'a treaty'],
  ['Norway has said nothing in public on the letter.', 'sanctions'],
  ['The minister left without speaking to reporters.', 'truce talks'],
  ['Osei would confirm the price but not the buyer.', 'a strike'],
  ['Officials said only that Norway did not discuss such matters.', 'sanctions'],
  ['The agency is aware of the claim and has no comment.', 'inspections'],
  ['The buyers would not give the amount.', 'a merger'],
  ['Whether the clause on fish survived is not clear.', 'a fishing accord'],
  ['How much each country would pay remains unknown.', 'climate talks'],
  ['Osei lets the question hang.', 'coalition talks'],
  ['The lenders said they had the letters. They did not produce them.', 'debt talks'],
  ['From the port authority we’ve had no answer.', 'a strike'],
  ['Asked whether he would stay, Keller said that was a question for the owners.', 'truce talks'],
  ['She spoke of a share of the tolls but gave no percentage.', 'a canal'],
  ['The bank has decided not to release the letters.', 'debt talks'],
  ['It has not been confirmed who will come.', 'a summit'],
  ['Keller made no statement on the quay.', 'coalition talks'],
  ['Of the two islands it has received no reply.', 'a fishing accord'],
])('"%s" is withholding, in %s', words => {
  expect(withheldIn(`The two delegations met for talks on the draft. ${words}`)).toHaveLength(1)
})

test.each([
  'The Courier quoted two officials it did not name.',
  'The board did not intend to close the port.',
  'Keller had said nothing of the kind.',
  'Whether they come or not, the talks go on.',
  'The draft does not mention the port.',
  'The port was a matter for the cabinet, Keller said.',
  'The minister repeated a demand the union has so far refused to discuss.',
])('"%s" keeps nothing back', words => {
  expect(withheldIn(`The two delegations met for talks on the draft. ${words}`)).toEqual([])
})

function withheldIn(text: string): readonly string[] {
  const published = '2031-05-07'
  const document = annotate({ text, published, outlet: 'The Courier' })
  return tell(
    { id: '', file: 'a.txt', text, title: null, outlet: null, byline: null, published, url: null, problems: [] },
    document,
  ).withheld!.map(({ passage }) => passage.exact)
}
