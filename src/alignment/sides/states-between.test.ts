/** @module States that reports say stand between the parties. */
import { expect, test } from 'vitest'
import { type FigureOf, testimony } from '../../../tests/make-testimony.ts'
import { statesBetween } from './states-between.ts'

const figures: readonly FigureOf[] = ['Ardan', 'Bela', 'Tarvesh'].map(name => ({ name, kind: 'state' }))

test.each<[readonly string[], string]>([
  [['Ardan', 'Bela'], 'A truce brokered by Ardan and Bela has held since May.'],
  [['Ardan', 'Bela'], 'Ardan and Bela, which are mediating, gave Tarvesh a page.'],
  [['Ardan'], 'Ardan, which is mediating with the Delta Compact, gave Tarvesh a page.'],
  [['Bela'], 'Ana Osei, who is mediating together with Bela and the bishops, met Tarvesh.'],
  [['Bela'], 'Ana Osei serves as guarantor alongside Bela and the bishops; Tarvesh agreed.'],
  [['Ardan'], 'The Ardani mediators met Tarvesh.'],
  [[], 'Tarvesh asked for a mediator from Ardan, and Bela refused.'],
  [[], 'Ardan, which brokered a truce once, was not invited.'],
])('%j: %s', (expected, text) => {
  const made = testimony({ figures, said: [] })
  const [sentence] = testimony({ figures, said: [{ by: 'Ardan', words: text }] }).sentences
  const sentences = [{ quoted: false, passage: { ...sentence!.passage, exact: text } }]
  const found = statesBetween({ testimonies: [{ ...made, sentences }], told: made.figures })
  expect([...found].toSorted()).toEqual([...expected].toSorted())
})
