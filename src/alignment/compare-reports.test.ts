import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareReports } from './compare-reports.ts'

const WIRE = [
  'Negotiators from Ardan and Belis faced each other for six hours in a former grain store on Wednesday.',
  'Ardan offered to open the northern sluice for two nights a week, its water minister, Ada Keller, told reporters.',
  'The harbour master refused to say how many barges were still waiting behind the broken lock gate.',
  'Farmers on the lower bank have watched their orchards dry since the spring and blame both capitals.',
  'A second session is planned for Friday, though neither delegation would promise to attend it.',
]
const REWORDED = [
  'Envoys of Ardan and Belis sat opposite one another for six hours in an old grain store on Wednesday.',
  'Water minister Ada Keller told reporters Ardan would open the northern sluice two nights each week.',
  'How many barges still wait behind the broken lock gate the harbour master would not say.',
  'Orchards on the lower bank have been drying since spring, and farmers there blame both capitals.',
]
const OTHER = [
  'Ardan and Belis held talks on Wednesday about the river, with Ada Keller leading for Ardan.',
  'Markets barely moved after the meeting, which analysts had expected to bring little.',
  'Opposition lawmakers in Belis accused their government of giving away too much for a photograph.',
  'The price of flour rose again in several towns, and shops rationed oil for a third week.',
]

test('the same text is a copy', () => {
  expect(compareReports(WIRE, WIRE)).toMatchObject({ relation: 'copy', score: expect.closeTo(1, 2) })
})

test('a shortened text is a copy too', () => {
  expect(compareReports(WIRE, WIRE.slice(0, 3)).relation).toBe('copy')
})

test('a text told anew sentence by sentence has one origin with the first, and the sentences are shown', () => {
  const { relation, score, alike, reasons } = compareReports(WIRE, REWORDED)
  expect(['derived', 'common-origin']).toContain(relation)
  expect(score).toBeGreaterThan(0.5)
  expect(alike.every(({ a, b }) => a === b)).toBe(true)
  expect(reasons[2]).toMatch(/4 of its sentences/)
})

test('two reports of one meeting share names and no origin', () => {
  expect(compareReports(WIRE, OTHER).relation).toBe('independent')
})

test('which text comes first makes no difference, and any text is fine', () => {
  const texts = fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 })
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [there, back] = [compareReports(a, b), compareReports(b, a)]
      expect(there.score).toBe(back.score)
      expect(there.relation).toBe(back.relation)
      expect(there.score >= 0 && there.score <= 1).toBe(true)
    }),
  )
})
