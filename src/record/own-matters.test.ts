import { expect, test } from 'vitest'
import type { Passage } from '../document/passage.ts'
import { ownMatter } from './own-matters.ts'

/** A saying with the things it is about between brackets. */
function read(marked: string) {
  const text = marked.replace(/[[\]]/g, '')
  const passage = (start: number, end: number) => ({ start, end, exact: text.slice(start, end) }) as Passage
  const topics: Passage[] = []
  let gone = 0
  for (const { 0: bracketed, index } of marked.matchAll(/\[[^\]]+\]/g)) {
    topics.push(passage(index - gone, index - gone + bracketed.length - 2))
    gone += 2
  }
  return { said: { content: [passage(0, text.length)], topics, passage: passage(0, text.length) }, text, passage }
}

test.each([
  ['would not tolerate [foreign auditors] within the [dockyard]', 'foreign auditors'],
  ['to keep a [coastal detachment] in the [harbour]', 'coastal detachment'],
  ['to raise the [transit fee] to 3 [crowns]', 'transit fee'],
  ['the [control] of the [pumping station]', 'control of the pumping station'],
  ['the 8 [percent] for [absent islands]', 'absent islands'],
  ['[many chapters] were closed', null],
  ['to read a [sentence]', null],
  ['the [harbour spokesman] would not hear of it', null],
  ['a [fourth one] could be opened', null],
  ['three [weeks]', null],
  ['never', null],
])('the matter is the first thing that has a name of its own: %s', (marked, matter) => {
  expect(ownMatter(read(marked).said, null)).toBe(matter)
})

test('what stands in the condition is not what is said', () => {
  const { said, text, passage } = read('the [border gates] open once the [transit fee] is paid')
  expect(ownMatter(said, passage(text.indexOf('once'), text.length))).toBe('border gates')
  const { said: other, text: words, passage: piece } = read('it opens once the [transit fee] is paid')
  expect(ownMatter(other, piece(words.indexOf('once'), words.length))).toBe(null)
})
