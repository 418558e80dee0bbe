import { expect, test } from 'vitest'
import { passageOf } from '../document/passage.ts'
import { ISSUES, partId, phrasesOf } from './issues.ts'
import type { Issue } from './record.ts'
import { issueAnnounced, issueOfFigures, partMeant, topicsAtHand } from './topics-at-hand.ts'

test.each([
  [
    'what the same number counted',
    ['Ardan offered a duty of 8 percent.', 'Bela could not live with [8].'],
    'trade-and-tariffs',
  ],
  [
    'what is counted so elsewhere, where it is spoken of as known',
    [
      'Keller wrote.',
      'Osei wants [the 14 back in their own beds before the first snow falls there].',
      'An exchange of 14 prisoners.',
    ],
    'prisoners-and-detainees',
  ],
  ['what the unit counts', ['They argued over a truce of 30 days.', 'Bela wants [60 days].'], 'ceasefire'],
  ['what was last counted', ['The duty on wool is 18 percent.', 'Bela demanded [6].'], 'trade-and-tariffs'],
  [
    'what was last counted, in words',
    ['The duty on wool is eighteen percent.', 'Bela said [six would do].'],
    'trade-and-tariffs',
  ],
  ['nothing, where it counts something else', ['The duty on wool is 18 percent.', 'Osei saw [6 ships].'], null],
  [
    'nothing, where the points of a text are counted',
    ['The truce plan has nine points.', 'Osei read [nine points].'],
    null,
  ],
])('a bare number is about %s', (_, sentences, issue) => {
  const { topics, content } = read(sentences)
  expect(issueOfFigures(topics, 0, content)).toBe(issue)
})

test.each([
  [['* TRUCE: Ardan wants [it to last] a year.'], 'ceasefire'],
  [['Frozen money: Ardan has the keys.', 'Bela says it [would share them].'], 'frozen-assets'],
  [['Will you lift the sanctions?', 'Keller: [Not under this government].'], 'sanctions'],
  [['Question: They spoke of the sanctions.', 'Keller: [Not under this government].'], 'sanctions'],
  [['And the prisoners?', 'Osei: We are ready.', '[Name the day].'], 'prisoners-and-detainees'],
  [['As for the sanctions, Keller said [there was no hurry].'], 'sanctions'],
  [['On the subsidy, the union said [half would do].'], 'subsidies'],
  [['With regard to the truce, Osei [would not budge].'], 'ceasefire'],
  [['Asked about the pardons and the truce, Osei said [no].'], null],
  [['On Monday, Keller said [the truce would come later].'], null],
  [['Keller spoke of the truce.', 'Bela said it [would wait].'], null],
  [['Will you lift the sanctions or the subsidy?', 'Keller: [No].'], null],
  [['Keller in Orle: [we will go on].'], null],
])('the head of a paragraph or the question before it says what it is about: %j', (sentences, issue) => {
  const { topics, content } = read(sentences)
  expect(issueAnnounced(topics, 0, content)).toBe(issue)
})

test('where only the whole is named, the part is meant that was named before', () => {
  const wool = { id: partId('subsidies', 'Wool subsidy'), label: 'Wool subsidy', synonyms: ['wool subsidy'] }
  const meant = (...sentences: string[]) => {
    const { topics, content } = read(sentences, [...ISSUES, wool])
    return partMeant(topics, 0, content, 'subsidies')
  }
  expect(meant('They talked of the wool subsidy.', 'Keller would [end the subsidy].')).toBe('subsidies--wool-subsidy')
  expect(meant('Keller would [end the subsidy].', 'They talked of the wool subsidy.')).toBe('subsidies')
})

/** The brackets mark the content. */
function read(marked: readonly string[], issues: readonly Issue[] = ISSUES) {
  const whole = marked.join(' ')
  const text = whole.replace(/[[\]]/g, '')
  const report = { file: 'a.txt', text }
  const content = passageOf(report, { start: whole.indexOf('['), end: whole.indexOf(']') - 1 })
  let from = 0
  const sentences = marked.map(sentence => {
    const exact = sentence.replace(/[[\]]/g, '')
    const start = text.indexOf(exact, from)
    from = start + exact.length
    return { passage: passageOf(report, { start, end: from }), quoted: false }
  })
  return { topics: topicsAtHand([sentences], phrasesOf(issues)), content }
}

test.each([
  ['The board spoke of a six-month respite of the tolls.', 'respite'],
  ['The board spoke of a respite of six months from the tolls.', 'respite'],
  ['The respite was for lorries whose toll is six crowns.', 'tolls-and-transit-fees'],
])('a matter of these reports is what is counted right beside it: %s', (sentence, issue) => {
  const learnt = [...ISSUES, { id: 'respite', label: 'Respite', synonyms: ['respite'] }]
  const { topics, content } = read([sentence, 'Keller said [six is the least].'], learnt)
  expect(issueOfFigures(topics, 0, content)).toBe(issue)
})
