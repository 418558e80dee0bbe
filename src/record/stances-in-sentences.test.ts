import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import { onIssues } from './matters.ts'

/** One report of talks between Denmark and Kenya with this sentence in it, and the positions it rests on. */
function positionsIn(sentence: string): readonly string[] {
  const text = `Denmark and Kenya opened talks on Monday.\n\nDenmark’s foreign minister, Ada Keller, met the Kenyan envoy.\n\n${sentence}`
  const { positions } = buildRecord([analyseReport(reportOf(text, { file: 'a.txt', published: '2031-05-07' }))])
  return onIssues(positions)
    .map(({ party, issue, stance }) => `${party} ${issue} ${stance}`)
    .sort()
}

test.each([
  ['Kenya spoke of an embargo on tea. Keller said Denmark would not accept any ban.', ['denmark sanctions rejects']],
  ['* SANCTIONS: Denmark wants them lifted.', ['denmark sanctions demands']],
  [
    'Keller said Denmark would take Kenya to the World Flower Court.',
    ['denmark arbitration-and-dispute-settlement proposes'],
  ],
  [
    'Asked whether Denmark could lift the sanctions, Keller said she would not negotiate in public.',
    ['denmark sanctions undisclosed'],
  ],
  ['Keller praised the subsidy but demanded two of the five for her farmers.', ['denmark subsidies demands']],
])('what is left open is named by what stands around it: %s', (sentence, expected) => {
  expect(positionsIn(sentence)).toEqual(expected)
})

test.each([
  [
    'Keller said Denmark could accept a ban on salt as long as the amnesty goes into the treaty.',
    ['denmark amnesty demands'],
  ],
  ['An aide said the Kenyan ministers might offer an amnesty.', []],
])('what a condition brings in is wanted, and what may be offered yet is not: %s', (sentence, expected) => {
  expect(positionsIn(sentence)).toEqual(expect.arrayContaining(expected))
  expect(positionsIn(sentence).filter(one => /reject|proposes/.test(one))).toEqual([])
})

test.each([
  ['An official said Kenya was asking for 40, among them nine prisoners.', ['kenya prisoners-and-detainees demands']],
  ['An official said Kenya was asking for 12, half of them foreign workers.', ['kenya foreign-labour demands']],
  ['An official said Kenya was asking for 30, among them six trawlers.', ['kenya fishing-rights demands']],
  [
    'An official said Kenya was asking for 14, among them two inspectors.',
    ['kenya inspection-and-verification demands'],
  ],
  ['An official said Kenya was asking for 600, among them 80 refugees.', ['kenya refugees-and-relocation demands']],
  ['An official said Kenya was asking for 25, among them three hostages.', ['kenya hostages demands']],
])('a figure by itself is of what the sentence is about: %s', (sentence, expected) => {
  expect(positionsIn(sentence)).toEqual(expected)
})

test.each([
  ['Keller said Denmark would not lower its duty on flowers.', ['denmark trade-and-tariffs rejects']],
  ['Keller said her country would not ease the sanctions.', ['denmark sanctions rejects']],
  [
    'Keller said Denmark would not free the prisoners in exchange for the ships.',
    ['denmark prisoners-and-detainees rejects'],
  ],
  ['“There will be no subsidy,” Keller told reporters.', ['denmark subsidies rejects']],
  ['The draft provides for a subsidy, which Denmark has rejected.', ['denmark subsidies rejects']],
  ['The draft names a subsidy, something Denmark has ruled out.', ['denmark subsidies rejects']],
  [
    'Asked whether there would be a subsidy, Keller replied: “No. Not under any name, not in any form.”',
    ['denmark subsidies rejects'],
  ],
  ['Keller said missiles would never be discussed.', ['denmark missiles rejects']],
  ['Keller said the plan was dead on arrival.', ['denmark text-on-the-table rejects']],
  ['Keller said an amnesty was not up for discussion.', ['denmark amnesty rejects']],
  ['Denmark refused an amnesty, with Keller expressing a preference for an inquiry.', ['denmark amnesty rejects']],
  ['Keller said Denmark had agreed to the buffer zone on this understanding.', ['denmark buffer-zone conditional']],
  ['Keller said an amnesty was not up for discussion at this round.', ['denmark amnesty reserved']],
  ['Keller said the offer on tariffs was too low.', ['denmark trade-and-tariffs rejects-in-part']],
])('a refusal: %s', (sentence, expected) => {
  expect(positionsIn(sentence)).toEqual(expected)
})

test.each([
  'Keller said Denmark would not stand in the way of a ceasefire.',
  'Keller said the sanctions would not work.',
  'Keller said Denmark would not attack during the ceasefire.',
])('no refusal: %s', sentence => {
  expect(positionsIn(sentence).filter(found => found.endsWith('rejects'))).toEqual([])
})

test('an offer is weighed as what was offered', () => {
  expect(
    positionsIn('The Kenyan envoy offered a toll of 6 dollars. Keller said that was not nearly enough.'),
  ).toContain('denmark tolls-and-transit-fees rejects-in-part')
})

test.each([
  ['Keller said Denmark would not go beyond two ministries.', ['denmark governance rejects-in-part']],
  ['Denmark remains opposed to the sanctions.', ['denmark sanctions rejects']],
  ['Denmark has put a truce of ten days on the table.', ['denmark ceasefire proposes']],
  ['Kenya is holding out for lower tariffs.', ['kenya trade-and-tariffs demands']],
])('a stance told without a verb of saying: %s', (sentence, expected) => {
  expect(positionsIn(sentence)).toEqual(expected)
})

test.each([
  ['Kenya hardened its stance on the prisoners, two diplomats said.', ['kenya prisoners-and-detainees hardening']],
  ['Kenya has given up its call for a ceasefire.', ['kenya ceasefire towards']],
  ['Kenya had initially sought a truce of ten days but now wants five, an envoy said.', ['kenya ceasefire towards']],
  ['Keller said the sanctions could be lifted, having ruled that out in May.', ['denmark sanctions towards']],
  ['An official said Kenya had ceased to ask for a subsidy.', ['kenya subsidies towards']],
  ['Kenya has stopped insisting on inspections, an envoy said.', ['kenya inspection-and-verification towards']],
  [
    'An envoy said Kenya had raised the number of fishing licences it wants from 40 to 60.',
    ['kenya fishing-rights hardening'],
  ],
  [
    'Keller said Denmark could lift the sanctions in May - it had earlier spoken of June.',
    ['denmark sanctions towards'],
  ],
  ['An envoy said Kenya would settle for a truce ten days shorter than it wanted.', ['kenya ceasefire towards']],
  ['Keller said the garrison would not come down from the hill of the prisoners.', []],
  ['Kenya has a stance on the prisoners.', []],
])('a change that is told: %s', (sentence, expected) => {
  const text = `Denmark and Kenya opened talks on Monday.\n\nDenmark’s foreign minister, Ada Keller, met the Kenyan envoy.\n\n${sentence}`
  const { movements } = buildRecord([analyseReport(reportOf(text, { file: 'a.txt', published: '2031-05-07' }))])
  expect(movements.map(({ party, issue, direction }) => `${party} ${issue} ${direction}`)).toEqual(expected)
})

test.each([
  [
    'Keller said Denmark would free the prisoners on the same day as the ships sail.',
    ['denmark prisoners-and-detainees conditional'],
  ],
  [
    'Foreign monitors would be welcome, Keller said, provided they carried cameras.',
    ['denmark observers-and-monitors conditional'],
  ],
])('one thing for another: %s', (sentence, expected) => {
  expect(positionsIn(sentence)).toEqual(expected)
})

test.each([
  [
    'Kenya has demanded that the sanctions be lifted, and that the prisoners be freed, Keller said.',
    ['kenya prisoners-and-detainees demands', 'kenya sanctions demands'],
  ],
  ['Keller said the Kenyan government could not accept the sanctions.', ['kenya sanctions rejects']],
])('what one side tells of the other is the other’s: %s', (sentence, expected) => {
  expect(positionsIn(sentence)).toEqual(expected)
})

test.each([
  [
    'Keller demanded that the prisoners be freed before the border is opened.',
    ['denmark prisoners-and-detainees demands', 'denmark territory-and-borders conditional'],
  ],
  ['Keller demanded that the prisoners be freed before the end of May.', ['denmark prisoners-and-detainees demands']],
])('what is to wait for a demand waits: %s', (sentence, expected) => {
  expect(positionsIn(sentence)).toEqual(expected)
})

test.each([
  'Keller said Denmark could not accept the sanctions.',
  'Keller said she was not willing to accept the sanctions.',
  'Keller said the sanctions were not open to negotiation.',
  'Keller said no one would be freed under sanctions.',
])('a no is no less for its auxiliary: %s', sentence => {
  expect(positionsIn(sentence)).toEqual(['denmark sanctions rejects'])
})

test('who declines to comment keeps to himself what was just told', () => {
  expect(positionsIn('An envoy spoke of a subsidy. Keller declined to comment.')).toEqual([
    'denmark subsidies undisclosed',
  ])
})

test.each([
  ['Keller called the plan an acceptable basis.', ['denmark text-on-the-table accepts-in-part']],
  ['Denmark is pressing Kenya to lift the sanctions.', ['denmark sanctions demands']],
  ['Keller described the tariffs as derisory.', ['denmark trade-and-tariffs rejects']],
])('what is thought of a thing: %s', (sentence, expected) => {
  expect(positionsIn(sentence)).toEqual(expected)
})

test.each([
  ['Keller said the sanctions should be lifted.', ['denmark sanctions demands']],
  ['Keller said Kenya should withdraw its troops.', ['denmark withdrawal-of-forces demands']],
  ['Keller said the ceasefire was ready for signature.', []],
  ['Keller said Denmark was ready for a ceasefire of a month.', ['denmark ceasefire accepts-in-part']],
  ['Keller said it was prepared to lift the sanctions if Kenya signed.', ['denmark sanctions conditional']],
  ['Keller agreed to study the peace plan.', ['denmark text-on-the-table reserved']],
  ['Keller said quotas on imports were acceptable only for a year.', ['denmark trade-and-tariffs accepts-in-part']],
] as const)('what is wanted and what is granted: %s', (sentence, expected) => {
  expect(positionsIn(sentence)).toEqual(expected)
})

test('a plan that is revised after criticism has moved whoever put it there', () => {
  const text =
    'Kenya tabled a 12-point plan in May.\n\nDenmark studied the 12-point plan, which Kenya had revised after criticism.\n\nEnvoys read a version of the 12-point plan adjusted after objections from Denmark.'
  const { movements } = buildRecord([analyseReport(reportOf(text, { file: 'a.txt', published: '2031-06-07' }))])
  expect(movements.map(({ party, issue, basis }) => `${party} ${issue} ${basis}`)).toEqual([
    'kenya text-on-the-table told',
  ])
})

test.each([
  ['Keller said Denmark would send inspectors, but only after a ceasefire.', 'denmark ceasefire conditional'],
  [
    'Keller said Denmark would lift the sanctions once the prisoners were home.',
    'denmark prisoners-and-detainees conditional',
  ],
  ['Keller said Denmark would pay the subsidy if the ceasefire held.', 'denmark ceasefire conditional'],
  [
    'Keller said Denmark could pay the subsidy on condition that Kenya dropped its demand for an amnesty.',
    'denmark amnesty conditional',
  ],
  [
    'Keller said Denmark would pay the subsidy only if the prisoners came home.',
    'denmark prisoners-and-detainees demands',
  ],
  ['Keller said Denmark would sign nothing while the sanctions were in force.', 'denmark sanctions conditional'],
  ['Keller said Denmark would only accept a court if the sanctions were lifted.', 'denmark sanctions demands'],
])('what a stance waits for is asked of nobody: %s', (sentence, expected) => {
  expect(positionsIn(sentence)).toContain(expected)
})

test.each([
  [
    'Keller said Denmark would free the prisoners, and the sanctions would not be lifted.',
    ['denmark prisoners-and-detainees proposes', 'denmark sanctions rejects'],
  ],
  [
    'Denmark would free the prisoners, Keller said, and the sanctions would never be lifted.',
    ['denmark prisoners-and-detainees proposes', 'denmark sanctions rejects'],
  ],
  [
    'Keller said Denmark would not lift the sanctions, and nor would it pay a subsidy until the boats were home.',
    ['denmark sanctions rejects', 'denmark subsidies conditional'],
  ],
  ['Keller said Denmark would pay the subsidy for as long as it takes.', ['denmark subsidies proposes']],
  ['Keller said the sanctions would not be eased.', ['denmark sanctions rejects']],
  [
    'Keller said Denmark would keep the court open. Nor would it grant an amnesty, she said.',
    ['denmark amnesty rejects'],
  ],
])('each clause has its own no and its own condition: %s', (sentence, expected) => {
  expect(positionsIn(sentence).filter(found => found.startsWith('denmark'))).toEqual(expected)
})

test.each([
  'Keller said the parties had until Sunday to say yes or no to a truce of ten days.',
  'Keller was happy to talk about the talks.',
  'Keller believed that a smaller subsidy might do.',
  'Keller did not respond to inquiries about the subsidy.',
  'Denmark ruled out any court that dealt with prisoners that were old.',
])('no stance of the one who speaks: %s', sentence => {
  expect(positionsIn(sentence).filter(found => /accepts|proposes/.test(found))).toEqual([])
})

test('who dismisses an idea is in no doubt, though the idea is one of what might be', () => {
  expect(positionsIn('Keller ruled out sanctions that might hurt farmers.')).toContain('denmark sanctions rejects')
})

test.each([
  [
    'A truce without a list of names would be “a trap for us all”, Keller said, and Denmark would never sign it.',
    ['denmark ceasefire conditional', 'denmark lists-of-those-held demands'],
  ],
  [
    'Kenya’s envoy gave the sides a nine-point paper on Sunday. Keller said her government had received the nine points “as a basis for discussion”.',
    ['denmark text-on-the-table accepts-in-part'],
  ],
])('an answer to what the sentence or a text has named is on that: %s', (sentence, expected) => {
  expect(positionsIn(sentence)).toEqual(expected)
})

test.each([
  [
    'Keller said Denmark would agree to inspections but not to the searches.',
    ['denmark inspection-and-verification accepts-in-part'],
  ],
  [
    'Keller said Denmark would accept a ceasefire, though not the inspections.',
    ['denmark ceasefire accepts-in-part', 'denmark inspection-and-verification rejects'],
  ],
])('what is left out of a yes is no part of it: %s', (sentence, expected) => {
  expect(positionsIn(sentence)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['The inspectors fell out on Monday. Keller refused to back either version.', []],
  ['The inspectors fell out on Monday. Keller said Denmark would not take sides.', []],
  ['Keller said Denmark would not sign any version of the treaty.', ['denmark text-on-the-table rejects']],
])('who stays out of a quarrel takes no stance on it: %s', (sentence, expected) => {
  expect(positionsIn(sentence)).toEqual(expected)
})

test.each<[string, string[]]>([
  // What is told of another in the active voice is that other's; what befalls it is the speaker's view.
  ['A diplomat said Kenya could look at a ceasefire until June.', ['kenya ceasefire accepts-in-part']],
  ['Keller said the government could look at a ceasefire until May.', ['denmark ceasefire accepts-in-part']],
  ['Keller said Kenya would not be given an amnesty.', []],
  [
    'Keller said Denmark, in a spirit of goodwill, could arrange for a ceasefire.',
    ['denmark ceasefire accepts-in-part'],
  ],
  ['Keller said the ceasefire “should be ten days, as it was last year”.', ['denmark ceasefire demands']],
  ['An envoy said Denmark had agreed to it there, on the sanctions.', ['denmark sanctions accepts']],
])('whose a stance is that begins with a name: %s', (sentence, expected) => {
  expect(positionsIn(sentence)).toEqual(expected)
})

test('an answer that somebody is told to have given to a text is on the text', () => {
  const text =
    'Kenya tabled a twelve-point document in May.\n\nDenmark’s foreign minister, Ada Keller, met the Kenyan envoy.\n\nAn official said the delegation led by Keller regarded the document as a fair basis for a treaty, with reservations on its annex.'
  const { positions } = buildRecord([analyseReport(reportOf(text, { file: 'a.txt', published: '2031-06-07' }))])
  expect(positions.map(({ party, issue, stance }) => `${party} ${issue} ${stance}`)).toContain(
    'denmark text-on-the-table accepts-in-part',
  )
})
