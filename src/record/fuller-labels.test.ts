import { expect, test } from 'vitest'
import { withFullerLabels } from './fuller-labels.ts'

test.each([
  ['Stake', 'the Ardan stake must fall', ['Ardan stake'], 'Ardan stake'],
  ['Rule', 'the rule on payments would go', ['rule', 'payments'], 'Rule on payments'],
  ['Unity', 'the unity of the country', ['unity', 'country'], 'Unity of the country'],
  ['Exemption', 'a six-month exemption', ['six-month exemption'], 'Exemption'],
  ['Ferry', 'the ferry on the lake', ['ferry', 'lake'], 'Ferry'],
  ['Help', 'help in December', ['help'], 'Help'],
  ['Levy', 'a new levy', ['new levy'], 'Levy'],
])('%s in "%s" is labelled with what says which', (label, content, topics, expected) => {
  const issue = { id: label.toLowerCase(), label, synonyms: [label.toLowerCase()] }
  const wording = { passage: content, content, topics, takesStance: true }
  expect(withFullerLabels([issue], [wording])).toEqual([{ ...issue, label: expected }])
  expect(withFullerLabels([issue], [{ ...wording, takesStance: false }])).toEqual([issue])
})

test('no two issues get one label', () => {
  const issues = ['Boats', 'Aid boats'].map(label => ({ id: label, label, synonyms: [label.toLowerCase()] }))
  const wording = { passage: '', content: 'the aid boats', topics: ['aid boats'], takesStance: true }
  expect(withFullerLabels(issues, [wording])).toEqual(issues)
})
