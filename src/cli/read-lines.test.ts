import { expect, test } from 'vitest'
import { readLines } from './read-lines.ts'

async function linesOf(...parts: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  const stream = (async function* () {
    for (const part of parts) yield Buffer.from(part)
  })()
  const lines: string[] = []
  for await (const line of readLines(stream)) lines.push(line)
  return lines
}

test('a line ends where its line feed is, wherever the stream was cut', async () => {
  expect(await linesOf('a\nb', 'c\n', '\nd')).toEqual(['a', 'bc', '', 'd'])
})

test('a letter cut in two by the stream is one letter', async () => {
  const bytes = Buffer.from('é\n😀')
  expect(await linesOf(bytes.subarray(0, 1), bytes.subarray(1, 5), bytes.subarray(5))).toEqual(['é', '😀'])
})

test('only a line feed ends a line', async () => {
  expect(await linesOf('a\u2028b\u2029c\u0085d\re')).toEqual(['a\u2028b\u2029c\u0085d\re'])
})

test('a byte order mark belongs to no line', async () => {
  const bytes = Buffer.from('\uFEFFa\n\uFEFFb')
  expect(await linesOf(bytes.subarray(0, 2), bytes.subarray(2))).toEqual(['a', '\uFEFFb'])
})

test('nothing has no lines', async () => {
  expect(await linesOf()).toEqual([])
  expect(await linesOf('')).toEqual([])
})
