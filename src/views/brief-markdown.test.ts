import { expect, test } from 'vitest'
import type { Brief } from './brief.ts'
import { briefMarkdown } from './brief-markdown.ts'

const passage = { file: 'a\nb.txt', start: 0, end: 5, exact: 'one\u001b[31m two', prefix: '', suffix: '' }
const brief: Brief = {
  title: 'Talks',
  sections: [
    {
      heading: 'What happened',
      blocks: [
        {
          kind: 'paragraph',
          sentences: [
            [
              { kind: 'text', text: 'Keller said <b>no</b>' },
              { kind: 'marks', numbers: [1] },
              { kind: 'text', text: '.' },
            ],
          ],
        },
        {
          kind: 'table',
          header: ['Issue', 'Ardan'],
          rows: [[[{ kind: 'text', text: 'a | b' }], [{ kind: 'text', text: 'two\nlines' }]]],
        },
        {
          kind: 'list',
          items: [
            [
              [
                { kind: 'label', text: 'The words.' },
                { kind: 'text', text: ' “x”' },
              ],
            ],
          ],
        },
      ],
    },
  ],
  citations: [{ number: 1, passage }],
}

test('a brief is Markdown that neither a terminal nor a renderer takes for commands', () => {
  expect(briefMarkdown(brief)).toBe(
    [
      '# Talks',
      '## What happened',
      'Keller said \\<b>no\\</b> [1].',
      '| Issue | Ardan |\n| --- | --- |\n| a \\| b | two lines |',
      '- **The words.** “x”',
      '## Citations',
      '[1] a b.txt:0-5 "one\ufffd[31m two"\n',
    ].join('\n\n'),
  )
})
