/** @module Numbers for texts. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashBeginning, hashEnding, hashText } from './hash.ts'

test('the number of an ending is that of the hyphen and the letters, and so of a beginning', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 5 }), (text, letters) => {
      expect(hashEnding(text, letters)).toBe(hashText(`-${text.slice(-letters)}`))
      expect(hashBeginning(text, letters)).toBe(hashText(`${text.slice(0, letters)}-`))
    }),
  )
})
