import { expect, test } from 'vitest'
import { testimony } from '../../tests/make-testimony.ts'
import { buildRecord } from '../build-record.ts'

test('who met whom, where and when', () => {
  expect(meetingsIn('Keller met Osei for six hours in Merrow City on Monday without an agreement.')).toEqual([
    'ardan keller + bela osei in Merrow City, 6 h, held, no-agreement',
  ])
  expect(meetingsIn('Talks between Ardan and Bela on the harbour were held in Merrow City on Monday.')).toEqual([
    'ardan + bela in Merrow City, held, not-reported',
  ])
})

test.each([
  'Keller walked along the harbour in Merrow City on Monday.',
  'Keller met reporters in Merrow City on Monday.',
  'Keller met Osei on Monday.',
  'Keller would meet Osei in Merrow City on Monday.',
  'Keller said in Merrow City on Monday that talks about Bela went on.',
])('"%s" is no meeting', words => {
  expect(meetingsIn(words)).toEqual([])
})

test('two reports of one meeting are one meeting', () => {
  const words = 'Keller met Osei in Merrow City on Monday.'
  expect(meetingsIn(words, `After a walk ${words}`)).toEqual([
    'ardan keller + bela osei in Merrow City, held, not-reported',
  ])
})

function meetingsIn(...lines: readonly string[]): readonly string[] {
  const reports = lines.map((words, at) =>
    testimony({
      file: `${at}.txt`,
      figures: [
        { name: 'Keller', side: 'Ardan' },
        { name: 'Osei', side: 'Bela' },
        { name: 'Ardan', kind: 'state', side: 'Ardan' },
        { name: 'Bela', kind: 'state', side: 'Bela' },
      ],
      events: [{ words, on: '2031-05-05', who: ['Keller', 'Osei', 'Ardan', 'Bela'] }],
    }),
  )
  return buildRecord(reports).meetings.map(
    ({ sides, place, duration, status, outcome }) =>
      `${sides.map(({ party, participants }) => [party, ...participants.map(({ actor }) => actor)].join(' ')).join(' + ')} in ${place.city}${duration === null ? '' : `, ${duration.hours} h`}, ${status}, ${outcome.code}`,
  )
}
