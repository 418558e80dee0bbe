/** @module Links between the project's own pages lead somewhere, and so do the pages that comments name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const pages = ['.', 'docs', 'benchmarks', 'src']
  .flatMap(folder =>
    readdirSync(folder, { recursive: folder !== '.', encoding: 'utf8' }).map(name => join(folder, name)),
  )
  .filter(path => path.endsWith('.md'))

test.each(pages)('every link in %s leads somewhere', page => {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, to]) => to!)
  expect(links.filter(to => !existsSync(join(dirname(page), to)))).toEqual([])
})

test('every page that a comment names is there', () => {
  const named = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .flatMap(name => readFileSync(join('src', name), 'utf8').match(/\bdocs\/[\w/-]+\.md\b/g) ?? [])
  expect([...new Set(named)].filter(page => !existsSync(page))).toEqual([])
})
