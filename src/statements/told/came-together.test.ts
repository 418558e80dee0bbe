import { expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { annotate } from '../../analyse-report.ts'
import { tell } from './tell.ts'

/** "held Iceland+Norway, Bergen, 2031-05-05": the meetings that a report of Wednesday 7 May 2031 tells. */
function meetingsIn(text: string): readonly string[] {
  const published = '2031-05-07'
  const report = reportOf(text, { published })
  return tell(report, annotate({ text, published, outlet: null })).meetings!.map(
    ({ status, people, sides, place, range: { earliest, latest } }) =>
      [
        `${status} ${[...sides].sort().join('+')}${people.length > 0 ? ` (${people.length})` : ''}`,
        place.name,
        earliest === latest ? earliest : `${earliest ?? ''}..${latest ?? ''}`,
      ]
        .filter(part => part !== null)
        .join(', '),
  )
}

test.each([
  [
    'Norwegian minister Ada Keller and Icelandic minister Paul Osei sat at the same table on Tuesday, in Lima.',
    'held Iceland+Norway (2), Lima, 2031-05-06',
  ],
  [
    'Norwegian minister Ada Keller and Icelandic minister Paul Osei spent Saturday and Sunday at a lodge in Lima.',
    'held Iceland+Norway (2), Lima, 2031-05-03..2031-05-04',
  ],
  ['Norway and Iceland were last in a room together on Monday in Lima.', 'held Iceland+Norway, Lima, 2031-05-05'],
  [
    'A ministerial round of Norway and Iceland is planned for Lima on May 19.',
    'planned Iceland+Norway, Lima, 2031-05-19',
  ],
  ['Norway and Iceland wrapped up a two-day round in Lima on Tuesday.', 'held Iceland+Norway, Lima, 2031-05-06'],
  ['Norway and Iceland parted on Monday without agreement.', 'held Iceland+Norway, 2031-05-05'],
  ['Norway and Iceland, meeting in Lima on Monday, failed to agree.', 'held Iceland+Norway, Lima, 2031-05-05'],
  [
    'On the margins of a fair in Lima, Norwegian minister Ada Keller met Icelandic minister Paul Osei on Tuesday.',
    'held Iceland+Norway (2), Lima, 2031-05-06',
  ],
  [
    'Norwegian minister Ada Keller and Icelandic minister Paul Osei were under one roof in Lima on Monday.',
    'held Iceland+Norway (2), Lima, 2031-05-05',
  ],
  [
    'Norwegian minister Ada Keller called on Icelandic premier Paul Osei at the villa in Lima on Monday.',
    'held Iceland+Norway (2), Lima, 2031-05-05',
  ],
  [
    'A four-page draft was presented by Norway and Kenya on Monday in Lima, to which the Icelandic minister, Paul Osei, had flown.',
    'held Iceland+Kenya+Norway (1), Lima, 2031-05-05',
  ],
])('whoever is in one room has met: %s', (text, expected) => {
  expect(meetingsIn(text)).toEqual([expected])
})

const TALKS = 'Talks between Norway and Iceland opened in Bergen on Sunday.\n\n'

test.each([
  [
    'Kenyan minister Ada Keller received both teams in Lima on Monday.',
    'held Iceland+Kenya+Norway (1), Lima, 2031-05-05',
  ],
  [
    'Kenyan minister Ada Keller summoned both sides of the dispute to Lima on Tuesday.',
    'held Iceland+Kenya+Norway (1), Lima, 2031-05-06',
  ],
  [
    'Kenyan minister Ada Keller has invited the two delegations back to Lima on Friday.',
    'planned Iceland+Kenya+Norway (1), Lima, 2031-05-09',
  ],
  [
    'Kenyan minister Ada Keller has met both parties twice, most recently on Monday in Lima.',
    'held Iceland+Kenya+Norway (1), Lima, 2031-05-05',
  ],
  [
    'Kenyan minister Ada Keller opened the second session in Lima on Monday with both delegations in the room.',
    'held Iceland+Kenya+Norway (1), Lima, 2031-05-05',
  ],
])('whoever receives both sides sits with those of the talks: %s', (sentence, expected) => {
  expect(meetingsIn(TALKS + sentence)).toContain(expected)
})

test('office-holders of a body meet, and they are not those of the talks', () => {
  expect(meetingsIn(`${TALKS}European Union finance ministers meet in Lima on Friday.`)).toContain(
    'planned European Union, Lima, 2031-05-09',
  )
})

test.each([
  'Kenyan minister Ada Keller called both sides stubborn on Monday in Lima.',
  'Kenyan minister Ada Keller called on Norway to sign the treaty on Monday.',
  'Kenyan minister Ada Keller invited both sides to sign the text on Monday.',
  'Kenyan minister Ada Keller received both parties’ letters in Lima on Monday.',
  'Ministers sign letters in Lima on Friday.',
])('no meeting: %s', sentence => {
  expect(meetingsIn(sentence)).toEqual([])
})
