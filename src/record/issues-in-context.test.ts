import { expect, test } from 'vitest'
import { withIssuesInContext } from './issues-in-context.ts'
import type { RecordStatement } from './record.ts'

const ISSUES = [
  { id: 'ceasefire', label: 'Ceasefire', synonyms: ['truce'] },
  { id: 'tolls-and-transit-fees', label: 'Tolls and transit fees', synonyms: ['tolls'] },
  { id: 'text-on-the-table', label: 'Text on the table', synonyms: ['the draft'] },
]

/** Which issue the words are put under: `text` has one paragraph a line. */
function around(text: string, words: string, more: Partial<RecordStatement> = {}): string {
  const sentences = [...text.matchAll(/[^.\n]+\.”?/g)].map(({ 0: exact, index }) => {
    const start = index + exact.search(/\S/)
    return { kind: 'sentence', passage: { file: 'a', start, end: index + exact.length, exact: exact.trim() } }
  })
  const said = (start: number, exact: string, own: Partial<RecordStatement>) => ({
    act: 'reject',
    modality: 'will',
    mode: 'direct',
    negated: false,
    condition: null,
    issues: [],
    conditionIssues: [],
    variants: [
      {
        wording: exact,
        source: null,
        lemma: 'say',
        content: [{ file: 'a', start, end: start + exact.length, exact }],
        evidence: { file: 'a', start, end: start + exact.length, exact },
      },
    ],
    ...own,
  })
  const all = [
    said(text.indexOf(words), words, more),
    // What nobody takes a stance on is not at issue.
    said(0, text, { issues: ISSUES.map(({ id }) => id) }),
  ] as unknown as readonly RecordStatement[]
  const [one] = withIssuesInContext(all, ISSUES, [{ sentences }] as never)
  // What names it is kept with it.
  const { issues, namedIn, inContext } = one!
  if (inContext) expect(issues.every(id => namedIn!.exact.includes(NAMES[id]!))).toBe(true)
  return issues.join(' ')
}

const NAMES: { readonly [issue: string]: string } = { ceasefire: 'truce', 'tolls-and-transit-fees': 'tolls' }

const DOOR = '“We do not leave a door open”'

test.each([
  // Named in the same sentence, before it.
  [`Of the truce Keller said: ${DOOR}.`, 'ceasefire'],
  // Alone in the sentence before.
  [`The tolls came up twice. ${DOOR}, Keller said.`, 'tolls-and-transit-fees'],
  // Alone in the paragraph so far.
  [`The tolls came up twice. It was late. ${DOOR}, Keller said.`, 'tolls-and-transit-fees'],
  // Of two things it may be either.
  [`The tolls and the truce came up. ${DOOR}, Keller said.`, ''],
  // A new paragraph goes on to something else.
  [`The tolls came up twice.\n\n${DOOR}, Keller said.`, ''],
  // Of texts most paragraphs speak somewhere.
  [`The draft was read. It was late. ${DOOR}, Keller said.`, ''],
])('%s', (text, issue) => {
  expect(around(text, DOOR)).toBe(issue)
})

test('what names an issue, a matter or none of a stance stays as it is', () => {
  const text = `The tolls came up twice. ${DOOR}, Keller said.`
  expect(around(text, DOOR, { issues: ['ceasefire'] })).toBe('ceasefire')
  expect(around(text, DOOR, { matter: 'door' })).toBe('')
  expect(around(text, DOOR, { act: 'report' })).toBe('')
})

test('a yes without a word of what to needs it just before', () => {
  const more = { act: 'accept', modality: 'does' } as const
  expect(around(`Of the truce Keller said: ${DOOR}.`, DOOR, more)).toBe('')
  expect(around(`The tolls came up twice. ${DOOR}, Keller said.`, DOOR, more)).toBe('tolls-and-transit-fees')
})
