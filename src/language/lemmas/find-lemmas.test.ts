/** @module Lemmas, by rules made by hand. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLemmas } from './find-lemmas.ts'

const lemmas = readLemmas({
  keepsCase: ['NNP', 'NNPS'],
  endings: { VBD: { ed: '2', ied: '3y' }, NNS: { s: '1', ches: '2' }, NNPS: { s: '1' } },
  exceptions: { VBD: { said: 'say', was: 'be' }, PRP: { i: 'I' }, RB: { "n't": 'not' } },
})

test.each([
  ['denied', 'VBD', 'deny'],
  ['rejected', 'VBD', 'reject'],
  ['Said', 'VBD', 'say'],
  ['talks', 'NNS', 'talk'],
  ['branches', 'NNS', 'branch'],
  ['Keller', 'NNP', 'Keller'],
  ['Philippines', 'NNPS', 'Philippine'],
  ['I', 'PRP', 'I'],
  ['n’t', 'RB', 'not'],
  ['Nothing', 'XX', 'nothing'],
  ['', 'VBD', ''],
])('%s as %s is %s', (form, tag, lemma) => {
  expect(lemmas.of(form, tag)).toBe(lemma)
})

test('any form has a lemma', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('VBD', 'NNS', 'NNPS', 'constructor', ''),
      (form, tag) => {
        expect(typeof lemmas.of(form, tag)).toBe('string')
      },
    ),
  )
})
