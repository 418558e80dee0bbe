import { expect, test } from 'vitest'
import { passageOf } from '../document/passage.ts'
import { ISSUES, phrasesOf } from './issues.ts'
import { issueBefore, issueOfFigures, topicsAtHand } from './topics-at-hand.ts'

test.each([
  [
    'what the same number counted',
    ['Ardan offered a duty of 8 percent.', 'Bela could not live with [8].'],
    'trade-and-tariffs',
  ],
  ['what the unit counts', ['They argued over a truce of 30 days.', 'Bela wants [60 days].'], 'ceasefire'],
  ['what was last counted', ['The duty on wool is 18 percent.', 'Bela demanded [6].'], 'trade-and-tariffs'],
  ['less of it', ['The duty on wool is 18 percent.', 'Keller ruled out [going any lower].'], 'trade-and-tariffs'],
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
  ['Keller called the subsidy a trifle and declined [to discuss it].', 'subsidies'],
  ['Asked about the truce and the subsidy, Keller declined [to discuss it].', null],
  ['Keller declined [to discuss it] after the truce.', null],
])('a pronoun is about the one thing its sentence named before: %s', (sentence, issue) => {
  const { topics, content } = read([sentence])
  expect(issueBefore(topics, 0, content)).toBe(issue)
})

/** The brackets mark the content. */
function read(marked: readonly string[]) {
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
  return { topics: topicsAtHand([sentences], phrasesOf(ISSUES)), content }
}
