import { expect, test } from 'vitest'
import { afterDateline } from './after-dateline.ts'

test.each([
  ['Osford – Ferries are back in service.', 'Ferries are back in service.'],
  ['Osford, Ardan -- The crews returned.', 'The crews returned.'],
  ['Port Osford, Ardan: Tired envoys left the hall at dawn.', 'Tired envoys left the hall at dawn.'],
  ['OSFORD: Ardan’s millers will vote again.', 'Ardan’s millers will vote again.'],
  ['Osford, May 5: Ardan has asked for a pilot.', 'Ardan has asked for a pilot.'],
  ['OSFORD (Agency) - Keller left.', 'Keller left.'],
  ['OSFORD/PORT ARDAN The council freed nine millers.', 'The council freed nine millers.'],
  ['OSFORD, Norway A convoy left at noon.', 'A convoy left at noon.'],
  ['OSLO Harbour pilots will meet on Friday.', 'Harbour pilots will meet on Friday.'],
  ['OSLO Norway’s pilots will meet on Friday.', 'Norway’s pilots will meet on Friday.'],
  ['OSFORD, 10 June. /Agency/ The pilots have gone home.', 'The pilots have gone home.'],
  ['(Agency) -- Ardan’s oldest guild has split.', 'Ardan’s oldest guild has split.'],
])('“%s” was written somewhere', (sentence, told) => {
  expect(afterDateline(sentence)).toBe(told)
})

test.each([
  'Keller: The deal is dead.',
  'Ardan – which lies upstream – has not answered.',
  'The envoy -- Osei -- said nothing.',
  'Ardan, Osland: no deal.',
  'OPEC Ministers will meet on Friday.',
  'AFTER the vote, Keller left.',
])('“%s” begins with what it says', sentence => {
  expect(afterDateline(sentence)).toBe(sentence)
})
