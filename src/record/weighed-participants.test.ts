import { expect, test } from 'vitest'
import type { ParticipantGround } from './participant-signs.ts'
import type { Actor, Meeting } from './record.ts'
import { ANYBODY, withWeighedParticipants } from './weighed-participants.ts'

const WEIGHTS = { [ANYBODY]: -1, 'is side': 3, 'office spokesman': -5, 'side has one': -4 }

function actor(id: string, titles: readonly string[], party = 'ardan'): Actor {
  return { id, name: `Ada ${id}`, type: 'person', party, aliases: [], titles, anonymous: false, evidence: [] }
}

function passage(file: string, exact: string) {
  return { file, start: 0, end: exact.length, exact, prefix: '', suffix: '' }
}

/** Reports of talks in Osford, each with who speaks there, by which medium. */
function ground(
  reports: readonly { readonly from: string; readonly speaks: readonly string[]; readonly medium?: string }[],
  own: Partial<Meeting> = {},
  host = 'Bela',
): ParticipantGround {
  const actors = [
    actor('Keller', ['foreign minister']),
    actor('Tarvesh', ['spokesman for the ministry']),
    actor('Lund', ['foreign minister'], 'bela'),
    { ...actor('bela', []), name: 'Bela', type: 'state' as const, party: null },
  ]
  const files = reports.map((_, at) => `${at}.txt`)
  const meeting = {
    id: 'talks-a',
    sides: [{ party: 'ardan', participants: [] }],
    place: { city: 'Osford', region: null, country: host, venue: null },
    dateRange: { earliest: '2031-03-03', latest: '2031-03-04' },
    status: 'held',
    format: null,
    round: null,
    evidence: files.map(file => passage(file, 'Two days of talks ended.')),
    ...own,
  } as unknown as Meeting
  return {
    meetings: [meeting],
    actors,
    partyOf: id => actors.find(one => one.id === id)?.party ?? null,
    heads: [],
    actorOf: reports.map(({ speaks }) => speaks),
    testimonies: reports.map(({ from, speaks, medium = 'speech' }, at) => ({
      report: { published: '2031-03-04' },
      sentences: [{ passage: passage(files[at]!, 'Two days of talks ended.'), quoted: false }],
      meetings: [{ writtenIn: from }],
      statements: speaks.map((_, speaker) => ({
        speaker,
        medium,
        passage: passage(files[at]!, 'said the duty must go'),
        saidAt: { earliest: '2031-03-04', latest: '2031-03-04' },
      })),
    })) as never,
  }
}

test('whoever is likely to have sat there does, with the passage that shows it', () => {
  const [talks] = withWeighedParticipants(ground([{ from: 'Osford', speaks: ['Keller', 'Tarvesh'] }]), WEIGHTS)
  expect(talks!.sides).toEqual([{ party: 'ardan', participants: [{ actor: 'Keller', role: 'foreign minister' }] }])
  expect(talks!.evidence.at(-1)!.exact).toBe('said the duty must go')
})

test('nobody does who speaks in another town, from afar, or as a host beside the sides', () => {
  const others = [
    ground([{ from: 'Karsia', speaks: ['Keller'] }]),
    ground([{ from: 'Osford', speaks: ['Keller'], medium: 'written' }]),
    ground([{ from: 'Osford', speaks: ['Lund'] }]),
  ]
  for (const one of others) expect(withWeighedParticipants(one, { [ANYBODY]: 5 })).toEqual(one.meetings)
})

test('who met beside the talks, or on the line, nobody weighs', () => {
  const reports = [{ from: 'Osford', speaks: ['Keller'] }]
  for (const own of [{ id: 'meeting-a' }, { format: 'call' as const }, { status: 'planned' as const }]) {
    const one = ground(reports, own)
    expect(withWeighedParticipants(one, WEIGHTS)).toEqual(one.meetings)
  }
})
