import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Report } from '../document/report.ts'
import type { Testimony } from '../document/testimony.ts'
import type { Decision } from '../record/decision.ts'
import { storeDecision, storedDecisions } from './decisions.ts'
import { DossierMissing, NotADossier } from './dossier-errors.ts'
import { closeDossier, type Dossier, openDossier, openExistingDossier } from './open-dossier.ts'
import { type Analysis, storeAnalyses, storedFiles, storedReports, storedTestimonies, storeReport } from './reports.ts'
import { writeWholeFile } from './write-file.ts'

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function newDossier(): Dossier {
  const dossier = openDossier(join(temporaryFolder(), 'talks.dossier'))
  onTestFinished(() => closeDossier(dossier))
  return dossier
}

function reportOf(id: string, file: string, text = 'Keller said no.'): Report {
  const problems = [{ start: 0, end: 1, kind: 'encoding', message: 'Not UTF-8.' }] as const
  return {
    id,
    file,
    text,
    title: null,
    outlet: 'The Paper',
    byline: null,
    published: '2026-03-12',
    url: null,
    problems,
  }
}

function analysisOf({ text: _, ...report }: Report, engine = 1): Analysis {
  const testimony: Testimony = {
    report,
    figures: [],
    statements: [],
    events: [],
    problems: [],
    shingles: [1, 2],
    sentences: [],
    headline: `engine ${engine}`,
  }
  return { engine, testimony }
}

const NOW = '2026-03-12T08:00:00.000Z'

test('a report comes back as it was stored, astral letters, line ends and zeros included', () => {
  const dossier = newDossier()
  const report = reportOf('1', 'a.txt', '\u{1F600} “no”\r\n\u0000 end')
  expect(storeReport(dossier, report, analysisOf(report), NOW)).toEqual({ kind: 'added' })
  expect(storedReports(dossier)).toEqual([report])
  expect(storedTestimonies(dossier, 1).get('1')).toEqual(analysisOf(report).testimony)
})

test('the same text is stored once, under its first name', () => {
  const dossier = newDossier()
  const [first, second] = [reportOf('1', 'a.txt'), reportOf('1', 'b.txt')]
  storeReport(dossier, first, analysisOf(first), NOW)
  expect(storeReport(dossier, second, analysisOf(second), NOW)).toEqual({ kind: 'known', as: 'a.txt' })
  expect([...storedFiles(dossier)]).toEqual([['1', 'a.txt']])
})

test('one file name never means two texts', () => {
  const dossier = newDossier()
  const [first, second] = [reportOf('1', 'a.txt'), reportOf('2', 'a.txt')]
  storeReport(dossier, first, analysisOf(first), NOW)
  expect(storeReport(dossier, second, analysisOf(second), NOW)).toEqual({ kind: 'name-taken' })
})

test('reports come in the order of their names, not of their coming', () => {
  const dossier = newDossier()
  for (const [id, file] of [
    ['1', 'b.txt'],
    ['2', 'B.txt'],
    ['3', 'a.txt'],
  ] as const) {
    const report = reportOf(id, file)
    storeReport(dossier, report, analysisOf(report), NOW)
  }
  expect(storedReports(dossier).map(({ file }) => file)).toEqual(['B.txt', 'a.txt', 'b.txt'])
})

test('a report whose analysis cannot be stored is not stored either', () => {
  const dossier = newDossier()
  const report = reportOf('1', 'a.txt')
  const broken = { engine: Number.NaN, testimony: analysisOf(report).testimony }
  expect(() => storeReport(dossier, report, broken, NOW)).toThrow()
  expect(storedReports(dossier)).toEqual([])
})

test('each engine has its own analysis of a report', () => {
  const dossier = newDossier()
  const report = reportOf('1', 'a.txt')
  storeReport(dossier, report, analysisOf(report, 1), NOW)
  expect(storedTestimonies(dossier, 2).size).toBe(0)
  storeAnalyses(dossier, [analysisOf(report, 2)])
  expect(storedTestimonies(dossier, 1).get('1')?.headline).toBe('engine 1')
  expect(storedTestimonies(dossier, 2).get('1')?.headline).toBe('engine 2')
})

test('decisions are added and never replaced', () => {
  const dossier = newDossier()
  const first: Decision = {
    id: 'd1',
    verb: 'same',
    targets: ['Ada Keller', 'the minister'],
    value: null,
    by: 'editor',
    at: NOW,
    reason: 'the caption names her',
    supersedes: null,
  }
  const second: Decision = { ...first, id: 'd2', verb: 'different', supersedes: 'd1' }
  storeDecision(dossier, first)
  storeDecision(dossier, second)
  expect(() => storeDecision(dossier, { ...first, reason: 'changed' })).toThrow()
  expect(storedDecisions(dossier)).toEqual([first, second])
})

test('what is closed is there when it is opened again', () => {
  const file = join(temporaryFolder(), 'talks.dossier')
  const report = reportOf('1', 'a.txt')
  const dossier = openDossier(file)
  storeReport(dossier, report, analysisOf(report), NOW)
  closeDossier(dossier)
  const again = openExistingDossier(file)
  expect(storedReports(again)).toEqual([report])
  closeDossier(again)
})

test('a missing dossier is not made by asking for it', () => {
  const file = join(temporaryFolder(), 'talks.dossier')
  expect(() => openExistingDossier(file)).toThrow(DossierMissing)
  expect(existsSync(file)).toBe(false)
})

test('another kind of file is not written over', () => {
  const file = join(temporaryFolder(), 'notes.txt')
  writeFileSync(file, 'My notes of the talks.')
  expect(() => openDossier(file)).toThrow(NotADossier)
})

test('an output file takes the place of the old one, whole', async () => {
  const file = join(temporaryFolder(), 'new', 'page.html')
  await writeWholeFile(file, 'old')
  await writeWholeFile(file, 'new')
  expect(existsSync(file)).toBe(true)
})
