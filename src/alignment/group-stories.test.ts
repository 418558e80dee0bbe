import { expect, test } from 'vitest'
import type { StoryWord } from '../document/story-word.ts'
import { createStoryGrouper } from './group-stories.ts'

const FERRY = ['A ferry sank off Port Ardan on Friday', 'Ferry sinks off Port Ardan', 'Divers search ferry off Ardan']
const STRIKE = [
  'Tram drivers in Belis walk out over pay',
  'Belis tram strike halts city',
  'Tram pay talks in Belis fail',
]

test('reports of one event are one story, others another, in the order of their opening', () => {
  expect(storiesOf([FERRY[0]!, STRIKE[0]!, FERRY[1]!, STRIKE[1]!, STRIKE[2]!, FERRY[2]!])).toEqual([0, 1, 0, 1, 1, 0])
})

test('what comes later changes no answer', () => {
  const all = [...FERRY, ...STRIKE]
  const stories = storiesOf(all)
  for (const [at] of all.entries()) expect(storiesOf(all.slice(0, at))).toEqual(stories.slice(0, at))
})

test('a report without words is a story of its own', () => {
  expect(storiesOf(['', FERRY[0]!, '', FERRY[1]!])).toEqual([0, 1, 2, 1])
})

test('after months of silence the same words open a new story', () => {
  const grouper = createStoryGrouper()
  const place = (day: number) => grouper.place({ words: words(FERRY[0]!), day })
  expect([place(0), place(2), place(200)]).toEqual([0, 0, 1])
})

function storiesOf(texts: readonly string[]): readonly number[] {
  const grouper = createStoryGrouper()
  return texts.map(text => grouper.place({ words: words(text), day: null }))
}

function words(text: string): readonly StoryWord[] {
  return (text.match(/\w+/g) ?? []).map((word, at) => ({
    word,
    kind: at > 0 && /^[A-Z]/.test(word) ? 'name' : 'word',
    joined: at > 0,
  }))
}
