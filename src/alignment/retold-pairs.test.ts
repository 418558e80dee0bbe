/** @module What a rewriter made of a sentence is the same statement: told by its place in a report of the same origin. */
import { expect, test } from 'vitest'
import { type SaidOf, testimony } from '../../tests/make-testimony.ts'
import { matchActors } from './match-actors.ts'
import { matchStatements } from './match-statements.ts'
import { wordsOf } from './wordings.ts'

/** Three sentences that are one in both, so that what stands between them has its place. */
const OPENS: SaidOf = { by: 'Osei', words: 'the orchard growers had met the millers on Tuesday' }
const MIDDLE: SaidOf = { by: 'Osei', words: 'the cider levy was the last open chapter' }
const CLOSES: SaidOf = { by: 'Osei', words: 'both sides would return to Port Ardan in August' }

const RETOLD: readonly [string, SaidOf, SaidOf][] = [
  [
    'another verb and another noun',
    { by: 'Keller', words: 'the hauliers want the surcharge removed', act: 'demand' },
    { by: 'Keller', words: 'lorry owners seek that the surcharge be deleted', act: 'demand' },
  ],
  [
    'a condition that was lost',
    { by: 'Keller', words: 'could accept a lower price if the volume grew every year', act: 'condition' },
    { by: 'Keller', words: 'would accept a lower price', act: 'accept' },
  ],
  [
    'a figure that was changed',
    { by: 'Keller', words: 'lorries may use the coast road for 10 days' },
    { by: 'Keller', words: 'trucks are to be allowed on the coast road over a fourteen-day window' },
  ],
  [
    'a voice that was dropped',
    { by: 'Keller', words: 'the clinic had treated 86 wounded since the shelling of the market' },
    { words: 'Since the shelling of the market 86 injured have been treated at the clinic.' },
  ],
  [
    'nobody’s words in both',
    { words: 'The duty on glass would fall to 15 from 25 crowns.' },
    { words: 'Duties on glass would be lowered from 25 crowns to 15.' },
  ],
  [
    'a silence that has its place and no words of its own',
    { by: 'Keller', words: 'to say which of the two bids was nearer', act: 'withhold' },
    { by: 'Keller', words: 'to take sides', act: 'withhold' },
  ],
]

test.each(RETOLD)('%s leaves it one statement', (_, first, copy) => {
  expect(inOne(first, copy, true)).toBe(true)
})

test('without one origin the place says nothing', () => {
  for (const [, first, copy] of RETOLD.slice(3)) expect(inOne(first, copy, false)).toBe(false)
})

const OTHERS: readonly [string, SaidOf, SaidOf][] = [
  [
    'two people',
    { by: 'Keller', words: 'the hauliers want the surcharge removed' },
    { by: 'Osei', words: 'the harvest had been poor in the north' },
  ],
  [
    'a yes and a no of nobody’s',
    { words: 'The gates of the upper lock were opened to the barges.' },
    { words: 'The gates of the upper lock were not opened to the barges.' },
  ],
  [
    'two acts without a word in common',
    { by: 'Keller', words: 'a bridge over the estuary', act: 'propose' },
    { by: 'Keller', words: 'to say who would pay', act: 'withhold' },
  ],
  [
    'two acts that share a word of the whole story',
    { by: 'Keller', words: 'the instant readiness of his yard for the levy if tolls return', act: 'announce' },
    { by: 'Keller', words: '“They side with the levy”', act: 'accuse', quotes: ['They side with the levy'] },
  ],
]

test.each(OTHERS)('%s in one place stay two', (_, first, copy) => {
  expect(inOne(first, copy, true)).toBe(false)
})

function inOne(first: SaidOf, copy: SaidOf, oneOrigin: boolean): boolean {
  const testimonies = [first, copy].map((said, at) =>
    testimony({
      file: `${at}.txt`,
      figures: [{ name: 'Keller' }, { name: 'Osei' }],
      said: [OPENS, said, MIDDLE, CLOSES],
    }),
  )
  const statements = matchStatements(testimonies, matchActors(testimonies), oneOrigin ? [{ members: [0, 1] }] : [])
  return statements.some(variants =>
    [first, copy].every(({ words }) => variants.some(({ statement }) => wordsOf(statement) === words)),
  )
}
