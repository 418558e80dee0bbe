import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Report } from '../document/report.ts'
import { openPageReader } from './read-html.ts'
import { type ReadOptions, readReports } from './read-reports.ts'
import { PageTooHeavy } from './unreadable.ts'

/** Files by path, in a folder of their own. */
function folderWith(files: { readonly [path: string]: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

async function reportsOf(folder: string, options: ReadOptions = {}): Promise<readonly Report[]> {
  return (await readReports([folder], options)).reports
}

test('files are found in folders within folders, hidden ones and packages excepted', async () => {
  const folder = folderWith({
    'b.txt': 'b',
    'a/c.MD': 'c',
    '.hidden.txt': 'h',
    '.git/x.txt': 'x',
    'node_modules/p/readme.md': 'r',
  })
  expect((await reportsOf(folder)).map(({ file }) => file)).toEqual(['b.txt', 'c.MD'])
})

test('a report is named by the hash of its text', async () => {
  const [report] = await reportsOf(folderWith({ 'a.txt': 'abc' }))
  // SHA-256 of "abc": FIPS 180-2, appendix B.1.
  expect(report?.id).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('the text is kept exactly: line ends, spaces and forms of letters', async () => {
  const text = '\r\nA\u0301\u00a0b \r c\n\n'
  expect((await reportsOf(folderWith({ 'a.txt': text })))[0]?.text).toBe(text)
})

const OUTLET = JSON.stringify([{ file: 'a.txt', outlet: 'The Paper', published: '2026-03-12', colour: 'red' }])

const PLACES: readonly [string, { readonly [path: string]: string }, string][] = [
  ['beside the report', { 'a.txt': 'a', 'metadata.json': OUTLET }, 'a.txt'],
  ['in the folder that was named', { 'x/y/a.txt': 'a', 'metadata.json': OUTLET }, ''],
  ['above a folder of reports', { 'reports/a.txt': 'a', 'metadata.json': OUTLET }, 'reports'],
  ['above the folder of reports of one report', { 'reports/a.txt': 'a', 'metadata.json': OUTLET }, 'reports/a.txt'],
  ['as one entry', { 'a.txt': 'a', 'metadata.json': OUTLET.slice(1, -1) }, ''],
  [
    'as entries by file',
    { 'a.txt': 'a', 'metadata.json': '{"a.txt": {"outlet": "The Paper", "published": "2026-03-12"}}' },
    '',
  ],
]

test.each(PLACES)('metadata is found %s', async (_, files, named) => {
  const [report] = await reportsOf(join(folderWith(files), named))
  expect(report).toMatchObject({ outlet: 'The Paper', published: '2026-03-12', problems: [] })
})

test('a report without a date gets the one a person gives, or is told to have none', async () => {
  const folder = folderWith({ 'a.txt': 'a', 'b.txt': 'b', 'metadata.json': OUTLET })
  const dated = await reportsOf(folder, { published: '2026-01-01' })
  expect(dated.map(({ published }) => published)).toEqual(['2026-03-12', '2026-01-01'])
  const undated = await reportsOf(folder)
  expect(undated.map(({ problems }) => problems.map(({ kind }) => kind))).toEqual([[], ['no-publication-date']])
})

test('a day that no calendar has dates nothing', async () => {
  const metadata = JSON.stringify({ file: 'a.txt', published: '2026-02-30' })
  const { reports, skipped } = await readReports([folderWith({ 'a.txt': 'a', 'metadata.json': metadata })])
  expect(reports[0]?.published).toBeNull()
  expect(skipped).toEqual([expect.stringMatching(/"2026-02-30", no ISO date/)])
})

test('two texts with one file name are told apart by their folders', async () => {
  const folder = folderWith({ 'monday/a.txt': 'one', 'tuesday/a.txt': 'two', 'wednesday/a.txt': 'one' })
  const { reports, skipped } = await readReports([folder])
  expect(reports.map(({ file, text }) => [file, text])).toEqual([
    ['a.txt', 'one'],
    ['tuesday/a.txt', 'two'],
  ])
  expect(skipped).toEqual([expect.stringMatching(/wednesday\/a\.txt: the same text as a\.txt/)])
})

test('a letter gives its subject, sender and date; its text keeps the signature', async () => {
  const letter = [
    'From: "The Paper" <post@paper.example>',
    'Subject: =?utf-8?Q?Talks_=E2=80=94_and_flour?=',
    'Date: Fri, 13 Mar 2026 01:30:00 +0200',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Keller said =E2=80=9Cno=E2=80=9D, and =',
    'left.',
    '',
    '-- ',
    'You receive this because you signed up.',
    '',
  ]
  const [report] = await reportsOf(folderWith({ 'a.eml': letter.join('\r\n') }))
  expect(report).toMatchObject({
    title: 'Talks — and flour',
    outlet: 'The Paper',
    published: '2026-03-13T01:30:00+02:00',
    text: 'Keller said “no”, and left.\n\n-- \nYou receive this because you signed up.\n',
  })
})

test('a letter that is only a page is read as a page', async () => {
  const letter = [
    'From: post@paper.example',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<style>p {color: red}</style><p>Keller said no.</p><p>Then she left.</p>',
  ]
  const [report] = await reportsOf(folderWith({ 'a.eml': letter.join('\r\n') }))
  expect(report).toMatchObject({ outlet: 'post@paper.example', text: 'Keller said no.\nThen she left.' })
})

test('a text that only ends like a letter is read as a text', async () => {
  const [report] = await reportsOf(folderWith({ 'a.eml': 'Keller said: no.\n' }))
  expect(report).toMatchObject({ title: null, text: 'Keller said: no.\n' })
})

test('a page that takes too long is given up, and the next one is read', async () => {
  const heavy = '<b><table><tr><td>'.repeat(40_000)
  const pages = openPageReader(300)
  try {
    await expect(pages.read('heavy.html', heavy)).rejects.toThrow(PageTooHeavy)
  } finally {
    await pages.close()
  }
  const patient = openPageReader()
  try {
    expect((await patient.read('light.html', '<p>Keller said no.</p>')).text).toBe('Keller said no.')
  } finally {
    await patient.close()
  }
})
