import { expect, test } from 'vitest'
import type { Passage } from '../document/passage.ts'
import { joinDisputes } from './join-disputes.ts'
import type { Dispute } from './record.ts'

/** A passage of a report of one letter a word. */
function at(file: string, start: number): Passage {
  return { file, start, end: start + 10, exact: 'ten chars.', prefix: '', suffix: '' }
}

function dispute(id: string, sides: readonly (readonly Passage[])[]): Dispute {
  return {
    id,
    question: `${id}?`,
    type: 'framing',
    severity: 'medium',
    basis: 'They differ.',
    sides: sides.map(evidence => ({ claim: id, holder: null, chain: [], statements: [], evidence })),
  }
}

const [first, second, third] = [at('first.txt', 0), at('second.txt', 0), at('third.txt', 0)] as const

const FOUND: readonly [string, readonly (readonly Passage[])[], number][] = [
  ['what is held against each other already', [[first], [third]], 1],
  ['two wordings that stood on one side of it', [[first], [second]], 2],
]

test.each(FOUND)('after a dispute of two against a third: %s', (_, sides, count) => {
  const found = joinDisputes([dispute('condition', [[first, second], [third]]), dispute('words', sides)])
  expect(found).toHaveLength(count)
})
