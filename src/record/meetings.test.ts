import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import type { Meeting } from './record.ts'

test('reports that name the same sides, days and place tell of one meeting', () => {
  expect(
    lines(
      'French President Ada Keller met German Chancellor Paul Osei in Metz on Sunday.',
      'The five-hour meeting between Ada Keller of France and German Chancellor Paul Osei produced no agreement.',
      'France and Germany held talks in Metz on Sunday without a breakthrough.',
    ),
  ).toEqual(['held france: keller; germany: osei, Metz 2031-05-04, 5 h, no-agreement'])
})

test('reports that differ on the hours leave one meeting with both values', () => {
  const [meeting] = meetingsOf(
    'French President Ada Keller met German Chancellor Paul Osei for five hours in Metz on Sunday.',
    'French President Ada Keller met German Chancellor Paul Osei for six hours in Metz on Sunday.',
    'French President Ada Keller and German Chancellor Paul Osei held a six-hour meeting in Metz on Sunday.',
  )
  expect(meeting!.duration).toEqual({ hours: 6 })
  expect(meeting!.durations.map(({ hours, evidence }) => [hours, evidence.length])).toEqual([
    [6, 2],
    [5, 1],
  ])
})

test('a sitting that was planned and called off was not held', () => {
  expect(
    lines(
      'French President Ada Keller is due to meet German Chancellor Paul Osei in Metz on Wednesday.',
      'A meeting between French President Ada Keller and German Chancellor Paul Osei on Wednesday was called off.',
    ),
  ).toEqual(['cancelled france: keller; germany: osei, Metz 2031-05-07, not-held'])
})

test('what is put off until another day is planned for that day, and for no other', () => {
  expect(
    lines(
      'Norway and Chile will hold talks in Metz on Friday.',
      'Talks between Norway and Chile were put off until May 13.',
    ),
  ).toEqual(['planned chile; norway, Metz 2031-05-13, not-held'])
})

test('a numbered round in a town on days of its own is a meeting, though nobody says whose', () => {
  expect(lines('The first round was held in Metz in the middle of April and dealt with procedure.')).toEqual([
    'held , Metz 2031-04-11 to 2031-04-20, process-only',
  ])
})

test('the minister is not the president: other people of the same sides meet apart', () => {
  expect(
    lines(
      'French President Ada Keller met German Chancellor Paul Osei in Metz on Sunday.',
      'French Finance Minister Mia Lund met German Finance Minister Tom Berg in Metz on Sunday.',
    ),
  ).toHaveLength(2)
})

test('the two presidents are those whom any report calls so', () => {
  expect(
    lines(
      'Talks between Norway and Chile ended in Nairobi on Monday. Norwegian President Ada Keller was not impressed.',
      'Talks between Norway and Chile ended in Nairobi on Monday. The two presidents are to meet in Nairobi on Friday.',
      'Chilean President Paul Osei said on Tuesday that the timber was his.',
    ),
  ).toContain('planned chile: osei; norway: keller, Nairobi Kenya 2031-05-09, not-held')
})

test('a town lies in its country', () => {
  expect(
    lines(
      'Talks between Norway and Chile on timber resumed in Kenya on Monday.',
      'Negotiators from Norway and Chile sat down with each other in Nairobi on Monday.',
    ),
  ).toEqual(['held chile; norway, Nairobi Kenya 2031-05-05, process-only'])
})

test('a capital that one report names is the town of the other', () => {
  expect(
    lines(
      'Negotiators from Norway and Chile sat down with each other in Sendal, the Ardani capital, on Monday.',
      'Negotiators from Norway and Chile sat down with each other in the Ardani capital on Tuesday.',
    ).filter(line => !line.includes('Sendal')),
  ).toEqual([])
})

test('a sitting of those at the talks was in the town of the talks, where no report says it', () => {
  expect(
    lines(
      'Talks between Norway and Chile opened in Bergen on Monday.\n\nTalks between Norway and Chile ended in Bergen on Tuesday.',
      'Norwegian minister Ada Keller and Chilean minister Paul Osei sat across from each other on Tuesday.',
    ),
  ).toContain('held chile: osei; norway: keller, Bergen 2031-05-06, not-reported')
})

test('two who met on the day of talks of others were not at them', () => {
  expect(
    lines(
      'Norwegian minister Ada Keller met Chilean minister Paul Osei in Bergen on Tuesday.',
      'Norwegian President Mia Lund met Chilean President Tom Berg for an hour on Tuesday.',
    ).filter(line => line.includes('lund')),
  ).toEqual(['held chile: berg; norway: lund, null 2031-05-06, 1 h, not-reported'])
})

test.each([
  ['French President Ada Keller received German Chancellor Paul Osei on Tuesday.', 'Metz'],
  ['French President Ada Keller spoke with German Chancellor Paul Osei for an hour on Tuesday.', null],
  ['French President Ada Keller received German Chancellor Paul Osei on Friday.', null],
])('a sitting that nobody puts anywhere was where its report of the day was written: %s', (text, town) => {
  const lead = 'METZ, May 7 - The mayor of the town opened a new bridge over the river.\n\n'
  expect(meetingsOf(lead + text).map(({ place }) => place.city)).toEqual([town])
})

test('talks in a state are those in a town of which nobody says where it lies, of one day and the same sides', () => {
  expect(
    lines(
      'Talks between Norway and Chile ended in Osford on Tuesday with no deal.',
      'Talks between Norway and Chile closed in Kenya on Tuesday with no deal.',
    ),
  ).toEqual(['held chile; norway, Osford Kenya 2031-05-06, no-agreement'])
})

test('a mediator the report names elsewhere was not at a meeting of two by name', () => {
  expect(
    lines(
      'Norwegian minister Ada Keller met Swedish minister Paul Osei in Bergen on Monday.\n\nAmbassador Mia Lund of Kenya, who is mediating, was elsewhere.',
    ),
  ).toEqual(['held norway: keller; sweden: osei, Bergen 2031-05-05, not-reported'])
})

test('days of talks in one place are one round, with its days', () => {
  expect(
    lines(
      'Negotiators from Norway and Chile faced each other in Bergen on Monday.',
      'Negotiators from Norway and Chile faced each other in Bergen on Tuesday.\n\nTalks between Norway and Chile ended in Bergen on Wednesday with no deal.',
    ),
  ).toEqual([
    'held chile; norway, Bergen 2031-05-05, not-reported',
    'held chile; norway, Bergen 2031-05-05 to 2031-05-07, no-agreement',
    'held chile; norway, Bergen 2031-05-06, not-reported',
    'held chile; norway, Bergen 2031-05-07, no-agreement',
  ])
})

test('a plan that came about is the meeting that was held', () => {
  expect(
    lines(
      'Norwegian Prime Minister Ada Keller is due to meet Swedish Prime Minister Paul Osei on Wednesday.',
      'Norwegian Prime Minister Ada Keller met Swedish Prime Minister Paul Osei in Malmö on Wednesday.',
    ),
  ).toEqual(['held norway: keller; sweden: osei, Malmö 2031-05-07, not-reported'])
})

test.each([
  'Norwegian Prime Minister Ada Keller walked along the harbour in Bergen on Monday.',
  'Norwegian Prime Minister Ada Keller met reporters in Bergen on Monday.',
  'Norwegian Prime Minister Ada Keller chaired a cabinet meeting in Oslo on Monday.',
  'Norwegian Prime Minister Ada Keller said in Oslo on Monday that talks about Sweden went on.',
])('"%s" is no meeting', words => {
  expect(lines(words)).toEqual([])
})

function meetingsOf(...texts: readonly string[]): readonly Meeting[] {
  return buildRecord(
    texts.map((text, at) =>
      analyseReport(reportOf(text, { file: `${at}.txt`, outlet: `The ${at} Courier`, published: '2031-05-07' })),
    ),
  ).meetings
}

function lines(...texts: readonly string[]): readonly string[] {
  return meetingsOf(...texts).map(({ sides, place, dateRange: { earliest, latest }, duration, status, outcome }) => {
    const who = sides.map(({ party, participants }) => [party, ...participants.map(({ actor }) => actor)].join(': '))
    const country =
      place.country !== null && !sides.some(({ party }) => party === place.country!.toLowerCase())
        ? ` ${place.country}`
        : ''
    const days = earliest === latest ? earliest : `${earliest} to ${latest}`
    return `${status} ${who.join('; ')}, ${place.city}${country} ${days}${duration === null ? '' : `, ${duration.hours} h`}, ${outcome.code}`
  })
}

test('a text tabled on the day of a sitting is what came of it, where no report tells more', () => {
  expect(
    lines(
      'Kenyan mediators tabled a nine-point fishing draft on Monday.\n\nTalks between Norway and Chile opened in Bergen on Monday.',
      'Negotiators from Norway and Chile faced each other in Bergen on Tuesday.',
    ).filter(line => line.includes('2031-05-05,')),
  ).toEqual(['held chile; norway, Bergen 2031-05-05, process-only'])
})

test('who leads a delegation sat with it on every day of the round', () => {
  expect(
    lines(
      'Norway’s delegation, led by Norwegian minister Ada Keller, held talks with Chile in Bergen on Sunday.',
      'Talks between Norway and Chile ended in Bergen on Tuesday with no deal.',
    ).at(-1),
  ).toBe('held chile; norway: keller, Bergen 2031-05-06, no-agreement')
})

test('delegations who are to meet again are those who sat in every session of the week', () => {
  expect(
    lines(
      'Norway and Chile held talks in Bergen on Sunday without a breakthrough.',
      'The delegations will reconvene on May 18 in Bergen.',
    ).at(-1),
  ).toBe('planned chile; norway, Bergen 2031-05-18, not-held')
})
