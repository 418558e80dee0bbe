/** @module A city the gazetteers do not hold speaks for its state where the report tells whose capital it is. */
import { expect, test } from 'vitest'
import { addTextLayers } from '../text/add-text-layers.ts'
import { findMentions } from './find-mentions.ts'

test.each([
  ['Keller met officials in Sendal, the capital of Ardan. On Monday Sendal said it would not yield.', 'Ardan'],
  ['All was calm in Ardan’s capital, Sendal. On Monday Sendal rejected the text.', 'Ardan'],
  ['Keller met the Danish government in Sendal. On Monday Sendal rejected the text.', 'Denmark'],
  ['Keller is expected in Sendal, the Danish capital, on Friday. On Monday Sendal rejected the text.', 'Denmark'],
  ['Sendal is the capital of Denmark. On Monday Sendal rejected the text.', 'Denmark'],
])('%s: Sendal speaks for %s', (text, state) => {
  expect(speakerOfLast(text)).toEqual({ kind: 'state', name: state })
})

test.each([
  // A place where something happens is nobody.
  ['They met in Sendal, the capital of Ardan. On Monday they left for home from Sendal.'],
])('%s: Sendal is only a place', text => {
  expect(speakerOfLast(text)).toBeUndefined()
})

/** Whom the last "Sendal" means. */
function speakerOfLast(text: string) {
  const { mentions, figures } = findMentions(addTextLayers({ text, published: null, outlet: null }))
  const at = text.lastIndexOf('Sendal')
  const mention = mentions.find(({ start, end }) => start === at && end === at + 'Sendal'.length)
  if (mention === undefined || mention.chain === null) return undefined
  const { kind, name } = figures[mention.chain]!
  return { kind, name }
}
