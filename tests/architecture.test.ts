/** @module The map in ARCHITECTURE.md, as a test: each room, and the rooms it may import from. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const PURE = ['document', 'learning', 'text', 'language', 'statements', 'alignment', 'record', 'views']
const HEADS = ['analyse-report.ts', 'build-record.ts']

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  document: [],
  learning: [],
  text: ['document'],
  language: ['document', 'learning'],
  statements: ['document', 'learning'],
  alignment: ['document', 'statements'],
  record: ['document', 'statements', 'alignment'],
  views: ['document', 'statements', 'alignment', 'record'],
  page: ['document', 'views'],
  exports: ['document', 'record', 'views'],
  sources: ['document'],
  storage: ['document', 'learning', 'statements', 'alignment', 'record'],
  workflows: [...PURE, ...HEADS, 'page', 'exports', 'sources', 'storage'],
  cli: ['document', 'workflows', 'views', 'page'],
}

const HEADS_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'analyse-report.ts': ['document', 'text', 'language', 'statements'],
  'build-record.ts': ['document', 'statements', 'alignment', 'record'],
}

const rooms = readdirSync('src', { withFileTypes: true }).filter(entry => entry.isDirectory())

test('every room is on the map', () => {
  expect(rooms.map(room => room.name).sort()).toEqual(Object.keys(MAY_IMPORT).sort())
})

test.each(Object.keys(MAY_IMPORT))('%s imports only what it may', room => {
  const files = readdirSync(join('src', room), { recursive: true, encoding: 'utf8' }).map(name =>
    join('src', room, name),
  )
  expect(strays(files, [room, ...MAY_IMPORT[room]!])).toEqual([])
})

test.each(Object.keys(HEADS_MAY_IMPORT))('%s imports only what it may', head => {
  expect(strays([join('src', head)], HEADS_MAY_IMPORT[head]!)).toEqual([])
})

test('src imports neither training nor benchmarks nor tests', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map(name => join('src', name))
  expect(
    importsOf(files)
      .filter(({ to }) => to === '..')
      .map(({ file }) => file),
  ).toEqual([])
})

test('ARCHITECTURE.md names every room, and no room that is not there', () => {
  const named = [...readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/^\| `(\w+)` \|/gm)].map(([, room]) => room!)
  expect(named.sort()).toEqual(rooms.map(room => room.name).sort())
})

/** Every file of the pure rooms, and the two heads. */
const pureFiles = [...PURE, 'page']
  .flatMap(room =>
    readdirSync(join('src', room), { recursive: true, encoding: 'utf8' }).map(name => join('src', room, name)),
  )
  .concat(HEADS.map(head => join('src', head)))
  .filter(name => /(?<!\.test)\.ts$/.test(name))

test.each([
  ['a package', /^(?:import |(?:import|export) .* from |\} from )['"][^.'"]|\bimport\(\s*['"][^.'"]/m],
  ['the clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\b/],
  ['chance', /\bMath\.random\b|\bcrypto\b/],
  ['the locale', /\blocaleCompare\b|\btoLocale|\bIntl\./],
])('a pure room does not ask %s', (_, asking) => {
  const code = (file: string) => readFileSync(file, 'utf8').replace(/^\s*(?:\/?\*|\/\/).*$/gm, '')
  expect(pureFiles.filter(file => asking.test(code(file)))).toEqual([])
})

test.each(HEADS)('%s reads on one screen', head => {
  expect(readFileSync(join('src', head), 'utf8').split('\n').length).toBeLessThanOrEqual(80)
})

function strays(files: readonly string[], allowed: readonly string[]): readonly string[] {
  return importsOf(files)
    .filter(({ to }) => !allowed.includes(to))
    .map(({ file, to }) => `${file} imports ${to}`)
}

function importsOf(files: readonly string[]): readonly { readonly file: string; readonly to: string }[] {
  return files
    .filter(name => /(?<!\.test)\.tsx?$/.test(name))
    .flatMap(file =>
      [...readFileSync(file, 'utf8').matchAll(/(?:from|import|import\()\s*['"](\.[^'"]+)['"]/g)].map(([, path]) => ({
        file,
        to: relative('src', join(dirname(file), path!)).split('/')[0]!,
      })),
    )
}
