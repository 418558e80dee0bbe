import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyseLines, type LineLayer, type LineResult } from './analyse-lines.ts'

async function resultsOf(lines: readonly string[], layers: readonly LineLayer[] = []): Promise<readonly LineResult[]> {
  const stream = (async function* () {
    yield* lines
  })()
  const results: LineResult[] = []
  for await (const result of analyseLines(stream, new Set(layers))) results.push(result)
  return results
}

async function answerTo(input: object, layers: readonly LineLayer[] = []) {
  const [result] = await resultsOf([JSON.stringify(input)], layers)
  if (result?.kind !== 'answer') throw new Error('no answer')
  return JSON.parse(result.json)
}

const TEXT = 'Ada Keller, the foreign minister, said on Monday that talks would resume.'

test('an attribution says where its source, cue and content stand, and who speaks', async () => {
  const { id, attributions } = await answerTo({ id: 'a', text: TEXT })
  expect(id).toBe('a')
  const words = (spans: readonly [number, number][]) => spans.map(([start, end]) => TEXT.slice(start, end)).join(' … ')
  expect(attributions).toHaveLength(1)
  expect(words(attributions[0].cue)).toBe('said')
  expect(words(attributions[0].source)).toContain('Ada Keller')
  expect(words(attributions[0].content)).toContain('talks would resume')
  expect(attributions[0].speaker).toBe('Ada Keller')
})

test('what is less sure than asked is left out, and an inner attribution then stands alone', async () => {
  const text = 'Keller said that Osei had refused to sign the text.'
  const [all] = await resultsOf([JSON.stringify({ id: 'a', text })])
  const { attributions } = JSON.parse(all!.kind === 'answer' ? all!.json : '')
  expect(attributions.map(({ nestedIn }: { nestedIn?: number }) => nestedIn)).toEqual([undefined, 0])
  const least = Math.max(...attributions.map(({ confidence }: { confidence: number }) => confidence))
  const stream = (async function* () {
    yield JSON.stringify({ id: 'a', text })
  })()
  for await (const result of analyseLines(stream, new Set(), least - 0.005)) {
    const { attributions } = JSON.parse(result.kind === 'answer' ? result.json : '')
    expect(attributions).toHaveLength(1)
    expect(attributions[0]).not.toHaveProperty('nestedIn')
  }
})

test('names have kinds, and mentions of one person share a chain', async () => {
  const text = `${TEXT} Keller left on Tuesday.`
  const { entities, mentions } = await answerTo({ id: 'a', text }, ['entities', 'mentions'])
  expect(entities.map(({ type }: { type: string }) => type)).toContain('person')
  const chainsOfKeller = mentions
    .filter(({ start, end }: { start: number; end: number }) => text.slice(start, end).includes('Keller'))
    .map(({ chain }: { chain: number }) => chain)
  expect(new Set(chainsOfKeller).size).toBe(1)
})

const UNUSABLE: readonly [string, string, RegExp][] = [
  ['broken JSON', '{"id":', /no JSON/],
  ['an array', '[]', /no JSON object/],
  ['null', 'null', /no JSON object/],
  ['no text', '{"id":"a"}', /no "text"/],
  ['a text that is none', '{"id":"a","text":7}', /no "text"/],
  ['an id that is none', '{"id":{},"text":"x"}', /"id" is neither/],
  ['a text that is too long', JSON.stringify({ id: 'a', text: 'x'.repeat(2_000_001) }), /2000001 characters/],
]

test.each(UNUSABLE)('told with its line, and passed over: %s', async (_, line, why) => {
  const results = await resultsOf(['', line, '{"id":"b","text":""}'])
  expect(results).toEqual([
    { kind: 'unusable', line: 2, why: expect.stringMatching(why) },
    { kind: 'answer', json: expect.stringContaining('"id":"b"') },
  ])
})

test('a date that is none leaves the report undated', async () => {
  expect(await answerTo({ id: 'a', text: TEXT, published: 'Tuesday' })).toEqual(await answerTo({ id: 'a', text: TEXT }))
})

test('any line is answered or told', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.string({ unit: 'binary' }).map(text => JSON.stringify({ text })),
      ),
      async line => {
        const results = await resultsOf([line.replaceAll('\n', ' ')])
        expect(results.length).toBeLessThanOrEqual(1)
      },
    ),
  )
})
