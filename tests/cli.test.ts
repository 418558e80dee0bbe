/** @module The commands, as their users and the scripts that call them see them. */
import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readout, temporaryFolder } from './run-readout.ts'

const TALKS = 'examples/lake-talks'
const REPORTS = readdirSync(`${TALKS}/reports`).map(name => `${TALKS}/reports/${name}`)

test('the brief goes to stdout, the page to its file, and the place of the page to stderr', async () => {
  const page = join(temporaryFolder(), 'new', 'folder', 'talks.html')
  const { code, stdout, stderr } = await readout(['brief', TALKS, '--html', page])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^# /)
  expect(stderr).toBe(`The page is ${page}\n`)
  expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/)
  expect(readdirSync(join(page, '..'))).toEqual(['talks.html'])
})

test('the record is the same bytes whatever the order of the paths', async () => {
  const runs = await Promise.all([
    readout(['record', TALKS, '--json']),
    readout(['record', ...REPORTS.toReversed()]),
    readout(['brief', '--json', ...REPORTS, TALKS]),
  ])
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0])
  const [first, ...others] = runs.map(({ stdout }) => stdout)
  for (const other of others) expect(other).toBe(first)
  const record = JSON.parse(first!)
  expect(record.schema).toBe('readout-record/1')
  expect(record.reports).toHaveLength(10)
})

test('every passage of the record is found again in the report it names', async () => {
  const { stdout } = await readout(['record', ...REPORTS])
  const passages = passagesIn(JSON.parse(stdout))
  for (const { file, start, end, exact } of passages) {
    // Pages and e-mails are cited in the article's text, which is not the file.
    if (file.endsWith('.txt')) expect(readFileSync(`${TALKS}/reports/${file}`, 'utf8').slice(start, end)).toBe(exact)
  }
})

test('a dossier gives the same record as its files, and adding twice changes nothing', async () => {
  const dossier = join(temporaryFolder(), 'talks.dossier')
  const first = await readout(['add', dossier, TALKS])
  expect(first).toMatchObject({ code: 0, stdout: `10 reports added, 0 already there; ${dossier} holds 10.\n` })
  const again = await readout(['add', dossier, TALKS])
  expect(again).toMatchObject({ code: 0, stdout: `0 reports added, 10 already there; ${dossier} holds 10.\n` })
  const [kept, read] = await Promise.all([readout(['record', dossier]), readout(['record', TALKS])])
  expect(kept.code).toBe(0)
  expect(kept.stdout).toBe(read.stdout)
  expect((await readout(['brief', dossier])).stdout).toBe((await readout(['brief', TALKS])).stdout)
})

test('two processes that add to one dossier at once both succeed', async () => {
  const dossier = join(temporaryFolder(), 'talks.dossier')
  const runs = await Promise.all([
    readout(['add', dossier, ...REPORTS.slice(0, 6)]),
    readout(['add', dossier, ...REPORTS.slice(4)]),
  ])
  expect(runs.map(({ code }) => code)).toEqual([0, 0])
  expect(JSON.parse((await readout(['record', dossier])).stdout).reports).toHaveLength(10)
})

test('JSON lines come back one a line, in order, extra fields ignored', async () => {
  const lines = [
    { id: 'b', text: 'The minister said talks would resume.', published: '2026-03-12', colour: 'red' },
    { id: 1, text: '' },
    { id: 'a', text: 'Separators \u2028 and \u2029 end no line.' },
  ]
  const { code, stdout, stderr } = await readout(
    ['analyse', '--jsonl'],
    lines.map(line => JSON.stringify(line)).join('\n'),
  )
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const answers = answersOf(stdout)
  expect(answers.map(({ id }) => id)).toEqual(['b', 1, 'a'])
  for (const answer of answers) expect(Object.keys(answer)).toEqual(['id', 'attributions', 'problems'])
})

test('tokens that come with a text are used instead of ours', async () => {
  const tokens = [
    [0, 3],
    [4, 10],
    [11, 15],
    [16, 18],
  ]
  const line = JSON.stringify({ id: 1, text: 'Ada Keller said no', tokens, sentences: [[0, 18]] })
  const { stdout } = await readout(['analyse', '--jsonl', '--layers', 'tokens,tags,heads,entities'], line)
  const answer = JSON.parse(stdout)
  expect(answer.tokens).toEqual(tokens)
  expect(answer.tags).toHaveLength(4)
  expect(answer.heads.filter(({ head }: { head: number }) => head === -1)).toHaveLength(1)
  expect(answer.entities).toEqual([{ start: 0, end: 10, type: 'person' }])
})

test('tokens that do not fit their text are told, with the line', async () => {
  const lines = [
    { id: 1, text: 'Ada', tokens: [[0, 9]] },
    { id: 2, text: 'Ada', tokens: 'no' },
    { id: 3, text: 'Ada said no.' },
  ]
  const { stdout, stderr } = await readout(['analyse', '--jsonl'], lines.map(line => JSON.stringify(line)).join('\n'))
  expect(
    stdout
      .trim()
      .split('\n')
      .map(answer => JSON.parse(answer).id),
  ).toEqual([3])
  expect(stderr).toMatch(/line 1: "tokens".*\n.*line 2: "tokens"/)
})

test('JSON lines carry the layers that were asked for', async () => {
  const line = JSON.stringify({ id: 'a', text: 'Keller spoke.' })
  const { stdout } = await readout(['analyse', '--jsonl', '--layers', 'tokens,entities,mentions,attributions'], line)
  expect(Object.keys(answersOf(stdout)[0]!)).toEqual([
    'id',
    'attributions',
    'tokens',
    'sentences',
    'entities',
    'mentions',
    'problems',
  ])
})

test.each(['group', 'compare'])('%s answers bad lines too, and fails when there is nothing else', async command => {
  const { code, stdout, stderr } = await readout([command, '--jsonl'], 'no JSON\n{"id": 1}\n')
  expect(code).toBe(1)
  expect(
    stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).id),
  ).toEqual([null, 1])
  expect(stderr).toMatch(/No line could be used.*"id": "a"/)
})

const WRONG_USAGE: readonly [string, readonly string[], RegExp][] = [
  ['no command', [], /Usage: readout/],
  ['an unknown command', ['breif', TALKS], /unknown command 'breif'/],
  ['a command without paths', ['brief'], /missing required argument/],
  ['an unknown option', ['brief', TALKS, '--pdf'], /unknown option '--pdf'/],
  ['a date that is none', ['brief', TALKS, '--published', 'Tuesday'], /no ISO date.*2026-03-12/],
  ['a layer that does not exist', ['analyse', '--jsonl', '--layers', 'moods'], /no layer "moods".*tokens, tags/],
  ['analyse without --jsonl', ['analyse'], /readout analyse --jsonl/],
  ['group without --jsonl', ['group'], /readout group --jsonl/],
  ['compare without --jsonl', ['compare'], /readout compare --jsonl/],
]

test.each(WRONG_USAGE)('wrong usage, exit code 2: %s', async (_, args, message) => {
  const { code, stdout, stderr } = await readout(args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(message)
})

test('help and version are results', async () => {
  const [help, version] = await Promise.all([readout(['--help']), readout(['--version'])])
  expect(help).toMatchObject({ code: 0, stderr: '' })
  expect(help.stdout).toContain('readout brief reports/')
  expect(version).toEqual({ code: 0, stderr: '', stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
})

test('metadata that a person names goes before what lies beside the reports', async () => {
  const metadata = join(temporaryFolder(), 'mine.json')
  writeFileSync(metadata, JSON.stringify([{ file: '01-northline-wire.txt', outlet: 'Mine', published: '2026-03-10' }]))
  const { stdout } = await readout(['record', REPORTS[0]!, '--metadata', metadata])
  expect(JSON.parse(stdout).reports[0]).toMatchObject({ outlet: 'Mine', published: '2026-03-10' })
})

test('names that a person says are one become one actor', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.txt'), 'Ada Keller said on Monday that talks would resume.\n')
  writeFileSync(join(folder, 'b.txt'), 'Kofi Osei said on Monday that talks would not resume.\n')
  writeFileSync(join(folder, 'names'), 'Ada Keller: Kofi Osei [person]\n')
  const reports = [join(folder, 'a.txt'), join(folder, 'b.txt'), '--published', '2026-03-12']
  const [apart, together] = await Promise.all([
    readout(['record', ...reports]),
    readout(['record', ...reports, '--aliases', join(folder, 'names')]),
  ])
  expect(namesIn(apart.stdout)).toEqual(['Ada Keller', 'Kofi Osei'])
  expect(namesIn(together.stdout)).toHaveLength(1)
})

test('an old Node is told what to do, in one line', () => {
  const pretend = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.1.0' } })"
  const old = spawnSync(process.execPath, [
    '--import',
    `data:text/javascript,${pretend}`,
    'src/cli/readout.mjs',
    'brief',
  ])
  expect(old.status).toBe(3)
  expect(String(old.stderr)).toMatch(/^readout needs Node 24 or newer.*npm run -s readout.*\n$/)
})

test('a reader that has seen enough ends the program in peace', async () => {
  const child = spawn(process.execPath, ['src/cli/readout.mjs', 'record', TALKS], { stdio: ['ignore', 'pipe', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', part => {
    stderr += part
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise(done => child.on('close', done))
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

function namesIn(stdout: string): readonly string[] {
  const { actors } = JSON.parse(stdout) as { readonly actors: readonly { readonly name: string }[] }
  return actors.map(({ name }) => name).sort()
}

function answersOf(stdout: string): readonly { readonly [key: string]: unknown }[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
}

interface AnyPassage {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly exact: string
}

function passagesIn(value: unknown): readonly AnyPassage[] {
  if (typeof value !== 'object' || value === null) return []
  if ('exact' in value && 'file' in value) return [value as AnyPassage]
  return Object.values(value).flatMap(passagesIn)
}

test('the record as of a day holds what was published by then, and diff tells what came after', async () => {
  const [early, changes, told] = await Promise.all([
    readout(['record', TALKS, '--as-of', '2026-03-11']),
    readout(['diff', TALKS, '--from', '2026-03-11', '--to', '2026-03-12', '--json']),
    readout(['diff', TALKS, '--from', '2026-03-11', '--to', '2026-03-12']),
  ])
  const { reports }: { reports: { published: string }[] } = JSON.parse(early.stdout)
  expect(reports.length).toBeGreaterThan(0)
  expect(reports.filter(({ published }) => published.slice(0, 10) > '2026-03-11')).toEqual([])
  expect(JSON.parse(changes.stdout).changes.length).toBeGreaterThan(0)
  expect(told.stdout).toMatch(/^# What changed between 11 March 2026 and 12 March 2026\n/)
  expect((await readout(['diff', TALKS, '--from', '2026-03-12', '--to', '2026-03-11'])).code).toBe(2)
})

/** Fourteen runs of the program, one after another. */
const MANY_RUNS = 120_000

test('a decision holds for every later build, and can be taken back', { timeout: MANY_RUNS }, async () => {
  const dossier = join(temporaryFolder(), 'talks.dossier')
  await readout(['add', dossier, TALKS])
  const nextSteps = async () => {
    const record = JSON.parse((await readout(['record', dossier])).stdout)
    return record.nextSteps.map(({ id }: { id: string }) => id) as string[]
  }
  const [first] = await nextSteps()
  const signed = ['--by', 'Osei', '--reason', 'the hall is booked for another day']
  expect((await readout(['decide', dossier, 'reject', first!, ...signed])).stdout).toMatch(/^decision-1: reject: /)
  expect(await nextSteps()).not.toContain(first)
  expect((await readout(['decisions', dossier])).stdout).toContain('the hall is booked for another day')
  const other = (await nextSteps())[0]!
  await readout(['decide', dossier, 'reject', other, ...signed, '--instead-of', 'decision-1'])
  expect(await nextSteps()).toContain(first)
  expect((await readout(['decide', dossier, 'reject', 'no such item', ...signed])).code).toBe(2)
  expect((await readout(['decide', dossier, 'same', first!, ...signed])).code).toBe(2)
  await readout(['decide', dossier, 'relabel', 'Water flow and allocation', '--value', 'Flow', ...signed])
  const record = JSON.parse((await readout(['record', dossier])).stdout)
  expect(record.issues.map(({ label }: { label: string }) => label)).toContain('Flow')
  const [{ id, sides }] = record.disputes
  await readout(['decide', dossier, 'resolve', id, '--value', sides[0].claim, ...signed])
  const { disputes } = JSON.parse((await readout(['record', dossier])).stdout)
  expect(disputes.find((dispute: { id: string }) => dispute.id === id)).toMatchObject({
    sides,
    resolution: { side: sides[0].claim, by: 'Osei' },
  })
})
