import { expect, test } from 'vitest'
import type { Actor, Meeting, Position } from '../record/record.ts'
import { principalMeetings } from './principal-meetings.ts'

const state = (id: string) => ({ id, type: 'state', party: null, anonymous: false }) as Actor
const actors = ['ardan', 'bela', 'carn', 'dora'].map(state)
const positions = ['ardan', 'bela', 'carn'].map(party => ({ party, stance: 'demands' }) as Position)

/** A meeting of two parties that passages tell of: "a 10" stands in report a at 10. */
function met(id: string, parties: readonly string[], days: readonly [string, string], passages: readonly string[]) {
  return {
    id,
    status: 'held',
    format: null,
    round: null,
    sides: parties.map(party => ({ party, participants: [] })),
    dateRange: { earliest: days[0], latest: days[1] },
    evidence: passages.map(passage => ({ file: passage.split(' ')[0], start: Number(passage.split(' ')[1]) })),
  } as unknown as Meeting
}

const talks = met('talks', ['ardan', 'bela'], ['2031-05-02', '2031-05-03'], ['a 10', 'b 10', 'c 90'])

test.each([
  [
    'of a party and a bystander',
    met('visit', ['ardan', 'dora'], ['2031-05-05', '2031-05-05'], ['a 50', 'b 50', 'd 50']),
  ],
  [
    'told of in passing, without days',
    met('spring', ['ardan', 'bela'], ['2031-03-01', '2031-05-04'], ['a 60', 'b 60', 'd 60']),
  ],
  ['that one report tells of', met('chat', ['ardan', 'carn'], ['2031-05-04', '2031-05-04'], ['d 20'])],
  // Who heads a delegation says of no meeting that it was.
  [
    'that other reports only name the people of',
    met('chat', ['ardan', 'carn'], ['2031-05-04', '2031-05-04'], ['d 20', 'c 90']),
  ],
])('a brief does not open with a meeting %s', (_, other) => {
  const meetings = [other, talks]
  expect(principalMeetings({ meetings, positions, statements: [], actors }).map(({ id }) => id)).toEqual([
    'talks',
    other.id,
  ])
})

test('a call is told after the talks it followed', () => {
  const call = {
    ...met('call', ['ardan', 'bela'], ['2031-05-04', '2031-05-04'], ['a 70', 'b 70', 'd 70']),
    format: 'call',
  }
  const [first] = principalMeetings({ meetings: [call as Meeting, talks], positions, statements: [], actors })
  expect(first!.id).toBe('talks')
})

test('of two that as many tell of the latest', () => {
  const later = met('later', ['bela', 'carn'], ['2031-05-04', '2031-05-04'], ['a 70', 'b 70', 'c 70'])
  const [first] = principalMeetings({ meetings: [talks, later], positions, statements: [], actors })
  expect(first!.id).toBe('later')
})

test('two tellings of one day of talks do not hide each other', () => {
  const day = ['2031-05-03', '2031-05-03'] as const
  const opened = met('opened', ['ardan', 'bela'], day, ['a 10', 'b 10'])
  const again = met('again', ['ardan', 'bela', 'carn'], day, ['a 10', 'b 10'])
  const dinner = met('dinner', ['ardan', 'carn'], day, ['d 20'])
  const inOrder = principalMeetings({ meetings: [dinner, opened, again], positions, statements: [], actors })
  expect(inOrder.at(-1)!.id).toBe('dinner')
})
