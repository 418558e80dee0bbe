import { expect, test } from 'vitest'
import { ISSUES, issuesIn, phrasesOf } from './issues.ts'
import { supportedIssues } from './supported-issues.ts'

test.each([
  ['"We pay no ransom for our own gas," the Ardan minister said.', 'ransom'],
  ['Keller wants a steady flow of visitors across the bridge.', 'water-flow-and-allocation'],
  ['The two fronts announced a merger of their militias.', 'takeover'],
  ['Osei called it a charm offensive.', 'battlefield'],
  ['The union asked for a hearing on the new rota.', 'justice'],
  ['They wrote the prices down at face value.', 'debt-write-down'],
  ['The factory will relocate to Bela.', 'refugees-and-relocation'],
  ['A leak in the pipeline held up the shipments.', 'transparency-of-the-talks'],
])('a word of everyday use opens no issue by itself: %s', (sentence, issue) => {
  expect(issuesIn(sentence)).toContain(issue)
  expect(supported([sentence], sentence)).not.toContain(issue)
})

test.each([
  ['There will be no ransom, she said.', 'The hostages are alive.', 'ransom'],
  ['The flow must not fall below nine.', 'The dam is half full.', 'water-flow-and-allocation'],
  ['The merger was off.', 'Shareholders were told on Monday.', 'takeover'],
  ['It would take a larger haircut.', 'Bondholders met in Osford.', 'debt-write-down'],
  ['Keller wants relocation paid for.', 'Nine thousand refugees crossed.', 'refugees-and-relocation'],
])('beside a plainer word of it the same word means the issue: %s', (sentence, other, issue) => {
  expect(supported([sentence, other], sentence)).toContain(issue)
})

test('words that only support an issue name none', () => {
  expect(issuesIn('The captors crossed the river by the dam.')).toEqual([])
})

function supported(sentences: readonly string[], sentence: string): readonly string[] {
  return issuesIn(sentence, phrasesOf(supportedIssues(ISSUES, sentences)))
}
