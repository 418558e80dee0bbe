import { expect, test } from 'vitest'
import { learnIssues, type Wording } from './learn-issues.ts'

test.each([
  ['Point nine would send all quarrels to arbitration.', 'arbitration-and-dispute-settlement', 'point nine'],
  ['Annex B lists the sanctions to be lifted.', 'sanctions', 'annex b'],
  ['Article 4 provides for elections within a year.', 'elections', 'article 4'],
])('a numbered point is about what it is said to be about: %s', (passage, issue, words) => {
  expect(synonymsOf(issue, [said(passage)])).toContain(words)
})

test.each([
  ['The crew of the ferry, held in Ardan since May, are well.', 'crew'],
  ['Two engineers were detained at the border.', 'engineers'],
  ['Three fishermen remain in custody.', 'fishermen'],
  ['They spoke of an exchange of detained sailors.', 'sailors'],
])('those who are held are the prisoners: %s', (passage, people) => {
  expect(synonymsOf('prisoners-and-detainees', [said(passage)])).toContain(people)
})

test('each point of a list has its own subject', () => {
  const list = said(
    'By the copy, point two provides for a truce of a year, and point four for the lifting of the sanctions.',
  )
  expect(synonymsOf('ceasefire', [list])).toContain('point two')
  expect(synonymsOf('sanctions', [list])).toContain('point four')
})

test('a point of two subjects, and ministers who hold talks, teach nothing', () => {
  expect(synonymsOf('sanctions', [said('Point two is about sanctions and elections.')])).not.toContain('point two')
  expect(synonymsOf('prisoners-and-detainees', [said('The ministers held talks.')])).not.toContain('ministers')
})

test('a subject no list knows is a candidate when more than one passage has it', () => {
  const wanted = { passage: 'Keller demanded a lighthouse museum.', content: 'a lighthouse museum', takesStance: true }
  const named = said('The lighthouse museum was brought up again on Friday.')
  expect(candidatesOf([wanted])).toEqual([])
  expect(candidatesOf([wanted, named])).toEqual(['Lighthouse museum'])
  expect(candidatesOf([{ ...wanted, takesStance: false }, named])).toEqual([])
})

test.each([
  'he would go',
  'the settlement',
  'Osei',
  'to it',
  'hands down',
  'guilty',
])('what names no subject is no candidate: %s', content => {
  const wanted = { passage: `Keller rejected ${content}.`, content, takesStance: true }
  expect(candidatesOf([wanted, said(`Again ${content}.`)])).toEqual([])
})

test('what is counted may be a subject; sums and shares are none', () => {
  const wants = (content: string) => [
    { passage: `Keller demanded ${content}.`, content, takesStance: true },
    { passage: 'Osei offered half as many.', content: content.replace(/^\d+/, '12'), takesStance: true },
    ...['now', 'then', 'there'].map(when => said(`There are ${content.replace(/^\d+/, '9')} ${when}.`)),
  ]
  expect(candidatesOf(wants('24 flights a day'))).toEqual(['Flights'])
  for (const content of ['24 dollars a head', '24 soldiers', '24 kilometres', '24 of the seats'])
    expect(candidatesOf(wants(content))).toEqual([])
})

test.each([
  ['tram stop issue', ['Tram stop']],
  ['illegal toll booths', ['Toll booths']],
  ['flour market', ['Flour market']],
  ['latest offer', []],
  ['6 crowns', []],
  ['joint statement', []],
])('the subject of a demand is its noun with the nouns before it: %s', (topic, labels) => {
  const wants = (who: string) => ({
    passage: `${who} demanded the ${topic}, 6 crowns a tonne.`,
    content: `that the ${topic} be settled`,
    topics: [topic],
    takesStance: true,
  })
  expect(candidatesOf([wants('Keller'), wants('Osei')])).toEqual(labels)
})

test('days are not the polling day', () => {
  const wants = (who: string, what: string) => ({
    passage: `${who} wants ${what} in May.`,
    content: `${what} in May`,
    topics: [what],
    takesStance: true,
  })
  const people = ['Keller', 'Osei', 'Lind', 'Varn', 'Tolm']
  const wordings = people.flatMap(who => [wants(who, 'days'), wants(who, 'elections')])
  expect(synonymsOf('elections', wordings)).not.toContain('days')
})

test('what has a noun before it may be named without it where the reports mean no other', () => {
  const wants = {
    passage: 'Keller wants the toll booths gone.',
    content: 'the toll booths gone',
    topics: ['toll booths'],
    takesStance: true,
  }
  const known = learnIssues([wants, said('The toll booths stay, Osei said.')], new Set())
  expect(known.at(-1)!.synonyms).toEqual(['toll booths', 'the booths'])
})

test('a word that reports mostly have in a subject of theirs means that subject, though a listed one ends with it', () => {
  const wants = (who: string, what: string) => ({
    passage: `${who} wants the ${what} out.`,
    content: `the ${what} out`,
    topics: [what],
    takesStance: true,
  })
  const known = learnIssues(
    [
      ...['Keller', 'Osei', 'Lind'].map(who => wants(who, 'mission clause')),
      ...['Keller', 'Osei'].map(who => wants(who, 'mission')),
      wants('Lind', 'observers'),
    ],
    new Set(),
  )
  expect(known.at(-1)!.synonyms).toContain('mission')
  expect(known.find(({ id }) => id === 'observers-and-monitors')!.synonyms).not.toContain('mission')
})

function said(passage: string): Wording {
  return { passage, content: passage, takesStance: false }
}

function synonymsOf(issue: string, wordings: readonly Wording[]): readonly string[] {
  return learnIssues(wordings, new Set(['osei'])).find(({ id }) => id === issue)!.synonyms
}

function candidatesOf(wordings: readonly Wording[]): readonly string[] {
  const known = new Set(learnIssues([], new Set()).map(({ id }) => id))
  return learnIssues(wordings, new Set(['osei']))
    .filter(({ id }) => !known.has(id))
    .map(({ label }) => label)
}
