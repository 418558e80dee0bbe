import { expect, test } from 'vitest'
import { ownObject } from './own-objects.ts'

test.each([
  ['a chair in the harbour council', ['chair'], 'chair in the harbour council'],
  ['to keep control of the pumping station', ['control', 'pumping station'], 'control of the pumping station'],
  ['a chair on the new board', ['chair', 'new board'], 'chair on the new board'],
  ['to let escorted routes lapse', ['escorted routes'], 'escorted routes'],
  ['a zone of joint patrols seaward of the cape', ['zone', 'joint patrols'], 'zone of joint patrols'],
  ['a list of guests written into the lease', ['list', 'guests', 'lease'], 'list of guests'],
  ['a closing of the file without the mill', ['closing'], null],
  ['the sensitivity of the talks', ['sensitivity'], null],
  ['a cut of quota without notice', ['cut'], 'cut of quota'],
  ['the readiness of the crews', ['readiness', 'crews'], null],
  ['the strike ban', ['strike ban'], null],
  ['a chair', ['chair'], null],
  ['a chair for the coming months', ['chair'], null],
  ['a meeting of ministers', ['meeting', 'ministers'], null],
])('what says little alone is named with what stands behind it: %s', (content, topics, label) => {
  expect(ownObject(content, topics)).toBe(label)
})
