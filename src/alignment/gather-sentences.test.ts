import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gatherSentences } from './gather-sentences.ts'

const WORDS = ['Keller', 'Osei', 'ferry', 'jail', 'talks', 'discussions', 'sank', 'freed', 'Monday', 'harbour', 'fire']

/** Forty that differ. */
const forty = fc.uniqueArray(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map(words => words.join(' ')),
  { minLength: 40, maxLength: 40 },
)

test('in whatever order and however often sentences are added, they tell the same', () => {
  fc.assert(
    fc.property(
      forty.chain(sentences =>
        fc.tuple(fc.constant(sentences), fc.shuffledSubarray([...sentences, ...sentences], { minLength: 80 })),
      ),
      ([sentences, mixed]) => {
        const [one, other] = [gathered(sentences), gathered(mixed)]
        for (const sentence of sentences)
          expect(other.around([sentence], [sentences[0]!])).toEqual(one.around([sentence], [sentences[0]!]))
      },
    ),
    { numRuns: 30 },
  )
})

test('any sentences give a likeness from 0 to 1', () => {
  const any = fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 30 }), { minLength: 30, maxLength: 40 })
  fc.assert(
    fc.property(any, sentences => {
      const around = gathered(sentences).around([sentences[0]!], [sentences[1]!])!
      expect(around.sentences).toBe(sentences.length)
      expect(around.likeness >= 0 && around.likeness <= 1).toBe(true)
    }),
    { numRuns: 20 },
  )
})

test('a few sentences tell nothing of one another', () => {
  const few = Array.from({ length: 29 }, (_, at) => `Osei met Keller on day ${at}.`)
  expect(gathered([...few, ...few]).around([few[0]!], [few[1]!])).toBeNull()
})

function gathered(sentences: readonly string[]) {
  const all = gatherSentences()
  for (const sentence of sentences) all.add([sentence])
  return all
}
