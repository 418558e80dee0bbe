import { expect, test } from 'vitest'
import { classesOfNoun, isNoun } from './noun-classes.ts'

test.each([
  ['retaliation', 'act'],
  ['subsidies', 'possession'],
  ['farmer', 'person'],
  ['children', 'person'],
  ['tonnes', 'unit'],
  ['weeks', 'time'],
  ['clause', 'communication'],
  ['wolves', 'animal'],
])('what a noun names is told from its most used senses: %s', (noun, class_) => {
  expect(classesOfNoun(noun)[0]).toBe(class_)
})

test.each(['final', 'foreign', 'zzxy', '', 'Keller'])('what is no common noun has no class: %s', word => {
  expect(isNoun(word)).toBe(false)
})
