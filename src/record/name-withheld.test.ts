import { expect, test } from 'vitest'
import { nameWithheld } from './name-withheld.ts'

test.each([
  ['the question that stands first', '.', 'Which ports would close she would not say.', 'Which ports would close'],
  ['the question by name', '.', 'How many lorries wait Keller did not say.', 'How many lorries wait'],
  [
    'the question behind',
    ' which clauses were cut.',
    'Osei would not say which clauses were cut.',
    'which clauses were cut',
  ],
  [
    'without the reason',
    ' the sum, citing the rules.',
    'The ministry declined to confirm the sum, citing the rules.',
    'the sum',
  ],
  [
    'what "it" stands for',
    'to discuss it',
    'Keller called the levy "a detail" and declined to discuss it.',
    'the levy',
  ],
  ['what is kept', ' until June.', 'Osei had asked both teams to keep the annex confidential until June.', 'the annex'],
  [
    'words said',
    '"We do not comment on drafts or dates,"',
    '"We do not comment on drafts or dates," she said.',
    'drafts or dates',
  ],
  ['nothing but the refusal', '.', 'Iceland has not commented.', 'Iceland has not commented'],
])('%s', (_, what, passage, expected) => {
  expect(nameWithheld(what, passage)).toBe(expected)
})
