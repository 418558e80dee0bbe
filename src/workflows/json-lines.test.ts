import { expect, test } from 'vitest'
import { compareLines } from './compare-lines.ts'
import { groupLines } from './group-lines.ts'
import type { LineAnswer } from './json-lines.ts'

test('each line is answered in its place, and a bad one with what is wrong with it', async () => {
  const lines = [
    '{"id": "a", "text": "A ferry sank off Port Ardan"}',
    'no JSON',
    '[]',
    '',
    '{"id": 7, "title": "Ferry"}',
    '{"id": {}, "text": ""}',
    '{"id": "b", "text": "The ferry that sank off Port Ardan", "t": 1931000000, "extra": true}',
  ]
  expect(await answersOf(groupLines(streamOf(lines)))).toEqual([
    { id: 'a', cluster: 0 },
    { id: null, cluster: null, problem: expect.stringMatching(/^line 2: no JSON/) },
    { id: null, cluster: null, problem: 'line 3: no JSON object' },
    { id: 7, cluster: null, problem: 'line 5: no "text"' },
    { id: null, cluster: null, problem: 'line 6: "id" is neither a string nor a number' },
    { id: 'b', cluster: 0 },
  ])
})

test('a pair is answered with score, relation, reasons and the places that tell the same', async () => {
  const a = 'Envoys met in a grain store. The harbour master refused to count the barges behind the lock.'
  const [answer, bad] = await answersOf(
    compareLines(streamOf([JSON.stringify({ id: 1, a, b: a }), '{"id": 2, "a": ""}'])),
  )
  expect(answer).toMatchObject({ id: 1, pred: true, relation: 'copy' })
  expect(answer!['alike']).toContainEqual({ a: [29, 92], b: [29, 92] })
  expect(bad).toEqual({
    id: 2,
    score: 0,
    pred: false,
    relation: 'undecided',
    reasons: [],
    problem: 'line 2: no "b"',
  })
})

test('a pair of sentences is judged with all sentences of the input, in whatever order the lines come', async () => {
  // Forty mornings of two stories; what asks is of one of them, and its sentences share no word.
  const lines = Array.from({ length: 40 }, (_, at) => ({
    id: at,
    a: at % 2 ? `Osei gave himself up on day ${at} and went to jail.` : `On day ${at} the ferry reached Port Belis.`,
    b: at % 2 ? `Tom Osei, in jail since day ${at}.` : `Port Belis saw its ferry again, for the ${at}th time.`,
  }))
  const asked = { id: 'asked', a: 'He gave himself up.', b: 'The jail took in Tom Osei.' }
  const answersTo = async (pairs: readonly object[]) =>
    new Map(
      (await answersOf(compareLines(streamOf(pairs.map(pair => JSON.stringify(pair)))))).map(one => [one['id'], one]),
    )
  const alone = (await answersTo([asked])).get('asked')!
  const together = await answersTo([asked, ...lines])
  expect(Number(together.get('asked')!['score'])).toBeGreaterThan(Number(alone['score']) + 0.1)
  expect(together.get('asked')!['reasons']).toContainEqual(expect.stringMatching(/^Of the 82 sentences read, both are/))
  expect(await answersTo([...lines.toReversed(), asked, asked])).toEqual(together)
})

test('only pairs of sentences, and what comes after them, wait for the last line', async () => {
  const text = 'The harbour master of Port Belis refused to count the barges. '.repeat(10)
  const lines = ['long', 'short', 'long', 'long'].map((length, id) =>
    JSON.stringify(length === 'long' ? { id, a: text, b: text } : { id, a: 'A ferry sank.', b: 'The ferry sank.' }),
  )
  const seen: string[] = []
  async function* asked() {
    for (const [at, line] of lines.entries()) {
      seen.push(`asked ${at}`)
      yield line
    }
  }
  for await (const { json } of compareLines(asked())) seen.push(`answered ${JSON.parse(json).id}`)
  expect(seen).toEqual([
    'asked 0',
    'answered 0',
    'asked 1',
    'asked 2',
    'asked 3',
    'answered 1',
    'answered 2',
    'answered 3',
  ])
})

test('the answer to a line does not wait for the next', async () => {
  const asked: string[] = []
  async function* lines() {
    for (const id of ['a', 'b']) {
      asked.push(id)
      yield JSON.stringify({ id, text: 'Ferry' })
    }
  }
  const answers = groupLines(lines())
  await answers.next()
  expect(asked).toEqual(['a'])
})

async function* streamOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

async function answersOf(
  answers: AsyncIterable<LineAnswer>,
): Promise<readonly { readonly [field: string]: unknown }[]> {
  const all = []
  for await (const { json } of answers) all.push(JSON.parse(json))
  return all
}
