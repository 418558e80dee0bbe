import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import { claimWithin } from './denial-words.ts'
import { refusedReadings } from './refused-words.ts'

/** Reports of one day; a word of what is denied, `null` where nothing is. The last thing said that denies anything is meant. */
test.each<[string, string | null, readonly string[]]>([
  [
    'words that the other said, in a charge that is disputed',
    'emptying',
    [
      'The fisheries board has accused the pilots of emptying the fuel depot at Skerry, a charge that the pilots’ union denies.',
    ],
  ],
  [
    'what somebody would not say is no claim',
    null,
    [
      'Anna Keller of the bank declined to say whether she had tendered a letter of leave. Rolf Osei of the treasury said no letter on the pensions had been tendered.',
    ],
  ],
  [
    'of a denial that says itself what it denies, nothing that only shares a word',
    null,
    [
      'The Red Cross confirmed that eight men had come home. Rolf Osei of Brenn denied that men of his had been in the quarry at Skerry on Sunday.',
    ],
  ],
  [
    'such a thing, where it was spoken of',
    null,
    [
      'Anna Keller of the bank said the date was fixed by law and by nobody’s calendar. Rolf Osei denied that any such note had been sent.',
    ],
  ],
  [
    'that something exists',
    'understanding',
    [
      'Anna Keller of the bank said the lenders had reached a separate understanding on the pension fund.',
      'Rolf Osei of the treasury said that no separate agreement existed.',
    ],
  ],
  [
    'one thing of a list',
    'mortgaged',
    [
      'Rolf Osei said the cabinet had mortgaged the airport to the lenders. No airport, railway or pipeline had been mortgaged to anybody, Anna Keller said.',
    ],
  ],
  [
    'what somebody knows nothing of',
    'called on',
    [
      'Anna Keller said that the union leader had called on the owner at his villa on Sunday. The owner’s office said it knew of no such meeting.',
    ],
  ],
  [
    'a figure that somebody was asked about',
    '300',
    [
      'Rolf Osei of Brenn said the rebels had raised their demand from 220 detainees to 300. Anna Keller, asked about that figure, said no list had been handed over.',
    ],
  ],
  [
    'what is told of the speaker’s own side as “our”',
    'our minister',
    [
      'Rolf Osei of Norway said: “The Danish envoy invited our minister Tolm to Skerry.”',
      'Anna Keller of Denmark denied that Tolm had been invited to Skerry. Ida Tolm of Norway is the trade minister.',
    ],
  ],
  [
    'the nearest voice, where only “this” is denied',
    'secret annex',
    [
      'Rolf Osei put the loss of jobs at 900, claiming that the plant had been stripped. A source said the company had signed a secret annex on night shifts. Anna Keller denied this.',
    ],
  ],
  [
    'what stands right before, by somebody who denies “that”',
    'night shifts',
    [
      'The owner, Norsund, had promised extra pay for night shifts, the union leader Rolf Osei said on Monday. Norsund denied that.',
    ],
  ],
  [
    'what the other side tells, where somebody tells the opposite',
    'ice road',
    [
      'The convoy left the ice road first, General Rolf Osei of Brenn maintains. The defence ministry of Ardan has always claimed the opposite.',
    ],
  ],
  [
    'what was said right before, with one word',
    'bakery',
    [
      'Two of the strikers went back to the bakery on Sunday, according to the owner, Rolf Osei. “Nonsense,” said Anna Keller of the union.',
    ],
  ],
  [
    'a figure that has no basis',
    '$40 million',
    [
      'Ardan says the lenders of Brenn are owed $40 million in interest. The treasurer of Brenn, Anna Keller, said that Ardan’s figure of $40 million had no basis.',
    ],
  ],
  [
    'what the other has said, in the second half of what is said',
    'children',
    [
      'Three children were in the ferry, the islanders’ council said. The coastguard of Ardan said it had stopped two smugglers and that no children were on board.',
    ],
  ],
  [
    'what is told right behind it, however',
    'escrow account',
    [
      'Asked about the annex on the frozen deposits, Rolf Osei of the treasury replied that he did not know of any such annex. According to a source close to the lenders, however, the annex puts the deposits into an escrow account.',
    ],
  ],
  [
    'what was said of the denier, in two words',
    'forty wagons',
    [
      'A clerk of Ardan said Anna Keller of Brenn had named forty wagons on the stairs; Keller, reached by telephone, said she had not.',
    ],
  ],
  [
    'an offer, which is not called one',
    'nine wells',
    [
      'An official of Brenn said the government was willing to keep nine wells open, but only if the meters were read. Anna Keller of Ardan said nobody had shown her such an offer.',
    ],
  ],
  [
    'a threat, which is not called one',
    'cut off',
    [
      'The mill could be cut off from the grid if the fee was not paid by May, Rolf Osei of Brenn said. Anna Keller of Ardan said no threat had been made.',
    ],
  ],
  [
    'an offer by its number, in another report',
    '15 wagons',
    [
      'An official of Brenn said its envoys had offered 15 wagons of salt for the depot at Skerry.',
      'Anna Keller of Ardan said there was no offer of 15 wagons.',
    ],
  ],
  [
    'what somebody is said to have stated',
    'lighthouse',
    [
      'Rolf Osei of Brenn said he had met the pilot Ida Tolm at the lighthouse for an hour.',
      'Anna Keller of Ardan disputed a statement by Brenn’s envoy Rolf Osei that he had met the pilot Ida Tolm at the lighthouse for an hour.',
    ],
  ],
  [
    'what was told, and not the words that bear it out',
    'infirmary',
    [
      'Ida Tolm of Brenn told the Courier that her brother had been taken to the infirmary. “He rang for two minutes,” she said. The prison service of Ardan denied it.',
    ],
  ],
  [
    'what the unnamed of the same side tell',
    'transfer',
    [
      'The transfer was offered by Rolf Osei on Friday, according to two officials of Ardan. A spokesman for Ardan said: “There has been no offer and there will be none.”',
    ],
  ],
  [
    'nothing: an offer that nobody has accepted',
    null,
    [
      'An official of Brenn said the government was willing to keep nine wells open. Anna Keller of Ardan said she had not accepted the offer.',
    ],
  ],
  [
    'nothing: an offer that is not to come',
    null,
    [
      'An official of Brenn said the government was willing to keep nine wells open. Anna Keller of Ardan said she would make no offer.',
    ],
  ],
  [
    'nothing: what is on no table',
    null,
    [
      'The lenders of Brenn and the island’s government ended four days of talks without a deal, the host said. The government of Ardan has said that the pension age is not open to negotiation.',
    ],
  ],
  [
    'what a text would allow, as a paper tells it',
    'night landings',
    [
      'The unpublished annex would allow night landings on the east quay, a newspaper in Skerry reported. Anna Keller denied that it was ever raised.',
    ],
  ],
  [
    'nothing: there is no date yet',
    null,
    ['Rolf Osei said the ministers would talk about a new date in May. No date had been set, Anna Keller said.'],
  ],
  [
    'nothing: no comment',
    null,
    [
      'Rolf Osei said the mill had been sold. There was no immediate comment on the mill from the owner, said Anna Keller.',
    ],
  ],
])('denied: %s', (_, denied, texts) => {
  const { statements } = buildRecord(
    texts.map((text, at) => analyseReport(reportOf(text, { file: `${at}.txt`, published: '2031-05-06' }))),
  )
  const targets = statements.flatMap(({ denies }) => statements.filter(({ id }) => id === denies))
  const words = targets.map(({ variants }) => variants[0]!.wording).at(-1) ?? null
  if (denied === null) expect(words).toBe(null)
  else expect(words).toContain(denied)
})

test('a second sentence of the same denial denies the same', () => {
  const text =
    'The fisherman Rolf Osei said a Danish patrol boat had rammed his cutter. The ministry of Denmark said it never happened. "No boat of ours was out that night," said the ministry of Denmark.'
  const { statements } = buildRecord([analyseReport(reportOf(text))])
  expect(new Set(statements.flatMap(({ denies }) => denies ?? [])).size).toBe(1)
  expect(statements.filter(({ denies }) => denies !== null)).toHaveLength(2)
})

test.each<[string, string | null]>([
  ['reports that Ardan could live with ten', 'Ardan could live with ten'],
  ['a statement by the envoy Rolf Osei that he had met her for an hour', 'he had met her for an hour'],
  ['a fabrication the claim carried by the papers of Brenn that her team walked out', 'her team walked out'],
  ['accounts in certain papers of a quarrel in the tower', 'a quarrel in the tower'],
  ['the plan for the harbour', null],
])('what is claimed, in the words of a denial: %s', (wording, claim) => expect(claimWithin(wording)).toBe(claim))

test('a “no” is said of each thing of a list, and not of its being', () => {
  expect(refusedReadings('No quay, crane or rail had been pledged to anyone')).toEqual([
    ['quay', 'pledg'],
    ['cran', 'pledg'],
    ['rail', 'pledg'],
  ])
  expect(refusedReadings('that no separate pact existed')).toEqual([['separat', 'pact']])
})
