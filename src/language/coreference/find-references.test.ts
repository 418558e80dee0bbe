import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addTextLayers } from '../../text/add-text-layers.ts'
import { trainedModels } from '../../workflows/trained-models.ts'

function referencesIn(text: string) {
  const { addGrammar, findReferences } = trainedModels()
  return findReferences(addGrammar(addTextLayers({ text, published: null, outlet: null }))).references
}

/** The words of every chain of at least two. */
function chainsIn(text: string): readonly (readonly string[])[] {
  const linked = referencesIn(text).filter(({ chain }) => chain !== null)
  return [...Map.groupBy(linked, ({ chain }) => chain).values()]
    .filter(({ length }) => length > 1)
    .map(chain => chain.map(({ start, end }) => text.slice(start, end)))
}

test('a name, its short form and the pronouns after it are one person', () => {
  const chains = chainsIn('Anna Keller arrived on Monday. Keller said she would sign. Her aides were pleased.')
  expect(chains).toContainEqual(['Anna Keller', 'Keller', 'she', 'Her'])
})

test('a woman and a man are told apart by their pronouns', () => {
  const text = 'Maria Keller met John Osei on Friday. He said she had been fair. She thanked him for the welcome.'
  expect(chainsIn(text)).toContainEqual(['Maria Keller', 'she', 'She'])
  expect(chainsIn(text)).toContainEqual(['John Osei', 'He', 'him'])
})

test('an apposition is a phrase of its own, and means the same', () => {
  const text = 'On Monday the minister, Anna Keller, spoke to reporters. She said that John Osei had misled her.'
  expect(chainsIn(text)).toContainEqual(['the minister', 'Anna Keller', 'She', 'her'])
})

test('one country by two names is one', () => {
  const chains = chainsIn('The United States sent a letter. The US had waited for weeks.')
  expect(chains).toContainEqual(['The United States', 'The US'])
})

test('any text gives references inside it, in order, each at a token', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 60 })), text => {
      let last = 0
      for (const { start, end } of referencesIn(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = start
      }
    }),
  )
})
