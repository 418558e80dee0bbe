import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { testimony } from '../../tests/make-testimony.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'

test('what a speaker would not tell is withheld by the party', () => {
  const report = testimony({
    figures: [{ name: 'Keller', side: 'Ardan' }],
    said: [{ by: 'Keller', words: 'which of the points had changed', act: 'withhold' }],
  })
  expect(
    buildRecord([report]).undisclosed.map(({ what, withheldBy, statedBy }) => [what, withheldBy, statedBy]),
  ).toEqual([['which of the points had changed', 'ardan', 'keller']])
})

test.each([
  ['Norway did not say which ports would close.', 'said', 'norway'],
  ['Kenyan officials declined to specify the tariff.', 'said', 'kenya'],
  ['Iceland has not commented.', 'said', 'iceland'],
  ['There was no immediate comment from Iceland.', 'acknowledged', 'iceland'],
  ['It is unclear what Kenya will offer.', 'acknowledged', null],
  ['Nothing has been officially announced.', 'acknowledged', null],
  ['Norway left our questions about the cost of the boats unanswered.', 'said', 'norway'],
  ['Norway announced a levy without saying when it would begin.', 'said', 'norway'],
  ['Norway would not be drawn on the size of the levy.', 'said', 'norway'],
  ['Iceland kept silent on the number of its boats.', 'said', 'iceland'],
  ['The terms of the offer have not been published.', 'acknowledged', null],
  ['Norway and Iceland agreed to keep the list of boats secret.', 'said', null],
  ['Norway paid the ransom without giving any figures.', 'said', 'norway'],
  ['Iceland has not yet reacted to the letter.', 'said', 'iceland'],
  ['Iceland could not be reached for comment on the offer.', 'said', 'iceland'],
  ['The interest on the loan was not revealed.', 'acknowledged', null],
  ['The Courier has not seen the amended list.', 'acknowledged', null],
  ['Norway and Iceland agreed not to comment until Friday.', 'said', null],
  ['Norway referred questions about the sum to the bank.', 'said', 'norway'],
  ['The names of the mediators are being withheld.', 'acknowledged', null],
  ['The payment was never confirmed by Norway.', 'acknowledged', 'norway'],
  ['The unpublished annex would cap emissions.', 'acknowledged', null],
  ['Norway would neither confirm nor deny that a levy was offered.', 'said', 'norway'],
  ['Kenyan officials offered scant information on the size of the fleet.', 'said', 'kenya'],
  ['Norway announced a pause but did not take questions.', 'said', 'norway'],
  ['Details of the accord were not immediately available.', 'acknowledged', null],
  ['It is not yet clear which boats would stay in port.', 'acknowledged', null],
])('"%s" is withheld: %s', (words, basis, by) => {
  expect(withheldIn(words).map(item => [item.basis, item.withheldBy])).toEqual([[basis, by]])
})

test.each([
  'The ministers left by boat.',
  'It is unclear whether the gap can be bridged.',
  'Nine people were killed in a raid on a village. Norway has not commented.',
  'Norway could not confirm the report.',
  'The paper quoted an official whom it did not name.',
])('silence and doubt are not withholding: "%s"', words => {
  expect(withheldIn(words)).toEqual([])
})

test('what both keep to themselves is another thing than what one of them will not tell', () => {
  const told = withheldIn(
    'While Norway declined to name the ports — a mutual decision to keep the map private — it called the talks useful.',
  )
  expect(told.map(({ what, withheldBy }) => [what, withheldBy])).toEqual([
    ['the ports', 'norway'],
    ['the map', null],
  ])
})

test('of a planned meeting without a day the day is not told', () => {
  const [item] = withheldIn('French President Ada Keller is due to meet German Chancellor Paul Osei in Lyon.')
  expect([item!.basis, item!.what]).toEqual(['not told', 'On which day they are to meet'])
})

function withheldIn(text: string) {
  return buildRecord([analyseReport(reportOf(text, { file: '0.txt', published: '2031-05-07' }))]).undisclosed
}
