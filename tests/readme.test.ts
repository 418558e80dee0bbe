/** @module What README shows is what Readout prints; where this fails and the change is meant, `npm run renew`. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readout } from './run-readout.ts'

const README = readFileSync('README.md', 'utf8')

/** The lines of the first block of code of a kind. */
function block(kind: string): readonly string[] {
  return (
    README.match(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'm'))?.[1]
      ?.trimEnd()
      .split('\n') ?? []
  )
}

test('the brief README shows is the brief of the bundled example, shortened where it says so', async () => {
  const { stdout } = await readout(['brief', 'examples/lake-talks'])
  const shown = block('markdown').flatMap(line => line.replace(/(?:^| )…$/, '').trimEnd() || [])
  expect(shown.length).toBeGreaterThan(10)
  expect(shown.filter(line => !stdout.includes(line))).toEqual([])
})

test('the line README analyses has the answer README shows', async () => {
  const [, json, answer] = README.match(/^\$ echo '(.*)' \| npm run -s readout -- analyse --jsonl\n(.*)$/m) ?? []
  expect((await readout(['analyse', '--jsonl'], `${json}\n`)).stdout).toBe(`${answer}\n`)
})
