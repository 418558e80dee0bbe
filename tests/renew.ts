/**
 * @module `npm run renew`: rewrites what is written down twice, after a change that is meant:
 * the checksums of data files, the hash of the page's script, and the sample in README.
 * The tests of all three fail until it has run; look at the diff before committing it.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

function renewManifests(): void {
  for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('manifest.json')) continue
    const path = join('src', name)
    let text = readFileSync(path, 'utf8')
    const entries: readonly { file: string; sha256: string }[] = JSON.parse(text)
    for (const { file, sha256 } of entries) {
      const now = createHash('sha256').update(readFileSync(join(dirname(path), file)))
      text = text.replace(sha256, now.digest('hex'))
    }
    writeFileSync(path, text)
  }
}

async function renewScriptHash(): Promise<void> {
  const path = 'src/page/page-script.ts'
  const { PAGE_SCRIPT, PAGE_SCRIPT_HASH } = await import('../src/page/page-script.ts')
  const now = `sha256-${createHash('sha256').update(PAGE_SCRIPT).digest('base64')}`
  writeFileSync(path, readFileSync(path, 'utf8').replace(PAGE_SCRIPT_HASH, now))
}

function readout(args: readonly string[], input = ''): string {
  return execFileSync(process.execPath, ['src/cli/readout.mjs', ...args], { input, encoding: 'utf8' })
}

/** The first `count` pieces of a text and `…` for the rest. */
function shorten(text: string, boundary: RegExp, joint: string, count: number): string {
  const pieces = text.split(boundary)
  const shown = pieces.slice(0, count).join(joint)
  return pieces.length > count ? `${shown}${joint}…` : shown
}

const SENTENCE = /(?<=\]\.) /
/** Rows of the matrix in the sample: its two head lines and three issues. */
const ROWS = 5
const CITATIONS = 3

/** The brief of the bundled example as README shows it: a taste of each section. */
function sampleOf(brief: string): string {
  const [title = '', ...sections] = brief.split(/\n(?=## )/)
  const body = (name: string) => {
    const section = sections.find(text => text.startsWith(`## ${name}\n`)) ?? ''
    return section.slice(section.indexOf('\n')).trim()
  }
  const prose = (name: string, sentences: number) => {
    const [paragraph = ''] = body(name).split('\n\n')
    return `## ${name}\n\n${shorten(paragraph, SENTENCE, ' ', sentences)}`
  }
  const matrix = body('Where the parties stand').split('\n\n')[0] ?? ''
  const told = [
    title.trim(),
    prose('What happened', 2),
    `## Where the parties stand\n\n${shorten(matrix, /\n/, '\n', ROWS)}`,
    prose('What is not disclosed', 1),
    prose('What comes next', 2),
  ].join('\n\n')
  const marks = new Set([...told.matchAll(/\[(\d+)\]/g)].map(([mark]) => mark))
  const citations = brief.split('\n').filter(line => marks.has(line.match(/^\[\d+\]/)?.[0] ?? ''))
  const shown = citations.slice(0, CITATIONS).map(line => line.trimEnd())
  return `${told}\n\n## Citations\n\n${shown.join('\n')}\n…`
}

function renewReadme(): void {
  const sample = sampleOf(readout(['brief', 'examples/lake-talks']))
  const text = readFileSync('README.md', 'utf8')
  const [, input = ''] = text.match(/^\$ echo '(.*)' \|/m) ?? []
  const answer = readout(['analyse', '--jsonl'], `${input}\n`).trim()
  writeFileSync(
    'README.md',
    text
      .replace(/^```markdown\n[\s\S]*?^```$/m, () => `\`\`\`markdown\n${sample}\n\`\`\``)
      .replace(/^(\$ echo .*\n).*$/m, (_, asked) => `${asked}${answer}`),
  )
}

renewManifests()
await renewScriptHash()
renewReadme()
