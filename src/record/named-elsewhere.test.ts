import { expect, test } from 'vitest'
import { stems } from '../alignment/content-words.ts'
import type { Passage } from '../document/passage.ts'
import { namedElsewhere } from './named-elsewhere.ts'

const said = (file: string, start: number, exact: string) =>
  ({ file, start, end: start + exact.length, exact }) as Passage

const [CRANE, BREAD, HARBOUR_CRANE] = ['crane', 'bread', 'harbour crane'].map(words => stems(words).join(' ')) as [
  string,
  string,
  string,
]

test('a name counts where the speaker does not speak', () => {
  const own = said('a', 0, 'A crane is not a bag of nails.')
  const isElsewhere = namedElsewhere(
    [CRANE, BREAD, HARBOUR_CRANE],
    [
      own,
      said('a', 40, 'The cranes stand still.'),
      said('b', 0, 'Bread is dear.'),
      said('b', 20, 'No crane in any harbour moved.'),
    ],
  )
  expect(isElsewhere(CRANE, [own])).toBe(true)
  expect(isElsewhere(HARBOUR_CRANE, [own])).toBe(true)
  expect(isElsewhere(BREAD, [own])).toBe(true)
  expect(isElsewhere(BREAD, [own, said('b', 0, 'Bread is dear.')])).toBe(false)
})
