import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'

test.each([
  [
    'the second draft is none of a paper that one side has just brought in',
    [
      'Envoys at the talks read the 17-point draft. A second draft of the 17-point draft is due.',
      'Norway handed the mediators at the talks a four-page paper on nets. The second draft was on the table.',
    ],
    ['17 ', 'plain norway'],
  ],
  [
    'a text brought in anew by its own report is another one, and other reports’ words for each find theirs',
    [
      'Both sides at the talks got a revised truce proposal from Kenya. Nets are banned. A 12-point Norwegian term sheet, which was leaked in March, had capped the boats. Norway rejected nothing.',
      'At the talks both sides hold a revised truce proposal. Boat owners want a cap, as the 12-point term sheet had set.',
    ],
    ['12 norway', 'revised kenya'],
  ],
  [
    'the owners’ own paper is not the text that the report is about',
    [
      'The 12-point fishing draft is long. Kenya’s own paper, tabled at the talks on Monday, drops the levy.',
      'At the talks Kenya tabled a proposal.',
    ],
    ['12 ', 'plain kenya'],
  ],
  [
    'a text cut from one length to another is one text',
    [
      'The 24-point fishing draft leaked in March. It was cut to 19 points at the talks.',
      'Envoys at the talks read the 19 points.',
      'At the talks nobody defends the 24-point draft.',
    ],
    ['24 19 '],
  ],
  [
    'a length that a text had once, told by one report alone, makes no other text',
    [
      'At the talks both sides hold a Norwegian paper of seven points. Norway said Kenya wanted it changed.',
      'The Courier has read a draft of the Norwegian paper for the talks. Under point 1, the nets would go. An earlier version of nine points provided for a fund. Norway said little.',
    ],
    ['7 norway'],
  ],
  [
    'an earlier version is one of the text that the report is about, and not of the paper told last',
    [
      'At the talks the mediators tabled a truce draft. The draft caps the boats. The truce draft is long. Kenya presented a fishing proposal at the talks. A first version ran to nine points.',
    ],
    ['9 revised ', 'plain kenya'],
  ],
])('%s', (_, texts, expected) => {
  const told = recordOf(...texts).proposals.map(({ versions, proponents }) =>
    [...new Set(versions.map(({ points, status }) => points ?? (status === 'refined' ? 'revised' : 'plain')))]
      .join(' ')
      .concat(` ${proponents.join('+')}`),
  )
  expect(told).toEqual(expected)
})

test('what one report says of a revision without a place was made where it says so elsewhere', () => {
  const { proposals } = recordOf(
    'Envoys brought a reworked version of the 12-point truce draft to the talks. The draft, revised in Lima, is short.',
    'At the talks nobody has read the revised truce draft.',
  )
  expect(proposals.map(({ versions }) => versions.length)).toEqual([2])
})

function recordOf(...texts: readonly string[]) {
  return buildRecord(
    texts.map((text, at) =>
      analyseReport(reportOf(text, { file: `${at}.txt`, outlet: `The ${at} Courier`, published: '2031-05-07' })),
    ),
  )
}

test('after a paper and a reply in one sentence “the paper” is the one that is so called', () => {
  const { proposals } = recordOf(
    'Envoys at the talks went through a revised Norwegian paper, and Kenya handed over a written reply. The paper would put six inspectors on the quay.',
  )
  const withClauses = proposals.filter(({ versions }) => versions.some(one => one.clausesMentioned.length > 0))
  expect(withClauses.map(({ kind }) => kind)).toEqual(['plan'])
})
