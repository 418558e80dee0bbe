import { expect, test } from 'vitest'
import { breakdownIn, reasonIn } from './tell-breakdowns.ts'

const TOLD: readonly [string, ReturnType<typeof breakdownIn>, string | null][] = [
  ['The talks collapsed over a quarter of the fees.', 'ended', 'a quarter of the fees.'],
  ['Keller walked out of the negotiations because of the embargo.', 'ended', 'the embargo.'],
  ['The summit broke up after the St. Maren envoy lost his temper.', 'ended', 'the St. Maren envoy lost his temper.'],
  ['Pay for Sundays was the deal-breaker.', null, 'Pay for Sundays'],
  ['The plenary was postponed at the request of the minister.', 'put off', 'the minister.'],
  ['The union called off Friday’s meeting, citing bad faith.', 'put off', 'bad faith.'],
  ['A visit due on Monday did not take place.', 'put off', null],
  ['The talks broke up after barely three hours.', 'ended', null],
  ['The meeting was put off over the weekend.', 'put off', null],
  ['The talks resumed after lunch.', null, null],
]

test.each(TOLD)('why talks ended or were put off: %s', (words, how, why) => {
  expect(breakdownIn(words)).toBe(how)
  expect(reasonIn(words)?.why ?? null).toBe(why)
})
