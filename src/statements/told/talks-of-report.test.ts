import { describe, expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { annotate } from '../../analyse-report.ts'
import { tell } from './tell.ts'

/** "held Iceland+Norway, Bergen, 2031-05-06, 5 h": what the report tells of its meetings, read on Wednesday 7 May 2031. */
function meetingsIn(text: string): readonly string[] {
  const published = '2031-05-07'
  const report = reportOf(text, { published })
  return tell(report, annotate({ text, published, outlet: null })).meetings!.map(
    ({ status, sides, place, range: { earliest, latest }, hours, dayNumber, edge }) =>
      [
        `${status} ${sides.toSorted().join('+')}`,
        place.name ?? place.venue,
        earliest === latest ? earliest : `${earliest ?? ''}..${latest ?? ''}`,
        hours[0] === undefined ? null : `${hours[0].hours} h`,
        dayNumber === null || dayNumber === undefined ? null : `day ${dayNumber}`,
        edge,
      ]
        .filter(part => part !== null && part !== '')
        .join(', '),
  )
}

test.each([
  [
    'a session told below the lead is theirs, on its day, in its place',
    'BERGEN, May 6 (The Courier) - Norway and Iceland exchanged lists of vessels on Tuesday, the third day of talks in a former cannery.\n\n“We go on,” a delegate told reporters after a session of nearly five hours.\n\nThe next session is planned for Thursday.',
    ['held Iceland+Norway, Bergen, 2031-05-06, 5 h, day 3', 'planned Iceland+Norway, 2031-05-08'],
  ],
  [
    'those who send delegations sit at the table',
    'Norway’s delegation spoke first. The Icelandic delegation answered.\n\nThe session in Bergen on Monday lasted three hours.',
    ['held Iceland+Norway, Bergen, 2031-05-05, 3 h'],
  ],
  [
    'another round was elsewhere',
    'Talks between Norway and Iceland opened in Bergen on Monday.\n\nAn earlier round in Reykjavik collapsed in March.',
    ['held Iceland+Norway, Bergen, 2031-05-05, start', 'held Iceland+Norway, Reykjavik, 2031-03-01..2031-03-31, end'],
  ],
  [
    'delegations that come back do so to talk',
    'Talks between Norway and Iceland closed in Bergen on Monday.\n\nThe delegations will return to Bergen on 19 May, the mediator said.',
    ['held Iceland+Norway, Bergen, 2031-05-05, end', 'planned Iceland+Norway, Bergen, 2031-05-19'],
  ],
  [
    'the title of a live page says what its entries take as known',
    'LIVE: Final day of the fishery talks in Bergen\n\nWednesday 7 May.\n\n09:10 Good morning.\n\n10:25 The session has not begun yet, a delegate says.\n\n17:40 We are closing this page now.',
    ['held , Bergen, 2031-05-07, end'],
  ],
  [
    'what went on and off since a season has no first day',
    'Norway and Iceland met in Bergen on Monday.\n\nTalks have been held on and off since last summer.',
    ['held Iceland+Norway, Bergen, 2031-05-05'],
  ],
  [
    'the day a paper was tabled is no day of the talks',
    'Norway and Iceland met in Bergen on Monday.\n\nThe negotiations revolve around a nine-point paper submitted on Friday by Kenya.',
    ['held Iceland+Norway, Bergen, 2031-05-05'],
  ],
])('%s', (_, text, expected) => {
  expect(meetingsIn(text)).toEqual(expected)
})

test.each([
  [
    'whoever hands a paper over where the talks are sat there',
    'Norway’s delegation in Bergen on Monday handed the mediators a two-page paper.',
    ['held Norway+mediators, Bergen, 2031-05-05'],
  ],
  [
    'a visitor is received',
    'Norwegian President Ada Keller received the Icelandic foreign minister, Paul Osei, in Bergen on Monday.',
    ['held Iceland+Norway, Bergen, 2031-05-05'],
  ],
  [
    'a call',
    'Norwegian minister Ada Keller spoke by phone with Icelandic minister Paul Osei on Monday.',
    ['held Iceland+Norway, 2031-05-05'],
  ],
])('%s', (_, text, expected) => {
  expect(meetingsIn(text)).toEqual(expected)
})

test.each([
  [
    'a letter is received by nobody’s visit',
    'Norwegian President Ada Keller received a letter from Iceland in Bergen on Monday.',
  ],
  ['one man who returns comes back to no talks', 'Norwegian minister Ada Keller will return to Bergen on Monday.'],
  ['a paper handed over somewhere on some day', 'Norway handed the Icelandic delegation a list of vessels.'],
])('%s', (_, text) => {
  expect(meetingsIn(text)).toEqual([])
})

/** Lengths of all meetings the report tells of, in hours. */
function hoursIn(text: string): readonly number[] {
  const published = '2031-05-07'
  const report = reportOf(text, { published })
  return tell(report, annotate({ text, published, outlet: null })).meetings!.flatMap(({ hours }) =>
    hours.map(one => one.hours),
  )
}

test.each<[string, number]>([
  ['Talks between Norway and Iceland ended in Bergen on Monday after less than half an hour.', 0.5],
  ['Norway and Iceland broke off a 45-minute meeting in Bergen on Monday.', 0.75],
  ['“Eight hours” of talks between Norway and Iceland in Bergen on Monday solved nothing.', 8],
  ['A second day of talks between Norway and Iceland wrapped up on Monday, lasting about 90 minutes.', 1.5],
  ['Norway and Iceland met in Bergen on Monday for two and a half hours.', 2.5],
])('a meeting has its length as printed: %s', (text, hours) => {
  expect(hoursIn(text)).toEqual([hours])
})

test.each([
  'Talks between Norway and Iceland in Bergen on Monday ended three hours after the vote.',
  'Norway and Iceland met in Bergen on Monday, two hours later than planned.',
])('no length of a meeting: %s', text => {
  expect(hoursIn(text)).toEqual([])
})

test.each([
  [
    'Norwegian minister Ada Keller met for two hours on Monday with Icelandic minister Paul Osei in the Swedish capital.',
    ['held Iceland+Norway, Swedish capital, 2031-05-05, 2 h'],
  ],
  [
    'Talks between Norway and Iceland in the small Swedish town of Malung collapsed on Monday.',
    ['held Iceland+Norway, Malung, 2031-05-05, end'],
  ],
])('a town by what it is: %s', (text, expected) => {
  expect(meetingsIn(text)).toEqual(expected)
})

test.each([
  'The mediator wrapped up without setting a date for a third round.',
  'Keller said she would push for a meeting with Icelandic minister Paul Osei.',
  'Norway announced on Monday that it would cut its aid, citing a lack of progress in the talks.',
])('only thought of, or told for something else: %s', text => {
  expect(meetingsIn(text)).toEqual([])
})

test.each([
  [
    'the present tense before a day to come',
    'Norway and Iceland met in Bergen on Monday. The talks resume on Friday.',
    ['held Iceland+Norway, Bergen, 2031-05-05', 'planned Iceland+Norway, 2031-05-09'],
  ],
  [
    'a bare infinitive is a plan where somebody expects it',
    'She expected Norwegian minister Ada Keller and Icelandic minister Paul Osei to meet alone on Friday.',
    ['planned Iceland+Norway, 2031-05-09'],
  ],
  [
    'a journey to see somebody',
    'Norwegian minister Ada Keller is to fly to Reykjavik on Friday to see President Paul Osei of Iceland.',
    ['planned Iceland+Norway, Reykjavik, 2031-05-09'],
  ],
  [
    'what did not take place is called off',
    'A meeting between Norwegian minister Ada Keller and Icelandic minister Paul Osei on Monday did not take place.',
    ['cancelled Iceland+Norway, 2031-05-05'],
  ],
])('a plan and no meeting yet: %s', (_, text, expected) => {
  expect(meetingsIn(text)).toEqual(expected)
})

describe('who meets again is whoever sits in the talks', () => {
  const talks = 'Talks between Norway and Iceland closed in Bergen on Monday.\n\n'
  test.each([
    ['Fisheries ministers will meet again in Lima on May 19.', 'planned Iceland+Norway, Lima, 2031-05-19'],
    ['Diplomats said foreign ministers would reconvene in Lima on May 19.', 'planned Iceland+Norway, Lima, 2031-05-19'],
    ['Bankers said the boards would sit down again on May 20.', 'planned Iceland+Norway, 2031-05-20'],
    ['Negotiators are expected to reconvene on Friday.', 'planned Iceland+Norway, 2031-05-09'],
    ['The mediator will report before the ministers meet on 21 May.', 'planned Iceland+Norway, 2031-05-21'],
    ['The envoys are due to come together again next week.', 'planned Iceland+Norway, 2031-05-12..2031-05-18'],
  ])('%s', (sentence, expected) => {
    expect(meetingsIn(talks + sentence)).toContain(expected)
  })

  test.each([
    ['The Lima round is to run from May 19 to 21.', 'planned Iceland+Norway, Lima, 2031-05-19..2031-05-21'],
    ['Another round is planned for May 19. It is to take place in Lima.', 'planned Iceland+Norway, Lima, 2031-05-19'],
    ['Quito has offered to host a further round from 19 to 21 May.', 'offered Ecuador, Quito, 2031-05-19..2031-05-21'],
    [
      'Chile has offered Quito for a meeting of the two presidents in March.',
      'offered Chile, Quito, 2032-03-01..2032-03-31',
    ],
    ['Harbour officials are to meet in Lima on May 19 to count the cod.', 'planned , Lima, 2031-05-19'],
    ['Keller invited harbour experts of both countries to Lima on May 19.', 'planned Iceland+Norway, Lima, 2031-05-19'],
    ['The next round opens on Tuesday in Lima.', 'planned Iceland+Norway, Lima, 2031-05-13'],
    ['The final session was called off at noon.', 'cancelled Iceland+Norway, Bergen, 2031-05-05'],
    [
      'Keller went from one delegation to the other for five hours on Tuesday.',
      'held Iceland+Norway, Bergen, 2031-05-06, 5 h',
    ],
  ])('%s', (sentence, expected) => {
    expect(meetingsIn(talks + sentence)).toContain(expected)
  })

  test.each([
    'Bakers wait for the session of Parliament that begins on May 19.',
    'Keller praised the fair, which opened in March, for as long as the talks go on.',
    'Her people asked for a chair at the next round.',
    'Prices would be "in the room" at the talks.',
    'Bakers will meet again in Lima on May 19.',
    'Nobody spoke until the elders met the miners on Friday.',
    'Prices will meet forecasts on May 19.',
  ])('%s', sentence => {
    expect(meetingsIn(talks + sentence)).toHaveLength(1)
  })
})

test.each([
  [
    'a town is no adjective before a house',
    'BERGEN, May 6 (The Courier) - Norway and Iceland ended talks on Tuesday without a deal.\n\nThe last session at the Norwegian fisheries ministry went on for four hours.',
    [
      'held Iceland+Norway, Bergen, 2031-05-06',
      'held Iceland+Norway, the Norwegian fisheries ministry, ..2031-05-07, 4 h',
    ],
  ],
  [
    'the day of a saying is no day of the talks',
    'Norwegian minister Ada Keller said on Tuesday that Norway would not sign a treaty with Iceland.\n\nShe spoke on her way home from two days of talks in Lima.',
    [],
  ],
  [
    'it, whoever it is, meets somebody with a name',
    'Talks between Norway and Iceland closed in Bergen on Monday.\n\nThe league did not attend. It will meet the Norwegian minister, Ada Keller, in Lima on Friday.',
    ['held Iceland+Norway, Bergen, 2031-05-05, end', 'planned Norway, Lima, 2031-05-09'],
  ],
])('%s', (_, text, expected) => {
  expect(meetingsIn(text)).toEqual(expected)
})

test.each([
  [
    'the verb before them closes talks of several days',
    'BERGEN, May 6 (The Courier) - Norway and Iceland ended three days of talks on Tuesday without a deal.',
    ['held Iceland+Norway, Bergen, 2031-05-06, end'],
  ],
  [
    'whoever writes from the town of the talks is in it',
    'In Bergen, nobody sleeps\n\nJonas Berg in Bergen\n\nAda Keller handed over the Norwegian list on 2 April, at the first round in this same building.',
    ['held , Bergen, 2031-04-02'],
  ],
  [
    'a house has an article, a town has none',
    'Norwegian Prime Minister Ada Keller received the Icelandic minister, Paul Osei, in the Rotunda on Monday.',
    ['held Iceland+Norway, the Rotunda, 2031-05-05'],
  ],
  [
    'talks into the day on which somebody speaks of them',
    'Norway and Iceland failed to agree in talks that ran past midnight in Lima, an aide said on Tuesday.',
    ['held Iceland+Norway, Lima, 2031-05-05..2031-05-06'],
  ],
  [
    'an entry of a calendar',
    'Talks between Norway and Iceland closed in Bergen on Monday.\n\n12 May: a team of inspectors and a Norwegian delegation in Lima.',
    ['held Iceland+Norway, Bergen, 2031-05-05, end', 'planned Norway, Lima, 2031-05-12'],
  ],
  [
    'leaders of elsewhere do not meet for those at the talks',
    'Talks between Norway and Iceland closed in Bergen on Monday.\n\nBaltic heads of government will gather on Friday for an emergency summit.',
    ['held Iceland+Norway, Bergen, 2031-05-05, end', 'planned , 2031-05-09'],
  ],
])('%s', (_, text, expected) => {
  expect(meetingsIn(text)).toEqual(expected)
})

test('what talks are on is no place', () => {
  const [text, published] = ['Norway and Iceland held talks on the border in Bergen on Monday.', '2031-05-07']
  const { meetings } = tell(reportOf(text, { published }), annotate({ text, published, outlet: null }))
  expect(meetings!.map(({ place }) => [place.name, place.venue])).toEqual([['Bergen', null]])
})
