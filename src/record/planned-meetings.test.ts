import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'

/** 2031-05-07 is a Wednesday. */
test.each<readonly [string, readonly (readonly [day: string, text: string])[], readonly string[]]>([
  [
    'what was held without a day of its own was on the day that was planned for it',
    [
      ['2031-05-05', 'Norwegian envoy Ada Keller is to meet Swedish envoy Paul Osei in Metz on Wednesday.'],
      ['2031-05-08', 'Norwegian envoy Ada Keller met Swedish envoy Paul Osei for two hours.'],
    ],
    ['held 2031-05-07 Metz: keller, osei'],
  ],
  [
    'a report of weeks later that names no day tells of some other meeting',
    [
      ['2031-05-05', 'Norwegian envoy Ada Keller is to meet Swedish envoy Paul Osei in Metz on Wednesday.'],
      ['2031-05-28', 'Norwegian envoy Ada Keller met Swedish envoy Paul Osei for two hours.'],
    ],
    ['planned 2031-05-07 Metz: keller, osei', 'held to 2031-05-28: keller, osei'],
  ],
  [
    'a meeting in another town is not the one that was planned',
    [
      ['2031-05-05', 'Norwegian envoy Ada Keller is to meet Swedish envoy Paul Osei in Metz on Wednesday.'],
      ['2031-05-08', 'Norwegian Prime Minister Mia Lund met Swedish envoy Paul Osei in Malmö on Wednesday.'],
    ],
    ['held 2031-05-07 Malmö: lund, osei', 'planned 2031-05-07 Metz: keller, osei'],
  ],
  [
    'what was planned for a day and went on into the night is told on the day after',
    [
      ['2031-05-05', 'Norwegian envoy Ada Keller is to meet Swedish envoy Paul Osei in Metz on Wednesday.'],
      ['2031-05-08', 'Norwegian envoy Ada Keller met Swedish envoy Paul Osei for six hours early on Thursday.'],
    ],
    ['held 2031-05-07/2031-05-08 Metz: keller, osei'],
  ],
  [
    'who opens talks on the first of two days has planned both',
    [
      ['2031-05-05', 'Norway and Chile will meet in Bergen on May 20 and 21.'],
      ['2031-05-06', 'Norway and Chile will hold talks in Bergen on May 20.'],
    ],
    ['planned 2031-05-20/2031-05-21 Bergen'],
  ],
  [
    'what was called off without a day was what was planned for the day',
    [
      ['2031-05-05', 'Norwegian envoy Ada Keller is to meet Swedish envoy Paul Osei in Metz on Wednesday.'],
      [
        '2031-05-07',
        'The talks between Norwegian envoy Ada Keller and Swedish envoy Paul Osei were called off at breakfast.',
      ],
    ],
    ['cancelled 2031-05-07 Metz: keller, osei'],
  ],
])('%s', (_, reports, expected) => {
  expect(lines(reports)).toEqual(expected)
})

function lines(reports: readonly (readonly [string, string])[]): readonly string[] {
  const { meetings } = buildRecord(
    reports.map(([published, text], at) =>
      analyseReport(reportOf(text, { file: `${at}.txt`, outlet: `The ${at} Courier`, published })),
    ),
  )
  return meetings.map(({ status, dateRange: { earliest, latest }, place, sides }) => {
    const days = earliest === latest ? earliest : earliest === null ? `to ${latest}` : `${earliest}/${latest}`
    const people = sides.flatMap(({ participants }) => participants.map(({ actor }) => actor)).toSorted()
    return `${status} ${days}${place.city === null ? '' : ` ${place.city}`}${people.length === 0 ? '' : `: ${people.join(', ')}`}`
  })
}
