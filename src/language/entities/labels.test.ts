/** @module Labels tell of names, and names of labels. */
import { expect, test } from 'vitest'
import { BEGIN, INSIDE, isOpen, LABELS, LAST, labelOf, labelsOf, MAY_FOLLOW, namesIn, OUTSIDE, UNIT } from './labels.ts'

test('the labels of names give the names back', () => {
  const names = [
    { first: 0, past: 1, type: 0 },
    { first: 1, past: 4, type: 2 },
    { first: 5, past: 7, type: 3 },
  ]
  expect(namesIn(labelsOf(names, 8))).toEqual(names)
})

test('an open name goes on with its own type, and nothing else does', () => {
  expect(MAY_FOLLOW[labelOf(1, BEGIN)]).toEqual([labelOf(1, INSIDE), labelOf(1, LAST)])
  expect(MAY_FOLLOW[OUTSIDE]).toContain(labelOf(0, UNIT))
  expect(MAY_FOLLOW[OUTSIDE]).not.toContain(labelOf(0, LAST))
  expect(Array.from({ length: LABELS }, (_, label) => label).filter(isOpen)).toHaveLength((LABELS - 1) / 2)
})

test('a name that is never ended ends with the words', () => {
  expect(namesIn([labelOf(0, BEGIN), labelOf(0, INSIDE)])).toEqual([{ first: 0, past: 2, type: 0 }])
})
