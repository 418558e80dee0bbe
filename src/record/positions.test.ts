import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { type SaidOf, testimony } from '../../tests/make-testimony.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import { onIssues } from './matters.ts'
import { positions } from './positions.ts'
import type { RecordStatement } from './record.ts'

test('a demand is a demand, and a condition outranks it', () => {
  expect(positionsOf({ by: 'Keller', words: 'an immediate ceasefire', act: 'demand' })).toEqual([
    'ceasefire ardan demands',
  ])
  expect(
    positionsOf(
      { by: 'Keller', words: 'an immediate ceasefire', act: 'demand' },
      {
        by: 'Keller',
        words: 'a ceasefire only if the harbour opens',
        act: 'condition',
        only: 'only if the harbour opens',
      },
    ),
  ).toEqual([
    'ceasefire ardan conditional (only if the harbour opens)',
    'harbour ardan demands (only if the harbour opens)',
  ])
})

test('what a party wants stands before what it refuses beside that, also on the day after', () => {
  const { positions: held } = buildRecord([
    testimony({
      figures: [{ name: 'Keller', side: 'Ardan' }],
      said: [
        {
          by: 'Keller',
          words: 'an end of the sanctions',
          act: 'demand',
          saidAt: { earliest: '2031-05-01', latest: '2031-05-01' },
        },
        {
          by: 'Keller',
          words: 'half of the sanctions',
          act: 'reject',
          saidAt: { earliest: '2031-05-02', latest: '2031-05-02' },
        },
      ],
    }),
  ])
  expect(held.map(({ stance }) => stance)).toEqual(['demands'])
})

test('what is said the same way on the issue stands behind its words, and what is said the other way does not', () => {
  const cited = (act: 'reject' | 'propose') =>
    buildRecord([
      testimony({
        figures: [{ name: 'Keller', side: 'Ardan' }],
        said: [
          { by: 'Keller', words: 'that the ceasefire must end on Friday', act: 'demand' },
          { by: 'Keller', words: 'a longer ceasefire', act },
        ],
      }),
    ]).positions.map(({ stance, statements, evidence }) => [stance, statements.length, evidence.length])
  expect(cited('reject')).toEqual([['demands', 1, 2]])
  expect(cited('propose')).toEqual([['demands', 1, 1]])
})

test('"could accept" is never accepted', () => {
  expect(positionsOf({ by: 'Keller', words: 'a ceasefire', act: 'accept', modality: 'could' })).toEqual([
    'ceasefire ardan accepts-in-part',
  ])
  expect(positionsOf({ by: 'Keller', words: 'a ceasefire', act: 'accept', modality: 'not-ruled-out' })).toEqual([
    'ceasefire ardan reserved',
  ])
})

test('no end to it until something happens is a condition, not a refusal', () => {
  expect(
    positionsOf({
      by: 'Keller',
      words: 'ending the war until all are home',
      act: 'reject',
      only: 'until all are home',
    }),
  ).toEqual(['end-of-the-war ardan conditional (until all are home)'])
})

test('a no under a condition is a condition', () => {
  expect(
    positionsOf({
      by: 'Keller',
      words: 'a ceasefire unless the harbour opens',
      act: 'reject',
      only: 'unless the harbour opens',
    }),
  ).toEqual([
    'ceasefire ardan conditional (unless the harbour opens)',
    'harbour ardan demands (unless the harbour opens)',
  ])
})

test.each([
  ['it was open to a ceasefire', 'commit', 'ready', ['ceasefire ardan reserved']],
  ['it would not rule out a ceasefire', 'report', 'not-ruled-out', ['ceasefire ardan reserved']],
  ['to meet Osei again on the ceasefire', 'accept', 'does', ['further-talks ardan accepts']],
  ['it had agreed to continue discussions on the sanctions', 'accept', 'does', ['further-talks ardan accepts']],
  ['it will do whatever helps the ceasefire', 'commit', 'will', []],
  ['it will guard the draft treaty', 'commit', 'will', []],
  ['it will abide by the draft treaty', 'commit', 'will', ['text-on-the-table ardan accepts']],
  ['it will study the draft treaty line by line', 'commit', 'will', ['text-on-the-table ardan reserved']],
  [
    'it will hand back the border villages after the meeting',
    'commit',
    'will',
    ['territory-and-borders ardan proposes'],
  ],
] as const)('%s (%s, %s): %j', (words, act, modality, expected) => {
  expect(positionsOf({ by: 'Keller', words, act, modality })).toEqual(expected)
})

test('whoever wants time to read a text wants time', () => {
  expect(positionsOf({ by: 'Keller', words: 'three more days to read the draft', act: 'demand' })).toEqual([])
})

test('both sides are the two that quarrel, where it is plain which two', () => {
  const report = testimony({
    figures: [
      { name: 'Keller', side: 'Ardan' },
      { name: 'Osei', side: 'Bela' },
      { name: 'Both sides', kind: 'group' },
    ],
    said: [
      { by: 'Keller', words: 'an end to the sanctions', act: 'demand' },
      { by: 'Osei', words: 'the return of prisoners', act: 'demand' },
      { by: 'Both sides', words: 'the ceasefire', act: 'accept' },
    ],
  })
  const held = buildRecord([report]).positions.filter(({ issue }) => issue === 'ceasefire')
  expect(held.map(({ party, stance }) => `${party} ${stance}`)).toEqual(['ardan accepts', 'bela accepts'])
})

test('what is warned against is not wanted', () => {
  const words = 'a ceasefire without inspectors'
  expect(positionsOf({ by: 'Keller', words: `warned against ${words}`, act: 'demand' })).toContain(
    'ceasefire ardan rejects',
  )
})

test('a threat under a condition is leverage on what is not to come', () => {
  expect(
    positionsOf({
      by: 'Keller',
      words: 'a march if the job cuts go ahead',
      act: 'threaten',
      only: 'if the job cuts go ahead',
    }),
  ).toEqual(['job-losses-and-idle-capacity ardan leverage (if the job cuts go ahead)'])
})

test('hope is nothing that is on the table, and news nothing that is agreed to', () => {
  const words = 'a ray of hope for the ceasefire'
  expect(positionsOf({ by: 'Keller', words, act: 'propose', cue: 'offers' })).toEqual([])
  expect(positionsOf({ by: 'Keller', words: 'the news of the ceasefire', act: 'accept', cue: 'welcomed' })).toEqual([])
})

test('what is denied is nobody’s offer', () => {
  const text =
    'Ardan and Brenn met in Skerry on Monday. Anna Keller of Ardan denied a report that Brenn had offered a ceasefire.'
  const { positions: held } = buildRecord([analyseReport(reportOf(text))])
  expect(held.filter(({ stance }) => stance === 'proposes')).toEqual([])
})

test('whoever only welcomes what others agreed takes no side', () => {
  expect(positionsOf({ by: 'Keller', words: 'the ceasefire', act: 'accept', cue: 'welcomed' })).toEqual([])
  expect(
    positionsOf(
      { by: 'Keller', words: 'the ceasefire', act: 'accept', cue: 'welcomed' },
      { by: 'Keller', words: 'an end to the sanctions', act: 'demand' },
    ),
  ).toEqual(['ceasefire ardan accepts', 'sanctions ardan demands'])
})

test('what was offered is known from the offer before it', () => {
  expect(
    positionsOf(
      { by: 'Keller', words: 'a ceasefire of a month', act: 'propose' },
      { by: 'Keller', words: 'that the offer hinges on a list', act: 'condition', only: 'hinges on a list' },
    ),
  ).toEqual(['ceasefire ardan conditional (hinges on a list)', 'list ardan demands (hinges on a list)'])
})

test('the terms that a body rejects are those of the deal its report tells of', () => {
  const text =
    'Ardan reached an agreement with the Growers’ League on Monday to write down its bonds by a third, the finance ministry of Ardan said. The League had wanted less. Harl Rock Capital, a hedge fund, rejected the terms.'
  const { positions } = buildRecord([analyseReport(reportOf(text, { published: '2031-05-06' }))])
  expect(positions.map(({ party, issue, stance }) => `${party} ${issue} ${stance}`)).toContain(
    'harl-rock-capital debt-write-down rejects',
  )
})

test('yes and no at one time cancel out; of two days the later one holds', () => {
  const on = (day: string) => ({ saidAt: { earliest: day, latest: day } })
  const yes: SaidOf = { by: 'Keller', words: 'a ceasefire', act: 'accept', modality: 'does' }
  const no: SaidOf = { by: 'Keller', words: 'the ceasefire', act: 'reject', modality: 'does' }
  expect(positionsOf({ ...yes, ...on('2031-05-01') }, { ...no, ...on('2031-05-01') })).toEqual([])
  expect(positionsOf({ ...yes, ...on('2031-05-01') }, { ...no, ...on('2031-05-03') })).toEqual([
    'ceasefire ardan rejects',
  ])
})

test('part of it accepted and part of it refused go together', () => {
  expect(
    positionsOf(
      { by: 'Keller', words: 'some of the sanctions', act: 'accept-in-part' },
      { by: 'Keller', words: 'other sanctions', act: 'reject-in-part' },
    ),
  ).toHaveLength(1)
})

test('what must be is demanded, whoever refused it since', () => {
  const words = 'that Bela must lift the sanctions, a demand it has refused'
  expect(positionsOf({ by: 'Keller', words, act: 'reject' })).toEqual(['sanctions ardan demands'])
})

test('a kind of thing refused for what it lacks is wanted on that condition', () => {
  const words = 'a ceasefire that did not lift the sanctions would be a pause'
  expect(positionsOf({ by: 'Keller', words, act: 'reject' })).toContain('ceasefire ardan conditional')
})

test('who has taken note of a text keeps the answer open', () => {
  const words = 'Ardan had taken note of the draft and would reply in June'
  expect(positionsOf({ by: 'Keller', words, act: 'report', modality: 'will' })).toEqual([
    'text-on-the-table ardan reserved',
  ])
})

test('a red line does not say on which side of it one stands', () => {
  expect(positionsOf({ by: 'Keller', words: 'that sanctions were a red line', act: 'reject' })).toEqual([])
})

test('refusing changes to a text is not refusing the text', () => {
  expect(positionsOf({ by: 'Keller', words: 'the changes to the peace plan', act: 'reject' })).toEqual([])
})

test('what one says that another has accepted is not accepted by the one', () => {
  expect(positionsOf({ by: 'Keller', words: 'that Bela had accepted a ceasefire', act: 'accept' })).toEqual([])
  expect(positionsOf({ by: 'Keller', words: 'that Ardan had accepted a ceasefire', act: 'accept' })).toEqual([
    'ceasefire ardan accepts',
  ])
})

test('a minister outranks an official without a name, unless the official speaks later', () => {
  const official = { name: 'a trade official', side: 'Ardan', anonymous: true }
  const stanceAt = (day: string) => {
    const report = testimony({
      figures: [{ name: 'Keller', side: 'Ardan' }, official],
      said: [
        {
          by: 'Keller',
          words: 'the ceasefire',
          act: 'reject',
          saidAt: { earliest: '2031-05-03', latest: '2031-05-03' },
        },
        {
          by: 'a trade official',
          words: 'a ceasefire if the harbour opens',
          act: 'condition',
          only: 'if the harbour opens',
          saidAt: { earliest: day, latest: day },
        },
      ],
    })
    return onIssues(buildRecord([report]).positions).map(({ stance }) => stance)
  }
  expect(stanceAt('2031-05-03')).toEqual(['rejects'])
  expect(stanceAt('2031-05-05')).toEqual(['conditional'])
})

test('claims, accusations and courtesies are no positions; a threat is leverage', () => {
  for (const act of ['claim', 'accuse', 'courtesy', 'report', 'assess', 'deny'] as const)
    expect(positionsOf({ by: 'Keller', words: 'the ceasefire', act })).toEqual([])
  expect(positionsOf({ by: 'Keller', words: 'an end to the ceasefire', act: 'threaten' })).toEqual([
    'ceasefire ardan leverage',
  ])
})

test('the narrator and a person of no side hold no position', () => {
  expect(positionsOf({ words: 'A ceasefire is wanted.', act: 'demand' })).toEqual([])
  expect(positionsOf({ by: 'Osei', words: 'a ceasefire', act: 'demand' })).toEqual([])
})

test('an outlet never speaks for its state', () => {
  expect(positionsOf({ by: 'Ardan Radio', words: 'a ceasefire', act: 'demand' })).toEqual([])
})

test.each([
  ['unless sanctions are lifted', 'sanctions ardan demands (unless sanctions are lifted)'],
  ['only if all prisoners come home', 'prisoners-and-detainees ardan demands (only if all prisoners come home)'],
  [
    'on condition that the arbitration clause is dropped',
    'arbitration-and-dispute-settlement ardan rejects (on condition that the arbitration clause is dropped)',
  ],
])('what a condition brings is wanted, what it takes away is refused: %s', (only, position) => {
  expect(positionsOf({ by: 'Keller', words: `a ceasefire ${only}`, act: 'condition', only })).toContain(position)
})

test('a promise to act offers it; readiness to talk is a yes to talks', () => {
  const commit = (words: string, modality: 'will' | 'ready') =>
    positionsOf({ by: 'Keller', words, act: 'commit', modality })
  expect(commit('Ardan would lift the sanctions', 'will')).toEqual(['sanctions ardan proposes'])
  expect(commit('ready to discuss the sanctions', 'ready')).toEqual(['further-talks ardan accepts'])
  expect(commit('ready to help with the sanctions', 'ready')).toEqual([])
  expect(commit('Ardan will keep its security control', 'will')).toEqual(['governance ardan demands'])
})

test('part of the plan refused, and all of what that part says', () => {
  const words = 'sections of the plan that limit the size of its army'
  expect(positionsOf({ by: 'Keller', words, act: 'reject-in-part' })).toEqual([
    'size-of-the-armed-forces ardan rejects',
    'text-on-the-table ardan rejects-in-part',
  ])
})

const TOLD = { modality: 'does', negated: false, condition: null } as const

test('what another tells of a party’s stance counts until the party speaks itself', () => {
  const told = (own: readonly SaidOf[]) => {
    const report = testimony({
      figures: [
        { name: 'Keller', side: 'Ardan' },
        { name: 'Bela', kind: 'state', side: 'Bela' },
      ],
      said: [{ by: 'Keller', words: 'that Bela had accepted a ceasefire' }, ...own],
    })
    const [first, ...rest] = report.statements as [(typeof report.statements)[0]]
    const stance = { ...TOLD, holder: 1, act: 'accept', content: first.content } as const
    return buildRecord([{ ...report, statements: [{ ...first, told: [stance] }, ...rest] }]).positions.map(
      ({ issue, party, stance }) => `${issue} ${party} ${stance}`,
    )
  }
  expect(told([])).toEqual(['ceasefire bela accepts'])
  expect(told([{ by: 'Bela', words: 'the ceasefire', act: 'reject' }])).toEqual(['ceasefire bela rejects'])
})

test('on which side of a red line a party stands shows in what the one other party says', () => {
  const positions = (act: 'reject' | 'demand' | 'report') =>
    buildRecord([
      testimony({
        figures: [
          { name: 'Keller', side: 'Ardan' },
          { name: 'Osei', side: 'Bela' },
        ],
        said: [
          { by: 'Keller', words: 'that arbitration was a red line', act: 'reject' },
          { by: 'Osei', words: 'binding arbitration', act },
        ],
      }),
    ]).positions.map(({ party, stance }) => `${party} ${stance}`)
  expect(positions('reject')).toEqual(['ardan demands', 'bela rejects'])
  expect(positions('demand')).toEqual(['ardan rejects', 'bela demands'])
  expect(positions('report')).toEqual([])
})

test.each([
  'would study the sanctions',
  'would consider lifting the sanctions',
  'would look at the sanctions',
])('to think a thing over is no yes: %s', words => {
  const found = positionsOf({ by: 'Keller', words: `that Ardan ${words}`, act: 'commit', modality: 'will' })
  expect(found.every(position => position.endsWith('reserved'))).toBe(true)
})

test('who takes the team home leaves the talks open', () => {
  expect(positionsOf({ by: 'Keller', words: '“We have decided to bring our team home.”', act: 'report' })).toEqual([
    'further-talks ardan reserved',
  ])
})

test('to accept a proposal for a thing is to accept the proposal', () => {
  expect(positionsOf({ by: 'Keller', words: 'the proposal for a ceasefire', act: 'accept' })).toEqual([
    'text-on-the-table ardan accepts',
  ])
  expect(positionsOf({ by: 'Keller', words: 'plans to relocate refugees', act: 'reject' })).toEqual([
    'refugees-and-relocation ardan rejects',
  ])
})

test('what is on an issue only by what stands around it never outruns what names it', () => {
  const record = buildRecord([
    testimony({
      figures: [{ name: 'Keller', side: 'Ardan' }],
      said: [{ by: 'Keller', words: 'an immediate ceasefire', act: 'demand' }],
    }),
  ])
  const named = record.statements[0]!
  const [variant] = named.variants
  const elsewhere = { ...variant!, evidence: { ...variant!.evidence, start: 90, end: 124 } }
  const inContext: RecordStatement = {
    ...named,
    id: 'other',
    variants: [elsewhere],
    act: 'reject',
    modality: 'will',
    inContext: true,
  }
  const held = (...statements: readonly RecordStatement[]) =>
    positions(statements, record.actors, () => 'ardan').map(({ stance }) => stance)
  expect(held(named, inContext)).toEqual(['demands'])
  expect(held(inContext)).toEqual(['rejects'])
  // What says nothing leaves room.
  expect(held({ ...named, act: 'withhold' }, inContext)).toEqual(['rejects'])
})

test('who has no name decides nothing beside one who has, and bears out what he says', () => {
  const says = (name: string, anonymous: boolean, file: string) =>
    testimony({
      file,
      figures: [{ name, side: 'Ardan', anonymous }],
      said: [{ by: name, words: 'the sanctions', act: 'reject' }],
    })
  const [position] = buildRecord([says('Keller', false, 'a.txt'), says('an official', true, 'b.txt')]).positions
  expect(position?.evidence.map(({ file }) => file)).toEqual(['a.txt', 'b.txt'])
})

test('a red line is one by its words only', () => {
  const red = (words: string) => {
    const report = testimony({
      figures: [{ name: 'Keller', side: 'Ardan' }],
      said: [{ by: 'Keller', words, act: 'reject' }],
    })
    return buildRecord([report]).positions.map(({ redLine = false }) => redLine)
  }
  expect(red('that sanctions were not negotiable')).toEqual([true])
  expect(red('that Ardan will never accept sanctions')).toEqual([true])
  expect(red('the sanctions')).toEqual([false])
})

/** "issue party stance (condition)". */
function positionsOf(...said: readonly SaidOf[]): readonly string[] {
  const report = testimony({
    figures: [
      { name: 'Keller', side: 'Ardan' },
      { name: 'Osei' },
      { name: 'Bela', kind: 'state', side: 'Bela' },
      { name: 'Ardan Radio', kind: 'media', side: 'Ardan' },
    ],
    said,
  })
  return buildRecord([report]).positions.map(
    ({ issue, party, stance, condition }) =>
      `${issue} ${party} ${stance}${condition === null ? '' : ` (${condition})`}`,
  )
}

test('a faction of a government does not speak for it', () => {
  const says = (name: string) =>
    buildRecord([
      testimony({
        figures: [{ name, kind: 'group', side: 'Ardan' }],
        said: [{ by: name, words: 'the ceasefire', act: 'reject' }],
      }),
    ]).positions.map(({ party, stance }) => [party, stance])
  expect(says('hard-line members of her cabinet')).toEqual([])
  expect(says('lawmakers from Ardan')).toEqual([])
  expect(says('officials from Ardan')).toEqual([['ardan', 'rejects']])
})

test('an offer beyond the limit overtakes the limit, and not the other way round', () => {
  const says = (file: string, day: string, words: string, act: 'reject' | 'propose') =>
    testimony({
      file,
      published: day,
      figures: [{ name: 'Keller', side: 'Ardan' }],
      said: [{ by: 'Keller', words, act, saidAt: { earliest: null, latest: day } }],
    })
  const stances = (limit: string, offer: string) =>
    buildRecord([
      says('a.txt', limit, 'a ceasefire that would go beyond two weeks', 'reject'),
      says('b.txt', offer, 'a ceasefire of three weeks', 'propose'),
    ]).positions.map(({ issue, stance }) => [issue, stance])
  expect(stances('2031-05-02', '2031-05-06')).toEqual([['ceasefire', 'proposes']])
  expect(stances('2031-05-06', '2031-05-02')).toEqual([['ceasefire', 'rejects-in-part']])
})

test('a paper’s praise of an offer is not shown in place of the offer', () => {
  const report = testimony({
    figures: [
      { name: 'Keller', side: 'Ardan' },
      { name: 'Ardan', kind: 'state', side: 'Ardan' },
    ],
    said: [
      { by: 'Keller', words: 'a ceasefire of 30 days', act: 'propose' },
      { by: 'Ardan', words: 'a generous ceasefire', act: 'propose' },
    ],
  })
  const [position] = buildRecord([report]).positions.filter(({ issue }) => issue === 'ceasefire')
  expect(position?.paraphrase).toBe('a ceasefire of 30 days')
  expect(position?.statements).toHaveLength(2)
})
