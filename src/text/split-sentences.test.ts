/** @module Where sentences end: "|" in the cases. */
import { expect, test } from 'vitest'
import { addTextLayers } from './add-text-layers.ts'

test.each([
  ['a stop and a capital', 'They met.| They parted.| Why?| Nobody knows!'],
  ['a title before a name', 'Mr. Osei met Gen. Keller and Dr. A. Moss in St. Petersburg.| They parted.'],
  ['a country and its officials', 'The U.S. officials left.| They like the U.S.| The hosts do not.'],
  ['a time of day', 'They met at 9 a.m. Monday and at 5 p.m. on Friday.| They left at 6 p.m.| Keller stayed.'],
  ['initials', 'J. Smith and John F. Keller met.| They parted.'],
  ['numbers', 'No. 5 costs 3.5 per cent on Jan. 5, he said.| No.| He paid.'],
  ['a company', 'Acme Inc. Chairman Keller sued Moss Ltd.| The court met.'],
  ['versus', 'It is Osei vs. Keller.| They met.'],
  ['an ellipsis inside a sentence', 'We did not discuss... specific points.| They left…| Then it ended.'],
  [
    'a question inside a quotation with its speaker',
    '“Is that all?” he asked.| “Is that all?” Keller asked.| “Go!” Mr. Osei said.',
  ],
  ['a quotation of several sentences', '“We have nothing to sign.| The annex goes.”| She left.'],
  ['closing marks behind the stop', 'He called it “a mess.”| (They agreed.)| She left.'],
  ['no space after the stop', 'A meeting was not imminent.|Later, the hosts spoke.| He has 420.|Mr Osei left.'],
  ['no space, but no end either', 'Node.js and Example.com and Example.Com and U.S.A. and J.Smith are names.'],
  ['an item’s number', '1. Ardan says yes to the plan.| It does.'],
  ['a number opens a sentence', 'They left.| 14 people stayed.'],
  ['a name that begins small', 'They left.| al-Rashid stayed.'],
  ['a note’s number', 'They left in 1905.[3]| He stayed.| They left in 1905. [17]| He stayed.'],
  ['the hour of an entry', '11:30 | Talks open.| They close.'],
  ['an hour with zone and dash', '14.05 GMT – | Keller speaks.'],
  ['an hour of twelve', '9:15 a.m.: | Keller speaks.'],
  ['an hour in brackets', '[10:05 CET] | “I listen,” Keller said.'],
  ['local time', '7 pm local time | US officials arrive.'],
  ['an hour before a country', '18:30 | US officials arrive.'],
  ['no hour: a decimal', '12.50 Crowns is the price.'],
  ['no hour: a time in its sentence', '7:30 p.m. Monday is the deadline.'],
  ['no hour: a time with its verb', '10:05 was too late for Keller.'],
])('%s', (_, marked) => {
  expect(sentencesOf(marked.replaceAll('|', ''))).toEqual(marked.split('|').map(sentence => sentence.trim()))
})

test('a heading is one sentence', () => {
  const body = 'They met for six hours in the old customs house and parted without an agreement.'
  expect(sentencesOf(`Is it dead? Osei says no\n${body}`)).toEqual(['Is it dead? Osei says no', body])
})

test('a sentence without an end is cut between two words, and no word is cut', () => {
  const sentences = sentencesOf(`Talks began. ${'and then they went on '.repeat(1_000)}${'x'.repeat(10_000)} again`)
  expect(sentences.length).toBeGreaterThan(5)
  expect(sentences.slice(1, -2).every(sentence => sentence.length < 4_010 && /^\w+ .* \w+$/.test(sentence))).toBe(true)
  expect(sentences.some(sentence => sentence.includes('x'.repeat(10_000)))).toBe(true)
  expect(sentences.join(' ')).not.toContain('  ')
})

function sentencesOf(text: string): readonly string[] {
  return addTextLayers({ text, published: null, outlet: null }).sentences.map(({ start, end }) =>
    text.slice(start, end),
  )
}
