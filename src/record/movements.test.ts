import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { type SaidOf, testimony } from '../../tests/make-testimony.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import type { Testimony } from '../document/testimony.ts'

test('another number in the next version is a movement of whoever wrote it', () => {
  const report = analyseReport(
    reportOf(
      'Kenya circulated the 12-point fishing draft. It grants Iceland 90 fishing licences; and requires yearly inspections.\n\nIn the revised 12-point fishing draft the licences fall to 60.',
      { file: '0.txt', published: '2031-05-07' },
    ),
  )
  expect(
    buildRecord([report]).movements.map(({ party, issue, basis, direction }) => [party, issue, basis, direction]),
  ).toEqual([['kenya', 'fishing-rights', 'two ends', 'unknown']])
})

const FIGURES = [{ name: 'Keller', side: 'Ardan' }]

/** Keller's words on several days, a report a day; `cue` as printed. */
function reports(...said: readonly (Omit<SaidOf, 'by'> & { readonly day: string })[]) {
  return said.map(({ day, ...one }, at) =>
    testimony({
      file: `${at}.txt`,
      published: day,
      figures: FIGURES,
      said: [{ by: 'Keller', saidAt: { earliest: null, latest: day }, ...one }],
    }),
  )
}

function moves(testimonies: readonly Testimony[]) {
  return buildRecord(testimonies).movements.map(({ issue, from, to, direction }) => [issue, from, to, direction])
}

test('another figure on a later day is a movement; the same figure, another unit and a slip of a copy are none', () => {
  const first = { words: 'a truce of 30 days', act: 'propose', day: '2031-05-01' } as const
  expect(
    moves(reports(first, { words: 'it could accept a truce of 45 days', act: 'accept-in-part', day: '2031-05-04' })),
  ).toEqual([['ceasefire', 'a truce of 30 days', 'it could accept a truce of 45 days', 'unknown']])
  expect(moves(reports(first, { words: 'a truce of 30 days', act: 'demand', day: '2031-05-04' }))).toEqual([])
  expect(moves(reports(first, { words: 'a truce for 9 towns', act: 'demand', day: '2031-05-04' }))).toEqual([])
  expect(moves(reports(first, { words: 'a truce of 35 days', act: 'propose', day: '2031-05-02' }))).toEqual([])
  expect(moves(reports(first, { words: 'it refused a truce of 45 days', act: 'reject', day: '2031-05-04' }))).toEqual(
    [],
  )
})

test('whatever verb tells the other figure, it is one of the same thing', () => {
  const first = { words: 'to hand back 12 fishing boats', act: 'propose', day: '2031-05-01' } as const
  const then = 'the offer was now 15 fishing boats'
  expect(moves(reports(first, { words: then, act: 'report', day: '2031-05-04' }))).toEqual([
    ['fishing-rights', first.words, then, 'unknown'],
  ])
  expect(moves(reports(first, { words: 'there were 15 storms', act: 'report', day: '2031-05-04' }))).toEqual([])
})

test('a demand, and in a later report a yes on terms to the same thing', () => {
  const first = { words: 'all the sanctions on steel lifted', act: 'demand', day: '2031-05-01' } as const
  const then = 'it could live with sanctions on steel if the wool was freed'
  expect(
    moves(
      reports(first, {
        words: then,
        act: 'condition',
        modality: 'could',
        only: 'if the wool was freed',
        day: '2031-05-04',
      }),
    ),
  ).toEqual([['sanctions', first.words, then, 'towards']])
  expect(
    moves(
      reports(first, {
        words: 'no truce unless the sanctions on steel go',
        act: 'condition',
        only: 'unless the sanctions on steel go',
        day: '2031-05-04',
      }),
    ).filter(([on]) => on === 'sanctions'),
  ).toEqual([])
})

test('what a report tells of before and of now is a movement with both ends', () => {
  const both = testimony({
    figures: FIGURES,
    said: [
      { by: 'Keller', words: 'inspectors of its own', act: 'demand', cue: 'has long demanded' },
      {
        by: 'Keller',
        words: 'inspectors from the bloc, if all agree',
        act: 'condition',
        only: 'if all agree',
        cue: 'said',
      },
    ],
  })
  expect(moves([both])).toEqual([
    ['inspection-and-verification', 'inspectors of its own', 'inspectors from the bloc, if all agree', 'towards'],
  ])
})

test.each([
  ['Ardan has come round to three inspectors', null],
  ['Ardan has given up its 15 percent ceiling on tariffs', null],
  ['Ardan went up on Monday from 12 to 15 tariffs', '12'],
  ['Ardan no longer ruled out other tariffs', null],
])('a change told with its own words: %s', (words, from) => {
  const told = testimony({
    figures: FIGURES,
    said: [{ by: 'Keller', words, act: 'report', cue: 'said' }],
  })
  expect(moves([told]).map(([, start]) => start)).toEqual([from])
})

test.each([
  ['Ardan, which asks for 25 tariffs, against the 40 it had sought since May, wants a vote.', 'trade-and-tariffs'],
  ['On inspectors Ardan was less categorical than its ministry has been.', 'inspection-and-verification'],
  ['Ardan has come down to 12 tariffs.', 'trade-and-tariffs'],
  ['If Ardan has come down to 12 tariffs, it has not said so.', null],
  ['Ardan has come down to the harbour to see the inspectors.', null],
])('a change told in a sentence where nobody is said to have said so: %s', (exact, issue) => {
  const told = testimony({
    figures: [...FIGURES, { name: 'Ardan', kind: 'state', side: 'Ardan' }],
    said: [
      { by: 'Ardan', words: '40 tariffs', act: 'demand' },
      { by: 'Ardan', words: 'more inspectors', act: 'reject' },
    ],
    tells: [exact],
  })
  expect(moves([told]).map(([on]) => on)).toEqual(issue === null ? [] : [issue])
})

test('from one figure to another in one breath', () => {
  const words = 'Ardan will cut its duty on wool from 18 percent to 12'
  expect(moves(reports({ words, act: 'commit', modality: 'will', day: '2031-05-01' }))).toEqual([
    ['trade-and-tariffs', '18 percent', '12', 'unknown'],
  ])
})

function stance(file: string, act: 'reject' | 'accept', day: string, words = 'the ceasefire') {
  return testimony({
    file,
    published: day,
    figures: FIGURES,
    said: [{ by: 'Keller', words, act, saidAt: { earliest: day, latest: day } }],
  })
}

test('a later yes after a dated no is a movement', () => {
  const { movements } = buildRecord([stance('a.txt', 'reject', '2031-05-01'), stance('b.txt', 'accept', '2031-05-20')])
  expect(movements.map(({ party, issue, direction }) => [party, issue, direction])).toEqual([
    ['ardan', 'ceasefire', 'towards'],
  ])
})

test('the same stance twice, and yes and no on one day, are none', () => {
  expect(
    buildRecord([stance('a.txt', 'reject', '2031-05-01'), stance('b.txt', 'reject', '2031-05-20')]).movements,
  ).toEqual([])
  expect(
    buildRecord([stance('a.txt', 'reject', '2031-05-01'), stance('b.txt', 'accept', '2031-05-01')]).movements,
  ).toEqual([])
})

test('a report that tells of a demand given up tells of a movement, by name or by a pronoun behind who spoke', () => {
  const tells = (words: string) =>
    buildRecord([
      testimony({
        figures: [...FIGURES, { name: 'Ardan', kind: 'state', side: 'Ardan' }],
        said: [{ by: 'Keller', words: 'that the day was long', act: 'report' }, { words }],
      }),
    ]).movements.map(({ party, issue, direction, basis }) => [party, issue, direction, basis])
  const told = [['ardan', 'inspection-and-verification', 'towards', 'told']]
  expect(tells('Ardan has dropped its demand for inspectors.')).toEqual(told)
  expect(tells('She no longer asks for inspectors.')).toEqual(told)
  expect(tells('Ardan now wants two inspectors instead of five.')).toEqual(told)
  expect(tells('Ardan has stiffened its stance on inspectors.')).toEqual([
    ['ardan', 'inspection-and-verification', 'hardening', 'told'],
  ])
  expect(tells('The sea dropped the boat of the inspectors.')).toEqual([])
})

test('on a day that is named in the same report another figure stood', () => {
  const both = testimony({
    published: '2031-05-09',
    figures: FIGURES,
    said: [
      {
        by: 'Keller',
        words: 'a duty of 6 percent',
        act: 'condition',
        saidAt: { earliest: null, latest: '2031-05-09' },
      },
      {
        by: 'Keller',
        words: 'a duty of 4 percent',
        act: 'demand',
        saidAt: { earliest: '2031-05-06', latest: '2031-05-06' },
      },
    ],
  })
  expect(moves([both])).toEqual([['trade-and-tariffs', 'a duty of 4 percent', 'a duty of 6 percent', 'unknown']])
})

test('terms that are dropped in the report of a later week are a movement, and in one of the next day a copy', () => {
  const says = (file: string, published: string, act: 'condition' | 'accept', words: string) =>
    testimony({
      file,
      published,
      figures: FIGURES,
      said: [
        {
          by: 'Keller',
          words,
          act,
          ...(act === 'condition' ? { only: 'if the docks reopen' } : {}),
          saidAt: { earliest: null, latest: published },
        },
      ],
    })
  const terms = says('a.txt', '2031-05-01', 'condition', 'a ceasefire if the docks reopen')
  const on = (day: string) => says('b.txt', day, 'accept', 'the ceasefire as it was drawn up in spring')
  expect(moves([terms, on('2031-05-02')])).toEqual([])
  expect(moves([terms, on('2031-05-20')])).toEqual([
    ['ceasefire', 'a ceasefire if the docks reopen', 'the ceasefire as it was drawn up in spring', 'towards'],
  ])
})

test('whoever would not speak of a thing and later names terms has moved; a detail kept back is no end', () => {
  const later = {
    words: 'it could look at the ceasefire if the docks reopen',
    act: 'condition',
    day: '2031-05-06',
  } as const
  const said = (words: string) => reports({ words, act: 'withhold', cue: 'declined', day: '2031-05-02' }, later)
  expect(moves(said('to discuss the ceasefire')).map(([issue, , , direction]) => [issue, direction])).toEqual([
    ['ceasefire', 'unknown'],
  ])
  expect(moves(said('to say when the ceasefire would begin'))).toEqual([])
})

test('a threat that the same party calls off later is a movement on what was threatened over', () => {
  const threat = {
    words: 'the dockers would shut the harbour if pensions were cut',
    act: 'threaten',
    only: 'if pensions were cut',
    day: '2031-05-02',
  } as const
  const off = { words: 'it had called off the harbour strike', act: 'report', day: '2031-05-09' } as const
  expect(moves(reports(threat, off)).map(([issue, , , direction]) => [issue, direction])).toEqual([
    ['pensions', 'towards'],
  ])
  expect(moves(reports(threat, { ...off, words: 'the harbour strike goes on' }))).toEqual([])
})

test('a text refused and its next version called better is a movement', () => {
  const refused = { words: 'the plan', act: 'reject', cue: 'rejected', day: '2031-05-02' } as const
  expect(
    moves(reports(refused, { words: 'the new plan looks better', act: 'report', day: '2031-05-09' })).map(
      ([, from, to]) => [from, to],
    ),
  ).toEqual([['the plan', 'the new plan looks better']])
  expect(moves(reports(refused, { words: 'the weather looks better', act: 'report', day: '2031-05-09' }))).toEqual([])
})

test.each([
  ['A pilots’ union wage rise of 5 per cent is what they ask for.', []],
  [
    'Kenya circulated a second version of its 12-point draft. Under the draft the tariff on wool would be 15%, compared with 25% in the first draft.',
    [['kenya', '25%']],
  ],
  [
    'Kenya circulated a second version of its 12-point draft. Under the draft the fish quota would rise to 800 tonnes from 600 tonnes in the first version.',
    [['kenya', '600 tonnes']],
  ],
])('a point that sets its figure beside the earlier one tells a movement of whose text it is: %s', (text, expected) => {
  const report = analyseReport(
    reportOf(`Kenya’s minister Ilse Keller met Iceland’s envoy Jon Osei.\n\n${text}`, {
      file: '0.txt',
      published: '2031-05-07',
    }),
  )
  expect(buildRecord([report]).movements.map(({ party, from }) => [party, from])).toEqual(expected)
})

test('a text that is cut to fewer points has changed, whichever way', () => {
  const report = analyseReport(
    reportOf(
      'Kenya’s minister Ilse Keller met Iceland’s envoy Jon Osei.\n\nKenya circulated a 12-point draft. It was cut to nine points after two days of talks.',
      { file: '0.txt', published: '2031-05-07' },
    ),
  )
  expect(buildRecord([report]).movements.map(({ party, direction }) => [party, direction])).toEqual([
    ['kenya', 'unknown'],
  ])
})

test('prices and counts set beside last year’s are no movement', () => {
  expect(
    moves(
      reports({ words: 'exports of wool were worth 3 million, down from 4 million', act: 'report', day: '2031-05-01' }),
    ),
  ).toEqual([])
})

test('not to rule out a step is none, and what another has dropped is his', () => {
  expect(
    moves(
      reports({
        words: 'raising the tariff from 15% to 20%',
        act: 'report',
        modality: 'not-ruled-out',
        day: '2031-05-01',
      }),
    ),
  ).toEqual([])
})
