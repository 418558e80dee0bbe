/** @module The parts of the benchmarks that decide something, on made-up data; no reference data is needed. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readArguments } from '../benchmarks/arguments.ts'
import { inventedReports } from '../benchmarks/invented-reports.ts'
import { countOutcomes, type Found, type Gold, judge, type Outcome, type Pair } from '../benchmarks/outcomes.ts'
import { missedLines } from '../benchmarks/record.ts'
import { appendResult, median, percent, table } from '../benchmarks/results.ts'
import { MissingReferenceData, sharedPath } from '../benchmarks/shared.ts'
import { type ShortTalks, scoreTalks } from '../benchmarks/talks.ts'
import { temporaryFolder } from './run-readout.ts'

const MEANT: readonly [string, readonly string[], unknown][] = [
  ['nothing, to be shown what there is', [], { benchmarks: [], shared: '/home/shared' }],
  ['one', ['record'], { benchmarks: ['record'], shared: '/home/shared' }],
  ['two, in their order', ['speed', 'attribution'], { benchmarks: ['attribution', 'speed'], shared: '/home/shared' }],
  [
    'all',
    ['all'],
    {
      benchmarks: [
        'alignment',
        'attribution',
        'coreference',
        'entities',
        'language',
        'record',
        'reuse',
        'speed',
        'talks',
      ],
      shared: '/home/shared',
    },
  ],
  ['another place', ['speed', '--shared', '/data'], { benchmarks: ['speed'], shared: '/data' }],
]

test.each(MEANT)('a person may ask for %s', (_, args, meant) => {
  expect(readArguments(args, '/home/readout')).toEqual(meant)
})

test('what is no benchmark is told', () => {
  expect(readArguments(['sped'], '/home/readout')).toMatch(
    /"sped" is no benchmark.*alignment, attribution, coreference, entities, language, record, reuse, speed, talks/,
  )
  expect(readArguments(['speed', '--shared'], '/home/readout')).toMatch(/needs a path/)
})

test('reference data that is not there is an error that says what to do', () => {
  const missing = () => sharedPath(temporaryFolder(), 'sets')
  expect(missing).toThrow(MissingReferenceData)
  expect(missing).toThrow(/sets is not there.*--shared PATH/)
})

test('numbers stand under each other', () => {
  const rows = [
    ['attribution', 66.7],
    ['speed', 1234],
  ]
  expect(table(['', 'figure'], rows)).toBe('             figure\nattribution    66.7\nspeed          1234')
})

test('a table without rows is its headings', () => {
  expect(table(['cue', 'ok'], [])).toBe('cue  ok')
})

test('shares become per cent with one decimal, and the middle run counts', () => {
  expect(percent(0.67134)).toBe(67.1)
  expect(median([9, 1, 5])).toBe(5)
})

test('every run adds a line and leaves the others', () => {
  const file = join(temporaryFolder(), 'results.jsonl')
  const result = { date: '2026-03-12T10:00:00Z', commit: 'abc1234', benchmark: 'speed', engine: 1, figures: { a: 1 } }
  appendResult(file, result)
  appendResult(file, { ...result, commit: null })
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  expect(lines.map(line => JSON.parse(line))).toEqual([result, { ...result, commit: null }])
})

test('of many missed items the first are named and the others counted', () => {
  const detail = {
    meetings: { missed: Array.from({ length: 15 }, (_, at) => `m${at}`) },
    actors: { missed: [] },
    x: [],
  }
  expect(missedLines(detail)).toEqual([expect.stringMatching(/^missed meetings: m0, m1, .* and 3 more$/)])
})

const TEXT = 'Keller said the talks would resume. Osei denied it.'
const WORDS: readonly Pair[] = [...TEXT.matchAll(/\w+/g)].map(({ 0: word, index }) => [index, index + word.length])

/** Where some words of the text stand. */
function at(words: string): readonly Pair[] {
  return words === '' ? [] : [[TEXT.indexOf(words), TEXT.indexOf(words) + words.length]]
}

function found(source: string, cue: string, content: string): Found {
  return { source: at(source), cue: at(cue), content: at(content), lemma: cue.replace('said', 'say'), mode: 'indirect' }
}

const KELLER: Gold = { source: at('Keller'), cue: at('said'), content: at('the talks would resume'), type: 'indirect' }

const JUDGED: readonly [Outcome, readonly Gold[], readonly Found[]][] = [
  ['ok', [KELLER], [found('Keller', 'said', 'talks would resume')]],
  ['source wrong', [KELLER], [found('Osei', 'said', 'the talks would resume')]],
  ['span wrong', [KELLER], [found('Keller', 'said', 'the')]],
  ['spurious', [], [found('Osei', 'denied', 'it')]],
  ['missed', [KELLER], []],
]

test.each(JUDGED)('an attribution is %s', (outcome, gold, attributions) => {
  expect(judge(TEXT, WORDS, gold, attributions).map(one => one.outcome)).toEqual([outcome])
})

test('one gold item answers for one attribution only', () => {
  const twice = [found('Keller', 'said', 'the talks would resume'), found('Keller', 'said', 'the talks would resume')]
  expect(judge(TEXT, WORDS, [KELLER], twice).map(one => one.outcome)).toEqual(['ok', 'spurious'])
})

test('groups with most errors come first', () => {
  const judged = judge(TEXT, WORDS, [KELLER], [found('Keller', 'said', 'the talks'), found('Osei', 'denied', 'it')])
  expect(countOutcomes(judged, ({ cue }) => cue)).toEqual([
    { group: 'denied', counts: [0, 0, 0, 1, 0] },
    { group: 'say', counts: [1, 0, 0, 0, 0] },
  ])
})

test('paths are taken from where the person stands', () => {
  expect(readArguments(['--shared', 'data'], '/home/readout')).toEqual({ benchmarks: [], shared: resolve('data') })
})

test('invented reports are the same every time, and no two alike', () => {
  const [once, again] = [inventedReports(60), inventedReports(60)]
  expect(again).toEqual(once)
  expect(new Set(once.map(({ text }) => text)).size).toBe(60)
  // Other reports stay the same when fewer are asked for, but for their days.
  expect(inventedReports(20).map(({ text }) => text)).toEqual(once.slice(0, 20).map(({ text }) => text))
})

const TALKS: ShortTalks = {
  id: 'lock',
  kind: 'water',
  reports: [{ outlet: 'Osland Post', published: '2026-03-12', text: 'Ardan met Bela. Keller said no. Osei said yes.' }],
  sides: [
    { id: 'a', name: 'Ardan', aliases: ['Ardani'] },
    { id: 'b', name: 'Bela', aliases: [] },
  ],
  said: [
    { report: 0, exact: 'Keller said no', side: 'a' },
    { report: 0, exact: 'Osei said yes', side: 'b' },
  ],
  held: [{ report: 0, exact: 'Keller said no', side: 'a', stance: ['rejects'] }],
}

test('speakers are right by the party they speak for, wrong by another one, and missed where nobody speaks', () => {
  const said = (speaker: string, start: number, end: number) => ({
    speaker,
    variants: [{ evidence: { file: '1.txt', start, end } }],
  })
  const actor = (id: string, name: string, party: string | null) => ({
    id,
    name,
    party,
    type: party === null ? 'state' : 'person',
    aliases: [],
    titles: [],
    anonymous: false,
  })
  const score = scoreTalks(TALKS, {
    actors: [actor('ardan', 'Ardan', null), actor('keller', 'Keller', 'ardan'), actor('osei', 'Osei', 'ardan')],
    statements: [said('keller', 16, 30), said('osei', 32, 45)],
    positions: [{ party: 'ardan', stance: 'rejects', evidence: [{ file: '1.txt', start: 16, end: 30 }] }],
    meetings: [],
  } as unknown as Parameters<typeof scoreTalks>[1])
  expect(score).toMatchObject({ said: [2, 2], speakers: [1, 2], wrongSide: 1, sides: [1, 2], stances: [1, 1] })
})
