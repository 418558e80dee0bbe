import { expect, test } from 'vitest'
import { buildRecord } from '../build-record.ts'
import type { Meeting, Record } from '../record/record.ts'
import { openDesk } from './desk.ts'
import { tellMeeting, tellSitting } from './tell-meeting.ts'

const POST = passage('a.txt', 'Ardan and Osland met in Osford for four hours without a deal')
const STAR = passage('b.txt', 'Ardan and Osland met; no deal was signed')

test('sides, place, day, length, and the end by the one origin that tells it', () => {
  expect(told(tellMeeting(desk(), meeting({})))).toBe(
    'Ardan and Osland met in Osford on 5 May 2026 for four hours; the talks ended without agreement, according to the Ardan Post.',
  )
})

test('what two origins tell is nobody’s account', () => {
  const outcomes = [{ code: 'no-agreement' as const, evidence: [POST, STAR] }]
  expect(told(tellMeeting(desk(), meeting({ outcomes })))).toMatch(/; the talks ended without agreement\.$/)
})

test('where one report has a deal and another none, both are told', () => {
  const outcomes = [
    { code: 'no-agreement' as const, evidence: [POST] },
    { code: 'agreement' as const, evidence: [STAR] },
  ]
  expect(told(tellMeeting(desk(), meeting({ outcomes })))).toMatch(
    /ended without agreement, according to the Ardan Post; they ended with an agreement, according to the Osland Star\.$/,
  )
})

test('a round of several days has days and no hours', () => {
  const round = meeting({ id: 'talks-1', dateRange: { earliest: '2026-05-05', latest: '2026-05-08' } })
  expect(told(tellMeeting(desk(), round))).toMatch(/^Ardan and Osland held talks in Osford from 5 to 8 May 2026; /)
})

test('a mediator known by a description alone is told by the side he is of, once', () => {
  const brokers = [
    { ...person('m1', 'mediator from Bela'), party: 'bela' },
    { ...person('m2', 'Belan mediator'), party: 'bela' },
  ]
  const sides = ['ardan', 'osland'].map(party => ({ party, participants: [] as { actor: string; role: string }[] }))
  const there = brokers.map(({ id }) => ({ actor: id, role: 'mediator' }))
  const met = meeting({ sides: [...sides, { party: 'bela', participants: there }], durations: [], duration: null })
  expect(
    told(tellMeeting(desk([...brokers, { ...person('bela', 'Bela'), type: 'state', anonymous: false }]), met)),
  ).toMatch(/^Ardan and Osland met in Osford on 5 May 2026, with Bela mediating; /)
})

test('a day that is not certain is told as two', () => {
  const either = meeting({ dateRange: { earliest: '2026-05-05', latest: '2026-05-06' } })
  expect(told(tellMeeting(desk(), either))).toContain('on 5 or 6 May 2026')
})

test('an agreement on one thing is no end of the talks, and a call has no place and no end', () => {
  const part = passage(
    'a.txt',
    'Ardan and Osland met in Osford and ended with an agreement to send divers and with none on the toll',
  )
  const settled = meeting({
    outcome: { code: 'agreement' },
    outcomes: [{ code: 'agreement', evidence: [part] }],
  } as unknown as Partial<Meeting>)
  expect(told(tellMeeting(desk(), settled))).not.toContain('agreement')
  expect(told(tellMeeting(desk(), meeting({ format: 'call' } as unknown as Partial<Meeting>)))).toBe(
    'Ardan and Osland spoke by telephone on 5 May 2026 for four hours.',
  )
})

test('a further sitting is told by its day', () => {
  expect(told(tellSitting(desk(), meeting({})))).toBe(
    'A session on 5 May lasted four hours and ended without agreement, according to the Ardan Post.',
  )
})

test('one side alone met nobody', () => {
  expect(tellMeeting(desk(), meeting({ sides: [{ party: 'ardan', participants: [] }] }))).toBeNull()
})

function told(cited: ReturnType<typeof tellMeeting>): string | null {
  return cited?.map(run => (run.kind === 'marks' ? '' : run.text)).join('') ?? null
}

function meeting(given: Partial<Meeting>): Meeting {
  return {
    id: 'meeting-1',
    sides: ['ardan', 'osland'].map(party => ({ party, participants: [] })),
    place: { city: 'Osford', region: null, country: null, venue: null },
    dateRange: { earliest: '2026-05-05', latest: '2026-05-05' },
    duration: { hours: 4 },
    durations: [{ hours: 4, evidence: [POST] }],
    format: null,
    status: 'held',
    round: null,
    outcome: { code: 'no-agreement', summary: null },
    outcomes: [{ code: 'no-agreement', evidence: [POST] }],
    evidence: [POST, STAR],
    ...given,
  }
}

function person(id: string, name: string): Record['actors'][number] {
  return { id, name, type: 'person', party: null, aliases: [], titles: [], anonymous: true, evidence: [] }
}

function desk(others: Record['actors'] = []) {
  const empty = buildRecord([])
  const state = (id: string, name: string) => ({
    id,
    name,
    type: 'state' as const,
    party: null,
    aliases: [],
    titles: [],
    anonymous: false,
    evidence: [],
  })
  const report = (file: string, outlet: string) => ({
    id: file.slice(0, 1),
    file,
    title: null,
    outlet,
    byline: null,
    published: '2026-05-06',
    url: null,
    headline: '',
    problems: [],
    citedOutlets: [],
  })
  const record: Record = {
    ...empty,
    reports: [report('a.txt', 'Ardan Post'), report('b.txt', 'Osland Star')],
    actors: [state('ardan', 'Ardan'), state('osland', 'Osland'), ...others],
  }
  return openDesk(record)
}

function passage(file: string, exact: string) {
  return { file, start: 0, end: exact.length, exact, prefix: '', suffix: '' }
}
