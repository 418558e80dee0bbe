import { expect, test } from 'vitest'
import { annotate } from '../../analyse-report.ts'
import { trainedModels } from '../../workflows/trained-models.ts'
import { type FreeCase, freeSpeechWeigher, SURE } from './weigh-free-speech.ts'

/** Which sentences stand in the contents of a report, for a reader that gives none and one that gives every sentence it is asked of. */
function spoken(text: string, worth: number): readonly string[] {
  const models = trainedModels()
  const { attributions, sentences } = annotate(
    { text, published: null, outlet: null },
    { ...models, attributions: { ...models.attributions!, weighFree: () => worth } },
  )
  return sentences
    .filter(({ start, end }) =>
      attributions.some(({ content }) => content.some(piece => piece.start < end && start < piece.end)),
    )
    .map(({ start, end }) => text.slice(start, end))
}

const TEXT =
  'Anna Keller, the Danish minister, said the toll was too high.\nThe ferry is another matter. Who would pay for it? ' +
  '“Nobody,” Tom Osei of Kenya said.'

test('only plain sentences without a verb of saying, near somebody who spoke, are asked of', () => {
  expect(spoken(TEXT, -1)).toEqual([
    'Anna Keller, the Danish minister, said the toll was too high.',
    '“Nobody,” Tom Osei of Kenya said.',
  ])
  expect(spoken(TEXT, 1)).toEqual([
    'Anna Keller, the Danish minister, said the toll was too high.',
    'The ferry is another matter.',
    '“Nobody,” Tom Osei of Kenya said.',
  ])
})

test('a sentence is worth the sum of what is seen in it', () => {
  const weigh = freeSpeechWeigher({ '': -1, 'has would': 0.5, 'names people': -2 })
  expect(weigh({ features: [] })).toBe(-1)
  expect(weigh({ features: ['has would', 'has nothing'] })).toBe(-0.5)
  expect(weigh({ features: ['has would', 'names people'] })).toBe(-2.5)
})

test('what was learnt gives what must wait to the minister between two of her sayings, and a description to nobody', () => {
  const worth = (sentence: string) => {
    const heard: number[] = []
    const models = trainedModels()
    const weigh = freeSpeechWeigher()
    const weighFree = (one: FreeCase) => {
      heard.push(weigh(one))
      return SURE
    }
    const text = `Danish Foreign Minister Anna Keller said the toll was too high. ${sentence} The harbour, she added, was not for sale.`
    annotate(
      { text, published: null, outlet: null },
      { ...models, attributions: { ...models.attributions!, weighFree } },
    )
    return heard
  }
  const [hers] = worth('Any toll on fish would have to wait until the court had ruled.')
  const [nobodys] = worth('The harbour has three docks and a ferry.')
  expect(hers).toBeGreaterThan(SURE)
  expect(nobodys).toBeLessThan(SURE)
  // A deed is the writer's, and a question the interviewer's: neither is asked of.
  expect(worth('The crews left the harbour on Monday.')).toEqual([])
  expect(worth('Would they come back?')).toEqual([])
})
