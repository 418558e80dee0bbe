/** @module Bad input: nothing of it crashes, loses a good report, or passes in silence. */
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Run, readout, temporaryFolder } from './run-readout.ts'

const GOOD = 'The minister, Ada Keller, said on Monday that talks would resume.\n'

/** A folder with one good report in it, and the files given. */
function folderWith(files: { readonly [name: string]: string | Uint8Array }): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries({ 'good.txt': GOOD, ...files }))
    writeFileSync(join(folder, name), content)
  return folder
}

async function recordOf(folder: string): Promise<Run & { readonly reports: readonly AnyReport[] }> {
  const run = await readout(['record', folder, '--published', '2026-03-12'])
  expect(run.stderr).not.toContain('defect')
  return { ...run, reports: run.code === 0 ? JSON.parse(run.stdout).reports : [] }
}

interface AnyReport {
  readonly file: string
  readonly problems: readonly { readonly kind: string; readonly message: string }[]
}

function problemsOf(reports: readonly AnyReport[], file: string): readonly string[] {
  return reports.find(report => report.file === file)?.problems.map(({ kind }) => kind) ?? ['no such report']
}

const REFUSED: readonly [string, string | Uint8Array, RegExp][] = [
  ['program.txt', readFileSync(process.execPath).subarray(0, 100_000), /program\.txt: this is not text/],
  ['noise.txt', noise(5_000), /noise\.txt: this is not text/],
  ['picture.html', picture(), /picture\.html: this is not text/],
  ['letter.eml', noise(5_000), /letter\.eml: this is not text/],
  ['table.xlsx', 'x', /table\.xlsx: unsupported kind of file.*\.txt/],
  ['empty.txt', '', /empty\.txt: there are no words in it.*whole/],
  ['white.txt', ' \n\t\n', /white\.txt: there are no words in it/],
  ['links.html', '<nav></nav>', /links\.html: there are no words in it/],
  ['nothing.bin', '', /nothing\.bin: there are no words in it/],
  ['twin.txt', GOOD, /twin\.txt: the same text as good\.txt/],
]

test('empty files, programs, noise, pictures, other formats and second copies are told and passed over', async () => {
  const files = Object.fromEntries(REFUSED.map(([name, content]) => [name, content]))
  const { code, stderr, reports } = await recordOf(folderWith(files))
  expect(code).toBe(0)
  expect(reports.map(({ file }) => file)).toEqual(['good.txt'])
  for (const [, , message] of REFUSED) expect(stderr).toMatch(message)
})

test('50 MB of one line are told to be too long, and cost nobody a report', async () => {
  const { code, stderr, reports } = await recordOf(folderWith({ 'long.txt': Buffer.alloc(50_000_000, 'talks ') }))
  expect(code).toBe(0)
  expect(reports).toHaveLength(1)
  expect(stderr).toMatch(/long\.txt: a text of 50000000 characters is too long.*at most 2000000/)
})

test('a file over 64 MiB is not even read', async () => {
  const folder = folderWith({ 'huge.txt': '' })
  truncateSync(join(folder, 'huge.txt'), 65 * 1024 * 1024)
  const { code, stderr } = await recordOf(folder)
  expect(code).toBe(0)
  expect(stderr).toMatch(/huge\.txt: 68157440 bytes are too many/)
})

test('a page that nests too deep is read as far as it can be', async () => {
  const page = `<h1>Talks</h1>${'<div>'.repeat(3_000)}<p>The minister said that talks would resume on Monday.</p>`
  const { code, reports } = await recordOf(folderWith({ 'deep.html': page }))
  expect(code).toBe(0)
  expect(reports.map(({ file }) => file)).toEqual(['deep.html', 'good.txt'])
})

const ACCENTS = 'The café in Málaga was closed, Ada Keller said. “We waited for an afternoon,” she added.\n'

const ENCODINGS: { readonly [file: string]: Uint8Array } = {
  'utf-8.txt': Buffer.from(ACCENTS),
  'utf-8-marked.txt': Buffer.from(`\uFEFF${ACCENTS}`),
  'windows-1252.txt': iconv.encode(ACCENTS, 'windows-1252'),
  'utf-16le-marked.txt': iconv.encode(ACCENTS, 'utf-16le', { addBOM: true }),
  'utf-16be-marked.txt': iconv.encode(ACCENTS, 'utf-16be', { addBOM: true }),
  'utf-16le.txt': iconv.encode(ACCENTS, 'utf-16le', { addBOM: false }),
  'utf-16be.txt': iconv.encode(ACCENTS, 'utf-16be', { addBOM: false }),
}

test('the same words are the same report in every encoding', async () => {
  const { stderr, reports } = await recordOf(folderWith(ENCODINGS))
  expect(reports.map(({ file }) => file)).toEqual(['good.txt', 'utf-16be-marked.txt'])
  expect(problemsOf(reports, 'utf-16be-marked.txt')).toContain('encoding')
  expect(stderr.match(/the same text as utf-16be-marked\.txt/g)).toHaveLength(6)
})

test('astral characters and CRLF count as they do in the file', async () => {
  const text = '\u{1F600}\u{1D54F} heading\r\n\r\n“We will talk,” said Ada Keller, the foreign minister.\r\n'
  const { code, stdout } = await readout(
    ['analyse', '--jsonl', '--layers', 'tokens'],
    JSON.stringify({ id: 'a', text }),
  )
  expect(code).toBe(0)
  const { tokens } = JSON.parse(stdout) as { readonly tokens: readonly [number, number][] }
  const words = tokens.map(([start, end]) => text.slice(start, end))
  expect(words).toContain('talk')
  expect(words).toContain('Keller')
  expect(words.join('')).not.toMatch(/[\r\n]/)
})

test('halves of surrogate pairs are read, and told', async () => {
  const { code, stdout } = await readout(
    ['analyse', '--jsonl'],
    '{"id":"a","text":"Half \\ud83d of a pair, Keller said."}\n',
  )
  expect(code).toBe(0)
  expect(JSON.parse(stdout).problems).toContainEqual(expect.objectContaining({ start: 5, end: 6 }))
})

test('a line that is no report is told with its number, and the others are answered', async () => {
  const input = '{"id":"a","text":"One."}\nnot json\n[]\n{"id":"b"}\n\n{"id":"c","text":"Two."}\n'
  const { code, stdout, stderr } = await readout(['analyse', '--jsonl'], input)
  expect(code).toBe(0)
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).id),
  ).toEqual(['a', 'c'])
  expect(stderr.match(/^line \d/gm)).toEqual(['line 2', 'line 3', 'line 4'])
})

test('50 MB in one JSON line are passed over, and the next line is answered', async () => {
  const input = Buffer.concat([Buffer.alloc(50_000_000, 'x'), Buffer.from('\n{"id":"b","text":"Two."}\n')])
  const { code, stdout, stderr } = await readout(['analyse', '--jsonl'], input)
  expect(code).toBe(0)
  expect(JSON.parse(stdout).id).toBe('b')
  expect(stderr.length).toBeLessThan(500)
})

const NOTHING: readonly [string, (folder: string) => readonly string[]][] = [
  ['a path that does not exist', folder => ['brief', join(folder, 'missing')]],
  ['a folder without reports', folder => ['brief', folder]],
  ['a dossier to be made of nothing', folder => ['add', join(folder, 'new.dossier'), join(folder, 'missing')]],
  ['an empty name', () => ['brief', '']],
  ['a pipe, which nobody waits for', folder => ['brief', pipeIn(folder)]],
  ['no JSON line', () => ['analyse', '--jsonl']],
]

function pipeIn(folder: string): string {
  const pipe = join(folder, 'pipe.txt')
  execFileSync('mkfifo', [pipe])
  return pipe
}

test.each(NOTHING)('nothing usable, exit code 1: %s', async (_, args) => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, '.hidden'))
  writeFileSync(join(folder, '.hidden', 'report.txt'), GOOD)
  const { code, stdout, stderr } = await readout(args(folder))
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).not.toBe('')
  expect(stderr).not.toContain('defect')
})

test('a missing path among good ones is told', async () => {
  const folder = folderWith({})
  const { code, stderr } = await readout(['record', folder, join(folder, 'missing.txt')])
  expect(code).toBe(0)
  expect(stderr).toMatch(/missing\.txt: there is no such file or folder/)
})

test('a folder that leads back to itself is read once', async () => {
  const folder = folderWith({})
  symlinkSync(folder, join(folder, 'again'))
  expect((await recordOf(folder)).reports).toHaveLength(1)
})

test('metadata that is no JSON is told, and the reports are read', async () => {
  const { code, stderr, reports } = await recordOf(folderWith({ 'metadata.json': '{"file": ' }))
  expect({ code, files: reports.length }).toEqual({ code: 0, files: 1 })
  expect(stderr).toMatch(/metadata\.json: this is no JSON/)
})

test('metadata that a person named and that is no JSON ends the run, exit code 3', async () => {
  const folder = folderWith({ 'mine.json': '[1]' })
  const { code, stderr } = await readout(['record', folder, '--metadata', join(folder, 'mine.json')])
  expect(code).toBe(3)
  expect(stderr).toMatch(/mine\.json: entry 1 names no "file"/)
})

// Permissions do not bind root: those cases are skipped for it, in sight. A file in the place of a folder refuses everybody.
const isRoot = process.getuid?.() === 0
const whyNot = isRoot ? ' (skipped: permissions do not bind root)' : ''

async function refusesToWrite(folder: string): Promise<void> {
  const good = join(folderWith({}), 'good.txt')
  const runs = await Promise.all([
    readout(['add', join(folder, 'talks.dossier'), good]),
    readout(['brief', good, '--html', join(folder, 'page.html')]),
  ])
  for (const { code, stdout, stderr } of runs) {
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toMatch(/it could not be written .*Check the folder/)
  }
}

test('what cannot be written is told, exit code 3: a file instead of a folder', () =>
  refusesToWrite(join(folderWith({}), 'good.txt')))

test.skipIf(isRoot)(`what cannot be written is told, exit code 3: a folder that may only be read${whyNot}`, () => {
  const folder = temporaryFolder()
  chmodSync(folder, 0o500)
  return refusesToWrite(folder)
})

test.skipIf(isRoot)(`a dossier in a folder that may only be read can be read${whyNot}`, async () => {
  const folder = temporaryFolder()
  copyFileSync(join(kept, 'talks.dossier'), join(folder, 'talks.dossier'))
  chmodSync(join(folder, 'talks.dossier'), 0o400)
  chmodSync(folder, 0o500)
  expect(await readout(['brief', join(folder, 'talks.dossier')])).toMatchObject({ code: 0, stderr: '' })
})

let kept = ''

beforeAll(async () => {
  kept = mkdtempSync(join(tmpdir(), 'readout-'))
  expect((await readout(['add', join(kept, 'talks.dossier'), 'examples/lake-talks'])).code).toBe(0)
})

afterAll(() => rmSync(kept, { recursive: true, force: true }))

/** A dossier of ten reports that a test may spoil. */
function copyOfDossier(): string {
  const dossier = join(temporaryFolder(), 'talks.dossier')
  copyFileSync(join(kept, 'talks.dossier'), dossier)
  return dossier
}

const SPOILED: readonly [string, (dossier: string) => void, RegExp][] = [
  ['from a newer version', dossier => run(dossier, 'PRAGMA user_version = 99'), /has format 99.*Update Readout/],
  ['cut off', dossier => truncateSync(dossier, 20_000), /this dossier is damaged .*Restore a copy/],
  ['overwritten in the middle', dossier => overwrite(dossier, 4_096, 30_000), /this dossier is damaged/],
  ['overwritten at the start', dossier => overwrite(dossier, 0, 1_000), /this is not a dossier|unsupported kind/],
  ['without its tables', dossier => run(dossier, 'DROP TABLE analyses'), /this dossier is damaged/],
  ['a text', dossier => writeFileSync(dossier, GOOD), /this is not a dossier|unsupported kind/],
  ['a database of another program', dossier => run(dossier, 'PRAGMA application_id = 7'), /this is not a dossier/],
]

test.each(SPOILED)('a dossier %s is refused and left as it is', async (_, spoil, message) => {
  const dossier = copyOfDossier()
  spoil(dossier)
  const before = readFileSync(dossier)
  const runs = [await readout(['add', dossier, 'examples/lake-talks']), await readout(['brief', dossier])]
  for (const { code, stdout, stderr } of runs) {
    expect(code).toBeGreaterThan(0)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
    expect(stderr).not.toContain('defect')
    expect(readFileSync(dossier).equals(before)).toBe(true)
  }
})

test('a bad file in the middle loses nothing of a dossier', async () => {
  const dossier = copyOfDossier()
  const folder = folderWith({ 'b.txt': noise(2_000), 'c.txt': 'The talks went on.\n' })
  const { code, stdout, stderr } = await readout(['add', dossier, folder])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^2 reports added, 0 already there; .* holds 12\.$/m)
  expect(stderr).toMatch(/b\.txt: this is not text/)
})

test('the same text under another name keeps the first name, and another text under the same name gets its folder', async () => {
  const dossier = copyOfDossier()
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'tuesday'))
  copyFileSync('examples/lake-talks/reports/01-northline-wire.txt', join(folder, 'copy.txt'))
  writeFileSync(join(folder, 'tuesday', '02-dovrin-courier.txt'), GOOD)
  const { stdout, stderr } = await readout(['add', dossier, folder])
  expect(stdout).toMatch(/^1 report added, 1 already there; .* holds 11\.$/m)
  expect(stderr).toMatch(/copy\.txt: the same text as 01-northline-wire\.txt/)
  const { reports } = JSON.parse((await readout(['record', dossier])).stdout) as {
    readonly reports: readonly AnyReport[]
  }
  expect(reports.map(({ file }) => file)).toContain('tuesday/02-dovrin-courier.txt')
})

function run(dossier: string, sql: string): void {
  const database = new DatabaseSync(dossier, { enableForeignKeyConstraints: false })
  database.exec(sql)
  database.close()
}

function overwrite(file: string, from: number, length: number): void {
  const bytes = readFileSync(file)
  bytes.fill(0xa5, from, from + length)
  writeFileSync(file, bytes)
}

/** Bytes without order, the same every time. Source: the constants of Numerical Recipes' `ranqd1`. */
function noise(length: number): Uint8Array {
  let state = 7
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 24
  })
}

/** The start of a PNG. */
function picture(): Uint8Array {
  return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...noise(1_000)])
}
