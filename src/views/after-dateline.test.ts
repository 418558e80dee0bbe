import { expect, test } from 'vitest'
import { afterDateline } from './after-dateline.ts'

test.each([
  ['Osford – Negotiations continue today.', 'Negotiations continue today.'],
  ['Osford, Ardan -- The talks ended.', 'The talks ended.'],
  ['Port Osford, Ardan: Marathon talks collapsed early on Friday.', 'Marathon talks collapsed early on Friday.'],
  ['OSFORD: Ardan’s rebels have agreed to a truce.', 'Ardan’s rebels have agreed to a truce.'],
  ['OSFORD (Agency) - Keller left.', 'Keller left.'],
  ['(Agency) -- Ardan’s biggest union has asked for more.', 'Ardan’s biggest union has asked for more.'],
])('“%s” was written somewhere', (sentence, told) => {
  expect(afterDateline(sentence)).toBe(told)
})

test.each([
  'Keller: The deal is dead.',
  'Ardan – which lies upstream – has not answered.',
  'The envoy -- Osei -- said nothing.',
  'Ardan, Osland: no deal.',
])('“%s” begins with what it says', sentence => {
  expect(afterDateline(sentence)).toBe(sentence)
})
