import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type SaidOf, type TestimonyOf, testimony } from '../tests/make-testimony.ts'
import { buildRecord } from './build-record.ts'
import type { Passage } from './document/passage.ts'
import { covers } from './document/span.ts'
import type { Testimony } from './document/testimony.ts'

const FIGURES = [
  { name: 'Anna Keller', side: 'Ardan', titles: ['foreign minister'] },
  { name: 'Keller', side: 'Ardan' },
  { name: 'Ilyas Petroff', side: 'Bela' },
  { name: 'Ilias Petrov', side: 'Bela' },
  { name: 'Ardan', kind: 'state' as const, side: 'Ardan' },
  { name: 'Bela officials', kind: 'group' as const, side: 'Bela', anonymous: true },
]
const WORDS = [
  'an immediate ceasefire',
  'the ceasefire text "as it stands"',
  'troop withdrawal by Friday',
  'sanctions only if prisoners return',
]
const KINDS = ['person', 'state', 'organisation', 'group', 'media'] as const
const ACTS = ['demand', 'accept', 'reject', 'report', 'withhold'] as const

const saidOf = fc.record({
  by: fc.constantFrom(...FIGURES.map(({ name }) => name)),
  words: fc.constantFrom(...WORDS),
  act: fc.constantFrom(...ACTS),
}) satisfies fc.Arbitrary<SaidOf>

const testimonyOf = fc
  .record({
    said: fc.array(saidOf, { maxLength: 5 }),
    events: fc.array(
      fc.record({
        words: fc.constantFrom(
          'Talks between Ardan and Bela were held in Port Ardan.',
          'The ministers are due to meet again.',
        ),
        on: fc.constantFrom('2031-05-05', '2031-05-06', ''),
        kind: fc.constantFrom('event' as const, 'planned' as const),
      }),
      { maxLength: 2 },
    ),
    start: fc.integer({ min: 0, max: 3 }),
  })
  .map(
    ({ said, events, start }): TestimonyOf => ({
      said,
      events,
      shingles: Array.from({ length: 40 }, (_, index) => start * 20 + index),
    }),
  )

const testimonies = fc
  .array(testimonyOf, { maxLength: 5 })
  .map(list => list.map((one, at) => testimony({ ...one, file: `${at}.txt`, figures: FIGURES })))

test('the order in which reports come changes nothing', () => {
  fc.assert(
    fc.property(
      testimonies.chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        expect(buildRecord(shuffled)).toEqual(buildRecord(list))
      },
    ),
  )
})

test('an exact copy of a report adds no origin', () => {
  fc.assert(
    fc.property(testimonies, list => {
      const [first] = list
      if (first === undefined) return
      const copied = buildRecord([...list, copyOf(first)])
      const before = originsByPlace(list)
      for (const { evidence, origins } of copied.statements)
        expect(origins).toBeLessThanOrEqual(Math.max(...evidence.map(passage => before.get(placeOf(passage)) ?? 0)))
    }),
  )
})

test('every passage comes from the testimonies, whole or in part', () => {
  fc.assert(
    fc.property(testimonies, list => {
      const known = passagesIn(list)
      const strangers = passagesIn(buildRecord(list)).filter(
        one =>
          !known.some(
            whole =>
              whole.file === one.file &&
              covers(whole, one) &&
              whole.exact.slice(one.start - whole.start, one.end - whole.start) === one.exact,
          ),
      )
      expect(strangers).toEqual([])
    }),
  )
})

test('no two items of one kind share an id', () => {
  fc.assert(
    fc.property(testimonies, list => {
      for (const items of Object.values(buildRecord(list))) {
        const ids = typeof items === 'string' ? [] : items.map(({ id }: { readonly id: string }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }
    }),
  )
})

test('any names and any words are fine', () => {
  const text = fc.string({ unit: 'binary', maxLength: 30 })
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.option(text), text), { minLength: 1, maxLength: 6 }), list => {
      const figures = list.map(([name, side], at) => ({ name: `${name}${at}`, side, kind: KINDS[at % KINDS.length]! }))
      const said = list.map(([name, , words], at) => ({ by: `${name}${at}`, words, act: ACTS[at % ACTS.length]! }))
      const { actors } = buildRecord([testimony({ figures, said })])
      expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length)
    }),
  )
})

test('nothing read is an empty record', () => {
  expect(buildRecord([])).toMatchObject({ schema: 'readout-record/1', reports: [], statements: [] })
})

test('what a person rejects is gone, with what rests on it', () => {
  const list = [
    testimony({ figures: FIGURES, said: [{ by: 'Anna Keller', words: 'an immediate ceasefire', act: 'demand' }] }),
  ]
  const [statement] = buildRecord(list).statements
  const decision = {
    id: 'd1',
    verb: 'reject',
    targets: [statement!.id],
    value: null,
    by: 'desk',
    at: '2031-05-07T09:00:00Z',
    reason: 'misread',
    supersedes: null,
  } as const
  expect(buildRecord(list, [decision])).toMatchObject({ statements: [], positions: [] })
})

/** The same text under another file name. */
function copyOf(one: Testimony): Testimony {
  const moved = JSON.parse(JSON.stringify(one), (key, value) => (key === 'file' ? 'z.txt' : value)) as Testimony
  return moved
}

/** Place of each passage → origins of the statement it shows. A copy's passages count as its original's. */
function originsByPlace(list: readonly Testimony[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const { evidence, origins } of buildRecord(list).statements)
    for (const passage of evidence) {
      places.set(placeOf(passage), origins)
      if (passage.file === '0.txt') places.set(placeOf({ ...passage, file: 'z.txt' }), origins)
    }
  return places
}

function placeOf({ file, start, end, exact }: Passage): string {
  return `${file} ${start} ${end} ${exact}`
}

/** Every passage inside a value. */
function passagesIn(value: unknown): readonly Passage[] {
  if (typeof value !== 'object' || value === null) return []
  if ('exact' in value) return [value as Passage]
  return Object.values(value).flatMap(passagesIn)
}
