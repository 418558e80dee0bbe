import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readAliases } from './aliases.ts'
import { FileMissing, Unreadable } from './unreadable.ts'

function fileOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'aliases.txt'), text)
  return join(folder, 'aliases.txt')
}

test('each line is one actor under several names', async () => {
  const names = await readAliases(
    fileOf('\uFEFF# the two sides\r\nArdan: the Republic, Ardan City [state]\r\n\r\nThe Front: PF\n'),
  )
  expect(names).toEqual([
    ['Ardan', 'the Republic', 'Ardan City'],
    ['The Front', 'PF'],
  ])
})

test.each([
  'Ardan',
  'Ardan:',
  ': the Republic',
  'Ardan: [state]',
])('a line without two names is refused: %s', async line => {
  await expect(readAliases(fileOf(`A: b\n${line}\n`))).rejects.toThrow(/line 2 is no list of names/)
  await expect(readAliases(fileOf(line))).rejects.toThrow(Unreadable)
})

test('a file of aliases that is not there is told', async () => {
  await expect(readAliases('/missing/aliases.txt')).rejects.toThrow(FileMissing)
})
