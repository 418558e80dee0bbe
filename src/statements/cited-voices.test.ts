import { expect, test } from 'vitest'
import { speakersIn } from '../../tests/marked-attributions.ts'
import { analyseReport } from '../analyse-report.ts'
import type { Report } from '../document/report.ts'

test.each([
  ['Bela will free 200 people, Reuters reported, citing Anna Keller.', 'Anna Keller'],
  ['Reuters said Bela would free 200 people, quoting Anna Keller.', 'Anna Keller'],
  [
    'Bela will free 200 people, Reuters reported, citing two people briefed on the list.',
    'two people briefed on the list (unnamed)',
  ],
])('whom an outlet cites is the voice: %s', (text, voice) => {
  expect(speakersIn(text)[0]).toBe(voice)
})

test('the outlet is the relay, and its citing is no word of its own', () => {
  const text = 'Bela will free 200 people, Reuters reported, citing Anna Keller.'
  const report: Report = {
    id: 'a'.repeat(64),
    file: 'report.txt',
    title: null,
    outlet: 'The Register',
    url: null,
    published: '2026-03-12',
    byline: null,
    language: 'en',
    format: 'text',
    text,
    problems: [],
  } as Report
  const spoken = analyseReport(report).statements.filter(({ speaker }) => speaker !== null)
  expect(spoken.map(({ chain }) => chain.map(({ name }) => name))).toEqual([['The Register', 'Reuters', 'Anna Keller']])
})

test('what a union cites is a ground', () => {
  expect(speakersIn('The union said the boats were idle, citing the cost of fuel.')).toEqual(['union', 'union'])
})
