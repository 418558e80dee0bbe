import { expect, test } from 'vitest'
import type { Passage } from '../document/passage.ts'
import { ownTopics } from './own-topics.ts'

const CONTENT = 'both camps to accept “the nuts” of the lease and a "rent freeze" from either side'

/** A piece of the content as a passage. */
function piece(exact: string): Passage {
  const start = CONTENT.indexOf(exact)
  return { file: 'a.txt', start, end: start + exact.length, exact, prefix: '', suffix: '' }
}

test('sides and figures of speech are no topics, and things that are named so are', () => {
  const topics = ['camps', 'nuts', 'lease', 'rent freeze', 'side'].map(piece)
  const quoted = ['the nuts', 'rent freeze'].map(piece)
  expect(ownTopics({ content: [piece(CONTENT)], topics, quoted })).toEqual(['lease', 'rent freeze'])
  expect(ownTopics({ content: [piece(CONTENT)] })).toEqual([])
})

test('what tells how something is done is no topic', () => {
  const topicsOf = (exact: string, topic: string) => {
    const whole = { file: 'a.txt', start: 0, end: exact.length, exact, prefix: '', suffix: '' }
    const start = exact.indexOf(topic)
    return ownTopics({ content: [whole], topics: [{ ...whole, start, end: start + topic.length, exact: topic }] })
  }
  expect(topicsOf('the pilots and the lamps in return', 'return')).toEqual([])
  expect(topicsOf('not to sign under pressure', 'pressure')).toEqual([])
  expect(topicsOf('to speak given the delicacy of the matter', 'delicacy')).toEqual([])
  expect(topicsOf('that the pilots were given a corridor', 'corridor')).toEqual(['corridor'])
  expect(topicsOf('to name them at the appropriate time', 'appropriate time')).toEqual([])
  expect(topicsOf('for a limit on working time', 'working time')).toEqual(['working time'])
  expect(topicsOf('an end to the pressure', 'pressure')).toEqual(['pressure'])
  expect(topicsOf('a cut in postage', 'postage')).toEqual(['postage'])
})
