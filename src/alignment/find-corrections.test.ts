import { expect, test } from 'vitest'
import { testimony } from '../../tests/make-testimony.ts'
import { findCorrections } from './find-corrections.ts'

const STORY = testimony({ file: 'a.txt', tells: ['Ardan ferry carried 40 people, harbour says', 'It sank.'] })
const correcting = (...tells: readonly string[]) => testimony({ file: 'b.txt', tells })

test('a report that names the headline it corrects is a correction of that report', () => {
  const note = '(Corrects paragraph 2 of a story headlined “Ardan ferry carried 40 people, harbour says”.)'
  expect(findCorrections([STORY, correcting('Ferry carried 14 people', note)])).toEqual([
    { by: 1, of: 0, passage: expect.objectContaining({ file: 'b.txt', exact: note }) },
  ])
})

test('a quoted headline is no correction, and a correction without one names nobody', () => {
  const quoting = correcting('The paper wrote “Ardan ferry carried 40 people, harbour says” on its first page.')
  const vague = correcting('This story has been corrected to say that 14 people were on the ferry.')
  expect(findCorrections([STORY, quoting])).toEqual([])
  expect(findCorrections([STORY, vague])).toEqual([])
})
