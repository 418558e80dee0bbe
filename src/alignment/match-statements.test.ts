import { expect, test } from 'vitest'
import { type SaidOf, testimony } from '../../tests/make-testimony.ts'
import { matchActors } from './match-actors.ts'
import { matchStatements, wordsOf } from './match-statements.ts'

const quoted = 'the harbour talks were "calm, technical and useful" on Tuesday'

test('a quotation and its paraphrase are one statement, the quotation first', () => {
  expect(
    matched(
      [{ by: 'Keller', words: 'that the harbour talks had been calm, technical and useful' }],
      [{ by: 'Keller', words: quoted, quotes: ['calm, technical and useful'] }],
    ),
  ).toEqual([[quoted, 'that the harbour talks had been calm, technical and useful']])
})

test('two speakers make two statements of the same words', () => {
  expect(matched([{ by: 'Keller', words: quoted }], [{ by: 'Osei', words: quoted }])).toHaveLength(2)
})

test('two things one person said stay two', () => {
  expect(
    matched(
      [{ by: 'Keller', words: 'the harbour would stay open' }],
      [{ by: 'Keller', words: 'the harbour dues had doubled since January' }],
    ),
  ).toHaveLength(2)
})

test('in one report nothing is merged but a repetition', () => {
  expect(
    matched([
      { by: 'Keller', words: 'the harbour talks were calm and useful' },
      { by: 'Keller', words: 'the harbour talks were calm and very long' },
    ]),
  ).toHaveLength(2)
  expect(
    matched([
      { by: 'Keller', words: quoted },
      { by: 'Keller', words: quoted },
    ]),
  ).toHaveLength(1)
})

test('a demand is not an acceptance of the same thing', () => {
  expect(
    matched(
      [{ by: 'Keller', words: 'open harbours', act: 'demand' }],
      [{ by: 'Keller', words: 'open harbours', act: 'accept' }],
    ),
  ).toHaveLength(2)
})

test('a week apart the same words are two statements', () => {
  const at = (day: string) => ({ saidAt: { earliest: day, latest: day } })
  expect(
    matched(
      [{ by: 'Keller', words: quoted, ...at('2031-05-01') }],
      [{ by: 'Keller', words: quoted, ...at('2031-05-08') }],
    ),
  ).toHaveLength(2)
})

test('what is said alike a month later was said again', () => {
  const other = 'the harbour talks had been useful and calm'
  const at = (day: string) => ({ saidAt: { earliest: null, latest: day } })
  expect(
    matched(
      [{ by: 'Keller', words: quoted, ...at('2031-05-01') }],
      [{ by: 'Keller', words: other, ...at('2031-05-03') }],
    ),
  ).toHaveLength(1)
  expect(
    matched(
      [{ by: 'Keller', words: quoted, ...at('2031-05-01') }],
      [{ by: 'Keller', words: other, ...at('2031-06-03') }],
    ),
  ).toHaveLength(2)
})

test('narrators are other voices unless the sentence is copied', () => {
  expect(
    matched([{ words: 'Talks went on in Port Ardan.' }], [{ words: 'Talks went on in Port Ardan.' }]),
  ).toHaveLength(1)
  expect(matched([{ words: 'Talks went on in Port Ardan.' }], [{ words: 'Talks began in Port Ardan.' }])).toHaveLength(
    2,
  )
})

/** The wordings of each statement, best first; one report per list. */
function matched(...reports: readonly (readonly SaidOf[])[]): readonly (readonly string[])[] {
  const testimonies = reports.map((said, at) =>
    testimony({ file: `${at}.txt`, figures: [{ name: 'Keller' }, { name: 'Osei' }], said }),
  )
  return matchStatements(testimonies, matchActors(testimonies).actorOf).map(variants =>
    variants.map(({ statement }) => wordsOf(statement)),
  )
}
