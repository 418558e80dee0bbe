import { expect, test } from 'vitest'
import { testimony } from '../../tests/make-testimony.ts'
import { capitalsTold } from './capitals-told.ts'

test.each([
  ['In Port Osford, the Ardani capital, shops were shut.', [['Ardani', 'Port Osford']]],
  ['The envoy left the Ardani capital Osford at noon.', [['Ardani', 'Osford']]],
  ['She flew to the Ardani capital Monday.', []],
  ['It rained in the Ardani capital, Keller said.', []],
  ['Osford, the Ardani capital, is dry. Merrow, the Ardani capital, is wet.', []],
])('%s', (words, capitals) => {
  expect([...capitalsTold([testimony({ tells: [words] })])]).toEqual(capitals)
})
