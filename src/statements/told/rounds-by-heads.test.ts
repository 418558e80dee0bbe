import { expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { annotate } from '../../analyse-report.ts'
import { trainedModels } from '../../workflows/trained-models.ts'
import { tell } from './tell.ts'

/** "planned, Lima, 2031-05-19": the meetings that a report of Wednesday 7 May 2031 tells beside those of its lead. */
function meetingsIn(text: string): readonly string[] {
  const published = '2031-05-07'
  const report = reportOf(text, { published })
  return tell(report, annotate({ text, published, outlet: null }, trainedModels()))
    .meetings!.slice(1)
    .map(({ status, place, range: { earliest, latest } }) =>
      [status, place.name ?? place.venue, earliest === latest ? earliest : `${earliest ?? ''}..${latest ?? ''}`]
        .filter(part => part !== null)
        .join(', '),
    )
}

const TALKS = 'BERGEN, May 6 - Talks between Norway and Iceland in Bergen ended on Monday without a deal.\n\n'

test.each([
  ['That round opens in Lima on May 17, the mediator announced.', 'planned, Lima, 2031-05-17'],
  ['Friday is to bring a second encounter in Lima of the two ministers.', 'planned, Lima, 2031-05-09'],
  ['The next round is expected May 19 in Lima, officials said.', 'planned, Lima, 2031-05-19'],
  ['The charts are to be printed for the round in Lima on May 20.', 'planned, Lima, 2031-05-20'],
  ['The joint border commission will meet in Lima on May 19.', 'planned, Lima, 2031-05-19'],
  ['The pilots’ technical people meet in Lima on May 12.', 'planned, Lima, 2031-05-12'],
  ['The tariff list waits for the technical committee when it meets in Lima on May 12.', 'planned, Lima, 2031-05-12'],
  ['A technical panel will convene in Lima on May 12.', 'planned, Lima, 2031-05-12'],
  ['The union lost the first round of layoffs in Lima on Tuesday.', null],
  ['The proposed round in Lima on May 20 is in doubt.', null],
])('%s', (text, expected) => {
  const told = meetingsIn(TALKS + text)
  if (expected === null) expect(told.filter(one => one.startsWith('planned'))).toEqual([])
  else expect(told).toContain(expected)
})

test.each([
  [
    'Norwegian minister Ada Keller saw Icelandic minister Paul Osei for an hour aboard a ferry.',
    'held Ada Keller + Paul Osei 1',
  ],
  [
    'Norwegian minister Ada Keller was speaking on Tuesday after six hours with the Icelandic delegation.',
    'held Ada Keller 6',
  ],
  [
    'Norwegian minister Ada Keller had sat beside a stove with Icelandic minister Paul Osei for twenty minutes on Tuesday.',
    'held Ada Keller + Paul Osei 0.3',
  ],
  [
    'The Lima round brought together Norwegian minister Ada Keller and Icelandic minister Paul Osei on Monday.',
    'held Ada Keller + Paul Osei ',
  ],
])('who met whom, and for how long: %s', (text, expected) => {
  const published = '2031-05-07'
  const document = annotate({ text, published, outlet: null }, trainedModels())
  const told = tell(reportOf(text, { published }), document).meetings!.map(
    ({ status, people, hours }) =>
      `${status} ${people
        .map(figure => document.figures[figure]!.name)
        .toSorted()
        .join(' + ')} ${hours[0] === undefined ? '' : Math.round(hours[0].hours * 10) / 10}`,
  )
  expect(told).toContain(expected)
})

test('the day of the clause that names the town, before “where”', () => {
  const published = '2031-05-07'
  const text = 'Norwegian minister Ada Keller flew to Lima on Monday, where she met Icelandic minister Paul Osei.'
  const told = tell(reportOf(text, { published }), annotate({ text, published, outlet: null }, trainedModels()))
  expect(told.meetings!.map(({ place, range }) => `${place.name} ${range.earliest}/${range.latest}`)).toEqual([
    'Lima 2031-05-05/2031-05-05',
  ])
})

test('“here” in a report whose byline has a town and a day', () => {
  const published = '2031-05-07'
  const text =
    'Pilots wait\n\nBy Mia Lund, Lima, 7 May\n\nNorway and Iceland have promised to bring divers to an expert meeting here on 19 May.'
  const report = reportOf(text, { published })
  const told = tell(report, annotate({ text, published, outlet: null }, trainedModels())).meetings!
  expect(told.map(({ status, place }) => `${status} ${place.name}`)).toEqual(['planned Lima'])
})
